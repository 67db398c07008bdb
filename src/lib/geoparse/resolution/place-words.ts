/**
 * What sort of place the words that touch a name ask for ("Kursk region", "River Seim", «р. Сейм»), and
 * which entries answer to them.
 */
import { normalizeName, isLetter } from '../tokens/index.ts';
import type { PlaceLexicon } from '../lexicon/index.ts';
import type { FeatureHint, TextSpan, Toponym } from '../mention/index.ts';
import {
	isAdmin1,
	isAdmin2,
	isAdmin3,
	isAdministrative,
	isCountry,
	isCountryOrTerritory,
	isSettlement,
	isUnofficialRegion
} from '../../geo/feature-code.ts';

/** The sorts of place as numbers, which the trained trees know. */
export const hintNumber = {
	country: 1,
	region: 2,
	district: 3,
	settlement: 4,
	water: 5,
	terrain: 6,
	facility: 7,
	street: 8
} as const;

/**
 * How an entry answers to a hint, from GeoNames' feature class and code: 1 it is such a place, 0 it may
 * be, -1 it is not.
 */
export function answers(hint: FeatureHint, featureClass: string, featureCode: string): -1 | 0 | 1 {
	switch (hint) {
		case 'country':
			return isCountryOrTerritory(featureCode) ? 1 : -1;
		case 'region':
			if (isAdmin1(featureCode) || isUnofficialRegion(featureCode)) return 1;
			return isAdmin2(featureCode) || isCountry(featureCode) || featureClass === 'L' ? 0 : -1;
		case 'district':
			if (isAdmin2(featureCode) || isAdmin3(featureCode)) return 1;
			return isAdministrative(featureClass) && !isCountry(featureCode) ? 0 : -1;
		case 'settlement':
			return isSettlement(featureClass) ? 1 : isAdmin3(featureCode) ? 0 : -1;
		case 'water':
			return featureClass === 'H' ? 1 : -1;
		case 'terrain':
			return featureClass === 'T' || featureClass === 'V' ? 1 : featureClass === 'L' ? 0 : -1;
		case 'facility':
			return featureClass === 'S' ? 1 : featureClass === 'L' ? 0 : -1;
		case 'street':
			return featureClass === 'R' ? 1 : -1;
	}
}

/**
 * A name with the word beside it that says what it is ("Kursk region", "Lake Kivu", « région de Koursk »), where the
 * chosen place is of that sort; `null` where there is no such word. "City of" and what owns the name are not of it.
 *
 * @param featureClass Of the chosen place, with its code: GeoNames'.
 */
export function extentAt(
	text: string,
	{ start, end }: TextSpan,
	featureClass: string,
	featureCode: string,
	lexicon: PlaceLexicon
): TextSpan | null {
	const { sorts, institutions, leading } = lexicon;
	const isOf = (word: string) => {
		const sort = word === '' || institutions.has(word) ? undefined : sorts.get(normalizeName(word));
		return sort !== undefined && answers(sort, featureClass, featureCode) === 1 ? sort : null;
	};
	const after = wordAfter(text, end);
	// Where heads lead, the one after a name is another's: «معبر رفح ومدينة غزة».
	if (isOf(after) !== null && !leading.has(normalizeName(after)))
		return { start, end: end + 1 + after.length };
	const before = headBefore(text, start, lexicon);
	if (before === null) return null;
	let { word } = before;
	const sort = isOf(word);
	if (sort === null || sort === 'settlement' || sort === 'country') return null;
	if (!mayPrecede(before, sort, lexicon)) return null;
	// What is written as one with a word is none of it: «بمنطقة».
	while (isOf(word.slice(1)) !== null) word = word.slice(1);
	return { start: before.end - word.length, end };
}

/** Code units before and after a name that are looked at. */
const reach = 24;

/**
 * What sort of place is asked for by the words beside each toponym, or by those beside the list that it is
 * part of: "the Kursk and Belgorod regions", «сёла Гуево и Олешня».
 */
export function hintsOf(
	text: string,
	toponyms: readonly Toponym[],
	lexicon: PlaceLexicon
): (FeatureHint | null)[] {
	const { sortsOfMany } = lexicon;
	const hints = toponyms.map(
		({ start, end, typeHint, names }) =>
			typeHint ?? hintOfArea(names, lexicon) ?? hintAt(text, start, end, lexicon)
	);
	for (let first = 0, last = 0; first < toponyms.length; first = ++last) {
		while (isJoined(text, toponyms, last, lexicon)) last++;
		if (first === last) continue;
		const after = wordAfter(text, toponyms[last].end);
		const asked =
			(after && sortsOfMany.get(normalizeName(after))) ||
			hintBefore(text, toponyms[first].start, lexicon, sortsOfMany);
		for (let i = first; asked && i <= last; i++) hints[i] ??= asked;
	}
	return hints;
}

/** What the whole name of one of a list says that shares its head with the others: «сумская область» of «Сумской и Курской областях». */
function hintOfArea(
	names: readonly string[] | undefined,
	{ sorts }: PlaceLexicon
): FeatureHint | undefined {
	const name = names?.[0] ?? '';
	const space = name.lastIndexOf(' ');
	return space < 0 ? undefined : sorts.get(name.slice(space + 1));
}

/** Whether a toponym and the next are of one list: "Idlib and Hama". */
export function isJoined(
	text: string,
	toponyms: readonly Toponym[],
	i: number,
	{ joinGap }: PlaceLexicon
): boolean {
	const [before, after] = [toponyms[i], toponyms[i + 1]];
	if (after === undefined || after.start - before.end > reach) return false;
	return joinGap.test(text.slice(before.end, after.start));
}

/**
 * What sort of place a name and the words that touch it ask for: "Kursk region", "the city of Kursk",
 * "River Seim", «село Гуево»; `null` when they say nothing.
 */
function hintAt(
	text: string,
	start: number,
	end: number,
	lexicon: PlaceLexicon
): FeatureHint | null {
	const own = hintInName(text, start, end, lexicon);
	if (own) return own;
	const after = wordAfter(text, end);
	const asked = after && lexicon.sorts.get(normalizeName(after));
	// "Columbia State" is a college, "the Columbia state" a state; buildings and streets are other names.
	if (asked && asked !== 'facility' && asked !== 'street' && !lexicon.institutions.has(after))
		return asked;
	if (after && isGovernor(text, end, after, lexicon)) return 'region';
	return hintBefore(text, start, lexicon, lexicon.sorts);
}

/** Whether one who governs a region follows its name: "the Kherson governor", "Belgorod regional governor". */
function isGovernor(
	text: string,
	end: number,
	after: string,
	{ governors, regional }: PlaceLexicon
): boolean {
	const word = normalizeName(after);
	if (governors.has(word)) return true;
	return (
		regional.has(word) && governors.has(normalizeName(wordAfter(text, end + 1 + after.length)))
	);
}

/** What a name of several words says itself, by its last or its first. */
function hintInName(
	text: string,
	start: number,
	end: number,
	{ sorts }: PlaceLexicon
): FeatureHint | undefined {
	let i = start;
	while (i < end && isPlainLetter(text.charCodeAt(i))) i++;
	if (i === end) return undefined;
	const words = normalizeName(text.slice(start, end)).split(' ');
	if (words.length < 2) return undefined;
	return sorts.get(words[words.length - 1]) ?? sorts.get(words[0]);
}

/** Letters that are one letter of one word in every normalized form. */
const isPlainLetter = (unit: number) => unit < 0x500 && isLetter(unit);

/** The word after a name and one space, or ''. */
export function wordAfter(text: string, end: number): string {
	const gap = text.charCodeAt(end);
	if (gap !== 0x20 && gap !== 0xa0) return '';
	const limit = Math.min(text.length, end + reach);
	let i = end + 1;
	while (i < limit && isLetter(text.charCodeAt(i))) i++;
	return text.slice(end + 1, i);
}

/** What the word before a name and one space asks for, or the one before that and "of"; `sorts` says what a word asks for. */
function hintBefore(
	text: string,
	start: number,
	lexicon: PlaceLexicon,
	sorts: ReadonlyMap<string, FeatureHint>
): FeatureHint | null {
	const before = headBefore(text, start, lexicon);
	if (before === null) return null;
	const key = before.word && normalizeName(before.word);
	if (before.isOf && lexicon.governors.has(key)) return 'region';
	const named = key && sorts.get(key);
	if (!named || named === 'facility' || named === 'street') return null;
	return mayPrecede(before, named, lexicon) ? named : null;
}

interface HeadBefore {
	readonly word: string;
	/** Where it ends, its dot not counted. */
	readonly end: number;
	/** Whether "of" stands between it and the name. */
	readonly isOf: boolean;
}

/** The word before a name and one space, or the one before that and "of". */
function headBefore(text: string, start: number, { ofGaps }: PlaceLexicon): HeadBefore | null {
	if (text.charCodeAt(start - 1) !== 0x20) return null;
	const limit = Math.max(0, start - reach);
	const of = ofGaps.find(
		(gap) => start - gap.length >= limit && text.startsWith(gap, start - gap.length)
	);
	if (of !== undefined) {
		const end = start - of.length;
		const word = wordBefore(text, end, limit);
		if (word !== '') return { word, end: withoutDot(text, end), isOf: true };
	}
	return {
		word: wordBefore(text, start - 1, limit),
		end: withoutDot(text, start - 1),
		isOf: false
	};
}

/** Whether a word of a sort may stand before its name as it does: "region of", "Lake", «село». */
const mayPrecede = ({ word, isOf }: HeadBefore, sort: FeatureHint, { leading }: PlaceLexicon) =>
	isOf || sort === 'water' || sort === 'terrain' || leading.has(normalizeName(word));

/** The word that ends before a code unit, perhaps with a dot, or ''. */
function wordBefore(text: string, before: number, limit: number): string {
	const end = withoutDot(text, before);
	let i = end;
	while (i > limit && isLetter(text.charCodeAt(i - 1))) i--;
	return text.slice(i, end);
}

const withoutDot = (text: string, before: number) =>
	text.charCodeAt(before - 1) === 0x2e ? before - 1 : before;
