/** A toponym as recognition finds it: tokens, before anything is said of its kind. */
export interface Span {
	/** First token, and the one after the last. */
	readonly first: number;
	readonly after: number;
	/** Whether it is a word made from a name ("Ukrainian", "Ukrainians") rather than a name. */
	readonly adjectival: boolean;
	/** 0–1. */
	readonly probability: number;
	/** What grammar says of it, in a language with cases. */
	readonly reading?: Reading;
}

/** A name as the grammar around it lets it be read. */
export interface Reading {
	/** Normalized dictionary forms that fit, the best-known place first. */
	readonly names: readonly string[];
	/** Cases it may stand in, as bits of `caseBit`. */
	readonly cases: number;
	/** Token of the preposition that governs it, alone or with the rest of a list; -1 for none. */
	readonly preposition: number;
	/** First token of the list that it is part of; its own when it stands alone. */
	readonly listFirst: number;
}
