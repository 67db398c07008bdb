/**
 * The passages that places begin with in the list: those the page came with as long as nothing drops
 * any, and those fetched for the places in sight once the filter is at rest.
 */
import type { Place } from '$lib/collection/format.ts';
import type { Passage } from './passages.ts';
import type { Reading } from './reading.svelte.ts';

/** Passages a place begins with. */
const passagesEach = 2;

/** A filter that has not changed for so long is at rest. */
const restMs = 150;

type Newest = ReadonlyMap<number, readonly Passage[]>;

/** Where passages come from under the filter of the moment. */
interface Source {
	/** What the page came with, where no filter drops a passage of it; `undefined` otherwise. */
	given(): Newest | undefined;
	/** What gives the passages of a place; `null` before the collection is loaded. */
	readingOf(): ((place: Place) => Reading) | null;
	/** Loads the collection. */
	load(): Promise<void>;
}

export class Beginnings {
	readonly #source: Source;
	readonly #fetched = $derived.by(() => {
		const readingOf = this.#source.readingOf();
		return readingOf && new Fetched(readingOf);
	});

	/** By place row, as far as they are known. */
	readonly newest: Newest = $derived.by(
		() => new Map([...(this.#source.given() ?? []), ...(this.#fetched?.passages ?? [])])
	);

	readonly #wanted = new Set<Place>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(source: Source) {
		this.#source = source;
	}

	/** Asks for the passages a place begins with; they are fetched once the filter is at rest. */
	want(place: Place): void {
		this.#wanted.add(place);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => {
			const wanted = [...this.#wanted];
			this.#wanted.clear();
			void this.#source.load().then(() => this.#fetched?.read(wanted));
		}, restMs);
	}
}

/** Those fetched under one filter. */
class Fetched {
	/** By place row. */
	passages = $state.raw<Newest>(new Map());
	readonly #readingOf: (place: Place) => Reading;
	readonly #asked = new Set<Place>();

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
