import { languageOfCode, localeOf, type LanguageCode } from './index.ts';

/** Writes dates out ("12 March 2025"): days as written, in no time zone. */
export const longDates = (language: LanguageCode) =>
	new Intl.DateTimeFormat(languageOfCode[language].dates ?? localeOf(language), {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
