/**
 * Gradient-boosted trees for choosing one of several: the softmax over a sense's candidates is made
 * to put its belief on the right ones. Knows numbers only.
 */
import { featureCount } from '../src/lib/geoparse/resolution/features.ts';
import { treeDepth as depth, type Forest } from '../src/lib/geoparse/resolution/forest.ts';
import { priorScore } from '../src/lib/geoparse/resolution/ranker.ts';

/** One choice: rows of features, and which of them are right (several may be, with their weights). */
export interface Choice {
	readonly rows: Float32Array;
	/** Sets of right rows; each was right for a share of the choice's `weight`. */
	readonly targets: readonly { readonly right: Uint8Array; readonly weight: number }[];
}

export const defaultBoostOptions = {
	trees: 120,
	rate: 0.12, // share of each step taken
	minHessian: 10, // least evidence in a leaf
	ridge: 6, // pull of every leaf towards 0
	features: featureCount as number, // only the first so many are asked about
	ignored: new Set<number>() as ReadonlySet<number> // features never asked about
};

const bins = 32;
const settled = 1e-4;

/** Fits a forest to choices. Deterministic. */
export function boost(
	choices: readonly Choice[],
	options: Partial<typeof defaultBoostOptions> = {}
): Forest {
	const { trees, rate, minHessian, ridge, features, ignored } = {
		...defaultBoostOptions,
		...options
	};
	const firstRow: number[] = [0];
	for (const choice of choices) {
		firstRow.push(firstRow[firstRow.length - 1] + choice.rows.length / featureCount);
	}
	const rowCount = firstRow[choices.length];
	const { binned, edges } = binColumns(choices, firstRow, rowCount, features);
	const score = new Float64Array(rowCount);
	for (const [i, { rows }] of choices.entries()) {
		for (let r = firstRow[i], o = 0; r < firstRow[i + 1]; r++, o += featureCount) {
			score[r] = priorScore(rows, o);
		}
	}
	const gradient = new Float64Array(rowCount);
	const hessian = new Float64Array(rowCount);
	const data: Data = { binned, features, gradient, hessian };
	const questions = (1 << depth) - 1;
	const allRows = Int32Array.from({ length: rowCount }, (_, r) => r);
	const forest: Forest = {
		trees,
		feature: new Uint8Array(trees * questions),
		threshold: new Float32Array(trees * questions).fill(Infinity),
		leaf: new Float32Array(trees << depth)
	};
	for (let t = 0; t < trees; t++) {
		for (const [i, choice] of choices.entries()) {
			slope(choice, score, gradient, hessian, firstRow[i]);
		}
		// Rows that are as good as settled teach nothing more.
		const unsettled = allRows.filter((r) => hessian[r] > settled);
		let nodes: (Node | null)[] = [{ rows: unsettled, sums: sumsOf(unsettled, data) }];
		for (let d = 0; d < depth; d++) {
			const next: (Node | null)[] = [];
			for (const [n, node] of nodes.entries()) {
				const split = node && bestSplit(node.sums, features, ignored, minHessian, ridge);
				if (!node || !split) {
					next.push(node, null);
					continue;
				}
				const question = t * questions + (1 << d) - 1 + n;
				forest.feature[question] = split.feature;
				forest.threshold[question] = edges[split.feature][split.bin];
				next.push(...divide(node, split, data));
			}
			nodes = next;
		}
		for (const [n, node] of nodes.entries()) {
			if (!node) continue;
			const [g, h] = totalOf(node.sums);
			const value = Math.fround((-rate * g) / (h + ridge));
			forest.leaf[(t << depth) + n] = value;
		}
		for (let r = 0; r < rowCount; r++)
			score[r] += forest.leaf[leafOf(forest, t, binned, features, edges, r)];
	}
	return forest;
}

/** Number of the leaf of tree `t` that a row falls into. */
function leafOf(
	{ feature, threshold }: Forest,
	t: number,
	binned: Uint8Array,
	features: number,
	edges: readonly Float32Array[],
	row: number
): number {
	const questions = (1 << depth) - 1;
	let node = 0;
	for (let d = 0; d < depth; d++) {
		const question = t * questions + node;
		const f = feature[question];
		const bin = binned[row * features + f];
		const isAbove =
			threshold[question] !== Infinity &&
			(bin >= edges[f].length || edges[f][bin] > threshold[question]);
		node = 2 * node + (isAbove ? 2 : 1);
	}
	return (t << depth) + node - questions;
}

/**
 * Cuts each feature's values into bins: bytes row by row, and for each feature's cut the value below or
 * at it.
 */
function binColumns(
	choices: readonly Choice[],
	firstRow: readonly number[],
	rowCount: number,
	features: number
) {
	const binned = new Uint8Array(rowCount * features);
	const edges: Float32Array[] = [];
	const values = new Float32Array(rowCount);
	for (let f = 0; f < features; f++) {
		for (const [i, { rows }] of choices.entries()) {
			for (let r = firstRow[i], o = f; r < firstRow[i + 1]; r++, o += featureCount)
				values[r] = rows[o];
		}
		const sorted = values.slice().sort();
		const distinct = sorted.filter((v, i) => i === 0 || v !== sorted[i - 1]);
		const cuts: number[] = [];
		if (distinct.length <= bins) {
			for (let i = 0; i + 1 < distinct.length; i++) cuts.push((distinct[i] + distinct[i + 1]) / 2);
		} else {
			// Half by rank and half by value: the few famous places are far apart, though few.
			const half = bins / 2;
			const lowest = sorted[0];
			const step = (sorted[rowCount - 1] - lowest) / half;
			for (let b = 1; b < half; b++) {
				cuts.push(sorted[Math.floor((b * rowCount) / half)], lowest + b * step);
			}
		}
		const edge = Float32Array.from(new Set(cuts)).sort();
		edges.push(edge);
		for (let r = 0; r < rowCount; r++) {
			let low = 0;
			let high = edge.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (values[r] > edge[middle]) low = middle + 1;
				else high = middle;
			}
			binned[r * features + f] = low;
		}
	}
	return { binned, edges };
}

/** Gradient and curvature of the loss at each row of a choice. */
function slope(
	{ rows, targets }: Choice,
	score: Float64Array,
	gradient: Float64Array,
	hessian: Float64Array,
	first: number
): void {
	const n = rows.length / featureCount;
	let most = -Infinity;
	for (let i = 0; i < n; i++) most = Math.max(most, score[first + i]);
	let sum = 0;
	for (let i = 0; i < n; i++) sum += Math.exp(score[first + i] - most);
	gradient.fill(0, first, first + n);
	hessian.fill(0, first, first + n);
	for (const { right, weight } of targets) {
		let rightSum = 0;
		for (let i = 0; i < n; i++) if (right[i]) rightSum += Math.exp(score[first + i] - most);
		for (let i = 0; i < n; i++) {
			const e = Math.exp(score[first + i] - most);
			const p = e / sum;
			gradient[first + i] += weight * (p - (right[i] ? e / rightSum : 0));
			hessian[first + i] += weight * Math.max(p * (1 - p), 1e-6);
		}
	}
}

interface Data {
	readonly binned: Uint8Array;
	readonly features: number;
	readonly gradient: Float64Array;
	readonly hessian: Float64Array;
}

/** Rows that answered alike so far, with their sums of gradient and curvature by feature and bin. */
interface Node {
	readonly rows: Int32Array;
	readonly sums: Float64Array;
}

function sumsOf(rows: Int32Array, { binned, features, gradient, hessian }: Data): Float64Array {
	const sums = new Float64Array(features * bins * 2);
	for (let i = 0; i < rows.length; i++) {
		const r = rows[i];
		const g = gradient[r];
		const h = hessian[r];
		for (let f = 0, b = r * features; f < features; f++, b++) {
			const at = (f * bins + binned[b]) * 2;
			sums[at] += g;
			sums[at + 1] += h;
		}
	}
	return sums;
}

/** Sums over all rows: those of any one feature. */
function totalOf(sums: Float64Array): [gradient: number, hessian: number] {
	let g = 0;
	let h = 0;
	for (let at = 0; at < bins * 2; at += 2) {
		g += sums[at];
		h += sums[at + 1];
	}
	return [g, h];
}

/** Both sides of a split; the sums of the larger are what the smaller leaves of the whole's. */
function divide(node: Node, { feature, bin }: Split, data: Data): [Node, Node] {
	const isBelow = (r: number) => data.binned[r * data.features + feature] <= bin;
	const below = node.rows.filter((r) => isBelow(r));
	const above = node.rows.filter((r) => !isBelow(r));
	const smaller = sumsOf(below.length < above.length ? below : above, data);
	const larger = node.sums.map((sum, i) => sum - smaller[i]);
	return below.length < above.length
		? [
				{ rows: below, sums: smaller },
				{ rows: above, sums: larger }
			]
		: [
				{ rows: below, sums: larger },
				{ rows: above, sums: smaller }
			];
}

interface Split {
	readonly feature: number;
	readonly bin: number;
}

function bestSplit(
	sums: Float64Array,
	features: number,
	ignored: ReadonlySet<number>,
	minHessian: number,
	ridge: number
): Split | null {
	const [g, h] = totalOf(sums);
	if (h < 2 * minHessian) return null;
	const whole = (g * g) / (h + ridge);
	let best: Split | null = null;
	let bestGain = 1e-3;
	for (let f = 0; f < features; f++) {
		if (ignored.has(f)) continue;
		let leftG = 0;
		let leftH = 0;
		for (let b = 0; b < bins; b++) {
			const at = (f * bins + b) * 2;
			leftG += sums[at];
			leftH += sums[at + 1];
			if (leftH < minHessian || sums[at + 1] < 1e-9) continue;
			if (h - leftH < minHessian) break;
			const gain =
				(leftG * leftG) / (leftH + ridge) +
				((g - leftG) * (g - leftG)) / (h - leftH + ridge) -
				whole;
			if (gain > bestGain) {
				bestGain = gain;
				best = { feature: f, bin: b };
			}
		}
	}
	return best;
}
