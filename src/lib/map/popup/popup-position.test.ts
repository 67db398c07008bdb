import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maxPopupHeight, moveForPopup, popupPosition, popupWidth } from './popup-position';

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

test('the map moves until the largest popup stands on it and not on its place', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: 460, max: 1400 }),
			fc.integer({ min: 240, max: 700 }),
			fc.integer({ min: 8, max: 44 }),
			(x, y, width, height, gap) => {
				const size = { width, height };
				const move = moveForPopup({ x, y }, size, gap);
				const at = { x: x + move.x, y: y + move.y };
				expect(at.x).toBeGreaterThan(0);
				expect(at.x).toBeLessThan(width);
				expect(at.y).toBeGreaterThan(0);
				expect(at.y).toBeLessThan(height);
				const box = { width: popupWidth, height: maxPopupHeight(size) };
				const { x: left, y: top } = popupPosition(at, box, size, gap);
				const isOff =
					left >= at.x + gap - 1 ||
					left + box.width <= at.x - gap + 1 ||
					top >= at.y + gap - 1 ||
					top + box.height <= at.y - gap + 1;
				expect(isOff).toBe(true);
			}
		)
	);
});

test('the map moves no farther than the nearest side with room', () => {
	// Beside its place is nearer than above or below.
	expect(moveForPopup({ x: 423, y: 317 }, { width: 848, height: 633 }, 42)).toEqual({
		x: 8 + 384 + 42 + 1 - 423,
		y: 0
	});
});

test('a place with room for its popup stays where it is', () => {
	expect(moveForPopup({ x: 400, y: 500 }, map, 12)).toEqual({ x: 0, y: 0 });
	expect(moveForPopup({ x: 100, y: 300 }, map, 12)).toEqual({ x: 0, y: 0 });
});
