/**
 * Finds what a reader searches for in a collection: places by name, articles by title, passages by
 * their words.
 */
import type { ArticleRow, Place } from '$lib/collection/format.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import { groupIntoPassages, headOf, type Passage } from '$lib/view/passages.ts';
import { fold, hasWords, nameScore } from './match.ts';

const mostPlaces = 12;
const mostArticles = 12;
const mostPassages = 20;
/** Mentions read at once, and before the reader is asked whether to go on. */
const rowsAtOnce = 2_000;
const rowsUnasked = 20_000;

export class Search {
	places = $state.raw<readonly Place[]>([]);
	articles = $state.raw<readonly ArticleRow[]>([]);
	passages = $state.raw<readonly Passage[]>([]);
	isSearching = $state(false);
	/** Mentions whose passages were searched for the words, of all there are. */
	searched = $state(0);
	readonly all: number;

	readonly #coverage: Coverage;
	readonly #found = new Map<string, Passage>();
	#query = '';
	#run = 0;

	constructor(coverage: Coverage) {
		this.#coverage = coverage;
		this.all = coverage.manifest.counts.mentions;
	}

	/** Number of things found so far. */
	get found(): number {
		return this.places.length + this.articles.length + this.passages.length;
	}

	/** Searches anew; a search under way is overtaken. */
	async find(text: string): Promise<void> {
		const run = ++this.#run;
		const query = fold(text);
		this.places = this.articles = this.passages = [];
		this.isSearching = query !== '';
		if (query === '') return;
		await this.#coverage.load();
		if (run !== this.#run) return;
		this.places = this.#findPlaces(query);
		const articles = await this.#coverage.loadArticles();
		if (run !== this.#run) return;
		this.articles = articles
			.filter(({ title }) => hasWords(fold(title), query))
			.slice(0, mostArticles);
		this.#query = query;
		this.#found.clear();
		this.searched = 0;
		await this.#readOn(run);
	}

	/** Whether words are left to search that were not asked for yet. */
	get canGoOn(): boolean {
		return !this.isSearching && this.#found.size < mostPassages && this.searched < this.all;
	}

	/** Searches the words of as many mentions more. */
	goOn(): Promise<void> {
		return this.#readOn(this.#run);
	}

	/** Searches passages part by part; what was found so far is shown after each. */
	async #readOn(run: number) {
		const articles = await this.#coverage.loadArticles();
		const end = Math.min(this.all, this.searched + rowsUnasked);
		this.isSearching = true;
		while (this.searched < end && this.#found.size < mostPassages) {
			const next = Math.min(end, this.searched + rowsAtOnce);
			const rows = await this.#coverage.collection!.mentionRows(this.searched, next);
			if (run !== this.#run) return;
			const hits = rows.filter(({ passage }) => hasWords(fold(passage), this.#query));
			for (const passage of groupIntoPassages(hits, (row) => headOf(articles[row]))) {
				if (!this.#found.has(passage.key)) this.#found.set(passage.key, passage);
			}
			this.searched = next;
			this.passages = [...this.#found.values()]
				.sort((a, b) => (b.article.published ?? '').localeCompare(a.article.published ?? ''))
				.slice(0, mostPassages);
		}
		this.isSearching = false;
	}

	#findPlaces(query: string): Place[] {
		const scored = this.#coverage.places.flatMap((place) => {
			const names = [place.name, ...Object.values(place.names)];
			const score = Math.max(...names.map((name) => nameScore(fold(name), query)));
			return score > 0 && place.passages > 0 ? [{ place, score }] : [];
		});
		return scored
			.sort((a, b) => b.score - a.score || b.place.passages - a.place.passages)
			.slice(0, mostPlaces)
			.map(({ place }) => place);
	}
}
