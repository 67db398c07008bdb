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
/** Mentions read at once, and at most: beyond, only names and titles are searched. */
const rowsAtOnce = 2_000;
const mostRows = 20_000;

export class Search {
	places = $state.raw<readonly Place[]>([]);
	articles = $state.raw<readonly ArticleRow[]>([]);
	passages = $state.raw<readonly Passage[]>([]);
	isSearching = $state(false);

	readonly #coverage: Coverage;
	#run = 0;

	constructor(coverage: Coverage) {
		this.#coverage = coverage;
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
		for await (const passages of this.#findPassages(query, articles)) {
			if (run !== this.#run) return;
			this.passages = passages;
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

	/** Gives the passages found so far, after each part that was read. */
	async *#findPassages(query: string, articles: readonly ArticleRow[]): AsyncGenerator<Passage[]> {
		const { collection, manifest } = this.#coverage;
		const end = Math.min(manifest.counts.mentions, mostRows);
		const found = new Map<string, Passage>();
		for (let start = 0; start < end && found.size < mostPassages; start += rowsAtOnce) {
			const rows = await collection!.mentionRows(start, Math.min(end, start + rowsAtOnce));
			const hits = rows.filter(({ passage }) => hasWords(fold(passage), query));
			for (const passage of groupIntoPassages(hits, (row) => headOf(articles[row]))) {
				if (!found.has(passage.key)) found.set(passage.key, passage);
			}
			yield [...found.values()]
				.sort((a, b) => (b.article.published ?? '').localeCompare(a.article.published ?? ''))
				.slice(0, mostPassages);
		}
	}
}
