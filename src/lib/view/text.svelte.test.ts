import { describe, expect, it } from 'vitest';
import { languageCodes, type LanguageCode } from '$lib/languages/index.ts';
import { loadMessages } from '$lib/languages/messages.ts';
import { Text, type Named } from './text.svelte.ts';

const textIn = async (language: LanguageCode) => new Text(language, await loadMessages(language));

const place = (name: string, names: Named['names'] = {}, more: Partial<Named> = {}): Named => ({
	name,
	names,
	featureClass: 'P',
	featureCode: 'PPL',
	population: 0,
	country: 'RU',
	...more
});

const guevo = place('Guevo', { ru: 'Гуево' });
const district = place('Sudzhansky District');

describe('a place’s name', () => {
	it.each([
		['uk', 'Гуево', 'ru'],
		['ru', 'Гуево', undefined],
		['en', 'Guevo', undefined]
	] as const)('in %s is %s, marked as %s', async (language, name, mark) => {
		const text = await textIn(language);
		expect(text.name(guevo)).toBe(name);
		expect(text.nameLanguage(guevo)).toBe(mark);
	});

	it('in Latin letters is marked as such among Cyrillic ones', async () => {
		expect((await textIn('ru')).nameLanguage(district)).toBe('en');
	});
});

describe('a district in a line', () => {
	it.each([
		['en', 'Sumskyi raion (pre-2020)', undefined, 'Sumskyi raion'],
		['uk', 'Sudzhansky District', undefined, null],
		['uk', 'Sudzhansky District', district, null],
		['uk', 'Sudzhansky District', place('', { ru: 'Суджанский район' }), 'Суджанский район'],
		['en', null, undefined, null]
	] as const)(
		'in %s, of %s, is in the script of the line',
		async (language, name, known, shown) => {
			expect((await textIn(language)).district(name, known)).toBe(shown);
		}
	);
});

describe('what a place is and where it lies', () => {
	const holders = { district: null, region: 'Banaadir', country: 'Somalia' };
	const mogadishu = place('Mogadishu', {}, { featureCode: 'PPLC' });

	it('names a capital’s country alone', async () => {
		expect((await textIn('en')).line(mogadishu, holders)).toBe('capital of Somalia');
		expect((await textIn('uk')).line(mogadishu, { ...holders, country: 'Сомалі' })).toBe(
			'столиця, Сомалі'
		);
	});

	it('tells a border crossing from a power station, whose codes begin alike', async () => {
		const text = await textIn('en');
		const what = (featureCode: string) =>
			text.feature({ ...place('Rafah crossing'), featureClass: 'S', featureCode });
		expect(['PSTB', 'PSH'].map(what)).toEqual(['border crossing', 'power station']);
	});

	it('gives names an article where English does', async () => {
		const text = await textIn('en');
		const country = 'United States';
		expect(text.line(mogadishu, { ...holders, country })).toBe('capital of the United States');
		expect(text.line(guevo, { district: null, region: null, country })).toBe(
			'settlement in the United States'
		);
	});

	it('leaves out a holder of the same name', async () => {
		const singapore = { district: null, region: null, country: 'Singapore' };
		const text = await textIn('en');
		expect(text.line(place('Singapore', {}, { featureCode: 'PPLC' }), singapore)).toBe('capital');
		expect(text.line(place('Moscow'), { ...singapore, region: 'Moscow', country: 'Russia' })).toBe(
			'settlement in Russia'
		);
	});
});

describe('a sentence that ends with a date', () => {
	it.each(languageCodes)('has one full stop in %s', async (language) => {
		const text = await textIn(language);
		const sentence = text.t.turnedPeriod(text.period(['2024-08-06', '2025-04-26']));
		expect(sentence).toMatch(/[^.]\.$/);
	});
});
