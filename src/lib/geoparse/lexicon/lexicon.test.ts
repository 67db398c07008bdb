import { describe, expect, it } from 'vitest';
import { lexiconFor } from './lexicon.ts';

describe('the tables of a language', () => {
	it('are found by the first part of a tag', () => {
		expect(lexiconFor('uk-UA').language).toBe('uk');
	});

	it('are the English ones for a language without tables', () => {
		expect(lexiconFor('nl').language).toBe('en');
	});
});
