/**
 * Passages by day, week or month, for the bars of the timeline. Pure; days are counted from
 * 1970-01-01, as in the collection's index.
 */
import { ofAll, ofAllLiteral } from '$lib/collection/count.ts';
import { dayOfRow } from '$lib/collection/filter.ts';
import type { MentionIndex } from '$lib/collection/format.ts';

/** Different passages by day, from the first day of the collection to its last. */
export interface DayCounts {
	readonly first: number;
	readonly last: number;
	/** One count a day; a passage is literal when any of its mentions is. */
	readonly literal: Int32Array;
	readonly all: Int32Array;
}

export type Unit = 'day' | 'week' | 'month';

/** One bar: the passages of some days, both ends included. */
export interface Bin {
	readonly from: number;
	readonly to: number;
	readonly literal: number;
	readonly associative: number;
}

/** What narrows the count, apart from the period itself. */
export interface DayFilter {
	/** 1 for each number of a passage that is kept; `null` for all. */
	readonly kept: Uint8Array | null;
	/** What mentions are the first of in their passages, by row of the index; see firsts.ts. */
	readonly firsts: Uint8Array;
}

/** Counts the passages of each day; `null` when no article has a date. */
export function countDays(index: MentionIndex, { kept, firsts }: DayFilter): DayCounts | null {
	let first = Infinity;
	let last = -Infinity;
	for (const day of index.dayOf) {
		if (day < 0) continue;
		if (day < first) first = day;
		if (day > last) last = day;
	}
	if (first > last) return null;
	const literal = new Int32Array(last - first + 1);
	const all = new Int32Array(last - first + 1);
	for (let row = 0; row < firsts.length; row++) {
		const bits = firsts[row];
		if ((bits & (ofAll | ofAllLiteral)) === 0) continue;
		if (kept !== null && kept[index.passage[row]] === 0) continue;
		const day = dayOfRow(index, row);
		if (day < 0) continue;
		if (bits & ofAll) all[day - first]++;
		if (bits & ofAllLiteral) literal[day - first]++;
	}
	return { first, last, literal, all };
}

/** The finest unit whose bars are still wide enough to be hit. */
export function unitFor(days: number, widthPx: number): Unit {
	const minBarPx = 4;
	if (days * minBarPx <= widthPx) return 'day';
	return (days / 7) * minBarPx <= widthPx ? 'week' : 'month';
}

/** First day of the unit that holds a day: weeks begin on Monday. */
export function startOf(day: number, unit: Unit): number {
	if (unit === 'day') return day;
	// 1970-01-01 was a Thursday.
	if (unit === 'week') return day - ((day + 3) % 7);
	return day - (dateOf(day).getUTCDate() - 1);
}

/** First day of the unit after the one that holds a day, or of one further on. */
export function nextStart(day: number, unit: Unit, steps = 1): number {
	if (unit === 'day') return day + steps;
	if (unit === 'week') return startOf(day, unit) + 7 * steps;
	const date = dateOf(day);
	return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + steps, 1) / dayMs);
}

/** The bars from the first day to the last, without a gap. */
export function binsOf({ first, last, literal, all }: DayCounts, unit: Unit): Bin[] {
	const bins: Bin[] = [];
	for (let from = startOf(first, unit); from <= last; from = nextStart(from, unit)) {
		const to = nextStart(from, unit) - 1;
		let literalCount = 0;
		let allCount = 0;
		for (let day = Math.max(from, first); day <= Math.min(to, last); day++) {
			literalCount += literal[day - first];
			allCount += all[day - first];
		}
		bins.push({ from, to, literal: literalCount, associative: allCount - literalCount });
	}
	return bins;
}

const dayMs = 86_400_000;
const dateOf = (day: number) => new Date(day * dayMs);
