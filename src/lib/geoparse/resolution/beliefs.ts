/**
 * Beliefs in the rows of one sense, its stretch of all rows' beliefs: finding the greatest, giving one more.
 */

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
