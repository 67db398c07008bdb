/**
 * Finds names and words as a reader types them: any case, with or without accents, in Latin or
 * Cyrillic letters, with a slip of the finger. Pure; knows no collection.
 */
import { fold } from '../collection/fold.ts';

/**
 * How well a name answers a query, both folded: 0 for not at all, 1 for the very name. A name that
 * begins with the query comes before one with a word that does, and those before one with a slip.
 */
export function nameScore(name: string, query: string): number {
	if (name === query) return 1;
	if (name.startsWith(query)) return 0.9;
	if (name.includes(` ${query}`)) return 0.8;
	const slips = query.length >= 8 ? 2 : query.length >= 4 ? 1 : 0;
	if (slips === 0) return 0;
	const distance = prefixDistance(name, query, slips);
	return distance > slips ? 0 : 0.7 - 0.1 * distance;
}

/**
 * Slips (a letter more, less, other, or two swapped) between a query and the beginning of a name;
 * more than `most` is not counted out.
 *
 * @see Damerau's distance, restricted to one swap of neighbors.
 */
function prefixDistance(name: string, query: string, most: number): number {
	const width = Math.min(name.length, query.length + most);
	let before: number[] = [];
	let row = Array.from({ length: width + 1 }, (_, i) => i);
	for (let q = 1; q <= query.length; q++) {
		const next = [q];
		for (let n = 1; n <= width; n++) {
			const isSame = query[q - 1] === name[n - 1];
			next[n] = Math.min(row[n] + 1, next[n - 1] + 1, row[n - 1] + (isSame ? 0 : 1));
			const isSwapped =
				q > 1 && n > 1 && query[q - 1] === name[n - 2] && query[q - 2] === name[n - 1];
			if (isSwapped) next[n] = Math.min(next[n], before[n - 2] + 1);
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}
	return Math.min(...row);
}

/** Whether a text holds every word of a query, each at the beginning of a word; both folded. */
export function hasWords(text: string, query: string): boolean {
	const padded = ` ${text}`;
	return query.split(' ').every((word) => padded.includes(` ${word}`));
}

/** Words as they are searched: with the marks and apostrophes inside them. */
const wordPattern = /[\p{L}\p{N}\p{M}’'`ʼ]+/gu;

/** Where a text has the words of a query, each to its end; `query` as the reader wrote it. */
export function foundWords(
	text: string,
	query: string
): { readonly start: number; readonly end: number }[] {
	const asked = fold(query).split(' ');
	if (asked[0] === '') return [];
	return Array.from(text.matchAll(wordPattern), (match) => ({
		word: fold(match[0]),
		start: match.index,
		end: match.index + match[0].length
	})).filter(({ word }) => word !== '' && asked.some((one) => word.startsWith(one)));
}
