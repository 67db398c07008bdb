import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sumRun } from '../src/lib/geoparse/model/span-probability.ts';
import { isAllowed, rowWidth, tag, tagCount } from '../src/lib/geoparse/model/tags.ts';
import { sumSequences } from './sum-sequences.ts';

const number = fc.double({ min: -6, max: 6, noNaN: true });
const begins = fc.constantFrom(tag.begin, tag.adjective);

/** A run of words with its scores, and a span in it. */
const spans = fc.integer({ min: 1, max: 12 }).chain((length) =>
	fc.record({
		length: fc.constant(length),
		scores: fc.array(number, { minLength: length * rowWidth, maxLength: length * rowWidth }),
		transitions: fc.array(number, {
			minLength: (tagCount + 1) * tagCount,
			maxLength: (tagCount + 1) * tagCount
		}),
		begin: begins,
		ends: fc.tuple(fc.integer({ min: 0, max: length - 1 }), fc.integer({ min: 0, max: length - 1 }))
	})
);

describe('the sums of training, in logarithms,', () => {
	it('give every span the probability that the sums of recognition, in shares, give it', () => {
		fc.assert(
			fc.property(spans, ({ length, ends, begin, ...drawn }) => {
				const from = Math.min(...ends);
				const to = Math.max(...ends) + 1;
				const transitions = Float32Array.from(drawn.transitions);
				const scores = Float64Array.from(drawn.scores);
				const tags = new Uint8Array(length).fill(tag.inside);
				tags[from] = begin;

				const alpha = new Float64Array(length * rowWidth);
				const beta = new Float64Array(length * rowWidth);
				const whole = sumSequences(transitions, scores, length, null, 0, alpha, beta);
				let path = alpha[from * rowWidth + begin];
				for (let i = from + 1; i < to; i++) {
					path += transitions[tags[i - 1] * tagCount + tags[i]] + scores[i * rowWidth + tags[i]];
				}
				let share = Math.exp(path - whole);
				if (to < length) {
					const at = to * rowWidth;
					const last = tags[to - 1];
					share = 0;
					for (let n = 0; n < tagCount; n++) {
						if (n === tag.inside || !isAllowed(last, n)) continue;
						const next = transitions[last * tagCount + n] + scores[at + n] + beta[at + n];
						share += Math.exp(path + next - whole);
					}
				}
				expect(sumRun(transitions, scores, length)(tags, from, to)).toBeCloseTo(share, 9);
			})
		);
	});

	it('are the same from either end', () => {
		fc.assert(
			fc.property(spans, ({ length, ...drawn }) => {
				const transitions = Float32Array.from(drawn.transitions);
				const scores = Float64Array.from(drawn.scores);
				const alpha = new Float64Array(length * rowWidth);
				const beta = new Float64Array(length * rowWidth);
				const whole = sumSequences(transitions, scores, length, null, 0, alpha, beta);
				for (let i = 0; i < length; i++) {
					let sum = 0;
					for (let t = 0; t < tagCount; t++) {
						sum += Math.exp(alpha[i * rowWidth + t] + beta[i * rowWidth + t] - whole);
					}
					expect(sum).toBeCloseTo(1, 9);
				}
			})
		);
	});
});
