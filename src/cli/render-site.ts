/** The pages and pictures of a site whose collections are written, and what stands beside them. */
import type { Brand } from '../lib/collection/brand.ts';
import type { Ground } from '../lib/map/style/index.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import type { SiteNotes } from './increment/notes.ts';
import { writeFeeds, writeNotFound, writeSitemap } from './feeds.ts';
import { shaOfFile } from './files.ts';
import { writeOembeds } from './oembed.ts';
import { basemapOf, pictureJobs, type PictureData, type PictureJob } from './pictures.ts';
import { mapBatches, threadsFor } from './pool.ts';
import type { Progress } from './progress.ts';
import type { SiteHead } from './site-head.ts';
import type { Snapshots } from './snapshot.ts';
import {
	collectionPages,
	commonPages,
	notFoundPage,
	pageFile,
	retiredPages,
	type FilesDone,
	type RenderData,
	type SitePage
} from './render.ts';
import type { SiteCollections } from './shared-collections.ts';
import { boundariesFile } from './topologies.ts';

export interface PageOptions {
	/** Address the site will have, with a trailing slash, or `null`. */
	readonly url: string | null;
	/** Whether the pages say that they are not published yet. */
	readonly isDraft?: boolean;
	/** Whose site it is, or `null`. */
	readonly brand: Brand | null;
	/** What goes into the head of every page besides. */
	readonly head: SiteHead | null;
	/** What is drawn beside or in place of the built-in basemap. */
	readonly ground: Ground | null;
	/** Hosts that pages may lead a browser to, beside their own. */
	readonly hosts: readonly string[];
	/** Days of the snapshots that stand in the site, by collection, the oldest first. */
	readonly snapshots: Snapshots;
	/**
	 * How many of a collection's places, most named first, and of its articles, newest first, have pages;
	 * all where absent. The others are opened by the collection's own page.
	 */
	readonly pages?: number;
	/** Which part of the pages to make. Parts that are copied over one another are the site. */
	readonly shard?: Shard;
}

type PartOptions = Pick<PageOptions, 'url' | 'pages' | 'shard'>;

/** One of several equal parts; the first is 1. */
interface Shard {
	readonly number: number;
	readonly of: number;
}

/** Whether the n-th of some things, the first is 0, is in a part. */
const isIn = ({ number, of }: Shard, n: number) => n % of === number - 1;

const whole: Shard = { number: 1, of: 1 };

/**
 * Pages given to a thread at once: many, since neighbors are made from the same rows of the data, but so
 * few that the threads end together.
 */
const pagesAtOnce = (pages: number) => Math.max(50, Math.min(500, Math.round(pages / 100)));

/** Renders all pages into the site. */
export async function renderSite(
	site: string,
	{ shared, opened }: SiteCollections,
	{
		url: siteUrl,
		isDraft = false,
		brand,
		head,
		ground,
		hosts,
		snapshots,
		pages = Infinity,
		shard = whole
	}: PageOptions,
	notes: SiteNotes | null,
	progress: Progress
): Promise<void> {
	const collections = [...opened.values()];
	const all = collections.reduce<number>(
		(sum, { manifest: { counts } }) =>
			sum +
			5 +
			Math.sign(counts.unresolved) +
			Math.min(pages, counts.places) +
			Math.min(pages, counts.articles),
		commonPages(brand).length + 1
	);
	const total = Math.ceil(all / shard.of);
	const atOnce = pagesAtOnce(total);
	let done = 0;
	const earlier = notes?.earlier(JSON.stringify([head, hosts])) ?? null;
	const answers = mapBatches<RenderData, string[], FilesDone>(
		new URL('./render.js', import.meta.url),
		{ site, shared, siteUrl, isDraft, brand, head, ground, hosts, snapshots, earlier },
		batchesOf(partOf(allRendered(collections, brand, pages), shard), atOnce),
		threadsFor(total / (4 * atOnce))
	);
	for await (const answer of answers) {
		notes?.add(answer.notes);
		done += answer.count;
		progress.show(`${done} of ${total} pages rendered`);
	}
}

/** Pictures given to a thread at once. */
const picturesAtOnce = 10;

/** Draws the pictures beside the pages. */
export async function drawPictures(
	site: string,
	{ shared, opened }: SiteCollections,
	{ url, pages = Infinity, shard = whole }: PartOptions,
	notes: SiteNotes | null,
	progress: Progress
): Promise<void> {
	const hasCards = url !== null;
	const jobs: PictureJob[] = [];
	for (const collection of opened.values()) {
		const wanted = (await pictureJobs(collection)).filter(
			({ kind, row }) => kind === 'collection' || kind === 'step' || row < pages
		);
		jobs.push(...wanted.filter((_, n) => isIn(shard, n)));
	}
	const batches: PictureJob[][] = [];
	for (let i = 0; i < jobs.length; i += picturesAtOnce) {
		batches.push(jobs.slice(i, i + picturesAtOnce));
	}
	let done = 0;
	const drawnFrom = await Promise.all([basemapOf(site), boundariesFile].map(shaOfFile));
	const earlier = notes?.earlier(drawnFrom.join()) ?? null;
	const answers = mapBatches<PictureData, PictureJob[], FilesDone>(
		new URL('./pictures.js', import.meta.url),
		{ site, shared, hasCards, earlier },
		batches,
		threadsFor(batches.length)
	);
	for await (const answer of answers) {
		notes?.add(answer.notes);
		done += answer.count;
		progress.show(`${done} of ${jobs.length} pictures drawn`);
	}
}

/** What stands beside the pages: the page for wrong addresses, and what needs the site's address. */
export async function publish(
	site: string,
	collections: readonly OpenCollection[],
	{
		url: siteUrl,
		brand,
		snapshots,
		pages = Infinity,
		shard = whole
	}: PartOptions & Pick<PageOptions, 'brand' | 'snapshots'>
): Promise<void> {
	if (!isIn(shard, 0)) return;
	const isLeftOut = collections.some(
		({ manifest: { counts } }) => Math.max(counts.places, counts.articles) > pages
	);
	await writeNotFound(site, isLeftOut);
	if (siteUrl === null) return;
	for (const collection of collections) {
		await writeFeeds(site, siteUrl, collection, pages);
		await writeOembeds(site, siteUrl, brand?.name ?? 'Dateline', collection, pages);
	}
	await writeSitemap(site, siteUrl, allPages(collections, brand, pages, snapshots));
}

async function* allRendered(
	collections: readonly OpenCollection[],
	brand: Brand | null,
	most: number
): AsyncGenerator<string> {
	for (const { manifest } of collections) yield pageFile(manifest.id);
	yield notFoundPage;
	for await (const { path } of allPages(collections, brand, most)) yield path;
	for (const collection of collections) yield* await retiredPages(collection);
}

async function* allPages(
	collections: Iterable<OpenCollection>,
	brand: Brand | null,
	most: number,
	snapshots: Snapshots = {}
): AsyncGenerator<SitePage> {
	for (const path of commonPages(brand)) yield { path, day: null };
	for (const collection of collections) {
		yield* collectionPages(collection, most, snapshots[collection.manifest.id]);
	}
}

async function* partOf<T>(items: AsyncIterable<T>, shard: Shard): AsyncGenerator<T> {
	let n = 0;
	for await (const item of items) if (isIn(shard, n++)) yield item;
}

async function* batchesOf<T>(items: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
	let batch: T[] = [];
	for await (const item of items) {
		batch.push(item);
		if (batch.length < size) continue;
		yield batch;
		batch = [];
	}
	if (batch.length > 0) yield batch;
}
