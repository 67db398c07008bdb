/** Marks the names that are ordinary words too ("Nice", "Don", "Van"): places only in context. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeName } from '../../src/lib/geoparse/normalize.ts';
import type { DraftPlace } from './draft.ts';

/** Words and titles that the list lacks or has with a capital: months, days, persons of the house, forms of address. */
const furtherWords =
	'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
	'mr mrs ms dr god jesus christ rada duma';

/**
 * Marks single-word names of the list. Countries, oceans, continents and the capitals are left as
 * they are: "China" and "Lima" are rarely porcelain and beans.
 */
export function markOrdinaryWords(places: readonly DraftPlace[], folder: string): void {
	const list = readFileSync(join(folder, 'usr/share/dict/american-english'), 'utf8').split('\n');
	const words = new Set([
		...list.filter((word) => /^[a-z]+$/.test(word)),
		...furtherWords.split(' ')
	]);
	for (const place of places) {
		if (/^(?:PCL|PPLC$|OCN$|CONT$)/.test(place.featureCode)) continue;
		for (const name of place.names.all()) {
			if (name.use !== 'name' && name.use !== 'abbreviation') continue;
			const key = normalizeName(name.text);
			// "Å", "Un", "12" are names as well, of villages.
			const isShort = name.use === 'name' && (key.length <= 2 || /^\d+$/.test(key));
			if (isShort || words.has(key)) name.needsContext = true;
		}
	}
}
