import { describe, expect, it } from 'vitest';
import { NumberedKeys } from './numbered-keys.ts';

describe('numbered keys', () => {
	it('find each of many, and none that was not added', () => {
		const keys = Array.from({ length: 50_000 }, (_, i) => `https://example.org/${i * 7}`);
		const numbered = new NumberedKeys((number) => keys[number]);
		for (const number of keys.keys()) numbered.add(number);
		expect(keys.every((key, number) => numbered.get(key) === number)).toBe(true);
		expect(numbered.get('https://example.org/1')).toBe(undefined);
	});

	it('tell keys of one hash apart', () => {
		// Of so many texts some have the same 32 bits: 93 pairs are to be expected of 900,000.
		const keys = Array.from({ length: 900_000 }, (_, i) => i.toString(36));
		const numbered = new NumberedKeys((number) => keys[number]);
		for (const number of keys.keys()) numbered.add(number);
		expect(keys.filter((key, number) => numbered.get(key) !== number)).toEqual([]);
	});
});
