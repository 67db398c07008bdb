import { describe, expect, it } from 'vitest';
import { fold } from '$lib/collection/fold.ts';
import { foundWords, hasWords, nameScore } from './match.ts';

const score = (name: string, query: string) => nameScore(fold(name), fold(query));

describe('fold', () => {
	it.each([
		['Суджа', 'sudja'],
		['Sudzha', 'sudja'],
		['Харків', 'harkiv'],
		['Київ', 'kiiv'],
		['Kyiv', 'kiiv'],
		['Орёл', 'orel'],
		['Малая Локня', 'malaia loknia'],
		['São Tomé', 'sao tome'],
		['Yasna-Poliana', 'iasna poliana'],
		["Slov'iansk", 'sloviansk'],
		['القاهرة', 'القاهرة']
	])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));
});

describe('nameScore', () => {
	it('finds a name in either script', () => {
		expect(score('Sudzha', 'суджа')).toBe(1);
		expect(score('Суджа', 'Sudzh')).toBeGreaterThan(0.8);
	});

	it('prefers the whole name to its beginning, that to a later word, that to a slip', () => {
		const scores = [
			score('Kursk', 'kursk'),
			score('Kursk Oblast', 'kursk'),
			score('City of Kursk', 'kursk'),
			score('Kurks', 'kursk')
		];
		expect([...scores].sort((a, b) => b - a)).toEqual(scores);
		expect(new Set(scores).size).toBe(4);
	});

	it.each([
		['Sudzha', 'Sudja'],
		['Sudzha', 'Sduzha'],
		['Korenevo', 'Koreneva'],
		['Kharkiv', 'Kharkov'],
		['Belgorod', 'Bilgorod']
	])('finds %s by the slip %s', (name, query) => expect(score(name, query)).toBeGreaterThan(0));

	it.each([
		['Sumy', 'su'],
		['Kyiv', 'kursk'],
		['Sumy', 'rum'],
		['Belgorod', 'Novgorod']
	])('%s against %s: short words and other names forgive nothing', (name, query) =>
		expect(score(name, query) > 0).toBe(fold(name).startsWith(fold(query)))
	);
});

describe('hasWords', () => {
	it('wants every word, each from its beginning', () => {
		const text = fold('The ministry said its units had entered Sudzha.');
		expect(hasWords(text, fold('units sudzh'))).toBe(true);
		expect(hasWords(text, fold('units tanks'))).toBe(false);
		expect(hasWords(text, fold('inistry'))).toBe(false);
	});
});

describe('foundWords', () => {
	const found = (text: string, query: string) =>
		foundWords(text, query).map(({ start, end }) => text.slice(start, end));

	it.each([
		['The pipeline and two Pipelines.', 'pipeline', ['pipeline', 'Pipelines']],
		['Мост через Сейм.', 'seim', ['Сейм']],
		['A bridge over the Seym.', 'bridge seym', ['bridge', 'Seym']],
		['Nothing here.', '…', []]
	])('in “%s” %s is %j', (text, query, words) => expect(found(text, query)).toEqual(words));
});
