/**
 * Which mark a pointer means, among those drawn near it. Pure; distances in CSS pixels.
 */

/** A mark near the pointer. */
export interface NearMark {
	/** Row of the place. */
	readonly row: number;
	/** Screen distance from the pointer to the mark's center, and the mark's radius. */
	readonly distance: number;
	readonly radius: number;
}

/** Marks whose centers are closer than this cannot be told apart by eye. */
const samePointPx = 3;

/**
 * The places a pointer means, best first: the mark whose edge is nearest, then those lying on the
 * very same point. A small mark wins over a large one it lies on, because the large one can be hit
 * elsewhere.
 *
 * @param tolerance How far outside its edge a mark is still hit.
 */
export function meantMarks(marks: readonly NearMark[], tolerance: number): number[] {
	const hit = marks
		.filter(({ distance, radius }) => distance <= radius + tolerance)
		.sort((a, b) => depth(a) - depth(b) || a.radius - b.radius || a.row - b.row);
	if (hit.length === 0) return [];
	const [best] = hit;
	const rows = hit
		.filter((mark) => Math.abs(mark.distance - best.distance) <= samePointPx)
		.map(({ row }) => row);
	return [...new Set(rows)];
}

/** 0 for a pointer on the mark's center, 1 on its edge, above 1 outside; the smallest radius counts as 4 px. */
const depth = ({ distance, radius }: NearMark) => distance / Math.max(4, radius);
