/**
 * The words between a name and the one that it lies in or beside: ", in northern", ", north of", "(Texas)". Reads the text;
 * knows no places.
 */
import type { PlaceLexicon } from '../lexicon/index.ts';
import type { TextSpan, Toponym } from '../mention/index.ts';

/** Whether words lead from a name to the town beside which it lies: ", just north of", " west of". */
export function isBeside(gap: string, { pointers, ofs }: PlaceLexicon): boolean {
	if (!gap.endsWith(' ')) return false;
	const inner = gap.replace(',', '').trim();
	const of = inner.lastIndexOf(' ') + 1;
	if (!ofs.has(inner.slice(of))) return false;
	const before = inner.slice(0, Math.max(0, of - 1)).split(' ');
	return before.length <= 2 && pointers.has(before.at(-1)!);
}

const elided = /\p{Ll}['’]$/u;

/** Whether words lead from a name into what it lies in: ", in northern". */
export function leadsInto(gap: string, lexicon: PlaceLexicon): boolean {
	const { withinGap, sorts, pointers, ofs, articles } = lexicon;
	if (!withinGap.test(gap)) return false;
	// « , dans l’ »
	const words = gap
		.replace(elided, '')
		.trim()
		.split(' ')
		.slice(gap.startsWith(',') ? 2 : 1);
	return words.every(
		(word) => sorts.has(word) || pointers.has(word) || ofs.has(word) || articles.has(word)
	);
}

/**
 * Whether the words between a holder and a name lead to what lies in it: nothing but words for sorts and
 * parts of places, as in "Lebanon's northern city of Tripoli" and "the Lebanese city of Tripoli".
 */
export function pointsInto(
	gap: string,
	{ form }: Toponym,
	{ sorts, pointers, ofs }: PlaceLexicon
): boolean {
	const words = gap.split(' ').slice(1, -1);
	if (!words.every((word) => sorts.has(word) || pointers.has(word) || ofs.has(word))) return false;
	if (form === 'noun') return !gap.startsWith(' ');
	return words.some((word) => sorts.get(word) === 'settlement');
}

/** A unit written short: "Ga.", "N.Y.", "PA". */
export const shortUnit = /^(?:\p{Lu}\p{Ll}{1,5}\.|(?:\p{Lu}\.){2,3}|\p{Lu}{2})$/u;

export const afterComma = /^,\s(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u;
export const shortAfterComma =
	/^,\s(\p{Lu}\p{Ll}{1,5}\.|(?:\p{Lu}\.){2,3}|\p{Lu}{2}(?![\p{L}\p{N}]))/u;
export const inBrackets = /^\s\((\p{Lu}[\p{L}.]*(?:\s\p{L}[\p{L}.]*){0,2})\)/u;

/** The capitalized words after a name's comma or in its brackets, when recognition took none of them for a place. */
export function wordsAfter(text: string, end: number, pattern: RegExp): TextSpan | null {
	const words = pattern.exec(text.slice(end, end + 40));
	if (words === null) return null;
	const start = end + words[0].indexOf(words[1]);
	return { start, end: start + words[1].length };
}
