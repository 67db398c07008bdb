/**
 * Reads an article from a saved web page: finds the story in it as a browser's reader view does, and
 * its title, date and authors in what the page says of itself. No script of the page is run.
 */
import { Readability } from '@mozilla/readability';
import {
	checkLength,
	plainBlocks,
	readBlocks,
	type ReadArticle,
	type ReadOptions
} from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { withoutPointers } from '../furniture.ts';
import { ArticleProblem } from '../problem.ts';
import { removeAround, withoutAround } from './around.ts';
import { removeRemarks, titleOfDocument } from './documents.ts';
import { candidatesIn, otherBody } from './body.ts';
import { blocksOf, isTold } from './blocks.ts';
import { readMetadata } from './metadata.ts';
import { parsePage } from './tree.ts';

/**
 * Reads a web page.
 *
 * @param given What is known of it from elsewhere, and holds against what the page says.
 * @throws {ArticleProblem} If it is empty, too long, or no article is found in it.
 */
export function readHtml(
	source: string,
	name: string,
	where: string,
	options: ReadOptions = {},
	given: Readonly<Record<string, unknown>> = {}
): ReadArticle {
	checkLength(source, where);
	const document = parsePage(source, where);
	const { articleBody, summary, ...stated } = readMetadata(document, source);
	const values = { ...stated, title: stated.title ?? titleOfDocument(document) };
	const about = { title: values.title, url: values.url, summary };
	const { found, blocks: read } = storyIn(document, about);
	const blocks =
		lengthOf(read) >= minStory ? read : (elsewhere(source, where, articleBody, about) ?? read);
	if (blocks.length === 0 || isFront(blocks, values.url)) {
		throw new ArticleProblem(
			`no article was found in ${where}; save the article's own page, or its text as a .md file`
		);
	}
	const title = values.title ?? found?.title ?? undefined;
	if (title !== undefined && gate.test(title) && lengthOf(blocks) < maxGate) {
		throw new ArticleProblem(
			`no article was found in ${where}: it asks who reads it ("${title.slice(0, 40)}"); save the article's own page`
		);
	}
	const publisher = values.publisher ?? found?.siteName ?? undefined;
	const known = Object.entries(given).filter(([, value]) => value !== undefined);
	const all = { ...values, title, publisher, ...Object.fromEntries(known) };
	return readBlocks(all, blocks, name, where, options);
}

interface About {
	readonly title?: string;
	readonly summary?: string;
	readonly url: string | null;
}

/** Where a page has its story if not in its elements: in its data, in shadow roots, in its main part. */
function elsewhere(
	source: string,
	where: string,
	articleBody: string | undefined,
	about: About
): Block[] | undefined {
	if (articleBody !== undefined) return plainBlocks(articleBody);
	if (/<template\b[^>]*\bshadowrootmode\b/i.test(source)) {
		const { blocks } = storyIn(parsePage(source, where, true), about);
		if (lengthOf(blocks) >= minStory) return blocks;
	}
	const main = mainBlocks(source, where);
	return main.length > 0 ? main : undefined;
}

/** What a reader view finds in a document, without what stands around the story; takes it apart. */
function storyIn(document: Document, about: About) {
	for (const notice of document.querySelectorAll(consent)) notice.remove();
	removeRemarks(document);
	removeAround(document);
	// The reader view takes every aside off.
	for (const aside of [...document.querySelectorAll('aside')].filter(isTold)) {
		const box = document.createElement('div');
		box.append(...aside.childNodes);
		aside.replaceWith(box);
	}
	// The reader view takes its document apart.
	const candidates = candidatesIn(document);
	const found = new Readability<Element>(document, {
		serializer: (element) => element as Element
	}).parse();
	const read = found?.content ? blocksOf(found.content) : [];
	const blocks = withoutAround(otherBody(candidates, read, about) ?? read, about.title, about.url);
	return { found, blocks };
}

/** Letters of a story, below which a page is asked for another. */
const minStory = 200;
/** Letters of a page without an article in it that is read all the same. */
const minLength = 250;

/** What a page has in its main part, where a reader view finds nothing. */
function mainBlocks(source: string, where: string): Block[] {
	const document = parsePage(source, where);
	for (const element of document.querySelectorAll(`${consent},nav,header,footer`)) element.remove();
	removeRemarks(document);
	const main = document.querySelector('article,main,[role="main"]') ?? document.body;
	const blocks = withoutPointers(blocksOf(main));
	return lengthOf(blocks) < minLength ? [] : blocks;
}

/** Headings that lead to other pages, which the front page of a site has at least. */
const minHeads = 5;

/** Whether it is a list of stories and none itself: all of it leads away, or it is a host's first page. */
function isFront(blocks: readonly Block[], url: string | null): boolean {
	if (blocks.every(({ text, isLinked }) => isLinked || text === '')) return true;
	if (url === null || new URL(url).pathname !== '/' || new URL(url).search !== '') return false;
	return blocks.filter(({ heading, isLinked }) => heading > 0 && isLinked).length >= minHeads;
}

/** Titles of pages that stand before the article until a reader has proved to be one. */
const gate =
	/^(?:just a moment|attention required|access denied|are you (?:an? )?(?:human|robot)|verif\w+ (?:that )?you are (?:an? )?human|one moment,? please|ddos-guard|security check|pardon our interruption)/i;
/** Letters that such a page has at most. */
const maxGate = 1500;

/** What asks a reader to agree to cookies. */
const consent =
	'#onetrust-consent-sdk,#CybotCookiebotDialog,#usercentrics-root,#didomi-host,.qc-cmp2-container,' +
	'.fc-consent-root,[id^="sp_message_container"],[class*="cookie-banner" i],[id*="cookie-banner" i],' +
	'[class*="cookie-consent" i],[id*="cookie-consent" i],[class*="cookie-notice" i],[id*="cookie-notice" i],' +
	'[class*="consent-banner" i],[class*="gdpr-banner" i],[aria-label*="cookie consent" i]';

const lengthOf = (blocks: readonly Block[]) =>
	blocks.reduce((sum, { text }) => sum + text.length, 0);
