import { describe, expect, it } from 'vitest';
import { corpusOf, foldOf } from './gold.ts';

describe('the fold of a group', () => {
	const groups = Array.from({ length: 4000 }, (_, i) => `lgl:${i}`);

	it('is the same whatever else there is, and another for another group', () => {
		expect(groups.map((group) => foldOf(group, 4))).toEqual(
			groups
				.toReversed()
				.map((group) => foldOf(group, 4))
				.toReversed()
		);
		expect(new Set(groups.slice(0, 20).map((group) => foldOf(group, 4))).size).toBe(4);
	});

	it('takes every fold about as often', () => {
		const counts = [0, 0, 0, 0];
		for (const group of groups) counts[foldOf(group, 4)]++;
		for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
	});
});

it('tells the corpus of a document by its id', () => {
	expect(corpusOf({ id: 'gwn:17', group: 'gwn:17', text: '', mentions: [] })).toBe('gwn');
});
