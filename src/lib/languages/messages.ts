/**
 * The texts of a language: a module of its folder each, of which only the one in use is loaded.
 */
import type { AboutText } from './about.ts';
import type { NotFoundText } from './not-found.ts';
import type { Messages } from './en/messages.ts';
import type { LanguageCode } from './index.ts';

export type { Messages };

/** Loads the interface's texts. */
export async function loadMessages(language: LanguageCode): Promise<Messages> {
	const module = (await import(`./${language}/messages.ts`)) as { readonly messages: Messages };
	return module.messages;
}

/** Loads the page on how the map was made. */
export async function loadAbout(language: LanguageCode): Promise<AboutText> {
	const module = (await import(`./${language}/about.ts`)) as { readonly about: AboutText };
	return module.about;
}

/** Loads the page for addresses that lead nowhere. */
export async function loadNotFound(language: LanguageCode): Promise<NotFoundText> {
	const module = (await import(`./${language}/not-found.ts`)) as {
		readonly notFound: NotFoundText;
	};
	return module.notFound;
}

/** Loads a short report to be tried out. */
export async function loadExample(language: LanguageCode): Promise<string> {
	const module = (await import(`./${language}/example.ts`)) as { readonly example: string };
	return module.example;
}
