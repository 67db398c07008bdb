/** Lines and areas cut to a box, and written as SVG path data. Pure. */

/** A position, in whatever unit the caller counts. */
export type Position = readonly [x: number, y: number];
export type Line = readonly Position[];

/** Left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The box around lines; inside out when there are none. */
export function boxOf(lines: readonly Line[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const line of lines) {
		for (let i = 0; i < line.length; i++) {
			const point = line[i];
			if (point[0] < left) left = point[0];
			if (point[0] > right) right = point[0];
			if (point[1] < top) top = point[1];
			if (point[1] > bottom) bottom = point[1];
		}
	}
	return [left, top, right, bottom];
}

/** The pieces of a line inside a box (Liang–Barsky, segment by segment). */
export function clipLine(line: Line, box: Box): Position[][] {
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	const [left, top, right, bottom] = box;
	// Indexed, not taken apart: coasts have tens of thousands of points, most of them far away.
	for (let i = 1; i < line.length; i++) {
		const a = line[i - 1];
		const b = line[i];
		if (a[0] < left && b[0] < left) continue;
		if (a[0] > right && b[0] > right) continue;
		if (a[1] < top && b[1] < top) continue;
		if (a[1] > bottom && b[1] > bottom) continue;
		const inside = clipSegment(a, b, box);
		if (inside === null) continue;
		const [from, to] = inside;
		const last = piece.at(-1);
		if (last === undefined || last[0] !== from[0] || last[1] !== from[1]) {
			piece = [from];
			pieces.push(piece);
		}
		piece.push(to);
	}
	return pieces;
}

function clipSegment(from: Position, to: Position, box: Box): readonly [Position, Position] | null {
	if (isWithin(from, box) && isWithin(to, box)) return [from, to];
	const [left, top, right, bottom] = box;
	const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
	let [enter, leave] = [0, 1];
	for (const [step, room] of [
		[-dx, from[0] - left],
		[dx, right - from[0]],
		[-dy, from[1] - top],
		[dy, bottom - from[1]]
	]) {
		if (step === 0) {
			if (room < 0) return null;
		} else if (step < 0) enter = Math.max(enter, room / step);
		else leave = Math.min(leave, room / step);
	}
	if (enter > leave) return null;
	const at = (t: number): Position =>
		t === 0 ? from : t === 1 ? to : [from[0] + t * dx, from[1] + t * dy];
	return [at(enter), at(leave)];
}

const isWithin = (point: Position, box: Box) =>
	point[0] >= box[0] && point[0] <= box[2] && point[1] >= box[1] && point[1] <= box[3];

/** What of a ring lies inside a box (Sutherland–Hodgman); empty when nothing does. */
export function clipRing(ring: Line, [left, top, right, bottom]: Box): Line {
	const [west, north, east, south] = boxOf([ring]);
	if (west > right || east < left || north > bottom || south < top) return [];
	if (west >= left && east <= right && north >= top && south <= bottom) return ring;
	let clipped = ring;
	for (const [axis, limit, sign] of [
		[0, left, 1],
		[0, right, -1],
		[1, top, 1],
		[1, bottom, -1]
	] as const) {
		const isInside = (point: Position) => sign * (point[axis] - limit) >= 0;
		const kept: Position[] = [];
		for (let i = 0; i < clipped.length; i++) {
			const from = clipped[i];
			const to = clipped[i + 1 === clipped.length ? 0 : i + 1];
			const isFromInside = isInside(from);
			if (isFromInside) kept.push(from);
			if (isFromInside === isInside(to)) continue;
			const t = (limit - from[axis]) / (to[axis] - from[axis]);
			kept.push([from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])]);
		}
		clipped = kept;
		if (clipped.length === 0) break;
	}
	return clipped;
}

/** Twice the area of a ring: positive when it runs clockwise on a screen. */
export function doubleArea(ring: Line): number {
	let sum = 0;
	for (let i = 0; i < ring.length; i++) {
		const [[ax, ay], [bx, by]] = [ring[i], ring[(i + 1) % ring.length]];
		sum += ax * by - bx * ay;
	}
	return sum;
}

/**
 * Path data of one line, in whole numbers; points that fall together are written once.
 *
 * @param least Points nearer than this to the one before are left out, save the last.
 */
export function pathOf(line: Line, least: number, isClosed: boolean): string {
	let [x, y] = [Math.round(line[0][0]), Math.round(line[0][1])];
	let path = `M${x} ${y}`;
	let hasMoved = false;
	for (let i = 1; i < line.length; i++) {
		const toX = Math.round(line[i][0]);
		const toY = Math.round(line[i][1]);
		const dx = toX - x;
		const dy = toY - y;
		const isLast = i === line.length - 1;
		if ((dx === 0 && dy === 0) || (!isLast && dx * dx + dy * dy < least * least)) continue;
		path += `${hasMoved ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
		hasMoved = true;
		x = toX;
		y = toY;
	}
	return hasMoved ? `${path}${isClosed ? 'z' : ''}` : '';
}
