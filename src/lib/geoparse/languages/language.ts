/**
 * What the geoparser must be told of a language: word lists and endings, as data. The algorithm is
 * the same for all of them.
 */
import { wordHash } from '../tokenize.ts';

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
	country: 1 << 23
} as const;

export type ListName = keyof typeof listBit;

export interface Language {
	/** BCP 47. */
	readonly code: string;
	/** Words that keep their dot: "st", "gov", "calif". */
	readonly abbreviations: readonly string[];
	readonly lists: Partial<Record<ListName, string>>;
	/** Whether names take endings that the gazetteer's forms lack. */
	readonly inflected: boolean;
	/** Whether a small-letter head belongs to the name: "Курская область", against "Kursk region". */
	readonly headInName: boolean;
}

/** A language made ready to be asked by word hash. */
export interface Lexicon {
	readonly language: Language;
	readonly abbreviations: ReadonlySet<number>;
	/** {@link listBit} bits of each listed word. */
	readonly lists: ReadonlyMap<number, number>;
}

/** Makes a language's tables ready; `firstNames` are hashes that came with the model. */
export function lexiconOf(language: Language): Lexicon {
	const lists = new Map<number, number>();
	for (const [name, words] of Object.entries(language.lists) as [ListName, string][]) {
		for (const word of words.split(/\s+/)) {
			if (word === '') continue;
			const hash = wordHash(word);
			lists.set(hash, (lists.get(hash) ?? 0) | listBit[name]);
		}
	}
	const abbreviations = new Set(language.abbreviations.map(wordHash));
	// A title with its dot is the title.
	for (const word of language.abbreviations) {
		const bits = lists.get(wordHash(word));
		if (bits !== undefined) lists.set(wordHash(`${word}.`), bits);
	}
	return { language, abbreviations, lists };
}
