import type { LanguageCode } from './index.ts';

/** What the pages say that tell what editors have changed. A place's name comes as readers of the language know it. */
export interface RecordText {
	/** The page at an address that a place or an article had. */
	readonly retired: {
		/** @param name `null` where nobody knows it any more. */
		gone(name: string | null): string;
		moved(name: string, to: string): string;
		/** The article was withdrawn. */
		readonly article: string;
		readonly articleMoved: string;
		/** Leads to the map. */
		readonly onward: string;
	};
	readonly corrections: {
		readonly title: string;
		readonly intro: string;
		readonly none: string;
		/** How many of all marks a person has seen. */
		checked(checked: number, all: number): string;
		/** A name means a place. */
		place(name: string, place: string): string;
		/** A name means a place that the collection does not show. */
		otherPlace(name: string): string;
		noPlace(name: string): string;
		unplaced(name: string): string;
		literal(name: string): string;
		associative(name: string): string;
		moved(place: string): string;
		/** A place has another name than it had. */
		named(was: string, name: string): string;
		joined(place: string): string;
		readonly isProtected: string;
		/** In how many articles. */
		articles(count: number): string;
		readonly undated: string;
		/** Above the snapshots. */
		readonly kept: string;
	};
}

/** Loads the texts of the pages that tell what was changed. */
export async function loadRecord(language: LanguageCode): Promise<RecordText> {
	const module = (await import(`./${language}/record.ts`)) as { readonly record: RecordText };
	return module.record;
}
