import type { Language } from '../language.ts';

export const uk = {
	code: 'uk',
	name: 'Українська',
	script: 'Cyrl',
	states: ['UA']
} as const satisfies Language;
