/**
 * How the articles of a collection spell its towns, counted while they come in: the map then calls a
 * town what its readers read ("Beit Hanoun", not "Bayt Hanun"). Only English is counted: names there
 * have no cases, and it is the language whose spellings of other scripts differ.
 */
import { isSettlement } from '../geo/feature-code.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { fallbackLanguage } from '../languages/index.ts';
import type { PlaceSource } from './places.ts';

/** A name in capitals throughout is a dateline's, not a spelling. */
const isCapitals = (name: string) => name === name.toUpperCase();

export class Spellings {
	/** Times each name was written, by place id. */
	readonly #times = new Map<string, Map<string, number>>();

	/** Takes in the mentions of an article in a language. */
	add(language: string, mentions: readonly Pick<Mention, 'placeId' | 'text' | 'form'>[]): void {
		if (language.split('-')[0] !== fallbackLanguage) return;
		for (const { placeId, text, form } of mentions) {
			if (placeId === null || form !== 'noun' || isCapitals(text)) continue;
			const name = text.replace(/\s+/g, ' ');
			const times = this.#times.get(placeId) ?? new Map<string, number>();
			this.#times.set(placeId, times.set(name, (times.get(name) ?? 0) + 1));
		}
	}

	/** The name written most for a place, or `known` where none is written more often than that. */
	nameOf(id: string, known: string): string {
		const times = this.#times.get(id) ?? new Map<string, number>();
		let [best, most] = [known, times.get(known) ?? 0];
		for (const [name, count] of times) if (count > most) [best, most] = [name, count];
		return best;
	}
}

/**
 * A gazetteer whose settlements are called as articles spell them; their other names stay.
 *
 * @param named Ids of places that an editor has given a name.
 */
export function spelledPlaces(
	gazetteer: PlaceSource,
	spellings: Spellings,
	named: ReadonlySet<string> = new Set()
): PlaceSource {
	return {
		rowOf: (id) => gazetteer.rowOf(id),
		admin1Row: (row) => gazetteer.admin1Row(row),
		countryRow: (row) => gazetteer.countryRow(row),
		entry: (row) => {
			const entry = gazetteer.entry(row);
			if (!isSettlement(entry.featureClass) || named.has(entry.id)) return entry;
			const known = entry.names[fallbackLanguage] ?? entry.name;
			const name = spellings.nameOf(entry.id, known);
			if (name === known) return entry;
			return { ...entry, name, names: { ...entry.names, [fallbackLanguage]: name } };
		}
	};
}
