/**
 * Reads a collection of format 1 from wherever its files are: a disk, a static host with range
 * requests, or one without. Knows no fetch and no file system.
 */
import type { Topology } from 'topojson-specification';
import type { ArticleRow, Manifest, MentionIndex, MentionRow, Place } from './format.ts';

/** Bytes of one file, read in parts (the shape of hyparquet's `AsyncBuffer`). */
export interface FileBytes {
	readonly byteLength: number;
	slice(start: number, end?: number): ArrayBuffer | Promise<ArrayBuffer>;
}

/** Gives a file of the collection by name. */
export type FileSource = (name: string) => Promise<FileBytes>;

export interface OpenCollection {
	readonly manifest: Manifest;
	/** All places, most passages first. */
	places(): Promise<readonly Place[]>;
	/** Mentions of one place, newest first; `offset` and `limit` count mentions. */
	mentions(
		place: Place,
		options?: { offset?: number; limit?: number }
	): Promise<readonly MentionRow[]>;
	/** Mentions that are no entry of the gazetteer. */
	unresolved(options?: { offset?: number; limit?: number }): Promise<readonly MentionRow[]>;
	/** Articles by row, with or without their text. */
	articles(rows: readonly number[]): Promise<readonly ArticleRow[]>;
	/** An article by id, or `undefined`. */
	article(id: string): Promise<ArticleRow | undefined>;
	index(): Promise<MentionIndex>;
	/** Polygons of the collection's regions: `objects.regions`, ids as `Place.regionId`. */
	regions(): Promise<Topology>;
}
