/**
 * Places that news knows better than the people whom GeoNames counts in them would make them: counties called by their bare
 * names ("floods in Norfolk"), in which it counts nobody, and towns known for more than what lies within their limits.
 */
import { defaultImportance } from '../../src/lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';

/** Of a county's people fewer are in the news under its name than of a town's. */
const besideTown = 0.06;

/** As a town's of as many people (see `defaultImportance`), a little less. */
const importanceOfCounty = (people: number) => Math.log10(people) / 8 - besideTown;

/**
 * Makes counties as well known as their people make them.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer or is called otherwise.
 */
export function weighCounties(places: readonly DraftPlace[], file: string): void {
	for (const { place, people } of rowsOf(places, file)) {
		place.importance = importanceOfCounty(people);
	}
}

/**
 * Makes towns as well known as a town of the row's `people`. The row's name becomes one that they go by in English, beside
 * the one that they are shown by: "Newcastle" for Newcastle upon Tyne.
 *
 * @throws {Error} As {@link weighCounties}.
 */
export function weighTowns(places: readonly DraftPlace[], file: string): void {
	for (const { place, name, people } of rowsOf(places, file)) {
		place.importance = defaultImportance(place.featureCode, people);
		place.names.add(name, { language: 'en', preferred: true });
	}
}

/** The rows of a table with their places. */
function rowsOf(places: readonly DraftPlace[], file: string) {
	const byId = new Map(places.map((place) => [place.id, place]));
	return readTable(file, ['place', 'name', 'people', 'source']).map(
		({ place: id, name, people }) => {
			const place = byId.get(id);
			if (place === undefined) throw new Error(`${file}: no ${id} (${name})`);
			if (!place.names.hasAnyOf(new Set([normalizeName(name)]))) {
				throw new Error(`${file}: ${id} is ${place.names.name}, not ${name}`);
			}
			return { place, name, people: Number(people) };
		}
	);
}
