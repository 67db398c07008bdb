import { expect, test } from 'vitest';
import { meantMarks } from './hit';

const mark = (row: number, distance: number, radius: number) => ({ row, distance, radius });

test('a small mark wins over the large one it lies on', () => {
	expect(meantMarks([mark(1, 10, 40), mark(2, 1, 4)], 4)).toEqual([2]);
});

test('a small mark is hit a little outside its edge, no further', () => {
	expect(meantMarks([mark(1, 7, 4)], 4)).toEqual([1]);
	expect(meantMarks([mark(1, 9, 4)], 4)).toEqual([]);
});

test('marks on the same point are all meant', () => {
	expect(meantMarks([mark(3, 2, 9), mark(1, 2, 4), mark(2, 2, 4)], 4)).toEqual([3, 1, 2]);
});

test('a place drawn by two layers is meant once', () => {
	expect(meantMarks([mark(1, 2, 4), mark(1, 2, 20)], 4)).toEqual([1]);
});
