import { describe, expect, it } from 'vitest';
import { bboxOf, distanceKm, isLngLat } from './lng-lat.ts';

describe('distanceKm', () => {
	it('measures a quarter of a meridian as about 10,008 km', () => {
		expect(distanceKm([0, 0], [0, 90])).toBeCloseTo(10007.5, 0);
	});
	it('is the same across the 180th meridian as beside it', () => {
		expect(distanceKm([179, 10], [-179, 10])).toBeCloseTo(distanceKm([1, 10], [-1, 10]), 6);
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
