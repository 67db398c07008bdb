import { describe, expect, it } from 'vitest';
import type { Regions } from './features.ts';
import { markOf, marksOf, passagesOf, type RowCounts } from './marks.ts';

/** What is drawn as a shape, by the rows of its places. */
const regionsOf = (levels: Readonly<Record<number, string>>): Regions =>
	({
		type: 'Topology',
		arcs: [],
		objects: {
			regions: {
				type: 'GeometryCollection',
				geometries: Object.entries(levels).map(([row, level]) => ({
					id: Number(row),
					properties: { level }
				}))
			}
		}
	}) as unknown as Regions;

// A country, a region in it, a town in that, a river, and a town that is named as a government alone.
const counts: RowCounts = {
	literal: Int32Array.of(1, 2, 9, 40, 0),
	all: Int32Array.of(4, 2, 10, 40, 3),
	rolledUpLiteral: Int32Array.of(12, 11, 9, 40, 0),
	rolledUpAll: Int32Array.of(17, 12, 10, 40, 3)
};
const regions = regionsOf({ 0: 'country', 1: 'admin1', 3: 'river' });

describe('marks', () => {
	it('count a region with all inside it, any other place by itself', () => {
		const marks = marksOf(counts, 'literal', regions);
		expect([0, 1, 2, 3, 4].map((row) => passagesOf(marks, row))).toEqual([12, 11, 9, 40, 0]);
		expect(markOf(marks, 0)).toEqual({ literal: 12, associative: 0, class: 3 });
		expect(markOf(marks, 2)).toEqual({ literal: 9, associative: 0, class: 0 });
		expect(markOf(marks, 4)).toBeUndefined();
		expect(marks.hasAssociative).toBe(false);
	});

	it('tell what is named otherwise apart, where that is shown', () => {
		const marks = marksOf(counts, 'all', regions);
		expect(markOf(marks, 0)).toMatchObject({ literal: 12, associative: 5 });
		expect(markOf(marks, 4)).toEqual({ literal: 0, associative: 3, class: 0 });
		expect(marks.hasAssociative).toBe(true);
	});

	it('compare circles with the largest of them: no region, no line', () => {
		expect(marksOf(counts, 'literal', regions).largest).toBe(9);
		expect(marksOf(counts, 'all', regions).largest).toBe(10);
	});
});
