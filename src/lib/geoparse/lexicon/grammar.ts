/** The grammar of a language with cases made ready to be asked by word. The data is in `languages`. */
import { pairsOf, wordsOf, type GrammarTables } from '../../languages/grammar.ts';
import { casesOf, inflect, normalizeName, wordHash, type Inflector } from '../tokens/index.ts';

export interface Grammar {
	readonly nouns: Inflector;
	/** Cases that each preposition takes, by its hash. */
	readonly governed: ReadonlyMap<number, number>;
	/** Those that, with the genitive, follow a verb of asking. */
	readonly askedOf: ReadonlySet<number>;
	/** Words and signs that join the names of a list. */
	readonly conjunctions: ReadonlySet<number>;
	/** Ends of adjectives as they are written: those between a preposition and its name, and any. */
	readonly plainAdjective: RegExp;
	readonly adjective: RegExp;
	/** Ends of adjectives made from place names that may open a sentence. */
	readonly placeAdjective: RegExp;
	/** Last two letters of the stems of such adjectives, as numbers of two code units; see `stemEnd`. */
	readonly stemEnds: ReadonlySet<number>;
	/** How far before the end of a word the last letter of such a stem may stand. */
	readonly stemReach: number;
	/** Normalized endings after such a stem, longest first. */
	readonly placeAdjectiveEndings: readonly string[];
	/** Endings of base names by ending of the adjective's stem, both normalized. */
	readonly adjectiveBases: readonly (readonly [ending: string, bases: readonly string[]])[];
	/** Whether adjectives of place follow their noun. */
	readonly adjectivesFollow: boolean;
	/** The place of each listed adjective, by its normalized stem. */
	readonly placeAdjectives: ReadonlyMap<string, string>;
	readonly ordinaryAdjectives: ReadonlySet<string>;
	/** The place of each form of a demonym, by its hash. */
	readonly demonyms: ReadonlyMap<number, string>;
	/** Normalized names that other names stand for, by normalized alias. */
	readonly aliases: ReadonlyMap<string, string>;
	/** A normalized name as a neighboring language spells it, or `null` where that makes no other. */
	readonly respell: ((name: string) => string) | null;
	/** Ends of verbs of what has been. */
	readonly pastVerb: RegExp;
	readonly languageNouns: ReadonlySet<number>;
	/** Words for the office that governs an area, and the head of that. */
	readonly offices: ReadonlySet<number>;
	readonly officeHead: string;
	/** Normalized heads of areas by the normalized adjective ending they agree with. */
	readonly areaHeads: readonly (readonly [ending: string, heads: ReadonlySet<string>])[];
}

const star = (word: string) => (word === '*' ? '' : normalizeName(word));

/** A pattern that a word ends with one of the endings, perhaps after one of the stems. */
const endingIn = (endings: string, flags: string, stems = '') => {
	const either = (words: string) => `(?:${wordsOf(words).join('|')})`;
	return new RegExp(`${stems ? either(stems) : ''}${either(endings)}$`, flags);
};

/** Two code units as one number. */
export const stemEnd = (first: number, second: number) => first * 0x10000 + second;

/** Makes the grammar of a language ready. */
export function grammarOf(tables: GrammarTables, nouns: Inflector): Grammar {
	const governed = new Map<number, number>();
	for (const [letters, prepositions] of Object.entries(tables.governed)) {
		for (const word of wordsOf(prepositions)) {
			const hash = wordHash(word);
			governed.set(hash, (governed.get(hash) ?? 0) | casesOf(letters));
		}
	}
	const demonyms = new Map<number, string>();
	for (const [words, place] of pairsOf(tables.demonyms)) {
		for (const word of wordsOf(words)) {
			for (const form of inflect(word, nouns)) demonyms.set(wordHash(form), normalizeName(place));
		}
	}
	const placeAdjectives = new Map<string, string>();
	for (const [stems, place] of pairsOf(tables.placeAdjectives)) {
		for (const stem of wordsOf(stems)) {
			placeAdjectives.set(normalizeName(stem), normalizeName(place));
		}
	}
	const stems = wordsOf(tables.placeAdjectiveStems).map((stem) => stem.slice(-2));
	const placeAdjectiveEndings = wordsOf(tables.placeAdjectiveEndings)
		.map(normalizeName)
		.sort((a, b) => b.length - a.length);
	return {
		nouns,
		governed,
		askedOf: new Set(wordsOf(tables.askedOf).map(wordHash)),
		conjunctions: new Set([',', '—', '–', ...wordsOf(tables.conjunctions)].map(wordHash)),
		plainAdjective: endingIn(tables.plainAdjectives, ''),
		adjective: endingIn(tables.adjectives, ''),
		pastVerb: endingIn(tables.pastVerbs, ''),
		placeAdjective: endingIn(tables.openingAdjectiveEndings, 'i', tables.placeAdjectiveStems),
		stemEnds: new Set(stems.map((stem) => stemEnd(stem.charCodeAt(0), stem.charCodeAt(1)))),
		stemReach: 1 + placeAdjectiveEndings[0].length,
		placeAdjectiveEndings,
		adjectiveBases: Object.entries(tables.adjectiveBases).map(
			([ending, bases]) => [normalizeName(ending), wordsOf(bases).map(star)] as const
		),
		adjectivesFollow: tables.adjectivesFollow ?? false,
		placeAdjectives,
		ordinaryAdjectives: new Set(wordsOf(tables.ordinaryAdjectives).map(normalizeName)),
		demonyms,
		aliases: new Map(
			pairsOf(tables.aliases).flatMap(([names, place]) =>
				names.split(',').map((name) => [normalizeName(name), normalizeName(place)] as const)
			)
		),
		respell: tables.respelled ? respelling(tables.respelled) : null,
		languageNouns: new Set(
			wordsOf(tables.languageNouns).flatMap((word) => inflect(word, nouns).map(wordHash))
		),
		offices: new Set(wordsOf(tables.offices?.words ?? '').map(wordHash)),
		officeHead: tables.offices?.of ?? '',
		areaHeads: Object.entries(tables.areaHeads).map(
			([ending, heads]) =>
				[normalizeName(ending), new Set(wordsOf(heads).map(normalizeName))] as const
		)
	};
}

function respelling(letters: Readonly<Record<string, string>>): (name: string) => string {
	const parts = new RegExp(Object.keys(letters).map(normalizeName).join('|'), 'g');
	return (name) => name.replace(parts, (part) => letters[part] ?? part);
}
