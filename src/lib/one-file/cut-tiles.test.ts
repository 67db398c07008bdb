import { gzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { beforeAll, expect, it } from 'vitest';
import { cutTiles, widen } from './cut-tiles.ts';
import { writePmtiles, type Tile } from './write-pmtiles.ts';

const gzip = (bytes: Uint8Array) => gzipSync(bytes);

let world: Uint8Array;
beforeAll(async () => {
	const tiles: Tile[] = [];
	for (let z = 0; z <= 5; z++) {
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				tiles.push({ z, x, y, bytes: Buffer.from(`${z}/${x}/${y}`) });
			}
		}
	}
	const { bytes } = await writePmtiles(tiles, { name: 'world' }, [-180, -85, 180, 85], gzip);
	// Packed as they are, so that what is read back can be told.
	bytes[98] = 1;
	world = bytes;
});

const open = (bytes: Uint8Array) =>
	new PMTiles({
		getKey: () => 'cut',
		getBytes: async (offset, length) => ({
			data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer
		})
	});

const cut = async (maxBytes: number) => {
	const archive = open(
		await cutTiles(open(world), { box: [34, 50, 38, 52], points: [[-77, 38.9]], maxBytes }, gzip)
	);
	return async (z: number, x: number, y: number) => {
		const tile = await archive.getZxy(z, x, y);
		return tile && new TextDecoder().decode(tile.data);
	};
};

it('keeps the world from afar, and what is near where it is looked at', async () => {
	const tile = await cut(1e6);
	expect(await tile(3, 0, 0)).toBe('3/0/0');
	expect(await tile(5, 19, 10)).toBe('5/19/10');
	expect(await tile(5, 9, 12)).toBe('5/9/12');
	expect(await tile(5, 0, 0)).toBeUndefined();
});

it('keeps to the room there is: far places go first, the world stays', async () => {
	const tile = await cut(0);
	expect(await tile(3, 7, 7)).toBe('3/7/7');
	expect(await tile(5, 9, 12)).toBeUndefined();
});

it('looks around its box on every side, across the 180th meridian too', () => {
	expect(widen([34, 50, 38, 52])).toEqual([32, 49, 40, 53]);
	expect(widen([178, -20, -178, -16])).toEqual([176, -22, -176, -14]);
	expect(widen([-100, -60, 120, 75])).toEqual([-180, -85, 180, 85]);
});
