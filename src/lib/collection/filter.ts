/**
 * Counts the passages of a collection under a filter, from the narrow columns of its index: fast
 * enough to follow a slider over a million mentions. Knows no text and no page.
 */
import type { MentionIndex } from './format.ts';

/** What is kept. `null` keeps everything. */
export interface MentionFilter {
	/** First and last day, in days since 1970-01-01, both kept. Articles without a date fall out. */
	readonly days: readonly [first: number, last: number] | null;
	/** 1 for each article row that is kept. */
	readonly articles: Uint8Array | null;
	/** 1 for each place row that is kept. */
	readonly places: Uint8Array | null;
}

export const everything: MentionFilter = { days: null, articles: null, places: null };

/** Different passages under a filter: by place row, and in total (a passage naming two places counts once). */
export interface PassageCounts {
	/** Passages with a literal mention of the place. */
	readonly literal: Int32Array;
	/** Passages that name the place at all; what exceeds `literal` names it only as something else. */
	readonly all: Int32Array;
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

/**
 * Counts passages under a filter in one pass over the index.
 *
 * @param size Number of places and of passages in the collection.
 */
export function countPassages(
	index: MentionIndex,
	size: { readonly places: number; readonly passages: number },
	filter: MentionFilter = everything
): PassageCounts {
	const literal = new Int32Array(size.places);
	const all = new Int32Array(size.places);
	// By passage: 1 when counted at all, 2 when counted as literal.
	const seen = new Uint8Array(size.passages);
	let totalLiteral = 0;
	let totalAll = 0;
	// Mentions of one place in one passage are neighbors: comparing with the last one is enough.
	let lastPlace = -1;
	let lastPassage = -1;
	let lastIsLiteral = false;
	const [firstDay, lastDay] = filter.days ?? [-Infinity, Infinity];
	for (let row = 0; row < index.placeRow.length; row++) {
		const place = index.placeRow[row];
		if (place < 0 || !keeps(index, row, filter, firstDay, lastDay)) continue;
		const passage = index.passage[row];
		const isLiteral = index.literal[row] === 1;
		const isNew = place !== lastPlace || passage !== lastPassage;
		if (isNew) {
			all[place]++;
			lastPlace = place;
			lastPassage = passage;
			lastIsLiteral = false;
			if (seen[passage] === 0) {
				seen[passage] = 1;
				totalAll++;
			}
		}
		if (isLiteral && !lastIsLiteral) {
			literal[place]++;
			lastIsLiteral = true;
			if (seen[passage] === 1) {
				seen[passage] = 3;
				totalLiteral++;
			}
		}
	}
	return { literal, all, totalLiteral, totalAll };
}

/** Rows of the index, in order, between two rows that a filter keeps. */
export function keptRows(
	index: MentionIndex,
	range: readonly [start: number, end: number],
	filter: MentionFilter,
	literalOnly: boolean
): number[] {
	const rows: number[] = [];
	const [firstDay, lastDay] = filter.days ?? [-Infinity, Infinity];
	for (let row = range[0]; row < range[1]; row++) {
		if (literalOnly && index.literal[row] === 0) continue;
		if (keeps(index, row, filter, firstDay, lastDay)) rows.push(row);
	}
	return rows;
}

function keeps(
	index: MentionIndex,
	row: number,
	filter: MentionFilter,
	firstDay: number,
	lastDay: number
): boolean {
	if (filter.days !== null) {
		const day = index.day[row];
		if (day < 0 || day < firstDay || day > lastDay) return false;
	}
	if (filter.articles !== null && filter.articles[index.articleRow[row]] === 0) return false;
	return filter.places === null || filter.places[index.placeRow[row]] === 1;
}
