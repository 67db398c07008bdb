import type { LanguageCode } from './index.ts';

/** What the start of a site says around its collections, in one language. */
export interface StartText {
	/** What the maps are, where the site says nothing of itself. */
	readonly plain: string;
	/** Heading of the collections. */
	readonly collections: string;
	readonly open: string;
	readonly none: string;
	/** How many of a collection's marks a person has checked. */
	checked(percent: string): string;
	/** Stands before the title of a story. */
	readonly story: string;
}

/** Loads the texts of the start. */
export async function loadStartText(language: LanguageCode): Promise<StartText> {
	const module = (await import(`./${language}/start.ts`)) as { readonly start: StartText };
	return module.start;
}
