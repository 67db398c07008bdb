/**
 * Names of a list that share their last words: "North" of "North and South Kivu" is North Kivu. Reads the
 * gazetteer's names in the text.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { normalizeName, shape, type Tokens } from '../tokens/index.ts';
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
		if (!cues.halves.has(tokens.hash[i]) || !(tokens.shape[i] & shape.upper)) continue;
		const other = i + 2;
		if (!cues.joins.has(tokens.hash[i + 1]) || !cues.halves.has(tokens.hash[other])) continue;
		if (first[i] >= 0 && after[i] > i + 1) continue;
		if (first[other] !== other || after[other] < other + 2) continue;
		const name = `${surface(i, i + 1)} ${surface(other + 1, after[other])}`;
		const isKnown = gazetteer.findNormalized(name).some(({ use }) => use === 'name');
		if (isKnown) shared.set(i, name);
	}
	return shared;
}
