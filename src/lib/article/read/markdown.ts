/** Markdown and plain text, with or without front matter: one article a file. */
import { checkLength, readBlocks, type ReadArticle, type ReadOptions } from '../assemble.ts';
import { markdownBlocks } from '../blocks.ts';
import { decodeText } from '../decode.ts';
import { splitFrontMatter } from '../front-matter.ts';
import { ArticleProblem } from '../problem.ts';
import { headText, latin1, type Format } from './format.ts';

export const markdown: Format = {
	name: 'Markdown or plain text',
	endings: ['.md', '.markdown', '.txt'],
	reads: 'the words, and what front matter states; day, address and authors that the text states',
	leavesOut: 'pictures, footnotes, credits, pointers to other articles',
	maxBytes: 20_000_000,
	isVerbatim: true,
	// Any text is, but one that programs exchange references in. What is not text has control characters;
	// UTF-16 has a mark before its zeros.
	sniff: (head) =>
		// eslint-disable-next-line no-control-regex
		/^(?:\xff\xfe|\xfe\xff|[^\0-\x08\x0e-\x1a\x1c-\x1f]*$)/.test(latin1(head)) &&
		!/^TY {2}- [A-Z]+\s/.test(headText(head)),
	async *read(bytes, { name, where }, options) {
		const { text, warning } = decodeText(bytes, 'nothing', where);
		const article = readMarkdown(text, name, where, options);
		yield { where, name, article, warnings: warning === null ? [] : [warning] };
	}
};

/** Names of columns that tables of articles have. */
const columnNames = new Set(
	'text title headline body content url link published publish_date date language author'.split(' ')
);

/** Whether a text is a line of names of columns with rows below. */
function isTable(source: string): boolean {
	const cells = source
		.slice(0, 1000)
		.replace(/^\ufeff/, '')
		.split('\n', 1)[0]
		.split(/[,;\t]/)
		.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
	const known = cells.filter((cell) => columnNames.has(cell.toLowerCase()));
	return known.length >= 2 && cells.every((cell) => /^[\w.-]{1,30}$/.test(cell));
}

/** A line of more signs of quotes and lists than the parser can go down. */
const tooDeep = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){101}/m;

/**
 * Reads a Markdown or plain text file.
 *
 * @param name Its name without folder and ending, for an article that states no title or id.
 * @throws {ArticleProblem} If it is empty, too long, or says something impossible of itself.
 */
export function readMarkdown(
	source: string,
	name: string,
	where: string,
	options: ReadOptions = {}
): ReadArticle {
	checkLength(source, where);
	if (isTable(source)) {
		throw new ArticleProblem(`${where} is a table of articles; give its name the ending .csv`);
	}
	if (tooDeep.test(source)) {
		throw new ArticleProblem(
			`${where}: quotes or lists are nested more than 100 deep; flatten them`
		);
	}
	const { values, body } = splitFrontMatter(source.replace(/\r\n?/g, '\n'), where);
	return readBlocks(values, markdownBlocks(body), name, where, options);
}
