import { describe, expect, it } from 'vitest';
import { withEnding, type Harmony } from './harmony.ts';

const harmony: Harmony = {
	vowels: new Map([
		['a', ['a', 'ı']],
		['o', ['a', 'u']],
		['u', ['a', 'u']],
		['e', ['e', 'i']],
		['ö', ['e', 'ü']],
		['ü', ['e', 'ü']],
		['ı', ['a', 'ı']],
		['i', ['e', 'i']]
	]),
	voiceless: new Set('çfhkpsşt'),
	softened: new Map([['k', 'ğ']])
};

describe('endings that rhyme', () => {
	it.each([
		['bölge', '(s)IndA', ['bölgesinde']],
		['köy', '(s)IndA', ['köyünde']],
		['kent', 'DA', ['kentte']],
		['göl', 'DA', ['gölde']],
		['kasaba', '(y)A', ['kasabaya']],
		['bakanlık', '(s)I', ['bakanlıkı', 'bakanlığı']],
		['ordu', '(n)In', ['ordunun']],
		['boğaz', 'lArI', ['boğazları']]
	])('of %s with %s are %j', (word, ending, forms) =>
		expect(withEnding(word, ending, harmony)).toEqual(forms)
	);
});
