/**
 * Names that go on in small words to the whole name of a place that the gazetteer has: "Rafah crossing", "Jenin
 * refugee camp", "Zaporizhzhia nuclear power plant", "Neelum valley", «معبر رفح». Knows names; does not choose.
 */
import { isFacility, isSettlement, isUnofficialRegion } from '../../geo/feature-code.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { PlaceLexicon } from '../lexicon/index.ts';
import type { TextSpan, Toponym } from '../mention/index.ts';
import { normalizeName } from '../tokens/index.ts';
import { wordAfter } from './place-words.ts';

/** Small words after a name that are looked at. */
const maxWords = 3;

export interface WholeName extends TextSpan {
	readonly name: string;
	/** The places that bear it. */
	readonly rows: readonly number[];
}

/** The whole name that a toponym is of, by the words after it or those before it; `null` where there is none. */
export function wholeNameOf(
	text: string,
	{ start, end, text: name, names }: Toponym,
	gazetteer: Gazetteer,
	lexicon: PlaceLexicon
): WholeName | null {
	return (
		(names === undefined ? wholeNameAt(text, { start, end }, gazetteer, lexicon) : null) ??
		siteBefore(text, { start, end }, names ?? [normalizeName(name)], gazetteer, lexicon)
	);
}

/**
 * The longest whole name that begins with a name; `null` where there is none. What stands between it and its last word may be
 * missing in the gazetteer: "Nasib border crossing" is "Nasib crossing".
 *
 * @param span Of the name.
 */
function wholeNameAt(
	text: string,
	{ start, end }: TextSpan,
	gazetteer: Gazetteer,
	{ sorts, siteEnds, siteFillers, lands }: PlaceLexicon
): WholeName | null {
	const name = text.slice(start, end);
	const words: string[] = [];
	let found: WholeName | null = null;
	for (let at = end; words.length < maxWords;) {
		const word = wordAfter(text, at);
		if (word === '') break;
		at += 1 + word.length;
		const isSite = siteEnds.has(word);
		const sort = sorts.get(word);
		const areLands = lands.has(word);
		if (isSite || areLands || sort === 'facility' || sort === 'terrain') {
			const bearersOf = (whole: string) =>
				rowsNamed(whole, gazetteer, (row) => {
					if (areLands) return isUnofficialRegion(gazetteer.featureCode(row));
					return sort === 'terrain'
						? gazetteer.featureClass(row) === 'T'
						: isSiteRow(row, isSite, gazetteer);
				});
			const full = `${name} ${[...words, word].join(' ')}`;
			const short = words.every((other) => siteFillers.has(other)) ? `${name} ${word}` : full;
			for (const whole of new Set([full, short])) {
				const rows = bearersOf(whole);
				if (rows.length === 0) continue;
				found = { name: whole, start, end: at, rows };
				break;
			}
		}
		words.push(word);
	}
	return found;
}

/** Code units before a name in which a site's words are looked for. */
const siteReach = 40;

/** Entries of a name whose own name a site's may be made of: the best known. */
const maxNamed = 3;

/**
 * The site that the words before a name make of it, « poste-frontière de Rafah »: the one that the gazetteer has by a
 * name of the place and its word for such sites.
 */
function siteBefore(
	text: string,
	{ start, end }: TextSpan,
	names: readonly string[],
	gazetteer: Gazetteer,
	{ sitesBefore }: PlaceLexicon
): WholeName | null {
	for (const [word, pattern] of sitesBefore) {
		const found = pattern.exec(text.slice(Math.max(0, start - siteReach), start));
		if (found === null) continue;
		const from = start - found[0].length + found[0].indexOf(found[1]);
		for (const { row } of names.flatMap((name) =>
			gazetteer.findNormalized(name).slice(0, maxNamed)
		)) {
			for (const { text: other, use } of gazetteer.names(row)) {
				if (use !== 'name') continue;
				const name = `${other} ${word}`;
				const rows = rowsNamed(name, gazetteer, (one) => isSiteRow(one, true, gazetteer));
				if (rows.length > 0) return { name, start: from, end, rows };
			}
		}
	}
	return null;
}

/** The places that bear a name. */
const rowsNamed = (name: string, gazetteer: Gazetteer, isBearer: (row: number) => boolean) =>
	gazetteer
		.findNormalized(normalizeName(name))
		.flatMap(({ row, use }) => (use === 'name' && isBearer(row) ? [row] : []));

function isSiteRow(row: number, mayBeSettlement: boolean, gazetteer: Gazetteer): boolean {
	const featureClass = gazetteer.featureClass(row);
	return isFacility(featureClass) || (mayBeSettlement && isSettlement(featureClass));
}
