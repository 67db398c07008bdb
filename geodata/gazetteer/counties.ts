/**
 * Counties that national news calls by their bare names: "floods in Norfolk". GeoNames counts nobody in them, so
 * that a town abroad of the name would always be better known.
 */
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';

/** Of a county's people fewer are in the news under its name than of a town's. */
const besideTown = 0.06;

/** As a town's of as many people (see `defaultImportance`), a little less. */
const importanceOfCounty = (people: number) => Math.log10(people) / 8 - besideTown;

/**
 * Makes the places of the table as well known as their people make them.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer or is called otherwise.
 */
export function weighCounties(places: readonly DraftPlace[], file: string): void {
	const rows = new Map(
		readTable(file, ['place', 'name', 'people', 'source']).map((row) => [row.place, row])
	);
	for (const place of places) {
		const row = rows.get(place.id);
		if (row === undefined) continue;
		if (!place.names.hasAnyOf(new Set([row.name.toLowerCase()]))) {
			throw new Error(`${file}: ${row.place} is ${place.names.name}, not ${row.name}`);
		}
		place.importance = importanceOfCounty(Number(row.people));
		rows.delete(place.id);
	}
	for (const { place, name } of rows.values()) throw new Error(`${file}: no ${place} (${name})`);
}
