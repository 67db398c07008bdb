import { describe, expect, it } from 'vitest';
import { sumRun } from './span-probability.ts';
import { isAllowed, rowWidth, tag, tagCount } from './tags.ts';

/** All tag sequences of a run, each with the exponential of its score. */
function sequences(transitions: Float32Array, scores: Float64Array, length: number) {
	const all: { tags: number[]; weight: number }[] = [];
	const extend = (tags: number[], score: number) => {
		if (tags.length === length) {
			all.push({ tags, weight: Math.exp(score) });
			return;
		}
		const previous = tags.length ? tags[tags.length - 1] : tagCount;
		for (let t = 0; t < tagCount; t++) {
			if (!isAllowed(previous, t)) continue;
			const step = transitions[previous * tagCount + t] + scores[tags.length * rowWidth + t];
			extend([...tags, t], score + step);
		}
	};
	extend([], 0);
	return all;
}

const length = 4;
const transitions = Float32Array.from({ length: (tagCount + 1) * tagCount }, (_, i) =>
	Math.sin(i * 7)
);
const scores = Float64Array.from({ length: length * rowWidth }, (_, i) => 3 * Math.cos(i * 5));

describe('span probability', () => {
	it.each([
		[0, 1],
		[0, 4],
		[1, 3],
		[2, 4],
		[3, 4]
	])('is the share of the tag sequences that have just the span %i..%i', (from, to) => {
		const tags = Uint8Array.from({ length }, (_, i) => (i === from ? tag.begin : tag.inside));
		const all = sequences(transitions, scores, length);
		const isSpan = (found: readonly number[]) =>
			found.slice(from, to).every((t, i) => t === tags[from + i]) && found[to] !== tag.inside;
		const sum = (some: readonly { weight: number }[]) =>
			some.reduce((s, { weight }) => s + weight, 0);
		const expected = sum(all.filter((sequence) => isSpan(sequence.tags))) / sum(all);
		expect(sumRun(transitions, scores, length)(tags, from, to)).toBeCloseTo(expected, 10);
	});

	it('stays in range however far the scores are apart', () => {
		const far = scores.map((score) => score * 500);
		const tags = Uint8Array.of(tag.begin, tag.inside, tag.begin, tag.inside);
		const probabilityOf = sumRun(transitions, far, length);
		expect(probabilityOf(tags, 0, 2)).toBeGreaterThanOrEqual(0);
		expect(probabilityOf(tags, 0, 2)).toBeLessThanOrEqual(1);
	});
});
