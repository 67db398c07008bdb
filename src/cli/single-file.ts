/**
 * A collection as one HTML file: its page, the program with all its fonts, its data, and of the basemap
 * what lies around its places. It opens from a disk or out of a letter, and asks nobody for anything.
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { OpenCollection } from '../lib/collection/open.ts';
import { titlesFile } from '../lib/collection/titles-file.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { firstView, regionNamesFile } from '../lib/map/style/index.ts';
import { cutTiles, widen } from './cut-tiles.ts';
import { packedText, programOf, wholePage } from './one-file.ts';
import { writeWhole } from './write-whole.ts';

/** Bytes of the whole file that the basemap's tiles keep to; a collection of much text may need more. */
const wantedBytes = 4e6;
/** Bytes that the world at its first zooms needs. */
const leastTileBytes = 5e5;

/** What the page reads, relative to it. */
const pageFiles = [
	'page.json',
	'data/collection.json',
	'data/articles.parquet',
	'data/index.parquet',
	'data/counts.parquet',
	'data/mentions.parquet',
	'data/places.parquet',
	'data/regions.topojson',
	`data/${titlesFile}`,
	'data/overlay.geojson',
	'data/events.geojson',
	'data/corrections.json',
	'data/retired.json'
];

/**
 * Writes a collection of a built site into one file.
 *
 * @param site Folder of the site.
 * @param siteUrl Address of the published site, which the page's links to other pages lead to, or `null`.
 * @returns Bytes of the file.
 */
export async function writeSingleFile(
	path: string,
	site: string,
	collection: OpenCollection,
	siteUrl: string | null
): Promise<number> {
	const { id } = collection.manifest;
	const folder = join(site, id);
	const files = new Map<string, Uint8Array>();
	for (const name of pageFiles) {
		const bytes = await readFile(join(folder, name)).catch(() => null);
		if (bytes !== null) files.set(name, bytes);
	}
	const program = await programOf('page');
	const { script } = program;
	files.set('maplibre-worker.js', program.worker);
	const still = await readFile(join(folder, 'map.svg'));
	const page = await readFile(join(folder, 'index.html'), 'utf8');
	const own = await readFile(join(site, 'site.css'), 'utf8').catch(() => '');
	const styles = [program.styles, own, siteLinks(siteUrl)].join('\n');

	const packed = new Map(Array.from(files, ([name, bytes]) => [name, packedText(bytes)]));
	const sizes = [...packed.values(), script, styles, page, still.toString('base64')];
	const rest = sizes.reduce((sum, { length }) => sum + length, 0);
	const places = await collection.places();
	const tiles = await cutTiles(join(site, 'geodata', 'basemap.pmtiles'), {
		box: widen(
			firstView(
				places,
				places.map(({ literal }) => literal)
			) ?? [-180, -60, 180, 75]
		),
		points: places.map(({ lngLat }) => lngLat),
		// Base64 makes four letters of three bytes.
		maxBytes: Math.max(leastTileBytes, 0.75 * (wantedBytes - rest))
	});
	packed.set('geodata/basemap.pmtiles', packedText(tiles));
	const names = regionNamesFile(languageForTag(collection.manifest.language));
	if (names !== null) packed.set(names, packedText(await readFile(join(site, names))));

	const pictures = await logoOf(site);
	const html = wholePage(page, { script, styles, still, pictures, packed, home: siteUrl ?? './' });
	await writeWhole(path, (file) => writeFile(file, html), '--single-file');
	return Buffer.byteLength(html);
}

const pictureTypes: Readonly<Record<string, string>> = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.webp': 'image/webp'
};

/** The logo of a site that has one, as an address that holds it. */
async function logoOf(site: string): Promise<ReadonlyMap<string, string>> {
	const names = (await readdir(site)).filter((name) => name.startsWith('site-logo.'));
	return new Map(
		await Promise.all(
			names.map(async (name) => {
				const bytes = await readFile(join(site, name));
				return [
					name,
					`data:${pictureTypes[extname(name)]};base64,${bytes.toString('base64')}`
				] as const;
			})
		)
	);
}

/** Hides the links to pages that are not in the file; where the site is published, those lead there. */
const siteLinks = (siteUrl: string | null) =>
	siteUrl === null
		? `a[href^="./about/"],a[href^="./try/"],a[href^="./places/"],${besideLinks}{display:none}`
		: `${besideLinks}{display:none}`;

/** Links to pages beside the collection's. */
const besideLinks = 'a[href="story/"],a[href="corrections/"],a[href="unplaced/"]';
