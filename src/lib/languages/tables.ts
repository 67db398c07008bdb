/**
 * What readers of texts need of each language: the geoparser and the reading of articles. Kept apart
 * from the list, so that pages do not carry it.
 */
import { ar } from './ar/tables.ts';
import { de } from './de/tables.ts';
import { en } from './en/tables.ts';
import { es } from './es/tables.ts';
import { fr } from './fr/tables.ts';
import type { LanguageCode } from './index.ts';
import type { LanguageTables } from './language-tables.ts';
import { pl } from './pl/tables.ts';
import { ru } from './ru/tables.ts';
import { tr } from './tr/tables.ts';
import { uk } from './uk/tables.ts';

/** The tables of every language, those of more readers first: it is taken where a text may be in two. */
export const languageTables: Readonly<Record<LanguageCode, LanguageTables>> = {
	en,
	es,
	fr,
	de,
	ar,
	ru,
	uk,
	pl,
	tr
};
