/** Cuts a PMTiles file to what a map of some places needs. */
import type { PMTiles } from 'pmtiles';
import type { Bbox } from '../geo/box.ts';
import { worldPoint } from '../geo/mercator.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import type { Gzip } from './gzip.ts';
import { writePmtiles, type Tile } from './write-pmtiles.ts';

interface Cut {
	/** What is looked at first: all its tiles come, near and far. Degrees; `west > east` across 180°. */
	readonly box: Bbox;
	/** Other places, the most important first: the tiles that they lie in come while there is room. */
	readonly points: readonly LngLat[];
	/** Bytes that the tiles may have together; those of the first zooms come in any case. */
	readonly maxBytes: number;
}

/** The last zoom of which the whole world comes. */
const worldZoom = 3;

/** Tiles asked for together: each is a request where the file is a host's. */
const tilesAtOnce = 16;

/**
 * The tiles of a file around some places.
 *
 * @returns A PMTiles file, in which the last zoom is that of the whole file: whoever finds no tile
 *   enlarges the one above.
 */
export async function cutTiles(
	archive: PMTiles,
	{ box, points, maxBytes }: Cut,
	gzip: Gzip
): Promise<Uint8Array> {
	const { maxZoom } = await archive.getHeader();
	const metadata = (await archive.getMetadata()) as Record<string, unknown>;
	const asked = new Map(
		Array.from(wanted(box, points, maxZoom), (tile) => [`${tile.z}/${tile.x}/${tile.y}`, tile])
	);
	const tiles: Tile[] = [];
	let bytes = 0;
	const order = [...asked.values()];
	for (let start = 0; start < order.length; start += tilesAtOnce) {
		const next = order.slice(start, start + tilesAtOnce);
		if (next[0].z > worldZoom && bytes >= maxBytes) break;
		const read = await Promise.all(next.map(({ z, x, y }) => archive.getZxy(z, x, y)));
		for (const [i, tile] of read.entries()) {
			const at = next[i];
			if (at.z > worldZoom && bytes >= maxBytes) break;
			if (!tile) continue;
			const packed = await gzip(new Uint8Array(tile.data));
			bytes += packed.length;
			tiles.push({ ...at, bytes: packed });
		}
	}
	return (await writePmtiles(tiles, metadata, [-180, -85, 180, 85], gzip)).bytes;
}

/** Tiles in the order in which they are wanted. */
function* wanted(box: Bbox, points: readonly LngLat[], maxZoom: number) {
	for (let z = 0; z <= worldZoom; z++) yield* tilesIn([-180, -85, 180, 85], z);
	for (let z = worldZoom + 1; z <= maxZoom; z++) yield* tilesIn(box, z);
	for (const point of points) {
		for (let z = worldZoom + 1; z <= maxZoom; z++) yield* tilesIn([...point, ...point], z);
	}
}

function* tilesIn([west, south, east, north]: Bbox, z: number) {
	const count = 2 ** z;
	const [left, top] = worldPoint([west, north]).map((at) => Math.floor(at * count));
	const [right, bottom] = worldPoint([east < west ? east + 360 : east, south]).map((at) =>
		Math.floor(at * count)
	);
	for (let x = left; x <= right; x++) {
		for (let y = Math.max(0, top); y <= Math.min(count - 1, bottom); y++) {
			yield { z, x: ((x % count) + count) % count, y };
		}
	}
}

/** A box with as much room again around it, as far as the map goes: a screen is never of its shape. */
export function widen([west, south, east, north]: Bbox): Bbox {
	const width = east < west ? east + 360 - west : east - west;
	const [aside, above] = [width / 2, (north - south) / 2];
	if (2 * width >= 360)
		return [-180, Math.max(-85, south - above), 180, Math.min(85, north + above)];
	const wrap = (lng: number) => ((((lng + 180) % 360) + 360) % 360) - 180;
	return [
		wrap(west - aside),
		Math.max(-85, south - above),
		wrap(east + aside),
		Math.min(85, north + above)
	];
}
