/**
 * Where a polygon's label goes: the point inside it that is farthest from its edge.
 */
import type { Position } from 'geojson';

/** A point with the room around it, in degrees of longitude at its latitude. */
interface Cell {
	readonly x: number;
	readonly y: number;
	readonly half: number;
	readonly distance: number;
	/** The most room any point of the cell could have. */
	readonly best: number;
}

/**
 * The inner point of a polygon, with the room it has. Measured on Mercator's projection, as the map
 * is drawn; found by halving squares, after Mapbox's polylabel. By hand, because that package ends its
 * search at other points of the same room: with it half of the basemap's regions would be labeled
 * elsewhere, some by two degrees.
 *
 * @param rings Outer ring first, longitude and latitude in degrees.
 * @returns Longitude, latitude, and the radius of the free circle in degrees of longitude.
 */
export function innerPoint(rings: readonly Position[][]): {
	lngLat: [number, number];
	room: number;
} {
	const projected = rings.map((ring) => ring.map(([lng, lat]) => [lng, mercator(lat)]));
	const [outer] = projected;
	const [west, east] = [Math.min(...outer.map(([x]) => x)), Math.max(...outer.map(([x]) => x))];
	const [south, north] = [
		Math.min(...outer.map(([, y]) => y)),
		Math.max(...outer.map(([, y]) => y))
	];
	const size = Math.min(east - west, north - south) || 1e-6;
	const precision = Math.max(size / 50, 1e-4);
	const cellAt = (x: number, y: number, half: number): Cell => {
		const distance = signedDistance(x, y, projected);
		return { x, y, half, distance, best: distance + half * Math.SQRT2 };
	};
	let queue: Cell[] = [];
	for (let x = west; x < east; x += size) {
		for (let y = south; y < north; y += size) {
			queue.push(cellAt(x + size / 2, y + size / 2, size / 2));
		}
	}
	let found = queue.reduce((a, b) => (b.distance > a.distance ? b : a));
	while (queue.length > 0) {
		const next: Cell[] = [];
		for (const { x, y, half, best } of queue) {
			if (best - found.distance <= precision) continue;
			for (const [dx, dy] of [
				[-1, -1],
				[1, -1],
				[-1, 1],
				[1, 1]
			]) {
				const cell = cellAt(x + (dx * half) / 2, y + (dy * half) / 2, half / 2);
				if (cell.distance > found.distance) found = cell;
				next.push(cell);
			}
		}
		queue = next.filter(({ best }) => best - found.distance > precision);
	}
	return { lngLat: [found.x, latitude(found.y)], room: found.distance };
}

/** Distance to the nearest edge; negative outside. */
function signedDistance(x: number, y: number, rings: readonly number[][][]): number {
	let isInside = false;
	let least = Infinity;
	for (const ring of rings) {
		for (let i = 1; i < ring.length; i++) {
			const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
			if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
			least = Math.min(least, segmentDistance(x, y, ax, ay, bx, by));
		}
	}
	return (isInside ? 1 : -1) * Math.sqrt(least);
}

/** Square of the distance from a point to a segment. */
function segmentDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number) {
	const [dx, dy] = [bx - ax, by - ay];
	const length = dx * dx + dy * dy;
	const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
	return (x - ax - t * dx) ** 2 + (y - ay - t * dy) ** 2;
}

const radians = Math.PI / 180;

/** Mercator's northing in degrees of longitude. */
const mercator = (lat: number) =>
	Math.log(Math.tan(Math.PI / 4 + (Math.max(-85, Math.min(85, lat)) * radians) / 2)) / radians;

const latitude = (y: number) => (2 * Math.atan(Math.exp(y * radians)) - Math.PI / 2) / radians;
