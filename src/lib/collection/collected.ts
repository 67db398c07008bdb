/** What becomes of articles on their way into a collection's files: kept records, then rows in order. */
import type { Bbox } from '../geo/box.ts';
import type { ArticleRow, Manifest, MentionRow, Place } from './format.ts';

/** Keeps records by number, first 0, until they are read back: in memory or on a disk. */
export interface Spill {
	append(record: string): void;
	read(number: number): string;
}

/** A row of `mentions.parquet` with the ids of what its row numbers mean, and its mark in the article's text. */
export interface CollectedMention extends MentionRow {
	readonly placeId: string | null;
	readonly articleId: string;
	/** The name with the word that says what it is; `start` and `end` where there is no such word. */
	readonly extentStart: number;
	readonly extentEnd: number;
}

/** A row of `articles.parquet` with the ids of the places it is about. */
export interface CollectedArticle extends ArticleRow {
	readonly focusIds: readonly string[];
}

/** A row of `index.parquet`; see `MentionIndex`. */
export interface IndexRow {
	readonly placeRow: number;
	readonly articleRow: number;
	readonly literal: number;
	readonly focus: number;
	readonly day: number;
	readonly passage: number;
	readonly firsts: number;
}

/** A row of `counts.parquet`; see `PassageCounts`. */
export interface PlaceCountRow {
	readonly literal: number;
	readonly all: number;
	readonly rolledUpLiteral: number;
	readonly rolledUpAll: number;
}

/** Rows, as they are asked for. */
export type Rows<Row> = Iterable<Row> | AsyncIterable<Row>;

/** The rows of a collection, each table in the order of its file. */
export interface StreamedRows {
	readonly places: readonly Place[];
	readonly counts: Manifest['counts'];
	readonly period: Manifest['period'];
	readonly bbox: Bbox | null;
	articles(): Rows<CollectedArticle>;
	mentions(): Rows<CollectedMention>;
	index(): Rows<IndexRow>;
}

/** The same, at hand at once. */
export interface CollectedRows extends StreamedRows {
	articles(): Iterable<CollectedArticle>;
	mentions(): Iterable<CollectedMention>;
	index(): Iterable<IndexRow>;
}
