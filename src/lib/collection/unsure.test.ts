import { expect, test } from 'vitest';
import { isInexact } from './unsure.ts';

test.each([
	['P', 1, false],
	['P', 25, true],
	['S', 0.5, false],
	['S', 25, true],
	['A', 60, false],
	['H', 100, false]
])(
	'a point of class %s that is exact to %d km: inexact %s',
	(featureClass, precisionKm, isTold) => {
		expect(isInexact({ featureClass, precisionKm })).toBe(isTold);
	}
);
