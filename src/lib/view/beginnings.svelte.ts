/** The passages that places begin with in the list, under one filter; fetched for the places in sight. */
import type { Place } from '$lib/collection/format.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.svelte.ts';

/** Passages a place begins with. */
const passagesEach = 2;

export class Beginnings {
	/** By place row. */
	passages = $state.raw<ReadonlyMap<number, readonly Passage[]>>(new Map());
	readonly #readingOf: (place: Place) => Reading;
	readonly #asked = new Set<Place>();

	/** @param readingOf The passages of a place under the filter. */
	constructor(readingOf: (place: Place) => Reading) {
		this.#readingOf = readingOf;
	}

	/** Fetches those of some places, each once; what could not be read is left out and may be asked again. */
	async read(places: Iterable<Place>): Promise<void> {
		const wanted = [...places].filter((place) => !this.#asked.has(place));
		const read = await Promise.all(
			wanted.map(async (place) => {
				this.#asked.add(place);
				const reading = this.#readingOf(place);
				await reading.more();
				if (reading.failure !== null) this.#asked.delete(place);
				return [place.row, reading.passages.slice(0, passagesEach)] as const;
			})
		);
		const found = read.filter(([, passages]) => passages.length > 0);
		if (found.length > 0) this.passages = new Map([...this.passages, ...found]);
	}
}
