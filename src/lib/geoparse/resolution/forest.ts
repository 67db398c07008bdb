/**
 * Forests of decision trees: what they are made of, and how they stand in a module as text. Knows no
 * feature by its meaning.
 */

/** Questions from the root of a tree to a leaf. */
export const treeDepth = 4;
export const questions = (1 << treeDepth) - 1;
export const leaves = 1 << treeDepth;

/** Trees, node by node: 15 questions and 16 leaves each. */
export interface Forest {
	readonly trees: number;
	/** For each question the feature asked and the value above which the answer is "right". */
	readonly feature: Uint8Array;
	readonly threshold: Float32Array;
	/** For each leaf what it adds to a candidate's score. */
	readonly leaf: Float32Array;
}

export interface Ranker {
	/** Asks nothing of the article's other places. */
	readonly own: Forest;
	readonly full: Forest;
}

/** A forest as text: one line of base64, little-endian, to stand in a module. */
export function encodeForest(forest: Forest): string {
	const { trees, feature, threshold, leaf } = forest;
	const bytes = new Uint8Array(3 + feature.length + 4 * (threshold.length + leaf.length));
	const view = new DataView(bytes.buffer);
	bytes[0] = treeDepth;
	view.setUint16(1, trees, true);
	bytes.set(feature, 3);
	let o = 3 + feature.length;
	for (const value of threshold) view.setFloat32((o += 4) - 4, value, true);
	for (const value of leaf) view.setFloat32((o += 4) - 4, value, true);
	let binary = '';
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

/** The forest that {@link encodeForest} wrote. @throws {Error} If its trees are of another depth. */
export function decodeForest(text: string): Forest {
	const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
	const view = new DataView(bytes.buffer);
	if (bytes[0] !== treeDepth) {
		throw new Error(`the trees are of depth ${bytes[0]}, not ${treeDepth}: train them again`);
	}
	const trees = view.getUint16(1, true);
	let o = 3 + trees * questions;
	const feature = bytes.slice(3, o);
	const floats = (n: number) => {
		const values = new Float32Array(n);
		for (let i = 0; i < n; i++, o += 4) values[i] = view.getFloat32(o, true);
		return values;
	};
	return { trees, feature, threshold: floats(trees * questions), leaf: floats(trees * leaves) };
}
