import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLatOf, worldPoint } from './mercator.ts';

describe('worldPoint', () => {
	it.each([
		[
			[0, 0],
			[0.5, 0.5]
		],
		[
			[-180, 85.0511287798066],
			[0, 0]
		],
		[
			[180, -85.0511287798066],
			[1, 1]
		],
		[
			[0, 90],
			[0.5, 0]
		]
	] as const)('puts %j at %j', (lngLat, [x, y]) => {
		const point = worldPoint(lngLat);
		expect(point[0]).toBeCloseTo(x, 12);
		expect(point[1]).toBeCloseTo(y, 12);
	});

	it('is undone by lngLatOf', () => {
		const lng = fc.double({ min: -180, max: 180, noNaN: true });
		const lat = fc.double({ min: -85, max: 85, noNaN: true });
		fc.assert(
			fc.property(lng, lat, (lng, lat) => {
				const [backLng, backLat] = lngLatOf(worldPoint([lng, lat]));
				expect(backLng).toBeCloseTo(lng, 9);
				expect(backLat).toBeCloseTo(lat, 9);
			})
		);
	});
});
