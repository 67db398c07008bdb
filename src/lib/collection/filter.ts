/**
 * Counts the passages of a collection under a filter, by place and by the regions that hold them,
 * from the narrow columns of its index: fast enough to follow a slider over a million mentions.
 * Knows no text and no page.
 */
import type { MentionIndex, Place } from './format.ts';

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
	const firsts = new Uint8Array(index.placeRow.length);
	const rows = rowsByPassage(index, passages);
	// The passage in which a place row was last met, for each bit.
	const met = Array.from({ length: 6 }, () => new Int32Array(places.length).fill(-1));
	let metAll = -1;
	let metAllLiteral = -1;
	for (const row of rows) {
		const placeRow = index.placeRow[row];
		if (placeRow < 0 || (kept !== null && kept[placeRow] === 0)) continue;
		const passage = index.passage[row];
		const isLiteral = index.literal[row] === 1;
		const place = places[placeRow];
		const meet = (bit: number, at: number) => {
			if (at < 0 || met[bit][at] === passage) return;
			met[bit][at] = passage;
			firsts[row] |= 1 << bit;
		};
		const holders = [placeRow, holder(place, 'admin1'), holder(place, 'country')];
		for (let level = 0; level < 3; level++) {
			meet(level * 2, holders[level]);
			if (isLiteral) meet(level * 2 + 1, holders[level]);
		}
		if (metAll !== passage) {
			metAll = passage;
			firsts[row] |= first.ofAll;
		}
		if (isLiteral && metAllLiteral !== passage) {
			metAllLiteral = passage;
			firsts[row] |= first.ofAllLiteral;
		}
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
	const admin1 = Int32Array.from(places, (place) => holder(place, 'admin1'));
	const country = Int32Array.from(places, (place) => holder(place, 'country'));
	const { placeRow } = index;
	const [from, to] = filter.days ?? [-Infinity, Infinity];
	let totalLiteral = 0;
	let totalAll = 0;
	for (let row = 0; row < placeRow.length; row++) {
		const bits = firsts[row];
		if (bits === 0 || !keeps(index, row, filter, from, to)) continue;
		const place = placeRow[row];
		if (bits & first.ofPlace) all[place]++;
		if (bits & first.ofPlaceLiteral) literal[place]++;
		if (bits & first.ofAdmin1) rolledUpAll[admin1[place]]++;
		if (bits & first.ofAdmin1Literal) rolledUpLiteral[admin1[place]]++;
		if (bits & first.ofCountry) rolledUpAll[country[place]]++;
		if (bits & first.ofCountryLiteral) rolledUpLiteral[country[place]]++;
		if (bits & first.ofAll) totalAll++;
		if (bits & first.ofAllLiteral) totalLiteral++;
	}
	for (const place of places) {
		if (isRegion(place)) continue;
		rolledUpAll[place.row] = all[place.row];
		rolledUpLiteral[place.row] = literal[place.row];
	}
	return { literal, all, rolledUpLiteral, rolledUpAll, totalLiteral, totalAll };
}

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
	return place.featureClass === 'A' && /^(PCL|ADM1|TERR)/.test(place.featureCode);
}

/** The row of the region that a place counts for at a level: itself when it is that region, else -1 for none. */
function holder(place: Place, level: 'admin1' | 'country'): number {
	if (place.featureClass === 'A') {
		if (/^(PCL|TERR)/.test(place.featureCode)) return level === 'country' ? place.row : -1;
		if (place.featureCode.startsWith('ADM1') && level === 'admin1') return place.row;
	}
	return level === 'admin1' ? place.admin1Row : place.countryRow;
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
