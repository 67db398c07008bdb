/**
 * The languages that the geoparser has tables for.
 */
import { en } from './en/words.ts';
import { ru } from './ru/words.ts';
import { uk } from './uk/words.ts';
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
	const length = Math.min(text.length, sampleLength);
	let [latin, cyrillic, ukrainian, russian] = [0, 0, 0, 0];
	for (let i = 0; i < length; i++) {
		const unit = text.charCodeAt(i);
		const small = unit | 0x20;
		if (small >= 0x61 && small <= 0x7a && unit < 0x80) latin++;
		else if (unit >= 0x400 && unit <= 0x4ff) {
			cyrillic++;
			if (ukrainianOnly.has(unit)) ukrainian++;
			else if (russianOnly.has(unit)) russian++;
		}
	}
	if (cyrillic <= latin) return en.code;
	return ukrainian > russian ? uk.code : ru.code;
}

const unitsOf = (letters: string) =>
	new Set(Array.from(letters + letters.toUpperCase(), (letter) => letter.charCodeAt(0)));
const ukrainianOnly = unitsOf('іїєґ');
const russianOnly = unitsOf('ыэёъ');
