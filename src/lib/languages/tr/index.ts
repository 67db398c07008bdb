import type { Language } from '../language.ts';

export const tr = {
	code: 'tr',
	name: 'Türkçe',
	script: 'Latn',
	states: ['TR']
} as const satisfies Language;
