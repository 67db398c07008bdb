/**
 * Seats of government that GeoNames does not count among the capitals: of states that not all recognize, of
 * autonomous regions, and those that governments work from beside their capital. News says "Ramallah" and
 * "Hargeisa" for those who rule there.
 */
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';

/** GeoNames' code for a seat of government that is no capital. */
const seatOfGovernment = 'PPLG';

/**
 * Marks the places of the table as seats of government.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer or is called otherwise.
 */
export function markGovernments(places: readonly DraftPlace[], file: string): void {
	const rows = new Map(
		readTable(file, ['place', 'name', 'government']).map((row) => [row.place, row])
	);
	for (const place of places) {
		const row = rows.get(place.id);
		if (row === undefined) continue;
		if (!place.names.hasAnyOf(new Set([row.name.toLowerCase()]))) {
			throw new Error(`${file}: ${row.place} is ${place.names.name}, not ${row.name}`);
		}
		place.featureCode = seatOfGovernment;
		rows.delete(place.id);
	}
	for (const { place, name } of rows.values()) throw new Error(`${file}: no ${place} (${name})`);
}
