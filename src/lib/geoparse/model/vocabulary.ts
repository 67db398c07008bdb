/**
 * The words met so far, each with a number, so that what follows from a word alone is found out once and
 * not at each of its occurrences. Words that differ in capitals alone are one. Knows no names.
 */
import { listBit, type Lexicon } from '../lexicon/index.ts';
import { shape, smallUnit, type Tokens } from '../tokens/index.ts';
import type { WordTable } from './word-table.ts';

/** Words and code units from which on the next text begins with an empty vocabulary. */
const maxWords = 1 << 16;
const maxUnits = 1 << 20;

/** The number of what stands before a text's first word and after its last. */
export const noWord = 0;

export class Vocabulary {
	/** Words so far, {@link noWord} among them; every number is below it. */
	size = 1;
	/** List bits and cluster of each word; cluster 0 for unknown words. */
	lists = new Int32Array(1024);
	cluster = new Uint16Array(1024);
	/** Whether rules look for each word in the whole text. */
	sought = new Uint8Array(1024);
	readonly lexicon: Lexicon;
	private readonly words: WordTable | null;
	private hash = new Int32Array(1024);
	/** Where each word's small letters begin in `units`, and where the last one's end. */
	private start = new Int32Array(1025);
	private units = new Uint16Array(8192);
	/** Word by hash; {@link noWord} where there is none. */
	private slots = new Int32Array(4096);

	/** @param words What a model knows of words, or `null` without one. */
	constructor(lexicon: Lexicon, words: WordTable | null) {
		this.lexicon = lexicon;
		this.words = words;
	}

	get isFull(): boolean {
		return this.size > maxWords || this.start[this.size] > maxUnits;
	}

	/** The number of a token's word, a new one when it comes for the first time. */
	numberOf(tokens: Tokens, token: number): number {
		const hash = tokens.hash[token];
		const mask = this.slots.length - 1;
		let slot = spread(hash) & mask;
		for (; this.slots[slot] !== noWord; slot = (slot + 1) & mask) {
			const word = this.slots[slot];
			if (this.hash[word] === hash && this.isWord(word, tokens, token)) return word;
		}
		return this.add(tokens, token, slot);
	}

	private isWord(word: number, { text, start, end }: Tokens, token: number): boolean {
		const { units } = this;
		const from = start[token];
		const length = end[token] - from;
		const at = this.start[word];
		if (this.start[word + 1] - at !== length) return false;
		for (let k = 0; k < length; k++) {
			if (units[at + k] !== smallUnit(text.charCodeAt(from + k))) return false;
		}
		return true;
	}

	private add(tokens: Tokens, token: number, slot: number): number {
		const { text, start, end } = tokens;
		const from = start[token];
		const length = end[token] - from;
		const word = this.size;
		const at = this.start[word];
		if (word + 1 >= this.hash.length) this.growWords();
		if (at + length > this.units.length) this.growUnits(at + length);
		for (let k = 0; k < length; k++) this.units[at + k] = smallUnit(text.charCodeAt(from + k));
		this.start[word + 1] = at + length;
		const hash = tokens.hash[token];
		this.hash[word] = hash;
		this.lists[word] = this.lexicon.lists.get(hash) ?? 0;
		this.sought[word] = +this.lexicon.sought.has(hash);
		if (this.words !== null && tokens.shape[token] & shape.word) {
			const found = this.words.find(hash);
			if (found >= 0) {
				this.cluster[word] = this.words.cluster[found];
				if (this.words.firstName[found]) this.lists[word] |= listBit.firstName;
			}
		}
		this.slots[slot] = word;
		this.size++;
		if (this.size * 2 > this.slots.length) this.growSlots();
		return word;
	}

	private growWords(): void {
		const capacity = this.hash.length * 2;
		this.lists = grown(this.lists, new Int32Array(capacity));
		this.cluster = grown(this.cluster, new Uint16Array(capacity));
		this.sought = grown(this.sought, new Uint8Array(capacity));
		this.hash = grown(this.hash, new Int32Array(capacity));
		this.start = grown(this.start, new Int32Array(capacity + 1));
	}

	private growUnits(needed: number): void {
		let capacity = this.units.length;
		while (capacity < needed) capacity *= 2;
		this.units = grown(this.units, new Uint16Array(capacity));
	}

	private growSlots(): void {
		const mask = this.slots.length * 2 - 1;
		this.slots = new Int32Array(mask + 1);
		for (let word = 1; word < this.size; word++) {
			let slot = spread(this.hash[word]) & mask;
			while (this.slots[slot] !== noWord) slot = (slot + 1) & mask;
			this.slots[slot] = word;
		}
	}
}

function grown<T extends Int32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
	to.set(from);
	return to;
}

const spread = (hash: number) => hash ^ (hash >>> 15);

const vocabularies = new WeakMap<Lexicon | WordTable, Vocabulary>();

/** The words of the texts read before, in a language and with what a model knows of words. */
export function vocabularyOf(lexicon: Lexicon, words: WordTable | null): Vocabulary {
	let vocabulary = vocabularies.get(words ?? lexicon);
	if (vocabulary === undefined || vocabulary.isFull || vocabulary.lexicon !== lexicon) {
		vocabularies.set(words ?? lexicon, (vocabulary = new Vocabulary(lexicon, words)));
	}
	return vocabulary;
}
