import { describe, expect, it } from 'vitest';
import { articleOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { readCorrections } from './corrections.ts';
import { judge, type DeskArticle } from './judged.ts';

function article(id: string, text: string, words: string): DeskArticle {
	return {
		article: articleOf(id, text, { published: '2025-03-10' }),
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

	it('counts what a person has seen, and tells names as they are compared', () => {
		const { names, checked } = judged({ checked: [{ place: 'gn:1' }] }).get('one')!;
		expect([names, checked]).toEqual([['soba'], 1]);
	});
});
