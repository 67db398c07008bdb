import { describe, expect, it } from 'vitest';
import { at, featureCount } from '../src/lib/geoparse/resolution/features.ts';
import { believe } from '../src/lib/geoparse/resolution/ranker.ts';
import { boost, type Choice } from './boost.ts';
import { generator } from './field.ts';

const random = generator(5);

/** A choice between some rows of which each is told by a few features, the rest 0. */
function choice(rows: readonly Partial<Record<keyof typeof at, number>>[], right: number): Choice {
	const features = new Float32Array(rows.length * featureCount);
	for (const [r, row] of rows.entries()) {
		for (const [name, value] of Object.entries(row)) {
			features[r * featureCount + at[name as keyof typeof at]] = value;
		}
	}
	const isRight = Uint8Array.from(rows, (_, r) => +(r === right));
	return { rows: features, targets: [{ right: isRight, weight: 1 }] };
}

/** How far a forest believes in each row of a choice. */
const beliefs = (forest: ReturnType<typeof boost>, { rows }: Choice) =>
	Array.from(
		believe(forest, {
			features: rows,
			first: Int32Array.of(0, rows.length / featureCount),
			place: new Int32Array(rows.length / featureCount)
		})
	);

/** Right is what lies near, unless it is a river: one question is not enough to tell. */
const separable = Array.from({ length: 400 }, () => {
	const rows = Array.from({ length: 4 }, () => ({
		proximity: random() < 0.5 ? 0.2 * random() : 0.8 + 0.2 * random(),
		water: +(random() < 0.4),
		population: random()
	}));
	rows[0] = { proximity: 0.9, water: 0, population: random() };
	for (const row of rows.slice(1)) if (row.proximity > 0.5) row.water = 1;
	const right = Math.floor(random() * 4);
	[rows[0], rows[right]] = [rows[right], rows[0]];
	return choice(rows, right);
});

describe('boosted trees', () => {
	const options = { trees: 40, rate: 0.3, minHessian: 1, ridge: 1 };

	it('tell apart what two questions together tell apart, every time', () => {
		const forest = boost(separable.slice(0, 300), options);
		for (const unseen of separable.slice(300)) {
			const right = unseen.targets[0].right.indexOf(1);
			expect(beliefs(forest, unseen)[right]).toBeGreaterThan(0.9);
		}
	});

	it('ask about nothing that they must not ask about', () => {
		const ignored = new Set([at.water]);
		const forest = boost(separable, { ...options, ignored });
		const asked = new Set(forest.feature.filter((_, q) => forest.threshold[q] !== Infinity));
		expect(asked).toContain(at.proximity);
		expect(asked).not.toContain(at.water);
		const few = boost(separable, { ...options, features: at.water });
		expect(Math.max(...few.feature)).toBeLessThan(at.water);
	});

	it('add nothing to what was known before where nothing can be learned', () => {
		const alike = Array.from({ length: 100 }, (_, i) => choice([{}, {}], i % 2));
		const forest = boost(alike, options);
		expect(beliefs(forest, alike[0])).toEqual([0.5, 0.5]);
	});

	it('share their belief between rows that are right as often as each other', () => {
		const both = Array.from({ length: 200 }, (_, i) =>
			choice([{ population: 1 }, { population: 1 }, { population: 0 }], i % 2)
		);
		const [first, second, third] = beliefs(boost(both, options), both[0]);
		expect(first).toBeCloseTo(second, 6);
		expect(first).toBeGreaterThan(0.45);
		expect(third).toBeLessThan(0.1);
	});
});
