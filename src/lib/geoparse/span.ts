/** A toponym as recognition finds it: tokens, before anything is said of its kind. */
export interface Span {
	/** First token, and the one after the last. */
	readonly first: number;
	readonly after: number;
	/** Whether it is a word made from a name ("Ukrainian", "Ukrainians") rather than a name. */
	readonly adjectival: boolean;
	/** 0–1. */
	readonly probability: number;
}
