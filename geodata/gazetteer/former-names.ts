/**
 * Takes from places the names of their past that mean other places in the news of today: "Salisbury" is not Harare.
 */
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';

/** @throws {Error} Naming the row, if its place is not in the gazetteer or has no such name. */
export function dropFormerNames(places: readonly DraftPlace[], file: string): void {
	const byId = new Map(places.map((place) => [place.id, place]));
	for (const { place: id, name } of readTable(file, ['place', 'name', 'means', 'source'])) {
		const names = byId.get(id)?.names;
		if (names?.hasAnyOf(new Set([normalizeName(name)])) !== true) {
			throw new Error(`${file}: there is no ${id} of the name ${name}`);
		}
		names.drop(name);
	}
}
