import { describe, expect, it } from 'vitest';
import { formatInterval, intervalsOf } from './bootstrap.ts';

interface Document {
	readonly group: string;
	readonly value: number;
}

const groupOf = ({ group }: Document) => group;
const mean = (documents: readonly Document[]) => [
	documents.reduce((sum, { value }) => sum + value, 0) / documents.length
];

const documents = Array.from({ length: 100 }, (_, i) => ({ group: `g${i}`, value: i % 2 }));

describe('the interval of a figure', () => {
	it('holds it, and is as wide as chance would have it', () => {
		const [[low, high]] = intervalsOf(documents, groupOf, mean);
		expect(low).toBeLessThan(0.5);
		expect(high).toBeGreaterThan(0.5);
		// 1.96 standard errors of a share of a half among a hundred, to either side.
		expect(high - low).toBeGreaterThan(0.15);
		expect(high - low).toBeLessThan(0.25);
	});

	it('is one point where all documents are alike', () => {
		const alike = documents.map(({ group }) => ({ group, value: 3 }));
		expect(intervalsOf(alike, groupOf, mean)).toEqual([[3, 3]]);
	});

	it('is wider where documents share text, for a group is drawn whole', () => {
		const width = ([[low, high]]: ReturnType<typeof intervalsOf>) => high - low;
		const grouped = documents.map(({ value }, i) => ({
			value,
			group: `g${value}${(i % 10) >> 1}`
		}));
		expect(width(intervalsOf(grouped, groupOf, mean))).toBeGreaterThan(
			2 * width(intervalsOf(documents, groupOf, mean))
		);
	});

	it('is drawn the same again, figure by figure in their order', () => {
		const two = (some: readonly Document[]) => [...mean(some), some.length];
		const drawn = intervalsOf(documents, groupOf, two);
		expect(drawn).toEqual(intervalsOf(documents, groupOf, two));
		expect(drawn[1]).toEqual([100, 100]);
		expect(formatInterval(drawn[1])).toBe('100.000–100.000');
	});
});
