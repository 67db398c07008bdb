import { expect, test } from 'vitest';
import { meantMarks } from './hit-test';

const mark = (row: number, distance: number, radius: number, lng = row) => ({
	row,
	distance,
	radius,
	lngLat: [lng, 51] as const
});

test('a small mark wins over the large one it lies on', () => {
	expect(meantMarks([mark(1, 15, 40), mark(2, 1, 4)], 4)).toEqual([2]);
});

test('in the middle of a large mark the small ones that crowd there are not meant', () => {
	expect(meantMarks([mark(1, 1, 20), mark(2, 1, 4)], 4)).toEqual([1]);
});

test('a small mark is hit a little outside its edge, no further', () => {
	expect(meantMarks([mark(1, 7, 4)], 4)).toEqual([1]);
	expect(meantMarks([mark(1, 9, 4)], 4)).toEqual([]);
});

test('marks on the same point are all meant, the largest first', () => {
	expect(meantMarks([mark(1, 2, 4, 35), mark(3, 2, 9, 35), mark(2, 2, 4, 36)], 4)).toEqual([3, 1]);
});

test('a place drawn by two layers is meant once', () => {
	expect(meantMarks([mark(1, 2, 4), mark(1, 2, 20)], 4)).toEqual([1]);
});
