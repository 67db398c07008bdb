/** Rings of polygons: whether one bounds any ground. Knows no projection. */

/** Whether corners make a ring that bounds ground: closed, three different corners at least, an area. */
export function boundsGround(ring: readonly (readonly number[])[]): boolean {
	const [first, last] = [ring[0], ring[ring.length - 1]];
	if (ring.length < 4 || first[0] !== last[0] || first[1] !== last[1]) return false;
	return doubledArea(ring) !== 0;
}

/** Twice the area, positive where the ring runs counterclockwise; reckoned from its first corner, so that a small ring far from the origin loses nothing. */
export function doubledArea(ring: readonly (readonly number[])[]): number {
	const [[x, y]] = ring;
	let doubled = 0;
	for (let i = 1; i < ring.length; i++) {
		doubled += (ring[i - 1][0] - x) * (ring[i][1] - y) - (ring[i][0] - x) * (ring[i - 1][1] - y);
	}
	return doubled;
}

/** The corners of a ring that runs along arcs of a topology; `~i` is arc `i` backward. */
export function cornersAlong<P>(
	ring: readonly number[],
	arc: (index: number) => readonly P[]
): P[] {
	const corners: P[] = [];
	for (const signed of ring) {
		const points = signed < 0 ? [...arc(~signed)].reverse() : arc(signed);
		// An arc begins where the one before it ends.
		for (let i = corners.length === 0 ? 0 : 1; i < points.length; i++) corners.push(points[i]);
	}
	return corners;
}
