import { describe, expect, it } from 'vitest';
import { aboutFirst, sharedNotes, type Passage } from './passages.ts';

const passage = (key: string, language: string, note: string | null, isFocus = false) =>
	({ key, article: { language, note }, isFocus }) as Passage;

describe('the order of passages', () => {
	it('has those of articles about the place first, and keeps the order within', () => {
		const passages = [
			passage('a', 'en', null),
			passage('b', 'en', null, true),
			passage('c', 'en', null),
			passage('d', 'en', null, true)
		];
		expect(aboutFirst(passages).map(({ key }) => key)).toEqual(['b', 'd', 'a', 'c']);
	});
});

describe('the notes of articles', () => {
	it('stand once when the articles of a language share theirs', () => {
		const passages = [
			passage('a', 'en', 'Translated'),
			passage('b', 'uk', 'Перекладено'),
			passage('c', 'en', 'Translated')
		];
		expect(sharedNotes(passages)).toEqual([
			{ language: 'en', note: 'Translated' },
			{ language: 'uk', note: 'Перекладено' }
		]);
	});

	it.each([
		['two differ', [passage('a', 'en', 'Translated'), passage('b', 'en', 'Corrected')]],
		['one has none', [passage('a', 'en', 'Translated'), passage('b', 'en', null)]],
		['there is nothing to note', []]
	])('stay with their passages when %s', (_, passages) => {
		expect(sharedNotes(passages)).toEqual([]);
	});
});
