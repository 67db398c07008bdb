/**
 * The trained model: weights of a linear-chain conditional random field over the words of a run,
 * opened from bytes that somebody else fetched or read. Also runs it.
 */
import { featureBuffer } from './hashing.ts';
import { tokenFeatures } from './word-features.ts';
import type { Analysis } from './analysis.ts';
import type { Span } from './span.ts';
import { sumRows, type WeightTable } from './weight-table.ts';
import type { WordTable } from './word-table.ts';

/** What a word of a run is: outside, part of a place's name, of a person's, of another's. */
export const tag = {
	outside: 0,
	begin: 1,
	inside: 2,
	adjective: 3,
	person: 4,
	other: 5
} as const;
export const tagCount = 6;
/** Scores of one word lie together, one a tag, padded to a power of two. */
export const rowWidth = 8;

/** Weights in the form the decoder reads. */
export interface Field {
	/** One weight a tag. */
	readonly table: WeightTable;
	/** Weight of each pair of neighboring tags, `tagCount` × `tagCount`; its row `tagCount` begins a run. */
	readonly transitions: Float32Array;
}

export interface Model {
	readonly language: string;
	readonly words: WordTable;
	readonly field: Field;
	/** One weight a type, in the order of `typeNames`. */
	readonly types: WeightTable;
}

const forbidden = -1e9;

/** A name goes on only where one has begun. */
export const isAllowed = (previous: number, next: number): boolean =>
	next !== tag.inside ||
	previous === tag.begin ||
	previous === tag.inside ||
	previous === tag.adjective;

/** Finds the toponyms of an analyzed text: the best tags of each run, with their probability. */
export function decode(analysis: Analysis, model: Model): Span[] {
	const { runs } = analysis;
	const { field, words } = model;
	const spans: Span[] = [];
	const buffer = featureBuffer();
	const weights = new Int32Array(4 * field.table.width);
	let scores = new Float64Array(64 * rowWidth);
	for (let r = 0; r < runs.length; r += 2) {
		const first = runs[r];
		const after = runs[r + 1];
		const length = after - first;
		if (length * rowWidth > scores.length) scores = new Float64Array(length * rowWidth * 2);
		for (let i = first; i < after; i++) {
			tokenFeatures(analysis, i, first, after, words.coarse, buffer);
			sumRows(field.table, buffer.ids, buffer.length, weights);
			for (let t = 0; t < tagCount; t++) {
				scores[(i - first) * rowWidth + t] = weights[t] * field.table.scale;
			}
		}
		decodeRun(field, scores, length, first, spans);
	}
	return spans;
}

let forward = new Float64Array(64 * rowWidth);
let backward = new Float64Array(64 * rowWidth);
const sums = new Float64Array(tagCount);

/** Logarithm of the sum of exponentials of the first `tagCount` values. */
export function logSum(values: Float64Array): number {
	let most = values[0];
	for (let t = 1; t < tagCount; t++) if (values[t] > most) most = values[t];
	let sum = 0;
	for (let t = 0; t < tagCount; t++) sum += Math.exp(values[t] - most);
	return most + Math.log(sum);
}

/**
 * Fills forward and backward sums of a run; tags outside a word's `allowed` bits are left out.
 *
 * @returns The logarithm of the sum over all tag sequences.
 */
export function sumSequences(
	transitions: Float32Array,
	scores: Float64Array,
	length: number,
	allowed: Uint8Array | null,
	allowedAt: number,
	alpha: Float64Array,
	beta: Float64Array
): number {
	for (let i = 0; i < length; i++) {
		const at = i * rowWidth;
		const mask = allowed === null ? 63 : allowed[allowedAt + i];
		for (let t = 0; t < tagCount; t++) {
			if (!(mask & (1 << t))) {
				alpha[at + t] = forbidden;
				continue;
			}
			if (i === 0) {
				alpha[at + t] =
					t === tag.inside ? forbidden : scores[at + t] + transitions[tagCount * tagCount + t];
				continue;
			}
			for (let p = 0; p < tagCount; p++) {
				sums[p] = isAllowed(p, t)
					? alpha[at - rowWidth + p] + transitions[p * tagCount + t]
					: forbidden;
			}
			alpha[at + t] = logSum(sums) + scores[at + t];
		}
	}
	const end = (length - 1) * rowWidth;
	for (let t = 0; t < tagCount; t++) beta[end + t] = 0;
	for (let i = length - 2; i >= 0; i--) {
		const at = i * rowWidth;
		const mask = allowed === null ? 63 : allowed[allowedAt + i + 1];
		for (let t = 0; t < tagCount; t++) {
			for (let n = 0; n < tagCount; n++) {
				sums[n] =
					mask & (1 << n) && isAllowed(t, n)
						? transitions[t * tagCount + n] + scores[at + rowWidth + n] + beta[at + rowWidth + n]
						: forbidden;
			}
			beta[at + t] = logSum(sums);
		}
	}
	for (let t = 0; t < tagCount; t++) sums[t] = alpha[end + t];
	return logSum(sums);
}

let chosen = new Uint8Array(64);
let back = new Uint8Array(64 * rowWidth);
let best = new Float64Array(64 * rowWidth);

/** Adds the toponyms of the best tag sequence of one run. */
function decodeRun(
	field: Field,
	scores: Float64Array,
	length: number,
	first: number,
	spans: Span[]
): void {
	if (length > chosen.length) {
		chosen = new Uint8Array(length * 2);
		back = new Uint8Array(length * 2 * rowWidth);
		best = new Float64Array(length * 2 * rowWidth);
		forward = new Float64Array(length * 2 * rowWidth);
		backward = new Float64Array(length * 2 * rowWidth);
	}
	const { transitions } = field;
	for (let i = 0; i < length; i++) {
		const at = i * rowWidth;
		for (let t = 0; t < tagCount; t++) {
			if (i === 0) {
				best[at + t] =
					t === tag.inside ? forbidden : scores[at + t] + transitions[tagCount * tagCount + t];
				continue;
			}
			let most = forbidden * 2;
			let from = 0;
			for (let p = 0; p < tagCount; p++) {
				if (!isAllowed(p, t)) continue;
				const value = best[at - rowWidth + p] + transitions[p * tagCount + t];
				if (value > most) {
					most = value;
					from = p;
				}
			}
			best[at + t] = most + scores[at + t];
			back[at + t] = from;
		}
	}
	let top = 0;
	const end = (length - 1) * rowWidth;
	for (let t = 1; t < tagCount; t++) if (best[end + t] > best[end + top]) top = t;
	let any = false;
	for (let i = length - 1; i >= 0; i--) {
		chosen[i] = top;
		if (top === tag.begin || top === tag.adjective) any = true;
		top = back[i * rowWidth + top];
	}
	if (!any) return;
	const total = sumSequences(transitions, scores, length, null, 0, forward, backward);
	for (let i = 0; i < length;) {
		if (chosen[i] !== tag.begin && chosen[i] !== tag.adjective) {
			i++;
			continue;
		}
		let after = i + 1;
		while (after < length && chosen[after] === tag.inside) after++;
		spans.push({
			first: first + i,
			after: first + after,
			adjectival: chosen[i] === tag.adjective,
			probability: spanProbability(transitions, scores, chosen, i, after, length, total)
		});
		i = after;
	}
}

/** Probability of just this span: of all tag sequences that begin it here and end it there. */
function spanProbability(
	transitions: Float32Array,
	scores: Float64Array,
	tags: Uint8Array,
	from: number,
	to: number,
	length: number,
	total: number
): number {
	let path = forward[from * rowWidth + tags[from]];
	for (let i = from + 1; i < to; i++) {
		path += transitions[tags[i - 1] * tagCount + tags[i]] + scores[i * rowWidth + tags[i]];
	}
	if (to === length) return Math.min(1, Math.exp(path - total));
	// Beyond the span anything but its going on.
	for (let n = 0; n < tagCount; n++) {
		sums[n] =
			n === tag.inside
				? forbidden
				: transitions[tags[to - 1] * tagCount + n] +
					scores[to * rowWidth + n] +
					backward[to * rowWidth + n];
	}
	return Math.min(1, Math.exp(path + logSum(sums) - total));
}
