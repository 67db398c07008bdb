import { describe, expect, it } from 'vitest';
import { languageNames, loadMessages, messageLanguage, type MessageLanguage } from './messages.ts';

describe('plural forms', () => {
	it.each([
		['en', 1, '1 passage'],
		['en', 2, '2 passages'],
		['uk', 1, '1 уривок'],
		['uk', 3, '3 уривки'],
		['uk', 11, '11 уривків'],
		['uk', 21, '21 уривок'],
		['ru', 1, '1 отрывок'],
		['ru', 4, '4 отрывка'],
		['ru', 5, '5 отрывков'],
		['ru', 112, '112 отрывков']
	] as const)('%s: %s is "%s"', async (language, count, words) => {
		expect((await loadMessages(language)).passages(count)).toBe(words);
	});
});

describe('the tables', () => {
	it('name the same kinds of place in every language', async () => {
		const en = await loadMessages('en');
		for (const language of Object.keys(languageNames) as MessageLanguage[]) {
			const table = await loadMessages(language);
			expect(Object.keys(table.feature)).toEqual(Object.keys(en.feature));
			expect(Object.keys(table.featureClasses)).toEqual(Object.keys(en.featureClasses));
		}
	});
});

describe('messageLanguage', () => {
	it.each([
		['uk', 'uk'],
		['ru-RU', 'ru'],
		['EN-gb', 'en'],
		['de', 'en']
	])('%s is read in %s', (tag, language) => expect(messageLanguage(tag)).toBe(language));
});
