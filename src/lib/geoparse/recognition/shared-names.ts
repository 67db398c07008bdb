/**
 * Names of a list that share their last words: "North" of "North and South Kivu" is North Kivu. Reads the
 * gazetteer's names in the text.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { normalizeName, shape, wordHash, type Tokens } from '../tokens/index.ts';
import type { FoundNames } from './names.ts';

/**
 * The whole normalized name of each token that stands for one; empty where the language has no such words.
 *
 * @param sought See `Analysis`.
 */
export function findSharedNames(
	tokens: Tokens,
	sought: readonly number[],
	{ first, after }: FoundNames,
	gazetteer: Gazetteer,
	{ cues }: Lexicon
): ReadonlyMap<number, string> {
	const shared = new Map<number, string>();
	const surface = (from: number, to: number) =>
		normalizeName(tokens.text.slice(tokens.start[from], tokens.end[to - 1]));
	for (const i of sought) {
		if (i + 3 >= tokens.length) break;
		if (!cues.halves.has(tokens.hash[i]) || tokens.shape[i] & shape.lower) continue;
		if (first[i] >= 0 && after[i] > i + 1) continue;
		const other = wholeAfter(tokens, i, { first, after }, cues);
		if (other < 0) continue;
		const name = `${surface(i, i + 1)} ${surface(other + 1, after[other]).trim()}`;
		const isKnown = gazetteer.findNormalized(name).some(({ use }) => use === 'name');
		if (isKnown) shared.set(i, name);
	}
	return shared;
}

const comma = wordHash(',');
const hyphen = wordHash('-');

/** Words of such a list at most, beside its whole name. */
const maxShared = 4;

/** The token of the whole name that a list of such words ends in: "South" of "North, West and South Kordofan"; -1 for none. */
function wholeAfter(
	tokens: Tokens,
	from: number,
	{ first, after }: Pick<FoundNames, 'first' | 'after'>,
	{ halves, joins }: Lexicon['cues']
): number {
	for (let at = from, words = 0; words < maxShared && at + 3 < tokens.length; words++) {
		// « au Nord- et au Sud-Kivu »
		const joint = tokens.hash[at + 1] === hyphen ? at + 2 : at + 1;
		if (!joins.has(tokens.hash[joint]) && tokens.hash[joint] !== comma) return -1;
		at = tokens.shape[joint + 1] & shape.lower ? joint + 2 : joint + 1;
		if (!halves.has(tokens.hash[at])) return -1;
		if (first[at] === at && after[at] >= at + 2) return at;
	}
	return -1;
}
