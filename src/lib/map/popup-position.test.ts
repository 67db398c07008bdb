import fc from 'fast-check';
import { expect, test } from 'vitest';
import { popupPosition } from './popup-position';

const map = { width: 800, height: 600 };
const popup = { width: 300, height: 200 };

test.each([
	['above', { x: 400, y: 500 }, { x: 250, y: 290 }],
	['below, near the upper edge', { x: 400, y: 100 }, { x: 250, y: 110 }],
	['pushed in at the left edge', { x: 20, y: 500 }, { x: 8, y: 290 }]
])('a popup stands %s', (_, at, expected) => {
	expect(popupPosition(at, popup, map, 10)).toEqual(expected);
});

test('a popup too high for above and below stands beside its place', () => {
	expect(popupPosition({ x: 100, y: 300 }, { width: 300, height: 500 }, map, 10)).toEqual({
		x: 110,
		y: 50
	});
});

test('a popup that fits the map is inside it, wherever its place is', () => {
	const number = fc.integer({ min: -2000, max: 2000 });
	fc.assert(
		fc.property(number, number, fc.integer({ min: 1, max: 784 }), (x, y, width) => {
			const position = popupPosition({ x, y }, { width, height: 400 }, map, 12);
			expect(position.x).toBeGreaterThanOrEqual(8);
			expect(position.y).toBeGreaterThanOrEqual(8);
			expect(position.x + width).toBeLessThanOrEqual(792);
			expect(position.y + 400).toBeLessThanOrEqual(592);
		})
	);
});
