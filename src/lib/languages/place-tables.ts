/** What each language calls places, for what needs nothing else of it: the search of a page. */
import { places as ar } from './ar/places.ts';
import { places as de } from './de/places.ts';
import { places as en } from './en/places.ts';
import { places as es } from './es/places.ts';
import { places as fr } from './fr/places.ts';
import type { LanguageCode } from './index.ts';
import { places as pl } from './pl/places.ts';
import type { PlaceTables } from './places.ts';
import { places as ru } from './ru/places.ts';
import { places as tr } from './tr/places.ts';
import { places as uk } from './uk/places.ts';

export const placeTables: Readonly<Record<LanguageCode, PlaceTables>> = {
	en,
	uk,
	ru,
	pl,
	es,
	fr,
	de,
	ar,
	tr
};
