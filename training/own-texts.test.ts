import { describe, expect, it } from 'vitest';
import { readOwnTexts, readPassages } from './own-texts.ts';

describe('the own annotated passages', () => {
	it('are told apart by empty lines, their names marked by kind', () => {
		const [one, two] = readPassages('{Oslo} paid for the road\nto [Narvik].\n\n\nNo names.\n', 'x');
		expect(one.text).toBe('Oslo paid for the road\nto Narvik.');
		expect(one.mentions).toEqual([
			{ start: 0, end: 4, kind: 'associative' },
			{ start: 26, end: 32, kind: 'literal' }
		]);
		expect(two).toMatchObject({ id: 'own:x:2', mentions: [] });
	});

	it('are refused where a bracket has no other half', () => {
		expect(() => readPassages('Down with [Oslo.', 'x')).toThrow('own:x:1');
	});

	it('hold as much as the model card says', () => {
		const passages = readOwnTexts();
		expect(passages.length).toBe(287);
		expect(passages.flatMap(({ mentions }) => mentions).length).toBe(1594);
	});
});
