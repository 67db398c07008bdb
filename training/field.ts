/**
 * Trains a conditional random field on sequences of which some tags may be unknown: the likelihood
 * of all allowed tag sequences is raised against that of all. Stochastic gradient with a step size
 * per weight (AdaGrad); the same input gives the same weights.
 */
import { rowWidth, tagCount } from '../src/lib/geoparse/model/tags.ts';
import type { SequenceSet } from './sequences.ts';
import { Slopes } from './slopes.ts';

const fieldOptions = {
	bits: 18, // buckets for hashed features: 2^bits
	rounds: 8, // passes over the data
	settled: 3, // passes before the average of weights begins
	step: 0.06, // AdaGrad's step size
	decay: 2e-6, // pull of every weight toward 0, per visit
	minCount: 3 // a feature seen less often is left out
};

/** Slopes below this change nothing worth the time. */
const flat = 2e-3;

/** A field as it is trained; its weights are rounded when it is written. */
export interface TrainedField {
	readonly bits: number;
	/** `rowWidth` weights a bucket. */
	readonly weights: Float32Array;
	readonly transitions: Float32Array;
}

/** Trains a field; deterministic. */
export function trainField(sets: readonly SequenceSet[], options = fieldOptions): TrainedField {
	const { bits, rounds, settled, step, decay, minCount } = options;
	const shift = 32 - bits;
	const counts = new Uint16Array(1 << bits);
	for (const set of sets) {
		for (const id of set.features) {
			const row = id >>> shift;
			if (counts[row] < 65535) counts[row]++;
		}
	}
	const sequences = sets.flatMap((set) => withoutRare(set, counts, minCount, shift));
	const weights = new Float32Array((1 << bits) * rowWidth);
	const squares = new Float32Array((1 << bits) * rowWidth).fill(1e-2);
	const transitions = new Float32Array((tagCount + 1) * tagCount);
	const transitionSquares = new Float32Array((tagCount + 1) * tagCount).fill(1e-1);

	const order = Int32Array.from(
		{ length: sequences.reduce((n, s) => n + s.weight.length, 0) },
		(_, i) => i
	);
	const owner = new Uint8Array(order.length);
	const local = new Int32Array(order.length);
	let at = 0;
	sequences.forEach((set, s) => {
		for (let r = 0; r < set.weight.length; r++) {
			owner[at] = s;
			local[at++] = r;
		}
	});
	let longest = 1;
	for (const set of sequences) {
		for (let r = 0; r < set.weight.length; r++)
			longest = Math.max(longest, set.runs[r + 1] - set.runs[r]);
	}
	const scores = new Float64Array(longest * rowWidth);
	const slopes = new Slopes(longest);
	const random = generator(20240806);
	// Averages over the later rounds depend less on which text came last.
	const meanWeights = new Float32Array(weights.length);
	const meanTransitions = new Float32Array(transitions.length);

	for (let round = 0; round < rounds; round++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[order[i], order[j]] = [order[j], order[i]];
		}
		for (const number of order) {
			const set = sequences[owner[number]];
			const run = local[number];
			const first = set.runs[run];
			const length = set.runs[run + 1] - first;
			const strength = set.weight[run];
			for (let i = 0; i < length; i++) {
				const from = set.offsets[first + i];
				const to = set.offsets[first + i + 1];
				sumFloats(weights, set.features, from, to, shift, scores, i * rowWidth);
			}
			// A mark that no tag sequence can follow teaches nothing.
			if (slopes.at(transitions, scores, length, set.allowed, first) === null) continue;
			for (let i = 0; i < length; i++) {
				for (let t = 0; t < tagCount; t++) {
					const slope = strength * slopes.scores[i * rowWidth + t];
					if (slope < flat && slope > -flat) continue;
					const end = set.offsets[first + i + 1];
					for (let k = set.offsets[first + i]; k < end; k++) {
						const w = (set.features[k] >>> shift) * rowWidth + t;
						squares[w] += slope * slope;
						weights[w] -= (step * (slope + decay * weights[w])) / Math.sqrt(squares[w]);
					}
				}
			}
			for (let k = 0; k < transitions.length; k++) {
				const slope = strength * slopes.transitions[k];
				if (slope === 0) continue;
				transitionSquares[k] += slope * slope;
				transitions[k] -= (step * slope) / Math.sqrt(transitionSquares[k]);
			}
		}
		if (round < settled) continue;
		const share = 1 / (rounds - settled);
		for (let w = 0; w < weights.length; w++) meanWeights[w] += weights[w] * share;
		for (let w = 0; w < transitions.length; w++) meanTransitions[w] += transitions[w] * share;
	}

	return { bits, weights: meanWeights, transitions: meanTransitions };
}

/** Adds up the weights of the features `from`..`to`, one sum a tag. */
function sumFloats(
	weights: Float32Array,
	features: Int32Array,
	from: number,
	to: number,
	shift: number,
	scores: Float64Array,
	at: number
): void {
	let s0 = 0;
	let s1 = 0;
	let s2 = 0;
	let s3 = 0;
	let s4 = 0;
	let s5 = 0;
	for (let k = from; k < to; k++) {
		const row = (features[k] >>> shift) * rowWidth;
		s0 += weights[row];
		s1 += weights[row + 1];
		s2 += weights[row + 2];
		s3 += weights[row + 3];
		s4 += weights[row + 4];
		s5 += weights[row + 5];
	}
	scores[at] = s0;
	scores[at + 1] = s1;
	scores[at + 2] = s2;
	scores[at + 3] = s3;
	scores[at + 4] = s4;
	scores[at + 5] = s5;
}

/** A set without the features that all sets together hold less than `minCount` times. */
function withoutRare(
	set: SequenceSet,
	counts: Uint16Array,
	minCount: number,
	shift: number
): SequenceSet[] {
	const features = new Int32Array(set.features.length);
	const offsets = new Int32Array(set.offsets.length);
	let used = 0;
	for (let word = 0; word + 1 < set.offsets.length; word++) {
		for (let k = set.offsets[word]; k < set.offsets[word + 1]; k++) {
			if (counts[set.features[k] >>> shift] >= minCount) features[used++] = set.features[k];
		}
		offsets[word + 1] = used;
	}
	return [{ ...set, features: features.subarray(0, used), offsets }];
}

/** A small generator of numbers in 0–1 (mulberry32). */
export function generator(seed: number): () => number {
	let state = seed | 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
