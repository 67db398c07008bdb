/**
 * Counts the passages of a collection under a filter, by place and by the regions that hold them,
 * from the narrow columns of its index: fast enough to follow a slider over a million mentions.
 * Knows no text and no page.
 */
import type { MentionIndex, Place } from './format.ts';
import { isAdmin1, isCountryOrTerritory } from '../geo/feature-code.ts';

/** Which articles are kept. `null` keeps all. */
export interface ArticleFilter {
	/** First and last day, in days since 1970-01-01, both kept. Articles without a date fall out. */
	readonly days: readonly [first: number, last: number] | null;
	/** 1 for each article row that is kept. */
	readonly articles: Uint8Array | null;
}

export const everything: ArticleFilter = { days: null, articles: null };

/** Different passages by place row. A passage that names a place twice counts once. */
export interface PassageCounts {
	/** Passages with a literal mention of the place. */
	readonly literal: Int32Array;
	/** Passages that name the place at all; what exceeds `literal` names it only as something else. */
	readonly all: Int32Array;
	/** As above for a region or country with everything inside it; other places count as themselves. */
	readonly rolledUpLiteral: Int32Array;
	readonly rolledUpAll: Int32Array;
	/** Different passages of the collection; one that names two places counts once. */
	readonly totalLiteral: number;
	readonly totalAll: number;
}

const dayMs = 86_400_000;

/** Days from 1970-01-01 to an ISO date (of a date-time, its date as written), or -1 for none. */
export function dayOf(isoDate: string | null): number {
	const ms = isoDate === null ? NaN : Date.parse(isoDate.slice(0, 10));
	return Number.isNaN(ms) ? -1 : Math.floor(ms / dayMs);
}

/** The ISO date of a day counted from 1970-01-01. */
export function isoDateOf(day: number): string {
	return new Date(day * dayMs).toISOString().slice(0, 10);
}

// What a mention is the first of in its passage. Period and article filters keep or drop whole
// passages, so these bits hold under any of them and counting is one addition a bit.
const first = {
	ofPlace: 1,
	ofPlaceLiteral: 2,
	ofAdmin1: 4,
	ofAdmin1Literal: 8,
	ofCountry: 16,
	ofCountryLiteral: 32,
	ofAll: 64,
	ofAllLiteral: 128
};

/**
 * Marks which mentions open a new passage for their place, its region, its country and the whole:
 * made once for a collection and a choice of places, then read by {@link countPassages}.
 *
 * @param kept 1 for each place row that counts; `null` for all.
 * @returns One byte of bits a mention.
 */
export function findFirsts(
	index: MentionIndex,
	places: readonly Place[],
	passages: number,
	kept: Uint8Array | null = null
): Uint8Array {
	const { placeRow, passage, literal } = index;
	const firsts = new Uint8Array(placeRow.length);
	const { admin1, country } = geographyOf(places);
	// The passage in which a place row was last met, for each bit.
	const met = () => new Int32Array(places.length).fill(-1);
	const [place, placeLiteral] = [met(), met()];
	const [inAdmin1, inAdmin1Literal] = [met(), met()];
	const [inCountry, inCountryLiteral] = [met(), met()];
	let metAll = -1;
	let metAllLiteral = -1;
	for (const row of rowsByPassage(index, passages)) {
		const self = placeRow[row];
		if (self < 0 || (kept !== null && kept[self] === 0)) continue;
		const here = passage[row];
		const region = admin1[self];
		const land = country[self];
		let bits = 0;
		if (place[self] !== here) bits |= first.ofPlace;
		if (region >= 0 && inAdmin1[region] !== here) bits |= first.ofAdmin1;
		if (land >= 0 && inCountry[land] !== here) bits |= first.ofCountry;
		if (metAll !== here) bits |= first.ofAll;
		place[self] = metAll = here;
		if (region >= 0) inAdmin1[region] = here;
		if (land >= 0) inCountry[land] = here;
		if (literal[row] === 1) {
			if (placeLiteral[self] !== here) bits |= first.ofPlaceLiteral;
			if (region >= 0 && inAdmin1Literal[region] !== here) bits |= first.ofAdmin1Literal;
			if (land >= 0 && inCountryLiteral[land] !== here) bits |= first.ofCountryLiteral;
			if (metAllLiteral !== here) bits |= first.ofAllLiteral;
			placeLiteral[self] = metAllLiteral = here;
			if (region >= 0) inAdmin1Literal[region] = here;
			if (land >= 0) inCountryLiteral[land] = here;
		}
		firsts[row] = bits;
	}
	return firsts;
}

/** Counts passages under a filter in one pass over the index. */
export function countPassages(
	index: MentionIndex,
	places: readonly Place[],
	firsts: Uint8Array,
	filter: ArticleFilter = everything
): PassageCounts {
	const size = places.length;
	const literal = new Int32Array(size);
	const all = new Int32Array(size);
	const rolledUpLiteral = new Int32Array(size);
	const rolledUpAll = new Int32Array(size);
	const { admin1, country, isRegion } = geographyOf(places);
	const { placeRow } = index;
	const [from, to] =
		filter.days === null ? [-1, maxDay] : [Math.max(0, filter.days[0]), filter.days[1]];
	const sums = new Int32Array(8);
	let totalLiteral = 0;
	let totalAll = 0;
	// The rows of one place are neighbors: what they add is added to the places once.
	for (let row = 0; row < placeRow.length;) {
		const place = placeRow[row];
		row = addRows(sums, index, firsts, row, from, to, filter.articles);
		totalAll += sums[6];
		totalLiteral += sums[7];
		if (place < 0) continue;
		all[place] += sums[0];
		literal[place] += sums[1];
		if (admin1[place] >= 0) {
			rolledUpAll[admin1[place]] += sums[2];
			rolledUpLiteral[admin1[place]] += sums[3];
		}
		if (country[place] >= 0) {
			rolledUpAll[country[place]] += sums[4];
			rolledUpLiteral[country[place]] += sums[5];
		}
	}
	for (let row = 0; row < size; row++) {
		if (isRegion[row] === 1) continue;
		rolledUpAll[row] = all[row];
		rolledUpLiteral[row] = literal[row];
	}
	return { literal, all, rolledUpLiteral, rolledUpAll, totalLiteral, totalAll };
}

/**
 * Counts each bit over the neighboring rows of one place, into `sums`. A function of its own: the
 * engine compiles what is called often before the first count of a large collection is over.
 *
 * @returns The first row of another place.
 */
function addRows(
	sums: Int32Array,
	{ placeRow, articleRow, day }: MentionIndex,
	firsts: Uint8Array,
	start: number,
	from: number,
	to: number,
	kept: Uint8Array | null
): number {
	const place = placeRow[start];
	let ofPlace = 0;
	let ofPlaceLiteral = 0;
	let ofAdmin1 = 0;
	let ofAdmin1Literal = 0;
	let ofCountry = 0;
	let ofCountryLiteral = 0;
	let ofAll = 0;
	let ofAllLiteral = 0;
	let row = start;
	for (; row < placeRow.length && placeRow[row] === place; row++) {
		const bits = firsts[row];
		if (bits === 0 || day[row] < from || day[row] > to) continue;
		if (kept !== null && kept[articleRow[row]] === 0) continue;
		ofPlace += bits & 1;
		ofPlaceLiteral += (bits >> 1) & 1;
		ofAdmin1 += (bits >> 2) & 1;
		ofAdmin1Literal += (bits >> 3) & 1;
		ofCountry += (bits >> 4) & 1;
		ofCountryLiteral += (bits >> 5) & 1;
		ofAll += (bits >> 6) & 1;
		ofAllLiteral += bits >> 7;
	}
	sums[0] = ofPlace;
	sums[1] = ofPlaceLiteral;
	sums[2] = ofAdmin1;
	sums[3] = ofAdmin1Literal;
	sums[4] = ofCountry;
	sums[5] = ofCountryLiteral;
	sums[6] = ofAll;
	sums[7] = ofAllLiteral;
	return row;
}

/** Later than any day there is. */
const maxDay = 2 ** 31 - 1;

/** Different passages by article row, under a filter. */
export function countByArticle(
	index: MentionIndex,
	firsts: Uint8Array,
	articles: number,
	filter: ArticleFilter,
	literalOnly: boolean
): Int32Array {
	const counts = new Int32Array(articles);
	const bit = literalOnly ? first.ofAllLiteral : first.ofAll;
	const [from, to] = filter.days ?? [-Infinity, Infinity];
	for (let row = 0; row < firsts.length; row++) {
		if (firsts[row] & bit && keeps(index, row, filter, from, to)) counts[index.articleRow[row]]++;
	}
	return counts;
}

/**
 * Different passages that name any of some places, under a filter. Fast for any choice of places:
 * {@link findFirsts} is made for one that stays.
 *
 * @param kept 1 for each place row that counts; `null` for all.
 */
export function countTotal(
	index: MentionIndex,
	passages: number,
	filter: ArticleFilter,
	literalOnly: boolean,
	kept: Uint8Array | null
): number {
	const met = new Uint8Array(passages);
	const [from, to] = filter.days ?? [-Infinity, Infinity];
	let count = 0;
	for (let row = 0; row < index.placeRow.length; row++) {
		const place = index.placeRow[row];
		if (place < 0 || (kept !== null && kept[place] === 0)) continue;
		const passage = index.passage[row];
		if (met[passage] === 1 || (literalOnly && index.literal[row] === 0)) continue;
		if (!keeps(index, row, filter, from, to)) continue;
		met[passage] = 1;
		count++;
	}
	return count;
}

/**
 * Different passages by the feature class of the places they name, under a filter.
 *
 * @param kept 1 for each place row that counts; `null` for all.
 */
export function countByClass(
	index: MentionIndex,
	places: readonly Place[],
	passages: number,
	filter: ArticleFilter,
	literalOnly: boolean,
	kept: Uint8Array | null
): ReadonlyMap<string, number> {
	const classes = [...new Set(places.map(({ featureClass }) => featureClass))];
	const classOf = Uint8Array.from(places, ({ featureClass }) => classes.indexOf(featureClass));
	// The classes met in each passage, one bit each.
	const met = new Uint16Array(passages);
	const counts = classes.map(() => 0);
	const [from, to] = filter.days ?? [-Infinity, Infinity];
	for (let row = 0; row < index.placeRow.length; row++) {
		const place = index.placeRow[row];
		if (place < 0 || (kept !== null && kept[place] === 0)) continue;
		const passage = index.passage[row];
		const bit = 1 << classOf[place];
		if ((met[passage] & bit) !== 0 || (literalOnly && index.literal[row] === 0)) continue;
		if (!keeps(index, row, filter, from, to)) continue;
		met[passage] |= bit;
		counts[classOf[place]]++;
	}
	return new Map(classes.map((name, i) => [name, counts[i]]));
}

/** The rows between two rows of the index (the last one left out) that a filter keeps. */
export function keptRows(
	index: MentionIndex,
	[start, end]: readonly [start: number, end: number],
	filter: ArticleFilter,
	literalOnly: boolean
): number[] {
	const rows: number[] = [];
	const [from, to] = filter.days ?? [-Infinity, Infinity];
	for (let row = start; row < end; row++) {
		if (literalOnly && index.literal[row] === 0) continue;
		if (keeps(index, row, filter, from, to)) rows.push(row);
	}
	return rows;
}

/** Whether other places can lie in it: a country or a first-level region. */
export function isRegion(place: Place): boolean {
	return isCountryOrTerritory(place.featureCode) || isAdmin1(place.featureCode);
}

/** The row of the region that a place counts for at a level: itself when it is that region, else -1 for none. */
function holder(place: Place, level: 'admin1' | 'country'): number {
	if (isCountryOrTerritory(place.featureCode)) return level === 'country' ? place.row : -1;
	if (isAdmin1(place.featureCode) && level === 'admin1') return place.row;
	return level === 'admin1' ? place.admin1Row : place.countryRow;
}

/** For each place the row of the region and country it counts for, and whether it is one itself. */
interface Geography {
	readonly admin1: Int32Array;
	readonly country: Int32Array;
	readonly isRegion: Uint8Array;
}

const geographies = new WeakMap<readonly Place[], Geography>();

/** Worked out once for a list of places: a slider asks for it many times a second. */
function geographyOf(places: readonly Place[]): Geography {
	let geography = geographies.get(places);
	if (geography === undefined) {
		geography = {
			admin1: Int32Array.from(places, (place) => holder(place, 'admin1')),
			country: Int32Array.from(places, (place) => holder(place, 'country')),
			isRegion: Uint8Array.from(places, (place) => (isRegion(place) ? 1 : 0))
		};
		geographies.set(places, geography);
	}
	return geography;
}

/** Rows of the index with those of one passage together, the order otherwise kept. */
function rowsByPassage(index: MentionIndex, passages: number): Int32Array {
	const next = new Int32Array(passages + 1);
	for (const passage of index.passage) next[passage + 1]++;
	for (let passage = 0; passage < passages; passage++) next[passage + 1] += next[passage];
	const rows = new Int32Array(index.passage.length);
	for (let row = 0; row < rows.length; row++) rows[next[index.passage[row]]++] = row;
	return rows;
}

function keeps(
	index: MentionIndex,
	row: number,
	filter: ArticleFilter,
	from: number,
	to: number
): boolean {
	if (filter.days !== null) {
		const day = index.day[row];
		if (day < 0 || day < from || day > to) return false;
	}
	return filter.articles === null || filter.articles[index.articleRow[row]] === 1;
}
