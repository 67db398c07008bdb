import { expect, it } from 'vitest';
import { formatSpread, spreadOf } from './spread.ts';

it('tells the middle turn, the least and the most, whatever their order', () => {
	expect(spreadOf([5, 100, 1, 9, 7])).toEqual({ median: 7, least: 1, most: 100, turns: 5 });
	expect(spreadOf([2, 1, 4, 3]).median).toBe(2);
	expect(formatSpread(spreadOf([1.2, 1.41, 1.268]), '×', 2)).toBe('1.27 × (1.20–1.41, 3 turns)');
});
