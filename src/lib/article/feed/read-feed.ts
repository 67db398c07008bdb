/**
 * Reads the articles of a news feed: RSS 2.0, RSS 1.0 or Atom. Nothing that a feed points to is fetched,
 * and no entity of its own is known.
 */
import { DOMParser } from 'linkedom';
import { readAddress } from '../address.ts';
import { readBlocks, type ReadArticle, type ReadOptions } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { readIsoDate, readRfcDate } from '../date.ts';
import { isLanguage } from '../fields.ts';
import { splitNames } from '../furniture.ts';
import { htmlBlocks } from '../html/page.ts';
import { ArticleProblem } from '../problem.ts';
import { itemOf, type ReadItem } from '../read/format.ts';

/**
 * Reads all items of a feed.
 *
 * @throws {ArticleProblem} If it is no feed, is cut short, or declares entities.
 */
export function readFeed(source: string, where: string, options: ReadOptions = {}): ReadItem[] {
	// A declaration could make a few bytes into gigabytes, or name files of this machine.
	if (/<!(?:DOCTYPE|ENTITY)/i.test(source)) {
		throw new ArticleProblem(`${where} has a document type declaration; remove it from the feed`);
	}
	if (!/<\/(?:rss|feed|rdf:RDF)\s*>\s*$/.test(source)) {
		throw new ArticleProblem(
			`${where} is no RSS or Atom feed, or is cut short; save it again from its address`
		);
	}
	const document = new DOMParser().parseFromString(source, 'text/xml') as unknown as Document;
	const items = [...document.querySelectorAll('item, entry')];
	const head = document.querySelector('channel') ?? document.documentElement;
	const feed = {
		publisher: textOf(head, 'title'),
		language: textOf(head, 'language') ?? head.getAttribute('xml:lang') ?? undefined
	};
	return items.map((item, i) => {
		const itemWhere = `${where}, item ${i + 1}`;
		return itemOf(itemWhere, () => readItem(item, feed, itemWhere, options));
	});
}

function readItem(
	item: Element,
	feed: { readonly publisher?: string; readonly language?: string },
	where: string,
	options: ReadOptions
): ReadArticle {
	const title = textOf(item, 'title');
	const date = textOf(item, 'pubDate', 'published', 'dc:date', 'updated') ?? '';
	const language = item.getAttribute('xml:lang') ?? feed.language;
	const fields = {
		title: title && htmlBlocks(title)[0]?.text,
		url: addressOf(item),
		publisher: textOf(item, 'source') ?? feed.publisher,
		authors: authorsOf(item),
		published: readRfcDate(date) ?? readIsoDate(date) ?? undefined,
		language: language && isLanguage(language) ? language : undefined
	};
	return readBlocks(fields, wordsOf(item), '', where, options);
}

/** The story: whole where the feed has it, else what it says of it. */
function wordsOf(item: Element): Block[] {
	const element = child(item, 'content:encoded', 'content', 'description', 'summary');
	if (element === undefined) return [];
	// In Atom the words may be elements of the feed itself; everywhere else they are written as text.
	const isMarkup = element.getAttribute('type') === 'xhtml';
	return htmlBlocks(isMarkup ? element.innerHTML : (element.textContent ?? ''));
}

/** The item's own address; one that no browser may open is none. */
function addressOf(item: Element): string | undefined {
	const links = children(item, 'link');
	const own = links.find((link) => (link.getAttribute('rel') ?? 'alternate') === 'alternate');
	const stated = own?.getAttribute('href') ?? own?.textContent ?? textOf(item, 'guid');
	return (stated && readAddress(stated)) || undefined;
}

function authorsOf(item: Element): string[] | undefined {
	const named = children(item, 'dc:creator', 'author').flatMap((author) =>
		// RSS writes "anna@example.org (Anna Bell)".
		splitNames(
			(textOf(author, 'name') ?? author.textContent ?? '').replace(
				/^\s*\S+@\S+\s*(?:\((.*)\))?\s*$/,
				'$1'
			)
		)
	);
	return named.length > 0 ? named : undefined;
}

const children = (element: Element, ...names: readonly string[]) =>
	[...element.children].filter(({ tagName }) => names.includes(tagName));

/** The first child of the first of some names that is there. */
const child = (element: Element, ...names: readonly string[]) =>
	names.flatMap((name) => children(element, name)).at(0);

/** Its words, or `undefined` where it has none. */
const textOf = (element: Element, ...names: readonly string[]) =>
	child(element, ...names)?.textContent?.trim() || undefined;
