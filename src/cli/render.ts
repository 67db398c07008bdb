/**
 * Renders the pages of a site to files, by calling the compiled SvelteKit server once a page. Knows
 * which pages a site has; what is on them is the routes' business.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { escapeXml } from '../lib/collection/export/xml.ts';
import { openCollection, type OpenCollection } from '../lib/collection/open.ts';
import type { Brand } from '../lib/collection/brand.ts';
import type { Ground } from '../lib/map/style/index.ts';
import { addressPart, languageCodes } from '../lib/languages/index.ts';
import { diskSource } from './collection-files.ts';
import { UserError } from './errors.ts';
import { Keeper, type Earlier, type Note } from './increment/keeper.ts';
import { cureOfPackage, packagePath } from './paths.ts';
import { openShared, type SharedCollection } from './shared-collections.ts';
import type { Snapshots } from './snapshot.ts';
import { withHead, type SiteHead } from './site-head.ts';

/** What pages are rendered from: `App.Platform` in `src/app.d.ts` without what the renderer adds. */
export interface Platform {
	readonly collections: ReadonlyMap<string, OpenCollection>;
	readonly siteUrl: string | null;
	/** Whether the pages say that they are not published yet. */
	readonly isDraft: boolean;
	/** Whose site it is, or `null`. */
	readonly brand: Brand | null;
	readonly ground: Ground | null;
	/** Days of the snapshots that stand in the site, by collection, the oldest first. */
	readonly snapshots: Snapshots;
}

/** A page of which is known what it depends on; as `PreparedPage` in `src/app.d.ts`. */
interface PreparedPage {
	inputs(): string;
	html(): string;
}

/** Prepares one address of the site, such as `/kursk/place/sudzha/`; `inputs` of a page that may be kept. */
export type Renderer = (
	path: string
) => Promise<{ readonly inputs: (() => string) | null; html(): Promise<string> }>;

/** Pages that belong to no collection; starts in the languages that the site offers. */
export const commonPages = (brand: Brand | null): string[] => [
	'/',
	...(brand?.languages ?? languageCodes).map((code) => `/start/${code}/`),
	...languageCodes.map((code) => `/about/${addressPart(code)}`),
	'/try/',
	'/places/'
];

/**
 * Address of the page for addresses that lead nowhere. Hosts want it as `404.html`, and show it at any depth, so
 * it states where its own addresses begin.
 */
export const notFoundPage = '/not-found/';

/** Address of the data that the map and the embed of a collection fetch. */
export const pageFile = (id: string) => `/${id}/page.json`;

/** A page of the site. */
export interface SitePage {
	/** Its address in the site, such as `/kursk/`. */
	readonly path: string;
	/** ISO day of the newest that it tells, where that is known. */
	readonly day: string | null;
}

/**
 * A collection's pages: the map, the embed, then places and articles.
 *
 * @param most How many of either have pages: the most named, and the newest.
 * @param snapshots Days of those that stand beside them.
 */
export async function* collectionPages(
	collection: OpenCollection,
	most = Infinity,
	snapshots: readonly string[] = []
): AsyncGenerator<SitePage> {
	const { id, counts, period, story } = collection.manifest;
	const page = (path: string, day: string | null = null) => ({ path: `/${id}/${path}`, day });
	const newest = period?.[1];
	yield page('', newest);
	yield page('embed/', newest);
	yield page('corrections/');
	if (story !== null) yield page('story/');
	if (counts.unresolved > 0) yield page('unplaced/');
	for (const day of snapshots) yield page(`@${day}/`, day);
	for (const place of await collection.places()) {
		if (place.row < most && place.literal + place.associative > 0)
			yield page(`place/${place.slug}/`, place.last);
	}
	const articles = Math.min(most, counts.articles);
	for (let start = 0; start < articles; start += articlesAtOnce) {
		const rows = Array.from(
			{ length: Math.min(articlesAtOnce, articles - start) },
			(_, i) => start + i
		);
		for (const article of await collection.articles(rows)) {
			yield page(`article/${article.id}/`, article.published?.slice(0, 10));
		}
	}
}

/** Addresses that places and articles had: they say what became of them, and no sitemap lists them. */
export async function retiredPages(collection: OpenCollection): Promise<string[]> {
	const { id } = collection.manifest;
	return [
		...(await collection.retired()).map(({ slug }) => `/${id}/place/${slug}/`),
		...(await collection.retiredArticles()).map((article) => `/${id}/article/${article.id}/`)
	];
}

const articlesAtOnce = 500;

/** Starts the compiled server. @throws {UserError} If the program was not built. */
export async function createRenderer(
	platform: Platform,
	hosts: readonly string[]
): Promise<Renderer> {
	const folder = packagePath('build/server');
	if (!existsSync(join(folder, 'index.js'))) {
		throw new UserError(
			`the pages are not compiled (${folder} is missing): ${cureOfPackage('npm run build')}`
		);
	}
	const load = (name: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
	const [{ Server }, { manifest }] = await Promise.all([load('index.js'), load('manifest.js')]);
	const server = new Server(manifest);
	await server.init({ env: {} });
	const scripts = JSON.parse(await readFile(join(folder, 'page-scripts.json'), 'utf8')) as unknown;
	const folders = new Map<string, (name: string) => Promise<PreparedPage | undefined>>();
	const keep: typeof folders.set = (folder, prepare) => folders.set(folder, prepare);
	const respond = async (path: string): Promise<string> => {
		const response: Response = await server.respond(new Request(new URL(path, 'http://site')), {
			getClientAddress: () => '127.0.0.1',
			platform: { ...platform, scripts, keep },
			prerendering: { dependencies: new Map() }
		});
		if (response.status !== 200) {
			throw new Error(`page ${path} was answered with ${response.status}`);
		}
		return withHosts(await response.text(), hosts);
	};
	return async (path) => {
		const nameAt = path.lastIndexOf('/', path.length - 2) + 1;
		const prepared = () => folders.get(path.slice(0, nameAt))?.(path.slice(nameAt, -1));
		const page = await prepared();
		if (page !== undefined) return { inputs: page.inputs, html: async () => page.html() };
		const html = await respond(path);
		// The first of its folder has just said how the others are prepared, and it is one of them.
		return { inputs: (await prepared())?.inputs ?? null, html: async () => html };
	};
}

/** A page whose own policy lets it read from some hosts beside its own. */
function withHosts(html: string, hosts: readonly string[]): string {
	if (hosts.length === 0) return html;
	const allowed = hosts.map((host) => `https://${host}`).join(' ');
	return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/i, (policy) =>
		policy.replace(/(connect-src|img-src) [^;"]*/g, (directive) => `${directive} ${allowed}`)
	);
}

/**
 * Puts one page into the site's folder; `/kursk/` becomes `kursk/index.html`. An address without a slash at
 * its end is a file.
 *
 * @param head What goes into the head of a page besides.
 * @param siteUrl Address the site will have, or `null`.
 * @throws {Error} If the page was not answered with 200.
 */
export async function renderPage(
	renderer: Renderer,
	path: string,
	files: Keeper,
	head: SiteHead | null = null,
	siteUrl: string | null = null
): Promise<void> {
	const { inputs, html } = await renderer(path);
	if (path === notFoundPage) {
		const base = escapeXml(new URL(path.slice(1), siteUrl ?? 'http://site/').pathname);
		await files.put('404.html', inputs, async () =>
			withHead((await html()).replace('<head>', `<head>\n\t\t<base href="${base}">`), head)
		);
		return;
	}
	const file = `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`;
	await files.put(file, inputs, async () => {
		return withHead(await html(), head);
	});
}

/** The pages of one site, as a task for the pool. */
export interface RenderData {
	/** Folder of the site. */
	readonly site: string;
	readonly shared: readonly SharedCollection[];
	readonly siteUrl: string | null;
	readonly isDraft: boolean;
	readonly brand: Brand | null;
	/** What goes into the head of every page besides. */
	readonly head: SiteHead | null;
	readonly ground: Ground | null;
	/** Days of the snapshots that stand in the site, by collection, the oldest first. */
	readonly snapshots: Snapshots;
	/** Hosts that pages may lead a browser to, beside their own. */
	readonly hosts: readonly string[];
	/** What may be taken over; `null` where all pages are made. */
	readonly earlier: Earlier | null;
}

/** What a thread answers when it has done some files. */
export interface FilesDone {
	readonly count: number;
	readonly notes: readonly Note[];
}

export async function createTask({ site, shared, head, hosts, earlier, ...common }: RenderData) {
	const collections = await openShared(shared);
	const renderer = await createRenderer({ collections, ...common }, hosts);
	const files = new Keeper(site, earlier);
	return async (paths: readonly string[]): Promise<FilesDone> => {
		for (const path of paths) await renderPage(renderer, path, files, head, common.siteUrl);
		return { count: paths.length, notes: files.takeNotes() };
	};
}

/** Opens collections of a site by id. */
export async function openCollections(
	site: string,
	ids: readonly string[]
): Promise<Map<string, OpenCollection>> {
	const collections = new Map<string, OpenCollection>();
	for (const id of ids) {
		collections.set(id, await openCollection(diskSource(join(site, id, 'data'))));
	}
	return collections;
}
