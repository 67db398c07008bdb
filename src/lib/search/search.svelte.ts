/**
 * Finds what a reader searches for in a collection under the view's filters: places by name, articles by
 * title, passages by their words.
 */
import type { ArticleRow } from '$lib/collection/format.ts';
import type { CountedPlace } from '$lib/view/counted-places.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import { groupIntoPassages, headOf, type Passage } from '$lib/view/passages.ts';
import { fold } from '$lib/collection/fold.ts';
import { hasWords } from './match.ts';
import { PlaceQuery, withoutSlips } from './place-query.ts';
import { SearchedArticles } from './searched-articles.ts';

/** Mentions read at once, and before the reader is asked whether to go on. */
const rowsAtOnce = 2_000;
const rowsUnasked = 20_000;
/** Passages found before the reader is asked. */
const foundUnasked = 200;

export interface FoundPlace extends CountedPlace {
	/** The name that answers, of all that the place has, and how well. */
	readonly name: string;
	readonly score: number;
}

export class Search {
	/** What was found: best names first, articles as the collection has them, newest passages first. */
	places = $state.raw<readonly FoundPlace[]>([]);
	articles = $state.raw<readonly ArticleRow[]>([]);
	passages = $state.raw<readonly Passage[]>([]);
	isSearching = $state(false);
	/** What the places and articles are found for; `null` before any are. */
	answered = $state<string | null>(null);
	/** Mentions whose passages were searched for the words, of all there are. */
	searched = $state(0);
	readonly all: number;

	readonly #coverage: Coverage;
	readonly #articles: SearchedArticles;
	readonly #found = new Map<string, Passage>();
	#query = '';
	#run = 0;

	constructor(coverage: Coverage) {
		this.#coverage = coverage;
		this.#articles = new SearchedArticles(coverage);
		this.all = coverage.manifest.counts.mentions;
	}

	/** Number of things found so far. */
	get found(): number {
		return this.places.length + this.articles.length + this.passages.length;
	}

	/**
	 * Searches anew; a search under way is overtaken.
	 *
	 * @throws {Error} If the collection's files cannot be read.
	 */
	async find(text: string): Promise<void> {
		const run = ++this.#run;
		this.#query = fold(text);
		this.isSearching = this.#query !== '';
		this.answered = null;
		if (!this.isSearching) {
			this.places = this.articles = this.passages = [];
			return;
		}
		await this.#coverage.loaded.load();
		if (run !== this.#run) return;
		this.places = this.#findPlaces(new PlaceQuery(text));
		const articles = await this.#articles.titled(this.#query);
		if (run !== this.#run) return;
		this.articles = articles;
		this.answered = text;
		this.#found.clear();
		this.searched = 0;
		await this.#readOn(run);
	}

	/** Whether words are left to search that were not asked for yet. */
	get canGoOn(): boolean {
		return !this.isSearching && this.searched < this.all;
	}

	/** Searches the words of as many mentions more. */
	goOn(): Promise<void> {
		return this.#readOn(this.#run);
	}

	/** Searches passages part by part; what was found so far is shown after each. */
	async #readOn(run: number) {
		const end = Math.min(this.all, this.searched + rowsUnasked);
		const most = this.#found.size + foundUnasked;
		this.isSearching = true;
		while (this.searched < end && this.#found.size < most) {
			const start = this.searched;
			const next = Math.min(end, start + rowsAtOnce);
			const kept = new Set(this.#coverage.mentionsKept([start, next], false));
			const rows =
				kept.size > 0 ? await this.#coverage.loaded.collection!.mentionRows(start, next) : [];
			if (run !== this.#run) return;
			const hits = rows.filter(
				({ passage }, i) => kept.has(start + i) && hasWords(fold(passage), this.#query)
			);
			const articles = await this.#articles.at(hits.map(({ articleRow }) => articleRow));
			if (run !== this.#run) return;
			for (const passage of groupIntoPassages(hits, (row) => headOf(articles.get(row)!))) {
				if (!this.#found.has(passage.key)) this.#found.set(passage.key, passage);
			}
			this.searched = next;
			this.#show();
		}
		this.#show();
		this.isSearching = false;
	}

	#show() {
		this.passages = [...this.#found.values()].sort((a, b) =>
			(b.article.published ?? '').localeCompare(a.article.published ?? '')
		);
	}

	/** A place that is named only as something else counts those passages. */
	#findPlaces(query: PlaceQuery): readonly FoundPlace[] {
		const { places, passagesOf, counts } = this.#coverage;
		const answers = places.flatMap((place) => {
			if (counts.all[place.row] === 0) return [];
			const { score, name } = query.answer(place);
			const passages = passagesOf[place.row] || counts.all[place.row];
			return score > 0 ? [{ place, passages, name, score }] : [];
		});
		return [...withoutSlips(answers)].sort((a, b) => b.score - a.score || b.passages - a.passages);
	}
}
