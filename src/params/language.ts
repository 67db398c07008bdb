import { languageNames } from '$lib/languages/messages.ts';

/** A language of the interface other than English, which has the address without one. */
export const match = (value: string) => value !== 'en' && Object.hasOwn(languageNames, value);
