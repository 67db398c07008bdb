/**
 * Which of the articles that came in are a collection's, and under which ids: copies are told, and what
 * comes again because an engine repeated its work is counted. The answer does not depend on the order
 * in which articles came.
 */

import { NearCopies, type Sketch } from './near-copies.ts';

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

/** An article that is let in. */
export interface Admitted {
	/** Of the arrivals, the first is 0. */
	readonly number: number;
	/** Unique in the collection. */
	readonly id: string;
}

export interface AdmissionResult {
	readonly admitted: readonly Admitted[];
	/** A sentence for every article that is left out because it is another one's copy. */
	readonly told: readonly string[];
	/** A sentence for every article that tells another one's story in nearly its words. */
	readonly near: readonly string[];
	/** How many came again, the same in everything. */
	readonly repeated: number;
}

/** Digits of the text's hash that tell articles of one id apart. */
const hashDigits = 8;

export class Admission {
	readonly #arrivals: Arrival[] = [];
	readonly #countsOnce: boolean;

	/** @param countsOnce Whether near copies are left out. */
	constructor(countsOnce = false) {
		this.#countsOnce = countsOnce;
	}

	/** Takes an article in; the n-th call is of arrival n. */
	add(arrival: Arrival): void {
		this.#arrivals.push(arrival);
	}

	/**
	 * Chooses. Of several with the same words, address or stated id, and of near copies where they count once,
	 * the one that was published first is let in; of equally old ones the one with the least id, then the one
	 * that stood first in its file.
	 */
	settle(): AdmissionResult {
		const arrivals = this.#arrivals;
		const order = Int32Array.from(arrivals.keys()).sort((a, b) =>
			inOrder(arrivals[a], arrivals[b])
		);
		const admitted: number[] = [];
		const told: string[] = [];
		const near: string[] = [];
		let repeated = 0;
		const byWords = new Map<string, number>();
		const byUrl = new Map<string, number>();
		const byId = new Map<string, number>();
		const stories = new NearCopies();
		/** By their place among the admitted, the earliest first. */
		const admittedBefore = (place: number | null) => (place === null ? null : admitted[place]);
		for (const number of order) {
			const { id, hasOwnId, url, wordsSha, where } = arrivals[number];
			const keys: [seen: Map<string, number>, key: string, what: string, cure: string][] = [
				[byWords, wordsSha, 'the text', '']
			];
			if (url !== null) {
				keys.push([byUrl, url, 'the address', '; if both are wanted, correct its url']);
			}
			if (hasOwnId) keys.push([byId, id, `the id "${id}"`, '; give it an id of its own']);
			const [copy] = keys.flatMap(([seen, key, what, cure]) => {
				const first = seen.get(key);
				return first === undefined ? [] : [{ first: arrivals[first], what, cure }];
			});
			if (copy !== undefined) {
				const { first, what, cure } = copy;
				if (isSame(first, arrivals[number])) repeated++;
				else told.push(`${where} has ${what} of ${first.where} and is left out${cure}`);
				continue;
			}
			const { sketch } = arrivals[number];
			const story = sketch === null ? null : admittedBefore(stories.firstLike(sketch));
			if (story !== null) {
				const leftOut = this.#countsOnce ? ' and is left out' : '';
				near.push(
					`${where} tells the story of ${arrivals[story].where} in nearly its words${leftOut}`
				);
				if (this.#countsOnce) continue;
			} else if (sketch !== null) stories.add(admitted.length, sketch);
			for (const [seen, key] of keys) seen.set(key, number);
			admitted.push(number);
		}
		return { admitted: withIds(admitted, arrivals, new Set(byId.keys())), told, near, repeated };
	}
}

/** Stated ids as they are; of the others the first of an id has it plain, later ones with their hash. */
function withIds(
	numbers: readonly number[],
	arrivals: readonly Arrival[],
	taken: Set<string>
): Admitted[] {
	return numbers.map((number) => {
		const { id: stated, hasOwnId, textSha } = arrivals[number];
		if (hasOwnId) return { number, id: stated };
		let id = stated;
		for (let digits = hashDigits; taken.has(id); digits++) {
			id = `${stated}-${textSha.slice(0, digits)}`;
		}
		taken.add(id);
		return { number, id };
	});
}

const isSame = (a: Arrival, b: Arrival) =>
	a.textSha === b.textSha && a.where === b.where && a.id === b.id && a.url === b.url;

/** Names with the numbers in them by their size: line 9 before line 10. */
const byName = new Intl.Collator('en', { numeric: true });

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Undated ones last. */
function inOrder(a: Arrival, b: Arrival): number {
	return (
		before(a.published ?? '\uffff', b.published ?? '\uffff') ||
		before(a.id, b.id) ||
		(a.where === b.where ? 0 : byName.compare(a.where, b.where)) ||
		before(a.textSha, b.textSha) ||
		before(a.url ?? '', b.url ?? '') ||
		Number(b.hasOwnId) - Number(a.hasOwnId)
	);
}
