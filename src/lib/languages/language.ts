/**
 * What the geoparser must be told of a language: word lists and endings, as data. The algorithm is
 * the same for all of them.
 */
import { inflect, makeInflector, wordHash } from '../geoparse/tokens/index.ts';
import { grammarOf, type Grammar, type Inflection } from './grammar.ts';

/** The lists a language fills, each with one bit, so that a word's lists are one number. */
export const listBit = {
	/** Words that begin sentences and name nothing: "the", "but", "he". */
	common: 1 << 0,
	/** Months and days. */
	calendar: 1 << 1,
	/** Words before a person's name: "Mr.", "President", "Judge". */
	title: 1 << 2,
	/** Prepositions that a location follows: "in", "near", "toward". */
	locative: 1 << 3,
	/** Prepositions that any noun follows: "of", "by", "with", "against". */
	preposition: 1 << 4,
	/** What persons and governments do with words and will: "said", "agreed", "vowed". */
	speech: 1 << 5,
	/** What they do otherwise: "attacked", "won", "signed", "plans". */
	action: 1 << 6,
	/** Nouns for those who act in a country's name: "government", "troops", "officials". */
	agent: 1 << 7,
	/** Last words of organizations' names: "Bank", "Party", "University", "Times". */
	organization: 1 << 8,
	/** Buildings and sites: "airport", "church", "hospital". */
	facility: 1 << 9,
	/** Admin-1 units: "oblast", "region", "state", "province". */
	region: 1 << 10,
	/** Admin-2 units and below: "county", "raion", "district". */
	district: 1 << 11,
	/** "city", "town", "village". */
	settlement: 1 << 12,
	/** "river", "lake", "sea". */
	water: 1 << 13,
	/** "mountain", "island", "valley". */
	terrain: 1 << 14,
	/** "street", "avenue", "road". */
	street: 1 << 15,
	/** "north", "southern", "central", "downtown". */
	direction: 1 << 16,
	/** Events, laws and works: "War", "Olympics", "Act". */
	event: 1 << 17,
	/** Small words inside names: "of", "the", "de", "upon". */
	joiner: 1 << 18,
	/** First names of persons. */
	firstName: 1 << 19,
	/** Nouns for persons by what they do: "spokesman", "striker", "mother". */
	person: 1 << 20,
	/** Words that take a place as their size or measure: "population", "residents", "miles". */
	locational: 1 << 21,
	/** Verbs of motion and being somewhere: "arrived", "lives", "born", "based". */
	motion: 1 << 22,
	/** "country", "nation", "kingdom", "republic". */
	country: 1 << 23,
	/** Last words of the names of newspapers: "Times", "Post". A place in such a name is not meant. */
	media: 1 << 24,
	/** Words before a person's name and no place's: "Mr.", "Dr.". */
	honorific: 1 << 25,
	/** Words before a ship's name: "USS". */
	vessel: 1 << 26,
	/** Dishes, animals and other things called by a place's name: "Brussels sprouts", "Guinea pigs". */
	product: 1 << 27,
	/** Verbs that a language goes with: "speaks Arabic", "translated into Ukrainian". */
	language: 1 << 28
} as const;

type ListName = keyof typeof listBit;

export interface Language {
	/** BCP 47. */
	readonly code: string;
	/** Words that keep their dot: "st", "gov", "calif". */
	readonly abbreviations: readonly string[];
	readonly lists: Partial<Record<ListName, string>>;
	/** How its words change, where names take endings that the gazetteer's forms lack. */
	readonly inflection?: Inflection;
}

/** A language made ready to be asked by word hash. */
export interface Lexicon {
	readonly language: Language;
	readonly abbreviations: ReadonlySet<number>;
	/** {@link listBit} bits of each listed word. */
	readonly lists: ReadonlyMap<number, number>;
	readonly grammar: Grammar | null;
}

/** Lists whose words are verbs, and those whose words do not change; all others are nouns. */
const verbLists: ReadonlySet<string> = new Set(['speech', 'action', 'motion', 'language']);
const fixedLists: ReadonlySet<string> = new Set(['common', 'locative', 'preposition', 'joiner']);

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Makes a language's tables ready. */
export function lexiconOf(language: Language): Lexicon {
	const { inflection } = language;
	const nouns = inflection ? makeInflector(inflection.nouns) : null;
	const verbs = inflection ? makeInflector(inflection.verbs) : null;
	const lists = new Map<number, number>();
	for (const [name, text] of Object.entries(language.lists) as [ListName, string][]) {
		const inflector = fixedLists.has(name) ? null : verbLists.has(name) ? verbs : nouns;
		for (const word of wordsOf(text)) {
			for (const form of inflector ? inflect(word, inflector) : [word]) {
				const hash = wordHash(form);
				lists.set(hash, (lists.get(hash) ?? 0) | listBit[name]);
			}
		}
	}
	const abbreviations = new Set(language.abbreviations.map(wordHash));
	// A title with its dot is the title.
	for (const word of language.abbreviations) {
		const bits = lists.get(wordHash(word));
		if (bits !== undefined) lists.set(wordHash(`${word}.`), bits);
	}
	const grammar = inflection && nouns ? grammarOf(inflection, nouns) : null;
	return { language, abbreviations, lists, grammar };
}
