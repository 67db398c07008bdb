/**
 * Where place names stand in a text whose names take their endings after an apostrophe: names without them, what the
 * endings say, and words for people made from names. Knows nothing of context.
 */
import { isAdministrative, isSettlement } from '../../geo/feature-code.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Lexicon, SuffixCase, SuffixLexicon } from '../lexicon/index.ts';
import type { Vocabulary } from '../model/index.ts';
import { normalizeName, shape, splitSuffixes, type Tokens, wordHash } from '../tokens/index.ts';
import { findNames, type FoundNames } from './names.ts';

export interface SuffixedNames extends FoundNames {
	/** By their first token the words for people of a place ("Rus", "Ukraynalılar"), with its normalized name and the token after them. */
	readonly people: ReadonlyMap<number, { readonly name: string; readonly after: number }>;
}

/** How well known a place must be for its people to be told by the ending alone: "Moskovalı". */
const minImportance = 0.45;
/** Letters that a name must have before that ending. */
const minStem = 3;

/** The tokens with the endings of names parted off. */
export function withoutSuffixes(
	tokens: Tokens,
	gazetteer: Gazetteer,
	suffixes: SuffixLexicon
): Tokens {
	/** Whether a place is called by a word with its apostrophe. */
	const isWhole = (word: string) => {
		const name = normalizeName(word);
		return gazetteer
			.findNormalized(name)
			.some(({ row }) =>
				gazetteer
					.names(row)
					.some(({ text }) => apostrophe.test(text) && normalizeName(text) === name)
			);
	};
	return splitSuffixes(tokens, (ending) => suffixes.cases.has(ending), isWhole);
}

const apostrophe = /['’‘ʼ]/;

/** What the ending says that stands at a token; `null` where none does. */
export function caseAt(
	{ text, start, end, shape: shapes, length }: Tokens,
	token: number,
	{ suffixes }: Lexicon
): SuffixCase | null {
	if (token >= length || shapes[token] !== 0 || end[token] - start[token] < 2) return null;
	return suffixes!.cases.get(normalizeName(text.slice(start[token], end[token]))) ?? null;
}

/** Finds the names and the words for people. */
export function findSuffixedNames(
	tokens: Tokens,
	words: Int32Array,
	vocabulary: Vocabulary,
	gazetteer: Gazetteer,
	lexicon: Lexicon
): SuffixedNames {
	const names = findNames(tokens, words, vocabulary, gazetteer, lexicon);
	const people = new Map<number, { name: string; after: number }>();
	for (let i = 0; i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.upper)) continue;
		const surface = (after: number) =>
			normalizeName(tokens.text.slice(tokens.start[i], tokens.end[after - 1]));
		for (const after of [i + 2, i + 1]) {
			const isTwo = after === i + 2;
			if (after > tokens.length || (isTwo && !(tokens.shape[i + 1] & shape.word))) continue;
			const word = surface(after);
			const isWhole = names.first[i] === i && names.after[i] > i + 1;
			const name =
				lexicon.suffixes!.people.get(word) ??
				(names.first[i] < 0 && after === i + 1 ? baseOf(word, gazetteer, lexicon.suffixes!) : null);
			if (name === null || (isWhole && after === i + 1)) continue;
			people.set(i, { name, after });
			break;
		}
	}
	return { ...names, people };
}

/** The name that a word for its people is made from: "kievli" of "kiev"; `null` for none. */
function baseOf(
	word: string,
	gazetteer: Gazetteer,
	{ peopleEndings, ordinary }: SuffixLexicon
): string | null {
	if (ordinary.has(word)) return null;
	for (const ending of peopleEndings) {
		if (!word.endsWith(ending) || word.length - ending.length < minStem) continue;
		const base = word.slice(0, -ending.length);
		const isKnown = gazetteer.findNormalized(base).some(({ row, use }) => {
			const featureClass = gazetteer.featureClass(row);
			return (
				use === 'name' &&
				gazetteer.importance[row] >= minImportance &&
				(isSettlement(featureClass) || isAdministrative(featureClass))
			);
		});
		if (isKnown) return base;
	}
	return null;
}

const comma = wordHash(',');

/** Tokens of a list of names that are read over, so that cost stays linear. */
const maxList = 24;

/**
 * The token after the last name of the list that a name begins or goes on, without the endings behind it: "Kursk, Belgorod ve
 * Bryansk"; its own end where commas alone follow, which part a subject from what comes next.
 */
export function listEnd(
	{
		tokens,
		names,
		lexicon
	}: { readonly tokens: Tokens; readonly names: FoundNames; readonly lexicon: Lexicon },
	after: number
): number {
	let end = after;
	for (let i = 0; i < maxList; i++) {
		const sign = caseAt(tokens, end, lexicon) === null ? end : end + 1;
		const isLast = lexicon.cues.joins.has(tokens.hash[sign]);
		const next = sign + 1;
		if ((!isLast && tokens.hash[sign] !== comma) || names.first[next] !== next) return after;
		end = names.after[next];
		if (isLast) return end;
	}
	return after;
}
