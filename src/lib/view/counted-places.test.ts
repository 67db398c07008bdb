import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Place } from '$lib/collection/format.ts';
import { CountedPlaces } from './counted-places.ts';

/** Places as the list needs them: their row alone tells them apart. */
const placesOf = (rows: readonly number[]) => rows.map((row) => ({ row }) as Place);

const counted = fc
	.uniqueArray(fc.nat(60), { maxLength: 40 })
	.chain((rows) =>
		fc.tuple(
			fc.constant(placesOf(rows)),
			fc.array(fc.nat(1_000_000), { minLength: 61, maxLength: 61 })
		)
	);

describe('counted places', () => {
	it('have the most passages first, of equals the first; what has none is left out', () => {
		fc.assert(
			fc.property(counted, ([places, passages]) => {
				const expected = places
					.map((place) => ({ place, passages: passages[place.row] % 7 }))
					.filter((one) => one.passages > 0)
					.sort((a, b) => b.passages - a.passages);
				const found = CountedPlaces.of(
					places,
					Int32Array.from(passages, (count) => count % 7)
				);
				expect(found.slice()).toEqual(expected);
				expect(found).toHaveLength(expected.length);
				expect(found.slice(1, 3)).toEqual(expected.slice(1, 3));
			})
		);
	});

	it('are told apart by their passages, however many these are', () => {
		fc.assert(
			fc.property(counted, ([places, passages]) => {
				const found = CountedPlaces.of(places, Int32Array.from(passages)).slice();
				expect(found.map(({ passages: count }) => count)).toEqual(
					places
						.map(({ row }) => passages[row])
						.filter((count) => count > 0)
						.sort((a, b) => b - a)
				);
			})
		);
	});

	it('have neighbors in their order', () => {
		const places = placesOf([0, 1, 2]);
		const found = CountedPlaces.of(places, Int32Array.of(2, 5, 0));
		expect(found.beside(places[1], 1)).toBe(places[0]);
		expect(found.beside(places[0], -1)).toBe(places[1]);
		expect([found.beside(places[0], 1), found.beside(places[2], 1)]).toEqual([
			undefined,
			undefined
		]);
	});

	it('keep their order where some are left out', () => {
		const found = CountedPlaces.of(placesOf([0, 1, 2, 3]), Int32Array.of(2, 5, 0, 2));
		const odd = ({ row }: Place) => row % 2 === 1;
		expect(found.where(odd).slice()).toEqual([
			{ place: { row: 1 }, passages: 5 },
			{ place: { row: 3 }, passages: 2 }
		]);
	});
});
