import { fallbackLanguage, isLanguageCode } from '$lib/languages/index.ts';

/** A language of the interface other than English, which has the address without one. */
export const match = (value: string) => value !== fallbackLanguage && isLanguageCode(value);
