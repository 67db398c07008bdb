import { describe, expect, it } from 'vitest';
import { fromLatin, russianOf, ukrainianOf } from './respell.ts';

describe('a name spelled over by rule', () => {
	it.each([
		['Коренево', 'Коренєво'],
		['Мартыновка', 'Мартинівка'],
		['Малая Локня', 'Мала Локня'],
		['Большое Солдатское', 'Больше Солдатське'],
		['Рыльск', 'Рильськ'],
		['Гуево', 'Гуєво'],
		['Черкасская Конопелька', 'Черкаська Конопелька'],
		['Обоянь', 'Обоянь']
	])('is Ukrainian: %s, %s', (russian, ukrainian) => {
		expect(ukrainianOf(russian)).toContain(ukrainian);
	});

	it.each([
		['Юнаківка', 'Юнаковка'],
		['Миропільський', 'Миропильский'],
		['Вишневе', 'Вишневое'],
		['Сєверськ', 'Северск'],
		['Мар’їнка', 'Марьинка']
	])('is Russian: %s, %s', (ukrainian, russian) => {
		expect(russianOf(ukrainian)).toBe(russian);
	});

	it.each([
		['Yunakivka', 'uk', 'Юнаківка'],
		['Khotin', 'uk', 'Хотін'],
		['Stepanivka', 'uk', 'Степанівка'],
		['Mykolaivka', 'uk', 'Миколаївка'],
		['Mykhailivka', 'uk', 'Михайлівка'],
		['Novooleksiivka', 'uk', 'Новоолексіївка'],
		['Bolʼshoye', 'ru', undefined],
		['Sverdlikovo', 'ru', 'Свердликово'],
		['Popovo-Lezhachi', 'ru', 'Попово-Лежачи'],
		['Tëtkino', 'ru', 'Тёткино'],
		['Warsaw', 'ru', undefined]
	] as const)('is Cyrillic again: %s, %s, %s', (latin, language, cyrillic) => {
		expect(fromLatin(latin, language)).toBe(cyrillic);
	});
});
