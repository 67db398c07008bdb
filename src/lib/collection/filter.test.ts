import { describe, expect, it } from 'vitest';
import { countPassages, dayOf, everything, isoDateOf, keptRows } from './filter.ts';
import type { MentionIndex } from './format.ts';

/** Place, article, literal, day, passage. */
const index = (rows: [number, number, number, number, number][]): MentionIndex => ({
	placeRow: Int32Array.from(rows, (r) => r[0]),
	articleRow: Int32Array.from(rows, (r) => r[1]),
	literal: Uint8Array.from(rows, (r) => r[2]),
	day: Int32Array.from(rows, (r) => r[3]),
	passage: Int32Array.from(rows, (r) => r[4])
});

const sample = index([
	[0, 0, 0, 10, 0],
	[0, 0, 1, 10, 0],
	[0, 0, 1, 10, 0],
	[0, 1, 0, 12, 2],
	[1, 0, 1, 10, 0],
	[1, 2, 1, -1, 3],
	[-1, 2, 1, -1, 3]
]);
const size = { places: 2, passages: 4 };

describe('countPassages', () => {
	it('counts a passage once per place, and once in total however many places it names', () => {
		const counts = countPassages(sample, size);
		expect([...counts.all]).toEqual([2, 2]);
		expect([...counts.literal]).toEqual([1, 2]);
		expect(counts.totalAll).toBe(3);
		expect(counts.totalLiteral).toBe(2);
	});

	it('keeps both ends of a period and drops what has no date', () => {
		const counts = countPassages(sample, size, { ...everything, days: [10, 11] });
		expect([...counts.all]).toEqual([1, 1]);
		expect(counts.totalAll).toBe(1);
	});

	it('keeps only the wanted articles and places', () => {
		const articles = Uint8Array.from([0, 1, 1]);
		const places = Uint8Array.from([1, 0]);
		expect([...countPassages(sample, size, { ...everything, articles }).all]).toEqual([1, 1]);
		expect([...countPassages(sample, size, { ...everything, places }).all]).toEqual([2, 0]);
	});
});

describe('keptRows', () => {
	it('gives the rows of a range, with the literal ones alone when asked', () => {
		expect(keptRows(sample, [0, 4], everything, false)).toEqual([0, 1, 2, 3]);
		expect(keptRows(sample, [0, 4], everything, true)).toEqual([1, 2]);
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
