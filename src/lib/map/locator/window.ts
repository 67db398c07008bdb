/**
 * The part of the world that the locator shows: four tiles of the basemap around the view, far enough away
 * that countries are known by their shapes. It stays while the view moves about in it. Pure.
 */
import type { Bbox } from '../../geo/box.ts';
import { worldPoint, type WorldPoint } from '../../geo/mercator.ts';

/** Two tiles across and two down. */
export interface LocatorWindow {
	readonly z: number;
	/** Of the upper left tile; beyond the 180th meridian `x` goes on. */
	readonly x: number;
	readonly y: number;
}

/** A rectangle in shares of the window, from its upper left corner. */
export interface Rectangle {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** How many zooms the window is farther away than the view, and between which zooms it stays. */
const farther = 4;
const tileZooms = { first: 3, last: 4 } as const;

/** The corners of a view in the world, its east beyond its west across the 180th meridian. */
function corners([west, south, east, north]: Bbox): readonly [WorldPoint, WorldPoint] {
	return [worldPoint([west, north]), worldPoint([east < west ? east + 360 : east, south])];
}

/** @param bounds Of the view. */
export function locatorWindow(bounds: Bbox, zoom: number): LocatorWindow {
	const z = Math.max(tileZooms.first, Math.min(tileZooms.last, Math.floor(zoom) - farther));
	const [[left, top], [right, bottom]] = corners(bounds);
	const tiles = 2 ** z;
	return {
		z,
		x: Math.round(((left + right) / 2) * tiles) - 1,
		y: Math.max(0, Math.min(tiles - 2, Math.round(((top + bottom) / 2) * tiles) - 1))
	};
}

/** The four tiles, as the file has them and as the window does. */
export function tilesOf({ z, x, y }: LocatorWindow) {
	const tiles = 2 ** z;
	return [0, 1, 2, 3].map((i) => {
		const [atX, atY] = [x + (i % 2), y + Math.floor(i / 2)];
		return {
			stored: { z, x: ((atX % tiles) + tiles) % tiles, y: atY },
			drawn: { z, x: atX, y: atY }
		};
	});
}

/** A point of the world in shares of the window. */
export const inWindow = ({ z, x, y }: LocatorWindow, [worldX, worldY]: WorldPoint): WorldPoint => [
	(worldX * 2 ** z - x) / 2,
	(worldY * 2 ** z - y) / 2
];

/**
 * Where the view lies in the window.
 *
 * @param least Width and height are drawn no smaller than this share of the window.
 */
export function viewIn(window: LocatorWindow, bounds: Bbox, least: number): Rectangle {
	const [[left, top], [right, bottom]] = corners(bounds).map((point) => inWindow(window, point));
	const [width, height] = [Math.max(least, right - left), Math.max(least, bottom - top)];
	return { x: (left + right - width) / 2, y: (top + bottom - height) / 2, width, height };
}
