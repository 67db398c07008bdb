import { describe, expect, it } from 'vitest';
import { middleOf } from './middle.ts';

describe('middleOf', () => {
	it('is half-way along the longest line, on the line', () => {
		const bent = { type: 'LineString', coordinates: [[0, 0], [0, 10], [10, 10]] } as const; // prettier-ignore
		const [lng, lat] = middleOf({ ...bent, coordinates: bent.coordinates.map((at) => [...at]) });
		expect(lng).toBeCloseTo(0, 0);
		expect(lat).toBeGreaterThan(9);
		const lines = [[[50, 50], [50, 51]], [[0, 0], [0, 4]]]; // prettier-ignore
		expect(middleOf({ type: 'MultiLineString', coordinates: lines })).toEqual([
			0,
			expect.closeTo(2)
		]);
	});

	it('lies in the largest area, of a crescent too', () => {
		const square = (x: number, side: number) => [[x, 0], [x + side, 0], [x + side, side], [x, side], [x, 0]]; // prettier-ignore
		expect(
			middleOf({ type: 'MultiPolygon', coordinates: [[square(50, 1)], [square(0, 4)]] })
		).toEqual([expect.closeTo(2), expect.closeTo(2)]);
		// A U, whose center of mass lies between its arms.
		const u = [[0, 0], [9, 0], [9, 9], [8, 9], [8, 1], [1, 1], [1, 9], [0, 9], [0, 0]]; // prettier-ignore
		expect(u).toContainEqual(middleOf({ type: 'Polygon', coordinates: [u] }));
	});

	it('knows that the world is round', () => {
		const line = { type: 'LineString' as const, coordinates: [[178, 0], [-178, 0]] }; // prettier-ignore
		expect(Math.abs(middleOf(line)[0])).toBeCloseTo(180);
		const ring = [[179, 0], [-177, 0], [-177, 4], [179, 4], [179, 0]]; // prettier-ignore
		expect(middleOf({ type: 'Polygon', coordinates: [ring] })[0]).toBeCloseTo(-179);
	});
});
