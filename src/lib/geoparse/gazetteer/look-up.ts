/**
 * Looks one name up for a reader: the places that bear it, with all they are called; for a name that
 * none bears, the names one slip of the finger away. Knows no page and no worker.
 */
import type { GazetteerEntry } from './entry.ts';
import type { Gazetteer } from './gazetteer.ts';
import { languages } from '../../languages/index.ts';
import { languageTables } from '../../languages/tables.ts';
import { normalizeName } from '../tokens/index.ts';

/** A place as it is told to whoever asked for it. */
export interface FoundPlace {
	readonly entry: GazetteerEntry;
	/** The admin-1 unit that holds it, or `null`. */
	readonly region: GazetteerEntry | null;
	/** What else it is called, each spelling once, without its own names and the words made from them. */
	readonly spellings: readonly string[];
}

export interface LookUp {
	/** The most important first, no more than were asked for. */
	readonly places: readonly FoundPlace[];
	/** How many places bear the name. */
	readonly total: number;
	/** Names that were perhaps meant; empty when the name is known. */
	readonly near: readonly string[];
}

/** The places that bear a name in any spelling and script, each once. */
export function lookUp(name: string, gazetteer: Gazetteer, limit: number): LookUp {
	const rows = Array.from(new Set(gazetteer.find(name).map(({ row }) => row)));
	return {
		places: rows.slice(0, limit).map((row) => foundPlace(row, gazetteer)),
		total: rows.length,
		near: rows.length > 0 ? [] : nearNames(name, gazetteer)
	};
}

function foundPlace(row: number, gazetteer: Gazetteer): FoundPlace {
	const entry = gazetteer.entry(row);
	const own = new Set([entry.name, ...Object.values(entry.names)]);
	const regionRow = gazetteer.admin1Row(row);
	return {
		entry,
		region: regionRow < 0 || regionRow === row ? null : gazetteer.entry(regionRow),
		spellings: gazetteer
			.names(row)
			.filter(({ use, text }) => (use === 'name' || use === 'abbreviation') && !own.has(text))
			.map(({ text }) => text)
	};
}

/** Letters of the languages in a script, as names are compared. */
const alphabets = new Map<string, string>();
for (const { code, script } of languages) {
	const letters = normalizeName(languageTables[code].sample.letters);
	alphabets.set(script, [...new Set((alphabets.get(script) ?? '') + letters)].join(''));
}
const scripts = Array.from(
	alphabets,
	([script, letters]) => [new RegExp(`\\p{Script=${script}}`, 'u'), letters] as const
);

/** Names told for one that is unknown. */
const mostNear = 5;

/** Known names with one letter more, less, other or exchanged with its neighbor, best known first. */
function nearNames(name: string, gazetteer: Gazetteer): string[] {
	const key = normalizeName(name);
	if (key.length < 3 || key.length > 60) return [];
	const letters = scripts.find(([script]) => script.test(key))?.[1] ?? '';
	const importanceOf = new Map<string, number>();
	for (const candidate of slipsOf(key, ` ${letters}`)) {
		const [match] = gazetteer.findNormalized(candidate).filter(({ use }) => use === 'name');
		if (match === undefined) continue;
		const text = gazetteer
			.names(match.row)
			.find((each) => each.use === 'name' && normalizeName(each.text) === candidate)?.text;
		if (text !== undefined) importanceOf.set(text, gazetteer.importance[match.row]);
	}
	return Array.from(importanceOf)
		.sort(([, a], [, b]) => b - a)
		.slice(0, mostNear)
		.map(([text]) => text);
}

function* slipsOf(word: string, alphabet: string): Generator<string> {
	for (let i = 0; i <= word.length; i++) {
		const [before, after] = [word.slice(0, i), word.slice(i)];
		if (after !== '') yield before + after.slice(1);
		if (after.length > 1) yield before + after[1] + after[0] + after.slice(2);
		for (const letter of alphabet) {
			yield before + letter + after;
			if (after !== '') yield before + letter + after.slice(1);
		}
	}
}
