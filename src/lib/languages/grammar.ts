/**
 * What the geoparser must be told of a language with cases, as data: endings, the cases that
 * prepositions take, and names that cannot be derived. Any script will do.
 *
 * Cases are letters: `n` nominative, `g` genitive, `d` dative, `a` accusative, `i` instrumental, `l` locative.
 */

/**
 * How words change: for each ending of dictionary forms the endings that take its place, each with
 * its cases: `{ а: 'а:n ы:g е:dl у:a ой:i' }`.
 */
export type Endings = Readonly<Record<string, string>>;

export interface GrammarTables {
	/** Endings of nouns and adjectives. */
	readonly nouns: Endings;
	/** Endings of verbs, with the case `n` throughout. */
	readonly verbs: Endings;
	/** Prepositions by the cases they take: `{ l: 'при о об' }`. */
	readonly governed: Readonly<Record<string, string>>;
	/** Prepositions that, with the genitive, follow a verb of asking: «просит у Берлина». */
	readonly askedOf: string;
	/** Words beside the comma and the dash that join the names of a list. */
	readonly conjunctions: string;
	/** Prepositions inside names, after which no word of the name changes: «Ростов-на-Дону». */
	readonly fixing: string;
	/** Endings of any adjective, as those between a preposition and a name have them. */
	readonly plainAdjectives: string;
	/** Endings of any adjective that may stand between an adjective of place and its noun. */
	readonly adjectives: string;
	/** What the stems of adjectives made from place names end in: `ск цк`. Two letters each. */
	readonly placeAdjectiveStems: string;
	/** Endings that follow such a stem: `ий ая ое …`. */
	readonly placeAdjectiveEndings: string;
	/** The same in the text's own letters, with all that may open a sentence: `ский ская …` without the stem. */
	readonly openingAdjectiveEndings: string;
	/**
	 * What a place's name may end in where its adjective's stem has one of these endings: `{ ск: 'ск * а ы' }`
	 * says that «курск-» may come of Курск, «сумск-» of Сумы; `*` stands for nothing.
	 */
	readonly adjectiveBases: Readonly<Record<string, string>>;
	/** Adjectives whose base has to be told, `stem=Name`, parted by semicolons. */
	readonly placeAdjectives: string;
	/** Adjectives that look as if made from a place's name, without their endings. */
	readonly ordinaryAdjectives: string;
	/** Words for people by where they are from, `word word=Name`, parted by semicolons. */
	readonly demonyms: string;
	/** Other names of places, `name,name=Name`, parted by semicolons: abbreviations, «Курщина». */
	readonly aliases: string;
	/** Letters that a neighboring language's names are spelled with instead: «Рильськ» for «Рыльск». */
	readonly respelled?: Readonly<Record<string, string>>;
	/** Endings of verbs of what has been, of which few nouns that a name goes with are: «армия оставила Гао». */
	readonly pastVerbs: string;
	/** Nouns for a language, beside an adjective: «мова». */
	readonly languageNouns: string;
	/** Whether adjectives of place follow their noun in small letters ("obwód kurski", "wojska rosyjskie"). */
	readonly adjectivesFollow?: boolean;
	/** Short words for the office that governs an area, and the head of that: «Херсонська ОВА» governs «Херсонська область». */
	readonly offices?: { readonly words: string; readonly of: string };
	/** Nominative heads of areas by the adjective ending they agree with: `{ ая: 'область', ий: 'район край' }`. */
	readonly areaHeads: Readonly<Record<string, string>>;
}

/** `left=right; left=right` as pairs. */
export const pairsOf = (text: string): [left: string, right: string][] =>
	text
		.split(';')
		.map((pair) => pair.trim())
		.filter((pair) => pair !== '')
		.map((pair) => pair.split('=') as [string, string]);

/** Words of a table, in order. */
export const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');
