/**
 * Adds the words of the project's own table: further names, abbreviations, adjectives, demonyms and
 * languages of countries, regions and cities.
 */
import type { NameUse } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';
import { isAdmin1, isCountry } from '../../src/lib/geo/feature-code.ts';

const columns = ['place', 'names', 'abbreviations', 'adjectives', 'demonyms', 'languages'] as const;

const useOfColumn: readonly (readonly [column: (typeof columns)[number], use: NameUse])[] = [
	['abbreviations', 'abbreviation'],
	['adjectives', 'adjective'],
	['demonyms', 'demonym'],
	['languages', 'language']
];

/**
 * `place` is an id (`gn:703448`), a country (`UA`), GeoNames' admin-1 code (`US.TX`) or a region
 * (`GB-ENG`). A name after `*` is the one the place goes by in English.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer.
 */
export function addWords(places: readonly DraftPlace[], file: string): void {
	const placeOf = new Map<string, DraftPlace>();
	for (const place of places) {
		placeOf.set(place.id, place);
		if (isAdmin1(place.featureCode) && place.admin1 !== null) placeOf.set(place.admin1, place);
		if (place.regionId !== undefined) placeOf.set(place.regionId, place);
	}
	for (const row of readTable(file, columns)) {
		const place = placeOf.get(row.place);
		if (place === undefined) throw new Error(`${file}: there is no place ${row.place}`);
		for (const name of row.names.split('|')) {
			if (name.startsWith('*')) {
				place.names.lead(name.slice(1));
				place.names.prefer(name.slice(1), 'en');
				place.hasOwnName = true;
			} else {
				place.names.add(name, { language: 'en' });
			}
		}
		for (const [column, use] of useOfColumn) {
			for (const word of row[column].split('|')) {
				// "Me.", "IN", "LA": of what is smaller than a country only where a state is expected.
				const needsContext = use === 'abbreviation' && !isCountry(place.featureCode);
				place.names.add(word, { use, language: 'en', needsContext });
			}
		}
	}
}
