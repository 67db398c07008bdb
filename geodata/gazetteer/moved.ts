/** Settlements that a source lists on the wrong side of a border. */
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';

/**
 * Moves the places of the table to the country and admin-1 unit that they lie in.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer.
 */
export function moveAcrossBorders(places: readonly DraftPlace[], file: string): void {
	const byId = new Map(places.map((place) => [place.id, place]));
	for (const row of readTable(file, ['place', 'country', 'admin1', 'source', 'certainty'])) {
		const place = byId.get(row.place);
		if (place === undefined) throw new Error(`${file}: there is no place ${row.place}`);
		Object.assign(place, { country: row.country, admin1: row.admin1, admin2: null });
	}
}
