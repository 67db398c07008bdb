/**
 * Markdown into blocks of plain text: what a reader would read, without marks, images and
 * addresses. Says of each block what it is made of, so that {@link ./furniture.ts} can tell the
 * story from what stands around it.
 */
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { either } from './languages.ts';

export interface Block {
	/** One line, white space collapsed. */
	readonly text: string;
	/** Depth of a heading, 1–6; 0 for any other block. */
	readonly heading: number;
	/** Whether it is an item of a list or a row of a table, which no sentence goes on from. */
	readonly isItem: boolean;
	/** Whether all its words are links (or it holds nothing but images). */
	readonly isLinked: boolean;
	/** Whether all its words are emphasized. */
	readonly isEmphasized: boolean;
	/** Addresses it links to, in order. */
	readonly links: readonly string[];
	/** Whether it is the caption of a picture. */
	readonly isCaption?: true;
}

/** The blocks of a Markdown text, in reading order. Plain text is Markdown without marks. */
export function markdownBlocks(markdown: string): Block[] {
	const source = withFewMarks(markdown);
	const root = fromMarkdown(source, {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()]
	});
	const blocks = root.children.flatMap(blocksOf);
	return source === markdown
		? blocks
		: blocks.map((block) => ({ ...block, text: withMarks(block.text) }));
}

/** Marks of one run of lines that are paired: the work grows with the square of their number. */
const maxMarks = 3000;
const marks = '*_~[]`';
const anyMark = /[*_~[\]`]/g;
/** Code units that stand for no sign in any text: one for each mark, while the others are read. */
const firstStandIn = 0xfdd0;
/** What parts runs of lines whose marks are paired by themselves: empty lines, items, headings, rows. */
const betweenRuns = /(\n[ \t>]*(?=\n)|\n(?=[ \t]*(?:[-*+] +\S|#{1,6} |\|)))/;

/** Where a run has more marks than anybody writes, they are the signs that they are. */
function withFewMarks(markdown: string): string {
	const isMarked = (text: string) => (text.match(anyMark)?.length ?? 0) > maxMarks;
	if (!isMarked(markdown)) return markdown;
	const standIn = (mark: string) => String.fromCharCode(firstStandIn + marks.indexOf(mark));
	return markdown
		.split(betweenRuns)
		.map((run) => (isMarked(run) ? run.replace(anyMark, standIn) : run))
		.join('');
}

const withMarks = (text: string) =>
	text.replace(/[\ufdd0-\ufdd5]/g, (sign) => marks[sign.charCodeAt(0) - firstStandIn]);

function blocksOf(node: RootContent): Block[] {
	switch (node.type) {
		case 'heading':
			return [lineOf(node.children, node.depth)];
		case 'paragraph':
			return [lineOf(node.children, 0)];
		case 'list': {
			// "14. März 2025" is no list, and its number is a word of it.
			const { start, children } = node;
			if (!start || start === 1 || children.length !== 1) return children.flatMap(blocksOf);
			const [first, ...rest] = children[0].children.flatMap((child) => blocksOf(child));
			return first ? [{ ...first, text: `${start}. ${first.text}` }, ...rest] : [];
		}
		case 'blockquote':
			return node.children.flatMap((child) => blocksOf(child));
		case 'listItem':
			return node.children.flatMap((child) =>
				blocksOf(child).map((block) => ({ ...block, isItem: true }))
			);
		case 'table':
			return node.children.map((row) => {
				const cells = row.children.filter(({ children }) => children.length > 0);
				const words = cells.flatMap((cell, i): PhrasingContent[] =>
					i === 0 ? cell.children : [{ type: 'text', value: ', ' }, ...cell.children]
				);
				return { ...lineOf(words, 0), isItem: true };
			});
		case 'code':
			// Indented lines of plain text are no program: each paragraph of it is one.
			return node.value.split(/\n\s*\n/).map((value) => lineOf([{ type: 'text', value }], 0));
		case 'html':
			return [lineOf([{ type: 'text', value: withoutTags(node.value) }], 0)];
		default:
			return [];
	}
}

function lineOf(children: readonly PhrasingContent[], heading: number): Block {
	const links: string[] = [];
	/** Letters and digits outside links and outside emphasis. */
	let [unlinked, plain] = [0, 0];
	let line = '';
	const walk = (node: Nodes, isLinked: boolean, isEmphasized: boolean): void => {
		switch (node.type) {
			case 'text':
			case 'inlineCode': {
				line += node.value;
				const count = wordLetters(node.value);
				if (!isLinked) unlinked += count;
				if (!isEmphasized) plain += count;
				return;
			}
			case 'break':
				line += ' ';
				return;
			case 'html':
				if (/^<br\b/i.test(node.value)) line += ' ';
				// A script in the middle of a line is not run anywhere; it is shown as the words it is.
				else if (/^<\/?script\b/i.test(node.value)) line += node.value;
				return;
			case 'link':
				links.push(node.url);
				for (const child of node.children) walk(child, true, isEmphasized);
				return;
			case 'strong':
			case 'emphasis':
				for (const child of node.children) walk(child, isLinked, true);
				return;
			case 'delete':
			case 'linkReference':
				for (const child of node.children) walk(child, isLinked, isEmphasized);
				return;
			case 'image':
			case 'imageReference':
				line += imageSign;
				return;
			default:
				// Footnote marks: nothing to read.
				return;
		}
	};
	for (const child of children) walk(child, false, false);
	// Collapsed before and after: what leads to an image is sought before each run of white space.
	const text = withoutImages(line.replace(/\s+/g, ' ')).replace(/\s+/g, ' ').trim();
	return {
		text,
		heading,
		isItem: false,
		isLinked: unlinked === 0,
		isEmphasized: plain === 0 && text !== '',
		links
	};
}

/** Stands for an image while the words around it are gathered (U+FFFC, as Unicode means it). */
const imageSign = '\ufffc';
/** What leads to an image and to nothing else: "a map, a photo and" before a full stop. */
const leading = new RegExp(
	`(?:\\s*,|\\s+(?:${either(({ and, or }) => `${and}|${or}`)}))?\\s*$`,
	'iu'
);
const stop = /^\s*(?:[.,;:!?)»”]|$)/u;

/** The words without images, and without what only led to one. */
function withoutImages(line: string): string {
	const all = line.split(imageSign);
	if (all.length === 1) return line;
	const pieces = [all[all.length - 1]];
	for (let i = all.length - 2; i >= 0; i--) {
		const next = pieces[pieces.length - 1];
		let piece = all[i];
		if (piece.endsWith('(') && next.startsWith(')')) {
			piece = piece.slice(0, -1).trimEnd();
			pieces[pieces.length - 1] = next.slice(1);
		} else if (stop.test(next)) piece = piece.replace(leading, '');
		else piece += ' ';
		// Images beside each other are as one.
		if (piece.trim() !== '') pieces.push(piece);
	}
	return pieces.reverse().join('');
}

const wordLetters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** The words between the tags of a block of HTML; comments, scripts and pictures have none. */
function withoutTags(html: string): string {
	return html
		.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
		.replace(/<(script|style|figure|iframe|video|audio)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, '')
		.replace(/<[/!]?[a-z][^<>]*>/gi, ' ');
}
