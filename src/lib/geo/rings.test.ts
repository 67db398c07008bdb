import { describe, expect, it } from 'vitest';
import { boundsGround, cornersAlong, doubledArea } from './rings.ts';

describe('boundsGround', () => {
	it.each([
		[
			'a square',
			[
				[0, 0],
				[0, 1],
				[1, 1],
				[1, 0],
				[0, 0]
			],
			true
		],
		[
			'a line there and back',
			[
				[0, 0],
				[1, 1],
				[2, 2],
				[0, 0]
			],
			false
		],
		[
			'two corners',
			[
				[0, 0],
				[1, 1],
				[0, 0]
			],
			false
		],
		[
			'an open line',
			[
				[0, 0],
				[0, 1],
				[1, 1],
				[1, 0]
			],
			false
		]
	])('%s: %#', (_, ring, expected) => {
		expect(boundsGround(ring)).toBe(expected);
	});
});

it('doubles the area, positive counterclockwise', () => {
	expect(
		doubledArea([
			[5, 5],
			[6, 5],
			[6, 6],
			[5, 5]
		])
	).toBe(1);
	expect(
		doubledArea([
			[5, 5],
			[6, 6],
			[6, 5],
			[5, 5]
		])
	).toBe(-1);
});

it('walks arcs forward and backward, each corner once', () => {
	const arcs = [
		['a', 'b', 'c'],
		['a', 'd', 'c']
	];
	expect(cornersAlong([0, ~1], (i) => arcs[i])).toEqual(['a', 'b', 'c', 'd', 'a']);
});
