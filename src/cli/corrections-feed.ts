/** The feed of a collection's corrections, beside their page: what was changed, when, and why. */
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { correctionWords } from '../lib/collection/correction-words.ts';
import { shownName } from '../lib/collection/names.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { loadRecord } from '../lib/languages/record.ts';
import { escapeXml } from '../lib/collection/export/xml.ts';
import { rfcDate } from './rfc-date.ts';

/** Corrections in the feed: the newest. */
const feedLength = 50;

/** Writes `corrections/feed.xml`. Entries keep their id whatever else is corrected. */
export async function writeCorrectionsFeed(
	site: string,
	siteUrl: string,
	collection: OpenCollection
): Promise<void> {
	const { id, title, language: tag } = collection.manifest;
	const language = languageForTag(tag);
	const { corrections: words } = await loadRecord(language);
	const places = new Map((await collection.places()).map((place) => [place.id, place]));
	const page = escapeXml(new URL(`${id}/corrections/`, siteUrl).href);
	const items = (await collection.trace()).slice(0, feedLength).flatMap((entry) => {
		const place = places.get(entry.placeId ?? '');
		const name = place === undefined ? null : shownName(place, language).name;
		const key = createHash('sha256').update(
			JSON.stringify({ ...entry, was: undefined, articles: 0 })
		);
		return [
			'<item>',
			`<title>${escapeXml(correctionWords(entry, words, name))}</title>`,
			`<link>${page}</link>`,
			`<guid isPermaLink="false">urn:sha256:${key.digest('hex')}</guid>`,
			...(entry.day === null ? [] : [`<pubDate>${rfcDate(entry.day)}</pubDate>`]),
			...(entry.reason === null ? [] : [`<description>${escapeXml(entry.reason)}</description>`]),
			'</item>'
		];
	});
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
		'<channel>',
		`<title>${escapeXml(`${words.title} – ${title}`)}</title>`,
		`<link>${page}</link>`,
		`<description>${escapeXml(words.intro)}</description>`,
		`<atom:link href="${page}feed.xml" rel="self" type="application/rss+xml"/>`,
		...items,
		'</channel>',
		'</rss>',
		''
	];
	const folder = join(site, id, 'corrections');
	// The page itself may be made elsewhere, in another part of the site.
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'feed.xml'), lines.join('\n'));
}
