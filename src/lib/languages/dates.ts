import type { MessageLanguage } from './messages.ts';

/** Writes dates out ("12 March 2025"): days as written, in no time zone; English ones day first. */
export const longDates = (language: MessageLanguage) =>
	new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
		dateStyle: 'long',
		timeZone: 'UTC'
	});
