/**
 * What has to be known of all articles that come in, to tell each from all others: kept in columns, since
 * an object of each would be a kilobyte.
 */
import { GrowingInt32, GrowingRecords } from './growing.ts';
import { sketchLength, type Sketch } from './near-copies.ts';

/** What must be known of an article to tell it from all others. */
export interface Arrival {
	/** As of `ReadArticle`. */
	readonly id: string;
	readonly hasOwnId: boolean;
	readonly url: string | null;
	readonly published: string | null;
	/** SHA-256 of its text, and of the words that make two articles one, hexadecimal. */
	readonly textSha: string;
	readonly wordsSha: string;
	/** Where it came from, as messages call it. */
	readonly where: string;
	/** Its words in few numbers, `null` for too few words. */
	readonly sketch: Sketch | null;
}

/** Numbers of 32 bits in a SHA-256. */
const shaLength = 8;

export class Arrivals {
	readonly ids: string[] = [];
	readonly urls: (string | null)[] = [];
	readonly published: (string | null)[] = [];
	readonly wheres: string[] = [];
	readonly #textShas = new GrowingRecords(shaLength);
	/** Only of those whose words are not their text; their places in this are in `#words`. */
	readonly #wordsShas = new GrowingRecords(shaLength);
	readonly #words = new GrowingInt32();
	readonly #own = new GrowingInt32();
	readonly #sketches = new GrowingRecords(sketchLength);
	readonly #sketchOf = new GrowingInt32();
	/** Days are few, and texts of them many. */
	readonly #days = new Map<string, string>();

	/** Takes an article in; the n-th call is of arrival n. */
	add({ id, hasOwnId, url, published, textSha, wordsSha, where, sketch }: Arrival): void {
		this.ids.push(id);
		this.urls.push(url);
		this.published.push(published === null ? null : this.#once(published));
		this.wheres.push(where);
		this.#textShas.push(numbersIn(textSha));
		this.#words.push(wordsSha === textSha ? -1 : this.#wordsShas.length);
		if (wordsSha !== textSha) this.#wordsShas.push(numbersIn(wordsSha));
		this.#own.push(hasOwnId ? 1 : 0);
		this.#sketchOf.push(sketch === null ? -1 : this.#sketches.length);
		if (sketch !== null) this.#sketches.push(sketch);
	}

	hasOwnId(number: number): boolean {
		return this.#own.values[number] === 1;
	}

	textSha(number: number): string {
		return hexOf(this.#textShas.at(number));
	}

	wordsSha(number: number): string {
		const words = this.#words.values[number];
		return words < 0 ? this.textSha(number) : hexOf(this.#wordsShas.at(words));
	}

	sketch(number: number): Sketch | null {
		const sketch = this.#sketchOf.values[number];
		return sketch < 0 ? null : this.#sketches.at(sketch);
	}

	#once(published: string): string {
		if (published.length > '2024-08-06'.length) return published;
		const known = this.#days.get(published);
		if (known === undefined) this.#days.set(published, published);
		return known ?? published;
	}
}

const digitsEach = 8;

const numbersIn = (sha: string) =>
	Int32Array.from({ length: shaLength }, (_, i) =>
		parseInt(sha.slice(i * digitsEach, (i + 1) * digitsEach), 16)
	);

const hexOf = (numbers: Int32Array) =>
	Array.from(numbers, (number) => (number >>> 0).toString(16).padStart(digitsEach, '0')).join('');
