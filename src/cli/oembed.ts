/**
 * What other programs ask of a page to show its map in theirs (oEmbed 1.0, https://oembed.com): files
 * beside the pages of a site whose address is known, and the answer of `dateline serve`. Knows which pages
 * have a map; what is in the frame is theirs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeXml } from '../lib/collection/export/xml.ts';
import { parseSlug } from '../lib/collection/facets/index.ts';
import { shownName } from '../lib/collection/names.ts';
import type { ArticleRow, Place } from '../lib/collection/format.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import { languageForTag } from '../lib/languages/index.ts';
import {
	cardName,
	cardSize,
	hasArticlePicture,
	hasPlacePicture,
	mostPictures
} from '../lib/still/pictures.ts';
import { formatView, parseView } from '../lib/view/url.ts';

/** Names of the files beside a page. */
export const oembedNames = { json: 'oembed.json', xml: 'oembed.xml' } as const;

/** A page with a map, as others show it. All paths begin at the site's start, without a slash. */
export interface FramedPage {
	readonly title: string;
	/** Where the page stands. */
	readonly path: string;
	/** What is framed in its stead. */
	readonly frame: string;
	/** Its picture; where it has none of its own, its collection's. */
	readonly card: string;
}

/** An answer, by the specification's names. */
export type Oembed = Readonly<Record<string, string | number>>;

interface Asked {
	/** Address of the site with a trailing slash. */
	readonly siteUrl: string;
	readonly provider: string;
	/** Whether the page's picture is there. */
	readonly hasCard: boolean;
	/** Most pixels that the frame may take. */
	readonly maxWidth?: number;
	readonly maxHeight?: number;
}

/** Pixels of the frame where nobody asks for others, and the most of its width. */
const usual = { width: 600, height: 480 } as const;
const widest = 1200;

/** Seconds for which an answer holds. */
const cacheAge = 86_400;

/** The answer for a page. */
export function oembedOf(
	page: FramedPage,
	{ siteUrl, provider, hasCard, maxWidth, maxHeight }: Asked
): Oembed {
	const inSite = (path: string) => new URL(path, siteUrl).href;
	const width = Math.min(maxWidth ?? usual.width, widest);
	const height = Math.min(maxHeight ?? usual.height, usual.height);
	const isCardAllowed =
		cardSize.width <= (maxWidth ?? Infinity) && cardSize.height <= (maxHeight ?? Infinity);
	return {
		version: '1.0',
		type: 'rich',
		title: page.title,
		provider_name: provider,
		provider_url: siteUrl,
		cache_age: cacheAge,
		html: `<iframe src="${escapeXml(inSite(page.frame))}" title="${escapeXml(page.title)}" width="${width}" height="${height}" frameborder="0" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`,
		width,
		height,
		...(hasCard &&
			isCardAllowed && {
				thumbnail_url: inSite(page.card),
				thumbnail_width: cardSize.width,
				thumbnail_height: cardSize.height
			})
	};
}

/** An answer as XML. */
export const oembedXml = (answer: Oembed) =>
	`<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${Object.entries(answer)
		.map(([name, value]) => `\t<${name}>${escapeXml(String(value))}</${name}>\n`)
		.join('')}</oembed>\n`;

function framedMap(collection: OpenCollection, view = ''): FramedPage {
	const { id, title } = collection.manifest;
	return { title, path: `${id}/`, frame: `${id}/embed/${view}`, card: `${id}/${cardName}` };
}

/** The page of a place, shown as the map with the place open. */
function framedPlace(collection: OpenCollection, place: Place): FramedPage {
	const { id, title, language } = collection.manifest;
	const path = `${id}/place/${place.slug}/`;
	return {
		title: `${shownName(place, languageForTag(language)).name} · ${title}`,
		path,
		frame: `${id}/embed/?place=${encodeURIComponent(place.slug)}`,
		card: `${hasPlacePicture(place) ? path : `${id}/`}${cardName}`
	};
}

/** The page of an article, which has its own map and is framed as it is. */
function framedArticle(collection: OpenCollection, article: ArticleRow): FramedPage {
	const { id } = collection.manifest;
	const path = `${id}/article/${encodeURIComponent(article.id)}/`;
	return {
		title: article.title,
		path,
		frame: path,
		card: `${hasArticlePicture(article) ? path : `${id}/`}${cardName}`
	};
}

async function framedStory(collection: OpenCollection): Promise<FramedPage | null> {
	const { id, title } = collection.manifest;
	const story = await collection.story();
	if (story === null) return null;
	const path = `${id}/story/`;
	return { title: `${story.title} · ${title}`, path, frame: path, card: `${id}/${cardName}` };
}

/**
 * The page of a collection that an address leads to, or `null` where it leads to none with a map.
 *
 * @param within The part of the path behind the collection's folder, such as `place/sudzha/`.
 * @param view Query and fragment: what of a map is looked at.
 */
export async function framedPage(
	collection: OpenCollection,
	within: string,
	view: { readonly search: string; readonly hash: string }
): Promise<FramedPage | null> {
	const [kind, name, ...rest] = within.replace(/\/$/, '').split('/');
	if (rest.length > 0) return null;
	if (name === undefined) {
		if (kind === '' || kind === 'embed')
			return framedMap(collection, formatView(parseView(view).state));
		return kind === 'story' ? framedStory(collection) : null;
	}
	const slug = parseSlug(name);
	if (slug === null) return null;
	if (kind === 'place') {
		const place = (await collection.places()).find((one) => one.slug === slug);
		return place ? framedPlace(collection, place) : null;
	}
	const article = kind === 'article' ? await collection.article(slug) : undefined;
	return article ? framedArticle(collection, article) : null;
}

/**
 * Writes the files of a collection's pages: of its map and its story, and of the places and articles that
 * have a picture of their own. The pages name them in their heads.
 *
 * @param most How many places, most named first, and articles, newest first, have pages.
 */
export async function writeOembeds(
	site: string,
	siteUrl: string,
	provider: string,
	collection: OpenCollection,
	most = Infinity
): Promise<void> {
	const { counts } = collection.manifest;
	const drawn = Math.min(mostPictures, most);
	const places = (await collection.places()).filter(
		(place) => place.row < drawn && hasPlacePicture(place)
	);
	const articles = await collection.wholeArticles(0, Math.min(drawn, counts.articles));
	const pages = [
		framedMap(collection),
		await framedStory(collection),
		...places.map((place) => framedPlace(collection, place)),
		...articles.filter(hasArticlePicture).map((article) => framedArticle(collection, article))
	];
	for (const page of pages) {
		if (page === null) continue;
		const answer = oembedOf(page, { siteUrl, provider, hasCard: true });
		const folder = join(site, ...decodeURIComponent(page.path).split('/'));
		// The page itself may be made elsewhere, in another part of the site.
		await mkdir(folder, { recursive: true });
		await writeFile(join(folder, oembedNames.json), `${JSON.stringify(answer)}\n`);
		await writeFile(join(folder, oembedNames.xml), oembedXml(answer));
	}
}
