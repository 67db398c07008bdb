import { describe, expect, it } from 'vitest';
import { worldPoint } from '../geo/mercator.ts';
import { fitView, scaleOf, tilesIn } from './projection.ts';

const size = { width: 600, height: 300 };

describe('fitView', () => {
	it('holds the box above what lies at the lower edge', () => {
		const view = fitView([33, 50, 39, 53], size, 40, 50, [0, 12]);
		const scale = scaleOf(view);
		const [top, bottom] = [53, 50].map(
			(lat) => (worldPoint([33, lat])[1] - view.center[1]) * scale + size.height / 2
		);
		expect(top).toBeGreaterThanOrEqual(40 - 1e-6);
		expect(bottom).toBeLessThanOrEqual(size.height - 50 - 40 + 1e-6);
		expect(top - 40).toBeCloseTo(size.height - 90 - bottom);
	});

	it('holds the box, with the room asked for', () => {
		const view = fitView([33, 50, 39, 53], size, 40, 0, [0, 12]);
		const scale = scaleOf(view);
		for (const corner of [worldPoint([33, 50]), worldPoint([39, 53])]) {
			expect(Math.abs(corner[0] - view.center[0]) * scale).toBeLessThanOrEqual(260 + 1e-6);
			expect(Math.abs(corner[1] - view.center[1]) * scale).toBeLessThanOrEqual(110 + 1e-6);
		}
		expect(view.zoom).toBeGreaterThan(5);
	});

	it('takes the short way across the 180th meridian', () => {
		const view = fitView([176, -19, -178, -15], size, 20, 0, [0, 12]);
		expect(view.center[0]).toBeCloseTo(worldPoint([179, 0])[0], 12);
		expect(view.zoom).toBeGreaterThan(5);
	});

	it('goes no closer to a point than it may', () => {
		expect(fitView([30, 50, 30, 50], size, 20, 0, [0, 7]).zoom).toBe(7);
	});
});

describe('tilesIn', () => {
	it('lists the tiles of the last whole zoom, the world going on beyond its edge', () => {
		const view = { ...size, center: worldPoint([180, 0]), zoom: 2.4 };
		const tiles = tilesIn(view, 8);
		expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([2]));
		expect(tiles.map(({ x }) => x)).toEqual(expect.arrayContaining([3, 4]));
		expect(tiles.every(({ y }) => y >= 0 && y < 4)).toBe(true);
	});

	it('asks for no zoom that the basemap does not have', () => {
		expect(tilesIn({ ...size, center: [0.5, 0.4], zoom: 11 }, 8).every(({ z }) => z === 8)).toBe(
			true
		);
	});
});
