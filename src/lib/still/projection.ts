/**
 * Where a still map looks, and Web Mercator's way from degrees to its pixels. The world is a square
 * of 1 by 1, its upper left corner at 0, 0 (180° W, 85.05° N).
 */
import type { Bbox, LngLat } from '../geo/lng-lat.ts';

/** A point of the world: x eastward, y southward, each 0 to 1. */
export type WorldPoint = readonly [x: number, y: number];

/** Width and height in pixels. */
export interface Size {
	readonly width: number;
	readonly height: number;
}

/** What a still map shows: `zoom` as the live map counts it, at which the world is 512 · 2^zoom pixels wide. */
export interface StillView extends Size {
	/** World point in the middle of the picture. */
	readonly center: WorldPoint;
	readonly zoom: number;
}

/** Latitude at which the world's square ends. */
const maxLat = 85.0511287798066;
/** Width of the world at zoom 0, in pixels. */
const worldPx = 512;

export function worldPoint([lng, lat]: LngLat): WorldPoint {
	const sine = Math.sin((Math.max(-maxLat, Math.min(maxLat, lat)) * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** Pixels of the world's width. */
export const scaleOf = ({ zoom }: Pick<StillView, 'zoom'>): number => worldPx * 2 ** zoom;

/**
 * The view that holds a box with some room around it.
 *
 * @param box Degrees; `west > east` across the 180th meridian.
 * @param padding Pixels kept free at each edge.
 * @param zooms The view is between these, however small or large the box is.
 */
export function fitView(
	[west, south, east, north]: Bbox,
	{ width, height }: Size,
	padding: number,
	[least, most]: readonly [least: number, most: number]
): StillView {
	const [left, bottom] = worldPoint([west, south]);
	const [right, top] = worldPoint([east < west ? east + 360 : east, north]);
	const fit = (room: number, extent: number) =>
		Math.log2(Math.max(1, room - 2 * padding) / (worldPx * Math.max(extent, 1e-9)));
	const zoom = Math.min(fit(width, right - left), fit(height, bottom - top));
	return {
		center: [(left + right) / 2, (top + bottom) / 2],
		zoom: Math.max(least, Math.min(most, zoom)),
		width,
		height
	};
}

/** Address of a tile; `x` may lie outside the world, where the world begins again. */
export interface TileAddress {
	readonly z: number;
	readonly x: number;
	readonly y: number;
}

/** The tiles that a view shows, at the last whole zoom that there are tiles of. */
export function tilesIn(view: StillView, maxZoom: number): TileAddress[] {
	const z = Math.max(0, Math.min(maxZoom, Math.floor(view.zoom)));
	const count = 2 ** z;
	const scale = scaleOf(view);
	const [halfWidth, halfHeight] = [view.width / scale / 2, view.height / scale / 2];
	const tiles: TileAddress[] = [];
	const first = Math.max(0, Math.floor((view.center[1] - halfHeight) * count));
	const last = Math.min(count - 1, Math.floor((view.center[1] + halfHeight) * count));
	for (let y = first; y <= last; y++) {
		const end = (view.center[0] + halfWidth) * count;
		for (let x = Math.floor((view.center[0] - halfWidth) * count); x < end; x++) {
			tiles.push({ z, x, y });
		}
	}
	return tiles;
}
