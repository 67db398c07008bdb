import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
	boxAround,
	boxOf,
	centerOf,
	contains,
	Extent,
	flatParts,
	holds,
	intersects,
	union,
	widthOf,
	type Bbox
} from './box.ts';
import { distanceKm, type LngLat } from './lng-lat.ts';

const lng = fc.integer({ min: -1800, max: 1800 }).map((tenths) => tenths / 10);
const lat = fc.integer({ min: -800, max: 800 }).map((tenths) => tenths / 10);
const point: fc.Arbitrary<LngLat> = fc.tuple(lng, lat);
const box: fc.Arbitrary<Bbox> = fc
	.tuple(lng, lat, lng, lat)
	.map(([west, a, east, b]) => [west, Math.min(a, b), east, Math.max(a, b)]);

const fiji: LngLat = [178.4, -18.1];
const tonga: LngLat = [-175.2, -21.1];
const samoa: LngLat = [-171.8, -13.8];
const russia: Bbox = [19.6, 41.2, -169, 81.9];

describe('the box around points', () => {
	it('takes the short way across the 180th meridian', () => {
		expect(boxOf([fiji, tonga, samoa])).toEqual([178.4, -21.1, -171.8, -13.8]);
	});

	it('ends at 180° where the other way round is no less than half the world', () => {
		const [london, tokyo, losAngeles]: LngLat[] = [
			[-0.1, 51.5],
			[139.7, 35.7],
			[-118.2, 34.1]
		];
		expect(boxOf([london, tokyo, losAngeles])).toEqual([-118.2, 34.1, 139.7, 51.5]);
	});

	it('is nothing around nothing', () => expect(boxOf([])).toBeNull());

	it('holds them all, and is never wider than on a map cut at 180°', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), (points) => {
				const around = boxOf(points)!;
				for (const each of points) expect(contains(around, each)).toBe(true);
				const lngs = points.map(([each]) => each);
				expect(widthOf(around)).toBeLessThanOrEqual(Math.max(...lngs) - Math.min(...lngs));
			})
		);
	});
});

describe('a union', () => {
	it.each<[string, Bbox, Bbox, Bbox]>([
		['on one side', [30, 40, 32, 42], [35, 39, 36, 41], [30, 39, 36, 42]],
		['of both sides of 180°', [177, -20, 179, -15], [-176, -22, -173, -18], [177, -22, -173, -15]],
		['with one that crosses it', russia, [30, 44, 40, 52], [19.6, 41.2, -169, 81.9]]
	])('%s', (_, a, b, both) => expect(union(a, b)).toEqual(both));

	it('holds both, whichever comes first', () => {
		fc.assert(
			fc.property(box, box, (a, b) => {
				const both = union(a, b);
				expect(holds(both, a) && holds(both, b)).toBe(true);
				expect(union(b, a)).toEqual(both);
			})
		);
	});

	it('is that of extents gathered apart', () => {
		fc.assert(
			fc.property(fc.array(point, { minLength: 1 }), fc.array(point), (some, others) => {
				const gather = (points: readonly LngLat[]) =>
					points.reduce((extent, each) => extent.add(each), new Extent());
				expect(gather(some).join(gather(others)).bbox).toEqual(boxOf([...some, ...others]));
			})
		);
	});
});

test.each<[string, Bbox, LngLat, boolean]>([
	['a point inside', [30, 50, 40, 55], [36, 51], true],
	['a point on the edge', [30, 50, 40, 55], [40, 55], true],
	['a point to the north', [30, 50, 40, 55], [36, 56], false],
	['a point a turn farther east', [30, 50, 40, 55], [396, 51], true],
	['a point in a box across 180°', russia, [-172, 65], true],
	['a point outside of it', russia, [-100, 65], false],
	['any point in the whole world', [-180, -90, 180, 90], [180, 0], true],
	['a point in a view of more than one world', [150, -40, 250, 40], [-120, 0], true]
])('contains: %s', (_, around, each, isIn) => expect(contains(around, each)).toBe(isIn));

describe('two boxes', () => {
	it.each<[string, Bbox, Bbox, boolean]>([
		['side by side', [0, 0, 10, 10], [11, 0, 20, 10], false],
		['that touch', [0, 0, 10, 10], [10, 10, 20, 20], true],
		['one in the other', [0, 0, 10, 10], [4, 4, 5, 5], true],
		['that cross without a corner in the other', [0, 4, 10, 5], [4, 0, 5, 10], true],
		['on both sides of 180°', [170, 0, 179, 10], [-179, 0, -170, 10], false],
		['across 180° and east of it', russia, [-175, 60, -150, 70], true]
	])('%s', (_, a, b, meet) => {
		expect(intersects(a, b)).toBe(meet);
		expect(intersects(b, a)).toBe(meet);
	});

	it('meet where a point lies in both', () => {
		fc.assert(
			fc.property(box, box, point, (a, b, each) => {
				if (contains(a, each) && contains(b, each)) expect(intersects(a, b)).toBe(true);
			})
		);
	});

	it('meet when one holds the other', () => {
		fc.assert(
			fc.property(box, box, (a, b) => {
				if (holds(a, b)) expect(intersects(a, b)).toBe(true);
			})
		);
	});
});

it('has its center in itself, as far from west as from east', () => {
	expect(centerOf([178, -21, -172, -13])).toEqual([-177, -17]);
	fc.assert(
		fc.property(box, (each) => {
			const center = centerOf(each);
			expect(Math.abs(center[0])).toBeLessThanOrEqual(180);
			expect(contains(each, center)).toBe(true);
			const toWest = widthOf([each[0], 0, center[0], 0]);
			expect(toWest).toBeCloseTo(widthOf(each) / 2, 9);
		})
	);
});

it('comes apart into boxes of a flat map that have the same points', () => {
	fc.assert(
		fc.property(box, point, (each, at) => {
			const isInPart = flatParts(each).some(
				([west, south, east, north]) =>
					west <= at[0] && at[0] <= east && south <= at[1] && at[1] <= north
			);
			// 180° and -180° are one meridian, which a flat map has twice.
			if (Math.abs(at[0]) < 180) expect(isInPart).toBe(contains(each, at));
		})
	);
});

describe('the box around a point', () => {
	it('reaches as far as it says in all four directions', () => {
		const [west, south, east, north] = boxAround([36.2, 51.7], 20);
		const ends: LngLat[] = [
			[west, 51.7],
			[east, 51.7],
			[36.2, south],
			[36.2, north]
		];
		for (const end of ends) expect(distanceKm([36.2, 51.7], end)).toBeCloseTo(20, 1);
	});

	it('crosses the 180th meridian', () => {
		const [west, , east] = boxAround([179.9, -17], 50);
		expect(west).toBeGreaterThan(179);
		expect(east).toBeLessThan(-179);
	});

	it('is the map itself where it would be more', () => {
		expect(boxAround([100, 60], 21_000)).toEqual([-180, -85, 180, 85]);
	});
});
