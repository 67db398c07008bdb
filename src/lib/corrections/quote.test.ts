import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteOf } from './quote.ts';

describe('findQuote', () => {
	const text = 'Guards left Mogran at dawn. In Mogran the market stayed shut; Mogranites waited.';

	it('tells two occurrences apart by what stands around them', () => {
		const second = text.indexOf('Mogran', 15);
		expect(findQuote(text, quoteOf(text, second, second + 6))).toEqual({
			start: second,
			end: second + 6
		});
	});

	it('finds the words again after the text around them was edited', () => {
		const second = text.indexOf('Mogran', 15);
		const quote = quoteOf(text, second, second + 6);
		const edited = text
			.replace('Guards left', 'Most of the guards had left')
			.replace('dawn', 'noon');
		expect(edited.slice(findQuote(edited, quote)!.start)).toMatch(/^Mogran the market/);
	});

	it('finds no part of a longer word, and nothing where two places fit equally well', () => {
		expect(findQuote('Mogranites', { exact: 'Mogran', prefix: '', suffix: '' })).toBeNull();
		expect(findQuote('Soba, Soba', { exact: 'Soba', prefix: '', suffix: '' })).toBeNull();
		expect(findQuote('nothing here', { exact: 'Soba', prefix: '', suffix: '' })).toBeNull();
	});

	it('finds every word of a text that it quoted', () => {
		fc.assert(
			fc.property(
				fc.array(fc.stringMatching(/^[a-zа-яі]{1,8}$/), { minLength: 1, maxLength: 40 }),
				fc.nat(),
				(words, pick) => {
					const number = pick % words.length;
					const whole = words.join(' ');
					const start = words.slice(0, number).join(' ').length + (number > 0 ? 1 : 0);
					const end = start + words[number].length;
					const found = findQuote(whole, quoteOf(whole, start, end));
					// Words repeated in the same surroundings cannot be told apart and are not guessed.
					if (found !== null) expect(found).toEqual({ start, end });
					else expect(words.filter((word) => word === words[number]).length).toBeGreaterThan(1);
				}
			)
		);
	});

	it('finds a name again that has a word written to it, as Arabic writes "and"', () => {
		const text = 'وصلوا إلى أم درمان وبحري أمس.';
		const start = text.indexOf('بحري');
		const quote = quoteOf(text, start, start + 4);
		expect(findQuote(text, quote)).toEqual({ start, end: start + 4 });
		expect(findQuote(text, { ...quote, prefix: '' })).toBeNull();
	});
});
