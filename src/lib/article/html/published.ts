/**
 * The day a page was published: what it states for machines, then what its address tells, then what it
 * shows to readers. A day of change stands only where no other is stated.
 */
import { daysIn, readAnyDate } from '../date.ts';

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
	'DC.Date.Created gentime og:pubdate pdate sdate search.date'
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
	const date = readAnyDate(text.replace(/\s+/g, ' ').trim());
	if (date === null || Number(date.slice(0, 4)) < firstYear) return null;
	const tomorrow = new Date(Date.now() + 2 * 86_400_000).toISOString();
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
	return (
		inData('datePublished') ??
		inMeta(issuedNames) ??
		markedUp(document, issued) ??
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
	element.textContent;

function markedUp(document: Document, selector: string): string | null {
	return first(
		document.querySelectorAll(selector),
		(element) => plausible(valueOf(element)) ?? dayIn(element.textContent)
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
			/comment|updat|modif|footer|copyright|event|termin|kalender|calendar/i.test(
				`${element.className} ${element.id}`
			)
		)
			continue;
		const text = element.textContent ?? '';
		if (text.length > 400) continue;
		const day = dayIn(text);
		if (day !== null) return day;
	}
	return null;
}

/** The first plausible day in a text. */
function dayIn(text: string | null | undefined): string | null {
	return first(daysIn((text ?? '').replace(/\s+/g, ' ')), (day) => day);
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
	const words = (document.body?.textContent ?? '').slice(0, maxText);
	return dayIn(words);
}
