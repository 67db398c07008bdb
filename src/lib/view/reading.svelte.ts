/**
 * The passages of one place under the filter, those of articles about the place first, fetched page
 * by page as the reader asks for more.
 */
import {
	firstWhere,
	isAbout,
	isLiteral,
	passagesOfDays,
	type PassageFilter
} from '$lib/collection/filter.ts';
import type { MentionIndex, MentionRow, Place } from '$lib/collection/format.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { groupIntoPassages, headOf, type ArticleHead, type Passage } from './passages.ts';

/** Mentions fetched at once, about ten passages. */
const pageSize = 12;

export class Reading {
	readonly place: Place;
	/** What was fetched so far: of articles about the place, then of the others, each newest first. */
	passages = $state.raw<readonly Passage[]>([]);
	/** Whether there are more to fetch. */
	hasMore = $state(true);
	isLoading = $state(false);
	/** Why the last fetch failed, or `null`. */
	failure = $state.raw<unknown>(null);

	readonly #collection: OpenCollection;
	/** The rows that are kept, of articles about the place or of the others, newest first. */
	readonly #kept: (isOfAbout: boolean) => Generator<number>;
	readonly #rows: Generator<number>;
	/** The rows to be fetched next, and one more where there is one. */
	#ahead: number[] = [];
	readonly #passage: Int32Array;
	readonly #mentions: MentionRow[] = [];
	readonly #articles = new Map<number, ArticleHead>();

	/**
	 * @param index Index of the whole collection: says which mentions are kept, and in what order.
	 */
	constructor(
		collection: OpenCollection,
		index: MentionIndex,
		place: Place,
		filter: PassageFilter,
		literalOnly: boolean
	) {
		this.#collection = collection;
		this.place = place;
		this.#passage = index.passage;
		this.#kept = (isOfAbout) => keptOf(index, place, { ...filter, isOfAbout, literalOnly });
		this.#rows = this.#inOrder();
		this.#lookAhead();
	}

	/** Passages of articles that are about the place, fetched or not. */
	get about(): number {
		let count = 0;
		let last = -1;
		for (const row of this.#kept(true)) {
			if (this.#passage[row] !== last) count++;
			last = this.#passage[row];
		}
		return count;
	}

	/** Fetches the next page; does nothing while one is under way. */
	async more(): Promise<void> {
		if (this.isLoading || !this.hasMore) return;
		this.isLoading = true;
		this.failure = null;
		try {
			const wanted = this.#ahead.slice(0, pageSize);
			this.#mentions.push(...(await this.#collection.mentionsAt(wanted)));
			await this.#learnArticles();
			// Grouped anew: a passage cut by the end of a page goes on in the next one.
			this.passages = groupIntoPassages(this.#mentions, (row) => this.#articles.get(row)!);
			this.#ahead.splice(0, pageSize);
			this.#lookAhead();
		} catch (error) {
			this.failure = error;
		} finally {
			this.isLoading = false;
		}
	}

	*#inOrder(): Generator<number> {
		yield* this.#kept(true);
		yield* this.#kept(false);
	}

	#lookAhead() {
		while (this.#ahead.length <= pageSize) {
			const { value, done } = this.#rows.next();
			if (done) break;
			this.#ahead.push(value);
		}
		this.hasMore = this.#ahead.length > 0;
	}

	async #learnArticles() {
		const rows = new Set(this.#mentions.map((mention) => mention.articleRow));
		const unknown = [...rows].filter((row) => !this.#articles.has(row));
		for (const article of await this.#collection.articles(unknown)) {
			this.#articles.set(article.row, headOf(article));
		}
	}
}

/** What of the mentions of a place is read. */
interface Kept extends PassageFilter {
	/** Whether of articles that are about the place, or of the others. */
	readonly isOfAbout: boolean;
	readonly literalOnly: boolean;
}

/** Rows of a place as they are asked for: there may be hundreds of thousands, of which a list shows two. */
function* keptOf(
	index: MentionIndex,
	{ mentionsStart, literal, associative }: Place,
	{ days, passages, isOfAbout, literalOnly }: Kept
): Generator<number> {
	const { passage } = index;
	const [first, after] = passagesOfDays(index, days);
	const end = mentionsStart + literal + associative;
	let row = firstWhere(mentionsStart, end, (row) => passage[row] >= first);
	for (; row < end && passage[row] < after; row++) {
		if (isAbout(index, row) !== isOfAbout || (literalOnly && !isLiteral(index, row))) continue;
		if (passages === null || passages[passage[row]] === 1) yield row;
	}
}
