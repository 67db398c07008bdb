import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks, maxClasses, stepOf, stepOfCount } from './classes';

describe('classes of skewed counts', () => {
	test.each([
		{ counts: [], breaks: [] },
		{ counts: [0, 0], breaks: [] },
		{ counts: [7, 7, 7], breaks: [1] },
		{ counts: [1, 2], breaks: [1, 2] },
		{ counts: [1, 5, 40, 300, 2000], breaks: [1, 5, 20, 100, 500] }
	])('$counts → $breaks', ({ counts, breaks }) => {
		expect(classBreaks(counts)).toEqual(breaks);
	});

	test('rise, start at 1, and none is empty', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1e6), { minLength: 1 }), (counts) => {
				fc.pre(counts.some((count) => count > 0));
				const breaks = classBreaks(counts);
				expect(breaks[0]).toBe(1);
				expect(breaks.length).toBeLessThanOrEqual(maxClasses);
				const used = new Set(counts.map((count) => stepOfCount(count, breaks)));
				for (let i = 1; i < breaks.length; i++) {
					expect(breaks[i]).toBeGreaterThan(breaks[i - 1]);
					expect(used).toContain(stepOf(i, breaks.length));
				}
			})
		);
	});

	test('take color steps far apart when they are few', () => {
		expect([1, 4, 5, 90].map((count) => stepOfCount(count, [1, 5]))).toEqual([1, 1, 5, 5]);
		expect([1, 5, 20].map((count) => stepOfCount(count, [1, 5, 20]))).toEqual([1, 3, 5]);
		expect(stepOfCount(7, [1])).toBe(3);
		expect(stepOfCount(0, [1, 5])).toBe(0);
	});
});
