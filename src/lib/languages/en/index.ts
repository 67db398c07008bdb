import type { Language } from '../language.ts';

export const en = {
	code: 'en',
	name: 'English',
	script: 'Latn',
	dates: 'en-GB',
	states: []
} as const satisfies Language;
