/**
 * What the geoparser finds: one occurrence of a place name in a text, and what it means.
 */

/** `literal`: the mention is the location ("shelling in Sudzha"). `associative`: it is not ("the Kursk governor"). */
export type MentionKind = 'literal' | 'associative';

/** GeoWebNews' taxonomy of toponyms (Gritta, Pilehvar, Collier 2019), with the kind each belongs to. */
export const kindOfType = {
	Literal: 'literal',
	Literal_Modifier: 'literal',
	Mixed: 'literal',
	Coercion: 'literal',
	Embedded_Literal: 'literal',
	Metonymic: 'associative',
	Non_Literal_Modifier: 'associative',
	Embedded_Non_Lit: 'associative',
	Demonym: 'associative',
	Language: 'associative',
	Homonym: 'associative'
} as const satisfies Record<string, MentionKind>;

export type MentionType = keyof typeof kindOfType;

/** Whether the mention is a name ("Ukraine") or an adjective made from one ("Ukrainian"). */
export type MentionForm = 'noun' | 'adjective';

/** A gazetteer entry that a mention may mean, with the share of belief it was given. */
export interface Candidate {
	readonly placeId: string;
	/** 0–1: how sure it is that this entry is meant; with the chosen entry's `confidence` at most 1. */
	readonly confidence: number;
	/** What spoke for it against the likeliest entry (for that one: against the next); only where it was asked for. */
	readonly reasons?: readonly Reason[];
}

/**
 * A sort of evidence for a place: how well known it is, what sort of place it is, how its name is written,
 * what stands beside the name, where the article's other places lie, and a longer form of the name.
 */
export type Evidence = 'fame' | 'sort' | 'name' | 'beside' | 'region' | 'nearness' | 'longerName';

/** What spoke for a place against the next best one. */
export interface Reason {
	readonly evidence: Evidence;
	/** 0–1: its part of all that speaks for the place. */
	readonly share: number;
}

/** A stretch of the text: its first UTF-16 code unit, and the one after its last. */
export interface TextSpan {
	readonly start: number;
	readonly end: number;
}

export interface Mention {
	/** First UTF-16 code unit, and the one after the last: `text.slice(start, end)` is `text`. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	readonly kind: MentionKind;
	/**
	 * 0.5–1: how sure the kind is; of the mentions that say 0.8, four of five have the kind they say (measured,
	 * see docs/model-card.md).
	 */
	readonly kindConfidence: number;
	readonly type: MentionType;
	readonly form: MentionForm;
	/** The gazetteer entry it means, or `null` when none fits well enough. */
	readonly placeId: string | null;
	/**
	 * 0–1: how sure it is that the words name this place; of the mentions that say 0.8, four of five do
	 * (measured, see docs/model-card.md). Kind and type do not enter. With `placeId` `null`: how sure that
	 * they name a place at all, measured likewise.
	 */
	readonly confidence: number;
	/** The runners-up, best first, without the chosen entry. */
	readonly candidates: readonly Candidate[];
	/**
	 * The name with the word that says what it is ("Kursk region", "Lake Kivu"), where the place is of that
	 * sort; absent where there is no such word beside it. `start` and `end` stay those of the name.
	 */
	readonly extent?: TextSpan;
	/**
	 * The words that say what the place lies in ("Paris (Texas)", «Миколаїв на Львівщині»), where they leave no
	 * choice: only an entry that lies there is meant. With `placeId` `null` no entry of the name does for sure.
	 */
	readonly qualifier?: TextSpan;
	/**
	 * There where `placeId` is `null` because the only entry that was likely is little known and lies over
	 * 1,000 km from all that the text is sure of.
	 */
	readonly isFar?: true;
	/** What spoke for the chosen entry against the next best one, if there was one; only where it was asked for. */
	readonly reasons?: readonly Reason[];
}
