/**
 * Names of countries as a map prints them: the short names of Unicode's CLDR (through `Intl`), save
 * where those are longer than news writes or missing.
 */
import type { RegionNames as Names } from '../../src/lib/collection/regions.ts';

const ownNames: Readonly<Record<string, Names>> = {
	CD: { en: 'DR Congo', uk: 'ДР Конго', ru: 'ДР Конго' },
	CG: { en: 'Congo', uk: 'Конго', ru: 'Конго' },
	CI: { en: 'Ivory Coast', uk: 'Кот-д’Івуар', ru: 'Кот-д’Ивуар' },
	HK: { en: 'Hong Kong', uk: 'Гонконг', ru: 'Гонконг' },
	MM: { en: 'Myanmar', uk: 'М’янма', ru: 'Мьянма' },
	MO: { en: 'Macao', uk: 'Макао', ru: 'Макао' },
	PS: { en: 'Palestine', uk: 'Палестина', ru: 'Палестина' },
	TR: { en: 'Türkiye', uk: 'Туреччина', ru: 'Турция' },
	XN: { en: 'Northern Cyprus', uk: 'Північний Кіпр', ru: 'Северный Кипр' },
	XS: { en: 'Somaliland', uk: 'Сомаліленд', ru: 'Сомалиленд' }
};

const byLanguage = (['en', 'uk', 'ru'] as const).map(
	(language) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
);

/**
 * Short names of a country in the three languages.
 *
 * @param id ISO 3166-1 alpha-2, or `XK`, `XN`, `XS`.
 * @throws {RangeError} If neither CLDR nor the table knows the code.
 */
export function countryNames(id: string): Names {
	if (ownNames[id]) return ownNames[id];
	const [en, uk, ru] = byLanguage.map((names) => names.of(id));
	if (!en || !uk || !ru)
		throw new RangeError(`no name for the country code ${id}: add it to ownNames`);
	return { en, uk, ru };
}
