import { directionOf, type LanguageCode } from '$lib/languages/index.ts';

/** Tells the browser the language of the page as it is now, and which way its lines run. */
export function setPageLanguage(language: LanguageCode): void {
	const { documentElement } = document;
	documentElement.lang = language;
	documentElement.dir = directionOf(language);
}
