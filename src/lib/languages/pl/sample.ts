/** What tells a Polish text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'aąbcćdeęfghijklłmnńoóprsśtuwyzźż',
	words: `w we i na z ze do że się nie jest to po od dla przez oraz jak o ale był była było były przy
		pod nad za który która które został została zostało są będzie może już tylko także co tym tej
		tego po w sobotę niedzielę poniedziałek wtorek środę czwartek piątek a i u przed między obok`,
	parts: 'sz cz rz ów_ ach_ ego_ emu_ owa ie_'
};
