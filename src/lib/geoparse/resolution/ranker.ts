/**
 * Turns features into beliefs: two small forests of decision trees, one for what a name and its place
 * say by themselves, one for that together with the rest of the article. Knows no gazetteer.
 */
import { at, featureCount, type Rows } from './features.ts';
import { leaves, questions, type Forest } from './forest.ts';

/**
 * What is known without training, which the trees then correct: the words beside a name say what is
 * meant, well-known places are meant more often, and a name means what its longer form means ("Kursk"
 * in an article on the Kursk region). The trained texts hold too few such cases to learn them from.
 */
export const priorScore = (rows: Float32Array, offset: number): number =>
	8 * rows[offset + at.importance] * (1 - rows[offset + at.none]) +
	4.5 * rows[offset + at.none] +
	1.2 * rows[offset + at.ownName] +
	2.5 * rows[offset + at.hintAnswer] +
	2.5 * rows[offset + at.inside] +
	1.5 * rows[offset + at.sibling];

/** Rows scored at a time: with the trees they stay in the processor's nearest memory. */
const rowsAtOnce = 64;
const scores = new Float64Array(rowsAtOnce);

/**
 * Fills in the scores of some rows: what is known beforehand, and the leaves that they fall into. Tree by
 * tree, each question written out and none a branch: that is where most of resolution's time goes.
 */
function scoreRows(
	{ trees, feature, threshold, leaf }: Forest,
	rows: Float32Array,
	from: number,
	to: number
): void {
	const start = from * featureCount;
	const end = to * featureCount;
	for (let i = 0, o = start; o < end; i++, o += featureCount) scores[i] = priorScore(rows, o);
	for (let t = 0, q = 0; t < trees; t++, q += questions) {
		const rootFeature = feature[q];
		const root = threshold[q];
		const leavesAt = t * leaves - questions;
		for (let i = 0, o = start; o < end; i++, o += featureCount) {
			let node = 1 + +(rows[o + rootFeature] > root);
			node = 2 * node + 1 + +(rows[o + feature[q + node]] > threshold[q + node]);
			node = 2 * node + 1 + +(rows[o + feature[q + node]] > threshold[q + node]);
			node = 2 * node + 1 + +(rows[o + feature[q + node]] > threshold[q + node]);
			scores[i] += leaf[leavesAt + node];
		}
	}
}

/** The score of one row: the higher of two is believed more. */
export function scoreOf(forest: Forest, row: Float32Array): number {
	scoreRows(forest, row, 0, 1);
	return scores[0];
}

const thresholdsOf = new WeakMap<Forest, Map<number, Float32Array>>();

/** The thresholds that a forest's trees have for a feature, ascending. */
function thresholds(forest: Forest, column: number): Float32Array {
	let known = thresholdsOf.get(forest);
	if (known === undefined) thresholdsOf.set(forest, (known = new Map()));
	let found = known.get(column);
	if (found === undefined) {
		found = forest.threshold.filter((_, q) => forest.feature[q] === column).sort();
		known.set(column, (found = Float32Array.from(new Set(found))));
	}
	return found;
}

/** How many thresholds of a feature a value is above: values with the same number are alike to the trees. */
export function stepOf(forest: Forest, column: number, value: number): number {
	const all = thresholds(forest, column);
	const single = Math.fround(value);
	let step = 0;
	while (step < all.length && single > all[step]) step++;
	return step;
}

/** Beliefs in all rows: 0–1, those of one sense summing to 1. */
export function believe(forest: Forest, { features, first }: Rows): Float32Array {
	const count = first[first.length - 1];
	const beliefs = new Float32Array(count);
	for (let from = 0; from < count; from += rowsAtOnce) {
		const to = Math.min(count, from + rowsAtOnce);
		scoreRows(forest, features, from, to);
		for (let i = from; i < to; i++) beliefs[i] = scores[i - from];
	}
	for (let s = 0; s + 1 < first.length; s++) {
		const to = first[s + 1];
		let most = -Infinity;
		for (let i = first[s]; i < to; i++) if (beliefs[i] > most) most = beliefs[i];
		let sum = 0;
		for (let i = first[s]; i < to; i++) sum += beliefs[i] = Math.exp(beliefs[i] - most);
		for (let i = first[s]; i < to; i++) beliefs[i] /= sum;
	}
	return beliefs;
}
