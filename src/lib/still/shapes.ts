/** Lines and areas cut to a box, and written as SVG path data. Pure. */
import { bboxClip } from '@turf/bbox-clip';
import { lineString, polygon } from '@turf/helpers';
import simplify from 'simplify-js';

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

/** What turf reads but does not write on, though its types do not say so. */
const asPositions = (line: Line) => line as unknown as GeoJSON.Position[];

/** The pieces of a line inside a box. */
export function clipLine(line: Line, box: Box): readonly Line[] {
	if (line.length < 2) return [];
	const { geometry } = bboxClip(lineString(asPositions(line)), [...box]);
	const pieces = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	return pieces as unknown as Line[];
}

/**
 * What of a ring lies inside a box, closed; empty when nothing does. A ring that a tile leaves open is closed,
 * as a fill closes it.
 */
export function clipRing(ring: Line, box: Box): Line {
	// Most of a coast lies far from what is drawn.
	const [left, top, right, bottom] = boxOf([ring]);
	if (left > box[2] || right < box[0] || top > box[3] || bottom < box[1]) return [];
	const [first, last] = [ring[0], ring[ring.length - 1]];
	const closed = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
	if (closed.length < 4) return [];
	const { geometry } = bboxClip(polygon([asPositions(closed)]), [...box]);
	const rings = geometry.coordinates as unknown as readonly Line[];
	return rings[0] ?? [];
}

/**
 * Path data of one line, in whole numbers; points that fall together are written once.
 *
 * @param tolerance How far the path may lie from the line: points that tell less are left out.
 */
export function pathOf(line: Line, tolerance: number, isClosed: boolean): string {
	const kept = simplify(
		line.map(([x, y]) => ({ x, y })),
		tolerance,
		true
	).map(({ x, y }) => [Math.round(x), Math.round(y)]);
	let [x, y] = kept[0];
	let path = `M${x} ${y}`;
	let hasMoved = false;
	for (const [toX, toY] of kept.slice(1)) {
		const dx = toX - x;
		const dy = toY - y;
		if (dx === 0 && dy === 0) continue;
		path += `${hasMoved ? (dx < 0 ? '' : ' ') : 'l'}${dx}${dy < 0 ? '' : ' '}${dy}`;
		hasMoved = true;
		x = toX;
		y = toY;
	}
	return hasMoved ? `${path}${isClosed ? 'z' : ''}` : '';
}
