/**
 * Writes a collection. Knows no file system: files are made by a {@link CollectionSink}.
 */
import { ByteWriter } from 'hyparquet-writer';
import type { Topology } from 'topojson-specification';
import type { CollectedArticle, Rows, StreamedRows } from './collected.ts';
import { geojsonOf } from './export/geojson.ts';
import type { ExportedPlace } from './export/selection.ts';
import type { Manifest, Place } from './format.ts';
import { manifestOf, type CollectionTitle } from './manifest.ts';
import { writeTable, type ByteSink } from './parquet-write.ts';
import { PlaceCounts } from './place-counts.ts';
import type { ExtraFile } from './tables.ts';
import { mostTitlesRead } from './narrow.ts';
import { facetsFile, sharedFacets } from './article-facets.ts';
import type { FacetArticle } from './facets/index.ts';
import { titlesFile, TitleWords } from './titles-file.ts';
import {
	articleColumns,
	countColumns,
	facetColumns,
	geoMetadata,
	indexColumns,
	mentionColumns,
	placeColumns
} from './columns.ts';

/** Files that a large collection has beside the others, for its pages. */
export const filesOfLarge = [titlesFile, facetsFile];

export interface CollectionSink {
	/** A new file of the collection. */
	create(name: string): ByteSink;
	/** Length and SHA-256 (hexadecimal) of a file that is finished. */
	describe(name: string): Promise<{ readonly bytes: number; readonly sha256: string }>;
}

/**
 * Rows in a row group. A reader of one place fetches the footer, which grows with the number of
 * groups, and one or two groups, which grow with their size; this makes both about as long.
 */
function rowGroupSize(rows: number): number {
	return Math.max(64, Math.round(1.7 * Math.sqrt(rows)));
}

/**
 * Writes all files, `collection.json` last. The same rows give the same bytes.
 *
 * @param regions Polygons of the places that have a `regionId`.
 * @param extras What the collection has beside its tables, by the name of the file.
 */
export async function writeCollection(
	sink: CollectionSink,
	rows: StreamedRows,
	title: CollectionTitle,
	regions: Topology,
	extras: Partial<Readonly<Record<ExtraFile, object>>> = {}
): Promise<Manifest> {
	const createdBy = title.generator;
	await writeTable(sink.create('places.parquet'), placeColumns(rows.places), rows.places, {
		rowGroupSize: 10_000,
		createdBy,
		metadata: { geo: geoMetadata(rows.places) }
	});
	await writeTable(sink.create('mentions.parquet'), mentionColumns, rows.mentions(), {
		rowGroupSize: rowGroupSize(rows.counts.mentions),
		createdBy
	});
	const noted = rows.counts.articles > mostTitlesRead ? new NotedArticles() : null;
	const articles = noted?.noting(rows.articles()) ?? rows.articles();
	await writeTable(sink.create('articles.parquet'), articleColumns, articles, {
		rowGroupSize: rowGroupSize(rows.counts.articles),
		createdBy
	});
	const counts = new PlaceCounts(rows.places);
	await writeTable(sink.create('index.parquet'), indexColumns, counts.counting(rows.index()), {
		rowGroupSize: 200_000,
		createdBy
	});
	await writeTable(sink.create('counts.parquet'), countColumns, counts.rows(), {
		rowGroupSize: 200_000,
		createdBy
	});
	await writeText(sink.create('regions.topojson'), [JSON.stringify(regions)]);
	await writeText(sink.create('places.geojson'), geojsonOf(named(rows.places), regions));

	if (noted !== null) {
		await writePieces(sink.create(titlesFile), noted.titles.file());
		await writeTable(sink.create(facetsFile), facetColumns, noted.facets, {
			rowGroupSize: 200_000,
			createdBy
		});
	}

	for (const [name, content] of Object.entries(extras)) {
		await writeText(sink.create(name), [JSON.stringify(content)]);
	}

	const names = [
		'places.parquet',
		'mentions.parquet',
		'articles.parquet',
		'index.parquet',
		'counts.parquet',
		'regions.topojson',
		'places.geojson',
		...(noted === null ? [] : filesOfLarge),
		...Object.keys(extras)
	];
	const files = await Promise.all(
		names.map(async (name) => ({ name, ...(await sink.describe(name)) }))
	);
	const manifest = manifestOf(rows, title, files);
	const json = `${JSON.stringify(manifest, null, '\t')}\n`;
	await writeText(sink.create('collection.json'), [json]);
	return manifest;
}

/** The places that are named, as an export has them. */
function* named(places: readonly Place[]): Generator<ExportedPlace> {
	for (const place of places) {
		if (place.passages > 0) yield { place, passages: place.passages };
	}
}

/** What is noted of the articles of a large collection while they are written. */
class NotedArticles {
	readonly titles = new TitleWords();
	/** By row: what articles are narrowed by. */
	readonly facets: FacetArticle[] = [];

	async *noting(articles: Rows<CollectedArticle>): AsyncGenerator<CollectedArticle> {
		const shared = sharedFacets();
		for await (const article of articles) {
			this.titles.add(article.row, article.title);
			this.facets.push(shared(article));
			yield article;
		}
	}
}

function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
	const encoder = new TextEncoder();
	for (const piece of pieces) yield encoder.encode(piece);
}

const writeText = (writer: ByteSink, pieces: Iterable<string>) =>
	writePieces(writer, encoded(pieces));

async function writePieces(writer: ByteSink, pieces: Iterable<Uint8Array>): Promise<void> {
	for (const piece of pieces) writer.appendBytes(piece);
	await writer.finish();
}

/** A sink in memory, and a source that gives back what was written to it. */
export function memoryFiles() {
	const writers = new Map<string, ByteWriter>();
	const bytesOf = (name: string) => {
		const writer = writers.get(name);
		if (!writer) throw new Error(`${name} was not written`);
		return writer.getBuffer();
	};
	const sink: CollectionSink = {
		create(name) {
			const writer = new ByteWriter();
			writers.set(name, writer);
			return writer;
		},
		async describe(name) {
			const bytes = bytesOf(name);
			const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
			const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
			return { bytes: bytes.byteLength, sha256 };
		}
	};
	return { sink, source: async (name: string) => bytesOf(name) };
}
