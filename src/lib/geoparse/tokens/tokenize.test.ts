import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconFor } from '../lexicon/index.ts';
import { shape, tokenAt, tokenize, wordHash } from './tokenize.ts';

/** Code units of all sorts, halves of surrogate pairs among them. */
const anyUnits = (maxLength: number) =>
	fc
		.array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
		.map((units) => String.fromCharCode(...units));

const { abbreviations } = lexiconFor('en');
const words = (text: string) => {
	const tokens = tokenize(text, abbreviations);
	return Array.from({ length: tokens.length }, (_, i) =>
		text.slice(tokens.start[i], tokens.end[i])
	);
};
const sentences = (text: string) => {
	const tokens = tokenize(text, abbreviations);
	return tokens.length === 0 ? 0 : tokens.sentence[tokens.length - 1] + 1;
};

describe('tokenize', () => {
	it.each([
		['a possessive is a token of its own', 'Kursk’s border', ['Kursk', '’s', 'border']],
		['an inner apostrophe stays', "O'Brien in Куп'янськ", ["O'Brien", 'in', "Куп'янськ"]],
		['a hyphen parts words', 'Moscow-backed', ['Moscow', '-', 'backed']],
		[
			'a letter after a hyphen is no initial',
			'from Ye-U. Rain',
			['from', 'Ye', '-', 'U', '.', 'Rain']
		],
		['dotted letters are one word', 'the U.S. envoy', ['the', 'U.S.', 'envoy']],
		['a dotted word may end the text', 'in Washington, D.C.', ['in', 'Washington', ',', 'D.C.']],
		['an abbreviation keeps its dot', 'St. Paul, Minn.', ['St.', 'Paul', ',', 'Minn.']],
		['an initial keeps its dot', 'J. Smith', ['J.', 'Smith']],
		['a full stop is a sign', 'He left Sumy.', ['He', 'left', 'Sumy', '.']],
		['a surrogate pair is one sign', 'in 🇺🇦 now', ['in', '🇺', '🇦', 'now']]
	])('%s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('parts an elided word from the next where the language has such words', () => {
		const { abbreviations, elided } = lexiconFor('fr');
		const text = "L’Ukraine, aujourd’hui d'Odessa";
		const tokens = tokenize(text, abbreviations, elided);
		const found = Array.from({ length: tokens.length }, (_, i) =>
			text.slice(tokens.start[i], tokens.end[i])
		);
		expect(found).toEqual(['L’', 'Ukraine', ',', 'aujourd’hui', "d'", 'Odessa']);
		expect(tokens.hash[4]).toBe(wordHash('d’'));
	});

	it.each([
		['Fighting went on. Nobody left.', 2],
		['He met Gov. Smith in St. Paul. They talked.', 2],
		['Prices rose 3.5 percent in the U.S. and fell elsewhere.', 1],
		['“Go home!” He went.', 2],
		['A headline\n\nA paragraph', 2]
	])('counts the sentences of %j', (text, expected) => {
		expect(sentences(text)).toBe(expected);
	});

	it('gives words that differ in capitals alone one hash, and curly apostrophes no other', () => {
		const tokens = tokenize("KURSK Kursk kursk's kursk’s", abbreviations);
		expect(tokens.hash[0]).toBe(tokens.hash[1]);
		expect(tokens.hash[0]).toBe(wordHash('kursk'));
		expect(tokens.hash[3]).toBe(tokens.hash[5]);
	});

	it('sees capitals, digits and scripts without capitals', () => {
		const tokens = tokenize('KURSK Kursk a1 東京', abbreviations);
		expect(tokens.shape[0] & shape.allCaps).toBeTruthy();
		expect(tokens.shape[1] & shape.allCaps).toBeFalsy();
		expect(tokens.shape[2] & shape.digit).toBeTruthy();
		expect(tokens.shape[3] & shape.uncased).toBeTruthy();
	});

	it('covers every code unit that is no space exactly once, in order, for any text', () => {
		fc.assert(
			fc.property(anyUnits(60), (text) => {
				const tokens = tokenize(text, abbreviations);
				let at = 0;
				for (let i = 0; i < tokens.length; i++) {
					const between = text.slice(at, tokens.start[i]);
					if (tokens.start[i] < at || tokens.end[i] <= tokens.start[i]) return false;
					if (/[\p{L}\p{N}]/u.test(between)) return false;
					at = tokens.end[i];
				}
				return !/[\p{L}\p{N}]/u.test(text.slice(at));
			}),
			{ numRuns: 50 }
		);
	});

	it('finds the token at an offset', () => {
		const tokens = tokenize('in Kursk now', abbreviations);
		expect([0, 3, 7, 8, 9, 12].map((offset) => tokenAt(tokens, offset))).toEqual([
			0, 1, 1, 2, 2, 3
		]);
	});
});
