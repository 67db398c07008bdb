/**
 * Reads an article from a saved web page: finds the story in it as a browser's reader view does, and
 * its title, date and authors in the page's own metadata. No script of the page is run.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { readAddress } from '../address.ts';
import type { Block } from '../blocks.ts';
import { readDateLine, readIsoDate } from '../date.ts';
import { isLanguage } from '../fields.ts';
import { splitNames } from '../furniture.ts';
import { ArticleProblem } from '../problem.ts';
import { checkLength, readBlocks, type ReadArticle, type ReadOptions } from '../assemble.ts';

/** Elements whose words are a line of their own. */
const lineElements = new Set([
	'P',
	'H1',
	'H2',
	'H3',
	'H4',
	'H5',
	'H6',
	'LI',
	'PRE',
	'TD',
	'TH',
	'DT',
	'DD'
]);
/** Elements that hold no words of the story. */
const skipped = new Set([
	'FIGURE',
	'FIGCAPTION',
	'SCRIPT',
	'STYLE',
	'TEMPLATE',
	'NOSCRIPT',
	'ASIDE'
]);

/**
 * Reads a web page.
 *
 * @throws {ArticleProblem} If it is empty, too long, or no article is found in it.
 */
export function readHtml(
	source: string,
	name: string,
	where: string,
	options: ReadOptions = {}
): ReadArticle {
	checkLength(source, where);
	const document = parsePage(source);
	const address = addressOf(document);
	const found = new Readability<Element>(document, {
		serializer: (element) => element as Element
	}).parse();
	if (!found?.content) {
		throw new ArticleProblem(
			`no article was found in ${where}; save the article's own page, or its text as a .md file`
		);
	}
	const stated = found.publishedTime ?? '';
	const fields = {
		title: found.title || undefined,
		url: address ?? undefined,
		publisher: found.siteName || undefined,
		authors: found.byline ? splitNames(found.byline.replace(/^by:?\s+/i, '')) : undefined,
		published: readIsoDate(stated) ?? readDateLine(stated) ?? undefined,
		language: found.lang && isLanguage(found.lang) ? found.lang : undefined
	};
	return readBlocks(fields, [...blocksOf(found.content)], name, where, options);
}

/** The lines of a piece of a page, such as a feed holds. */
export function htmlBlocks(html: string): Block[] {
	return [...blocksOf(parsePage(`<!doctype html><body><div>${html}</div>`).body)];
}

/**
 * The tree that a browser builds of a page, whatever tags it leaves out: parse5 builds it as the standard
 * says, linkedom gives it the methods of a document.
 */
function parsePage(source: string): Document {
	return parseHTML(serialize(parse(source))).document as unknown as Document;
}

/** The page's own address, where it states one. */
function addressOf(document: Document): string | null {
	const stated = [
		document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
		document.querySelector('meta[property="og:url"]')?.getAttribute('content')
	];
	for (const text of stated) {
		const address = text ? readAddress(text) : null;
		if (address !== null) return address;
	}
	return null;
}

/** The lines of a part of a page, in reading order. */
function* blocksOf(element: Element): Generator<Block> {
	if (skipped.has(element.tagName)) return;
	const children = [...element.children];
	const holdsLines = children.some(
		(child) => child.querySelector('p,li') || lineElements.has(child.tagName)
	);
	if (lineElements.has(element.tagName) && !holdsLines) {
		yield lineOf(element);
		return;
	}
	if (!holdsLines && children.every((child) => !isContainer(child))) {
		if (element.textContent?.trim()) yield lineOf(element);
		return;
	}
	for (const child of children) yield* blocksOf(child);
}

const isContainer = (element: Element) =>
	/^(?:DIV|SECTION|ARTICLE|MAIN|BLOCKQUOTE|UL|OL|TABLE|TBODY|TR|FIGURE)$/.test(element.tagName);

function lineOf(element: Element): Block {
	const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const within = (selector: string) =>
		[...element.querySelectorAll(selector)].reduce(
			(sum, part) => sum + letters(part.textContent ?? ''),
			0
		);
	const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
	const all = letters(text);
	const heading = /^H([1-6])$/.exec(element.tagName);
	return {
		text,
		heading: heading ? Number(heading[1]) : 0,
		isItem: /^(?:LI|TD|TH|DT|DD)$/.test(element.tagName) || element.closest('li,td,th') !== null,
		isLinked: within('a') >= all,
		isEmphasized: all > 0 && within('em,i,strong,b') >= all,
		links: [...element.querySelectorAll('a[href]')].map((link) => link.getAttribute('href')!)
	};
}
