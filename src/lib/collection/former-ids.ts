/**
 * Ids that an article was given before, told of it alone, as it comes: what is kept under an old name, such as an
 * editor's corrections, is found again when the article's file has another. Knows no corrections.
 */
import { fileAt, hashesOf, isMoved, urlAt, type Arrived, type IdsGiven } from './kept-ids.ts';

export class FormerIds {
	readonly #given: IdsGiven;
	/** Ids that are asked for, by one hash and its place in the sign, or by the id that the article states since. */
	readonly #ids = new Map<string, string[]>();

	/** @param asked The ids that anything is kept under. */
	constructor(given: IdsGiven, asked: Iterable<string>) {
		this.#given = given;
		for (const id of asked) {
			const seen = new Set([id]);
			let sign = given.signs.get(id);
			let last = '';
			while (sign !== undefined && isMoved(sign) && !seen.has(sign)) {
				seen.add((last = sign));
				sign = given.signs.get(sign);
			}
			if (last !== '') this.#add(last, id);
			if (sign === undefined || isMoved(sign)) continue;
			for (const [at, hash] of sign.split(' ').entries()) this.#add(`${at} ${hash}`, id);
		}
	}

	#add(key: string, id: string): void {
		this.#ids.set(key, [...(this.#ids.get(key) ?? []), id]);
	}

	/** Those of the ids asked for that an article had, its own left out. */
	of(arrived: Arrived): readonly string[] {
		if (this.#ids.size === 0) return [];
		const hashes = hashesOf(arrived, this.#given);
		const found = new Set(this.#ids.get(arrived.id));
		for (const [at, hash] of hashes.entries()) {
			for (const id of this.#ids.get(`${at} ${hash}`) ?? []) {
				// A file in which another address stands holds another article.
				const url = this.#given.signs.get(id)!.split(' ')[urlAt];
				const isOther = url !== undefined && hashes[urlAt] !== undefined && url !== hashes[urlAt];
				if (at !== fileAt || !isOther) found.add(id);
			}
		}
		found.delete(arrived.id);
		return [...found];
	}
}
