/**
 * The day a page was published: what it states for machines, then what its address tells, then what it
 * shows to readers. A day of change stands only where no other is stated.
 */
import { daysIn, readAnyDate } from '../date.ts';
import { isoDay } from '../iso-date.ts';
import { wordsOf } from './blocks.ts';

/** An object of a page's JSON-LD. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Names of `<meta>` that tell when a page was published, the surest first. */
const issuedNames = (
	'article:published_time article:published og:published_time og:article:published_time datePublished ' +
	'published_time article_date_original cxenseparse:recs:publishtime cXenseParse:recs:publishtime ' +
	'parsely-pub-date sailthru.date shareaholic:article_published_time rnews:datePublished pubdate ' +
	'publishdate publish-date publish_date publication_date publication-date published date_published ' +
	'originalpublicationdate dc.date.issued dcterms.issued dcterms.created dc.date.created dc.date ' +
	'dcterms.date citation_publication_date citation_date prism.publicationDate article.published ' +
	'article.created bt:pubDate displaydate timestamp release_date created dateCreated doc_date date ' +
	'DC.Date.Created og:pubdate pdate sdate search.date'
).split(' ');
const changedNames = (
	'article:modified_time og:updated_time dateModified article:modified modified lastmod last-modified ' +
	'dcterms.modified dc.date.modified revised bt:moddate updated_time'
).split(' ');

/** The first and the last year that a page of news can be of. */
const firstYear = 1990;

/** A date that a page can have, or `null`: not before the web, not in the future. */
function plausible(text: string | null | undefined): string | null {
	if (!text) return null;
	const line = text.replace(/\s+/g, ' ').trim().slice(0, 200);
	const date = readAnyDate(line) ?? daysIn(line).at(0) ?? null;
	if (date === null || Number(date.slice(0, 4)) < firstYear) return null;
	const tomorrow = new Date(Date.now() + 2 * dayMs).toISOString();
	return date.slice(0, 10) <= tomorrow.slice(0, 10) ? date : null;
}

/**
 * The day, with its hour where one is stated, or `null`.
 *
 * @param data All objects of the page's JSON-LD, articles first.
 */
export function publishedOf(
	document: Document,
	data: readonly JsonRecord[],
	url: string | null
): string | null {
	const metas = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta[content]')) {
		const content = meta.getAttribute('content') ?? '';
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv', 'pubdate']) {
			const name = meta.getAttribute(attribute)?.toLowerCase();
			if (name !== undefined && !metas.has(name)) metas.set(name, content);
		}
	}
	const inMeta = (names: readonly string[]) =>
		first(names, (name) => metas.get(name.toLowerCase()));
	const inData = (key: string) =>
		first(data, (object) => (typeof object[key] === 'string' ? object[key] : null));
	const stated =
		inData('datePublished') ?? inMeta(issuedNames) ?? markedUp(document, issued) ?? null;
	if (stated !== null) return localDay(stated, url, document);
	return (
		dayOfAddress(url) ??
		inTimes(document) ??
		inData('dateCreated') ??
		shown(document) ??
		inData('dateModified') ??
		inMeta(changedNames) ??
		markedUp(document, '[itemprop~="dateModified" i]') ??
		inScripts(document) ??
		anywhere(document)
	);
}

/**
 * A date that is stated for machines, or the day beside it that the page's address or its words tell: an
 * instant is often written in UTC, and what readers take for the day of an article is its newsroom's.
 */
function localDay(stated: string, url: string | null, document: Document): string {
	const hour = /T(\d{2}):.*(?:Z|[+-]00:00)$/.exec(stated)?.[1];
	if (hour === undefined) return stated;
	const utc = Date.parse(stated.slice(0, 10));
	const beside = new Set<string>();
	// No clock is more than 12 hours behind that of Greenwich, and none more than 14 ahead of it.
	if (Number(hour) < 12) beside.add(new Date(utc - dayMs).toISOString().slice(0, 10));
	if (Number(hour) >= 10) beside.add(new Date(utc + dayMs).toISOString().slice(0, 10));
	for (const tell of [() => dayOfAddress(url), () => inTimes(document), () => shown(document)]) {
		const day = tell()?.slice(0, 10);
		if (day === stated.slice(0, 10)) return stated;
		if (day !== undefined && beside.has(day)) return day;
	}
	return stated;
}

const dayMs = 86_400_000;

/** The first of some things that has a plausible date. */
function first<T>(all: Iterable<T>, of: (one: T) => string | null | undefined): string | null {
	for (const one of all) {
		const date = plausible(of(one));
		if (date !== null) return date;
	}
	return null;
}

const issued =
	'[itemprop~="datePublished" i],[itemprop~="dateCreated" i],[property="dc:date"],[property="dc:created"],[pubdate]';

/** What an element with a date states: in an attribute, else in its words. */
const valueOf = (element: Element) =>
	element.getAttribute('datetime') ??
	element.getAttribute('content') ??
	element.getAttribute('title') ??
	wordsOf(element);

function markedUp(document: Document, selector: string): string | null {
	return first(
		document.querySelectorAll(selector),
		(element) => plausible(valueOf(element)) ?? dayIn(wordsOf(element))
	);
}

/** `/2025/03/14/`, `/2025-03-14-`, `/20250314`: the day that an address tells. */
function dayOfAddress(url: string | null): string | null {
	const match =
		/[/_-](20\d{2}|199\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url ?? '') ??
		/[/_-](20\d{2}|199\d)\/(\d{1,2})\/(\d{1,2})(?!\d)/.exec(url ?? '');
	return (
		match && plausible(`${match[1]}-${match[2].padStart(2, '0')}-${match[3].padStart(2, '0')}`)
	);
}

/** `<time>` and `<abbr>`: one that says it is of the publication, else the first in the page's order. */
function inTimes(document: Document): string | null {
	const times = [
		...document.querySelectorAll('time,abbr[class*="publish" i],abbr[class*="date" i]')
	];
	const isOther = (element: Element) =>
		/updat|modif|comment|related|teaser/i.test(
			`${element.className} ${element.parentElement?.className ?? ''}`
		) || element.closest('[class*="comment" i],[id*="comment" i],aside') !== null;
	const isIssued = (element: Element) =>
		/publi|entry-date|post|created/i.test(
			`${element.className} ${element.getAttribute('itemprop') ?? ''}`
		);
	const own = times.filter((time) => !isOther(time));
	return (
		first(own.filter(isIssued), valueOf) ??
		first(
			own.filter((time) => time.closest('article,main,[class*="article" i],[class*="post" i]')),
			valueOf
		) ??
		first(own, valueOf)
	);
}

/** Elements whose names say that they show a day. */
const dateNamed = ['class', 'id']
	.flatMap((name) =>
		['date', 'publish', 'posted', 'time', 'datum', 'fecha', 'meta', 'byline', 'info', 'stamp'].map(
			(word) => `[${name}*="${word}" i]`
		)
	)
	.join(',');

/** The first day that such a short element shows. */
function shown(document: Document): string | null {
	for (const element of document.querySelectorAll(dateNamed)) {
		if (
			/comment|updat|modif|footer|copyright|event|termin|kalender|calendar|current|today|heute/i.test(
				`${element.className} ${element.id}`
			)
		)
			continue;
		if ((element.textContent ?? '').length > 400) continue;
		const text = wordsOf(element);
		const day = dayIn(text) ?? shortDayIn(text);
		if (day !== null) return day;
	}
	return null;
}

/** The first plausible day in a text. */
function dayIn(text: string): string | null {
	return first(daysIn(text), (day) => day);
}

/** The first plausible day of the form 14.03.25. */
function shortDayIn(text: string): string | null {
	return first(
		text.matchAll(/(?<![\d.,/-])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/g),
		([, day, month, year]) => isoDay(2000 + Number(year), Number(month), Number(day))
	);
}

/** What scripts of the page know of it: `"datePublished":"2025-03-14…"`. */
function inScripts(document: Document): string | null {
	return first(document.querySelectorAll('script'), (script) => {
		const text = (script.textContent ?? '').slice(0, 500_000);
		return /\\?"(?:datePublished|publishedAt|published_at|publishDate|publish_date|pub_?date|dateCreated|datePosted)\\?"\s*:\s*\\?"([^"\\]{8,35})/i.exec(
			text
		)?.[1];
	});
}

/** Signs of a page's words that are looked through. */
const maxText = 100_000;

/** The first day that the words of the page name, else the one that a copyright's line ends with. */
function anywhere(document: Document): string | null {
	const words = wordsOf(document.body).slice(0, maxText);
	return dayIn(words) ?? shortDayIn(words);
}
