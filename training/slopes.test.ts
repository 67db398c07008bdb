import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rowWidth, tag, tagCount } from '../src/lib/geoparse/model/tags.ts';
import { Slopes } from './slopes.ts';

const number = fc.double({ min: -2, max: 2, noNaN: true });

/** A run of up to five words with weights and allowed tags, some tag sequence among them. */
const runs = fc
	.array(fc.integer({ min: 1, max: 63 }), { minLength: 1, maxLength: 5 })
	.chain((allowed) =>
		fc.record({
			// A word that can only go on a name needs one before it.
			allowed: fc.constant(Uint8Array.from(allowed, (bits) => bits | (1 << tag.outside))),
			scores: fc.array(number, {
				minLength: allowed.length * rowWidth,
				maxLength: allowed.length * rowWidth
			}),
			transitions: fc.array(number, {
				minLength: (tagCount + 1) * tagCount,
				maxLength: (tagCount + 1) * tagCount
			})
		})
	);

/** Step of the differences, exactly a float. */
const step = 2 ** -10;

describe('slopes', () => {
	it('are what the loss grows by, for every score and every transition', () => {
		fc.assert(
			fc.property(runs, ({ allowed, ...drawn }) => {
				const length = allowed.length;
				const slopes = new Slopes(length);
				const elsewhere = new Slopes(length);
				const scores = Float64Array.from(drawn.scores);
				const transitions = Float32Array.from(drawn.transitions);
				expect(slopes.at(transitions, scores, length, allowed, 0)).not.toBeNull();
				const lossBy = (weights: Float32Array | Float64Array, k: number, by: number) => {
					const kept = weights[k];
					weights[k] = kept + by;
					const moved = weights[k] - kept;
					const loss = elsewhere.at(transitions, scores, length, allowed, 0)!;
					weights[k] = kept;
					return { loss, moved };
				};
				const difference = (weights: Float32Array | Float64Array, k: number) => {
					const up = lossBy(weights, k, step);
					const down = lossBy(weights, k, -step);
					return (up.loss - down.loss) / (up.moved - down.moved);
				};
				for (let i = 0; i < length; i++) {
					for (let t = 0; t < tagCount; t++) {
						const k = i * rowWidth + t;
						expect(slopes.scores[k]).toBeCloseTo(difference(scores, k), 4);
					}
				}
				for (let k = 0; k < transitions.length; k++) {
					expect(slopes.transitions[k]).toBeCloseTo(difference(transitions, k), 4);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('are flat where every tag is allowed, for nothing is said', () => {
		const scores = Float64Array.from({ length: 3 * rowWidth }, (_, i) => Math.sin(i));
		const slopes = new Slopes(3);
		const loss = slopes.at(new Float32Array(42).fill(0.5), scores, 3, Uint8Array.of(63, 63, 63), 0);
		expect(loss).toBeCloseTo(0, 12);
		for (const slope of [...slopes.scores, ...slopes.transitions]) expect(slope).toBeCloseTo(0, 12);
	});

	it('are not there where no tag sequence is allowed', () => {
		const onlyInside = Uint8Array.of(1 << tag.inside);
		expect(
			new Slopes(1).at(new Float32Array(42), new Float64Array(rowWidth), 1, onlyInside, 0)
		).toBeNull();
	});
});
