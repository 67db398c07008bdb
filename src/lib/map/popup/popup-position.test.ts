import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	cornerRoom,
	hasRoom,
	lowMap,
	maxPopupHeight,
	moveForPopup,
	popupBottom,
	popupPosition,
	popupWidth,
	sheetHeight
} from './popup-position';

const map = { width: 800, height: 600 };
const popup = { width: 300, height: 200 };

test.each([
	['above', { x: 400, y: 500 }, { x: 250, y: 290 }],
	['below, near the upper edge', { x: 400, y: 100 }, { x: 250, y: 110 }],
	['pushed in at the left edge', { x: 20, y: 500 }, { x: 8, y: 290 }]
])('a popup stands %s', (_, at, expected) => {
	expect(popupPosition(at, popup, map, 10)).toMatchObject(expected);
});

test('a popup too high for above and below stands beside its place', () => {
	expect(popupPosition({ x: 100, y: 300 }, { width: 300, height: 500 }, map, 10)).toMatchObject({
		x: 110,
		y: 24
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
			// So do the legend's line, the scale and the sources.
			expect(position.y + 400).toBeLessThanOrEqual(524);
		})
	);
});

test('the map moves until the largest popup stands on it and not on its place', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: 460, max: 1400 }),
			fc.integer({ min: lowMap, max: 700 }),
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

test('a low map moves until the place stands beside the popup in its corner', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: -500, max: 1500 }),
			fc.integer({ min: 560, max: 1400 }),
			fc.integer({ min: 200, max: lowMap - 1 }),
			fc.integer({ min: 8, max: 44 }),
			(x, y, width, height, gap) => {
				const size = { width, height };
				const move = moveForPopup({ x, y }, size, gap);
				const at = { x: x + move.x, y: y + move.y };
				expect(at.x).toBeGreaterThanOrEqual(cornerRoom(size) + gap);
				expect(at.x).toBeLessThan(width);
				expect(at.y).toBeGreaterThan(0);
				expect(at.y).toBeLessThan(height);
				expect(hasRoom(at, size, gap)).toBe(true);
				expect(moveForPopup(at, size, gap)).toEqual({ x: 0, y: 0 });
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
	expect(moveForPopup({ x: 400, y: 480 }, map, 12)).toEqual({ x: 0, y: 0 });
	expect(moveForPopup({ x: 100, y: 300 }, map, 12)).toEqual({ x: 0, y: 0 });
});

test('a popup with room for less of it is lower, and covers its place nowhere', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 1200 }),
			fc.integer({ min: 0, max: 600 }),
			fc.integer({ min: 560, max: 1200 }),
			fc.integer({ min: lowMap, max: 600 }),
			fc.integer({ min: 12, max: 44 }),
			(x, y, width, height, gap) => {
				const size = { width, height };
				const at = { x: Math.min(x, width), y: Math.min(y, height) };
				fc.pre(hasRoom(at, size, gap));
				const whole = { width: popupWidth, height: maxPopupHeight(size) };
				const { maxHeight } = popupPosition(at, whole, size, gap);
				const box = { width: popupWidth, height: Math.min(whole.height, maxHeight) };
				const { x: left, y: top } = popupPosition(at, box, size, gap);
				const isOff =
					left >= at.x + gap ||
					left + box.width <= at.x - gap ||
					top >= at.y + gap ||
					top + box.height <= at.y - gap;
				expect(isOff).toBe(true);
			}
		)
	);
});

test('a sheet ends below its place, and is not too low to read', () => {
	const phone = { width: 360, height: 430 };
	expect(sheetHeight({ x: 180, y: 100 }, phone, 12)).toBe(maxPopupHeight(phone));
	expect(sheetHeight({ x: 180, y: 165 }, phone, 12)).toBe(177);
	expect(sheetHeight({ x: 180, y: 400 }, phone, 12)).toBe(160);
	expect(hasRoom({ x: 180, y: 165 }, phone, 12)).toBe(true);
	expect(hasRoom({ x: 180, y: 400 }, phone, 12)).toBe(false);
});

test('a map too low for a popup and its own foot gives both to the popup', () => {
	expect(popupBottom({ width: 700, height: 280 })).toBe(272);
	expect(popupBottom({ width: 700, height: 300 })).toBe(224);
});

test('a popup in the corner leaves more of a small map than it takes', () => {
	expect(cornerRoom({ width: 700, height: 480 })).toBeLessThan(350);
	expect(cornerRoom({ width: 360, height: 480 })).toBe(0);
});
