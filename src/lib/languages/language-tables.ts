/** What readers of texts must be told of a language: the geoparser, and the reading of articles. */
import type { AdjectiveTables } from './adjectives.ts';
import type { ArticleTables } from './article.ts';
import type { CliticTables } from './clitics.ts';
import type { GrammarTables } from './grammar.ts';
import type { PlaceTables } from './places.ts';
import type { SuffixTables } from './suffixes.ts';
import type { WordTables } from './words.ts';

/** What tells a language in a text. */
export interface Sample {
	/** Small letters of its alphabet. */
	readonly letters: string;
	/** Its commonest words, those that other languages have too among them. */
	readonly words: string;
	/** Parts of words that other languages of its script hardly have; `_` is a word's end. */
	readonly parts?: string;
}

export interface LanguageTables {
	readonly sample: Sample;
	readonly words: WordTables;
	/** Where adjectives of countries follow their noun, and no grammar makes them from names. */
	readonly adjectives?: AdjectiveTables;
	/** Where names take endings that the gazetteer's forms lack. */
	readonly grammar?: GrammarTables;
	/** Where small words are written as one with the next, and nothing has capitals. */
	readonly clitics?: CliticTables;
	/** Where endings rhyme with their words, and stand after names with an apostrophe between. */
	readonly suffixes?: SuffixTables;
	readonly places: PlaceTables;
	readonly article: ArticleTables;
}
