import { describe, expect, it } from 'vitest';
import { namesOf } from './names.ts';

describe('namesOf', () => {
	it.each<[string, string[]]>([
		['By Anna Bell\n   March 25, 2015 3:46 PM', ['Anna Bell']],
		['Written by Anna Bell, Senior Reporter', ['Anna Bell']],
		['By Anna Bell and Ivo Kraft', ['Anna Bell', 'Ivo Kraft']],
		['von Anna Bell', ['Anna Bell']],
		['Автор: Анна Дзвін', ['Анна Дзвін']],
		['Anna Bell | The Ledger', ['Anna Bell', 'The Ledger']],
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
		['ledger.de, Frankfurt, Germany', []]
	])('finds in %j the names %j', (byline, names) => expect(namesOf(byline)).toEqual(names));
});
