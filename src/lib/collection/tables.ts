/** What a collection is made of, wherever its rows come from: files, or memory. */
import type { Topology } from 'topojson-specification';
import type { CountsByPlace } from './count.ts';
import type { FileBytes } from './file-source.ts';
import type { ArticleRow, MentionIndex, MentionRow, Place } from './format.ts';
import type { Overlay } from './overlay.ts';

/** Rows by number. */
export interface RowTable<Row> {
	/** Rows `start` to `end` (exclusive), clipped to the table. */
	rows(start: number, end: number): Promise<readonly Row[]>;
	/** Single rows by number, in the order asked for. @throws {RangeError} For a row that is not there. */
	at(numbers: readonly number[]): Promise<readonly Row[]>;
}

/** Files that a collection may have beside its tables. */
export type ExtraFile =
	| 'overlay.geojson'
	| 'corrections.json'
	| 'retired.json'
	| 'retired-articles.json'
	| 'story.json'
	| 'events.geojson';

export interface Tables {
	places(): Promise<readonly Place[]>;
	readonly mentions: RowTable<MentionRow>;
	/** Whole articles. */
	readonly articles: RowTable<ArticleRow>;
	/** What a list shows of articles: without text, passages and marks. */
	readonly articleList: RowTable<ArticleRow>;
	/** Row of the article with an id, or `undefined`. */
	articleRow(id: string): Promise<number | undefined>;
	index(): Promise<MentionIndex>;
	/** Passages by place row without a filter, the totals left out. */
	counts(): Promise<CountsByPlace>;
	regions(): Promise<Topology>;
	overlay(): Promise<Overlay | null>;
	/** The bytes of one of the files. */
	file(name: string): Promise<FileBytes>;
	/** The content of a file that not every collection has, as its JSON has it; `null` where there is none. */
	extra(name: ExtraFile): Promise<unknown>;
}
