/**
 * Beliefs in the rows of one sense, its stretch of all rows' beliefs: finding the greatest, giving one more.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Rows } from './features.ts';
import type { Shortlist } from './name-reading.ts';
import type { Sense } from './senses.ts';

/** All names of a text as the ranker has left them, for the rules that come after it. */
export interface Weighing {
	readonly senses: readonly Sense[];
	/** What was believed by the names alone, by sense. */
	readonly lists: readonly Shortlist[];
	readonly rows: Rows;
	/** How likely each row is meant; the rules change it. */
	readonly beliefs: Float32Array;
	readonly gazetteer: Gazetteer;
	/** Whether something is said to be near what a sense names, as it is to towns. */
	readonly isNear: (sense: Sense) => boolean;
	/** Whether something goes from or to a name and comes from or goes to another: "from Albany to New York". */
	readonly isOnWay: (sense: Sense) => boolean;
}

/** The row of each sense that is believed most; -1 where it has none. */
export const bestRows = ({ senses, rows: { first }, beliefs }: Weighing): number[] =>
	senses.map((_, s) => bestOf(beliefs, first[s], first[s + 1] - 1));

/** The number of the greatest value of a stretch, among those that are taken; -1 for none. */
export function bestOf(
	values: Float32Array,
	from: number,
	to: number,
	takes: (row: number) => boolean = () => true
): number {
	let best = -1;
	for (let i = from; i < to; i++) {
		if (takes(i) && (best < 0 || values[i] > values[best])) best = i;
	}
	return best;
}

/** Gives a row of a sense a belief; the others, the one of "none" included, share the rest as they did. */
export function give(
	beliefs: Float32Array,
	row: number,
	belief: number,
	from: number,
	none: number
): void {
	const rest = (1 - belief) / (1 - beliefs[row]);
	for (let i = from; i <= none; i++) beliefs[i] *= rest;
	beliefs[row] = belief;
}

/** Exchanges two beliefs. */
export function swap(beliefs: Float32Array, a: number, b: number): void {
	[beliefs[a], beliefs[b]] = [beliefs[b], beliefs[a]];
}

/** Gives one row's belief to another. */
export function move(beliefs: Float32Array, from: number, to: number): void {
	beliefs[to] += beliefs[from];
	beliefs[from] = 0;
}
