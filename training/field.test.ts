import { describe, expect, it } from 'vitest';
import { rowWidth, tag, tagCount } from '../src/lib/geoparse/model/tags.ts';
import { generator, trainField } from './field.ts';
import type { SequenceSet } from './sequences.ts';

const bits = 6;
const options = { bits, rounds: 8, settled: 3, step: 0.1, decay: 0, minCount: 1 };

/** The hash of a feature that lies in a bucket of its own. */
const featureOf = (bucket: number) => bucket << (32 - bits);

/** Runs of words of which each has one feature, with the tags it may have. */
function setOf(runs: readonly (readonly [feature: number, allowed: number])[][]): SequenceSet {
	const words = runs.flat();
	const ends = runs.map((_, r) => runs.slice(0, r + 1).reduce((n, run) => n + run.length, 0));
	return {
		runs: Int32Array.from([0, ...ends]),
		weight: new Float32Array(runs.length).fill(1),
		offsets: Int32Array.from({ length: words.length + 1 }, (_, i) => i),
		features: Int32Array.from(words, ([feature]) => featureOf(feature)),
		allowed: Uint8Array.from(words, ([, allowed]) => allowed)
	};
}

const [place, person, unsure] = [1, 2, 3];
const runs = Array.from({ length: 60 }, () => [
	[[place, 1 << tag.begin] as const],
	[[person, 1 << tag.person] as const],
	[[unsure, (1 << tag.begin) | (1 << tag.other)] as const],
	[[place, 1 << tag.begin] as const, [place, 1 << tag.inside] as const]
]).flat();

describe('training a field', () => {
	const { weights, transitions } = trainField([setOf(runs)], options);
	const scoreOf = (feature: number, t: number) => weights[feature * rowWidth + t];
	const bestOf = (feature: number) =>
		Array.from({ length: tagCount }, (_, t) => t).sort(
			(a, b) => scoreOf(feature, b) - scoreOf(feature, a)
		);

	it('gives each feature its tag', () => {
		expect(bestOf(person)[0]).toBe(tag.person);
		expect(scoreOf(place, tag.begin)).toBeGreaterThan(scoreOf(place, tag.person));
	});

	it('raises all tags that a word may have, where it is not said which', () => {
		expect(new Set(bestOf(unsure).slice(0, 2))).toEqual(new Set([tag.begin, tag.other]));
	});

	it('learns that a name goes on', () => {
		const after = (next: number) => transitions[tag.begin * tagCount + next];
		expect(after(tag.inside)).toBeGreaterThan(after(tag.begin));
		expect(after(tag.inside)).toBeGreaterThan(after(tag.person));
	});

	it('gives the same weights for the same words', () => {
		expect(trainField([setOf(runs)], options).weights).toEqual(weights);
	});

	it('leaves out what it saw too seldom', () => {
		const seldom = setOf([...runs, [[9, 1 << tag.person] as const]]);
		const rare = trainField([seldom], { ...options, minCount: 2 }).weights;
		expect(Array.from(rare.subarray(9 * rowWidth, 10 * rowWidth))).toEqual(Array(rowWidth).fill(0));
	});
});

it('draws numbers from 0 to 1, evenly, the same for the same seed', () => {
	const random = generator(7);
	const again = generator(7);
	const drawn = Array.from({ length: 10_000 }, random);
	expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
	expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
	expect(Array.from({ length: 100 }, again)).toEqual(drawn.slice(0, 100));
});
