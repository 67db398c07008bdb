/** An address that a place had in an earlier state of the collection, and has no more. */
export interface RetiredPlace {
	readonly slug: string;
	/** What the place was called, or `null` where nobody knows it any more. */
	readonly name: string | null;
	readonly names: Readonly<Record<string, string>>;
	/** Address of the place that it is one with now, or `null`. */
	readonly movedTo: string | null;
}
