/**
 * Cuts a text at its marks, so that a page can show each piece as a text node. Pure.
 */
import type { ArticleRow, Mark } from '../collection/format.ts';

/** A piece of a text; `mark` is the mention it is, or `null` for what lies between. */
export interface Segment<M> {
	readonly text: string;
	readonly mark: M | null;
}

/**
 * The pieces of a text in order; joined they are the text again. A mark that is empty, overlaps an
 * earlier one or reaches past the end is passed over.
 *
 * @param marks In any order; offsets count UTF-16 code units.
 */
export function segmentsOf<M extends { readonly start: number; readonly end: number }>(
	text: string,
	marks: readonly M[]
): Segment<M>[] {
	const segments: Segment<M>[] = [];
	let at = 0;
	for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
		if (mark.start < at || mark.end <= mark.start || mark.end > text.length) continue;
		if (mark.start > at) segments.push({ text: text.slice(at, mark.start), mark: null });
		segments.push({ text: text.slice(mark.start, mark.end), mark });
		at = mark.end;
	}
	if (at < text.length) segments.push({ text: text.slice(at), mark: null });
	return segments;
}

/** A paragraph of a text with the marks that lie in it, their offsets counted from its start. */
export interface Paragraph {
	readonly text: string;
	readonly marks: readonly Mark[];
	/** Where it starts in the whole text. */
	readonly start: number;
}

/** Splits a text at its blank lines. */
export function paragraphsOf(text: string, marks: readonly Mark[]): Paragraph[] {
	let start = 0;
	return text.split(/\n{2,}/).map((paragraph) => {
		start = text.indexOf(paragraph, start);
		const end = start + paragraph.length;
		const found = { text: paragraph, marks: within(marks, start, paragraph.length), start };
		start = end;
		return found;
	});
}

/** The paragraphs of an article, its title first; where no more may be shown, its title and passages. */
export function paragraphsOfArticle(article: ArticleRow): Paragraph[] {
	const { text, title, passages, marks } = article;
	if (text !== null) return paragraphsOf(text, marks);
	const cut = ({ start, text: words }: ArticleRow['passages'][number]): Paragraph => ({
		text: words,
		marks: within(marks, start, words.length),
		start
	});
	return [{ text: title, marks: [], start: 0 }, ...passages.map(cut)];
}

/** Rows of the places that marks name as the scene, one for each mark. */
export const sceneRows = (marks: readonly Mark[]): number[] =>
	marks.flatMap(({ kind, placeRow }) => (kind === 'literal' && placeRow >= 0 ? [placeRow] : []));

/** The marks that lie wholly in a part of a text, their offsets counted from where it starts. */
function within(marks: readonly Mark[], start: number, length: number): Mark[] {
	return marks
		.filter((mark) => mark.start >= start && mark.end <= start + length)
		.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
}

/** The longest passage shown whole, in characters. */
const maxLength = 1200;
/** What is kept before the first mark of a longer one. */
const lead = 300;

/**
 * A passage short enough to read: one of at most 1,200 characters as it is, a longer one cut at
 * spaces around the first mark that matters.
 *
 * @param isWanted Which marks must stay in sight.
 */
export function shorten<P extends { readonly text: string; readonly marks: readonly Mark[] }>(
	passage: P,
	isWanted: (mark: Mark) => boolean
): { readonly text: string; readonly marks: readonly Mark[]; readonly isShortened: boolean } {
	const { text, marks } = passage;
	if (text.length <= maxLength) return { text, marks, isShortened: false };
	const wanted = marks.find(isWanted) ?? { start: 0 };
	const near = Math.max(0, wanted.start - lead);
	const space = text.indexOf(' ', near);
	const start = near === 0 ? 0 : space >= 0 && space < wanted.start ? space + 1 : near;
	const lastSpace = text.lastIndexOf(' ', start + maxLength);
	const end =
		lastSpace > wanted.start + lead ? lastSpace : Math.min(text.length, start + maxLength);
	const before = start > 0 ? '… ' : '';
	const shift = before.length - start;
	return {
		text: before + text.slice(start, end) + (end < text.length ? ' …' : ''),
		marks: marks
			.filter((mark) => mark.start >= start && mark.end <= end)
			.map((mark) => ({ ...mark, start: mark.start + shift, end: mark.end + shift })),
		isShortened: true
	};
}
