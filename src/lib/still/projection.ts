/**
 * Where a still map looks, in world points (see `geo/mercator.ts`), and the tiles it needs.
 */
import type { Bbox } from '../geo/box.ts';
import { worldPoint, type WorldPoint } from '../geo/mercator.ts';

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

/** Width of the world at zoom 0, in pixels. */
const worldPx = 512;

/** Pixels of the world's width. */
export const scaleOf = ({ zoom }: Pick<StillView, 'zoom'>): number => worldPx * 2 ** zoom;

/**
 * The view that holds a box with some room around it.
 *
 * @param box Degrees; `west > east` across the 180th meridian.
 * @param padding Pixels kept free at each edge.
 * @param foot Pixels at the lower edge that something else lies on.
 * @param zooms The view is between these, however small or large the box is.
 */
export function fitView(
	[west, south, east, north]: Bbox,
	{ width, height }: Size,
	padding: number,
	foot: number,
	[least, most]: readonly [least: number, most: number]
): StillView {
	const [left, bottom] = worldPoint([west, south]);
	const [right, top] = worldPoint([east < west ? east + 360 : east, north]);
	const fit = (room: number, extent: number) =>
		Math.log2(Math.max(1, room - 2 * padding) / (worldPx * Math.max(extent, 1e-9)));
	const fitting = Math.min(fit(width, right - left), fit(height - foot, bottom - top));
	const zoom = Math.max(least, Math.min(most, fitting));
	return {
		center: [(left + right) / 2, (top + bottom) / 2 + foot / 2 / scaleOf({ zoom })],
		zoom,
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
