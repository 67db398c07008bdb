import { describe, expect, it } from 'vitest';
import { splitSuffixes } from './suffixes.ts';
import { tokenize } from './tokenize.ts';

const endings = new Set(['da', 'nin', 'a', 'ya']);
const wordsOf = (text: string) => {
	const tokens = splitSuffixes(
		tokenize(text, new Set()),
		(ending) => endings.has(ending),
		(word) => word === "Sana'a"
	);
	return Array.from({ length: tokens.length }, (_, i) =>
		text.slice(tokens.start[i], tokens.end[i])
	);
};

describe('the endings of names', () => {
	it.each([
		["Moskova'da kar", ['Moskova', "'da", 'kar']],
		['ABD’nin İstanbul’a', ['ABD', '’nin', 'İstanbul', '’a']],
		["Sana'a yolu", ["Sana'a", 'yolu']],
		["O'Brien geldi", ["O'Brien", 'geldi']]
	])('are parted off in %s', (text, words) => expect(wordsOf(text)).toEqual(words));
});
