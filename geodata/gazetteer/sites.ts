/**
 * Universities, airports, museums, arenas, and villages that nobody gives a point: what news names by
 * its town. Which town that is comes from general knowledge, the point from the town's row:
 * approximate, as far off as the town or its district reaches.
 */
import { defaultPrecisionKm } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readNamedTable } from './csv.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { Report } from './report.ts';
import { namesIn } from './tables.ts';
import { isSettlement } from '../../src/lib/geo/feature-code.ts';

const columns = ['names', 'code', 'town', 'within', 'importance', 'precision_km'] as const;

/** How far outside its town's built-up area a site may lie, in kilometers. */
const outskirtsKm = 4;

/**
 * Adds the sites of the table. `within` is a country (`FR`) or an admin-1 unit (`US.FL`) in which
 * `town` is the largest settlement of that name.
 *
 * @throws {Error} Naming the row, if there is no such settlement.
 */
export function addSites(places: DraftPlace[], file: string, slugs: Slugs, report: Report): void {
	const towns = townsByName(places);
	const sites = new Set(
		places
			.filter(({ featureClass }) => 'SL'.includes(featureClass))
			.flatMap(({ names }) => [...names.keys()])
	);
	for (const row of readNamedTable(file, columns)) {
		const [name, ...others] = row.names.split('|');
		const town = towns
			.get(normalizeName(row.town))
			?.filter(({ country, admin1 }) => row.within === country || row.within === admin1)
			.reduce((a, b) => (b.population > a.population ? b : a));
		if (town === undefined) throw new Error(`${file}: no ${row.town} in ${row.within} (${name})`);
		if ([name, ...others].some((known) => sites.has(normalizeName(known)))) {
			report.add('site that another table has', name);
			continue;
		}
		const names = new Names(name);
		names.add(name, { language: 'en', preferred: true });
		for (const text of others) names.add(text, { language: 'en' });
		for (const [language, cell] of row.named) {
			const [own, ...more] = namesIn(cell);
			names.add(own, { language, preferred: true });
			for (const text of more) names.add(text, { language });
		}
		const [featureClass, featureCode] = row.code.split(' ');
		places.push({
			id: slugs.take(slugOf(name), slugOf(name, row.town), slugOf(name, row.within)),
			lngLat: town.lngLat,
			featureClass,
			featureCode,
			country: town.country,
			admin1: town.admin1,
			admin2: null,
			population: 0,
			source: 'general knowledge of its town; point: that of the town',
			certainty: 'unverified',
			names,
			importance: Number(row.importance),
			precisionKm:
				Number(row.precision_km) ||
				Math.round(defaultPrecisionKm(town.featureCode, town.population) + outskirtsKm)
		});
	}
}

function townsByName(places: readonly DraftPlace[]): Map<string, DraftPlace[]> {
	const towns = new Map<string, DraftPlace[]>();
	for (const place of places) {
		if (!isSettlement(place.featureClass)) continue;
		for (const name of place.names.keys()) {
			const namesakes = towns.get(name);
			if (namesakes === undefined) towns.set(name, [place]);
			else namesakes.push(place);
		}
	}
	return towns;
}
