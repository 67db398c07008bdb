/**
 * Names that go on in small words to the whole name of a place that the gazetteer has: "Rafah crossing", "Jenin
 * refugee camp", "Zaporizhzhia nuclear power plant", "Neelum valley". Knows names; does not choose.
 */
import { isFacility, isSettlement } from '../../geo/feature-code.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { PlaceLexicon } from '../lexicon/index.ts';
import { normalizeName } from '../tokens/index.ts';
import { wordAfter } from './place-words.ts';

/** Small words after a name that are looked at. */
const maxWords = 3;

export interface WholeName {
	readonly name: string;
	/** Where its last word ends, in UTF-16 code units. */
	readonly end: number;
	/** The places that bear it. */
	readonly rows: readonly number[];
}

/**
 * The longest whole name that begins with a name; `null` where there is none. What stands between it and its last word may be
 * missing in the gazetteer: "Nasib border crossing" is "Nasib crossing".
 *
 * @param end Of the name in the text.
 */
export function wholeNameAt(
	text: string,
	name: string,
	end: number,
	gazetteer: Gazetteer,
	{ sorts, siteEnds, siteFillers }: PlaceLexicon
): WholeName | null {
	const words: string[] = [];
	let found: WholeName | null = null;
	for (let at = end; words.length < maxWords;) {
		const word = wordAfter(text, at);
		if (word === '') break;
		at += 1 + word.length;
		const isSite = siteEnds.has(word);
		const sort = sorts.get(word);
		if (isSite || sort === 'facility' || sort === 'terrain') {
			const isBearer = (row: number) => {
				const featureClass = gazetteer.featureClass(row);
				if (sort === 'terrain') return featureClass === 'T';
				return isFacility(featureClass) || (isSite && isSettlement(featureClass));
			};
			const bearersOf = (whole: string) =>
				gazetteer
					.findNormalized(normalizeName(whole))
					.flatMap(({ row, use }) => (use === 'name' && isBearer(row) ? [row] : []));
			const full = `${name} ${[...words, word].join(' ')}`;
			const short = words.every((other) => siteFillers.has(other)) ? `${name} ${word}` : full;
			for (const whole of new Set([full, short])) {
				const rows = bearersOf(whole);
				if (rows.length === 0) continue;
				found = { name: whole, end: at, rows };
				break;
			}
		}
		words.push(word);
	}
	return found;
}
