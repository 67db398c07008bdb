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
		['Jan de Vries', ['Jan de Vries']]
	])('finds in %j the names %j', (byline, names) => expect(namesOf(byline)).toEqual(names));
});
