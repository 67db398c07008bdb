import type { LanguageCode } from './index.ts';

/** What the pages say that are read without a script, in one language. */
export interface PlainText {
	/** What the maps are, where the site says nothing of itself. */
	readonly start: string;
	/** Heading of the collections. */
	readonly collections: string;
	readonly open: string;
	readonly none: string;
	/** How many of a collection's marks a person has checked. */
	checked(percent: string): string;
	/** Stands before the title of a story. */
	readonly story: string;
	/** What a place's page holds, told to search engines; `passages` are counted in words. */
	place(name: string, passages: string, title: string): string;
	article(publisher: string | null, names: readonly string[]): string;
	readonly unplaced: string;
	leftOutNames(count: number): string;
}

/** Loads the texts of the pages without a script. */
export async function loadPlainText(language: LanguageCode): Promise<PlainText> {
	const module = (await import(`./${language}/plain.ts`)) as { readonly plain: PlainText };
	return module.plain;
}
