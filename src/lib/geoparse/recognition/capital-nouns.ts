/**
 * What nouns say where all of them have capitals and are written as one with what they are of: „Grenzstadt“ is a
 * city, „Außenminister“ a minister; and which words are adjectives of towns: „Kiewer“. Reads the gazetteer's names.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import { listBit, type Lexicon } from '../lexicon/index.ts';
import { isGovernmentSeat } from '../../geo/feature-code.ts';
import { normalizeName, shape, type Tokens } from '../tokens/index.ts';
import type { FoundNames } from './names.ts';

/** Letters before the noun that a longer one ends in. */
const minOwn = 2;

/** Gives nouns that are in no list, and no names, the lists of the noun that they end in. */
export function readCompounds(
	tokens: Tokens,
	{ first }: Pick<FoundNames, 'first'>,
	lists: Int32Array,
	{ capitalNouns }: Lexicon
): void {
	if (capitalNouns === null) return;
	for (let i = 0; i < tokens.length; i++) {
		if (lists[i] !== 0 || first[i] >= 0 || !(tokens.shape[i] & shape.upper)) continue;
		const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
		for (let cut = minOwn; cut < word.length; cut++) {
			const found = capitalNouns.ends.get(word.slice(cut));
			if (found === undefined) continue;
			lists[i] = found;
			break;
		}
	}
}

/** Importance from which a town has an adjective that a word may be taken for. */
const minTown = 0.55;

/** The normalized name of the place that each adjective of a town is of, by its token. */
export function findTownAdjectives(
	tokens: Tokens,
	lists: Int32Array,
	gazetteer: Gazetteer,
	{ townAdjectives }: Lexicon
): ReadonlyMap<number, string> {
	const found = new Map<number, string>();
	if (townAdjectives === null) return found;
	const { endings, names } = townAdjectives;
	const isTown = (name: string) =>
		gazetteer
			.findNormalized(normalizeName(name))
			.some(
				({ row, use }) =>
					use === 'name' &&
					gazetteer.featureClass(row) === 'P' &&
					(gazetteer.importance[row] >= minTown || isGovernmentSeat(gazetteer.featureCode(row)))
			);
	for (let i = 0; i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.upper) || lists[i] & ~listBit.firstName) continue;
		const word = tokens.text.slice(tokens.start[i], tokens.end[i]);
		const told = names.get(word);
		if (told !== undefined) {
			found.set(i, normalizeName(told));
			continue;
		}
		for (const [ending, bases] of endings) {
			if (!word.endsWith(ending)) continue;
			const stem = word.slice(0, -ending.length);
			const town = stem.length < 3 ? undefined : bases.map((base) => stem + base).find(isTown);
			if (town === undefined) continue;
			found.set(i, normalizeName(town));
			break;
		}
	}
	return found;
}
