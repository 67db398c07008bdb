import { gunzipSync, gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { expect, it } from 'vitest';
import { writePmtiles, type Tile } from './write-pmtiles.ts';

const contents = 499;
const blobs = Array.from({ length: contents }, (_, i) => gzipSync(`${i} `.repeat(1 + (i % 37))));

/** All tiles of some zooms; what a tile holds comes back in many others. */
const tilesTo = (last: number): Tile[] =>
	Array.from({ length: last + 1 }, (_, z) =>
		Array.from({ length: 4 ** z }, (_, i): Tile => {
			const [x, y] = [i % 2 ** z, Math.floor(i / 2 ** z)];
			return { z, x, y, bytes: blobs[(z * 31 + x * x * 7 + y * 13 * x) % contents] };
		})
	).flat();

async function open(tiles: readonly Tile[]) {
	const metadata = { name: 'Test', vector_layers: [] };
	const { bytes, distinctTiles } = await writePmtiles(
		tiles,
		metadata,
		[-180, -85, 180, 85],
		(part) => gzipSync(part)
	);
	const archive = new PMTiles({
		getKey: () => 'test',
		getBytes: (offset: number, length: number) =>
			Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer })
	});
	return { archive, distinctTiles };
}

it.each([
	['a directory that fits the first request', 3, false],
	['leaves of a directory', 7, true]
])('pmtiles reads back every tile: %s', async (_, last, hasLeaves) => {
	const tiles = tilesTo(last);
	const { archive, distinctTiles } = await open(tiles);
	expect(await archive.getHeader()).toMatchObject({
		specVersion: 3,
		minZoom: 0,
		maxZoom: last,
		minLon: -180,
		maxLat: 85,
		numAddressedTiles: tiles.length,
		numTileContents: distinctTiles
	});
	expect(distinctTiles).toBe(new Set(tiles.map(({ bytes }) => bytes)).size);
	expect((await archive.getHeader()).leafDirectoryLength! > 0).toBe(hasLeaves);
	expect(await archive.getMetadata()).toMatchObject({ name: 'Test' });
	const step = Math.ceil(tiles.length / 200);
	for (let i = 0; i < tiles.length; i += step) {
		const { z, x, y, bytes } = tiles[i];
		const read = await archive.getZxy(z, x, y);
		expect(Buffer.from(read!.data).toString()).toBe(gunzipSync(bytes).toString());
	}
});

it('has no tile where none was written', async () => {
	const { archive } = await open(tilesTo(3).filter(({ z, x }) => z < 3 || x !== 4));
	expect(await archive.getZxy(3, 4, 4)).toBeUndefined();
	expect(await archive.getZxy(3, 5, 4)).toBeDefined();
});
