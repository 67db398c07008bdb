import { describe, expect, it } from 'vitest';
import { languageOf, lexiconFor } from './index.ts';

describe('the language of a text without a tag', () => {
	it.each([
		['The bridge near Sudzha was closed.', 'en'],
		['Мост под Суджей закрыт, объезд через Рыльск.', 'ru'],
		['Міст під Суджею закрито, об’їзд через Рильськ.', 'uk'],
		['According to «Известия», the bridge near Sudzha was closed.', 'en'],
		['Reuters підтвердило, що міст у Суджі закрито.', 'uk'],
		['', 'en']
	])('%s is %s', (text, language) => expect(languageOf(text)).toBe(language));
});

describe('the tables of a language', () => {
	it('are found by the first part of a tag', () => {
		expect(lexiconFor('uk-UA').language.code).toBe('uk');
	});

	it('are the English ones for a language without tables', () => {
		expect(lexiconFor('fr').language.code).toBe('en');
	});
});
