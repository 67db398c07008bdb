import type { Language } from '../language.ts';

export const ar = {
	code: 'ar',
	name: 'العربية',
	script: 'Arab',
	isRightToLeft: true,
	comma: '، ',
	// Latin digits, as most Arabic news on the web has them; the days by the names of months that most know.
	numbers: 'ar-u-nu-latn',
	dates: 'ar-EG-u-nu-latn',
	states: [
		...(['SD', 'EG', 'LY', 'TN', 'DZ', 'MA', 'MR', 'EH', 'SO', 'DJ', 'PS', 'LB', 'SY'] as const),
		...(['JO', 'IQ', 'SA', 'YE', 'OM', 'AE', 'QA', 'BH', 'KW', 'TD'] as const)
	]
} as const satisfies Language;
