import { describe, expect, it } from 'vitest';
import { bareWord, type Clitics, splitClitics, wordOf } from './clitics.ts';
import { tokenize } from './tokenize.ts';

const clitics: Clitics = {
	conjunctions: new Set(['و', 'ف']),
	prepositions: new Set(['ب', 'ل', 'ك']),
	article: 'ال',
	takesIn: 'ل'
};
const common = new Set(['ان', 'قالت']);
const known = new Set([...common, 'وان', 'الخرطوم', 'لبنان', 'بغداد', 'وادي', 'سوريا', 'قالت']);
const split = (text: string) => {
	const tokens = splitClitics(
		tokenize(text, new Set()),
		clitics,
		(word) => known.has(word),
		(word) => common.has(word)
	);
	return Array.from({ length: tokens.length }, (_, i) => ({
		text: text.slice(tokens.start[i], tokens.end[i]),
		word: wordOf(tokens, i, clitics),
		hash: tokens.hash[i]
	}));
};
const parts = (text: string) => split(text).map((part) => part.text);

describe('small words written as one with the next', () => {
	it.each([
		['وبالخرطوم', ['و', 'ب', 'الخرطوم']],
		['وقالت', ['و', 'قالت']],
		['وإن', ['و', 'إن']],
		['بسوريا', ['ب', 'سوريا']],
		['للخرطوم', ['ل', 'لخرطوم']],
		['وللخرطوم', ['و', 'ل', 'لخرطوم']]
	])('are parted where what is left is known: %s', (word, expected) =>
		expect(parts(word)).toEqual(expected)
	);

	it.each(['لبنان', 'بغداد', 'وادي', 'كتاب', 'ولد'])('stay in %s', (word) =>
		expect(parts(word)).toEqual([word])
	);

	it('are parted with the marks that belong to them', () => {
		expect(parts('وَبِالخرطوم')).toEqual(['وَ', 'بِ', 'الخرطوم']);
		expect(parts('وـبالخرطوم')).toEqual(['وـ', 'ب', 'الخرطوم']);
	});

	it('give the article back what the preposition took', () => {
		expect(split('للخرطوم').map(({ word }) => word)).toEqual(['ل', 'الخرطوم']);
	});

	it('leave one word the same with and without its article', () => {
		const [bare, whole] = split('خرطوم الخرطوم');
		expect(bare.hash).toBe(whole.hash);
		expect(bareWord('الي', clitics)).toBe('الي');
	});

	it('leave text in other scripts as it is', () => {
		expect(parts('In Kursk, 2024.')).toEqual(['In', 'Kursk', ',', '2024', '.']);
	});
});
