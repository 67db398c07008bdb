/**
 * Where a page names the element that holds its story. A reader view guesses by the amount of words, and
 * takes a form or the imprint where the story is short.
 */
import type { Block } from '../blocks.ts';
import { withoutPointers } from '../furniture.ts';
import { blocksOf, wordsOf } from './blocks.ts';

/** Names of elements that hold a story and nothing else, the surest first. */
const named = [
	'[itemprop~="articleBody" i]',
	...(
		'entry-content post-content article-body article-content article__body article__content story-body ' +
		'articleBody story-content post-body td-post-content news-text-wrap article-text articletext ' +
		'article-body-text content-body storycontent single-content post__content'
	)
		.split(' ')
		.map((name) => `[class~="${name}" i]`),
	'[id="article-body" i]',
	'[id="articleBody" i]',
	'[id="story-body" i]'
];
/** Elements that hold it with other things. */
const wide = ['article', '[role="main"]', 'main', '[id="content" i]', '[class~="content" i]'];

/** Elements of one name that are looked at. */
const maxElements = 5;
/** Letters of sentences that a story has at least. */
const minLength = 80;
/** How much more a named element must tell than what a reader view found, to be taken for it. */
const muchMore = 1.25;

/** Letters in lines that are sentences and not links. */
const toldIn = (blocks: readonly Block[]) =>
	blocks.reduce(
		(sum, { text, isLinked, isItem }) =>
			sum + (!isLinked && !isItem && /[.!?…。！？]["”»]?\s*$/u.test(text) ? text.length : 0),
		0
	);

/** Words as they are compared: small letters and digits alone. */
const plain = (text: string) =>
	text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** Words of a summary that are sought in the story. */
const soughtWords = 6;

/** An element that may hold the story, as it stands in the page. */
export interface Candidate {
	readonly isNamed: boolean;
	/** Its lines but those that only lead on. */
	readonly blocks: readonly Block[];
	/** Of an `<article>` its headings. */
	readonly headings: readonly string[];
}

/** The elements that may hold the story, the surest first: taken before a reader view takes the page apart. */
export function candidatesIn(document: Document): Candidate[] {
	// One element may bear several of the names.
	const known = new Map<Element, readonly Block[]>();
	const linesOf = (element: Element) => {
		const lines = known.get(element) ?? withoutPointers(blocksOf(element));
		known.set(element, lines);
		return lines;
	};
	return [...named, ...wide].flatMap((selector, i) =>
		[...document.querySelectorAll(selector)].slice(0, maxElements).map((element) => ({
			isNamed: i < named.length,
			blocks: linesOf(element),
			headings:
				element.tagName.toUpperCase() === 'ARTICLE'
					? [...element.querySelectorAll('h1,h2')].map((heading) => plain(wordsOf(heading)))
					: []
		}))
	);
}

/**
 * What the element has that holds the story, where it is another than what was found.
 *
 * @param found What a reader view found.
 * @param about Title and summary as the page states them.
 * @returns `null` where what was found holds.
 */
export function otherBody(
	candidates: readonly Candidate[],
	found: readonly Block[],
	{ title, summary }: { readonly title?: string; readonly summary?: string }
): readonly Block[] | null {
	const told = toldIn(found);
	const foundText = plain(found.map(({ text }) => text).join(' '));
	const sought = plain(summary ?? '')
		.split(' ')
		.slice(0, soughtWords);
	const seek = sought.length === soughtWords ? sought.join(' ') : null;
	const isSummed = seek !== null && foundText.includes(seek);
	const firstWords = plain(longestOf(found)).slice(0, 60);
	const heading = title === undefined ? undefined : plain(title);
	for (const { isNamed, blocks, headings } of candidates) {
		const length = toldIn(blocks);
		if (length < minLength) continue;
		const text = plain(blocks.map((block) => block.text).join(' '));
		const holds = firstWords !== '' && text.includes(firstWords);
		// The reader view's part of it, unless it left most of a named element out.
		if (holds) return isNamed && length > told * muchMore ? blocks : null;
		const isTitled = heading !== undefined && headings.includes(heading);
		if (isTitled && !isSummed && length > told / 3) return blocks;
		if (seek !== null && !isSummed && text.includes(seek)) return blocks;
		if (isNamed && !isSummed && length > Math.max(minLength * 2, told / 3)) return blocks;
	}
	return null;
}

const longestOf = (blocks: readonly Block[]) =>
	blocks.reduce((longest, { text }) => (text.length > longest.length ? text : longest), '');
