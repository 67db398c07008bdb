import { describe, expect, it } from 'vitest';
import { typeNames } from '../src/lib/geoparse/kind/type-model.ts';
import { trainTypes, typeRowWidth, type TypedSet } from './types.ts';

const bits = 6;
const options = { bits, rounds: 10, settled: 3, step: 0.1, decay: 0, metonymyWeight: 0.5 };
const number = (name: string) => typeNames.findIndex((known) => known === name);

/** Toponyms of one feature each, with the types they may have. */
const setOf = (
	examples: readonly (readonly [feature: number, ...types: string[]])[],
	weight = 1
): TypedSet => ({
	offsets: Int32Array.from({ length: examples.length + 1 }, (_, i) => i),
	features: Int32Array.from(examples, ([feature]) => feature << (32 - bits)),
	allowed: Uint16Array.from(examples, ([, ...types]) =>
		types.reduce((all, name) => all | (1 << number(name)), 0)
	),
	weight
});
const repeated = <T>(items: readonly T[], times: number) =>
	Array.from({ length: times }, () => items).flat();

describe('training types', () => {
	const examples = repeated(
		[
			[1, 'Literal'],
			[2, 'Metonymic'],
			[3, 'Demonym', 'Language']
		] as const,
		40
	);
	const { weights } = trainTypes([setOf(examples)], options);
	const byWeight = (feature: number) =>
		typeNames.toSorted(
			(a, b) =>
				weights[feature * typeRowWidth + number(b)] - weights[feature * typeRowWidth + number(a)]
		);

	it('gives each feature its type', () => {
		expect(byWeight(1)[0]).toBe('Literal');
		expect(byWeight(2)[0]).toBe('Metonymic');
	});

	it('raises all types that a toponym may have, where it is not said which', () => {
		expect(new Set(byWeight(3).slice(0, 2))).toEqual(new Set(['Demonym', 'Language']));
	});

	it('believes the heavier of two sets that disagree', () => {
		const trained = trainTypes(
			[
				setOf(repeated([[5, 'Literal']] as const, 40), 0.2),
				setOf(repeated([[5, 'Metonymic']] as const, 40))
			],
			options
		).weights;
		const of = (name: string) => trained[5 * typeRowWidth + number(name)];
		expect(of('Metonymic')).toBeGreaterThan(of('Literal'));
		expect(of('Literal')).toBeGreaterThan(of('Language'));
	});

	it('gives the same weights for the same toponyms', () => {
		expect(trainTypes([setOf(examples)], options).weights).toEqual(weights);
	});
});
