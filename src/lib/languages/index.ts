/**
 * The languages there are: this list is the only one. What pages need of them is here; what readers of
 * texts need is in {@link ./tables.ts}, which the type checker holds to this list. To add a language see
 * docs/add-a-language.md.
 */
import { ar } from './ar/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fr } from './fr/index.ts';
import type { Language } from './language.ts';
import { pl } from './pl/index.ts';
import { ru } from './ru/index.ts';
import { tr } from './tr/index.ts';
import { uk } from './uk/index.ts';

export const languages = [
	en,
	uk,
	ru,
	pl,
	es,
	fr,
	de,
	ar,
	tr
] as const satisfies readonly Language[];

export type LanguageCode = (typeof languages)[number]['code'];

/** The language of whoever reads none of the others; English names are the ones that every place has. */
export const fallbackLanguage = en.code satisfies LanguageCode;

export const languageCodes: readonly LanguageCode[] = languages.map(({ code }) => code);

export const isLanguageCode = (value: unknown): value is LanguageCode =>
	(languageCodes as readonly unknown[]).includes(value);

export const languageOfCode = Object.fromEntries(
	languages.map((language) => [language.code, language])
) as unknown as Readonly<Record<LanguageCode, Language & { readonly code: LanguageCode }>>;

/** The language for a BCP 47 tag: that of its first part where there is one, else {@link fallbackLanguage}. */
export function languageForTag(tag: string): LanguageCode {
	const code = tag.toLowerCase().split('-')[0];
	return isLanguageCode(code) ? code : fallbackLanguage;
}

/** Whether texts of a BCP 47 tag are read with the tables of their own language. */
export const hasTables = (tag: string): boolean => isLanguageCode(tag.toLowerCase().split('-')[0]);

/** Which way a language's lines run, as HTML's `dir` names it. */
export const directionOf = (code: LanguageCode): 'ltr' | 'rtl' =>
	languageOfCode[code].isRightToLeft ? 'rtl' : 'ltr';

/** BCP 47 tag by which a language writes numbers and the names of months. */
export const localeOf = (code: LanguageCode): string => languageOfCode[code].numbers ?? code;

/** The part of an address that names the language: none for {@link fallbackLanguage}. */
export const addressPart = (code: LanguageCode): string =>
	code === fallbackLanguage ? '' : `${code}/`;

const isForeignScript = ({ script }: Language) =>
	script !== languageOfCode[fallbackLanguage].script;

/**
 * Languages whose names may be shown to readers of a language, the best first: its own, those of the
 * same script where that is not English's, English.
 */
export const namesShownIn = Object.fromEntries(
	languages.map((language) => {
		const near = languages.filter(({ script }) => script === language.script);
		const codes = isForeignScript(language) ? near.map(({ code }) => code) : [];
		return [language.code, [...new Set([language.code, ...codes, fallbackLanguage])]];
	})
) as unknown as Readonly<Record<LanguageCode, readonly LanguageCode[]>>;
