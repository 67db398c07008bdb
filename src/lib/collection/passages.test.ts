import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../geoparse/tokens/tokenize.ts';
import { cutPassages, maxPassageLength, sentencesOf, type TextRange } from './passages.ts';

const noAbbreviations: ReadonlySet<number> = new Set();
const sentences = (text: string) => sentencesOf(tokenize(text, noAbbreviations));

/** Passages of a text in which mentions are written [so]. */
function passagesOf(marked: string): string[] {
	const mentions: TextRange[] = [];
	let text = '';
	for (const [i, part] of marked.split(/[[\]]/).entries()) {
		if (i % 2 === 1) mentions.push({ start: text.length, end: text.length + part.length });
		text += part;
	}
	return cutPassages(text, sentences(text), mentions).map(({ start, end }) =>
		text.slice(start, end)
	);
}

describe('a passage', () => {
	it('is the paragraph around a mention where that is short', () => {
		expect(passagesOf('Nothing here.\n\nIt rained in [Sudzha]. Nobody came.\n\nNor here.')).toEqual(
			['It rained in Sudzha. Nobody came.']
		);
	});

	it('does not reach over a paragraph’s end', () => {
		expect(passagesOf('Rain in [Kursk]\n\nIt rained in [Kursk].')).toEqual([
			'Rain in Kursk',
			'It rained in Kursk.'
		]);
	});

	it('is whole sentences of a long paragraph, as many as fit', () => {
		const filler = 'This sentence has just fifty letters and one point. ';
		const passages = passagesOf(`${filler.repeat(9)}It rained in [Sudzha]. ${filler.repeat(9)}`);
		expect(passages).toHaveLength(1);
		expect(passages[0]).toContain('It rained in Sudzha. This');
		expect(passages[0]).toMatch(/point\.$/);
		expect(passages[0].length).toBeLessThanOrEqual(maxPassageLength);
	});

	it('is a piece of a sentence that is too long, cut between words', () => {
		const words = 'word after word '.repeat(60);
		const passages = passagesOf(`It began ${words}in [Sudzha] and ${words}it went on.`);
		expect(passages).toHaveLength(1);
		expect(passages[0]).toMatch(/^(?:word|after) .*in Sudzha and .* (?:word|after)$/);
		expect(passages[0].length).toBeLessThanOrEqual(maxPassageLength);
	});

	it('holds every mention whole and once, whatever the text', () => {
		const text = fc
			.array(
				fc.oneof(
					fc.constantFrom('. ', '\n\n', ' ', 'Kursk', 'a', '…', '\n', '! ', ' — '),
					fc.string({ unit: 'grapheme', maxLength: 30 }),
					fc.integer({ min: 1, max: 900 }).map((n) => 'x'.repeat(n))
				),
				{ maxLength: 60 }
			)
			.map((parts) => parts.join(''));
		const cuts = fc.array(fc.nat(), { maxLength: 20 });
		fc.assert(
			fc.property(text, cuts, (text, numbers) => {
				fc.pre(text.trim().length > 0);
				const points = [...new Set(numbers.map((n) => n % (text.length + 1)))].sort(
					(a, b) => a - b
				);
				const mentions: TextRange[] = [];
				for (let i = 0; i + 1 < points.length; i += 2) {
					const [start, end] = [points[i], points[i + 1]];
					// The geoparser's names begin and end in no white space.
					if (/^\S(?:.*\S)?$/s.test(text.slice(start, end))) mentions.push({ start, end });
				}
				const passages = cutPassages(text, sentences(text), mentions);
				let last = 0;
				for (const { start, end } of passages) {
					expect(start).toBeGreaterThanOrEqual(last);
					expect(end).toBeGreaterThan(start);
					last = end;
				}
				for (const { start, end } of mentions) {
					const holding = passages.filter((p) => p.start <= start && end <= p.end);
					expect(holding).toHaveLength(1);
				}
			}),
			{ numRuns: 500 }
		);
	});
});
