/** What a page must know of a language at once. */
export interface Language {
	/** BCP 47 tag, without a region; the language's folder has this name. */
	readonly code: string;
	/** As it calls itself. */
	readonly name: string;
	/** Its script by ISO 15924. */
	readonly script: 'Latn' | 'Cyrl' | 'Arab';
	/** Whether its lines run from right to left. */
	readonly isRightToLeft?: true;
	/** What parts the things of a list, where that is not ", ". */
	readonly comma?: string;
	/** BCP 47 tag by which it writes numbers, where that is not its own. */
	readonly numbers?: string;
	/** BCP 47 tag whose long dates it writes ("12 March 2025"), where that is not its own. */
	readonly dates?: string;
	/** States whose places are told by their name in this language too, by ISO 3166-1 alpha-2. */
	readonly states: readonly string[];
}
