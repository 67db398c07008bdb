/**
 * What reading articles must be told of a language, as data: how news writes days, and what stands
 * around a story on a page. Texts are sources of regular expressions, without flags and without
 * capturing groups; they are matched in small and capital letters alike.
 */

export interface ArticleTables {
	/** Beginnings of the names of the months, in the order of the year. */
	readonly months: readonly [
		...[string, string, string, string, string, string],
		...[string, string, string, string, string, string]
	];
	/** Further names of months by their numbers, whole; several words where names have them. */
	readonly furtherMonths?: Readonly<Record<string, number>>;
	/** What follows the number of a day ("st", "nd") and what stands between it and its month ("of "). */
	readonly ordinal?: string;
	readonly ofMonth?: string;
	/** Before a time of day ("at") and after a year («року»). */
	readonly at: string;
	readonly era?: string;
	/** "Published", "Updated": what is said of a day. */
	readonly published: string;
	readonly updated: string;
	/** Words that join two names: "and". */
	readonly and: string;
	/** Words beside it that lead to the last of several things: "or". */
	readonly or: string;
	/** "Related article", before a colon: a pointer to something else. */
	readonly pointer: string;
	/** What stands in brackets before the caption of a picture: "Caption". A word of letters alone. */
	readonly caption: string;
	/** What stands before the place that a feed states for an item. */
	readonly statedPlace: string;
	/** "Photo:", at the beginning of a line. */
	readonly credit: string;
	/** "Reporting by …": who else took part. Whole beginnings of lines. */
	readonly agency: string;
	/** "Sign up", "Advertisement". */
	readonly appeal: string;
	/** "Source": the next link is where the article was published. */
	readonly address: string;
	/** "This article was first published": the address in it is the article's. */
	readonly origin?: string;
	/** "By", before the names of those who wrote it. */
	readonly by?: string;
}
