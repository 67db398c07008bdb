/** Opens files of tiles on a disk. */
import { basename, dirname } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Compression, PMTiles } from 'pmtiles';
import { BasemapTiles } from '../lib/still/basemap-tiles.ts';
import { diskSource } from './collection-files.ts';

export async function openTiles(path: string): Promise<PMTiles> {
	const file = await diskSource(dirname(path))(basename(path));
	const source = {
		getKey: () => path,
		getBytes: async (offset: number, length: number) => ({
			data: await file.slice(offset, Math.min(offset + length, file.byteLength))
		})
	};
	return new PMTiles(source, undefined, decompress);
}

/** @throws {Error} If the file is no PMTiles archive. */
export const openBasemap = async (path: string) => BasemapTiles.open(await openTiles(path));

/** As the reader of PMTiles does it in a page, without loading what Node has of the web's streams. */
export async function decompress(
	bytes: ArrayBuffer,
	compression: Compression
): Promise<ArrayBuffer> {
	if (compression === Compression.None || compression === Compression.Unknown) return bytes;
	if (compression !== Compression.Gzip) throw new Error('it is not compressed with gzip');
	const inflated = gunzipSync(bytes);
	return inflated.buffer.slice(
		inflated.byteOffset,
		inflated.byteOffset + inflated.byteLength
	) as ArrayBuffer;
}
