import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '$lib/collection/format.ts';
import { paragraphsOf, segmentsOf, shorten } from './segments.ts';

const mark = (start: number, end: number, placeRow = 0): Mark => ({
	start,
	end,
	placeRow,
	kind: 'literal',
	type: 'Literal'
});

describe('segmentsOf', () => {
	it('gives the text back, whatever the marks', () => {
		const marks = fc.array(
			fc.tuple(fc.integer({ min: -5, max: 50 }), fc.integer({ min: -5, max: 50 }))
		);
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), marks, (text, pairs) => {
				const marked = pairs.map(([start, end]) => mark(start, end));
				const segments = segmentsOf(text, marked);
				const isWhole = segments.map((segment) => segment.text).join('') === text;
				return (
					isWhole &&
					segments.every((s) => !s.mark || s.text === text.slice(s.mark.start, s.mark.end))
				);
			})
		);
	});

	it('keeps the first of two marks that overlap', () => {
		const segments = segmentsOf('Kursk region', [mark(0, 12), mark(0, 5)]);
		expect(segments).toEqual([{ text: 'Kursk region', mark: mark(0, 12) }]);
	});
});

describe('paragraphsOf', () => {
	it('counts marks from the start of their paragraph', () => {
		const text = 'Title in Sudzha\n\nSudzha again, near Sudzha';
		const paragraphs = paragraphsOf(text, [mark(9, 15), mark(17, 23), mark(36, 42)]);
		const named = paragraphs.flatMap((p) => p.marks.map((m) => p.text.slice(m.start, m.end)));
		expect(named).toEqual(['Sudzha', 'Sudzha', 'Sudzha']);
		expect(paragraphs.map((p) => text.slice(p.start, p.start + p.text.length))).toEqual(
			paragraphs.map((p) => p.text)
		);
	});
});

describe('shorten', () => {
	it('leaves a passage of usual length alone', () => {
		const passage = { text: 'Fighting in Sudzha.', marks: [mark(12, 18)] };
		expect(shorten(passage, () => true)).toEqual({ ...passage, isShortened: false });
	});

	it('keeps the wanted name of a very long one in sight, with its offsets right', () => {
		const text = `${'word '.repeat(2000)}Sudzha ${'word '.repeat(2000)}`;
		const short = shorten({ text, marks: [mark(10_000, 10_006, 7)] }, (m) => m.placeRow === 7);
		expect(short.text.length).toBeLessThan(1300);
		expect(short.marks.map((m) => short.text.slice(m.start, m.end))).toEqual(['Sudzha']);
	});

	it('cuts a text without a space', () => {
		const short = shorten({ text: 'x'.repeat(20_000), marks: [mark(9000, 9010)] }, () => true);
		expect(short.text.length).toBeLessThan(1300);
		expect(short.marks).toHaveLength(1);
	});
});
