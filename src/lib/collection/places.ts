/**
 * From what was counted to the rows of `places.parquet`: the places that are named, the countries
 * and admin-1 units that hold them, their order and their addresses.
 */
import { isAdmin1, isCountryOrTerritory } from '../geo/feature-code.ts';
import type { Gazetteer, GazetteerEntry } from '../geoparse/gazetteer/index.ts';
import type { Place } from './format.ts';
import { slugify, unusedSlug } from './slug.ts';
import { isUnsure } from './unsure.ts';

/** What of a gazetteer the rows of places are made from. */
export type PlaceSource = Pick<Gazetteer, 'rowOf' | 'entry' | 'admin1Row' | 'countryRow'>;

/**
 * The rows of a gazetteer that a place counts for, as `holderRow` of filter.ts tells them of a collection's
 * places: itself for a region or country, -1 for none.
 */
export function holdersIn(
	gazetteer: PlaceSource,
	row: number
): { readonly admin1: number; readonly country: number } {
	const { featureCode } = gazetteer.entry(row);
	if (isCountryOrTerritory(featureCode)) return { admin1: -1, country: row };
	const country = gazetteer.countryRow(row);
	const other = country === row ? -1 : country;
	if (isAdmin1(featureCode)) return { admin1: row, country: other };
	const admin1 = gazetteer.admin1Row(row);
	return { admin1: admin1 === row ? -1 : admin1, country: other };
}

/** What is counted of a place while articles come in. */
export interface PlaceCount {
	readonly id: string;
	literal: number;
	associative: number;
	passages: number;
	articles: number;
	checked: number;
	/** How sure the surest mention is, 0–1; 1 for a place that only holds others. */
	confidence: number;
	/** How sure the surest is that is literal that it is, 0–1; 0 where none is, 1 for a place that only holds others. */
	kindConfidence: number;
	first: string | null;
	last: string | null;
}

/** A count of nothing, for a place that only holds others. */
export const noCount = (id: string): PlaceCount => ({
	id,
	literal: 0,
	associative: 0,
	passages: 0,
	articles: 0,
	checked: 0,
	confidence: 1,
	kindConfidence: 1,
	first: null,
	last: null
});

/** A place that will have a row, with what orders and names it: whole entries are read one by one. */
interface Counted extends Pick<GazetteerEntry, 'id' | 'name' | 'importance' | 'population'> {
	readonly count: PlaceCount;
	readonly gazetteerRow: number;
}

/**
 * Rows for all counted places and what holds them, most passages first.
 *
 * @param addresses Addresses given before, by place id: a place keeps its own, and none is given again.
 * @throws {Error} If a counted id is not in the gazetteer.
 */
export function placeRows(
	counts: Iterable<PlaceCount>,
	gazetteer: PlaceSource,
	addresses: ReadonlyMap<string, string> = new Map()
): Place[] {
	const byRow = new Map<number, Counted>();
	for (const count of counts) {
		const row = gazetteer.rowOf(count.id);
		if (row === undefined) throw new Error(`place ${count.id} is not in the gazetteer`);
		byRow.set(row, counted(row, gazetteer, count));
	}
	for (const row of [...byRow.keys()]) {
		for (const holder of [gazetteer.admin1Row(row), gazetteer.countryRow(row)]) {
			if (holder < 0 || byRow.has(holder)) continue;
			byRow.set(holder, counted(holder, gazetteer));
		}
	}
	const sorted = [...byRow.values()].sort(
		(a, b) =>
			b.count.passages - a.count.passages ||
			b.count.literal - a.count.literal ||
			(a.count.id < b.count.id ? -1 : 1)
	);
	const rowOf = new Map(sorted.map(({ gazetteerRow }, row) => [gazetteerRow, row]));
	const holderRow = (holder: number, self: number) =>
		holder < 0 || holder === self ? -1 : rowOf.get(holder)!;
	const slugs = slugsOf(sorted, gazetteer, addresses);
	let mentionsStart = 0;
	return sorted.map(({ count, gazetteerRow }, row) => {
		const entry = gazetteer.entry(gazetteerRow);
		const kindConfidence = count.literal > 0 ? count.kindConfidence : 1;
		const place: Place = {
			row,
			id: entry.id,
			slug: slugs.get(entry.id)!,
			name: entry.name,
			names: entry.names,
			featureClass: entry.featureClass,
			featureCode: entry.featureCode,
			country: entry.country,
			admin1: entry.admin1,
			admin2: entry.admin2,
			lngLat: entry.lngLat,
			bbox: entry.bbox,
			precisionKm: entry.precisionKm,
			population: entry.population,
			regionId: entry.regionId,
			sameAs: entry.sameAs,
			source: entry.source,
			certainty: entry.certainty,
			admin1Row: holderRow(gazetteer.admin1Row(gazetteerRow), gazetteerRow),
			countryRow: holderRow(gazetteer.countryRow(gazetteerRow), gazetteerRow),
			literal: count.literal,
			associative: count.associative,
			passages: count.passages,
			articles: count.articles,
			checked: count.checked,
			confidence: count.confidence,
			kindConfidence,
			isFaint: isUnsure({ ...count, kindConfidence }),
			first: count.first,
			last: count.last,
			mentionsStart
		};
		mentionsStart += count.literal + count.associative;
		return place;
	});
}

/** @param count What is counted of it; absent for a place that only holds others. */
function counted(gazetteerRow: number, gazetteer: PlaceSource, count?: PlaceCount): Counted {
	const { id, name, importance, population } = gazetteer.entry(gazetteerRow);
	return { id, name, importance, population, gazetteerRow, count: count ?? noCount(id) };
}

/**
 * Addresses by place id. Of several places with one name the most important has it plain, the
 * others say where they lie; how often a place is named plays no part, so that an address stays
 * the same when articles are added.
 */
function slugsOf(
	places: readonly Counted[],
	gazetteer: PlaceSource,
	addresses: ReadonlyMap<string, string>
): Map<string, string> {
	const slugs = new Map<string, string>();
	const taken = new Set<string>(addresses.values());
	const byImportance = [...places].sort(
		(a, b) => b.importance - a.importance || b.population - a.population || (a.id < b.id ? -1 : 1)
	);
	for (const { id, name, gazetteerRow } of byImportance) {
		const given = addresses.get(id);
		if (given !== undefined) {
			slugs.set(id, given);
			continue;
		}
		const plain = slugify(name) || slugify(id);
		const holder = [gazetteer.admin1Row(gazetteerRow), gazetteer.countryRow(gazetteerRow)].find(
			(row) => row >= 0 && row !== gazetteerRow
		);
		const slug =
			!taken.has(plain) || holder === undefined
				? plain
				: slugify(`${name} ${gazetteer.entry(holder).name}`);
		slugs.set(id, unusedSlug(slug, taken));
	}
	return slugs;
}
