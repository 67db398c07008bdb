import fc from 'fast-check';
import type { Position } from 'geojson';
import { intersection, type Geom } from 'polyclip-ts';
import { expect, it } from 'vitest';
import { areSimple } from './simple-rings.ts';

const closed = (...points: [number, number][]): Position[] => [...points, points[0]];
const square = closed([0, 0], [10, 0], [10, 10], [0, 10]);

it.each<[string, Position[][], boolean]>([
	['a square', [square], true],
	['a square with a hole', [square, closed([4, 4], [4, 6], [6, 6], [6, 4])], true],
	['points on a straight side', [closed([0, 0], [5, 0], [10, 0], [10, 10])], true],
	['a bow', [closed([0, 0], [2, 2], [2, 0], [0, 2])], false],
	['a hole that touches the outer ring', [square, closed([0, 5], [4, 6], [4, 4])], false],
	['two that cross', [square, square.map(([lng, lat]) => [lng + 5, lat + 5])], false],
	['two that share a side', [square, square.map(([lng, lat]) => [lng + 10, lat])], false],
	['a ring that meets itself', [closed([0, 0], [4, 0], [2, 2], [4, 4], [0, 4], [2, 2])], false],
	['a way there and back', [closed([0, 0], [4, 0], [4, 4], [4, 9], [4, 4], [0, 4])], false],
	['a point twice', [closed([0, 0], [4, 0], [4, 0], [4, 4])], false]
])('%s', (_, rings, isSimple) => expect(areSimple(rings)).toBe(isSimple));

it('is right wherever a clipper finds nothing to mend', () => {
	const point = fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }));
	const points = fc.uniqueArray(point, { minLength: 3, maxLength: 7, selector: String });
	const world: Geom = [closed([-1, -1], [50, -1], [50, 50], [-1, 50])] as Geom;
	fc.assert(
		fc.property(points, (corners) => {
			const ring = closed(...corners);
			fc.pre(areSimple([ring]));
			const clipped = intersection([ring] as Geom, world);
			expect(clipped.map((rings) => rings.length)).toEqual([1]);
			const kept = new Set(clipped.flat(2).map(String));
			// A clipper leaves out points on straight sides, and adds none.
			for (const corner of kept) expect(corners.map(String)).toContain(corner);
		})
	);
});
