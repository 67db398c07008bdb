import type { Language } from '../language.ts';

export const ru = {
	code: 'ru',
	name: 'Русский',
	script: 'Cyrl',
	states: ['RU']
} as const satisfies Language;
