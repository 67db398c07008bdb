/** Whether rings are simple in the sense of Simple Features: told without clipping them, in milliseconds. */
import type { Position } from 'geojson';

interface Side {
	readonly from: Position;
	readonly to: Position;
	readonly west: number;
	readonly east: number;
	readonly south: number;
	readonly north: number;
	readonly ring: number;
	/** Of the side in its ring, and how many that has. */
	readonly index: number;
	readonly count: number;
}

/** Part of its terms by which a cross product of degrees may be wrong, with much to spare. */
const doubt = 1e-14;

/**
 * Whether closed rings neither cross nor touch themselves or one another, but where the neighboring sides of
 * a ring meet. What cannot be told from rounding counts as touching.
 */
export function areSimple(rings: readonly (readonly Position[])[]): boolean {
	const sides = rings.flatMap(sidesOf).sort((a, b) => a.west - b.west);
	for (const [i, side] of sides.entries()) {
		for (let j = i + 1; j < sides.length && sides[j].west <= side.east; j++) {
			if (touch(side, sides[j])) return false;
		}
	}
	return true;
}

function sidesOf(points: readonly Position[], ring: number): Side[] {
	const count = points.length - 1;
	return points.slice(1).map((to, index) => {
		const from = points[index];
		const [west, east] = from[0] < to[0] ? [from[0], to[0]] : [to[0], from[0]];
		const [south, north] = from[1] < to[1] ? [from[1], to[1]] : [to[1], from[1]];
		return { from, to, west, east, south, north, ring, index, count };
	});
}

function touch(a: Side, b: Side): boolean {
	if (a.south > b.north || b.south > a.north) return false;
	if (a.ring === b.ring) {
		if ((a.index + 1) % a.count === b.index) return foldsBack(a, b);
		if ((b.index + 1) % b.count === a.index) return foldsBack(b, a);
	}
	return !areOnOneSide(a, b) && !areOnOneSide(b, a);
}

/** Whether both ends of a side lie on the same side of another one's line. */
const areOnOneSide = ({ from, to }: Side, { from: start, to: end }: Side) =>
	turnOf(from, to, start) * turnOf(from, to, end) > 0;

/** Whether a side leads back over the one before it. */
const foldsBack = ({ from, to }: Side, { to: next }: Side) =>
	turnOf(from, to, next) === 0 &&
	(to[0] - from[0]) * (next[0] - to[0]) + (to[1] - from[1]) * (next[1] - to[1]) <= 0;

/** 1 where the way from a to b to c turns left, -1 right, 0 where it goes straight or that is in doubt. */
function turnOf(a: Position, b: Position, c: Position): number {
	const left = (b[0] - a[0]) * (c[1] - a[1]);
	const right = (b[1] - a[1]) * (c[0] - a[0]);
	return Math.abs(left - right) <= doubt * (Math.abs(left) + Math.abs(right))
		? 0
		: Math.sign(left - right);
}
