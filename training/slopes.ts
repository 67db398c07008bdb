/**
 * The slopes of a field's loss at one run: how much likelier all tag sequences together make each tag
 * and each pair of tags than the allowed ones do. Knows no features and no weights.
 */
import { isAllowed, rowWidth, tagCount } from '../src/lib/geoparse/model/tags.ts';
import { sumSequences } from './sum-sequences.ts';

/** Sums at or below this are those of no tag sequence at all. */
const impossible = -1e8;

/** Room for the slopes of runs up to a length, used again for each. */
export class Slopes {
	/** Slope by each word's score of each tag, `rowWidth` a word. */
	readonly scores: Float64Array;
	/** Slope by each transition, as in `Field`. */
	readonly transitions = new Float64Array((tagCount + 1) * tagCount);
	readonly #freeAlpha: Float64Array;
	readonly #freeBeta: Float64Array;
	readonly #heldAlpha: Float64Array;
	readonly #heldBeta: Float64Array;

	constructor(longest: number) {
		this.scores = new Float64Array(longest * rowWidth);
		this.#freeAlpha = new Float64Array(longest * rowWidth);
		this.#freeBeta = new Float64Array(longest * rowWidth);
		this.#heldAlpha = new Float64Array(longest * rowWidth);
		this.#heldBeta = new Float64Array(longest * rowWidth);
	}

	/**
	 * Fills in the slopes at a run.
	 *
	 * @param allowed Tags each word may have, as bits; the run's begin at `first`.
	 * @returns The loss, the negative logarithm of the share of allowed tag sequences; `null`, with
	 * nothing filled in, where no tag sequence is allowed.
	 */
	at(
		transitions: Float32Array,
		scores: Float64Array,
		length: number,
		allowed: Uint8Array,
		first: number
	): number | null {
		const [freeAlpha, freeBeta] = [this.#freeAlpha, this.#freeBeta];
		const [heldAlpha, heldBeta] = [this.#heldAlpha, this.#heldBeta];
		const free = sumSequences(transitions, scores, length, null, 0, freeAlpha, freeBeta);
		const held = sumSequences(transitions, scores, length, allowed, first, heldAlpha, heldBeta);
		if (held < impossible) return null;
		for (let i = 0; i < length; i++) {
			const cell = i * rowWidth;
			for (let t = 0; t < tagCount; t++) {
				this.scores[cell + t] =
					Math.exp(freeAlpha[cell + t] + freeBeta[cell + t] - free) -
					Math.exp(heldAlpha[cell + t] + heldBeta[cell + t] - held);
			}
		}
		const slopes = this.transitions.fill(0);
		for (let t = 0; t < tagCount; t++) slopes[tagCount * tagCount + t] = this.scores[t];
		for (let i = 1; i < length; i++) {
			const before = (i - 1) * rowWidth;
			const cell = i * rowWidth;
			for (let p = 0; p < tagCount; p++) {
				for (let t = 0; t < tagCount; t++) {
					if (!isAllowed(p, t)) continue;
					const edge = transitions[p * tagCount + t] + scores[cell + t];
					let slope = Math.exp(freeAlpha[before + p] + edge + freeBeta[cell + t] - free);
					if (allowed[first + i] & (1 << t) && allowed[first + i - 1] & (1 << p)) {
						slope -= Math.exp(heldAlpha[before + p] + edge + heldBeta[cell + t] - held);
					}
					slopes[p * tagCount + t] += slope;
				}
			}
		}
		return free - held;
	}
}
