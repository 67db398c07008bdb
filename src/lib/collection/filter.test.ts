import { describe, expect, it } from 'vitest';
import { dayOf, everything, isoDateOf, keptRows } from './filter.ts';
import type { MentionIndex } from './format.ts';

const sample: MentionIndex = {
	kinds: Uint8Array.of(0, 1, 3, 2),
	passage: Int32Array.of(0, 1, 2, 3),
	firsts: new Uint8Array(4),
	articleOf: Int32Array.of(0, 1, 2, 3),
	dayOf: Int32Array.of(12, 11, 10, -1)
};

describe('keptRows', () => {
	it('gives the rows of a range, with the literal ones alone when asked', () => {
		expect(keptRows(sample, [0, 4], everything, false)).toEqual([0, 1, 2, 3]);
		expect(keptRows(sample, [0, 4], everything, true)).toEqual([1, 2]);
	});

	it('keeps the days and passages of the filter', () => {
		const passages = Uint8Array.of(1, 0, 1, 0);
		expect(keptRows(sample, [0, 4], { days: [10, 11], passages: null }, false)).toEqual([1, 2]);
		expect(keptRows(sample, [0, 4], { days: null, passages }, false)).toEqual([0, 2]);
	});
});

describe('days', () => {
	it.each([
		['1970-01-02', 1],
		['2025-03-12', 20159],
		['2025-03-12T23:30:00-05:00', 20159],
		['soon', -1],
		[null, -1]
	])('%s is day %s', (date, day) => expect(dayOf(date)).toBe(day));

	it('is turned back into its date', () => expect(isoDateOf(20159)).toBe('2025-03-12'));
});
