import { expect, test } from 'vitest';
import { dayOf } from '$lib/collection/filter.ts';
import type { MentionIndex } from '$lib/collection/format.ts';
import { firstTime } from './first-bars.ts';

/** One literal mention of one place in a passage of its own on each day; `null` for an undated article. */
function indexOf(days: readonly (string | null)[]): MentionIndex {
	const rows = days.map((_, i) => i);
	return {
		placeRow: new Int32Array(days.length),
		articleRow: Int32Array.from(rows),
		literal: new Uint8Array(days.length).fill(1),
		focus: new Uint8Array(days.length),
		day: Int32Array.from(days.map((day) => (day === null ? -1 : dayOf(day)))),
		passage: Int32Array.from(rows)
	};
}

test('days too few for a timeline are told, each once', () => {
	const index = indexOf(['2025-03-02', '2025-03-01', '2025-03-02', null]);
	expect(firstTime(index, 4)).toEqual({ bars: '', days: ['2025-03-01', '2025-03-02'] });
	expect(firstTime(indexOf([null]), 1)).toEqual({ bars: '', days: [] });
});

test('three days have bars, the busiest of full height', () => {
	const index = indexOf(['2025-03-01', '2025-03-02', '2025-03-02', '2025-03-04']);
	const { bars, days } = firstTime(index, 4);
	expect(days).toEqual([]);
	expect(bars.match(/M/g)).toHaveLength(3);
	expect(bars).toContain('v48');
	expect(bars).toContain('v24');
});
