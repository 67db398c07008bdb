/** Which languages' names are searched for in which texts: asked by the geoparser alone, and not by pages. */
import { fallbackLanguage, languageCodes, languageOfCode, type LanguageCode } from './index.ts';

/**
 * Languages whose names only their own texts are searched for, and which have a file of them beside the gazetteer:
 * those in English's script, whose names a reader of English could take for English ones, and Arabic, which has
 * names enough to keep from who needs none. Ukrainian and Russian names are in the gazetteer itself.
 */
export const namedApart: readonly LanguageCode[] = languageCodes.filter(
	(code) => code !== fallbackLanguage && languageOfCode[code].script !== 'Cyrl'
);

/** What the file is called that has the names of a language that is named apart. */
export const namesFileOf = (language: LanguageCode): string => `names-${language}.bin`;

/** Languages whose names and words may stand in a text of a language: its own, and all that are not named apart. */
export const languagesIn = Object.fromEntries(
	languageCodes.map((language) => [
		language,
		languageCodes.filter((other) => other === language || !namedApart.includes(other))
	])
) as unknown as Readonly<Record<LanguageCode, readonly LanguageCode[]>>;
