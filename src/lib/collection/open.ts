/**
 * An open collection: its places, mentions and articles by row, read as they are asked for. Knows not
 * where the rows come from.
 */
import type { Events } from './events.ts';
import { FileTables } from './file-tables.ts';
import { textOf, type FileSource } from './file-source.ts';
import type { ArticleRow, Manifest, MentionRow, Place } from './format.ts';
import { readManifest } from './manifest.ts';
import { once } from './once.ts';
import type { RetiredArticle, RetiredPlace } from './retired.ts';
import type { Story } from './story.ts';
import type { Tables } from './tables.ts';
import type { TraceEntry } from './trace.ts';

/** Which of a place's mentions; counts mentions, not passages. */
export interface Part {
	readonly offset?: number;
	readonly limit?: number;
}

export class OpenCollection {
	readonly manifest: Manifest;
	/** All places, most passages first. */
	readonly places: Tables['places'];
	/** The narrow columns of every mention. */
	readonly index: Tables['index'];
	/** Passages by place row without a filter: what is drawn before the index is read. */
	readonly counts: Tables['counts'];
	/** Polygons of the collection's regions: `objects.regions`, ids as `Place.regionId`. */
	readonly regions: Tables['regions'];
	/** What somebody drew of the terrain, by days; `null` where the collection has none. */
	readonly overlay: Tables['overlay'];
	/** What editors have corrected, newest first, in words fit for readers. */
	readonly trace: () => Promise<readonly TraceEntry[]>;
	/** Events that somebody else has counted; `null` where the collection has none. */
	readonly events: () => Promise<Events | null>;
	/** The collection's story, or `null`. */
	readonly story: () => Promise<Story | null>;
	/** The bytes of one of the files that its manifest lists. */
	readonly file: Tables['file'];
	/** Addresses that places had and have no more. */
	readonly retired: () => Promise<readonly RetiredPlace[]>;
	/** Ids that articles had and have no more. */
	readonly retiredArticles: () => Promise<readonly RetiredArticle[]>;

	readonly #tables: Tables;

	constructor(manifest: Manifest, tables: Tables) {
		this.manifest = manifest;
		this.#tables = tables;
		this.places = once(() => tables.places());
		this.index = once(() => tables.index());
		this.counts = once(() => tables.counts());
		this.regions = once(() => tables.regions());
		this.overlay = once(() => tables.overlay());
		this.file = (name) => tables.file(name);
		this.trace = once(async () => ((await tables.extra('corrections.json')) ?? []) as TraceEntry[]);
		this.events = once(async () => (await tables.extra('events.geojson')) as Events | null);
		this.story = once(async () => (await tables.extra('story.json')) as Story | null);
		this.retired = once(async () => ((await tables.extra('retired.json')) ?? []) as RetiredPlace[]);
		this.retiredArticles = once(
			async () => ((await tables.extra('retired-articles.json')) ?? []) as RetiredArticle[]
		);
	}

	/** Mentions of one place, newest first. */
	mentions({ mentionsStart, literal, associative }: Place, part?: Part) {
		return this.#part(mentionsStart, literal + associative, part);
	}

	/** Mentions that are no entry of the gazetteer. */
	unresolved(part?: Part) {
		const { mentions, unresolved } = this.manifest.counts;
		return this.#part(mentions - unresolved, unresolved, part);
	}

	/** Mentions by row number, `start` to `end` (exclusive), as the index counts them. */
	mentionRows(start: number, end: number): Promise<readonly MentionRow[]> {
		return this.#tables.mentions.rows(start, end);
	}

	/** Single mentions by row number, in the order asked for. @throws {RangeError} For a row that is not there. */
	mentionsAt(rows: readonly number[]): Promise<readonly MentionRow[]> {
		return this.#tables.mentions.at(rows);
	}

	/** Articles by row: what a list needs, with no text, passages or marks. @throws {RangeError} For a row that is not there. */
	articles(rows: readonly number[]): Promise<readonly ArticleRow[]> {
		return this.#tables.articleList.at(rows);
	}

	/** A whole article by id, or `undefined`. */
	async article(id: string): Promise<ArticleRow | undefined> {
		const row = await this.#tables.articleRow(id);
		return row === undefined ? undefined : (await this.#tables.articles.at([row]))[0];
	}

	/** Whole articles by row, in order: for going through all of them. */
	wholeArticles(start: number, end: number): Promise<readonly ArticleRow[]> {
		return this.#tables.articles.rows(start, end);
	}

	#part(first: number, count: number, { offset = 0, limit = Infinity }: Part = {}) {
		return this.mentionRows(first + offset, first + Math.min(count, offset + limit));
	}
}

/**
 * Opens a collection; reads no more than `collection.json` at once, the other files when asked.
 *
 * @throws {CollectionProblem} If `collection.json` is not a collection of this version, or, later, if a file has
 *   not the length it should have.
 */
export async function openCollection(source: FileSource): Promise<OpenCollection> {
	const manifest = readManifest(await textOf(await source('collection.json')));
	return new OpenCollection(manifest, new FileTables(source, manifest));
}
