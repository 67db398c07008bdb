import type { Language } from '../language.ts';

export const de = {
	code: 'de',
	name: 'Deutsch',
	script: 'Latn',
	states: ['DE', 'AT', 'CH', 'LI', 'LU']
} as const satisfies Language;
