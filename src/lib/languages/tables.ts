/**
 * What readers of texts need of each language: the geoparser and the reading of articles. Kept apart
 * from the list, so that pages do not carry it.
 */
import type { ArticleTables } from './article.ts';
import { en } from './en/tables.ts';
import type { GrammarTables } from './grammar.ts';
import type { LanguageCode } from './index.ts';
import type { PlaceTables } from './places.ts';
import { ru } from './ru/tables.ts';
import { uk } from './uk/tables.ts';
import type { WordTables } from './words.ts';

/** What tells a language in a text. */
export interface Sample {
	/** Small letters of its alphabet. */
	readonly letters: string;
	/** Its commonest words, those that other languages have too among them. */
	readonly words: string;
}

export interface LanguageTables {
	readonly sample: Sample;
	readonly words: WordTables;
	/** Where names take endings that the gazetteer's forms lack. */
	readonly grammar?: GrammarTables;
	readonly places: PlaceTables;
	readonly article: ArticleTables;
}

/** The tables of every language, those of more readers first: it is taken where a text may be in two. */
export const languageTables: Readonly<Record<LanguageCode, LanguageTables>> = { en, ru, uk };
