import { describe, expect, it } from 'vitest';
import { languageCodes } from './index.ts';
import { loadMessages } from './messages.ts';

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
		['ru', 112, '112 отрывков'],
		['pl', 1, '1 fragment'],
		['pl', 3, '3 fragmenty'],
		['pl', 12, '12 fragmentów'],
		['pl', 22, '22 fragmenty'],
		['tr', 1, '1 alıntı'],
		['tr', 3, '3 alıntı'],
		['ar', 0, 'لا مقاطع'],
		['ar', 1, 'مقطع واحد'],
		['ar', 2, 'مقطعان'],
		['ar', 3, '3 مقاطع'],
		['ar', 11, '11 مقطعًا'],
		['ar', 100, '100 مقطع']
	] as const)('%s: %s is "%s"', async (language, count, words) => {
		expect((await loadMessages(language)).passages(count)).toBe(words);
	});
});

describe('sentences with a number', () => {
	it.each([
		[
			'en',
			1,
			'1 more passage names governments and peoples',
			'1 more passage is on the map’s page.'
		],
		[
			'en',
			29,
			'29 more passages name governments and peoples',
			'29 more passages are on the map’s page.'
		],
		['uk', 1, 'Ще в 1 уривку йдеться про владу чи народ', 'На сторінці карти є ще 1 уривок.'],
		['uk', 29, 'Ще в 29 уривках ідеться про владу чи народ', 'На сторінці карти є ще 29 уривків.'],
		[
			'ru',
			21,
			'Ещё в 21 отрывке речь о власти или народе',
			'На странице карты есть ещё 21 отрывок.'
		],
		['ru', 3, 'Ещё в 3 отрывках речь о власти или народе', 'На странице карты есть ещё 3 отрывка.'],
		[
			'pl',
			2,
			'Jeszcze 2 fragmenty mówią o władzach i narodach',
			'Na stronie mapy jeszcze 2 fragmenty.'
		]
	] as const)('%s agree with %s', async (language, count, asGovernments, leftOut) => {
		const table = await loadMessages(language);
		expect(table.moreAsGovernments(count)).toBe(asGovernments);
		expect(table.leftOut(count)).toBe(leftOut);
	});
});

describe('the tables', () => {
	it('name the same kinds of place in every language', async () => {
		const en = await loadMessages('en');
		for (const language of languageCodes) {
			const table = await loadMessages(language);
			expect(Object.keys(table).sort()).toEqual(Object.keys(en).sort());
			expect(Object.keys(table.feature)).toEqual(Object.keys(en.feature));
			expect(Object.keys(table.featureClasses)).toEqual(Object.keys(en.featureClasses));
		}
	});
});
