/**
 * Arabic names as news writes them: of a unit without the word for its sort, which stands before it as a word of
 * its own («محافظة إدلب»), and without the marks of direction that lists hold.
 */
import { isAdministrative, isCountryOrTerritory } from '../../src/lib/geo/feature-code.ts';
import type { RowName } from '../../src/lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';
import { placesByName } from './locale-names.ts';

const columns = ['place', 'sort', 'names', 'source', 'certainty'] as const;

/** What a row's `sort` leaves: a settlement, an administrative unit, or anything else. */
const classesOf: Readonly<Record<string, string>> = { P: 'P', A: 'A', other: 'HTLSRV' };

/**
 * Names places as the project's own table has them. `place` is an English name, with the country in brackets
 * where several have it, or an id where one country has two; the first of `names` is the one it goes by.
 *
 * @throws {Error} Naming the row, if its place is not in the gazetteer.
 */
export function addArabicNames(places: readonly DraftPlace[], file: string): void {
	const rows = readTable(file, columns);
	const byId = new Map(places.map((place) => [place.id, place]));
	const known = new Map<string, Map<string, DraftPlace>>();
	for (const [sort, classes] of Object.entries(classesOf)) {
		const wanted = rows.filter((row) => row.sort === sort).map(({ place }) => place);
		const ofSort = places.filter(({ featureClass }) => classes.includes(featureClass));
		known.set(sort, placesByName(wanted, ofSort));
	}
	for (const { place, sort, names } of rows) {
		const meant = byId.get(place) ?? known.get(sort)?.get(place);
		if (meant === undefined)
			throw new Error(`${file}: there is no place "${place}" of the sort "${sort}"`);
		for (const [i, name] of names.split('|').entries()) {
			if (i === 0) meant.names.prefer(name, 'ar');
			else meant.names.add(name, { language: 'ar' });
		}
	}
}

/** Words for a sort of unit before its name and after it. */
const head =
	/^(?:محافظة|محافظه|ولاية|ولايه|شعبية|شعبيه|بلدية|إقليم|اقليم|قضاء|مقاطعة|جمهورية|أوبلاست|كراي|منطقة|دائرة|مديرية|مركز) (?=\p{L}{2})/u;
const tail = / (?:أوبلاست|كراي|أوكروغ)$/u;

/** The names of a place that are in Arabic letters, each once. */
export function arabicNames({ featureClass, featureCode, names }: DraftPlace): RowName[] {
	const isUnit = isAdministrative(featureClass) && !isCountryOrTerritory(featureCode);
	const found = new Map<string, RowName>();
	for (const name of names.apart('ar')) {
		const plain = name.text.replaceAll(/[\u200e\u200f\u0640]/g, '').trim();
		if (!/^[\p{Script=Arabic}\p{M}\s'’.،()-]+$/u.test(plain)) continue;
		const [whole] = plain.split('،');
		const text = isUnit ? whole.replace(head, '').replace(tail, '') : whole;
		const known = found.get(normalizeName(text));
		if (known === undefined || (name.preferred && !known.preferred)) {
			found.set(normalizeName(text), { ...name, text });
		}
	}
	return [...found.values()];
}
