/** Cuts a PMTiles file to what a map of some places needs. */
import { gzipSync } from 'node:zlib';
import { basename, dirname } from 'node:path';
import { PMTiles } from 'pmtiles';
import type { Bbox } from '../lib/geo/box.ts';
import { worldPoint } from '../lib/geo/mercator.ts';
import type { LngLat } from '../lib/geo/lng-lat.ts';
import { diskSource } from './collection-files.ts';
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

/**
 * The tiles of a file around some places.
 *
 * @returns A PMTiles file, in which the last zoom is that of the whole file: whoever finds no tile
 *   enlarges the one above.
 */
export async function cutTiles(path: string, { box, points, maxBytes }: Cut): Promise<Uint8Array> {
	const file = await diskSource(dirname(path))(basename(path));
	const archive = new PMTiles({
		getKey: () => path,
		getBytes: async (offset, length) => ({
			data: await file.slice(offset, Math.min(offset + length, file.byteLength))
		})
	});
	const { maxZoom } = await archive.getHeader();
	const metadata = (await archive.getMetadata()) as Record<string, unknown>;
	const tiles = new Map<string, Tile>();
	let bytes = 0;
	for (const { z, x, y } of wanted(box, points, maxZoom)) {
		const key = `${z}/${x}/${y}`;
		if (tiles.has(key)) continue;
		if (z > worldZoom && bytes >= maxBytes) break;
		const tile = await archive.getZxy(z, x, y);
		if (!tile) continue;
		const packed = gzipSync(Buffer.from(tile.data), { level: 9 });
		bytes += packed.length;
		tiles.set(key, { z, x, y, bytes: packed });
	}
	return writePmtiles([...tiles.values()], metadata, [-180, -85, 180, 85]).bytes;
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
