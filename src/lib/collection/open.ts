/**
 * Reads a collection of format 1 from wherever its files are: a disk, a static host with range
 * requests, or one without. Knows no fetch and no file system.
 */
import { languageCodes, type LanguageCode } from '../languages/index.ts';
import type { FileBytes, FileSource } from './file-source.ts';
import type { Overlay } from './overlay.ts';
import type { Topology } from 'topojson-specification';
import {
	formatName,
	formatVersion,
	type ArticleRow,
	type Manifest,
	type MentionIndex,
	type MentionRow,
	type Place
} from './format.ts';
import type { Table } from './parquet-read.ts';
import { CollectionProblem } from './problem.ts';

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
	/** Mentions by row number, `start` to `end` (exclusive), as {@link MentionIndex} counts them. */
	mentionRows(start: number, end: number): Promise<readonly MentionRow[]>;
	/** Single mentions by row number, in the order asked for. */
	mentionsAt(rows: readonly number[]): Promise<readonly MentionRow[]>;
	/** Articles by row: what a list needs, with no text, passages or marks. */
	articles(rows: readonly number[]): Promise<readonly ArticleRow[]>;
	/** A whole article by id, or `undefined`. */
	article(id: string): Promise<ArticleRow | undefined>;
	/** Whole articles by row, in order: for going through all of them. */
	wholeArticles(start: number, end: number): Promise<readonly ArticleRow[]>;
	index(): Promise<MentionIndex>;
	/** Polygons of the collection's regions: `objects.regions`, ids as `Place.regionId`. */
	regions(): Promise<Topology>;
	/** What somebody drew of the terrain, by days; `null` where the collection has none. */
	overlay(): Promise<Overlay | null>;
}

type Row = Record<string, unknown>;

/**
 * Opens a collection; reads no more than `collection.json` at once, the other files when asked.
 *
 * @throws {CollectionProblem} If `collection.json` is not a collection of this version, or, later, if a file has
 *   not the length it should have.
 */
export async function openCollection(source: FileSource): Promise<OpenCollection> {
	const manifest = readManifest(await text(await source('collection.json')));
	const open = async (name: string) => {
		const bytes = manifest.files.find((file) => file.name === name)?.bytes;
		if (bytes === undefined)
			throw new CollectionProblem(`collection.json lists no ${name}; build the collection again`);
		const file = await source(name, bytes);
		if (file.byteLength !== bytes) {
			throw new CollectionProblem(
				`${name} of collection ${manifest.id} has ${file.byteLength} bytes instead of ${bytes}; build the collection again`
			);
		}
		return file;
	};
	const once = <T>(read: () => Promise<T>) => {
		let value: Promise<T> | undefined;
		return () => {
			value ??= read();
			// What failed for a moment (a network) is tried again.
			value.catch(() => (value = undefined));
			return value;
		};
	};
	// The reader of Parquet comes with the first table: a page that shows what it came with does without.
	const table = <Item>(
		name: string,
		recordOf: (row: Row, number: number) => Item,
		options: { keptRows?: number; columns?: readonly string[] } = {},
		openFile: (name: string) => Promise<FileBytes> = open
	) =>
		once(async () => {
			const { Table } = await import('./parquet-read.ts');
			return new Table(() => openFile(name), recordOf, options);
		});
	// What is read from end to end is one request.
	const whole = async (name: string) => {
		const file = await open(name);
		return file.slice(0, file.byteLength);
	};
	const placeTable = table('places.parquet', placeOf, {}, whole);
	const mentionTable = table('mentions.parquet', mentionOf, { keptRows: 10_000 });
	const articleTable = table('articles.parquet', articleOf, { keptRows: 2_000 });
	// What lists show of articles is short, and asked for in no order.
	const listTable = table('articles.parquet', articleOf, {
		keptRows: 150_000,
		columns: listColumns
	});
	const indexTable = table('index.parquet', (row) => row, {}, whole);

	const places = once(async () => (await placeTable()).rows(0, Infinity));
	const articleRows = once(
		async () =>
			new Map(
				(await (await listTable()).column('id'))
					.flatMap((ids) => [...ids])
					.map((id, row) => [id, row])
			)
	);
	const mentionRows = async (start: number, end: number) => (await mentionTable()).rows(start, end);
	const part = (first: number, count: number, { offset = 0, limit = Infinity } = {}) =>
		mentionRows(first + offset, first + Math.min(count, offset + limit));
	const firstUnresolved = manifest.counts.mentions - manifest.counts.unresolved;

	return {
		manifest,
		places,
		mentions: (place, options) =>
			part(place.mentionsStart, place.literal + place.associative, options),
		unresolved: (options) => part(firstUnresolved, manifest.counts.unresolved, options),
		mentionRows,
		mentionsAt: async (rows) => (await mentionTable()).at(rows),
		articles: async (rows) => (await listTable()).at(rows),
		article: async (id) => {
			const row = (await articleRows()).get(id);
			return row === undefined ? undefined : (await (await articleTable()).at([row]))[0];
		},
		wholeArticles: async (start, end) => (await articleTable()).rows(start, end),
		index: once(async () => {
			const table = await indexTable();
			return {
				placeRow: await numbers(table, 'placeRow', Int32Array),
				articleRow: await numbers(table, 'articleRow', Int32Array),
				literal: await numbers(table, 'literal', Uint8Array),
				focus: await numbers(table, 'focus', Uint8Array),
				day: await numbers(table, 'day', Int32Array),
				passage: await numbers(table, 'passage', Int32Array)
			};
		}),
		regions: once(async () => JSON.parse(await text(await open('regions.topojson'))) as Topology),
		overlay: once(async () => {
			if (!manifest.files.some(({ name }) => name === 'overlay.geojson')) return null;
			const { readOverlay } = await import('./overlay.ts');
			return readOverlay(JSON.parse(await text(await open('overlay.geojson'))));
		})
	};
}

/** What is missing when only {@link listColumns} are read. */
const withoutText = { text: null, passages: [], marks: [] };

/** What a list of articles shows. */
const listColumns = [
	'id',
	'title',
	'url',
	'publisher',
	'authors',
	'published',
	'language',
	'rights',
	'note',
	'sources',
	'focus'
];

function readManifest(json: string): Manifest {
	let value: Partial<Manifest>;
	try {
		value = JSON.parse(json) as Partial<Manifest>;
	} catch {
		throw new CollectionProblem('collection.json is not JSON; build the collection again');
	}
	if (value?.format !== formatName) {
		throw new CollectionProblem(
			`collection.json is no "${formatName}"; build the collection again`
		);
	}
	if (value.version !== formatVersion) {
		throw new CollectionProblem(
			`the collection has format version ${value.version}, this program reads version ${formatVersion}; build the collection again`
		);
	}
	return value as Manifest;
}

/** A place as its row has it. */
type PlaceRow = Omit<Place, 'row' | 'names' | 'lngLat' | 'bbox'> & {
	readonly names: Readonly<Record<LanguageCode, string | null | undefined>>;
	readonly geometry: { readonly coordinates: Place['lngLat'] };
	readonly bbox: Readonly<Record<'west' | 'south' | 'east' | 'north', number>> | null;
};

/** Field by field: to copy all but some of a hundred thousand rows takes several times as long. */
function placeOf(row: Row, number: number): Place {
	const place = row as unknown as PlaceRow;
	const { bbox } = place;
	const names: Partial<Record<LanguageCode, string>> = {};
	for (const language of languageCodes) {
		const name = place.names[language];
		if (name !== null && name !== undefined) names[language] = name;
	}
	return {
		id: place.id,
		slug: place.slug,
		name: place.name,
		featureClass: place.featureClass,
		featureCode: place.featureCode,
		country: place.country,
		admin1: place.admin1,
		admin2: place.admin2,
		precisionKm: place.precisionKm,
		population: place.population,
		regionId: place.regionId,
		sameAs: place.sameAs,
		source: place.source,
		certainty: place.certainty,
		admin1Row: place.admin1Row,
		countryRow: place.countryRow,
		literal: place.literal,
		associative: place.associative,
		passages: place.passages,
		articles: place.articles,
		first: place.first,
		last: place.last,
		mentionsStart: place.mentionsStart,
		row: number,
		names,
		lngLat: place.geometry.coordinates,
		bbox: bbox ? [bbox.west, bbox.south, bbox.east, bbox.north] : null
	};
}

const mentionOf = (row: Row) => row as unknown as MentionRow;

function articleOf(row: Row, number: number): ArticleRow {
	return { ...withoutText, ...(row as unknown as Partial<ArticleRow>), row: number } as ArticleRow;
}

async function numbers<T extends Int32Array | Uint8Array>(
	table: Table<unknown>,
	column: string,
	Kind: { new (length: number): T }
): Promise<T> {
	const values = new Kind(await table.size());
	let start = 0;
	for (const chunk of await table.column(column)) {
		values.set(chunk as ArrayLike<number>, start);
		start += chunk.length;
	}
	return values;
}

async function text(file: FileBytes): Promise<string> {
	return new TextDecoder().decode(await file.slice(0, file.byteLength));
}
