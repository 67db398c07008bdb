import { describe, expect, it } from 'vitest';
import { distance } from '@turf/distance';
import fc from 'fast-check';
import { bboxOf, distanceKm, flatDistanceKm, isLngLat, type LngLat } from './lng-lat.ts';

describe('distanceKm', () => {
	it('measures a quarter of a meridian as about 10,008 km', () => {
		expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10007.5, 0);
	});
	it("is turf's", () => {
		const lng = fc.double({ min: -180, max: 180, noNaN: true });
		const lat = fc.double({ min: -90, max: 90, noNaN: true });
		fc.assert(
			fc.property(lng, lat, lng, lat, (lngA, latA, lngB, latB) => {
				const km = distanceKm([lngA, latA], [lngB, latB]);
				// Points nearly opposite lose digits in either form of the formula.
				if (km < 19_000) expect(km).toBeCloseTo(distance([lngA, latA], [lngB, latB]), 8);
			})
		);
	});
	it('is the same across the 180th meridian as beside it', () => {
		expect(distanceKm([179, 10], [-179, 10])).toBeCloseTo(distanceKm([1, 10], [-1, 10]), 6);
	});
});

describe('flatDistanceKm', () => {
	const point: fc.Arbitrary<LngLat> = fc.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -75, max: 75, noNaN: true })
	);
	const step = fc.double({ min: -3, max: 3, noNaN: true });
	it('is within 2 % of the great circle for what is near, also across the 180th meridian', () => {
		fc.assert(
			fc.property(point, step, step, ([lng, lat], dLng, dLat) => {
				const turned = lng + dLng;
				const other: LngLat = [
					turned > 180 ? turned - 360 : turned < -180 ? turned + 360 : turned,
					lat + dLat
				];
				const km = distanceKm([lng, lat], other);
				const flat = flatDistanceKm(lng, lat, other[0], other[1]);
				expect(Math.abs(flat - km)).toBeLessThanOrEqual(0.02 * km + 1e-6);
			})
		);
	});
});

describe('isLngLat', () => {
	it('refuses what is out of range, not finite or not a pair', () => {
		expect([[36.2, 51.7], [181, 0], [0, 91], [NaN, 0], [1], 'x'].map(isLngLat)).toEqual([
			true,
			false,
			false,
			false,
			false,
			false
		]);
	});
});

describe('bboxOf', () => {
	it('holds all points, and is null for none', () => {
		expect(
			bboxOf([
				[1, 2],
				[-3, 5]
			])
		).toEqual([-3, 2, 1, 5]);
		expect(bboxOf([])).toBeNull();
	});
});
