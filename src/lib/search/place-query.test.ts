import { describe, expect, it } from 'vitest';
import { PlaceQuery, withoutSlips } from './place-query.ts';

const place = (name: string, featureCode: string, names: Record<string, string> = {}) => ({
	name,
	names,
	featureClass: featureCode.startsWith('PPL') ? 'P' : featureCode === 'STM' ? 'H' : 'A',
	featureCode
});

const places = [
	place('Kursk', 'PPLA', { ru: 'Курск' }),
	place('Kursk Oblast', 'ADM1', { ru: 'Курская область', pl: 'Obwód kurski' }),
	place('Sumy', 'PPLA', { uk: 'Суми' }),
	place('Sumy Oblast', 'ADM1', { uk: 'Сумська область', ru: 'Сумская область' }),
	place('Glushkovo', 'PPL', { ru: 'Глушково' }),
	place('Glushkovsky District', 'ADM2'),
	place('Sudzha', 'PPL', { ru: 'Суджа' }),
	place('Sudzhansky District', 'ADM2'),
	place('Seym River', 'STM', { uk: 'Сейм' }),
	place('Goma', 'PPL'),
	place('Roma', 'PPLC')
];

/** Names of what is found, the best first. */
function found(query: string): string[] {
	const asked = new PlaceQuery(query);
	const answers = places.map((one) => ({ one, ...asked.answer(one) }));
	return [...withoutSlips(answers.filter(({ score }) => score > 0))]
		.sort((a, b) => b.score - a.score)
		.map(({ one }) => one.name);
}

describe('a place is found by the word for what it is', () => {
	it.each([
		['Kursk region', 'Kursk Oblast'],
		['Sumy region', 'Sumy Oblast'],
		['Sumy oblast', 'Sumy Oblast'],
		['Сумщина', 'Sumy Oblast'],
		['Курська обл.', 'Kursk Oblast'],
		['Глушковский район', 'Glushkovsky District'],
		['Glushkovo district', 'Glushkovsky District'],
		['Суджанский район', 'Sudzhansky District'],
		['river Seym', 'Seym River'],
		['Kursk city', 'Kursk'],
		['місто Суми', 'Sumy'],
		['obwód kurski', 'Kursk Oblast']
	])('%s finds %s first', (query, name) => expect(found(query)[0]).toBe(name));

	it('a name alone finds the town before its region', () =>
		expect(found('Sumy')).toEqual(['Sumy', 'Sumy Oblast']));

	it.each([
		['район', ['Glushkovsky District', 'Sudzhansky District']],
		['river', ['Seym River']]
	])('%s alone finds all places of that sort', (query, names) =>
		expect(found(query)).toEqual(names)
	);
});

describe('a name with a slip', () => {
	it('is found where nothing else is', () => expect(found('Gomma')).toEqual(['Goma']));
	it('is left out beside one without', () => expect(found('Goma')).toEqual(['Goma']));
});

it('tells which of its names answers', () =>
	expect(new PlaceQuery('сумская').answer(places[3]).name).toBe('Сумская область'));
