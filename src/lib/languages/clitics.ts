/**
 * What recognition must be told of a language whose small words are written as one with the next, and which has
 * no capitals, as data. Names come from the gazetteer alone there; these tables say which of them are ordinary
 * words too. Words stand as they are written; they are compared as names are.
 */

export interface CliticTables {
	/** Conjunctions of one letter, before any other: «و». */
	readonly conjunctions: string;
	/** Prepositions of one letter: «ب». */
	readonly prepositions: string;
	/** The article, and the preposition that takes in its first letter: «ل», as in «للخرطوم». */
	readonly article: string;
	readonly takesIn: string;
	/** Names that are ordinary words too: places only where the words beside them say so. */
	readonly ordinary: string;
	/** Adjectives made from places' names, without their endings, `stem stem=Name`, parted by semicolons. */
	readonly placeAdjectives: string;
	/** Their endings: those that stand beside a noun, and those of people alone. */
	readonly adjectiveEndings: string;
	readonly peopleEndings: string;
}
