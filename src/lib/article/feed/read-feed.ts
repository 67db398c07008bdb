/**
 * Reads the articles of a news feed: RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and the export of a
 * WordPress site, which is RSS. Nothing that a feed points to is fetched, and no entity of its own is
 * known.
 */
import { DOMParser } from 'linkedom';
import { readAddress } from '../address.ts';
import { readBlocks, type ReadArticle, type ReadOptions } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { readAnyDate } from '../date.ts';
import { languageTag } from '../fields.ts';
import { authorsIn } from '../names.ts';
import { languageForTag } from '../../languages/index.ts';
import { languageTables } from '../../languages/tables.ts';
import { htmlBlocks } from '../html/blocks.ts';
import { ArticleProblem } from '../problem.ts';
import { itemOf, type ReadItem } from '../read/format.ts';
import { placesLine, statedPlaces } from './georss.ts';
import { withUsualPrefixes } from './prefixes.ts';

/** What all items of a feed have in common. */
interface Feed {
	readonly publisher: string | undefined;
	readonly language: string | undefined;
	readonly authors: readonly string[] | undefined;
	/** What relative addresses are relative to. */
	readonly base: string | undefined;
	/** The prefix of RSS's or Atom's own elements, with its colon; usually none. */
	readonly prefix: string;
}

/** The names that a thing may have in a feed, the surest first. */
const names = {
	title: ['title', 'dc:title', 'media:title'],
	words: [
		...['content:encoded', 'content', 'fullitem', 'xhtml:body', 'body', 'description', 'summary'],
		...['dcterms:abstract', 'dc:description', 'itunes:summary', 'media:description', 'tagline']
	],
	issued: [
		'pubDate',
		'published',
		'issued',
		'dcterms:issued',
		'dc:date',
		'created',
		'dcterms:created'
	],
	changed: ['updated', 'modified', 'dcterms:modified', 'atom:updated'],
	author: ['dc:creator', 'author', 'dc:author', 'itunes:author', 'atom:author', 'creator']
};

/**
 * Reads all items of a feed. What stands behind the feed's end is passed over; of one that is cut short
 * the whole items are read.
 *
 * @throws {ArticleProblem} If it is no feed.
 */
export function readFeed(source: string, where: string, options: ReadOptions = {}): ReadItem[] {
	const { body, prefix, isCut } = bodyOf(source, where);
	const document = new DOMParser().parseFromString(
		withUsualPrefixes(body, prefix),
		'text/xml'
	) as unknown as Document;
	const root = document.documentElement as Element | null;
	if (root === null) {
		throw new ArticleProblem(`${where} is damaged where the feed begins; save it again`);
	}
	const all = [...document.querySelectorAll('*')].filter(({ tagName }) =>
		[`${prefix}item`, `${prefix}entry`, 'item', 'entry'].includes(tagName)
	);
	const head = child(prefix, root, 'channel') ?? root;
	const feed: Feed = {
		publisher: titleIn(prefix, head, where),
		language: languageTag(
			textOf(prefix, head, 'language', 'dc:language') ?? root.getAttribute('xml:lang') ?? ''
		),
		authors: root.tagName.endsWith('feed') ? authorsOf(prefix, head) : undefined,
		base: root.getAttribute('xml:base') ?? textOf(prefix, head, 'link'),
		prefix
	};
	if (all.length === 0 && /<\/?(?:[\w-]+:)?(?:item|entry)\b/.test(body)) {
		throw new ArticleProblem(`${where} holds no whole item; it is damaged, save it again`);
	}
	const items = all.filter(isPublished);
	if (items.length === 0 && all.length > 0) {
		throw new ArticleProblem(
			`${where} holds no published posts: ${all.length} are drafts or others`
		);
	}
	const unpublished = all.length - items.length;
	const read = items.map((item, i): ReadItem => {
		const itemWhere = `${where}, item ${i + 1}`;
		const answer = itemOf(itemWhere, () => readItem(item, feed, itemWhere, options));
		if (i > 0 || unpublished === 0 || 'problem' in answer) return answer;
		const warning = `${where}: ${unpublished} items are no published posts (drafts, pages, pictures, protected ones) and are left out`;
		return { ...answer, warnings: [warning] };
	});
	if (isCut) read.push({ where, problem: `${where} is cut short; its whole items were read` });
	return read;
}

/** The feed from its root element on, as far as it is whole. */
function bodyOf(source: string, where: string): { body: string; prefix: string; isCut: boolean } {
	const start = /<(?!\?|!)(?:([\w-]+):)?(rss|feed|RDF|channel)\b/.exec(source);
	if (!start) {
		const other = /<([\w-]+(?::[\w-]+)?)[\s/>]/.exec(source)?.[1].slice(0, 40);
		throw new ArticleProblem(
			other === undefined
				? `${where} is no RSS or Atom feed; save it again from its address`
				: `${where} is no RSS or Atom feed, nor any other XML that is read: it begins with <${other}>`
		);
	}
	// What stands before it is not read: declarations could make a few bytes into gigabytes, or name files
	// of this machine. What they declare stays in the words as it is written.
	const [, prefix, local] = start;
	const own = local === 'RDF' ? rssPrefix(source, start.index) : prefix ? `${prefix}:` : '';
	const root = `${prefix === undefined ? '' : `${prefix}:`}${local}`;
	const end = source.lastIndexOf(`</${root}`);
	if (end > start.index) {
		return { body: `${source.slice(start.index, end)}</${root}>`, prefix: own, isCut: false };
	}
	if (/^<[^>]*\/>/.test(source.slice(start.index))) {
		return { body: `<${root}></${root}>`, prefix: own, isCut: false };
	}
	const last = Math.max(
		...['item', 'entry'].map(
			(name) => source.lastIndexOf(`</${own}${name}>`) + name.length + own.length + 3
		)
	);
	const whole = source.slice(start.index, Math.max(last, start.index));
	if (last <= start.index + 10) {
		throw new ArticleProblem(`${where} is cut short; save the feed again from its address`);
	}
	return { body: `${whole}</${root}>`, prefix: own, isCut: true };
}

/** What RSS's own elements are called with in RDF, whose root has a prefix of another kind; usually nothing. */
function rssPrefix(source: string, start: number): string {
	const root = source.slice(start, source.indexOf('>', start));
	const name = /\sxmlns:([\w-]+)\s*=\s*["']http:\/\/purl\.org\/rss\/1\.0\/["']/.exec(root)?.[1];
	return name === undefined ? '' : `${name}:`;
}

/** In the export of a WordPress site, only posts that everybody may read. */
function isPublished(item: Element): boolean {
	const status = textOf('', item, 'wp:status');
	if (status === undefined) return true;
	const type = textOf('', item, 'wp:post_type') ?? 'post';
	return status === 'publish' && type === 'post' && !textOf('', item, 'wp:post_password');
}

function readItem(item: Element, feed: Feed, where: string, options: ReadOptions): ReadArticle {
	const { prefix } = feed;
	const title = textOf(prefix, item, ...names.title);
	const dates = [...names.issued, ...names.changed].flatMap((name) => {
		const stated = textOf(prefix, item, name);
		return (stated && readAnyDate(stated)) ?? [];
	});
	const source = child(prefix, item, 'source');
	const language = languageTag(item.getAttribute('xml:lang') ?? '') ?? feed.language;
	const places = statedPlaces(item);
	const { statedPlace } = languageTables[languageForTag(language ?? '')].article;
	const fields = {
		title: title && plainLine(title, where),
		url: addressOf(item, feed),
		publisher: (source && (titleIn(prefix, source, where) ?? ownText(source))) || feed.publisher,
		authors: authorsOf(prefix, item) ?? feed.authors,
		published: dates[0],
		language,
		note: places.length > 0 ? `${statedPlace}: ${placesLine(places)}` : undefined
	};
	const blocks = wordsOf(item, prefix, where);
	return readBlocks(fields, blocks, '', where, { ...options, isListed: true });
}

/** A title's words: it may hold markup. */
const plainLine = (title: string, where: string) =>
	/[<&]/.test(title)
		? htmlBlocks(title, where)
				.map(({ text }) => text)
				.join(' ') || undefined
		: title;

/** The words of an element's title. */
const titleIn = (prefix: string, element: Element, where: string) => {
	const title = textOf(prefix, element, 'title');
	return title && plainLine(title, where);
};

/** Elements of XHTML that were named with a prefix, "xhtml:p", as pages name them. */
const withoutPrefixes = (markup: string) => markup.replace(/(<\/?)[a-z][\w-]*:(?=[a-z])/gi, '$1');

/** Words of an element that has no elements in it. */
const ownText = (element: Element) =>
	element.children.length === 0 ? element.textContent?.trim() || undefined : undefined;

/** The story: whole where the feed has it, else what it says of it. */
function wordsOf(item: Element, prefix: string, where: string): Block[] {
	for (const name of names.words) {
		for (const element of children(prefix, item, name)) {
			// In Atom the words may be elements of the feed itself; everywhere else they are written as text.
			const isMarkup = element.getAttribute('type') === 'xhtml' || element.children.length > 0;
			const html = isMarkup ? withoutPrefixes(element.innerHTML) : wordsIn(element);
			const blocks = htmlBlocks(html, where).filter(isStory).map(withoutMore);
			if (!blocks.some(({ text }) => text !== '')) continue;
			// A line of links beside a story leads away from it; alone it is what the item says.
			const isLinkAlone = blocks.every(({ isLinked }) => isLinked);
			return isLinkAlone ? blocks.map((block) => ({ ...block, isLinked: false })) : blocks;
		}
	}
	return [];
}

/** Not what feeds write behind every item: "The post Rain appeared first on The Ledger." */
const isStory = ({ text }: Block) =>
	!/^(?:the post|the article|запис|сообщение) .{1,300} (?:first appeared|appeared first|вперше з['’]явився|появились сначала) /iu.test(
		text
	) && !/^(?:continue reading|read more|weiterlesen|lire la suite)\b.{0,120}$/iu.test(text);

/** "… […] Continue reading Rain": the sign of an excerpt is no word of it. */
const withoutMore = (block: Block): Block => ({
	...block,
	text: block.text.replace(
		/\s*(?:\[(?:…|\.\.\.)\]|\[&#8230;\])(?:\s*(?:continue reading|read more).{0,200})?$/iu,
		'…'
	)
});

/** The item's own address; one that no browser may open is none. */
function addressOf(item: Element, { base, prefix }: Feed): string | undefined {
	const links = children(prefix, item, 'link');
	const own = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
	const guid = child(prefix, item, 'guid');
	const stated = [
		textOf('', item, 'feedburner:origLink'),
		own?.getAttribute('href') ?? own?.textContent?.trim(),
		guid?.getAttribute('isPermaLink') === 'false' ? undefined : guid?.textContent?.trim()
	];
	const within = item.getAttribute('xml:base') ?? own?.getAttribute('xml:base') ?? base;
	for (const address of stated) {
		if (!address) continue;
		const isRelative = !/^[a-z][a-z0-9+.-]*:/i.test(address);
		if (isRelative && !(within && URL.canParse(address, within))) continue;
		const whole = readAddress(isRelative ? new URL(address, within).href : address);
		if (whole !== null) return whole;
	}
	return undefined;
}

function authorsOf(prefix: string, item: Element): string[] | undefined {
	for (const name of names.author) {
		const named = children(prefix, item, name).flatMap((author) =>
			authorsIn(
				withoutMail(textOf(prefix, author, 'name', 'atom:name') ?? author.textContent ?? '')
			)
		);
		if (named.length > 0) return named;
	}
	return undefined;
}

/** "anna@example.org (Anna Bell)", "Anna Bell (anna@example.org)", "Anna Bell <anna@example.org>". */
function withoutMail(author: string): string {
	const text = author.replace(/\s+/g, ' ').trim().slice(0, 200);
	const bracketed = /^[^\s()]+@[^\s()]+ \(([^()]*)\)$/.exec(text)?.[1];
	return bracketed ?? text.replace(/[(<]?[^\s()<>]+@[^\s()<>]+[)>]?/g, '').trim();
}

/** The children of a name; those of Media RSS also where several files of one thing are put together. */
const children = (prefix: string, element: Element, name: string): Element[] =>
	[...element.children].flatMap((inner) => {
		const { tagName } = inner;
		if (tagName === name || tagName === prefix + name) return inner;
		return tagName === 'media:group' && name.startsWith('media:')
			? children(prefix, inner, name)
			: [];
	});

/** The first child of the first of some names that is there. */
const child = (prefix: string, element: Element, ...all: readonly string[]) =>
	all.flatMap((name) => children(prefix, element, name)).at(0);

/** The words of the first child of some names that has any, or `undefined`. */
const textOf = (prefix: string, element: Element, ...all: readonly string[]) =>
	all
		.flatMap((name) => children(prefix, element, name))
		.map((found) => wordsIn(found).trim())
		.find((text) => text);

/** The words of an element; Atom 0.3 packs some in base64. */
function wordsIn(element: Element): string {
	const words = element.textContent ?? '';
	if (element.getAttribute('mode') !== 'base64') return words;
	try {
		const bytes = Uint8Array.from(atob(words.trim()), (sign) => sign.charCodeAt(0));
		return new TextDecoder().decode(bytes);
	} catch {
		return words;
	}
}
