/**
 * A name with all that it may mean, and what is kept with it because it follows from the name alone.
 */
import type { NameMatch } from '../gazetteer/index.ts';
import type { FeatureHint } from '../mention/index.ts';
import type { Forest } from './forest.ts';

/** How far the name that was found is from the one that was written. */
export const how = {
	exact: 0, // the very name
	featureWord: 1, // with a feature word added or left out: "Kursk" for Kursk Oblast
	spelling: 2, // another spelling or form: "St. Paul", «Суджу»
	pointed: 3, // a part of it: "northern Iraq"
	inside: 4 // only a name inside the name: "Vancouver Art Gallery"
} as const;
export type How = (typeof how)[keyof typeof how];

export interface NameCandidate {
	readonly row: number;
	readonly match: NameMatch;
	readonly how: How;
}

/** A name as it is looked up, with all it may mean. */
export interface NameReading {
	/** Normalized. */
	readonly key: string;
	/** Number of the key. */
	readonly number: number;
	/** The key without feature words, unless it has no others: shared by "Kursk" and "Kursk region". */
	readonly stem: string;
	/** Words of the key. */
	readonly words: number;
	/** What sort of place the words ask for, or `null`. */
	readonly hint: FeatureHint | null;
	readonly candidates: readonly NameCandidate[];
	/** What of each candidate's features follows from the name alone, once somebody has asked. */
	features: Float32Array | null;
	/** Those worth weighing in an article, by what its mentions are like; see shortlist.ts. */
	shortlists: Shortlists | null;
}

export interface Shortlist {
	/** Numbers of the candidates, in order. */
	readonly chosen: Int32Array;
	/** How likely each of them is meant, and last that none is: of all candidates, so below 1 in sum. */
	readonly beliefs: Float32Array;
}

/** The shortlists of one name by a forest, by what its mentions are like. */
interface Shortlists {
	readonly forest: Forest;
	readonly known: Map<number, Shortlist>;
}
