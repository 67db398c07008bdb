/** What a page says of itself: in JSON-LD, in `<meta>`, in its headings and its address. */
import { hostOf, readAddress } from '../address.ts';
import { languageTag } from '../fields.ts';
import { namesOf } from '../names.ts';
import { blocksOf } from './blocks.ts';
import { publishedOf, type JsonRecord } from './published.ts';

export interface PageMetadata {
	readonly title: string | undefined;
	readonly url: string | null;
	readonly publisher: string | undefined;
	readonly authors: readonly string[] | undefined;
	readonly published: string | undefined;
	readonly language: string | undefined;
	/** What it says of its story in a sentence or two. */
	readonly summary: string | undefined;
	/** The story as JSON-LD has it, for a page that has it nowhere else. */
	readonly articleBody: string | undefined;
}

/** Reads them before anything of the page is taken away. */
export function readMetadata(document: Document, source: string): PageMetadata {
	const data = structuredData(document);
	const article = data.find(({ datePublished, headline }) => datePublished ?? headline) ?? {};
	const url = addressOf(document, source);
	const publisher = nameOf(metaOf(document, 'og:site_name') ?? textIn(article.publisher));
	const html = document.documentElement;
	return {
		title: titleOf(document, textIn(article.headline), publisher, url),
		url,
		publisher,
		authors: authorsOf(document, article, data, [publisher ?? '', ...siteNames(url)]),
		published: publishedOf(document, data, url) ?? undefined,
		language:
			languageTag(html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? '') ??
			languageTag(metaOf(document, 'content-language') ?? metaOf(document, 'og:locale') ?? ''),
		summary: metaOf(document, 'og:description') ?? metaOf(document, 'description'),
		articleBody: data.map(({ articleBody }) => textIn(articleBody)).find((body) => body)
	};
}

/** The content of the first `<meta>` of a name. */
function metaOf(document: Document, name: string): string | undefined {
	for (const attribute of ['property', 'name', 'http-equiv', 'itemprop']) {
		const content = document
			.querySelector(`meta[${attribute}="${name}" i]`)
			?.getAttribute('content')
			?.trim();
		if (content) return content;
	}
	return undefined;
}

/** Most objects of a page's structured data that are looked at. */
const maxObjects = 500;

/** All objects of the JSON-LD of a page, articles first. */
function structuredData(document: Document): JsonRecord[] {
	const found: JsonRecord[] = [];
	for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
		const json = (script.textContent ?? '').replace(
			/^\s*(?:\/\*.*?\*\/|<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g,
			''
		);
		let value: unknown;
		try {
			// Line ends within texts are no JSON, and are common.
			value = JSON.parse(json.replace(/[\n\r\t]+/g, ' '));
		} catch {
			// A comma too many is common; what is stated in single texts is still there.
			found.push(statedIn(json));
			continue;
		}
		const waiting = [value];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (typeof next !== 'object' || next === null || found.length > maxObjects) continue;
			if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, maxObjects).reverse());
			else {
				found.push(next as JsonRecord);
				const { '@graph': graph, mainEntity, mainEntityOfPage } = next as JsonRecord;
				waiting.push(mainEntityOfPage ?? null, mainEntity ?? null, graph ?? null);
			}
		}
	}
	const isArticle = ({ '@type': type }: JsonRecord) => /article|posting|report/i.test(String(type));
	return [...found.filter(isArticle), ...found.filter((object) => !isArticle(object))];
}

/** Days and headline of data that are no JSON. */
const statedIn = (json: string): JsonRecord =>
	Object.fromEntries(
		[
			...json.matchAll(
				/"(datePublished|dateCreated|dateModified|headline)"\s*:\s*"((?:[^"\\]|\\.){1,300})"/g
			)
		].map(([, name, value]) => [name, value.replace(/\\(["\\/])/g, '$1')])
	);

/** The words of a value of JSON-LD: a text, or the name of a thing. */
function textIn(value: unknown): string | undefined {
	if (Array.isArray(value)) return textIn(value[0]);
	if (typeof value === 'string') return value.trim() || undefined;
	if (typeof value !== 'object' || value === null) return undefined;
	const { name, '@value': stated } = value as JsonRecord;
	const text = stated ?? name;
	return typeof text === 'string' ? text.trim() || undefined : undefined;
}

/** The page's own address: where it states one, or where the program that saved it does. */
function addressOf(document: Document, source: string): string | null {
	const saved =
		/<!--\s*saved from url=\(\d+\)(\S+)/i.exec(source.slice(0, 3000)) ??
		/<!--[^>]{0,200}?\burl:\s*(\S+)/i.exec(source.slice(0, 3000));
	const stated = [
		document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
		metaOf(document, 'og:url'),
		saved?.[1]
	];
	for (const text of stated) {
		const address = text ? readAddress(text) : null;
		if (address !== null) return address;
	}
	return null;
}

/** A name that is an address is its host's; one that is an account's is its owner's. */
const nameOf = (publisher: string | undefined) => {
	const address = publisher === undefined ? null : readAddress(publisher);
	return address === null ? publisher?.replace(/^@(?=\w)/, '') : hostOf(address);
};

const collapsed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The title without the name of the site: the heading that stands in it, or what is left of the name. */
function titleOf(
	document: Document,
	headline: string | undefined,
	publisher: string | undefined,
	url: string | null
): string | undefined {
	const whole = collapsed(document.querySelector('title')?.textContent);
	const stated = collapsed(metaOf(document, 'og:title') ?? headline) || whole;
	if (stated === '') return undefined;
	const isIn = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
	const headings = ['h1', 'h2'].flatMap((tag) =>
		[...document.querySelectorAll(tag)]
			.slice(0, 40)
			.map((element) => collapsed(element.textContent))
			.filter(
				(heading) =>
					heading.length >= 8 &&
					heading !== publisher &&
					((isIn(stated, heading) &&
						(heading.length > stated.length * 0.4 || stated.startsWith(heading))) ||
						(isIn(whole, heading) && heading.length > whole.length / 2)) &&
					(tag === 'h1' || !isPiece(stated, heading))
			)
	);
	const [longest] = headings.sort((a, b) => b.length - a.length);
	return longest ?? withoutSite(stated, publisher, url);
}

/** Whether a heading is some words of a title, and what stands before and behind it is no site's name. */
function isPiece(title: string, heading: string): boolean {
	const at = title.toLowerCase().indexOf(heading.toLowerCase());
	const [before, behind] = [title.slice(0, Math.max(0, at)), title.slice(at + heading.length)];
	return at >= 0 && (/[\p{L}\p{N},]\s*$/u.test(before) || /^\s*[\p{L}\p{N},]/u.test(behind));
}

/** Small letters and digits alone. */
const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Shortest part of a host's name that may be what its site is called. */
const minLabel = 4;

/** What a site may be called by its address: all of the host, without its end, or a part of it. */
function siteNames(url: string | null): string[] {
	if (url === null) return [];
	const host = hostOf(url);
	const labels = host.split('.').filter(({ length }) => length >= minLabel);
	return [host, host.replace(/\.[a-z]+$/, ''), ...labels];
}

/** What parts the title of a story from the name of its site. */
const separators = /\s+[|–—›»·:/-]+\s+|\s*[|»›]\s*/u;

/** A title without the name of the site before or behind it. */
function withoutSite(title: string, publisher: string | undefined, url: string | null): string {
	const parts = title.split(separators).filter((part) => part !== '');
	if (parts.length < 2) return title;
	const site = [publisher ?? '', ...siteNames(url)].map(plain);
	const isSite = (part: string) => site.includes(plain(part));
	const at = (part: string) => title.indexOf(part);
	const last = parts[parts.length - 1];
	if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—›»·:/-]+$/u, '');
	if (isSite(parts[0])) return title.slice(at(parts[1]));
	if (publisher !== undefined) return title;
	// A bar stands in no sentence: the story's own title is the longest of what it parts.
	const barred = title.split(/\s*[|»›]\s*/u).filter((part) => part !== '');
	return barred.length < 2 ? title : barred.reduce((a, b) => (b.length > a.length ? b : a));
}

/** Where pages write who wrote them, the surest first. */
const bylines =
	'[itemprop~="author" i] [itemprop~="name" i],[itemprop~="author" i],[rel~="author" i],' +
	'.byline,.author-name,.byline-name,.author,.p-author,' +
	'[class*="byline" i],[class*="author__name" i],[class*="author-name" i],[class*="authorname" i]';
/** Where they write who wrote other stories and comments. */
const ofOthers =
	'aside,[class*="related" i],[class*="sidebar" i],[class*="widget" i],[class*="comment" i],[class*="teaser" i]';

/**
 * Who wrote it.
 *
 * @param data All objects of the page's JSON-LD: one that is only pointed to stands elsewhere among them.
 * @param site Names of the site: it is the author where nobody else is named.
 */
function authorsOf(
	document: Document,
	{ author }: JsonRecord,
	data: readonly JsonRecord[],
	site: readonly string[]
): string[] | undefined {
	const list = (Array.isArray(author) ? (author as unknown[]) : [author]).map((one) => {
		const { '@id': id, name } = Object(one) as JsonRecord;
		if (id === undefined || name !== undefined) return one;
		return data.find((object) => object['@id'] === id && object.name !== undefined) ?? one;
	});
	const sites = site.map(plain);
	const isPerson = (one: unknown) =>
		(Object(one) as JsonRecord)['@type'] !== 'Organization' &&
		!sites.includes(plain(textIn(one) ?? ''));
	const namesIn = (things: readonly unknown[]) =>
		things.flatMap((one) => namesOf(textIn(one) ?? ''));
	const persons = namesIn(list.filter(isPerson));
	const written = bylines
		.split(',')
		.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, 3))
		.filter((element) => !isOfOthers(element))
		.map(namesInElement)
		.filter(({ length }) => length > 0);
	const meta = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'].map(
		(name) => namesOf(metaOf(document, name) ?? '')
	);
	const isWhole = (name: string) => wholeName.test(name) && !sites.includes(plain(name));
	const areWhole = (names: readonly string[]) => names.length > 0 && names.every(isWhole);
	const shown = written.filter(areWhole);
	// Data often have the first of several alone, or the site in the place of who wrote it.
	const several =
		persons.length === 1
			? shown.find((names) => names.length > 1 && names[0] === persons[0])
			: undefined;
	const isOfSite = (names: readonly string[]) => names.every((name) => sites.includes(plain(name)));
	const inData = several ?? (persons.length > 0 ? persons : namesIn(list));
	const names =
		persons.length === 0 && inData.length > 0
			? ([...meta, ...shown].find(areWhole) ?? inData)
			: [inData, ...meta.filter((each) => !isOfSite(each)), ...shown, ...meta, ...written].find(
					({ length }) => length > 0
				);
	return names && [...new Set(names)];
}

/** Two to four words of a name, and no heading or office: "Anna Bell", "JAN DE VRIES". */
const wholeName =
	/^(?![Tt]he\s)\p{Lu}[\p{L}.'’-]*(?: (?:de|von|van|der|den|di|da|al|el|la|le|bin)\b)*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u;

/** Whether it is in a part of the page that has other stories or comments. */
function isOfOthers(element: Element): boolean {
	// The name of the whole page's body tells which bars it has.
	for (let part: Element | null = element; part; part = part.parentElement) {
		if (part.tagName.toUpperCase() === 'BODY') return false;
		if (part.matches(ofOthers)) return true;
	}
	return false;
}

/** The names that an element shows, each line of it by itself. */
function namesInElement(element: Element): string[] {
	if ((element.textContent ?? '').length > 1000) return [];
	const lines = blocksOf(element).map(({ text }) => text);
	return lines.map(namesOf).find(({ length }) => length > 0) ?? [];
}
