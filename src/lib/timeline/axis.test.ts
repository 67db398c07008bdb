import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDateOf } from '$lib/collection/filter';
import { dayAt, movePeriod, ticksOf, xOf } from './axis';

const year = { from: dayOf('2024-08-05'), to: dayOf('2025-08-03'), widthPx: 728 };

test('a position is the day drawn there', () => {
	fc.assert(
		fc.property(fc.integer({ min: year.from, max: year.to }), (day) => {
			expect(dayAt(year, xOf(year, day) + 0.5)).toBe(day);
		})
	);
	expect(dayAt(year, -50)).toBe(year.from);
	expect(dayAt(year, 5000)).toBe(year.to);
});

describe('labels', () => {
	test('stand on first days of months, as many as have room', () => {
		expect(ticksOf(year).map(({ day }) => isoDateOf(day).slice(0, 7))).toEqual([
			'2024-09',
			'2024-10',
			'2024-11',
			'2024-12',
			'2025-01',
			'2025-02',
			'2025-03',
			'2025-04',
			'2025-05',
			'2025-06',
			'2025-07',
			'2025-08'
		]);
		expect(ticksOf({ ...year, widthPx: 200 }).map(({ day }) => isoDateOf(day))).toEqual([
			'2024-10-01',
			'2025-01-01',
			'2025-04-01',
			'2025-07-01'
		]);
	});

	test('say where a year begins', () => {
		expect(ticksOf(year).filter(({ isYear }) => isYear)).toEqual([
			{ day: dayOf('2025-01-01'), isYear: true }
		]);
	});
});

describe('a moved period', () => {
	test('keeps its length in months, not in days', () => {
		const period = [dayOf('2024-09-01'), dayOf('2024-09-30')] as const;
		expect(movePeriod(year, period, 'month', 1).map(isoDateOf)).toEqual([
			'2024-10-01',
			'2024-10-31'
		]);
	});

	test('stays inside', () => {
		const period = [dayOf('2024-09-02'), dayOf('2024-09-15')] as const;
		expect(movePeriod(year, period, 'week', -99)[0]).toBe(year.from);
		expect(movePeriod(year, period, 'week', 99)).toEqual([year.to - 13, year.to]);
	});
});
