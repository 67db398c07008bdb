/**
 * Web Mercator, from degrees and back. The world is a square of 1 by 1, its upper left corner at 0, 0
 * (180° W, 85.05° N): whoever draws it multiplies by as many pixels as the world is wide.
 */
import type { LngLat } from './lng-lat.ts';

/** A point of the world: x eastward, y southward, each 0 to 1; x goes on beyond where the world begins again. */
export type WorldPoint = readonly [x: number, y: number];

/** Latitude at which the world's square ends. */
const maxLat = 85.0511287798066;

/** Where a point is drawn; beyond the square's end it lies on its edge. */
export function worldPoint([lng, lat]: LngLat): WorldPoint {
	const sine = Math.sin((Math.max(-maxLat, Math.min(maxLat, lat)) * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** What point is drawn there. */
export function lngLatOf([x, y]: WorldPoint): LngLat {
	const lat = (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI);
	return [(x - 0.5) * 360, lat];
}
