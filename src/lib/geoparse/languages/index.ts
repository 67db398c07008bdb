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
