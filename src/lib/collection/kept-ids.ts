/**
 * Ids that a collection's articles were given before: each stays with its article, however its file is named or
 * its words are changed later, and is never given to another one. Knows no files; hashes are made elsewhere.
 */
import type { Arrival, Arrivals } from './arrivals.ts';

/**
 * What an article is known by, apart by spaces: the hashes of its words, of its file's path and, where it has
 * one, of its address. Or, for an id whose article states another one since, that id.
 */
export type Sign = string;

/** Digits of each hash. */
const signDigits = 12;

/** Places of the hashes in a sign. */
const wordsAt = 0;
export const fileAt = 1;
export const urlAt = 2;

/** Whether a sign is the id that the article states since. */
export const isMoved = (sign: Sign): boolean => !sign.includes(' ');

export interface IdsGiven {
	readonly signs: ReadonlyMap<string, Sign>;
	/** SHA-256 of a text, hexadecimal. */
	sha(text: string): string;
	/** Path of the file that an article came from, whatever folder the program was called in. */
	fileOf(where: string): string;
}

/** What is behind the name of a file that holds several articles; rows move, so it says nothing of an article. */
const rowBehind = /, (?:row|line|item|chapter) \d+$/;

/** What an article is told again by. */
export type Arrived = Pick<Arrival, 'id' | 'url' | 'where' | 'wordsSha'>;

/** The hashes of an article's sign, in their places. */
export function hashesOf(
	{ id, url, where, wordsSha }: Arrived,
	{ sha, fileOf }: Pick<IdsGiven, 'sha' | 'fileOf'>
): string[] {
	const path = fileOf(where.replace(rowBehind, ''));
	const file = rowBehind.test(where) ? `${path}, ${id}` : path;
	const hashes = [wordsSha, sha(file), ...(url === null ? [] : [sha(url)])];
	return hashes.map((hash) => hash.slice(0, signDigits));
}

export class KeptIds {
	readonly #given: IdsGiven;
	/** By number of the article. */
	readonly #signs = new Map<number, Sign>();
	/** Ids that articles had, by their number. */
	readonly #before = new Map<number, string>();

	/** @param numbers Articles that are let in, no two of one address or the same words. */
	constructor(given: IdsGiven, numbers: readonly number[], arrivals: Arrivals) {
		this.#given = given;
		for (const number of numbers) this.#signs.set(number, this.#signOf(number, arrivals));
		this.#find();
	}

	/** Whether an id was given to some article, be it here or not. */
	isGiven(id: string): boolean {
		return this.#given.signs.has(id);
	}

	/** The id that an article had, or `undefined`. */
	before(number: number): string | undefined {
		return this.#before.get(number);
	}

	/** The signs of all ids that were ever given. */
	signsWith(admitted: readonly { readonly number: number; readonly id: string }[]) {
		const signs = new Map(this.#given.signs);
		for (const { number, id } of admitted) {
			const before = this.#before.get(number);
			if (before !== undefined) signs.set(before, id);
		}
		for (const { number, id } of admitted) signs.set(id, this.#signs.get(number)!);
		return signs;
	}

	/** Tells articles again by their address, else by their words, else by their file, where only one is meant. */
	#find(): void {
		const gone = new Set(this.#given.signs.keys());
		const unknown = new Set(this.#signs.keys());
		for (const at of [urlAt, wordsAt, fileAt]) {
			if (gone.size === 0) return;
			const ids = onlyOnes(gone, (id) => this.#given.signs.get(id)!.split(' ')[at]);
			const articles = onlyOnes(unknown, (number) => this.#signs.get(number)!.split(' ')[at]);
			for (const [hash, number] of articles) {
				const id = ids.get(hash);
				if (id === undefined || id === null || number === null) continue;
				if (at === fileAt && this.#hasOtherUrl(id, number)) continue;
				this.#before.set(number, id);
				gone.delete(id);
				unknown.delete(number);
			}
		}
	}

	/** A file in which other words of another address stand holds another article. */
	#hasOtherUrl(id: string, number: number): boolean {
		const [before, now] = [this.#given.signs.get(id)!, this.#signs.get(number)!].map(
			(sign) => sign.split(' ')[urlAt]
		);
		return before !== undefined && now !== undefined;
	}

	#signOf(number: number, arrivals: Arrivals): Sign {
		const { ids, urls, wheres } = arrivals;
		const wordsSha = arrivals.wordsSha(number);
		const arrived = { id: ids[number], url: urls[number], where: wheres[number], wordsSha };
		return hashesOf(arrived, this.#given).join(' ');
	}
}

/** Things by their key; `null` for a key of several. */
function onlyOnes<Thing>(
	things: Iterable<Thing>,
	keyOf: (thing: Thing) => string | undefined
): Map<string, Thing | null> {
	const found = new Map<string, Thing | null>();
	for (const thing of things) {
		const key = keyOf(thing);
		if (key !== undefined) found.set(key, found.has(key) ? null : thing);
	}
	return found;
}
