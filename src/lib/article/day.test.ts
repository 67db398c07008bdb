import { describe, expect, it } from 'vitest';
import { daysIn, readAnyDate } from './date.ts';
import { monthOf } from './day.ts';

describe('the name of a month', () => {
	it.each([
		['мар', 3],
		['берез', 3],
		['бер', 3],
		['März', 3],
		['Mär', 3],
		['Sept', 9],
		['kwietnia', 4],
		['marzo', 3],
		['mai', 5],
		['marraskuuta', 11],
		['мая', 5],
		['Mayor', null],
		['Marines', null],
		['матчей', null],
		['villages', null]
	])('%s is month %s, and no word that only begins like it', (name, month) =>
		expect(monthOf(name)).toBe(month)
	);
});

describe('daysIn', () => {
	it.each([
		['14. März 2025', '2025-03-14'],
		['14 de marzo de 2025', '2025-03-14'],
		['1er mai 2025', '2025-05-01'],
		['14 mai 2025', '2025-05-14'],
		['14 kwietnia 2025', '2025-04-14'],
		['2025年3月14日', '2025-03-14'],
		['14.03.2025', '2025-03-14'],
		['14/03/2025', '2025-03-14'],
		['03/14/2025', '2025-03-14'],
		['2025/03/14', '2025-03-14'],
		['2025. 3. 14.', '2025-03-14'],
		['2025.3.14', '2025-03-14'],
		['2025. 03. 14', '2025-03-14'],
		['2025-W11-5', '2025-03-14'],
		['2025W115', '2025-03-14'],
		['2020-W53-7', '2021-01-03'],
		['2025-W01-1', '2024-12-30'],
		['2025. március 14.', '2025-03-14'],
		['2025. rounds 14', null],
		['14 бер 2025', '2025-03-14'],
		['March 14, 2025', '2025-03-14'],
		['114.03.2025', null],
		['14.03.2025.1', null],
		['2025.3.14.1', null],
		['2025-W53-1', null],
		['2025-W00-1', null],
		['2025-W11-8', null],
		['31.02.2025', null]
	])('finds in %j the day %s', (text, day) =>
		expect(daysIn(`Written on ${text}, they say.`)).toEqual(day === null ? [] : [day])
	);

	it('takes the month first where that is the custom', () => {
		expect(daysIn('on 03/04/2025', true)).toEqual(['2025-03-04']);
		expect(daysIn('on 03/04/2025')).toEqual(['2025-04-03']);
	});
});

describe('readAnyDate', () => {
	it.each([
		['20250314', '2025-03-14'],
		['20250314T1015', '2025-03-14T10:15'],
		['1741946400', '2025-03-14T10:00:00Z'],
		['2025-03-14T10:15:00+02:00', '2025-03-14T10:15:00+02:00'],
		['14 March 2025', '2025-03-14'],
		['2025-W11-3', '2025-03-12'],
		['2025-W11-3T10:15:00Z', '2025-03-12'],
		['2025. 3. 14.', '2025-03-14'],
		['tomorrow', null]
	])('reads %j as %j', (text, date) => expect(readAnyDate(text)).toBe(date));
});
