/**
 * Very many points as MapLibre's worker holds them: columns of numbers, and the properties of each as JSON in
 * UTF-8, read for the points of one tile. MapLibre's own index of GeoJSON holds every point as an object, and once
 * more in each tile that was made above it. Pure.
 */
import { worldPoint } from '../../geo/mercator.ts';
import type { LngLat } from '../../geo/lng-lat.ts';

/** A point that is drawn at some zooms. */
export interface ZoomedPoint {
	/** A whole number. */
	readonly id: number;
	readonly lngLat: LngLat;
	/** First and last whole zoom at which it is drawn, each 0–255. */
	readonly from: number;
	readonly to: number;
	/** What JSON can hold; `from` and `to` are added to it. */
	readonly properties: object;
}

export interface PointColumns {
	/** Where each lies in the world's square, 0–1: x and y by turns. */
	readonly world: Float64Array;
	readonly ids: Int32Array;
	readonly from: Uint8Array;
	readonly to: Uint8Array;
	/** Properties, one JSON text after the other, and where each ends. */
	readonly texts: Uint8Array;
	readonly ends: Uint32Array;
}

/** The greatest number below 1. */
const beforeOne = 1 - Number.EPSILON / 2;

/** Bytes that the texts have room for at first, a point. */
const likelyBytes = 160;

/** @param size How many points come. */
export function pointColumns(points: Iterable<ZoomedPoint>, size: number): PointColumns {
	const world = new Float64Array(2 * size);
	const ids = new Int32Array(size);
	const from = new Uint8Array(size);
	const to = new Uint8Array(size);
	const ends = new Uint32Array(size);
	const encoder = new TextEncoder();
	let texts = new Uint8Array(likelyBytes * size);
	let end = 0;
	let i = 0;
	for (const point of points) {
		const text = JSON.stringify(point.properties);
		// A character of a string takes at most three bytes.
		if (end + 3 * text.length > texts.length) {
			const larger = new Uint8Array(2 * texts.length + 3 * text.length);
			larger.set(texts.subarray(0, end));
			texts = larger;
		}
		end += encoder.encodeInto(text, texts.subarray(end)).written;
		const [x, y] = worldPoint(point.lngLat);
		// 180° east is 180° west; what lies beyond the square's upper or lower side is drawn at it.
		world[2 * i] = x - Math.floor(x);
		world[2 * i + 1] = Math.min(Math.max(y, 0), beforeOne);
		ids[i] = point.id;
		from[i] = point.from;
		to[i] = point.to;
		ends[i++] = end;
	}
	return { world, ids, from, to, texts: texts.slice(0, end), ends };
}

/** A point of a tile, as `@maplibre/geojson-vt` gives it. */
export interface TilePoint {
	readonly type: 1;
	readonly id: number;
	/** In units of the tile, from its upper left corner. */
	readonly geometry: readonly [readonly [x: number, y: number]];
	readonly tags: object;
}

/**
 * The points of a tile: those in it that are drawn at its zoom, in the order they came in. All are looked through,
 * which takes 1–9 ms for half a million (median of 25, at three zooms, Node 20).
 *
 * @param extent Units of a tile's side.
 */
export function pointsInTile(
	{ world, ids, from, to, texts, ends }: PointColumns,
	[z, x, y]: readonly [z: number, x: number, y: number],
	extent: number
): TilePoint[] {
	const tiles = 2 ** z;
	const decoder = new TextDecoder();
	const points: TilePoint[] = [];
	for (let i = 0; i < ids.length; i++) {
		if (from[i] > z || to[i] < z) continue;
		const across = world[2 * i] * tiles - x;
		const down = world[2 * i + 1] * tiles - y;
		if (across < 0 || across >= 1 || down < 0 || down >= 1) continue;
		const text = decoder.decode(texts.subarray(i === 0 ? 0 : ends[i - 1], ends[i]));
		points.push({
			type: 1,
			id: ids[i],
			geometry: [[Math.floor(across * extent), Math.floor(down * extent)]],
			tags: { ...(JSON.parse(text) as object), from: from[i], to: to[i] }
		});
	}
	return points;
}
