/**
 * The passages of one place under the filter, those of articles about the place first, fetched page
 * by page as the reader asks for more.
 */
import { isAbout, keptRows, type PassageFilter } from '$lib/collection/filter.ts';
import type { MentionIndex, MentionRow, Place } from '$lib/collection/format.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { groupIntoPassages, headOf, type ArticleHead, type Passage } from './passages.ts';

/** Mentions fetched at once, about ten passages. */
const pageSize = 12;

export class Reading {
	readonly place: Place;
	/** Passages of articles that are about the place, fetched or not. */
	readonly about: number;
	/** What was fetched so far: of articles about the place, then of the others, each newest first. */
	passages = $state.raw<readonly Passage[]>([]);
	/** Whether there are more to fetch. */
	hasMore = $state(true);
	isLoading = $state(false);
	/** Why the last fetch failed, or `null`. */
	failure = $state.raw<unknown>(null);

	readonly #collection: OpenCollection;
	readonly #rows: readonly number[];
	readonly #mentions: MentionRow[] = [];
	readonly #articles = new Map<number, ArticleHead>();
	#next = 0;

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
		const end = place.mentionsStart + place.literal + place.associative;
		const rows = keptRows(index, [place.mentionsStart, end], filter, literalOnly);
		const about = rows.filter((row) => isAbout(index, row));
		this.#rows = [...about, ...rows.filter((row) => !isAbout(index, row))];
		this.about = new Set(about.map((row) => index.passage[row])).size;
		this.hasMore = this.#rows.length > 0;
	}

	/** Fetches the next page; does nothing while one is under way. */
	async more(): Promise<void> {
		if (this.isLoading || !this.hasMore) return;
		this.isLoading = true;
		this.failure = null;
		try {
			const wanted = this.#rows.slice(this.#next, this.#next + pageSize);
			this.#mentions.push(...(await this.#collection.mentionsAt(wanted)));
			await this.#learnArticles();
			// Grouped anew: a passage cut by the end of a page goes on in the next one.
			this.passages = groupIntoPassages(this.#mentions, (row) => this.#articles.get(row)!);
			this.#next += wanted.length;
			this.hasMore = this.#next < this.#rows.length;
		} catch (error) {
			this.failure = error;
		} finally {
			this.isLoading = false;
		}
	}

	async #learnArticles() {
		const rows = new Set(this.#mentions.map((mention) => mention.articleRow));
		const unknown = [...rows].filter((row) => !this.#articles.has(row));
		for (const article of await this.#collection.articles(unknown)) {
			this.#articles.set(article.row, headOf(article));
		}
	}
}
