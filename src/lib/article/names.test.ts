import { describe, expect, it } from 'vitest';
import { authorsIn, namesOf } from './names.ts';

describe('namesOf', () => {
	it.each<[string, string[]]>([
		['By Anna Bell\n   March 25, 2015 3:46 PM', ['Anna Bell']],
		['Written by Anna Bell, Senior Reporter', ['Anna Bell']],
		['By Anna Bell and Ivo Kraft', ['Anna Bell', 'Ivo Kraft']],
		['von Anna Bell', ['Anna Bell']],
		['Автор: Анна Дзвін', ['Анна Дзвін']],
		['Anna Bell | The Ledger', ['Anna Bell']],
		['Published by', []],
		['von', []],
		['Posted on', []],
		['anna@example.org', []],
		['https://example.org/anna', []],
		["Siobhán O'Neill-Walsh", ["Siobhán O'Neill-Walsh"]],
		['Jan de Vries', ['Jan de Vries']],
		['Anna Bell und Ivo Kraft', ['Anna Bell', 'Ivo Kraft']],
		['Kirche und Leben', ['Kirche und Leben']],
		['Geschrieben von Anna Bell', ['Anna Bell']],
		['Von \n Anna Bell \n Fr, 18. Oktober 2019', ['Anna Bell']],
		['By Anna Bell and Ivo Kraft Monday, March 14, 2025', ['Anna Bell', 'Ivo Kraft']],
		['Anna Bell, Ledger.com', ['Anna Bell']],
		['Unknown', []],
		['Developed by Anna Bell', []],
		['ledger.de, Frankfurt, Germany', []],
		['Antrim Court Reporter', []],
		['Redacción', []],
		['National Desk', []],
		['User Admin', []],
		['Anna Bell, The Ledger, Belfast, Northern Ireland', ['Anna Bell']],
		['Anna Bell, Belfast Ledger, Belfast, Northern Ireland', ['Anna Bell']],
		['Anna Bell, Ledger Correspondent, Ivo Kraft', ['Anna Bell', 'Ivo Kraft']],
		['Anna Bell Senior Washington Correspondent', ['Anna Bell']],
		['ANNA BELL Associated Press', ['ANNA BELL']],
		['Anna Bell and AFP', ['Anna Bell']],
		['AFP', ['AFP']],
		['By Anna Bell in Kyiv with Ivo Kraft in Moscow', ['Anna Bell', 'Ivo Kraft']],
		['By Anna Bell for The Ledger', ['Anna Bell']],
		['By Anna Bell 2 hours ago', ['Anna Bell']],
		['By ANNA BELL, Executive Editor | Friday June 7, 2013 @ 6:43pm EDT', ['ANNA BELL']],
		['Par ANNA BELL , IVO KRAFT Envoyés spéciaux à Toulouse', ['ANNA BELL', 'IVO KRAFT']],
		['Anna Bell, Ivo Kraft Mis à jour le 06/04/2013 à 10:37', ['Anna Bell', 'Ivo Kraft']],
		['Posted By: Anna Bell on: March 02, 2022 In: Education', ['Anna Bell']],
		['Anna Bell Jr.', ['Anna Bell Jr.']],
		['Mia "Mi" Long', ['Mia "Mi" Long']],
		['Mia LongLEDGER', ['Mia Long']],
		['durch Anna Bell', ['Anna Bell']],
		['Piše: Anna Bell', ['Anna Bell']],
		['Geschrieben vonAnna Bell', ['Anna Bell']],
		['Фото из архива Анны Дзвін', []],
		['作者：王小明', ['王小明']],
		['김하늘 기자 입력 : 2020.07.07 10:42:42', ['김하늘']],
		['بقلم أحمد علي', ['أحمد علي']]
	])('finds in %j the names %j', (byline, names) => expect(namesOf(byline)).toEqual(names));
});

describe('authorsIn', () => {
	it.each<[string, string[]]>([
		['By Anna Bell, The Ledger, Belfast', ['Anna Bell']],
		['Anna Bell, Ivo Kraft', ['Anna Bell', 'Ivo Kraft']],
		['Anna, ledger staff', ['Anna', 'ledger staff']]
	])('finds in %j the authors %j', (field, authors) => expect(authorsIn(field)).toEqual(authors));
});
