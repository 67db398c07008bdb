import { expect, test } from 'vitest';
import { isInexact, isUnsure } from './unsure.ts';

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

test.each([
	['a sure place that is the scene for sure', {}, false],
	['a place that may be another one', { confidence: 0.7 }, true],
	['a scene that may be a government', { kindConfidence: 0.7 }, true],
	['what a person has seen', { checked: 1, confidence: 0.5, kindConfidence: 0.5 }, false]
])('%s is told with a doubt: %o, %s', (_, fields, isTold) => {
	const sure = { checked: 0, confidence: 0.9, kindConfidence: 0.9 };
	expect(isUnsure({ ...sure, ...fields })).toBe(isTold);
});
