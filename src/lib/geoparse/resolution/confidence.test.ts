import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, placelessConfidence } from './confidence.ts';

const belief = fc.float({ min: 0, max: 1, noNaN: true });

describe('confidenceOf', () => {
	it('keeps the order of beliefs, from 0 to 1', () => {
		fc.assert(
			fc.property(belief, belief, (a, b) => {
				const [low, high] = [Math.min(a, b), Math.max(a, b)].map(confidenceOf);
				return low >= 0 && high <= 1 && low <= high;
			})
		);
	});

	it('claims less for a name without a place than recognition does where that is sure', () => {
		expect(placelessConfidence(0)).toBe(0);
		expect(placelessConfidence(1)).toBeLessThan(0.95);
		expect(placelessConfidence(0.99)).toBeGreaterThan(placelessConfidence(0.6));
	});

	it('takes the ends as they are, and claims less than the trees where they are sure', () => {
		expect(confidenceOf(0)).toBe(0);
		expect(confidenceOf(1)).toBe(1);
		expect(confidenceOf(0.99)).toBeLessThan(0.99);
		expect(confidenceOf(0.4)).toBeGreaterThan(0.4);
	});
});
