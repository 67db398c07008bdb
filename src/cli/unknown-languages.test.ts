import { describe, expect, it } from 'vitest';
import type { Article } from '../lib/article/article.ts';
import { UnknownLanguages } from './unknown-languages.ts';

const inLanguage = (language: string) => ({ language }) as Article;

describe('articles in languages without tables', () => {
	it('are let in and told once, by language, the commonest first', () => {
		const unknown = new UnknownLanguages(false);
		const admitted = ['nl-BE', 'uk-UA', 'it', 'nl', 'en-US'].map((tag) =>
			unknown.admits(inLanguage(tag))
		);
		expect(admitted).toEqual([true, true, true, true, true]);
		expect(unknown.told(5)).toBe(
			'3 of 5 articles are in languages that Dateline has no tables for (Dutch 2, Italian 1): names in them are looked up as in English, and many are missed; --skip-unknown-languages leaves them out'
		);
	});

	it('are left out where that is asked for', () => {
		const unknown = new UnknownLanguages(true);
		expect(['zh-Hant', 'pl'].map((tag) => unknown.admits(inLanguage(tag)))).toEqual([false, true]);
		expect(unknown.told(1)).toBe(
			'1 of 2 articles are in languages that Dateline has no tables for (Chinese 1) and are left out'
		);
	});

	it('are not told of where there are none', () => {
		const unknown = new UnknownLanguages(false);
		unknown.admits(inLanguage('ru'));
		expect(unknown.told(1)).toBeNull();
	});
});
