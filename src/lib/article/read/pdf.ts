/** PDF documents with text in them, one article each. */
import { plainBlocks, readBlocks } from '../assemble.ts';
import { ArticleProblem } from '../problem.ts';
import { latin1, type Format } from './format.ts';

export const pdf: Format = {
	name: 'PDF',
	endings: ['.pdf'],
	reads: 'the text, its paragraphs put together again; title and author that the file states',
	leavesOut: 'page numbers, lines that stand on most pages, tables’ columns; scans without text',
	maxBytes: 200_000_000,
	sniff: (head) => latin1(head.subarray(0, 1024)).includes('%PDF-'),
	async *read(bytes, { name, where }, options) {
		const { extractText, getDocumentProxy, getMeta } = await import('unpdf');
		let pages: string[];
		let info: Record<string, unknown>;
		try {
			// The library takes the memory over.
			const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
			({ text: pages } = await extractText(document, { mergePages: false }));
			({ info } = await getMeta(document));
		} catch (error) {
			throw new ArticleProblem(`${where} cannot be opened as a PDF (${(error as Error).message})`);
		}
		const text = textOfPages(pages);
		if (text === '') {
			throw new ArticleProblem(
				`${where} has no text in it: it is a scan; have its letters recognized`
			);
		}
		const title =
			typeof info.Title === 'string' && /\p{L}{3}.*\s/u.test(info.Title) ? info.Title : undefined;
		const isFile = title !== undefined && /\.(?:docx?|indd|pdf|qxd|odt)$/i.test(title);
		const author = typeof info.Author === 'string' ? info.Author.trim() : '';
		const values = {
			title: isFile ? undefined : title,
			authors: /^\p{Lu}[\p{L}.'’-]+(?: \p{L}[\p{L}.'’-]*){1,3}$/u.test(author)
				? [author]
				: undefined
		};
		yield { where, name, article: readBlocks(values, plainBlocks(text), name, where, options) };
	}
};

/** Lines at the top and the bottom of a page that may be its head and foot. */
const edgeLines = 2;

/** The paragraphs of some pages, apart by blank lines; exported for its test. */
export function textOfPages(pages: readonly string[]): string {
	const split = pages.map((page) =>
		page
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== '')
	);
	// The number of a page is another on each.
	const shapeOf = (line: string) => line.replace(/\d+/g, '#');
	const edges = new Map<string, number>();
	for (const lines of split) {
		const atEdge = new Set([...lines.slice(0, edgeLines), ...lines.slice(-edgeLines)].map(shapeOf));
		for (const shape of atEdge) edges.set(shape, (edges.get(shape) ?? 0) + 1);
	}
	const isRunning = (line: string) => {
		const count = edges.get(shapeOf(line)) ?? 0;
		return /^\W*\d{1,4}\W*$/.test(line) || (count >= 3 && count > split.length / 2);
	};
	const lines = split.flatMap((page) =>
		page.filter((line, i) => !((i < edgeLines || i >= page.length - edgeLines) && isRunning(line)))
	);
	const widths = lines.map(({ length }) => length).sort((a, b) => a - b);
	const usual = widths[Math.floor(widths.length * 0.8)] ?? 0;
	let text = '';
	for (const [i, line] of lines.entries()) {
		text += line;
		if (i === lines.length - 1) break;
		const next = lines[i + 1];
		if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1);
		else {
			// A short line ends a paragraph, and so does one before a line that begins with a capital after it.
			const isShort = line.length < usual * 0.75;
			const isEnd = /[.!?…:]["”»)]?$/u.test(line) || /^\p{Lu}/u.test(next);
			text += isShort && isEnd ? '\n\n' : ' ';
		}
	}
	return text.trim();
}
