/** Which places lie in the part of the map in sight: regions by their shape, all else by point. */
import type { Place } from '../../collection/format.ts';
import type { Bbox } from '../../geo/lng-lat.ts';
import { isInView } from '../style/framing.ts';
import { polygonsOf, type Regions } from '../style/features.ts';

/**
 * @param box What is in sight; `west > east` across the 180th meridian.
 * @param regions The regions drawn, `null` before they are known: then their boxes count.
 */
export function sightOf(box: Bbox, regions: Regions | null): (place: Place) => boolean {
	const shapes = regions && shapesOf(regions);
	const parts = partsOf(box);
	/** A period that moves asks for the same regions many times a second. */
	const reached = new Map<number, boolean>();
	const isReached = (row: number): boolean => {
		let answer = reached.get(row);
		if (answer === undefined) {
			const rings = shapes?.(row) ?? [];
			answer = rings.length === 0 || parts.some((part) => touches(rings, part));
			reached.set(row, answer);
		}
		return answer;
	};
	return (place) => isInView(place, box) && isReached(place.row);
}

/** Of one region or more, holes among them. */
type Rings = readonly (readonly GeoJSON.Position[])[];

/** The rings of regions by row, worked out when asked for. */
function shapesOf(regions: Regions): (row: number) => Rings {
	let known = shapes.get(regions);
	if (known === undefined) shapes.set(regions, (known = new Map()));
	return (row) => {
		let rings = known.get(row);
		if (rings === undefined) {
			rings = polygonsOf(regions, row).flatMap(({ geometry }) =>
				geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
			);
			known.set(row, rings);
		}
		return rings;
	};
}

const shapes = new WeakMap<Regions, Map<number, Rings>>();

/** A box as boxes that do not cross the 180th meridian. */
function partsOf([west, south, east, north]: Bbox): Bbox[] {
	if (west <= east) return [[west, south, east, north]];
	return [
		[west, south, 180, north],
		[-180, south, east, north]
	];
}

/** Whether rings reach into a box: with a point, or around its corners or middle. */
function touches(rings: Rings, [west, south, east, north]: Bbox): boolean {
	const isInBox = ([lng, lat]: GeoJSON.Position) =>
		lng >= west && lng <= east && lat >= south && lat <= north;
	if (rings.some((ring) => ring.some(isInBox))) return true;
	const points: GeoJSON.Position[] = [
		[(west + east) / 2, (south + north) / 2],
		[west, south],
		[west, north],
		[east, south],
		[east, north]
	];
	return points.some((point) => isInside(point, rings));
}

/** Whether a point lies inside rings, by the even-odd rule: a hole is a ring too. */
function isInside([x, y]: GeoJSON.Position, rings: Rings): boolean {
	let inside = false;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const [xi, yi] = ring[i];
			const [xj, yj] = ring[j];
			if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
		}
	}
	return inside;
}
