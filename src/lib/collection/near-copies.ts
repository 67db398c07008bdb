/**
 * Tells that two articles are the same story with a few words changed, such as one agency's text in two
 * papers: by how many runs of five words they share (Broder 1997), estimated from the least hashes of
 * them (one-permutation hashing: Li, Owen, Zhang 2012), so that no text is compared with all others.
 */
import { GrowingInt32 } from './growing.ts';
import { hashOf, mixed } from './hashing.ts';

/** Words in a run. */
const runLength = 5;
/** Least hashes kept of a text, one of each equal part of all hashes. */
const bins = 64;
/** Neighboring bins that have to be the same for two texts to be compared at all. */
const binsInBand = 4;
/** Share of runs from which on two texts are one story. */
const leastShare = 0.6;
/** Texts with fewer words are hardly told apart by them. */
const leastWords = 40;

/** Numbers in a sketch. */
export const sketchLength = bins;

/** A text in few numbers: the least hash in each bin, -1 in an empty one. */
export type Sketch = Int32Array;

const word = /[\p{L}\p{N}]+/gu;

/** The sketch of a text, or `null` for one that is too short. */
export function sketchOf(text: string): Sketch | null {
	const words = text.toLowerCase().match(word) ?? [];
	if (words.length < leastWords) return null;
	const hashes = words.map(hashOf);
	const sketch = new Int32Array(bins).fill(-1);
	for (let i = 0; i + runLength <= hashes.length; i++) {
		let hash = 0;
		for (let j = 0; j < runLength; j++) hash = Math.imul(hash ^ hashes[i + j], 0x9e3779b1) + j;
		hash = mixed(hash);
		const bin = hash >>> 26;
		const value = hash & 0x3ffffff;
		if (sketch[bin] < 0 || value < sketch[bin]) sketch[bin] = value;
	}
	return sketch;
}

/** Share of the runs of two texts that are in both, 0–1, as their sketches tell. */
export function sharedRuns(a: Sketch, b: Sketch): number {
	let same = 0;
	let filled = 0;
	for (let i = 0; i < bins; i++) {
		if (a[i] < 0 && b[i] < 0) continue;
		filled++;
		if (a[i] === b[i]) same++;
	}
	return filled === 0 ? 0 : same / filled;
}

/** Texts of one band that are compared: what hundreds share is a set phrase rather than a story. */
const mostCompared = 64;

/** Texts by their sketches. */
export class NearCopies {
	readonly #sketches = new Map<number, Sketch>();
	readonly #bands = new NumbersByKey();

	/** Takes in a text under a number of its own. */
	add(number: number, sketch: Sketch): void {
		this.#sketches.set(number, sketch);
		for (let band = 0; band < bins / binsInBand; band++) {
			this.#bands.add(keyOf(sketch, band), number);
		}
	}

	/** The text with the least number of those that one is a near copy of, or `null`. */
	firstLike(sketch: Sketch): number | null {
		let first: number | null = null;
		const seen = new Set<number>();
		for (let band = 0; band < bins / binsInBand; band++) {
			for (const number of this.#bands.get(keyOf(sketch, band))) {
				if (seen.has(number)) continue;
				seen.add(number);
				const isLike = sharedRuns(sketch, this.#sketches.get(number)!) >= leastShare;
				if (isLike && (first === null || number < first)) first = number;
			}
		}
		return first;
	}
}

/** Lists of numbers by keys of 32 bits, in twelve bytes an entry. */
class NumbersByKey {
	/** First entry of each bucket, -1 in an empty one; their number is a power of two. */
	#heads = new Int32Array(1024).fill(-1);
	readonly #keys = new GrowingInt32();
	readonly #numbers = new GrowingInt32();
	/** The entry behind each in its bucket, -1 at the end. */
	#next = new Int32Array(1024);

	/** Adds a number to a list that is not full. */
	add(key: number, number: number): void {
		const entry = this.#keys.length;
		if (entry === this.#heads.length) this.#grow();
		let last = -1;
		let length = 0;
		for (let at = this.#heads[this.#bucket(key)]; at >= 0; at = this.#next[at]) {
			last = at;
			if (this.#keys.values[at] === key) length++;
		}
		if (length === mostCompared) return;
		this.#keys.push(key);
		this.#numbers.push(number);
		this.#link(entry, last);
	}

	/** The numbers of a key, as they were added. */
	*get(key: number): Generator<number> {
		const [keys, numbers] = [this.#keys.values, this.#numbers.values];
		for (let at = this.#heads[this.#bucket(key)]; at >= 0; at = this.#next[at]) {
			if (keys[at] === key) yield numbers[at];
		}
	}

	#bucket(key: number): number {
		return (key >>> 0) % this.#heads.length;
	}

	/** Puts an entry behind the last one of its bucket, or first where that is -1. */
	#link(entry: number, last: number): void {
		if (last < 0) this.#heads[this.#bucket(this.#keys.values[entry])] = entry;
		else this.#next[last] = entry;
		this.#next[entry] = -1;
	}

	#grow(): void {
		const entries = this.#keys.length;
		this.#heads = new Int32Array(2 * entries).fill(-1);
		this.#next = new Int32Array(2 * entries);
		/** Last entry of each bucket. */
		const lasts = new Int32Array(2 * entries).fill(-1);
		for (let entry = 0; entry < entries; entry++) {
			const bucket = this.#bucket(this.#keys.values[entry]);
			this.#link(entry, lasts[bucket]);
			lasts[bucket] = entry;
		}
	}
}

/** What the bins of a band hold, in 32 bits. */
function keyOf(sketch: Sketch, band: number): number {
	let key = band;
	for (let i = band * binsInBand; i < (band + 1) * binsInBand; i++) {
		key = mixed(Math.imul(key, 31) + sketch[i]);
	}
	return key | 0;
}
