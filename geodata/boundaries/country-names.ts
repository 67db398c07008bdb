/**
 * Names of countries as a map prints them: the short names of Unicode's CLDR (through `Intl`), save
 * where those are longer than news writes or missing.
 */
import { languageCodes, type LanguageCode } from '../../src/lib/languages/index.ts';
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
	XA: {
		...{ en: 'Abkhazia', uk: 'Абхазія', ru: 'Абхазия', pl: 'Abchazja' },
		...{ es: 'Abjasia', fr: 'Abkhazie', de: 'Abchasien', ar: 'أبخازيا', tr: 'Abhazya' }
	},
	XN: {
		...{ en: 'Northern Cyprus', uk: 'Північний Кіпр', ru: 'Северный Кипр', pl: 'Cypr Północny' },
		...{
			es: 'Chipre del Norte',
			fr: 'Chypre du Nord',
			de: 'Nordzypern',
			ar: 'شمال قبرص',
			tr: 'Kuzey Kıbrıs'
		}
	},
	XS: {
		...{ en: 'Somaliland', uk: 'Сомаліленд', ru: 'Сомалиленд', pl: 'Somaliland' },
		...{
			es: 'Somalilandia',
			fr: 'Somaliland',
			de: 'Somaliland',
			ar: 'أرض الصومال',
			tr: 'Somaliland'
		}
	},
	XT: {
		...{ en: 'Transnistria', uk: 'Придністров’я', ru: 'Приднестровье', pl: 'Naddniestrze' },
		...{
			es: 'Transnistria',
			fr: 'Transnistrie',
			de: 'Transnistrien',
			ar: 'ترانسنيستريا',
			tr: 'Transdinyester'
		}
	}
};

const byLanguage = languageCodes.map(
	(code) => [code, new Intl.DisplayNames([code], { type: 'region', fallback: 'none' })] as const
);

export type CountryNames = Readonly<Record<LanguageCode, string>>;

/**
 * Short names of a country in every language.
 *
 * @param id ISO 3166-1 alpha-2, or `XA`, `XK`, `XN`, `XS`, `XT`.
 * @throws {RangeError} If neither CLDR nor the table knows the code.
 */
export function countryNames(id: string): CountryNames {
	const own: Partial<Names> = ownNames[id] ?? {};
	return Object.fromEntries(
		byLanguage.map(([code, names]) => {
			const name = own[code] ?? names.of(id) ?? own.en;
			if (!name) throw new RangeError(`no name for the country code ${id}: add it to ownNames`);
			return [code, name];
		})
	) as unknown as CountryNames;
}
