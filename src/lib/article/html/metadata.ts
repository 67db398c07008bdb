/** What a page says of itself: in JSON-LD, in `<meta>`, in its headings and its address. */
import { readAddress } from '../address.ts';
import { languageTag } from '../fields.ts';
import { namesOf } from '../names.ts';
import { publishedOf, type JsonRecord } from './published.ts';

export interface PageMetadata {
	readonly title: string | undefined;
	readonly url: string | null;
	readonly publisher: string | undefined;
	readonly authors: readonly string[] | undefined;
	readonly published: string | undefined;
	readonly language: string | undefined;
	/** The story as JSON-LD has it, for a page that has it nowhere else. */
	readonly articleBody: string | undefined;
}

/** Reads them before anything of the page is taken away. */
export function readMetadata(document: Document, source: string): PageMetadata {
	const data = structuredData(document);
	const article = data.find(({ datePublished, headline }) => datePublished ?? headline) ?? {};
	const url = addressOf(document, source);
	const publisher = metaOf(document, 'og:site_name') ?? textIn(article.publisher);
	const html = document.documentElement;
	return {
		title: titleOf(document, textIn(article.headline), publisher),
		url,
		publisher,
		authors: authorsOf(document, article),
		published: publishedOf(document, data, url) ?? undefined,
		language:
			languageTag(html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? '') ??
			languageTag(metaOf(document, 'content-language') ?? metaOf(document, 'og:locale') ?? ''),
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
			// A page's broken data says nothing; the page is read all the same.
			continue;
		}
		const waiting = [value];
		for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
			if (typeof next !== 'object' || next === null || found.length > maxObjects) continue;
			if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, maxObjects).reverse());
			else {
				found.push(next as JsonRecord);
				const { '@graph': graph, mainEntity } = next as JsonRecord;
				waiting.push(mainEntity ?? null, graph ?? null);
			}
		}
	}
	const isArticle = ({ '@type': type }: JsonRecord) => /article|posting|report/i.test(String(type));
	return [...found.filter(isArticle), ...found.filter((object) => !isArticle(object))];
}

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

const collapsed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** The title without the name of the site: the heading that stands in it, or what is left of the name. */
function titleOf(
	document: Document,
	headline: string | undefined,
	publisher: string | undefined
): string | undefined {
	const whole = collapsed(document.querySelector('title')?.textContent);
	const stated = collapsed(metaOf(document, 'og:title') ?? headline) || whole;
	if (stated === '') return undefined;
	for (const tag of ['h1', 'h2']) {
		for (const element of [...document.querySelectorAll(tag)].slice(0, 40)) {
			const heading = collapsed(element.textContent);
			if (heading.length < 8 || heading === publisher) continue;
			const isIn = (text: string) => text.toLowerCase().includes(heading.toLowerCase());
			if (isIn(stated) || (isIn(whole) && heading.length > whole.length / 2)) return heading;
		}
	}
	if (publisher === undefined) return stated;
	const at = stated.toLowerCase().lastIndexOf(publisher.toLowerCase());
	if (at <= 0 || at + publisher.length < stated.length - 1) return stated;
	return stated.slice(0, at).replace(/[\s|–—›»·:/-]+$/u, '') || stated;
}

/** Where pages write who wrote them, the surest first. */
const bylines =
	'[itemprop~="author" i] [itemprop~="name" i],[itemprop~="author" i],[rel~="author" i],' +
	'.byline,.author-name,.byline-name,.author,.p-author';

function authorsOf(document: Document, article: JsonRecord): string[] | undefined {
	const list = Array.isArray(article.author) ? (article.author as unknown[]) : [article.author];
	const tries: (() => (string | undefined)[])[] = [
		() => list.map(textIn),
		() =>
			['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author'].map((name) =>
				metaOf(document, name)
			),
		() =>
			bylines
				.split(',')
				.map((selector) => document.querySelector(selector)?.textContent ?? undefined)
	];
	for (const attempt of tries) {
		for (const stated of [attempt().filter((text) => text !== undefined)]) {
			// All of a list of data; of other places the first that names somebody.
			const all = attempt === tries[0] ? stated.flatMap((text) => namesOf(text)) : [];
			const names =
				all.length > 0 ? all : (stated.map(namesOf).find(({ length }) => length > 0) ?? []);
			if (names.length > 0) return [...new Set(names)];
		}
	}
	return undefined;
}
