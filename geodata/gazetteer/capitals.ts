/** Ukrainian and Russian names of the capitals that GeoNames' translation files lack. */
import { normalizeName } from '../../src/lib/geoparse/normalize.ts';
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';

/**
 * Names each capital of the table: the settlement of the country that bears its capital's name.
 *
 * @throws {Error} Naming the country, if its capital is not in the gazetteer.
 */
export function nameCapitals(
	places: readonly DraftPlace[],
	namesFile: string,
	countriesFile: string
): void {
	const countries = readTable(countriesFile, [
		'iso2',
		'iso3',
		'name_en',
		'capital',
		'geonames_id',
		'lat',
		'lon',
		'source'
	]);
	const capitalOf = new Map(countries.map(({ iso2, capital }) => [iso2, normalizeName(capital)]));
	for (const { country, name_ru, name_uk } of readTable(namesFile, [
		'country',
		'name_ru',
		'name_uk'
	])) {
		const key = new Set([capitalOf.get(country) ?? '']);
		const capital = places
			.filter((place) => place.country === country && place.featureClass === 'P')
			.filter(({ names }) => names.hasAnyOf(key))
			.sort((a, b) => rank(b) - rank(a))[0];
		if (capital === undefined) throw new Error(`${namesFile}: no capital of ${country} is known`);
		capital.names.prefer(name_ru, 'ru');
		capital.names.prefer(name_uk, 'uk');
	}
}

/** The seat first, then the largest of a name. */
const rank = ({ featureCode, population }: DraftPlace) =>
	featureCode === 'PPLC' ? 1e9 : population;
