/**
 * What the geoparser must be told of a language with cases, as data, and the same made ready to be
 * asked by word.
 */
import {
	casesOf,
	inflect,
	type Endings,
	type Inflector,
	normalizeName,
	wordHash
} from '../geoparse/tokens/index.ts';

/** What must be told of a language with cases. */
export interface Inflection {
	/** Endings of nouns and adjectives. */
	readonly nouns: Endings;
	/** Endings of verbs, with the case `n` throughout. */
	readonly verbs: Endings;
	/** Prepositions by the cases they take (letters of `caseBit`): `{ l: 'при о об' }`. */
	readonly governed: Readonly<Record<string, string>>;
	/** Endings of adjectives made from place names: `ий ая ое …`. */
	readonly adjectiveEndings: string;
	/**
	 * What a place's name may end in where its adjective has one of these endings (without its own
	 * ending): `{ ск: 'ск * а ы' }` says that «курск-» may come of Курск, «сумск-» of Сумы; `*` stands for nothing.
	 */
	readonly adjectiveBases: Readonly<Record<string, string>>;
	/** Adjectives whose base has to be told, `stem=Name`, parted by semicolons. */
	readonly adjectives: string;
	/** Adjectives that look as if made from a place's name, without their endings. */
	readonly ordinaryAdjectives: string;
	/** Words for people by where they are from, `word word=Name`, parted by semicolons. */
	readonly demonyms: string;
	/** Other names of places, `name=Name`, parted by semicolons: abbreviations, «Курщина». */
	readonly aliases: string;
	/** Letters that a neighboring language's names are spelled with instead: «Рильськ» for «Рыльск». */
	readonly respelled?: Readonly<Record<string, string>>;
	/** Nouns for a language, beside an adjective: «мова». */
	readonly languageNouns: string;
	/** Nominative heads of areas by the adjective ending they agree with: `{ ая: 'область', ий: 'район край' }`. */
	readonly areaHeads: Readonly<Record<string, string>>;
}

/** The grammar of a language with cases, made ready. */
export interface Grammar {
	readonly inflection: Inflection;
	readonly nouns: Inflector;
	/** Cases that each preposition takes, by its hash. */
	readonly governed: ReadonlyMap<number, number>;
	/** Normalized names that other names stand for, by normalized alias. */
	readonly aliases: ReadonlyMap<string, string>;
	/** The place of each form of a demonym, by its hash. */
	readonly demonyms: ReadonlyMap<number, string>;
	/** The place of each listed adjective, by its normalized stem. */
	readonly adjectives: ReadonlyMap<string, string>;
	readonly ordinaryAdjectives: ReadonlySet<string>;
	/** Normalized endings of adjectives, longest first. */
	readonly adjectiveEndings: readonly string[];
	/** Endings of base names by ending of the adjective's stem, both normalized. */
	readonly adjectiveBases: readonly (readonly [ending: string, bases: readonly string[]])[];
	readonly areaHeads: readonly (readonly [ending: string, heads: ReadonlySet<string>])[];
	readonly languageNouns: ReadonlySet<number>;
}

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** `left=right; left=right` as pairs. */
export const pairsOf = (text: string): [left: string, right: string][] =>
	text
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair !== '')
		.map((pair) => pair.split('=') as [string, string]);

const star = (word: string) => (word === '*' ? '' : normalizeName(word));

/** Makes the grammar of a language ready. */
export function grammarOf(inflection: Inflection, nouns: Inflector): Grammar {
	const governed = new Map<number, number>();
	for (const [letters, prepositions] of Object.entries(inflection.governed)) {
		for (const word of wordsOf(prepositions)) {
			const hash = wordHash(word);
			governed.set(hash, (governed.get(hash) ?? 0) | casesOf(letters));
		}
	}
	const demonyms = new Map<number, string>();
	for (const [words, place] of pairsOf(inflection.demonyms)) {
		for (const word of wordsOf(words)) {
			for (const form of inflect(word, nouns)) demonyms.set(wordHash(form), normalizeName(place));
		}
	}
	const adjectives = new Map<string, string>();
	for (const [stems, place] of pairsOf(inflection.adjectives)) {
		for (const stem of wordsOf(stems)) adjectives.set(normalizeName(stem), normalizeName(place));
	}
	return {
		inflection,
		nouns,
		governed,
		aliases: new Map(
			pairsOf(inflection.aliases).flatMap(([names, place]) =>
				names.split(',').map((name) => [normalizeName(name), normalizeName(place)] as const)
			)
		),
		demonyms,
		adjectives,
		ordinaryAdjectives: new Set(wordsOf(inflection.ordinaryAdjectives).map(normalizeName)),
		adjectiveEndings: wordsOf(inflection.adjectiveEndings)
			.map(normalizeName)
			.sort((a, b) => b.length - a.length),
		adjectiveBases: Object.entries(inflection.adjectiveBases).map(
			([ending, bases]) => [normalizeName(ending), wordsOf(bases).map(star)] as const
		),
		areaHeads: Object.entries(inflection.areaHeads).map(
			([ending, heads]) =>
				[normalizeName(ending), new Set(wordsOf(heads).map(normalizeName))] as const
		),
		languageNouns: new Set(
			wordsOf(inflection.languageNouns).flatMap((word) => inflect(word, nouns).map(wordHash))
		)
	};
}
