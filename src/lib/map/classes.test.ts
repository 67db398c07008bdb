import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classBreaks, classOf, maxClasses } from './classes';

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
				const used = new Set(counts.map((count) => classOf(count, breaks)));
				for (let i = 1; i < breaks.length; i++) {
					expect(breaks[i]).toBeGreaterThan(breaks[i - 1]);
					expect(used).toContain(i + 1);
				}
			})
		);
	});

	test('no passage is no class', () => {
		expect(classOf(0, [1, 5])).toBe(0);
		expect(classOf(1, [1, 5])).toBe(1);
		expect(classOf(5, [1, 5])).toBe(2);
	});
});
