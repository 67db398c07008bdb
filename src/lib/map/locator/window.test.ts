import { describe, expect, it } from 'vitest';
import type { Bbox } from '../../geo/box.ts';
import { locatorWindow, tilesOf, viewIn } from './window.ts';

const sudzha: Bbox = [34.9, 51, 35.6, 51.4];

describe('the locator', () => {
	it('shows the view whole and well inside of its window, at every zoom', () => {
		for (let zoom = 6; zoom <= 14; zoom++) {
			const half = 120 / 2 ** zoom;
			const bounds: Bbox = [35 - half, 51 - half / 2, 35 + half, 51 + half / 2];
			const { x, y, width, height } = viewIn(locatorWindow(bounds, zoom), bounds, 0.05);
			expect(Math.min(x, y)).toBeGreaterThan(0.1);
			expect(Math.max(x + width, y + height)).toBeLessThan(0.9);
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(0.05);
		}
	});

	it('stays while the view moves a little', () => {
		const east: Bbox = [35.4, 51, 36.1, 51.4];
		expect(locatorWindow(east, 9.6)).toEqual(locatorWindow(sudzha, 9));
	});

	it('is never nearer than a region of some countries', () => {
		expect(locatorWindow(sudzha, 14).z).toBe(4);
		expect(locatorWindow(sudzha, 6).z).toBe(3);
	});

	it('goes on beyond the 180th meridian, with the tiles that are there', () => {
		const fiji: Bbox = [177, -19, -178, -16];
		const window = locatorWindow(fiji, 7);
		expect(window).toEqual({ z: 3, x: 7, y: 3 });
		expect(tilesOf(window).map(({ stored: { x, y } }) => [x, y])).toEqual([
			[7, 3],
			[0, 3],
			[7, 4],
			[0, 4]
		]);
		const { x, width } = viewIn(window, fiji, 0.05);
		expect(x).toBeGreaterThan(0.4);
		expect(x + width).toBeLessThan(0.6);
	});

	it('ends where the world does', () => {
		expect(locatorWindow([15, 78, 20, 84], 6).y).toBe(0);
		expect(locatorWindow([60, -84, 66, -80], 6).y).toBe(6);
	});
});
