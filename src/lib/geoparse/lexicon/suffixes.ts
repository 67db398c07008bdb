/** The endings of a language that rhyme with their words, ready to be asked by word. The data is in `languages`. */
import { pairsOf, wordsOf } from '../../languages/grammar.ts';
import type { SuffixTables } from '../../languages/suffixes.ts';
import { normalizeName, withEnding, wordHash, type Harmony } from '../tokens/index.ts';

/** What an ending after a name's apostrophe says. */
export type SuffixCase = keyof SuffixTables['ofNames'];

export interface SuffixLexicon {
	/** All forms of a word of a list, itself first. */
	readonly formsOf: (word: string, isVerb: boolean) => readonly string[];
	/** Hashes of a listed word as it may begin a sentence: its small letter may have another capital than English gives it. */
	readonly hashesOf: (word: string) => readonly number[];
	/** What each normalized ending says. */
	readonly cases: ReadonlyMap<string, SuffixCase>;
	/** The normalized name of the country that each normalized form is of. */
	readonly people: ReadonlyMap<string, string>;
	/** Normalized endings that make such a word of any place's name, the longest first. */
	readonly peopleEndings: readonly string[];
	/** Normalized endings of several people. */
	readonly peopleCases: readonly string[];
	readonly ordinary: ReadonlySet<string>;
	readonly tongues: ReadonlySet<number>;
}

/** A stem of a verb that is shorter is another word where it stands alone: "de" says, and means "too". */
const minBareStem = 5;

/** Makes the endings of a language ready. */
export function suffixesOf(tables: SuffixTables): SuffixLexicon {
	const harmony: Harmony = {
		vowels: new Map(
			pairsOf(tables.harmony).map(([vowel, both]) => [vowel, wordsOf(both) as [string, string]])
		),
		voiceless: new Set(tables.voiceless),
		softened: new Map(pairsOf(tables.softened))
	};
	const [nouns, verbs] = [wordsOf(tables.nouns), wordsOf(tables.verbs)];
	const formsOf = (word: string, isVerb: boolean) => [
		...(isVerb && word.length < minBareStem ? [] : [word]),
		...(isVerb ? verbs : nouns).flatMap((ending) => withEnding(word, ending, harmony))
	];
	const cases = new Map<string, SuffixCase>();
	for (const [name, endings] of Object.entries(tables.ofNames) as [SuffixCase, string][]) {
		for (const ending of wordsOf(endings)) cases.set(ending, name);
	}
	const people = new Map<string, string>();
	const peopleCases = wordsOf(tables.peopleCases);
	for (const [words, country] of pairsOf(tables.people)) {
		for (const word of wordsOf(words)) {
			for (const ending of ['', ...peopleCases]) {
				// Words of several parts are listed with a sign in the place of the space.
				for (const form of withEnding(word.replaceAll('_', ' '), ending, harmony)) {
					people.set(normalizeName(form), normalizeName(country));
				}
			}
		}
	}
	const peopleEndings = new Set<string>();
	for (const ending of wordsOf(tables.peopleEndings)) {
		for (const vowel of harmony.vowels.keys()) {
			const own = withEnding(`b${vowel}`, ending, harmony)[0];
			for (const further of ['', ...peopleCases]) {
				peopleEndings.add(normalizeName(withEnding(own, further, harmony)[0].slice(2)));
			}
		}
	}
	return {
		formsOf,
		hashesOf: (word) =>
			word.startsWith('i')
				? [wordHash(word), wordHash(`İ${word.slice(1)}`)]
				: word.startsWith('ı')
					? [wordHash(word), wordHash(`i${word.slice(1)}`)]
					: [wordHash(word)],
		cases,
		people,
		peopleCases: [
			...new Set(
				peopleCases.flatMap((ending) =>
					Array.from(harmony.vowels.keys(), (vowel) =>
						normalizeName(withEnding(vowel, ending, harmony)[0].slice(1))
					)
				)
			)
		],
		peopleEndings: [...peopleEndings].sort((a, b) => b.length - a.length),
		ordinary: new Set(wordsOf(tables.ordinary).map(normalizeName)),
		tongues: new Set(wordsOf(tables.tongues).flatMap((word) => formsOf(word, false).map(wordHash)))
	};
}
