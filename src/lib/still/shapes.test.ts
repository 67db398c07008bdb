import fc from 'fast-check';
import { planarRingArea as areaOf } from 'topojson-simplify';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, pathOf, type Box, type Position } from './shapes.ts';

const box: Box = [0, 0, 10, 10];

const planarRingArea = (ring: readonly Position[]) =>
	ring.length === 0 ? 0 : areaOf(ring as [number, number][]);

describe('clipLine', () => {
	it.each<[string, Position[], Position[][]]>([
		[
			'keeps what is inside',
			[
				[1, 1],
				[9, 9]
			],
			[
				[
					[1, 1],
					[9, 9]
				]
			]
		],
		[
			'cuts at the edge',
			[
				[5, 5],
				[15, 5]
			],
			[
				[
					[5, 5],
					[10, 5]
				]
			]
		],
		[
			'leaves out what never enters',
			[
				[-5, 11],
				[20, 12]
			],
			[]
		],
		[
			'makes two pieces of a line that leaves and comes back',
			[
				[5, 5],
				[15, 5],
				[15, 7],
				[5, 7]
			],
			[
				[
					[5, 5],
					[10, 5]
				],
				[
					[10, 7],
					[5, 7]
				]
			]
		]
	])('%s', (_, line, pieces) => expect(clipLine(line, box)).toEqual(pieces));
});

describe('clipRing', () => {
	it('closes a ring that a tile leaves open, instead of ending the build', () => {
		expect(
			clipRing(
				[
					[1, 1],
					[1, 5],
					[5, 5],
					[5, 1]
				],
				box
			)
		).toEqual([
			[1, 1],
			[1, 5],
			[5, 5],
			[5, 1],
			[1, 1]
		]);
	});

	it('gives the corner of a square that lies half outside', () => {
		const ring = clipRing(
			[
				[5, 5],
				[15, 5],
				[15, 15],
				[5, 15],
				[5, 5]
			],
			box
		);
		expect(planarRingArea(ring)).toBe(25);
	});

	it('never leaves the box, and never makes an area larger', () => {
		const number = fc.integer({ min: -30, max: 40 });
		const point = fc.tuple(number, number);
		fc.assert(
			fc.property(fc.tuple(point, point, point), (triangle) => {
				const ring = clipRing([...triangle, triangle[0]], box);
				for (const [x, y] of ring) {
					expect(x).toBeGreaterThanOrEqual(-1e-9);
					expect(x).toBeLessThanOrEqual(10 + 1e-9);
					expect(y).toBeGreaterThanOrEqual(-1e-9);
					expect(y).toBeLessThanOrEqual(10 + 1e-9);
				}
				const [before, after] = [planarRingArea(triangle), planarRingArea(ring)];
				expect(after).toBeLessThanOrEqual(Math.min(before, 100) + 1e-6);
			})
		);
	});
});

describe('pathOf', () => {
	it('writes whole numbers, each relative to the point before', () => {
		expect(
			pathOf(
				[
					[1.2, 2],
					[11, 2],
					[11, -8]
				],
				1,
				true
			)
		).toBe('M1 2l10 0 0-10z');
	});

	it('leaves out what lies nearer to the path than it may, and keeps what lies farther', () => {
		const line = (bend: number): Position[] => [
			[0, 0],
			[50, bend],
			[100, 0]
		];
		expect(pathOf(line(4), 5, false)).toBe('M0 0l100 0');
		expect(pathOf(line(6), 5, false)).toBe('M0 0l50 6 50-6');
	});

	it('leaves out points that fall together, and a line that comes to nothing', () => {
		expect(
			pathOf(
				[
					[0, 0],
					[1, 0],
					[20, 0]
				],
				5,
				false
			)
		).toBe('M0 0l20 0');
		expect(
			pathOf(
				[
					[0, 0],
					[0.2, 0.1]
				],
				5,
				false
			)
		).toBe('');
	});
});
