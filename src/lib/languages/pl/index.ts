import type { Language } from '../language.ts';

export const pl = {
	code: 'pl',
	name: 'Polski',
	script: 'Latn',
	states: ['PL']
} as const satisfies Language;
