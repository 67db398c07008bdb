import { describe, expect, it } from 'vitest';
import { articleOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { readCorrections } from './corrections.ts';
import { judge, type DeskArticle } from './judged.ts';

function article(
	id: string,
	text: string,
	words: string,
	formerIds: readonly string[] = []
): DeskArticle {
	return {
		article: articleOf(id, text, { published: '2025-03-10' }),
		formerIds,
		sha: '0123abcd',
		sentences: [{ start: 0, end: text.length }],
		mentions: [mentionOf(text, words, 'gn:1')]
	};
}

const articles = [
	article('one', 'Trucks came to Soba and to Bara.', 'Soba'),
	article('two', 'Water fell in Tawila.', 'Tawila')
];
const judged = (content: object, before = new Map() as ReturnType<typeof judge>) =>
	judge(articles, readCorrections(content).corrections, before);

describe('judge', () => {
	it('judges anew what a correction may meet, and nothing else', () => {
		const before = judged({});
		for (const content of [
			{ rules: [{ name: 'Soba', kind: 'associative' }] },
			{ rules: [{ name: 'Bara', place: 'gn:2' }] },
			{ rules: [{ pattern: 'came to {Soba}', place: 'unplaced' }] },
			{ mentions: [{ article: 'one', exact: 'Soba', place: 'gn:2' }] },
			{ checked: [{ article: 'one' }] }
		]) {
			const after = judged(content, before);
			expect(after.get('one')).toEqual(judged(content).get('one'));
			expect(after.get('one')!.mentions).not.toEqual(before.get('one')!.mentions);
			expect(after.get('two')).toBe(before.get('two'));
		}
		const hidden = judged({ places: { 'gn:1': { hide: true } } }, before);
		expect([...hidden.values()].flatMap(({ mentions }) => mentions)).toEqual([]);
	});

	it('takes what was said of an article under an id that it had before, in the order of the file', () => {
		const renamed = article('new', 'Trucks came to Soba and to Bara.', 'Soba', ['old', 'older']);
		const of = (content: object) =>
			judge([renamed], readCorrections(content).corrections, new Map()).get('new')!;
		const mentions = ['old', 'new', 'older'].map((each, i) => ({
			article: each,
			exact: 'Soba',
			place: `gn:${i + 2}`
		}));
		const judged = of({ mentions });
		expect([...judged.corrections.keys()]).toEqual([0, 1, 2]);
		expect(judged.mentions).toMatchObject([{ placeId: 'gn:4' }]);
		expect(of({ checked: [{ article: 'old', sha: '0123abcd' }] }).checked).toBe(1);
		const rule = { name: 'Soba', place: 'gn:9', article: 'older' };
		expect(of({ rules: [rule] }).mentions).toMatchObject([{ placeId: 'gn:9' }]);
		expect([...of({ rules: [{ ...rule, article: 'other' }] }).rules.keys()]).toEqual([]);
	});

	it('counts what a person has seen, and tells names as they are compared', () => {
		const { names, checked } = judged({ checked: [{ place: 'gn:1' }] }).get('one')!;
		expect([names, checked]).toEqual([['soba'], 1]);
	});
});
