/** Pages of a PDF as text: put together to paragraphs, and found again in the article made of them. */

/** Lines at the top and the bottom of a page that may be its head and foot. */
const edgeLines = 2;

export interface PagedText {
	/** The paragraphs of all pages, apart by blank lines. */
	readonly text: string;
	/** Where each page begins in it. */
	readonly starts: readonly number[];
}

/** Puts the lines of some pages together, without their heads, feet and numbers. */
export function textOfPages(pages: readonly string[]): PagedText {
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
	const lines = split.flatMap((page, number) =>
		page
			.filter((line, i) => !((i < edgeLines || i >= page.length - edgeLines) && isRunning(line)))
			.map((line) => ({ line, number }))
	);
	const widths = lines.map(({ line }) => line.length).sort((a, b) => a - b);
	const usual = widths[Math.floor(widths.length * 0.8)] ?? 0;
	let text = '';
	const starts: number[] = [];
	for (const [i, { line, number }] of lines.entries()) {
		while (starts.length <= number) starts.push(text.length);
		text += line;
		if (i === lines.length - 1) break;
		const next = lines[i + 1].line;
		if (/\p{L}-$/u.test(line) && /^\p{Ll}/u.test(next)) text = text.slice(0, -1);
		else {
			// A short line ends a paragraph, and so does one before a line that begins with a capital after it.
			const isShort = line.length < usual * 0.75;
			const isEnd = /[.!?…:]["”»)]?$/u.test(line) || /^\p{Lu}/u.test(next);
			text += isShort && isEnd ? '\n\n' : ' ';
		}
	}
	while (starts.length < pages.length) starts.push(text.length);
	return { text, starts };
}

/** Letters at the beginning of a page that it is found again by. */
const soughtLetters = 80;

/**
 * Where the pages begin in the text of the article: each is sought by its first words behind the page
 * before it. A page whose words are left out begins where the next one does.
 */
export function pageStarts({ text, starts }: PagedText, article: string): number[] {
	const found: number[] = [];
	let from = 0;
	for (const [i, start] of starts.entries()) {
		const end = starts[i + 1] ?? text.length;
		let at = i === 0 ? 0 : -1;
		// Where its first paragraph was left out, the next one tells.
		for (const paragraph of text.slice(start, end).split('\n\n')) {
			if (at >= 0) break;
			const words = paragraph.replace(/\s+/g, ' ').trim().slice(0, soughtLetters);
			if (words !== '') at = article.indexOf(words, from);
		}
		found.push(at);
		if (at >= 0) from = at + 1;
	}
	let next = article.length;
	for (let i = found.length - 1; i >= 0; i--) {
		if (found[i] < 0) found[i] = next;
		else next = found[i];
	}
	return found;
}
