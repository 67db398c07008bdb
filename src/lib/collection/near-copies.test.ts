import { describe, expect, it } from 'vitest';
import { NearCopies, sharedRuns, sketchOf } from './near-copies.ts';

/** Words that are the same in every run, and others for every seed. */
function wordsOf(seed: number, count: number): string[] {
	let state = seed;
	return Array.from({ length: count }, () => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return `w${state % 5000}`;
	});
}

const changedAt = (words: readonly string[], every: number) =>
	words.map((word, i) => (i % every === every - 1 ? `${word}x` : word));

/** The share of runs of five words that two texts have in common, counted. */
function counted(a: readonly string[], b: readonly string[]): number {
	const runs = (words: readonly string[]) =>
		new Set(words.slice(4).map((_, i) => words.slice(i, i + 5).join(' ')));
	const [one, other] = [runs(a), runs(b)];
	const both = [...one].filter((run) => other.has(run)).length;
	return both / (one.size + other.size - both);
}

describe('near copies', () => {
	it.each([10, 20, 40, 80])('estimates the shared runs with every %d-th word changed', (every) => {
		let error = 0;
		for (let seed = 1; seed <= 40; seed++) {
			const words = wordsOf(seed, 400);
			const changed = changedAt(words, every);
			const [a, b] = [words, changed].map((text) => sketchOf(text.join(' '))!);
			error += sharedRuns(a, b) - counted(words, changed);
		}
		expect(Math.abs(error / 40)).toBeLessThan(0.03);
	});

	it('finds a story with a few words changed, and takes no other for it', () => {
		const stories = new NearCopies();
		for (let seed = 1; seed <= 200; seed++) {
			stories.add(seed, sketchOf(wordsOf(seed, 300).join(' '))!);
		}
		for (let seed = 1; seed <= 200; seed++) {
			const words = wordsOf(seed, 300);
			const told = ['By', 'our', 'own', 'staff', ...changedAt(words, 60)].join(' ');
			expect(stories.firstLike(sketchOf(told)!)).toBe(seed);
			expect(stories.firstLike(sketchOf(changedAt(words, 4).join(' '))!)).toBe(null);
		}
		expect(stories.firstLike(sketchOf(wordsOf(999, 300).join(' '))!)).toBe(null);
	});

	it('is as quick where thousands of texts share a set phrase', () => {
		const stories = new NearCopies();
		const phrase = wordsOf(7, 150);
		for (let seed = 1; seed <= 3000; seed++) {
			const sketch = sketchOf([...phrase, ...wordsOf(1000 + seed, 150)].join(' '))!;
			expect(stories.firstLike(sketch)).toBe(null);
			stories.add(seed, sketch);
		}
		const told = [...phrase, ...wordsOf(1005, 150)].join(' ');
		expect(stories.firstLike(sketchOf(told)!)).toBe(5);
	});

	it('does not judge by a few words', () => {
		expect(sketchOf('Rain in Sumy.')).toBe(null);
		expect(sketchOf(wordsOf(1, 40).join(' '))).not.toBe(null);
	});
});
