/**
 * Gradient-boosted trees for choosing one of several: the softmax over a sense's candidates is made
 * to put its belief on the right ones. Knows numbers only.
 */
import { featureCount } from '../src/lib/geoparse/features.ts';
import { priorScore, type Forest } from '../src/lib/geoparse/ranker.ts';

/** One choice: rows of features, and which of them are right (several may be, with their weights). */
export interface Choice {
	readonly rows: Float32Array;
	/** Sets of right rows; each was right for a share of the choice's `weight`. */
	readonly targets: readonly { readonly right: Uint8Array; readonly weight: number }[];
}

export const defaultBoostOptions = {
	depth: 4, // questions from root to leaf
	trees: 120,
	rate: 0.12, // share of each step taken
	minHessian: 4, // least evidence in a leaf
	ridge: 3, // pull of every leaf towards 0
	features: featureCount as number // only the first so many are asked about
};

const bins = 32;
const settled = 1e-4;

/** Fits a forest to choices. Deterministic. */
export function boost(
	choices: readonly Choice[],
	options: Partial<typeof defaultBoostOptions> = {}
): Forest {
	const { depth, trees, rate, minHessian, ridge, features } = {
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
	const questions = (1 << depth) - 1;
	const allRows = Int32Array.from({ length: rowCount }, (_, r) => r);
	const forest: Forest = {
		depth,
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
		let nodes: (Int32Array | null)[] = [allRows.filter((r) => hessian[r] > settled)];
		for (let d = 0; d < depth; d++) {
			const next: (Int32Array | null)[] = [];
			for (const [n, rows] of nodes.entries()) {
				const node = t * questions + (1 << d) - 1 + n;
				const split =
					rows && bestSplit(rows, binned, gradient, hessian, { features, minHessian, ridge });
				if (!rows || !split) {
					next.push(rows, null);
					continue;
				}
				forest.feature[node] = split.feature;
				forest.threshold[node] = edges[split.feature][split.bin];
				const column = binned[split.feature];
				next.push(
					rows.filter((r) => column[r] <= split.bin),
					rows.filter((r) => column[r] > split.bin)
				);
			}
			nodes = next;
		}
		for (const [n, rows] of nodes.entries()) {
			if (!rows) continue;
			let g = 0;
			let h = 0;
			for (const r of rows) {
				g += gradient[r];
				h += hessian[r];
			}
			const value = Math.fround((-rate * g) / (h + ridge));
			forest.leaf[(t << depth) + n] = value;
		}
		for (let r = 0; r < rowCount; r++) score[r] += forest.leaf[leafOf(forest, t, binned, edges, r)];
	}
	return forest;
}

/** Number of the leaf of tree `t` that a row falls into. */
function leafOf(
	{ depth, feature, threshold }: Forest,
	t: number,
	binned: readonly Uint8Array[],
	edges: readonly Float32Array[],
	row: number
): number {
	const questions = (1 << depth) - 1;
	let node = 0;
	for (let d = 0; d < depth; d++) {
		const question = t * questions + node;
		const f = feature[question];
		const isAbove =
			threshold[question] !== Infinity &&
			(binned[f][row] >= edges[f].length || edges[f][binned[f][row]] > threshold[question]);
		node = 2 * node + (isAbove ? 2 : 1);
	}
	return (t << depth) + node - questions;
}

/** Cuts each feature at its quantiles: a byte a row, and for each cut the value below or at it. */
function binColumns(
	choices: readonly Choice[],
	firstRow: readonly number[],
	rowCount: number,
	features: number
) {
	const binned: Uint8Array[] = [];
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
			for (let b = 1; b < bins; b++) {
				const cut = sorted[Math.floor((b * rowCount) / bins)];
				if (cuts.length === 0 || cut > cuts[cuts.length - 1]) cuts.push(cut);
			}
		}
		const edge = Float32Array.from(cuts);
		edges.push(edge);
		const column = new Uint8Array(rowCount);
		for (let r = 0; r < rowCount; r++) {
			let low = 0;
			let high = edge.length;
			while (low < high) {
				const middle = (low + high) >> 1;
				if (values[r] > edge[middle]) low = middle + 1;
				else high = middle;
			}
			column[r] = low;
		}
		binned.push(column);
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

function bestSplit(
	rows: Int32Array,
	binned: readonly Uint8Array[],
	gradient: Float64Array,
	hessian: Float64Array,
	limits: { features: number; minHessian: number; ridge: number }
): { feature: number; bin: number } | null {
	const { features, minHessian, ridge } = limits;
	let g = 0;
	let h = 0;
	for (const r of rows) {
		g += gradient[r];
		h += hessian[r];
	}
	if (h < 2 * minHessian) return null;
	const whole = (g * g) / (h + ridge);
	let best: { feature: number; bin: number } | null = null;
	let bestGain = 1e-3;
	const sumG = new Float64Array(bins + 1);
	const sumH = new Float64Array(bins + 1);
	for (let f = 0; f < features; f++) {
		sumG.fill(0);
		sumH.fill(0);
		const column = binned[f];
		for (let i = 0; i < rows.length; i++) {
			const r = rows[i];
			sumG[column[r]] += gradient[r];
			sumH[column[r]] += hessian[r];
		}
		let leftG = 0;
		let leftH = 0;
		for (let b = 0; b < bins; b++) {
			leftG += sumG[b];
			leftH += sumH[b];
			if (leftH < minHessian || sumH[b] === 0) continue;
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
