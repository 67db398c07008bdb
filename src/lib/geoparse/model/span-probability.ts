/**
 * How likely the spans of a run are: of all its tag sequences, each as likely as the model has it, the share
 * that has just this span. Sums are kept as shares of one word's, so that none runs out of range.
 */
import { isAllowed, rowWidth, tag, tagCount } from './tags.ts';

/** Room for a run: its scores as factors, the sums over what precedes each word, over what follows it. */
let factors = new Float64Array(64 * rowWidth);
let forward = new Float64Array(64 * rowWidth);
let backward = new Float64Array(64 * rowWidth);
/** What the forward sums of each word were divided by. */
let scale = new Float64Array(64);

const pairsOf = new WeakMap<Float32Array, Float64Array>();

/** Factor of each pair of neighboring tags, 0 where the second cannot follow; the last row begins a run. */
function pairFactors(transitions: Float32Array): Float64Array {
	let pairs = pairsOf.get(transitions);
	if (pairs === undefined) {
		pairs = Float64Array.from(transitions, (value, i) =>
			isAllowed(Math.floor(i / tagCount), i % tagCount) ? Math.exp(value) : 0
		);
		pairsOf.set(transitions, pairs);
	}
	return pairs;
}

/**
 * Sums over all tag sequences of a run.
 *
 * @param transitions As in `Field`.
 * @returns A function of a span's first word and the one after its last, counted from the run's first, that
 * gives its probability. Good until the next run's sums.
 */
export function sumRun(
	transitions: Float32Array,
	scores: Float64Array,
	length: number
): (tags: Uint8Array, from: number, to: number) => number {
	if (length > scale.length) {
		factors = new Float64Array(length * 2 * rowWidth);
		forward = new Float64Array(length * 2 * rowWidth);
		backward = new Float64Array(length * 2 * rowWidth);
		scale = new Float64Array(length * 2);
	}
	const pairs = pairFactors(transitions);
	for (let i = 0; i < length; i++) {
		const at = i * rowWidth;
		let most = scores[at];
		for (let t = 1; t < tagCount; t++) if (scores[at + t] > most) most = scores[at + t];
		let sum = 0;
		for (let t = 0; t < tagCount; t++) {
			factors[at + t] = Math.exp(scores[at + t] - most);
			let before = 0;
			if (i === 0) before = pairs[tagCount * tagCount + t];
			else {
				for (let p = 0; p < tagCount; p++) {
					before += forward[at - rowWidth + p] * pairs[p * tagCount + t];
				}
			}
			sum += forward[at + t] = before * factors[at + t];
		}
		scale[i] = sum;
		for (let t = 0; t < tagCount; t++) forward[at + t] /= sum;
	}
	// Backward sums are there from this word on.
	let reached = length - 1;
	backward.fill(1, reached * rowWidth, length * rowWidth);
	const reach = (word: number) => {
		while (reached > word) {
			reached--;
			const at = reached * rowWidth;
			for (let t = 0; t < tagCount; t++) backward[at + t] = after(t, reached + 1);
		}
	};
	/** What follows a tag from a word on, `excluded` not there. */
	const after = (previous: number, word: number, excluded = -1): number => {
		const at = word * rowWidth;
		let sum = 0;
		for (let n = 0; n < tagCount; n++) {
			if (n === excluded) continue;
			sum += pairs[previous * tagCount + n] * factors[at + n] * backward[at + n];
		}
		return sum / scale[word];
	};
	return (tags, from, to) => {
		let share = forward[from * rowWidth + tags[from]];
		for (let i = from + 1; i < to; i++) {
			const at = i * rowWidth + tags[i];
			share *= (pairs[tags[i - 1] * tagCount + tags[i]] * factors[at]) / scale[i];
		}
		if (to < length) {
			reach(to);
			// Beyond the span anything but its going on.
			share *= after(tags[to - 1], to, tag.inside);
		}
		return Math.min(1, share);
	};
}
