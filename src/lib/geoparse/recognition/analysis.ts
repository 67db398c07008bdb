/**
 * Everything that recognition and classification know of a text before they decide: its tokens, the
 * names in it, each word's lists and cluster, and what the rest of the article says of each word
 * ("Lincoln" after "Mr." somewhere, "in" before it elsewhere).
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import { findInflectedNames, type InflectedNames } from './inflected-names.ts';
import { listBit, type Lexicon } from '../lexicon/index.ts';
import { findNames, nameBit, type FoundNames, type NameInfo } from './names.ts';
import { findRuns } from './runs.ts';
import { findHeadedNames } from './headed-names.ts';
import { findSharedNames } from './shared-names.ts';
import { findSuffixedNames, type SuffixedNames } from './suffixed-names.ts';
import { findTownAdjectives, readCompounds } from './capital-nouns.ts';
import { findUncasedNames, type UncasedNames } from './uncased-names.ts';
import { shape, wordHash, type Tokens } from '../tokens/index.ts';
import { vocabularyOf, type Vocabulary, type WordTable } from '../model/index.ts';

/** What the article says of a word anywhere in it, as bits of {@link Analysis.article}. */
export const articleBit = {
	inSmall: 1, // also written with a small letter
	afterLocative: 2, // "in Lincoln"
	afterTitle: 4, // "Mr. Lincoln"
	afterFirstName: 8, // "Abraham Lincoln"
	beforeRegion: 16, // "Lincoln, Nebraska"
	beforeSpeech: 32, // "Lincoln said"
	inOrganization: 64, // "Lincoln University"
	beforePlaceHead: 128, // "Lincoln County"
	alone: 256, // with no other capital beside it
	beforePossessive: 512,
	repeated: 1024,
	country: 2048, // a place of this name lies in a country or region that the article names
	region: 4096
} as const;

export interface Analysis {
	readonly tokens: Tokens;
	readonly names: FoundNames | InflectedNames | SuffixedNames | UncasedNames;
	/** Whole names of the words that share their end with the next name of a list: "North and South Kivu". */
	readonly shared: ReadonlyMap<number, string>;
	/** Normalized names of the places that adjectives are of, by their token: „Kiewer“. */
	readonly townAdjectives: ReadonlyMap<number, string>;
	/** The end of each name that the gazetteer has with the small words after it, by its first token: "the Neelum valley". */
	readonly headed: ReadonlyMap<number, number>;
	readonly lexicon: Lexicon;
	readonly vocabulary: Vocabulary;
	/** Number of each token's word in the vocabulary. */
	readonly words: Int32Array;
	/** First token of each run and the one after its last, two numbers a run. */
	readonly runs: Int32Array;
	/** List bits of each token. */
	readonly lists: Int32Array;
	/** Cluster of each token's word, fine and coarse; 0 for unknown words. */
	readonly cluster: Uint16Array;
	/** Tokens whose words rules look for in the whole text: the lexicon's `sought`. */
	readonly sought: readonly number[];
	/** {@link articleBit} bits of each capitalized token. */
	readonly article: Uint16Array;
}

const comma = wordHash(',');
const noNames: ReadonlyMap<number, number> = new Map();

const placeHeads =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.water |
	listBit.terrain |
	listBit.street;

/** Analyzes a text's tokens. */
export function analyze(
	tokens: Tokens,
	gazetteer: Gazetteer,
	lexicon: Lexicon,
	words: WordTable | null
): Analysis {
	const size = tokens.length;
	const vocabulary = vocabularyOf(lexicon, words);
	const numbers = new Int32Array(size);
	for (let i = 0; i < size; i++) numbers[i] = vocabulary.numberOf(tokens, i);
	const lists = new Int32Array(size);
	const cluster = new Uint16Array(size);
	const sought: number[] = [];
	for (let i = 0; i < size; i++) {
		lists[i] = vocabulary.lists[numbers[i]];
		cluster[i] = vocabulary.cluster[numbers[i]];
		if (vocabulary.sought[numbers[i]]) sought.push(i);
	}
	const names = lexicon.clitics
		? findUncasedNames(tokens, gazetteer, lexicon)
		: lexicon.grammar
			? findInflectedNames(tokens, gazetteer, lexicon)
			: lexicon.suffixes
				? findSuffixedNames(tokens, numbers, vocabulary, gazetteer, lexicon)
				: findNames(tokens, numbers, vocabulary, gazetteer, words === null ? lexicon : null);
	readCompounds(tokens, names, lists, lexicon);
	const analysis = {
		tokens,
		names,
		townAdjectives: findTownAdjectives(tokens, lists, gazetteer, lexicon),
		shared: findSharedNames(tokens, sought, names, gazetteer, lexicon),
		headed:
			words === null ? noNames : findHeadedNames(tokens, sought, lists, names, gazetteer, lexicon),
		lexicon,
		vocabulary,
		words: numbers,
		runs: findRuns(tokens, lists, names),
		lists,
		cluster,
		sought,
		article: new Uint16Array(size)
	};
	readArticle(analysis);
	return analysis;
}

/** Beside {@link articleBit} bits: the word was met before. */
const met = 8192;
/** What an article says of each word of the vocabulary; all 0 between two articles. */
let said = new Uint16Array(0);

/** Gathers what the article says of each word, then hands it to all its occurrences. */
function readArticle(analysis: Analysis): void {
	const { tokens, names, lists, runs, article, words } = analysis;
	const { possessive } = analysis.lexicon.cues;
	if (said.length < analysis.vocabulary.size) said = new Uint16Array(2 * analysis.vocabulary.size);
	for (let r = 0; r < runs.length; r += 2) {
		const from = runs[r];
		const to = runs[r + 1];
		let organization = false;
		for (let i = from; i < to; i++) {
			if (lists[i] & listBit.organization && tokens.shape[i] & shape.upper) organization = true;
		}
		for (let i = from; i < to; i++) {
			if (!(tokens.shape[i] & shape.upper)) continue;
			let bits = said[words[i]];
			if (bits & met) bits |= articleBit.repeated;
			bits |= met;
			if (to - from === 1) bits |= articleBit.alone;
			else if (organization) bits |= articleBit.inOrganization;
			if (i > 0 && !(tokens.shape[i] & shape.lineStart)) {
				const left = lists[i - 1];
				if (left & listBit.locative) bits |= articleBit.afterLocative;
				if (left & listBit.title) bits |= articleBit.afterTitle;
				if (left & listBit.firstName && i > from) bits |= articleBit.afterFirstName;
			}
			if (i + 1 < tokens.length) {
				const right = lists[i + 1];
				if (right & placeHeads) bits |= articleBit.beforePlaceHead;
				if (right & listBit.speech) bits |= articleBit.beforeSpeech;
				if (possessive.has(tokens.hash[i + 1])) bits |= articleBit.beforePossessive;
				if (tokens.hash[i + 1] === comma && i + 2 < tokens.length) {
					const info = names.info[i + 2];
					if (info !== undefined && info.bits & (nameBit.country | nameBit.admin1)) {
						bits |= articleBit.beforeRegion;
					}
				}
			}
			said[words[i]] = bits;
		}
	}
	for (let i = 0; i < tokens.length; i++) {
		if (tokens.shape[i] & shape.lower && said[words[i]]) said[words[i]] |= articleBit.inSmall;
	}
	const nearness = nearNames(names, tokens.length);
	for (let r = 0; r < runs.length; r += 2) {
		for (let i = runs[r]; i < runs[r + 1]; i++) {
			if (tokens.shape[i] & shape.upper) {
				article[i] = said[words[i]] & ~met;
				const info = names.info[i];
				if (info !== undefined) article[i] |= nearness.get(info) ?? 0;
			}
		}
	}
	for (let r = 0; r < runs.length; r += 2) {
		for (let i = runs[r]; i < runs[r + 1]; i++) said[words[i]] = 0;
	}
}

/** For each name whether one of its places lies in a country or an admin-1 unit that the article names. */
function nearNames({ info, first }: FoundNames, size: number): Map<NameInfo, number> {
	const nearness = new Map<NameInfo, number>();
	const named = new Set<number>();
	for (let i = 0; i < size; i++) {
		if (first[i] !== i) continue;
		const name = info[i]!;
		if (nearness.has(name)) continue;
		nearness.set(name, 0);
		if (!(name.bits & (nameBit.country | nameBit.admin1))) continue;
		for (const row of name.units) named.add(row);
	}
	if (named.size === 0) return nearness;
	const isNamed = (row: number) => named.has(row);
	for (const name of nearness.keys()) {
		const region = name.regions.some(isNamed) ? articleBit.region : 0;
		const country = name.countries.some(isNamed) ? articleBit.country : 0;
		nearness.set(name, region | country);
	}
	return nearness;
}
