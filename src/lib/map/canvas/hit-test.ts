/**
 * Which mark a pointer means, among those drawn near it. Pure; distances in CSS pixels.
 */
import type { LngLat } from '$lib/geo/lng-lat.ts';

/** A mark near the pointer. */
export interface NearMark {
	/** Row of the place. */
	readonly row: number;
	readonly lngLat: LngLat;
	/** Screen distance from the pointer to the mark's center, and the mark's radius. */
	readonly distance: number;
	readonly radius: number;
}

/** Points closer than this, in degrees, stay one point however near the map comes. */
const samePointDegrees = 0.001;

/** How deep in a mark counts as its middle: there a mark hidden below a larger one is not meant. */
const middle = 0.3;

/**
 * The places a pointer means, best first: the mark it is deepest in, then those on the very same
 * point. A small mark wins over a large one it lies on, because the large one can be hit elsewhere.
 *
 * @param tolerance How far outside its edge a mark is still hit.
 */
export function meantMarks(marks: readonly NearMark[], tolerance: number): number[] {
	const hit = marks
		.filter(({ distance, radius }) => distance <= radius + tolerance)
		.sort((a, b) => depth(a) - depth(b) || b.radius - a.radius || a.row - b.row);
	if (hit.length === 0) return [];
	const [{ lngLat }] = hit;
	const rows = hit.filter((mark) => isSamePoint(mark.lngLat, lngLat)).map(({ row }) => row);
	return [...new Set(rows)];
}

/** 0 for a pointer in the middle of a mark, 1 on its edge; the smallest radius counts as 4 px. */
function depth({ distance, radius }: NearMark): number {
	const share = distance / Math.max(4, radius);
	return share <= middle ? 0 : share;
}

function isSamePoint(a: LngLat, b: LngLat): boolean {
	return Math.abs(a[0] - b[0]) < samePointDegrees && Math.abs(a[1] - b[1]) < samePointDegrees;
}
