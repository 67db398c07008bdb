import { describe, expect, it } from 'vitest';
import type { MentionRow } from '../collection/format.ts';
import {
	aboutFirst,
	groupIntoPassages,
	sharedNotes,
	type ArticleHead,
	type Passage
} from './passages.ts';

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

describe('mentions of a place in one passage', () => {
	const mention = (kind: MentionRow['kind'], kindConfidence: number) =>
		({ articleRow: 0, passageStart: 0, kind, kindConfidence, confidence: 0.9 }) as MentionRow;
	const kindOf = (...mentions: MentionRow[]) => {
		const [{ kind, isKindUnsure }] = groupIntoPassages(mentions, () => ({}) as ArticleHead);
		return [kind, isKindUnsure];
	};

	it('are the scene as surely as the surest that is', () => {
		expect(kindOf(mention('literal', 0.6), mention('literal', 0.7))).toEqual(['literal', true]);
		expect(kindOf(mention('literal', 0.6), mention('literal', 0.8))).toEqual([
			'literal',
			undefined
		]);
		expect(kindOf(mention('associative', 0.9), mention('literal', 0.6))).toEqual(['literal', true]);
		expect(kindOf(mention('associative', 0.7))).toEqual(['associative', true]);
	});

	it('are of the kind that a person has found right', () => {
		const checked = { ...mention('literal', 0.6), isChecked: true };
		expect(kindOf(checked)).toEqual(['literal', undefined]);
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
