/** The lines of a part of a page, in reading order: what stands between two edges of block elements. */
import type { Block } from '../blocks.ts';
import { parsePage } from './tree.ts';

/** Elements whose edges part lines. */
const lineElements = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
		'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
	).split(' ')
);
/** Elements that hold no words of the story. */
const skipped = new Set(
	(
		'AUDIO BUTTON CANVAS HEAD IFRAME NOSCRIPT OBJECT SCRIPT SELECT STYLE ' +
		'SVG TEMPLATE TEXTAREA VIDEO'
	).split(' ')
);
const itemElements = new Set(['LI', 'TR', 'TD', 'TH', 'DT', 'DD']);
const emphasis = new Set(['EM', 'I', 'STRONG', 'B']);

/** Where the walk is. */
interface Within {
	readonly heading: number;
	readonly isItem: boolean;
	readonly isLinked: boolean;
	readonly isEmphasized: boolean;
	/** Whether line ends are the text's own. */
	readonly isPre: boolean;
	readonly isCaption: boolean;
}

/** The lines of a piece of a page, such as a feed holds; blank lines part paragraphs in plain text too. */
export function htmlBlocks(html: string, where: string): Block[] {
	const isClassic = /\n\s*\n/.test(html) && !/<(?:p|br)\b/i.test(html.replace(quotes, ''));
	const marked = isClassic ? html.replace(/\r?\n\s*\n/g, '<br><br>') : html;
	return blocksOf(parsePage(`<!doctype html><body><div>${marked}</div>`, where).body);
}

/** Quotations, which have paragraphs even where the text around them has none. */
const quotes = /<blockquote\b[^>]*>[^]*?<\/blockquote>/gi;

/** All text of a part of a page in one line: words that a browser shows in two lines are two words. */
export function wordsOf(root: Node): string {
	let line = '';
	const walk = (node: Node): void => {
		if (node.nodeType === 3) line += node.textContent ?? '';
		if (node.nodeType !== 1) return;
		const tag = (node as Element).tagName.toUpperCase();
		const edge = tag === 'BR' || lineElements.has(tag) ? ' ' : '';
		line += edge;
		for (const child of node.childNodes) walk(child);
		line += edge;
	};
	walk(root);
	return line.replace(/\s+/g, ' ').trim();
}

/** The lines of an element. */
export function blocksOf(root: Element): Block[] {
	const lines: Block[] = [];
	let line = newLine();
	const flush = (within: Within) => {
		const text = line.text.replace(/\s+/g, ' ').trim();
		if (text !== '' || line.links.length > 0) {
			lines.push({
				text,
				heading: within.heading,
				isItem: within.isItem,
				isLinked: line.unlinked === 0,
				isEmphasized: line.plain === 0 && text !== '',
				links: line.links,
				...(within.isCaption || isCredited.test(text) ? { isCaption: true as const } : {})
			});
		}
		line = newLine();
	};
	const walk = (node: Node, within: Within): void => {
		if (node.nodeType === 3) {
			const words = node.textContent ?? '';
			// Lines of preformatted text go on; its empty lines part paragraphs.
			for (const [i, piece] of (within.isPre ? words.split(/\n\s*\n/) : [words]).entries()) {
				if (i > 0) flush(within);
				take(line, piece, within);
			}
			return;
		}
		if (node.nodeType !== 1) return;
		const element = node as Element;
		const tag = element.tagName.toUpperCase();
		if (skipped.has(tag) || (tag === 'ASIDE' && node !== root && !isTold(element))) return;
		if (tag === 'BR') {
			line.breaks++;
			line.text += ' ';
			if (line.breaks === 2) flush(within);
			return;
		}
		const inner = innerOf(element, tag, within);
		if (tag === 'TR' && isRow(element)) {
			flush(within);
			for (const cell of element.children) {
				if (line.text.trim() !== '' && (cell.textContent ?? '').trim() !== '') line.text += ', ';
				for (const child of cell.childNodes) walk(child, inner);
			}
			flush(inner);
			return;
		}
		const isLine = lineElements.has(tag);
		if (isLine) flush(within);
		if (tag === 'A') {
			const address = element.getAttribute('href');
			if (address) line.links.push(address);
		}
		for (const child of element.childNodes) walk(child, inner);
		if (isLine) flush(inner);
	};
	const outer = {
		heading: 0,
		isItem: false,
		isLinked: false,
		isEmphasized: false,
		isPre: false,
		isCaption: false
	};
	walk(root, outer);
	flush(outer);
	return lines;
}

function innerOf(element: Element, tag: string, within: Within): Within {
	const heading = /^H([1-6])$/.exec(tag);
	return {
		heading: heading ? Number(heading[1]) : within.heading,
		isItem: within.isItem || itemElements.has(tag),
		isLinked: within.isLinked || tag === 'A',
		isEmphasized: within.isEmphasized || emphasis.has(tag),
		isPre: within.isPre || tag === 'PRE',
		isCaption: within.isCaption || tag === 'FIGCAPTION' || isCaption(element, tag)
	};
}

/** "Rain in Sudzha (Photo: Anna Bell)", "… (AP Photo/Anna Bell)": no sentence of a story ends so. */
const isCredited =
	/^.{1,600}\((?:[\p{Lu}a-z ]{0,20}(?:photo|image|picture|pic|foto|bild|credit|фото)s?(?: credit)?\s*(?::|\/|by\b|©|via\b)[^()]{1,120}|©[^()]{1,80}|getty[^()]{0,40})\)$/iu;

/** An element that is named a caption; in a figure without one, all its words but tables and quotations. */
function isCaption(element: Element, tag: string): boolean {
	if (tag === 'FIGURE') return element.querySelector('table,pre,blockquote,p,figcaption') === null;
	return (
		/(?:^|[\s_-])(?:caption|wp-caption-text|bildunterschrift|image-credit|photo-credit)(?:$|[\s_-])/i.test(
			element.className
		) && (element.textContent ?? '').length < maxCaption
	);
}

/** Signs of a caption at most. */
const maxCaption = 1000;
/** Letters of an aside that is part of the story, and the share of them that may be links. */
const minAside = 200;
const maxLinked = 0.3;

/** Whether an aside tells something: a box of facts does, a list of other stories does not. */
export function isTold(aside: Element): boolean {
	const length = ({ textContent }: Element) => (textContent ?? '').trim().length;
	const all = length(aside);
	const linked = [...aside.querySelectorAll('a')].reduce((sum, link) => sum + length(link), 0);
	return all >= minAside && linked < all * maxLinked && aside.querySelector('p') !== null;
}

/** Whether a row of a table is a line: its cells hold words and no lines of their own. */
const isRow = (row: Element) =>
	[...row.children].every((cell) => cell.querySelector('p,div,h1,h2,h3,h4,li,table,br') === null);

/** A line that is being gathered. */
interface Line {
	text: string;
	/** Letters and digits outside links, and outside emphasis. */
	unlinked: number;
	plain: number;
	/** Line breaks since the last word. */
	breaks: number;
	readonly links: string[];
}

const newLine = (): Line => ({ text: '', unlinked: 0, plain: 0, breaks: 0, links: [] });

function take(line: Line, words: string, within: Within): void {
	const letters = words.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	line.text += words;
	if (words.trim() !== '') line.breaks = 0;
	if (!within.isLinked) line.unlinked += letters;
	if (!within.isEmphasized) line.plain += letters;
}
