/**
 * Boxes on the globe. The world is round: a box whose west is greater than its east crosses the
 * 180th meridian, and a longitude may be given a turn more or less (190 is -170). Degrees, WGS 84.
 */
import { kmPerDegree, shrinkAt, type LngLat } from './lng-lat.ts';

/** `[west, south, east, north]` in degrees, as GeoJSON; `west > east` across the 180th meridian. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** How far east one longitude lies of another, 0 to below 360. */
const eastOf = (lng: number, from: number) => lng - from - 360 * Math.floor((lng - from) / 360);

/** Degrees that are lost when a longitude is turned: a tenth of a millimeter. */
const hair = 1e-9;

/** A longitude between -180 and 180. */
const wrapped = (lng: number) => (lng >= -180 && lng <= 180 ? lng : eastOf(lng, -180) - 180);

/** Degrees from west to east, at most 360. */
export const widthOf = ([west, , east]: Bbox): number =>
	Math.min(360, west <= east ? east - west : eastOf(east, west));

export function centerOf(box: Bbox): LngLat {
	const [west, south, east, north] = box;
	const lng = west <= east ? (west + east) / 2 : wrapped((west + east + 360) / 2);
	return [lng, (south + north) / 2];
}

/** Whether a point lies in a box or on its edge. */
export const contains = (box: Bbox, [lng, lat]: LngLat): boolean =>
	lat >= box[1] && lat <= box[3] && eastOf(lng, box[0]) <= widthOf(box) + hair;

/** Whether all of a box lies in another. */
export function holds(outer: Bbox, inner: Bbox): boolean {
	const width = widthOf(outer);
	return (
		inner[1] >= outer[1] &&
		inner[3] <= outer[3] &&
		(width === 360 || eastOf(inner[0], outer[0]) + widthOf(inner) <= width + hair)
	);
}

/** Whether two boxes share a point, be it on their edges. */
export const intersects = (a: Bbox, b: Bbox): boolean =>
	a[1] <= b[3] &&
	b[1] <= a[3] &&
	(eastOf(b[0], a[0]) <= widthOf(a) + hair || eastOf(a[0], b[0]) <= widthOf(b) + hair);

/** A box as boxes that do not cross the 180th meridian, for what knows only the plane. */
export function flatParts(box: Bbox): readonly Bbox[] {
	const [west, south, east, north] = box;
	if (west <= east) return [box];
	return [
		[west, south, 180, north],
		[-180, south, east, north]
	];
}

/** As far north and south as the map goes. */
const mostLatitude = 85;

/**
 * The box around all points no farther than so many kilometers from one, within the map. By hand:
 * the map's first view needs it, and turf's circle is more code than all else that finds that view.
 */
export function boxAround([lng, lat]: LngLat, km: number): Bbox {
	const dLat = km / kmPerDegree;
	const dLng = Math.min(180, dLat / Math.max(0.05, shrinkAt(lat)));
	const [south, north] = [Math.max(-mostLatitude, lat - dLat), Math.min(mostLatitude, lat + dLat)];
	if (dLng === 180) return [-180, south, 180, north];
	return [wrapped(lng - dLng), south, wrapped(lng + dLng), north];
}

/** Boxes wider than this are read as on the maps that everybody knows, which end at 180°. */
const halfTheWorld = 180;

/**
 * The box around points and boxes that come one by one, in one of two ways: as the world's map is
 * cut, at 180°, or across that meridian, cut at 0°; the narrower, where that is less than half the
 * world.
 */
export class Extent {
	#flat: Span | null = null;
	/** The same with western longitudes counted on from 180° (-170 is 190). */
	#turned: Span | null = null;
	#south = Infinity;
	#north = -Infinity;

	/** Takes in a point. */
	add([lng, lat]: LngLat): this {
		return this.addBox([lng, lat, lng, lat]);
	}

	/** Takes in the positions of a GeoJSON geometry's `coordinates`, however deep they lie. */
	addAll(coordinates: unknown): this {
		const list = coordinates as readonly unknown[];
		if (typeof list[0] === 'number') return this.add(list as unknown as LngLat);
		for (const inner of list) this.addAll(inner);
		return this;
	}

	/** Takes in all of a box. */
	addBox([west, south, east, north]: Bbox): this {
		// What crosses a cut reaches from one end of the map so cut to the other.
		this.#flat = joined(this.#flat, west <= east ? [west, east] : [-180, 180], (lng) => lng);
		this.#turned = joined(
			this.#turned,
			turn(west) <= turn(east) ? [west, east] : [0, endOfTurn],
			turn
		);
		return this.#reach(south, north);
	}

	/** Takes in another extent. */
	join(other: Extent): this {
		if (other.#flat) this.#flat = joined(this.#flat, other.#flat, (lng) => lng);
		if (other.#turned) this.#turned = joined(this.#turned, other.#turned, turn);
		return this.#reach(other.#south, other.#north);
	}

	#reach(south: number, north: number): this {
		this.#south = Math.min(this.#south, south);
		this.#north = Math.max(this.#north, north);
		return this;
	}

	/** `null` when nothing was taken in. */
	get bbox(): Bbox | null {
		if (this.#flat === null || this.#turned === null) return null;
		const turnedWidth = turn(this.#turned[1]) - turn(this.#turned[0]);
		const isTurned = turnedWidth < this.#flat[1] - this.#flat[0] && turnedWidth < halfTheWorld;
		const [west, east] = isTurned ? this.#turned : this.#flat;
		return [west, this.#south, east, this.#north];
	}
}

/** First and last longitude on a map that is cut somewhere. */
type Span = readonly [first: number, last: number];

const endOfTurn = 360;

/** Where a longitude lies on a map cut at 0°, from 0 to 360. */
const turn = (lng: number) => (lng < 0 ? lng + 360 : lng);

/** @param at Where a longitude lies on the map. */
function joined(a: Span | null, b: Span, at: (lng: number) => number): Span {
	if (a === null) return b;
	return [at(b[0]) < at(a[0]) ? b[0] : a[0], at(b[1]) > at(a[1]) ? b[1] : a[1]];
}

/** The smallest box around points, which may cross the 180th meridian; `null` for none. */
export function boxOf(points: Iterable<LngLat>): Bbox | null {
	const extent = new Extent();
	for (const point of points) extent.add(point);
	return extent.bbox;
}

/** The box around two boxes. */
export const union = (a: Bbox, b: Bbox): Bbox => new Extent().addBox(a).addBox(b).bbox!;
