import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, isoDateOf } from '$lib/collection/filter';
import { findFirsts } from '$lib/collection/find-firsts';
import type { Place } from '$lib/collection/format';
import { indexOfMentions, mentionsOf } from '../../../tests/fixtures/mention-index.ts';
import { binsOf, countDays, nextStart, startOf, unitFor, type Unit } from './bins';

/** Mentions over two places. */
const indexOf = (rows: readonly (readonly number[])[]) =>
	indexOfMentions(mentionsOf(rows), written);
const written = [0, 1].map(
	(row) => ({ row, featureCode: 'PPL', admin1Row: -1, countryRow: -1 }) as Place
);

describe('passages by day', () => {
	const { index, places } = indexOf([
		[0, 0, 0, 102, 0],
		[-1, 0, 1, 102, 1],
		[0, 1, 0, 100, 2],
		[1, 1, 1, 100, 2],
		[1, 1, 1, 100, 3],
		[0, 2, 1, -1, 4]
	]);

	test('count a passage once, as literal when any of its mentions is', () => {
		const days = countDays(index, { kept: null, firsts: index.firsts });
		expect(days).toEqual({
			first: 100,
			last: 102,
			literal: Int32Array.of(2, 0, 0),
			all: Int32Array.of(2, 0, 1)
		});
	});

	test('follow the other filters', () => {
		const firsts = findFirsts(index, places, 5, Uint8Array.of(1, 0));
		const days = countDays(index, { kept: Uint8Array.of(0, 0, 1, 1, 1), firsts });
		expect([...days!.all]).toEqual([1, 0, 0]);
		expect([...days!.literal]).toEqual([0, 0, 0]);
	});

	test('are nothing when no article has a date', () => {
		const { index } = indexOf([[0, 0, 1, -1, 0]]);
		expect(countDays(index, { kept: null, firsts: index.firsts })).toBeNull();
	});
});

describe('bars', () => {
	test.each([
		['week', '2024-08-11', '2024-08-05', '2024-08-12'],
		['week', '2024-08-12', '2024-08-12', '2024-08-19'],
		['month', '2024-02-29', '2024-02-01', '2024-03-01'],
		['month', '2024-12-31', '2024-12-01', '2025-01-01'],
		['day', '2024-12-31', '2024-12-31', '2025-01-01']
	] as const)('the %s of %s is from %s to before %s', (unit, day, start, next) => {
		expect(isoDateOf(startOf(dayOf(day), unit))).toBe(start);
		expect(isoDateOf(nextStart(dayOf(day), unit))).toBe(next);
	});

	test('join without a gap and lose no passage', () => {
		const units: Unit[] = ['day', 'week', 'month'];
		fc.assert(
			fc.property(
				fc.integer({ min: 0, max: 30_000 }),
				fc.array(fc.nat(5), { minLength: 1, maxLength: 400 }),
				fc.constantFrom(...units),
				(first, counts, unit) => {
					const all = Int32Array.from(counts);
					const days = { first, last: first + all.length - 1, all, literal: all };
					const bins = binsOf(days, unit);
					for (let i = 1; i < bins.length; i++) expect(bins[i].from).toBe(bins[i - 1].to + 1);
					const sum = bins.reduce((total, bin) => total + bin.literal, 0);
					expect(sum).toBe(counts.reduce((total, count) => total + count, 0));
				}
			)
		);
	});

	test('are as fine as the room allows', () => {
		expect(unitFor(60, 300)).toBe('day');
		expect(unitFor(250, 300)).toBe('week');
		expect(unitFor(900, 300)).toBe('month');
	});
});
