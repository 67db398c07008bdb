/** What tells an English text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'abcdefghijklmnopqrstuvwxyz',
	words: `the of and to in is was for that on with as by at from it his he are were be this has have had
		not but which an they or their its been would will said who after also more about when there`
};
