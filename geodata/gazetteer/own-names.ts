/**
 * What places are called where GeoNames' translation files lack a name or have one that is no longer
 * theirs: the project's own table of capitals and renamed towns.
 */
import { fallbackLanguage } from '../../src/lib/languages/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { readNamedTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';
import { readCountryTable } from './tables.ts';
import { isCapital, isSettlement } from '../../src/lib/geo/feature-code.ts';

/**
 * Gives each place of the table the names it goes by; the others stay as further names. `place` is an
 * id (`gn:704422`, `dl:qamishli`), or a country for the settlement that bears its capital's name.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer.
 */
export function addOwnNames(places: readonly DraftPlace[], file: string): void {
	const byId = new Map(places.map((place) => [place.id, place]));
	const capitalOf = new Map(
		readCountryTable().map(({ iso2, capital }) => [iso2, normalizeName(capital)])
	);
	for (const row of readNamedTable(file, ['place'])) {
		const place = row.place.includes(':')
			? byId.get(row.place)
			: seatOf(places, row.place, capitalOf.get(row.place) ?? '');
		if (place === undefined) throw new Error(`${file}: there is no place ${row.place}`);
		for (const [language, name] of row.named) {
			place.names.prefer(name, language);
			if (language !== fallbackLanguage) continue;
			place.names.lead(name);
			place.hasOwnName = true;
		}
	}
}

/** The settlement of a country with a name: the seat first, then the largest. */
function seatOf(places: readonly DraftPlace[], code: string, name: string): DraftPlace | undefined {
	const keys = new Set([name]);
	return places
		.filter(({ country, featureClass }) => country === code && isSettlement(featureClass))
		.filter(({ names }) => names.hasAnyOf(keys))
		.sort((a, b) => rank(b) - rank(a))[0];
}

const rank = ({ featureCode, population }: DraftPlace) =>
	isCapital(featureCode) ? 1e9 : population;
