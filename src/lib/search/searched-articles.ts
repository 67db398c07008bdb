/** The articles of a collection as a search needs them: of a large one no more than it shows are read. */
import { fold } from '$lib/collection/fold.ts';
import type { ArticleRow } from '$lib/collection/format.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { titlesFile, TitlesFile } from '$lib/collection/titles-file.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import { hasWords } from './match.ts';

/** Articles of a large collection that are found at once, and looked at for them; a request each. */
const mostFound = 24;
const mostRead = 240;

export class SearchedArticles {
	readonly #coverage: Coverage;
	#titles: TitlesFile | undefined;

	/** @param coverage What is asked for is asked once its collection is loaded. */
	constructor(coverage: Coverage) {
		this.#coverage = coverage;
	}

	/**
	 * Articles under the view's filters whose titles have the words of a query, newest first; of a large
	 * collection the first of them.
	 *
	 * @param query As `fold` gives it.
	 * @throws {Error} If the collection's files cannot be read.
	 */
	async titled(query: string): Promise<readonly ArticleRow[]> {
		const { collection } = this.#coverage.loaded;
		const isAnswer = ({ title }: ArticleRow) => hasWords(fold(title), query);
		if (!collection?.manifest.files.some(({ name }) => name === titlesFile)) {
			if (collection === null) return [];
			const rows = Array.from({ length: collection.manifest.counts.articles }, (_, row) => row);
			const articles = await collection.articles(rows);
			return this.#coverage.keptAmong(articles).filter(isAnswer);
		}
		this.#titles ??= new TitlesFile(await collection.file(titlesFile));
		const rows = (await this.#titles.rowsWith(query)).map((row) => ({ row }));
		return firstOf(collection, this.#coverage.keptAmong(rows), isAnswer);
	}

	/** Some articles by row. */
	async at(rows: readonly number[]): Promise<ReadonlyMap<number, ArticleRow>> {
		const found = (await this.#coverage.loaded.collection?.articles([...new Set(rows)])) ?? [];
		return new Map(found.map((article) => [article.row, article]));
	}
}

/** The first articles of some rows that are an answer. */
async function firstOf(
	collection: OpenCollection,
	rows: readonly Pick<ArticleRow, 'row'>[],
	isAnswer: (article: ArticleRow) => boolean
): Promise<ArticleRow[]> {
	const found: ArticleRow[] = [];
	const end = Math.min(rows.length, mostRead);
	for (let start = 0; start < end && found.length < mostFound; start += mostFound) {
		const some = rows.slice(start, start + mostFound).map(({ row }) => row);
		found.push(...(await collection.articles(some)).filter(isAnswer));
	}
	return found.slice(0, mostFound);
}
