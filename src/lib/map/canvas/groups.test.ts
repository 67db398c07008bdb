import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../geo/lng-lat.ts';
import { aloneZoom, countGroups, endless, groupPlaces } from './groups.ts';

const lngLat = fc.tuple(
	fc.double({ min: 20, max: 40, noNaN: true }),
	fc.double({ min: 40, max: 60, noNaN: true })
);
const manyPlaces = fc.array(fc.record({ lngLat, passages: fc.nat(50) }), {
	minLength: 1,
	maxLength: 200
});

const shownAt = ({ from, to }: ReturnType<typeof groupPlaces>, zoom: number) =>
	[...from.keys()].filter((node) => from[node] <= zoom && zoom <= to[node]);

describe('groupPlaces', () => {
	it('shows every passage once at every zoom, whatever the filter leaves', () => {
		fc.assert(
			fc.property(manyPlaces, fc.nat(aloneZoom), fc.func(fc.boolean()), (places, zoom, isKept) => {
				const groups = groupPlaces(
					places.map((place) => place.lngLat),
					places.map(({ passages }) => passages)
				);
				const kept = places.map(({ passages }, i) => (isKept(i) ? passages : 0));
				const counts = countGroups(groups, kept);
				const shown = shownAt(groups, zoom);
				const sum = (values: Int32Array) => shown.reduce((total, node) => total + values[node], 0);
				expect(sum(counts.passages)).toBe(kept.reduce((total, count) => total + count, 0));
				expect(sum(counts.places)).toBe(kept.filter((count) => count > 0).length);
			})
		);
	});

	it('leaves what is far apart alone, and gathers neighbors the farther away the map is', () => {
		const points: LngLat[] = [
			[35.27, 51.19],
			[35.3, 51.2],
			[-70, -33]
		];
		const groups = groupPlaces(points, [9, 3, 1]);
		expect(shownAt(groups, aloneZoom)).toEqual([0, 1, 2]);
		expect(shownAt(groups, 8)).toEqual([2, 3]);
		expect(shownAt(groups, 3)).toEqual([2, 3]);
		expect(groups.to[0]).toBe(endless);
		expect(groups.parent[0]).toBe(3);
		// Its middle lies nearer to the place with more passages.
		expect(groups.lngLatOf(3)[0]).toBeCloseTo(35.2775, 4);
	});

	it('keeps places of one point together until they stand alone', () => {
		const groups = groupPlaces(
			Array.from({ length: 500 }, (): LngLat => [30, 50]),
			new Array(500).fill(1)
		);
		expect(shownAt(groups, 8)).toHaveLength(1);
		expect(shownAt(groups, aloneZoom)).toHaveLength(500);
	});
});
