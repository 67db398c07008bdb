/** OpenDocument texts, one article each. */
import { readBlocks } from '../assemble.ts';
import type { Block } from '../blocks.ts';
import { ArticleProblem } from '../problem.ts';
import type { Format } from './format.ts';
import { latin1 } from './format.ts';
import { unzipped } from './zip.ts';

export const odt: Format = {
	name: 'OpenDocument text',
	endings: ['.odt'],
	reads: 'headings, paragraphs, lists, tables; title',
	leavesOut: 'pictures, notes, comments, what was deleted, headers and footers',
	maxBytes: 100_000_000,
	sniff: (head) => latin1(head).includes('mimetypeapplication/vnd.oasis.opendocument.text'),
	async *read(bytes, { name, where }, options) {
		const files = await unzipped(bytes, where, (file) => /^(?:content|meta)\.xml$/.test(file));
		const content = files.get('content.xml');
		if (content === undefined) throw new ArticleProblem(`${where} is no OpenDocument text`);
		const { DOMParser } = await import('linkedom');
		const parse = (xml: Uint8Array | undefined) =>
			new DOMParser().parseFromString(
				new TextDecoder().decode(xml).replace(/<!DOCTYPE[^>]*>/i, ''),
				'text/xml'
			) as unknown as Document;
		const root = parse(content);
		const titles = titleStyles(root);
		const blocks = blocksOf(root.documentElement, titles);
		const stated = [
			...parse(files.get('meta.xml') ?? new TextEncoder().encode('<a/>')).querySelectorAll('*')
		];
		const title = stated.find(({ tagName }) => tagName === 'dc:title')?.textContent?.trim();
		yield {
			where,
			name,
			article: readBlocks(title ? { title } : {}, blocks, name, where, options)
		};
	}
};

/** What is no word of the text: what was deleted, what an editor asks beside it, notes, lists of contents. */
const besides =
	/^(?:text:(?:tracked-changes|note|table-of-content|[\w-]+-index|bibliography|hidden-text|hidden-paragraph)|office:annotation(?:-end)?)$/;

/** Names of the styles of titles: the usual one, and those of this document that are made of it. */
function titleStyles(root: Document): ReadonlySet<string> {
	const own = [...root.querySelectorAll('*')].filter(
		(element) =>
			element.tagName === 'style:style' &&
			element.getAttribute('style:parent-style-name') === 'Title'
	);
	return new Set(['Title', ...own.map((style) => style.getAttribute('style:name') ?? '')]);
}

/** The lines within an element, in reading order. */
function blocksOf(root: Element, titles: ReadonlySet<string>): Block[] {
	const blocks: Block[] = [];
	const add = (words: string, heading: number, isItem: boolean) =>
		blocks.push({
			...{ text: words.replace(/\s+/g, ' ').trim(), heading, isItem },
			...{ isLinked: false, isEmphasized: false, links: [] }
		});
	const walk = (element: Element, isItem: boolean): void => {
		const { tagName } = element;
		if (besides.test(tagName)) return;
		const isHeading = tagName === 'text:h';
		if (isHeading || tagName === 'text:p') {
			const isTitle = titles.has(element.getAttribute('text:style-name') ?? '');
			const level = Number(element.getAttribute('text:outline-level') ?? 1);
			add(wordsOf(element), isHeading ? level : isTitle ? 1 : 0, isItem);
			// Boxes of text stand in the line that they are tied to.
			for (const box of framesIn(element)) walk(box, isItem);
			return;
		}
		// A row is a line where its cells are.
		if (tagName === 'table:table-row' && isRow(element)) {
			const cells = [...element.children].map((cell) => wordsOf(cell).trim());
			add(cells.filter((words) => words !== '').join(', '), 0, true);
			return;
		}
		for (const inner of element.children) walk(inner, isItem || tagName === 'text:list-item');
	};
	walk(root, false);
	return blocks;
}

const isRow = (row: Element) =>
	[...row.children].every(
		({ children }) =>
			children.length <= 1 && [...children].every(({ tagName }) => tagName === 'text:p')
	);

/** The frames of a paragraph, but those in notes. */
const framesIn = (element: Element): Element[] =>
	[...element.children].flatMap((inner) =>
		inner.tagName === 'draw:frame' ? inner : besides.test(inner.tagName) ? [] : framesIn(inner)
	);

/** Tabs and breaks are elements of their own. */
function wordsOf(element: Element): string {
	let words = '';
	for (const node of element.childNodes) {
		if (node.nodeType === 3) words += node.textContent;
		else if (node.nodeType === 1) {
			const { tagName } = node as Element;
			if (/^text:(?:s|tab|line-break)$/.test(tagName)) words += ' ';
			else if (tagName !== 'draw:frame' && !besides.test(tagName))
				words += wordsOf(node as Element);
		}
	}
	return words;
}
