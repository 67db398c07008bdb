/**
 * How the articles of a collection spell its places, counted while they come in: the map then calls a
 * place what its readers read ("Beit Hanoun", not "Bayt Hanun"). Only English is counted: names there
 * have no cases, and it is the language whose spellings of other scripts differ. Countries and regions
 * keep their names: articles call them by those of towns.
 */
import type { Mention } from '../geoparse/mention/index.ts';
import { fallbackLanguage } from '../languages/index.ts';
import { GrowingInt32 } from './growing.ts';
import type { PlaceSource } from './places.ts';

/** A name in capitals throughout is a dateline's, not a spelling. */
const isCapitals = (name: string) => name === name.toUpperCase();

/** A name for a place. */
interface Spelling {
	readonly placeId: string;
	readonly name: string;
}

export class Spellings {
	readonly #spellings: Spelling[] = [];
	readonly #numbers = new Map<string, number>();
	/** Numbers of the spellings that all articles use, and where each article's begin, and the end. */
	readonly #written = new GrowingInt32();
	readonly #begins = new GrowingInt32();

	constructor() {
		this.#begins.push(0);
	}

	/** Takes in the mentions of an article in a language; the n-th call is of article n. */
	add(language: string, mentions: readonly Pick<Mention, 'placeId' | 'text' | 'form'>[]): void {
		if (language.split('-')[0] === fallbackLanguage) {
			for (const { placeId, text, form } of mentions) {
				if (placeId === null || form !== 'noun' || isCapitals(text)) continue;
				this.#written.push(this.#number({ placeId, name: text.replace(/\s+/g, ' ') }));
			}
		}
		this.#begins.push(this.#written.length);
	}

	/** How some of the articles spell places, whatever their order; all of them where none are named. */
	namesIn(articles: Iterable<number> = new Array(this.#begins.length - 1).keys()): SpelledNames {
		const times = new Int32Array(this.#spellings.length);
		const [written, begins] = [this.#written.values, this.#begins.values];
		for (const article of articles) {
			for (let i = begins[article]; i < begins[article + 1]; i++) times[written[i]]++;
		}
		const names = new Map<string, Map<string, number>>();
		for (const [number, { placeId, name }] of this.#spellings.entries()) {
			if (times[number] === 0) continue;
			names.set(placeId, (names.get(placeId) ?? new Map()).set(name, times[number]));
		}
		return names;
	}

	#number(spelling: Spelling): number {
		const key = JSON.stringify([spelling.placeId, spelling.name]);
		let number = this.#numbers.get(key);
		if (number === undefined) {
			number = this.#spellings.length;
			this.#numbers.set(key, number);
			this.#spellings.push(spelling);
		}
		return number;
	}
}

/** Times each name is written, by place id. */
export type SpelledNames = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The name written most for a place, or `known` where none is written more often than that. Some of its words alone are no
 * other spelling: "Jenin", of "Jenin refugee camp"; "Kivu", of "Lake Kivu".
 */
function nameIn(times: ReadonlyMap<string, number>, known: string): string {
	let [best, most] = [known, times.get(known) ?? 0];
	const words = (name: string) => ` ${name.toLowerCase()} `;
	for (const [name, count] of times) {
		if (name.length < known.length && words(known).includes(words(name))) continue;
		const isFirst = best !== known && count === most && name < best;
		if (count > most || isFirst) [best, most] = [name, count];
	}
	return best;
}

/**
 * A gazetteer whose places, but for countries and regions, are called as articles spell them; their other names stay.
 *
 * @param isNamed Whether an editor has given a place, by its id, its name.
 */
export function spelledPlaces(
	gazetteer: PlaceSource,
	spelled: SpelledNames,
	isNamed: (id: string) => boolean = () => false
): PlaceSource {
	return {
		rowOf: (id) => gazetteer.rowOf(id),
		admin1Row: (row) => gazetteer.admin1Row(row),
		countryRow: (row) => gazetteer.countryRow(row),
		entry: (row) => {
			const entry = gazetteer.entry(row);
			if (entry.featureClass === 'A') return entry;
			const known = entry.names[fallbackLanguage] ?? entry.name;
			const written = isNamed(entry.id) ? undefined : spelled.get(entry.id);
			const name = nameIn(written ?? new Map(), known);
			// Its English name is its name: address, exports and map call it one thing.
			if (name === entry.name && name === known) return entry;
			return { ...entry, name, names: { ...entry.names, [fallbackLanguage]: name } };
		}
	};
}
