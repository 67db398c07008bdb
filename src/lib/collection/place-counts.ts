/**
 * Passages by place without a filter, counted while the index is written: a page of many places is drawn
 * before it has read that.
 */
import type { IndexRow, PlaceCountRow } from './collected.ts';
import { geographyOf } from './count.ts';
import type { Place } from './format.ts';

export class PlaceCounts {
	readonly #places: readonly Place[];
	/** Each bit of firsts.ts, by place row. */
	readonly #sums: Int32Array;

	constructor(places: readonly Place[]) {
		this.#places = places;
		this.#sums = new Int32Array(8 * places.length);
	}

	/** The rows of an index, counted on their way. */
	async *counting(rows: Iterable<IndexRow> | AsyncIterable<IndexRow>): AsyncGenerator<IndexRow> {
		for await (const row of rows) {
			for (let bit = 0; row.firsts >> bit > 0; bit++) {
				this.#sums[8 * row.placeRow + bit] += (row.firsts >> bit) & 1;
			}
			yield row;
		}
	}

	/** The counts of all rows that went through, by place row; see `PassageCounts`. */
	*rows(): Generator<PlaceCountRow> {
		const sums = this.#sums;
		const { admin1, country, isRegion } = geographyOf(this.#places);
		const inside = new Int32Array(2 * this.#places.length);
		for (let row = 0; row < this.#places.length; row++) {
			for (const literal of [0, 1]) {
				if (admin1[row] >= 0) inside[2 * admin1[row] + literal] += sums[8 * row + 2 + literal];
				if (country[row] >= 0) inside[2 * country[row] + literal] += sums[8 * row + 4 + literal];
			}
		}
		for (let row = 0; row < this.#places.length; row++) {
			const [all, literal] = sums.subarray(8 * row);
			const [insideAll, insideLiteral] = inside.subarray(2 * row);
			yield {
				literal,
				all,
				rolledUpLiteral: isRegion[row] === 1 ? insideLiteral : literal,
				rolledUpAll: isRegion[row] === 1 ? insideAll : all
			};
		}
	}
}
