import type { Language } from '../language.ts';

export const fr = {
	code: 'fr',
	name: 'Français',
	script: 'Latn',
	states: ['FR', 'BE', 'LU', 'MC', 'HT', 'CD', 'CI', 'SN', 'ML', 'BF', 'NE', 'TD', 'CM', 'GA']
} as const satisfies Language;
