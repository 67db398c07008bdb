/**
 * A collection as one HTML file: its page, the program with all its fonts, its data, and of the basemap
 * what lies around its places. It opens from a disk or out of a letter, and asks nobody for anything.
 */
import type { PMTiles } from 'pmtiles';
import type { Place } from '../collection/format.ts';
import { filesOfLarge } from '../collection/write.ts';
import { firstView } from '../map/style/index.ts';
import { cutTiles, widen } from './cut-tiles.ts';
import type { Gzip } from './gzip.ts';
import { base64, wholePage, type Program, type RenderedPage } from './whole-page.ts';

/**
 * Bytes of the whole file that the basemap's tiles keep to, their list left out; a collection of much text may
 * need more.
 */
const wantedBytes = 3.96e6;
/** Bytes that the world at its first zooms needs. */
const leastTileBytes = 5e5;

/** Of the files of a collection, those that its page reads. */
export const filesRead = [
	'collection.json',
	'articles.parquet',
	'index.parquet',
	'counts.parquet',
	'mentions.parquet',
	'places.parquet',
	'regions.topojson',
	...filesOfLarge,
	'overlay.geojson',
	'events.geojson',
	'corrections.json',
	'retired.json'
];

export interface OneFile {
	readonly page: RenderedPage;
	readonly program: Program;
	/** Styles of the site's own. */
	readonly ownStyles: string;
	/** Address of the published site, which the page's links to other pages lead to, or `null`. */
	readonly siteUrl: string | null;
	/** What the page reads, by its name relative to it. */
	readonly files: ReadonlyMap<string, Uint8Array>;
	readonly places: readonly Place[];
	/** The basemap. */
	readonly tiles: PMTiles;
}

/** @returns Pieces of the file that follow one another. */
export async function oneFile(
	{ page, program, ownStyles, siteUrl, files, places, tiles }: OneFile,
	gzip: Gzip
): Promise<string[]> {
	const { script } = program;
	const styles = [program.styles, ownStyles, siteLinks(siteUrl)].join('\n');
	const packed = new Map<string, string>();
	const put = async (name: string, bytes: Uint8Array) =>
		packed.set(name, base64(await gzip(bytes)));
	for (const [name, bytes] of files) await put(name, bytes);
	await put('maplibre-worker.js', program.worker);
	const rest = [...packed.values(), script, styles, page.body].reduce(
		(sum, text) => sum + new TextEncoder().encode(text).length,
		0
	);
	const cut = {
		box: widen(
			firstView(
				places,
				places.map(({ literal }) => literal)
			) ?? [-180, -60, 180, 75]
		),
		points: places.map(({ lngLat }) => lngLat),
		// Base64 makes four letters of three bytes.
		maxBytes: Math.max(leastTileBytes, 0.75 * (wantedBytes - rest))
	};
	await put('geodata/basemap.pmtiles', await cutTiles(tiles, cut, gzip));
	return wholePage(page, { script, styles, packed });
}

/** Hides the links to pages that are not in the file; where the site is published, those lead there. */
const siteLinks = (siteUrl: string | null) =>
	siteUrl === null
		? `a[href^="./about/"],a[href^="./try/"],a[href^="./places/"],${besideLinks}{display:none}`
		: `${besideLinks}{display:none}`;

/** Links to pages beside the collection's. */
const besideLinks = 'a[href="story/"],a[href="corrections/"],a[href="unplaced/"]';
