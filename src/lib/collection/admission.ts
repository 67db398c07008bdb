/**
 * Which of the articles that came in are a collection's, and under which ids: copies are told, and what
 * comes again because an engine repeated its work is counted. The answer does not depend on the order
 * in which articles came.
 */
import { Arrivals, type Arrival } from './arrivals.ts';
import { KeptIds, type IdsGiven, type Sign } from './kept-ids.ts';
import { NearCopies } from './near-copies.ts';
import { NumberedKeys } from './numbered-keys.ts';

/** An article that is let in. */
export interface Admitted {
	/** Of the arrivals, the first is 0. */
	readonly number: number;
	/** Unique in the collection. */
	readonly id: string;
}

/** Sentences of one sort: the first ones, and how many there are. */
export interface Told {
	readonly first: readonly string[];
	readonly count: number;
}

export interface AdmissionResult {
	readonly admitted: readonly Admitted[];
	/** A sentence for every article that is left out because it is another one's copy. */
	readonly told: Told;
	/** A sentence for every article that tells another one's story in nearly its words. */
	readonly near: Told;
	/** How many came again, the same in everything. */
	readonly repeated: number;
	/** Every id that was ever given, with what its article is known by; empty where none are kept. */
	readonly signs: ReadonlyMap<string, Sign>;
}

/** Sentences of one sort that are told at once; the rest is counted. */
export const mostTold = 100;

/** Digits of the text's hash that tell articles of one id apart. */
const hashDigits = 8;

export class Admission {
	#arrivals = new Arrivals();
	readonly #countsOnce: boolean;
	readonly #given: IdsGiven | null;

	/**
	 * @param countsOnce Whether near copies are left out.
	 * @param given Ids that stay with their articles; `null` where none are kept.
	 */
	constructor(countsOnce = false, given: IdsGiven | null = null) {
		this.#countsOnce = countsOnce;
		this.#given = given;
	}

	/** Takes an article in; the n-th call is of arrival n. */
	add(arrival: Arrival): void {
		this.#arrivals.add(arrival);
	}

	/**
	 * Chooses. Of several with the same words, address or stated id, and of near copies where they count once,
	 * the one that was published first is let in; of equally old ones the one with the least id, then the one
	 * that stood first in its file. Forgets all of them.
	 */
	settle(): AdmissionResult {
		const arrivals = this.#arrivals;
		this.#arrivals = new Arrivals();
		const { wheres } = arrivals;
		const admitted: number[] = [];
		const [told, near] = [new Telling(), new Telling()];
		let repeated = 0;
		const copies = new Copies(arrivals);
		const stories = new NearCopies();
		for (const number of inOrder(arrivals)) {
			const copy = copies.firstLike(number);
			if (copy !== null) {
				const { first, what, cure } = copy;
				if (isSame(arrivals, first, number)) repeated++;
				else
					told.add(
						() => `${wheres[number]} has ${what} of ${wheres[first]} and is left out${cure}`
					);
				continue;
			}
			const sketch = arrivals.sketch(number);
			const story = sketch === null ? null : stories.firstLike(sketch);
			if (story !== null) {
				const leftOut = this.#countsOnce ? ' and is left out' : '';
				// By their place among the admitted, the earliest first.
				const first = wheres[admitted[story]];
				near.add(
					() => `${wheres[number]} tells the story of ${first} in nearly its words${leftOut}`
				);
				if (this.#countsOnce) continue;
			} else if (sketch !== null) stories.add(admitted.length, sketch);
			copies.add(number);
			admitted.push(number);
		}
		const kept = this.#given && new KeptIds(this.#given, admitted, arrivals);
		const withIds = new IdGiver(arrivals, copies, kept, told).give(admitted);
		const signs = kept?.signsWith(withIds) ?? new Map<string, Sign>();
		return { admitted: withIds, told, near, repeated, signs };
	}
}

/** Sentences as they are told, of which only the first are made. */
class Telling implements Told {
	readonly first: string[] = [];
	count = 0;

	add(sentence: () => string): void {
		if (this.count++ < mostTold) this.first.push(sentence());
	}
}

/** Articles by what makes another one their copy. */
class Copies {
	readonly #arrivals: Arrivals;
	readonly #byWords: NumberedKeys;
	readonly #byUrl: NumberedKeys;
	readonly #byId: NumberedKeys;

	constructor(arrivals: Arrivals) {
		this.#arrivals = arrivals;
		this.#byWords = new NumberedKeys((number) => arrivals.wordsSha(number));
		this.#byUrl = new NumberedKeys((number) => arrivals.urls[number]!);
		this.#byId = new NumberedKeys((number) => arrivals.ids[number]);
	}

	/** The article that one is a copy of, and in what, or `null`. */
	firstLike(number: number): { first: number; what: string; cure: string } | null {
		const arrivals = this.#arrivals;
		let first = this.#byWords.get(arrivals.wordsSha(number));
		if (first !== undefined) return { first, what: 'the text', cure: '' };
		const url = arrivals.urls[number];
		first = url === null ? undefined : this.#byUrl.get(url);
		if (first !== undefined) {
			return { first, what: 'the address', cure: '; if both are wanted, correct its url' };
		}
		const id = arrivals.ids[number];
		first = arrivals.hasOwnId(number) ? this.#byId.get(id) : undefined;
		return first === undefined
			? null
			: { first, what: `the id "${id}"`, cure: '; give it an id of its own' };
	}

	/** Takes an article in that is no copy. */
	add(number: number): void {
		this.#byWords.add(number);
		if (this.#arrivals.urls[number] !== null) this.#byUrl.add(number);
		if (this.#arrivals.hasOwnId(number)) this.#byId.add(number);
	}

	/** Whether an article states an id. */
	isStated(id: string): boolean {
		return this.#byId.get(id) !== undefined;
	}
}

/**
 * Ids that were given before stay, then stated ids are as they are; of the others the first of an id has it
 * plain, later ones with their hash.
 */
class IdGiver {
	readonly #arrivals: Arrivals;
	readonly #copies: Copies;
	readonly #kept: KeptIds | null;
	readonly #told: Telling;
	/** Numbers of articles by the ids they have, those that state theirs left out. */
	readonly #holders = new Map<string, number>();

	constructor(arrivals: Arrivals, copies: Copies, kept: KeptIds | null, told: Telling) {
		this.#arrivals = arrivals;
		this.#copies = copies;
		this.#kept = kept;
		this.#told = told;
	}

	give(numbers: readonly number[]): Admitted[] {
		const arrivals = this.#arrivals;
		for (const number of numbers) {
			const before = this.#kept?.before(number);
			if (before !== undefined && !arrivals.hasOwnId(number)) this.#holders.set(before, number);
		}
		return numbers.map((number) => {
			const id = arrivals.hasOwnId(number)
				? this.#stated(number)
				: (this.#kept?.before(number) ?? this.#made(number));
			return { number, id };
		});
	}

	#stated(number: number): string {
		const { ids, wheres } = this.#arrivals;
		const id = ids[number];
		const holder = this.#holders.get(id);
		if (holder === undefined) return id;
		const before = this.#kept!.before(number);
		const other = before === undefined || before === id ? this.#made(number) : before;
		this.#told.add(
			() =>
				`${wheres[number]} states the id "${id}", which ${wheres[holder]} was given before, and has "${other}"; give it an id of its own`
		);
		return other;
	}

	#made(number: number): string {
		const plain = this.#arrivals.ids[number];
		const sha = this.#arrivals.textSha(number);
		let id = plain;
		for (let digits = hashDigits; this.#isTaken(id); digits++) {
			id = `${plain}-${sha.slice(0, digits)}${digits > sha.length ? `-${digits}` : ''}`;
		}
		this.#holders.set(id, number);
		return id;
	}

	#isTaken(id: string): boolean {
		return this.#holders.has(id) || this.#copies.isStated(id) || (this.#kept?.isGiven(id) ?? false);
	}
}

const isSame = (arrivals: Arrivals, a: number, b: number) =>
	arrivals.textSha(a) === arrivals.textSha(b) &&
	arrivals.wheres[a] === arrivals.wheres[b] &&
	arrivals.ids[a] === arrivals.ids[b] &&
	arrivals.urls[a] === arrivals.urls[b];

/** Names with the numbers in them by their size: line 9 before line 10. */
const byName = new Intl.Collator('en', { numeric: true });

const before = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers of the arrivals in the order in which they are let in; undated ones last. */
function inOrder(arrivals: Arrivals): Int32Array {
	const { published, ids, wheres, urls } = arrivals;
	return Int32Array.from(ids.keys()).sort(
		(a, b) =>
			before(published[a] ?? '\uffff', published[b] ?? '\uffff') ||
			before(ids[a], ids[b]) ||
			(wheres[a] === wheres[b] ? 0 : byName.compare(wheres[a], wheres[b])) ||
			before(arrivals.textSha(a), arrivals.textSha(b)) ||
			before(urls[a] ?? '', urls[b] ?? '') ||
			Number(arrivals.hasOwnId(b)) - Number(arrivals.hasOwnId(a))
	);
}
