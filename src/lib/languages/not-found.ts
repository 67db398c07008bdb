/** The page for addresses that lead nowhere, by language in a module of its own. */

export interface NotFoundText {
	readonly title: string;
	/** What may be wrong. */
	readonly why: string;
	/** A link to the collection's map, which looks for the last part of the address. */
	readonly search: string;
	/** A link to the site's start. */
	readonly start: string;
}
