/**
 * A collection as one HTML file: its page, the program with all its fonts, its data, and of the basemap
 * what lies around its places. It opens from a disk or out of a letter, and asks nobody for anything.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { OpenCollection } from '../lib/collection/open.ts';
import { firstView } from '../lib/map/style/index.ts';
import { cutTiles, widen } from './cut-tiles.ts';
import { packagePath } from './paths.ts';

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
	'data/mentions.parquet',
	'data/places.parquet',
	'data/regions.topojson',
	'data/overlay.geojson',
	'data/corrections.json',
	'data/retired.json'
];

const program = (name: string) => readFile(packagePath(`build/single/${name}`));

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
	files.set('maplibre-worker.js', await program('maplibre-worker.js'));
	const script = (await program('page.js')).toString().replaceAll('</script', '<\\/script');
	const still = await readFile(join(folder, 'map.svg'));
	const page = await readFile(join(folder, 'index.html'), 'utf8');
	const own = await readFile(join(site, 'site.css'), 'utf8').catch(() => '');
	const styles = [await program('page.css'), own, siteLinks(siteUrl)].join('\n');

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

	const html = wholePage(page, { script, styles, still, packed, home: siteUrl ?? './' });
	await writeFile(path, html);
	return Buffer.byteLength(html);
}

const packedText = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).toString('base64');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

interface Parts {
	readonly script: string;
	readonly styles: string;
	/** The still map, as SVG. */
	readonly still: Uint8Array;
	/** Files by their names, as they stand in the page. */
	readonly packed: ReadonlyMap<string, string>;
	/** What links to the site's other pages begin with. */
	readonly home: string;
}

/** The page as it was rendered, with everything that it had beside it. */
function wholePage(rendered: string, { script, styles, still, packed, home }: Parts): string {
	const { document } = parseHTML(rendered);
	for (const element of document.querySelectorAll(
		'link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"], link[rel="icon"], link[rel="alternate"], script[src], meta[http-equiv]'
	)) {
		element.remove();
	}
	for (const link of document.querySelectorAll('a[href^="../"]')) {
		link.setAttribute('href', home + link.getAttribute('href')!.slice('../'.length));
	}
	for (const image of document.querySelectorAll('img[src="map.svg"]')) {
		image.setAttribute('src', `data:image/svg+xml;base64,${Buffer.from(still).toString('base64')}`);
	}
	const given = document.getElementById('page-data')!;
	const data = JSON.parse(given.textContent ?? '') as Record<string, unknown>;
	// Streets would not fit into it: what is built in is drawn.
	delete data.ground;
	given.textContent = JSON.stringify({ ...data, home }).replace(/</g, '\\u003c');

	const policy = document.createElement('meta');
	policy.setAttribute('http-equiv', 'content-security-policy');
	policy.setAttribute(
		'content',
		`default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; img-src data: blob:; font-src data:; connect-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dateline svelte-trusted-html`
	);
	document.head.insertBefore(policy, document.head.firstChild);
	const charset = document.head.querySelector('meta[charset]');
	if (charset) document.head.insertBefore(charset, document.head.firstChild);
	const marks = { styles: '/*styles*/', script: '/*script*/' };
	const style = document.createElement('style');
	style.textContent = marks.styles;
	document.head.appendChild(style);
	for (const [name, text] of packed) {
		const file = document.createElement('script');
		file.setAttribute('type', 'application/gzip');
		file.setAttribute('data-file', name);
		file.textContent = text;
		document.body.appendChild(file);
	}
	const module = document.createElement('script');
	module.setAttribute('type', 'module');
	module.textContent = marks.script;
	document.body.appendChild(module);
	// Put in as they are: what their hashes were made of.
	return `<!doctype html>\n${document.documentElement.outerHTML}`
		.replace(marks.styles, () => styles)
		.replace(marks.script, () => script);
}

/** Hides the links to pages that are not in the file; where the site is published, those lead there. */
const siteLinks = (siteUrl: string | null) =>
	siteUrl === null
		? 'a[href^="./about/"],a[href^="./try/"],a[href^="./places/"],a[href="corrections/"],a[href="unplaced/"]{display:none}'
		: 'a[href="corrections/"],a[href="unplaced/"]{display:none}';
