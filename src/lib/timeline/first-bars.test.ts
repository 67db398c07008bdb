import { expect, test } from 'vitest';
import { dayOf } from '$lib/collection/filter.ts';
import type { Place } from '$lib/collection/format.ts';
import { indexOfMentions } from '../../../tests/fixtures/mention-index.ts';
import { firstTime } from './first-bars.ts';

const places = [{ row: 0, featureCode: 'PPL', admin1Row: -1, countryRow: -1 } as Place];

/** One literal mention of one place in a passage of its own on each day, newest first; `null` for an undated article. */
const indexOf = (days: readonly (string | null)[]) =>
	indexOfMentions(
		days.map((day, i) => ({ place: 0, article: i, passage: i, isLiteral: true, day: dayOf(day) })),
		places
	).index;

test('days too few for a timeline are told, each once', () => {
	const index = indexOf(['2025-03-02', '2025-03-02', '2025-03-01', null]);
	expect(firstTime(index)).toEqual({ bars: '', days: ['2025-03-01', '2025-03-02'] });
	expect(firstTime(indexOf([null]))).toEqual({ bars: '', days: [] });
});

test('three days have bars, the busiest of full height', () => {
	const index = indexOf(['2025-03-04', '2025-03-02', '2025-03-02', '2025-03-01']);
	const { bars, days } = firstTime(index);
	expect(days).toEqual([]);
	expect(bars.match(/M/g)).toHaveLength(3);
	expect(bars).toContain('v48');
	expect(bars).toContain('v24');
});
