import fc from 'fast-check';
import { expect, it } from 'vitest';
import { byCase, byRules, byWords, kindConfidence } from './kind-confidence.ts';

const lead = fc.double({ min: 0, max: 50, noNaN: true });

it('is surer the farther the model leads, and never less sure than a coin', () => {
	fc.assert(
		fc.property(lead, lead, (a, b) => {
			const [low, high] = [Math.min(a, b), Math.max(a, b)].map(kindConfidence);
			return low >= 0.5 && high <= 1 && low <= high;
		})
	);
});

it('is as sure as rules are right where the model was overruled or there is none', () => {
	for (const share of [kindConfidence(null), byCase, byRules, byWords]) {
		expect(share).toBeGreaterThan(0.5);
		expect(share).toBeLessThan(1);
	}
});
