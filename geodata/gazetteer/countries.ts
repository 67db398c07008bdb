/** Countries and dependencies: GeoNames' ids and points from the project's own table. */
import { Extent } from '../../src/lib/geo/box.ts';
import { isDependency } from '../../src/lib/geo/feature-code.ts';
import { countryNames } from '../boundaries/country-names.ts';
import { languageCodes } from '../../src/lib/languages/index.ts';
import { Names, type DraftPlace } from './draft.ts';
import { coarseBox, reachKm } from './extent.ts';
import { readCountryTable } from './tables.ts';
import type { Unit } from './units.ts';

/** GeoNames' codes other than that of an independent state. */
const codeOfCountry = new Map<string, string>([
	...'AI AS AW AX BM BL BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HM IM IO JE KY MF MP MQ MS NC NF NU PF PM PN PR RE SH SJ SX TC TF TK UM VG VI WF YT'
		.split(' ')
		.map((code) => [code, 'PCLD'] as const),
	['HK', 'PCLS'],
	['MO', 'PCLS'],
	['EH', 'PCL'],
	['PS', 'PCL']
]);

/** States that are no more; their ids and the country that GeoNames' lists still carry for them. */
const dissolved = new Set(['CS', 'AN']);

/**
 * Importance of a country by the people that its settlements in the list count together: 1 for the
 * largest, about 0.8 for the smallest states, 0.15 less for dependencies.
 */
const importanceOf = (featureCode: string, people: number) =>
	Math.min(1, 0.6 + Math.log10(people + 10) * 0.05) - (isDependency(featureCode) ? 0.15 : 0);

/**
 * Reads the table of countries.
 *
 * @param units For the countries' extents.
 * @param peopleOf Inhabitants of a country's settlements by its code.
 */
export function readCountries(
	units: readonly Unit[],
	peopleOf: ReadonlyMap<string, number>
): DraftPlace[] {
	const extents = new Map<string, Extent>();
	for (const { country, extent } of units) {
		const whole = extents.get(country) ?? new Extent();
		extents.set(country, whole.join(extent));
	}
	return readCountryTable()
		.filter(({ iso2 }) => !dissolved.has(iso2))
		.map((row) => {
			const own = countryNames(row.iso2);
			const names = new Names(own.en);
			for (const language of languageCodes) {
				names.add(own[language]!, { language, preferred: true });
				const display = new Intl.DisplayNames([language], { type: 'region' });
				names.add(display.of(row.iso2)!, { language });
			}
			names.add(row.name_en, { language: 'en' });
			names.add(row.iso3, { use: 'abbreviation', needsContext: true });
			const featureCode = codeOfCountry.get(row.iso2) ?? 'PCLI';
			const extent = extents.get(row.iso2);
			return {
				id: `gn:${row.geonames_id}`,
				lngLat: [Number(row.lon), Number(row.lat)],
				featureClass: 'A',
				featureCode,
				country: row.iso2,
				admin1: null,
				admin2: null,
				population: 0,
				source: row.source,
				certainty: row.source.startsWith('GeoNames') ? 'two-source' : 'one-source',
				names,
				importance: importanceOf(featureCode, peopleOf.get(row.iso2) ?? 0),
				regionId: row.iso2,
				...(extent && { bbox: coarseBox(extent), precisionKm: reachKm(extent) })
			};
		});
}
