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
import { ArticleProblem } from '../problem.ts';
import { blocksOf } from './blocks.ts';
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
	const { articleBody, ...values } = readMetadata(document, source);
	for (const notice of document.querySelectorAll(consent)) notice.remove();
	const found = new Readability<Element>(document, {
		serializer: (element) => element as Element
	}).parse();
	const read = found?.content ? blocksOf(found.content) : [];
	const isPoor = lengthOf(read) < 200;
	const blocks =
		isPoor && articleBody !== undefined
			? plainBlocks(articleBody)
			: read.length > 0
				? read
				: mainBlocks(source, where);
	if (blocks.length === 0) {
		throw new ArticleProblem(
			`no article was found in ${where}; save the article's own page, or its text as a .md file`
		);
	}
	const title = values.title ?? found?.title ?? undefined;
	const publisher = values.publisher ?? found?.siteName ?? undefined;
	const known = Object.entries(given).filter(([, value]) => value !== undefined);
	const all = { ...values, title, publisher, ...Object.fromEntries(known) };
	return readBlocks(all, blocks, name, where, options);
}

/** Letters of a page without an article in it that is read all the same. */
const minLength = 250;

/** What a page has in its main part, where a reader view finds nothing; links alone are no words. */
function mainBlocks(source: string, where: string): Block[] {
	const document = parsePage(source, where);
	for (const element of document.querySelectorAll(`${consent},nav,header,footer`)) element.remove();
	const main = document.querySelector('article,main,[role="main"]') ?? document.body;
	const blocks = blocksOf(main).filter(({ isLinked }) => !isLinked);
	return lengthOf(blocks) < minLength ? [] : blocks;
}

/** What asks a reader to agree to cookies. */
const consent =
	'#onetrust-consent-sdk,#CybotCookiebotDialog,#usercentrics-root,#didomi-host,.qc-cmp2-container,' +
	'.fc-consent-root,[id^="sp_message_container"],[class*="cookie-banner" i],[id*="cookie-banner" i],' +
	'[class*="cookie-consent" i],[id*="cookie-consent" i],[class*="cookie-notice" i],[id*="cookie-notice" i],' +
	'[class*="consent-banner" i],[class*="gdpr-banner" i],[aria-label*="cookie consent" i]';

const lengthOf = (blocks: readonly Block[]) =>
	blocks.reduce((sum, { text }) => sum + text.length, 0);
