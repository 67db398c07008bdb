/**
 * The languages that the geoparser has tables for.
 */
import { en } from './en.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';
import { lexiconOf, type Language, type Lexicon } from './language.ts';

const languages: readonly Language[] = [en, ru, uk];
const lexicons = new Map<string, Lexicon>();

/** The tables for a BCP 47 tag; a language without tables is read as English. */
export function lexiconFor(tag: string): Lexicon {
	const code = tag.toLowerCase().split('-')[0];
	const language = languages.find((known) => known.code === code) ?? en;
	let lexicon = lexicons.get(language.code);
	if (lexicon === undefined) lexicons.set(language.code, (lexicon = lexiconOf(language)));
	return lexicon;
}

/** Code units of a text that are looked at to tell its language. */
const sampleLength = 4000;

/**
 * The language of a text that comes without one: Ukrainian or Russian when most of its letters are
 * Cyrillic, by the letters that the other lacks; English otherwise.
 */
export function languageOf(text: string): string {
	const sample = text.slice(0, sampleLength);
	const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
	if (count(/[\u0400-\u04ff]/g) <= count(/[a-z]/gi)) return en.code;
	return count(/[іїєґ]/gi) > count(/[ыэёъ]/gi) ? uk.code : ru.code;
}
