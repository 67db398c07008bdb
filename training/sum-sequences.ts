/**
 * Forward and backward sums over the tag sequences of a run, in logarithms, as training needs them.
 */
import { isAllowed, rowWidth, tag, tagCount } from '../src/lib/geoparse/model/tags.ts';

const forbidden = -1e9;
const sums = new Float64Array(tagCount);

/** Logarithm of the sum of exponentials of the first `tagCount` values. */
function logSum(values: Float64Array): number {
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
