import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../lexicon/index.ts';
import { listBit } from '../lexicon/index.ts';
import { tokenize } from '../tokens/tokenize.ts';
import { noWord, Vocabulary } from './vocabulary.ts';

const lexicon = lexiconFor('en');
const numbersOf = (vocabulary: Vocabulary, text: string) => {
	const tokens = tokenize(text, lexicon.abbreviations);
	return Array.from({ length: tokens.length }, (_, i) => vocabulary.numberOf(tokens, i));
};

describe('vocabulary', () => {
	it('gives words that differ in capitals alone one number, others their own', () => {
		const [river, word, same, other] = numbersOf(
			new Vocabulary(lexicon, null),
			'River Seim SEIM Seims'
		);
		expect(same).toBe(word);
		expect(new Set([noWord, river, word, other]).size).toBe(4);
	});

	it('knows the lists of a word', () => {
		const vocabulary = new Vocabulary(lexicon, null);
		const [river] = numbersOf(vocabulary, 'river');
		expect(vocabulary.lists[river] & listBit.water).not.toBe(0);
	});

	it('keeps the numbers of its words as it grows', () => {
		const vocabulary = new Vocabulary(lexicon, null);
		const text = Array.from({ length: 9000 }, (_, i) => `w${i}x`).join(' ');
		const numbers = numbersOf(vocabulary, text);
		expect(new Set(numbers).size).toBe(9000);
		expect(numbersOf(vocabulary, text.toUpperCase())).toEqual(numbers);
	});
});
