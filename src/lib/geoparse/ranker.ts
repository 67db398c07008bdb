/**
 * Turns features into beliefs: two small forests of decision trees, one for what a name and its place
 * say by themselves, one for that together with the rest of the article. Knows no gazetteer.
 */
import { at, featureCount } from './features.ts';

/** Trees of one depth, node by node: a tree of depth 3 has 7 questions and 8 leaves. */
export interface Forest {
	readonly depth: number;
	readonly trees: number;
	/** For each question the feature asked and the value above which the answer is "right". */
	readonly feature: Uint8Array;
	readonly threshold: Float32Array;
	/** For each leaf what it adds to a candidate's score. */
	readonly leaf: Float32Array;
}

export interface Ranker {
	/** Uses the features before {@link firstContextFeature} only. */
	readonly own: Forest;
	readonly full: Forest;
}

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

/** The score of a row of features: what is known beforehand, and the leaves that it falls into. */
export function scoreRow(forest: Forest, rows: Float32Array, offset: number): number {
	const { depth, trees, feature, threshold, leaf } = forest;
	const questions = (1 << depth) - 1;
	let score = priorScore(rows, offset);
	for (let t = 0; t < trees; t++) {
		const first = t * questions;
		let node = 0;
		for (let d = 0; d < depth; d++) {
			const isAbove = rows[offset + feature[first + node]] > threshold[first + node];
			node = 2 * node + (isAbove ? 2 : 1);
		}
		score += leaf[t * (questions + 1) + node - questions];
	}
	return score;
}

/** Beliefs in the rows of one sense, "none" last: 0–1, summing to 1. */
export function believe(forest: Forest, rows: Float32Array): Float32Array {
	const n = rows.length / featureCount;
	const beliefs = new Float32Array(n);
	let most = -Infinity;
	for (let i = 0; i < n; i++) {
		beliefs[i] = scoreRow(forest, rows, i * featureCount);
		if (beliefs[i] > most) most = beliefs[i];
	}
	let sum = 0;
	for (let i = 0; i < n; i++) sum += beliefs[i] = Math.exp(beliefs[i] - most);
	for (let i = 0; i < n; i++) beliefs[i] /= sum;
	return beliefs;
}

/** A forest as text: one line of base64, little-endian, to stand in a module. */
export function encodeForest(forest: Forest): string {
	const { depth, trees, feature, threshold, leaf } = forest;
	const bytes = new Uint8Array(3 + feature.length + 4 * (threshold.length + leaf.length));
	const view = new DataView(bytes.buffer);
	bytes[0] = depth;
	view.setUint16(1, trees, true);
	bytes.set(feature, 3);
	let o = 3 + feature.length;
	for (const value of threshold) view.setFloat32((o += 4) - 4, value, true);
	for (const value of leaf) view.setFloat32((o += 4) - 4, value, true);
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

/** The forest that {@link encodeForest} wrote. */
export function decodeForest(text: string): Forest {
	const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	const view = new DataView(bytes.buffer);
	const depth = bytes[0];
	const trees = view.getUint16(1, true);
	const questions = trees * ((1 << depth) - 1);
	let o = 3 + questions;
	const floats = (n: number) => {
		const values = new Float32Array(n);
		for (let i = 0; i < n; i++, o += 4) values[i] = view.getFloat32(o, true);
		return values;
	};
	const feature = bytes.slice(3, 3 + questions);
	return { depth, trees, feature, threshold: floats(questions), leaf: floats(trees << depth) };
}
