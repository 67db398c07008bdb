import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxPopupHeight, moveForPopup, popupPosition } from './popup-position';

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
		fc.property(number, number, fc.integer({ min: 1, max: 736 }), (x, y, width) => {
			const position = popupPosition({ x, y }, { width, height: 400 }, map, 12);
			expect(position.x).toBeGreaterThanOrEqual(8);
			expect(position.y).toBeGreaterThanOrEqual(8);
			// The buttons of the map stay in sight.
			expect(position.x + width).toBeLessThanOrEqual(744);
			expect(position.y + 400).toBeLessThanOrEqual(592);
		})
	);
});

test('the map moves until the popup has room above or below its place', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: 240, max: 700 }),
			(x, y, height) => {
				const narrow = { width: 400, height };
				const move = moveForPopup({ x, y }, narrow, 12);
				const moved = y + move.y;
				const needed = maxPopupHeight(narrow) + 12;
				expect(Math.max(moved, height - moved)).toBeGreaterThanOrEqual(needed);
				expect(x + move.x).toBeGreaterThan(0);
				expect(x + move.x).toBeLessThan(narrow.width);
			}
		)
	);
});

test('a place with room for its popup stays where it is', () => {
	expect(moveForPopup({ x: 400, y: 500 }, map, 12)).toEqual({ x: 0, y: 0 });
	expect(moveForPopup({ x: 100, y: 300 }, map, 12)).toEqual({ x: 0, y: 0 });
});
