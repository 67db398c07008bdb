/**
 * The index of a collection in memory: what counting asks for row by row, and the rest once a passage or
 * article.
 */
import type { MentionIndex } from './format.ts';
import { CollectionProblem } from './problem.ts';

/** Columns of `index.parquet`, or of some neighboring rows of it. */
export type IndexColumns = Readonly<
	Record<'article_row' | 'literal' | 'focus' | 'day' | 'passage' | 'firsts', ArrayLike<number>>
>;

/** Makes the index of a collection from its rows, some of them at a time. */
export class IndexBuilder {
	readonly #index: MentionIndex;
	/** By row of the index; passages are numbered within their article until all are known. */
	readonly #articleRows: Int32Array;
	/** Passages of each article. */
	readonly #passages: Int32Array;

	constructor(counts: {
		readonly mentions: number;
		readonly passages: number;
		readonly articles: number;
	}) {
		this.#index = {
			kinds: new Uint8Array(counts.mentions),
			passage: new Int32Array(counts.mentions),
			firsts: new Uint8Array(counts.mentions),
			articleOf: new Int32Array(counts.passages),
			dayOf: new Int32Array(counts.articles).fill(-1)
		};
		this.#articleRows = new Int32Array(counts.mentions);
		this.#passages = new Int32Array(counts.articles);
	}

	/** Takes neighboring rows in, the first of them row `start`. */
	add(start: number, columns: IndexColumns): void {
		const { passage, article_row: articleRow, day, literal, focus } = columns;
		if (start + passage.length > this.#articleRows.length) throw misfit();
		this.#index.passage.set(passage, start);
		this.#index.firsts.set(columns.firsts, start);
		this.#articleRows.set(articleRow, start);
		for (let i = 0; i < passage.length; i++) {
			const article = articleRow[i];
			this.#index.dayOf[article] = day[i];
			this.#index.kinds[start + i] = literal[i] + 2 * focus[i];
			if (passage[i] >= this.#passages[article]) this.#passages[article] = passage[i] + 1;
		}
	}

	/**
	 * The index of all rows that were added.
	 *
	 * @throws {CollectionProblem} If they have not the passages that the collection counts.
	 */
	end(): MentionIndex {
		const { passage, articleOf } = this.#index;
		const firsts = new Int32Array(this.#passages.length);
		let passages = 0;
		for (const [article, count] of this.#passages.entries()) {
			firsts[article] = passages;
			articleOf.fill(article, passages, passages + count);
			passages += count;
		}
		if (passages !== articleOf.length) throw misfit();
		for (let row = 0; row < passage.length; row++) passage[row] += firsts[this.#articleRows[row]];
		return this.#index;
	}
}

const misfit = () =>
	new CollectionProblem('index.parquet does not fit collection.json; build the collection again');
