/**
 * Which mentions of a collection a filter keeps, and what its days and regions are. Knows no text and
 * no page.
 */
import { isAdmin1, isCountryOrTerritory } from '../geo/feature-code.ts';
import type { MentionIndex, Place } from './format.ts';

/** Which passages are kept. A filter keeps or drops whole passages; `null` keeps all. */
export interface PassageFilter {
	/** First and last day, in days since 1970-01-01, both kept. Articles without a date fall out. */
	readonly days: readonly [first: number, last: number] | null;
	/** 1 for each number of a passage that is kept. */
	readonly passages: Uint8Array | null;
}

export const everything: PassageFilter = { days: null, passages: null };

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

/** Row of the article that a row of the index is of. */
export const articleRowOf = ({ passage, articleOf }: MentionIndex, row: number): number =>
	articleOf[passage[row]];

/** Whether a row of the index names a place literally. */
export const isLiteral = ({ kinds }: MentionIndex, row: number): boolean => (kinds[row] & 1) === 1;

/** Whether the article of a row of the index is about the place it names. */
export const isAbout = ({ kinds }: MentionIndex, row: number): boolean => (kinds[row] & 2) === 2;

/** Day of the article that a row of the index is of, or -1 where it has no date. */
export const dayOfRow = (index: MentionIndex, row: number): number =>
	index.dayOf[articleRowOf(index, row)];

/**
 * The passages of some days, as the number of the first and the one after the last: articles are in order of
 * their days, newest first, and so are their passages. What has no date is of no days.
 */
export function passagesOfDays(
	{ articleOf, dayOf }: MentionIndex,
	days: PassageFilter['days']
): [first: number, end: number] {
	if (days === null) return [0, articleOf.length];
	const [from, to] = days;
	const dayAt = (passage: number) => dayOf[articleOf[passage]];
	const first = firstWhere(0, articleOf.length, (passage) => dayAt(passage) <= to);
	const end = firstWhere(first, articleOf.length, (passage) => dayAt(passage) < Math.max(0, from));
	return [first, end];
}

/** The first of the numbers from `low` to before `high` from which on all pass a test; `high` where none does. */
export function firstWhere(low: number, high: number, passes: (number: number) => boolean): number {
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passes(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The rows between two rows of the index (the last one left out) that a filter keeps. */
export function keptRows(
	index: MentionIndex,
	[start, end]: readonly [start: number, end: number],
	filter: PassageFilter,
	literalOnly: boolean
): number[] {
	const rows: number[] = [];
	const keeps = keepsIn(index, filter);
	for (let row = start; row < end; row++) {
		if (literalOnly && !isLiteral(index, row)) continue;
		if (keeps(index.passage[row])) rows.push(row);
	}
	return rows;
}

/** Which passages of an index a filter keeps, by their numbers. */
export function keepsIn(
	index: MentionIndex,
	{ days, passages }: PassageFilter
): (passage: number) => boolean {
	const [first, end] = passagesOfDays(index, days);
	return (passage) =>
		passage >= first && passage < end && (passages === null || passages[passage] === 1);
}

/** Whether other places can lie in it: a country or a first-level region. */
export function isRegion(place: Place): boolean {
	return isCountryOrTerritory(place.featureCode) || isAdmin1(place.featureCode);
}

/** The row of the region that a place counts for at a level: itself when it is that region, -1 for none. */
export function holderRow(place: Place, level: 'admin1' | 'country'): number {
	if (isCountryOrTerritory(place.featureCode)) return level === 'country' ? place.row : -1;
	if (isAdmin1(place.featureCode) && level === 'admin1') return place.row;
	return level === 'admin1' ? place.admin1Row : place.countryRow;
}
