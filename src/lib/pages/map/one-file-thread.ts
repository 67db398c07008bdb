/**
 * Makes one HTML file of what a reader has narrowed a collection to, off the page's thread: the collection written
 * anew in memory, its page rendered, its still map drawn, the basemap cut to its places. Built by itself
 * (`vite.single.config.ts`), and loaded once a reader asks for a file.
 */
import { render } from 'svelte/server';
import { openFromSite } from '$lib/boot/open-from-site.ts';
import { pageDataName, writeFirstPage, type AddressedData } from '$lib/boot/page-data.ts';
import { countPassages } from '$lib/collection/count.ts';
import type { Events } from '$lib/collection/events.ts';
import { select, type SelectionFilter } from '$lib/collection/export/index.ts';
import { textOf } from '$lib/collection/file-source.ts';
import { narrowedRegions, narrowedRows } from '$lib/collection/narrowed-rows.ts';
import { openCollection, type OpenCollection } from '$lib/collection/open.ts';
import { memoryFiles, writeCollection } from '$lib/collection/write.ts';
import { directionOf } from '$lib/languages/index.ts';
import { loadMessages } from '$lib/languages/messages.ts';
import { openTiles } from '$lib/map/canvas/basemap-source.ts';
import { regionNamesFile, type RegionLabels } from '$lib/map/style/index.ts';
import { gzipStream } from '$lib/one-file/gzip.ts';
import { filesRead, oneFile } from '$lib/one-file/one-file.ts';
import { base64 } from '$lib/one-file/whole-page.ts';
import { BasemapTiles } from '$lib/still/basemap-tiles.ts';
import { CollectionStills } from '$lib/still/collection-still.ts';
import { giveStill } from '$lib/still/given-picture.ts';
import { creditWith, Words } from '$lib/still/picture-words.ts';
import { stillSize } from '$lib/still/pictures.ts';
import MapPage from './MapPage.svelte';
import type { OneFileAnswer, OneFileQuestion } from './one-file-protocol.ts';
import { contentOf } from './page-content.ts';

/** Mentions that a file may hold: with their texts they lie in memory while it is made, and again where it is opened. */
const mostMentions = 50_000;

/** How much is done when all is read, written, and drawn. */
const done = { read: 0.2, written: 0.5, drawn: 0.6 } as const;

const answer = (message: OneFileAnswer) => self.postMessage(message);

self.onmessage = async ({ data }: MessageEvent<OneFileQuestion>) => {
	try {
		answer(await make(data));
	} catch (error) {
		answer({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
	}
};

/** A collection with the bytes of its files. */
interface Written {
	readonly collection: OpenCollection;
	bytesOf(name: string): Promise<ArrayBuffer>;
}

async function make(question: OneFileQuestion): Promise<OneFileAnswer> {
	const { page, site, filter, language, brand, hasStyles } = question;
	const whole = await openFromSite(new URL('data/', page));
	const kept = filter && ({ ...filter, place: null, kinds: 'all', placedOnly: false } as const);
	const rows = kept && (await select(whole, kept, null)).rows;
	const mentions = rows?.length ?? whole.manifest.counts.mentions;
	if (mentions === 0) return { type: 'nothing' };
	if (mentions > mostMentions) return { type: 'too-much', mentions, most: mostMentions };
	answer({ type: 'progress', share: done.read });
	const { collection, bytesOf } =
		rows === null ? asItIs(whole) : await narrowed(whole, rows, question);
	answer({ type: 'progress', share: done.written });

	const places = await collection.places();
	const tiles = openTiles(new URL('geodata/basemap.pmtiles', site).href);
	const names = regionNamesFile(language);
	const files = new Map<string, Uint8Array>();
	if (names !== null) files.set(names, await fetchBytes(new URL(names, site)));
	const messages = await loadMessages(language);
	const words = new Words(language, messages, collection.manifest);
	const regions = await collection.regions();
	const basemap = await BasemapTiles.open(tiles);
	const stills = new CollectionStills(
		places,
		countPassages(await collection.index(), places),
		regions,
		regions,
		language,
		(addresses) => basemap.read(addresses),
		basemap.maxZoom,
		collection.manifest.accent,
		names === null ? undefined : (JSON.parse(decoded(files.get(names)!)) as RegionLabels)
	);
	const still = await stills.ofAll({
		...stillSize,
		themes: ['light', 'dark'],
		credit: creditWith(words.period),
		signs: [messages.legendThere, messages.legendTint]
	});
	giveStill(`data:image/svg+xml;base64,${base64(encoded(still))}`);
	answer({ type: 'progress', share: done.drawn });

	const content = await contentOf(collection);
	const data = { language, home: site, brand };
	const { body } = render(MapPage, { props: { data: { ...content, ...data, messages } } });
	for (const { name } of collection.manifest.files) {
		if (!filesRead.includes(name)) continue;
		files.set(`data/${name}`, new Uint8Array(await bytesOf(name)));
	}
	files.set('data/collection.json', encoded(JSON.stringify(collection.manifest)));
	files.set(pageDataName, encoded(writeFirstPage(content)));
	const begins: AddressedData = { ...data, file: pageDataName, mapEngine: messages.mapEngine };
	const program = (name: string) => fetchBytes(new URL(`_app/one-file/${name}`, site), 'no-cache');
	const pieces = await oneFile(
		{
			page: {
				language,
				direction: directionOf(language),
				title: collection.manifest.title,
				head: '',
				body: `<div id="page">${await withLogo(body, brand?.logo, site)}</div><p id="lifeless" role="alert" hidden></p>`,
				data: begins
			},
			program: {
				script: decoded(await program('page.js')),
				styles: decoded(await program('page.css')),
				worker: await program('maplibre-worker.js')
			},
			ownStyles: hasStyles ? decoded(await fetchBytes(new URL('site.css', site))) : '',
			siteUrl: site,
			files,
			places,
			tiles
		},
		gzipStream
	);
	return { type: 'made', file: new Blob(pieces, { type: 'text/html' }) };
}

function asItIs(collection: OpenCollection): Written {
	return {
		collection,
		async bytesOf(name) {
			const file = await collection.file(name);
			return file.slice(0, file.byteLength);
		}
	};
}

/** What some mentions are in, written as a collection of its own. */
async function narrowed(
	whole: OpenCollection,
	mentions: readonly number[],
	{ kept, filter }: OneFileQuestion
): Promise<Written> {
	const rows = await narrowedRows(whole, mentions);
	const named = (title: string) => [title, kept].filter(Boolean).join(' · ');
	const { manifest } = whole;
	const title = {
		...manifest,
		title: named(manifest.title),
		translations: Object.fromEntries(
			Object.entries(manifest.translations).map(([language, { title, description }]) => [
				language,
				{ title: title && named(title), description }
			])
		),
		story: null
	};
	const files = memoryFiles();
	await writeCollection(
		files.sink,
		rows,
		title,
		narrowedRegions(await whole.regions(), rows.places),
		await extrasOf(whole, filter?.period ?? null)
	);
	return { collection: await openCollection(files.source), bytesOf: files.source };
}

/** What others have drawn, and what they have counted of the days that are kept. */
async function extrasOf(whole: OpenCollection, period: SelectionFilter['period']) {
	const [events, hasOverlay] = [
		await whole.events(),
		whole.manifest.files.some(({ name }) => name === 'overlay.geojson')
	];
	const [from, to] = [period?.[0] ?? null, period?.[1] ?? null];
	const isKept = ({ properties }: Events['features'][number]) =>
		(from === null || properties.to >= from) && (to === null || properties.from <= to);
	return {
		...(hasOverlay && {
			'overlay.geojson': JSON.parse(await textOf(await whole.file('overlay.geojson'))) as object
		}),
		...(events && {
			'events.geojson': { ...events, features: events.features.filter(isKept) }
		})
	};
}

/** Markup in which the site's logo stands itself. */
async function withLogo(body: string, logo: string | null | undefined, site: string) {
	if (!logo) return body;
	const response = await fetch(new URL(logo, site));
	if (!response.ok) return body;
	const type = response.headers.get('content-type') ?? '';
	const bytes = new Uint8Array(await response.arrayBuffer());
	// The first one: it stands above everything that articles say.
	return body.replace(`src="${site}${logo}"`, () => `src="data:${type};base64,${base64(bytes)}"`);
}

async function fetchBytes(url: URL, cache?: RequestCache): Promise<Uint8Array> {
	const response = await fetch(url, { cache });
	if (!response.ok) throw new Error(`${url.pathname} answers ${response.status}`);
	return new Uint8Array(await response.arrayBuffer());
}

const encoded = (text: string) => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
