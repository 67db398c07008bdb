/** What tells an English text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'abcdefghijklmnopqrstuvwxyz',
	words: `the of and to in is was for that on with as by at from it his he are were be this has have had
		not but which an they or their its been would will said who after also more about when there a i she we you me no or so if do did does
		than then now new old over out up down off into near under against between during through before since until
		while where what why how can could may might must should s t other some any all both each few most such only own
		same just very back two three four five six seven ten first last year years day days week month says told
		killed found made went left took came held hit moved met flew lost won cut sold shut fell rose got set led
		mr mrs monday tuesday wednesday thursday friday saturday sunday plus`,
	parts: 'ed_ ing_ ght wh sh ck oo th'
};
