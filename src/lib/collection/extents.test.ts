import { describe, expect, it } from 'vitest';
import { markedSpans, type NamedSpan } from './extents.ts';

/** Where words stand first in a text. */
const at = (text: string, words: string) => {
	const start = text.indexOf(words);
	return { start, end: start + words.length };
};

/** A mention of a name, with its extent where it has one. */
const named = (text: string, name: string, extent?: string): NamedSpan => ({
	...at(text, name),
	...(extent !== undefined && { extent: at(text, extent) })
});

describe('what is marked of mentions', () => {
	const text = 'Shells fell in the Kursk region, by Lake Kivu and in Goma.';
	const whole = { start: 0, end: text.length };
	const marked = (mentions: readonly NamedSpan[], passage = whole) =>
		markedSpans(mentions, passage).map(({ start, end }) => text.slice(start, end));

	it('is a name with the word that says what it is, before it or after', () => {
		expect(
			marked([
				named(text, 'Kursk', 'Kursk region'),
				named(text, 'Kivu', 'Lake Kivu'),
				named(text, 'Goma')
			])
		).toEqual(['Kursk region', 'Lake Kivu', 'Goma']);
	});

	it('is the name alone where the rest is words of the mention before or after it', () => {
		expect(marked([named(text, 'Kursk', 'Kursk region'), named(text, 'region')])).toEqual([
			'Kursk',
			'region'
		]);
		expect(marked([named(text, 'Lake'), named(text, 'Kivu', 'Lake Kivu')])).toEqual([
			'Lake',
			'Kivu'
		]);
		const two = [named(text, 'Kursk', 'Kursk region'), named(text, 'Kivu', 'region, by Lake Kivu')];
		expect(marked(two)).toEqual(['Kursk region', 'Kivu']);
	});

	it('is the name alone where the passage ends in between, or begins', () => {
		const { start, end } = at(text, 'Kursk');
		expect(marked([named(text, 'Kursk', 'Kursk region')], { start: 0, end: end + 3 })).toEqual([
			'Kursk'
		]);
		expect(marked([named(text, 'Kursk', 'the Kursk')], { start, end: text.length })).toEqual([
			'Kursk'
		]);
	});

	it('is the name where a row from elsewhere has an extent that does not hold it', () => {
		expect(marked([named(text, 'Kursk', 'Lake Kivu')])).toEqual(['Kursk']);
		expect(marked([named(text, 'Kursk region', 'region')])).toEqual(['Kursk region']);
	});
});
