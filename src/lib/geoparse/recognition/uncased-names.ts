/**
 * Where the gazetteer's names stand in a text of a language without capitals whose small words are written as one
 * with the next: the longest names, and the adjectives made from names. Every word may begin a name there; which
 * of them is one is for recognition.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Lexicon } from '../lexicon/index.ts';
import { bareWord, shape, splitClitics, type Tokens, wordHash, wordOf } from '../tokens/index.ts';
import { describeMatches, type FoundNames, type NameInfo } from './names.ts';

export interface UncasedNames extends FoundNames {
	/** The normalized name that begins at a token, as the gazetteer has it. */
	readonly keys: ReadonlyMap<number, string>;
	/** The normalized name that each adjective is made from, and whether it is of people alone. */
	readonly adjectives: ReadonlyMap<number, { readonly name: string; readonly isPeople: boolean }>;
}

/** Longest name that is looked up, in code units and in tokens. */
const maxLength = 80;
const maxTokens = 8;
/** Names kept between calls; one too many and the store begins anew. */
const maxKept = 60_000;

interface Known {
	readonly names: Map<string, NameInfo | null>;
	readonly words: Map<string, boolean>;
}
const knownOf = new WeakMap<Gazetteer, Known>();

function knownFor(gazetteer: Gazetteer): Known {
	let known = knownOf.get(gazetteer);
	if (known === undefined) knownOf.set(gazetteer, (known = { names: new Map(), words: new Map() }));
	return known;
}

/** The tokens with the small words parted from those they are written with. */
export function withoutClitics(tokens: Tokens, gazetteer: Gazetteer, lexicon: Lexicon): Tokens {
	const clitics = lexicon.clitics!;
	const { words } = knownFor(gazetteer);
	const isCommon = (word: string) => lexicon.lists.has(wordHash(bareWord(word, clitics)));
	const isWord = (word: string) => {
		let isKnown = words.get(word);
		if (isKnown === undefined) {
			isKnown =
				isCommon(word) ||
				// «وفدا»: an object of its verb, without an article.
				(word.endsWith('ا') && isCommon(word.slice(0, -1))) ||
				gazetteer.maxWords(word) > 0 ||
				clitics.adjectives.has(bareWord(word, clitics));
			if (words.size >= maxKept) words.clear();
			words.set(word, isKnown);
		}
		return isKnown;
	};
	return splitClitics(tokens, clitics, isWord, isCommon);
}

/** Finds the longest names, left to right, and the adjectives. */
export function findUncasedNames(
	tokens: Tokens,
	gazetteer: Gazetteer,
	lexicon: Lexicon
): UncasedNames {
	const clitics = lexicon.clitics!;
	const { names } = knownFor(gazetteer);
	const first = new Int32Array(tokens.length).fill(-1);
	const after = new Int32Array(tokens.length).fill(-1);
	const info: (NameInfo | undefined)[] = new Array(tokens.length);
	const keys = new Map<number, string>();
	const adjectives = new Map<number, { name: string; isPeople: boolean }>();
	const lookUp = (key: string): NameInfo | null => {
		let found = names.get(key);
		if (found === undefined) {
			const matches = gazetteer.findNormalized(key).filter(({ use }) => use === 'name');
			found = matches.length === 0 ? null : describeMatches(matches, gazetteer);
			if (names.size >= maxKept) names.clear();
			names.set(key, found);
		}
		return found;
	};
	for (let i = 0; i < tokens.length; i++) {
		if (!mayBegin(tokens, i)) continue;
		const word = wordOf(tokens, i, clitics);
		const adjective = clitics.adjectives.get(bareWord(word, clitics));
		if (adjective !== undefined) adjectives.set(i, adjective);
		const longest = gazetteer.maxWords(word);
		if (longest === 0) continue;
		let key = word;
		let words = 1;
		let best: { readonly end: number; readonly key: string; readonly info: NameInfo } | null = null;
		for (let end = i; ;) {
			const found = lookUp(key);
			if (found !== null) best = { end, key, info: found };
			let next = end + 1;
			let isJoined = false;
			if (next < tokens.length && isHyphen(tokens, next)) next++;
			else isJoined = next < tokens.length && !(tokens.shape[next] & shape.spaceBefore);
			if (next >= tokens.length || next - i >= maxTokens) break;
			const bits = tokens.shape[next];
			if (!(bits & shape.word) || bits & shape.lineStart) break;
			if (!isJoined && ++words > longest) break;
			if (tokens.end[next] - tokens.start[i] > maxLength) break;
			key += (isJoined ? '' : ' ') + wordOf(tokens, next, clitics);
			end = next;
		}
		if (best === null) continue;
		first.fill(i, i, best.end + 1);
		after.fill(best.end + 1, i, best.end + 1);
		info.fill(best.info, i, best.end + 1);
		keys.set(i, best.key);
		i = best.end;
	}
	return { first, after, info, keys, adjectives };
}

/** Whether a name may begin with a token: a word of a script without capitals, or a capitalized one. */
const mayBegin = (tokens: Tokens, token: number) =>
	(tokens.shape[token] & shape.word) !== 0 &&
	(tokens.shape[token] & (shape.uncased | shape.upper)) !== 0;

function isHyphen(tokens: Tokens, token: number): boolean {
	const unit = tokens.text.charCodeAt(tokens.start[token]);
	return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2013;
}
