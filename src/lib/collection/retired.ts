/** An address that a place had in an earlier state of the collection, and has no more. */
export interface RetiredPlace {
	readonly slug: string;
	/** What the place was called, or `null` where nobody knows it any more. */
	readonly name: string | null;
	readonly names: Readonly<Record<string, string>>;
	/** Address of the place that it is one with now, or `null`. */
	readonly movedTo: string | null;
}

/** An id that an article had in an earlier state of the collection, and has no more. */
export interface RetiredArticle {
	readonly id: string;
	/** The id that the article has now, or `null` where it was withdrawn. */
	readonly movedTo: string | null;
}
