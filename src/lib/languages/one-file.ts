import type { LanguageCode } from './index.ts';

/** What is said of saving a map as one file, in one language. */
export interface OneFileText {
	readonly save: string;
	/** Names how much of it is done. */
	readonly making: string;
	readonly cancel: string;
	/** How many names of places there are, and how many fit; both as they are written. */
	tooMuch(names: string, most: string): string;
}

export async function loadOneFileText(language: LanguageCode): Promise<OneFileText> {
	const module = (await import(`./${language}/one-file.ts`)) as { readonly oneFile: OneFileText };
	return module.oneFile;
}
