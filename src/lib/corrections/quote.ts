/**
 * Words of a text by what stands around them, as the Web Annotation model's TextQuoteSelector says
 * them: they are found again when the text before or after was edited.
 */
import type { Quote } from './corrections.ts';

/** Characters of context kept on each side: enough to tell two mentions of one sentence apart. */
const contextLength = 32;

/** The words from `start` to `end` (UTF-16 code units) with what stands around them. */
export function quoteOf(text: string, start: number, end: number): Quote {
	return {
		exact: text.slice(start, end),
		prefix: text.slice(Math.max(0, start - contextLength), start),
		suffix: text.slice(end, end + contextLength)
	};
}

/**
 * Where the quoted words stand, as UTF-16 code units. Of several occurrences the one whose
 * surroundings agree furthest; `null` when the words are gone, or two places fit equally well.
 */
export function findQuote(
	text: string,
	{ exact, prefix, suffix }: Quote
): { readonly start: number; readonly end: number } | null {
	let best: number | null = null;
	let bestScore = -1;
	let isTie = false;
	for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
		const end = at + exact.length;
		const isCut =
			(isLetterAt(text, at - 1, exact[0]) && text[at - 1] !== prefix.at(-1)) ||
			(isLetterAt(text, end, exact.at(-1)!) && text[end] !== suffix[0]);
		if (isCut) continue;
		const score = sameBefore(text, at, prefix) + sameAfter(text, end, suffix);
		isTie = score === bestScore;
		if (score > bestScore) {
			best = at;
			bestScore = score;
			isTie = false;
		}
	}
	if (best === null || isTie) return null;
	return { start: best, end: best + exact.length };
}

/** Whether a word goes on over the edge of the quote, as an Arabic name's does behind the "and" that is written to it. */
const isLetterAt = (text: string, at: number, edge: string): boolean =>
	/[\p{L}\p{N}]/u.test(edge) && /[\p{L}\p{N}]/u.test(text.charAt(at));

function sameBefore(text: string, at: number, prefix: string): number {
	let same = 0;
	while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
	return same;
}

function sameAfter(text: string, at: number, suffix: string): number {
	let same = 0;
	while (same < suffix.length && text[at + same] === suffix[same]) same++;
	return same;
}
