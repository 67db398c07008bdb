/**
 * What a published site tells other programs: a sitemap, and RSS feeds of a collection and of each
 * place in it, with GeoRSS points. All need the address the site will have.
 */
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { ArticleRow, Place } from '../lib/collection/format.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { loadRecord } from '../lib/languages/record.ts';
import { escapeXml } from '../lib/collection/export/xml.ts';
import { writeCorrectionsFeed } from './corrections-feed.ts';
import type { SitePage } from './render.ts';
import { rfcDate } from './rfc-date.ts';

/** Articles in a feed: the newest. */
const feedLength = 30;

/** Addresses in one sitemap, as the protocol allows. */
const sitemapLength = 50_000;

/**
 * Writes the feeds of one collection: `feed.xml` beside its page and beside each place's.
 *
 * @param most How many places, most named first, have pages.
 */
export async function writeFeeds(
	site: string,
	siteUrl: string,
	collection: OpenCollection,
	most = Infinity
): Promise<void> {
	const { id, title, description, language, counts } = collection.manifest;
	const places = await collection.places();
	const newest = await collection.articles(
		Array.from({ length: Math.min(feedLength, counts.articles) }, (_, row) => row)
	);
	await writeFeed(site, siteUrl, `/${id}/`, {
		title,
		description,
		collectionId: id,
		items: newest.map((article) => ({
			article,
			summary: '',
			place: article.focus.length > 0 ? places[article.focus[0]] : null
		}))
	});
	await writeCorrectionsFeed(site, siteUrl, collection);
	for (const place of places) {
		if (place.row >= most || place.literal + place.associative === 0) continue;
		const items = new Map<number, string>();
		for (const { articleRow, passage } of await collection.mentions(place, {
			limit: 3 * feedLength
		})) {
			if (!items.has(articleRow) && items.size < feedLength) items.set(articleRow, passage);
		}
		const articles = await collection.articles([...items.keys()]);
		await writeFeed(site, siteUrl, `/${id}/place/${place.slug}/`, {
			title: `${place.name} – ${title}`,
			description: `Passages that name ${place.name}.`,
			collectionId: id,
			items: articles.map((article) => ({
				article,
				// Who follows a feed has not asked for what is covered.
				summary: article.isGraphic ? '' : items.get(article.row)!,
				place
			}))
		});
	}
	// Who follows the feed of a place that is gone is told so, and where it has moved.
	const { retired: words } = await loadRecord(languageForTag(language));
	for (const { slug, name, movedTo } of await collection.retired()) {
		const target = places.find((place) => place.slug === movedTo) ?? null;
		const called = name ?? slug;
		await writeFeed(site, siteUrl, `/${id}/place/${slug}/`, {
			title: `${called} – ${title}`,
			description: target === null ? words.gone(name) : words.moved(called, target.name),
			collectionId: id,
			items: [],
			link: `/${id}/${target === null ? '' : `place/${target.slug}/`}`
		});
	}
}

interface Feed {
	readonly title: string;
	readonly description: string;
	readonly collectionId: string;
	/** Page that it leads to, where that is not the one beside it. */
	readonly link?: string;
	readonly items: readonly {
		readonly article: ArticleRow;
		readonly summary: string;
		readonly place: Place | null;
	}[];
}

async function writeFeed(
	site: string,
	siteUrl: string,
	page: string,
	{ title, description, collectionId, items, link = page }: Feed
): Promise<void> {
	const address = (path: string) => escapeXml(new URL(path.slice(1), siteUrl).href);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:georss="http://www.georss.org/georss">',
		'<channel>',
		`<title>${escapeXml(title)}</title>`,
		`<link>${address(link)}</link>`,
		`<description>${escapeXml(description || title)}</description>`,
		`<atom:link href="${address(`${page}feed.xml`)}" rel="self" type="application/rss+xml"/>`,
		...items.flatMap(({ article, summary, place }) => {
			const link = address(`/${collectionId}/article/${article.id}/`);
			return [
				'<item>',
				`<title>${escapeXml(article.title)}</title>`,
				`<link>${link}</link>`,
				`<guid>${link}</guid>`,
				...(article.published === null ? [] : [`<pubDate>${rfcDate(article.published)}</pubDate>`]),
				...(summary === '' ? [] : [`<description>${escapeXml(summary)}</description>`]),
				// GeoRSS writes latitude first.
				...(place === null
					? []
					: [`<georss:point>${place.lngLat[1]} ${place.lngLat[0]}</georss:point>`]),
				'</item>'
			];
		}),
		'</channel>',
		'</rss>',
		''
	];
	const folder = join(site, ...page.split('/'));
	// The page itself may be made elsewhere, in another part of the site.
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'feed.xml'), lines.join('\n'));
}

/**
 * Writes `sitemap.xml`; above 50,000 pages it lists the files that do. `robots.txt` names it.
 *
 * A page's day is that of what it tells, so that it stays where the next build changes nothing.
 */
export async function writeSitemap(
	site: string,
	siteUrl: string,
	pages: AsyncIterable<SitePage>
): Promise<void> {
	const names: string[] = [];
	let file: ReturnType<typeof createWriteStream> | undefined;
	let count = 0;
	const close = async () => {
		if (!file) return;
		file.end('</urlset>\n');
		await finished(file);
	};
	for await (const { path, day } of pages) {
		// An embed is the same page without its frame; search engines are told of one.
		if (path.endsWith('/embed/')) continue;
		if (count++ % sitemapLength === 0) {
			await close();
			names.push(`sitemap-${names.length + 1}.xml`);
			file = createWriteStream(join(site, names.at(-1)!));
			file.write(`${xmlHead}<urlset xmlns="${sitemapSchema}">\n`);
		}
		const address = escapeXml(new URL(path.slice(1), siteUrl).href);
		const changed = day === null ? '' : `<lastmod>${day}</lastmod>`;
		if (!file!.write(`<url><loc>${address}</loc>${changed}</url>\n`)) await once(file!, 'drain');
	}
	await close();
	const entries = names.map(
		(name) => `<sitemap><loc>${escapeXml(new URL(name, siteUrl).href)}</loc></sitemap>\n`
	);
	await writeFile(
		join(site, 'sitemap.xml'),
		`${xmlHead}<sitemapindex xmlns="${sitemapSchema}">\n${entries.join('')}</sitemapindex>\n`
	);
	await writeFile(
		join(site, 'robots.txt'),
		`User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', siteUrl).href}\n`
	);
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8"?>\n';
const sitemapSchema = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Tells the page of an address that leads nowhere which place or article was asked for, and where. */
const askedFor = `const asked = /^(.*\\/)(place|article)\\/([^/]+)\\/?$/.exec(location.pathname);
`;

/** Leads to the collection's page, which looks for the words of the address. */
const offerSearch = `${askedFor}const link = document.getElementById('search');
if (asked && link) {
	link.href = \`\${location.origin}\${asked[1]}?q=\${asked[3].replace(/-+/g, '+')}\`;
	link.parentElement.hidden = false;
}
`;

/** Leads from the address of a place or an article without a page of its own to the collection's. */
const openLeftOut = `${askedFor}if (asked) {
	location.replace(\`\${location.origin}\${asked[1]}?\${asked[2]}=\${asked[3]}\${location.hash}\`);
}
`;

/**
 * The script of the page for addresses that lead nowhere.
 *
 * @param isLeftOut Whether places or articles have no pages of their own: it then opens them in the
 *   collection's page.
 */
export const writeNotFound = (site: string, isLeftOut: boolean): Promise<void> =>
	writeFile(join(site, 'not-found.js'), isLeftOut ? openLeftOut : offerSearch);
