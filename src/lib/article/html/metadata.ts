/** What a page says of itself: in JSON-LD, in `<meta>`, in its headings and its address. */
import { hostOf, readAddress } from '../address.ts';
import { languageTag } from '../fields.ts';
import { plain } from '../names.ts';
import { authorsOf, type StatedAuthor } from './authors.ts';
import { wordsOf } from './blocks.ts';
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
	const metaOf = metasOf(document);
	const url = addressOf(document, metaOf, source);
	const publisher = nameOf(metaOf('og:site_name') ?? textIn(article.publisher));
	const html = document.documentElement;
	const title = titleOf(document, metaOf('og:title') ?? textIn(article.headline), publisher, url);
	return {
		title,
		url,
		publisher,
		authors: authorsOf({
			document,
			stated: statedAuthors(article, data),
			meta: authorMetas.map((name) => metaOf(name) ?? ''),
			site: [publisher ?? '', ...siteNames(url)],
			title
		}),
		published: publishedOf(document, data, url) ?? undefined,
		language:
			languageTag(html.getAttribute('lang') ?? html.getAttribute('xml:lang') ?? '') ??
			languageTag(metaOf('content-language') ?? metaOf('og:locale') ?? ''),
		summary: metaOf('og:description') ?? metaOf('description'),
		articleBody: data.map(({ articleBody }) => textIn(articleBody)).find((body) => body)
	};
}

/** What a page's `<meta>` of a name says. */
type Metas = (name: string) => string | undefined;

/** Attributes that name a `<meta>`, the surest first. */
const metaNames = ['property', 'name', 'http-equiv', 'itemprop'];

/** The `<meta>` of a page, of those of one name the first; looked through once. */
function metasOf(document: Document): Metas {
	const contents = new Map<string, string>();
	for (const meta of document.querySelectorAll('meta')) {
		for (const attribute of metaNames) {
			const name = meta.getAttribute(attribute)?.toLowerCase();
			const key = `${attribute} ${name}`;
			if (name === undefined || contents.has(key)) continue;
			contents.set(key, meta.getAttribute('content')?.trim() ?? '');
		}
	}
	return (name) =>
		metaNames.map((attribute) => contents.get(`${attribute} ${name}`)).find((content) => content);
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

/** Days, headline and author of data that are no JSON. */
const statedIn = (json: string): JsonRecord =>
	Object.fromEntries(
		[
			...json.matchAll(
				/"(datePublished|dateCreated|dateModified|headline|author)"\s*:\s*(?:\[?\s*\{[^{}"]*(?:"@\w+"\s*:\s*"[^"]*"\s*,\s*)?"name"\s*:\s*)?"((?:[^"\\]|\\.){1,300})"/g
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

/** Names of `<meta>` that say who wrote a page, the surest first. */
const authorMetas = [
	...['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl']
];

/** The authors of an article's data; one that is only pointed to stands elsewhere among the data. */
function statedAuthors({ author }: JsonRecord, data: readonly JsonRecord[]): StatedAuthor[] {
	return (Array.isArray(author) ? (author as unknown[]) : [author]).map((one) => {
		const { '@id': id, name } = Object(one) as JsonRecord;
		const whole =
			id === undefined || name !== undefined
				? one
				: (data.find((object) => object['@id'] === id && object.name !== undefined) ?? one);
		return {
			name: textIn(whole) ?? '',
			isOrganization: /organization$/i.test(String((Object(whole) as JsonRecord)['@type']))
		};
	});
}

/** The page's own address: where it states one, or where the program that saved it does. */
function addressOf(document: Document, metaOf: Metas, source: string): string | null {
	const saved =
		/<!--\s*saved from url=\(\d+\)(\S+)/i.exec(source.slice(0, 3000)) ??
		/<!--[^>]{0,200}?\burl:\s*(\S+)/i.exec(source.slice(0, 3000));
	const stated = [
		document.querySelector('link[rel="canonical" i]')?.getAttribute('href'),
		metaOf('og:url'),
		// Medium's export.
		document.querySelector('a.p-canonical')?.getAttribute('href'),
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
	given: string | undefined,
	publisher: string | undefined,
	url: string | null
): string | undefined {
	const whole = collapsed(document.querySelector('title')?.textContent);
	const stated = collapsed(given) || whole;
	if (stated === '') return undefined;
	const isIn = (text: string, part: string) => text.toLowerCase().includes(part.toLowerCase());
	const headings = ['h1', 'h2'].flatMap((tag) =>
		[...document.querySelectorAll(tag)]
			.slice(0, 40)
			.map(wordsOf)
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

/** Shortest part of a host's name that may be what its site is called. */
const minLabel = 4;

/** What a site may be called by its address: all of the host, without its end, or a part of it. */
function siteNames(url: string | null): string[] {
	if (url === null) return [];
	const host = hostOf(url);
	const owner = /([^.]+)\.(?:(?:com?|org|net|gov|ac)\.)?[a-z]+$/.exec(host)?.[1] ?? host;
	const labels = host.split('.').filter(({ length }) => length >= minLabel);
	return [host, host.replace(/\.[a-z]+$/, ''), owner, ...labels];
}

/** What parts the title of a story from the name of its site. */
const separators = /\s+[|–—›»·:/-]+\s+|\s*[|»›]\s*/u;

/** "ledger.com", "Ledger.co.uk": a site that is called as its address. */
const isHost = /^(?:www\.)?[\w-]+\.(?:com|org|net|info|co\.uk|com\.\w{2})$/i;

/** Words of "CNN Politics": the publisher and a part of it. */
const maxSection = 3;

const isSectionOf = (part: string, publisher: string | undefined): boolean =>
	publisher !== undefined &&
	part.split(' ').length <= maxSection &&
	part.startsWith(`${publisher} `);

/** A title without the name of the site before or behind it. */
function withoutSite(title: string, publisher: string | undefined, url: string | null): string {
	const parts = title.split(separators).filter((part) => part !== '');
	if (parts.length < 2) return title;
	const site = [publisher ?? '', ...siteNames(url)].map(plain).filter((name) => name !== '');
	const isSite = (part: string) =>
		site.includes(plain(part)) || isSectionOf(part, publisher) || isHost.test(part);
	const at = (part: string) => title.indexOf(part);
	const last = parts[parts.length - 1];
	// Behind an address of the site stands where it is.
	const address = parts.findIndex((part, i) => i > 0 && isHost.test(part));
	if (address > 0) return title.slice(0, at(parts[address])).replace(/[\s|–—›»·:/-]+$/u, '');
	if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—›»·:/-]+$/u, '');
	if (isSite(parts[0])) return title.slice(at(parts[1]));
	if (publisher !== undefined) return title;
	// A bar stands in no sentence: the story's own title is the longest of what it parts.
	const barred = title.split(/\s*[|»›]\s*/u).filter((part) => part !== '');
	return barred.length < 2 ? title : barred.reduce((a, b) => (b.length > a.length ? b : a));
}
