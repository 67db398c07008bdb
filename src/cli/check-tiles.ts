/**
 * Reads all of a PMTiles file: every directory, and every different tile once. A file of streets is copied into the
 * site as it is, and what is damaged in it would else be met by a reader, where he looks.
 */
import { crc32 } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import {
	ResolvedValueCache,
	TileType,
	tileIdToZxy,
	zxyToTileId,
	type Entry,
	type Header,
	type Source
} from 'pmtiles';
import { decompress } from './basemap-tiles.ts';

/** Directories lie in directories no deeper than this. */
const mostLevels = 4;

/**
 * @param header As the file has it; its tiles lie within the file.
 * @throws {Error} If something in it cannot be read; the message says what: "its tile 3/4/2 …".
 */
export async function checkTiles(source: Source, header: Header): Promise<void> {
	const look = header.tileType === TileType.Mvt ? readVectorTile : readPicture;
	const seen = new Set<string>();
	for await (const { tileId, offset, length } of entriesOf(source, header)) {
		const key = `${offset} ${length}`;
		if (seen.has(key)) continue;
		seen.add(key);
		try {
			const { data } = await source.getBytes(header.tileDataOffset + offset, length);
			look(new Uint8Array(await decompress(data, header.tileCompression)));
		} catch (error) {
			const { message } = error as Error;
			throw new Error(`its tile ${tileIdToZxy(tileId).join('/')} cannot be read (${message})`, {
				cause: error
			});
		}
	}
}

/** The tiles that the directories tell of, in their order, each where it can be. */
async function* entriesOf(source: Source, header: Header): AsyncGenerator<Entry> {
	const cache = new ResolvedValueCache(1, false, decompress);
	const { leafDirectoryOffset, leafDirectoryLength = 0, tileDataLength = 0 } = header;
	let next = zxyToTileId(header.minZoom, 0, 0);
	const end = zxyToTileId(header.maxZoom + 1, 0, 0);
	async function* within(offset: number, length: number, level: number): AsyncGenerator<Entry> {
		const entries = await cache.getDirectory(source, offset, length, header);
		for (const entry of entries) {
			const isLeaf = entry.runLength === 0;
			const room = isLeaf ? leafDirectoryLength : tileDataLength;
			const isRight =
				entry.tileId >= next &&
				entry.tileId + entry.runLength <= end &&
				entry.length > 0 &&
				entry.offset + entry.length <= room;
			if (!isRight || (isLeaf && level === mostLevels)) throw new Error('it leads nowhere');
			if (isLeaf) {
				yield* within(leafDirectoryOffset + entry.offset, entry.length, level + 1);
			} else {
				next = entry.tileId + entry.runLength;
				yield entry;
			}
		}
	}
	try {
		yield* within(header.rootDirectoryOffset, header.rootDirectoryLength, 1);
	} catch (error) {
		throw new Error(`its directory of tiles cannot be read (${(error as Error).message})`, {
			cause: error
		});
	}
}

/** @throws {Error} If it is no vector tile. */
function readVectorTile(bytes: Uint8Array): void {
	const { layers } = new VectorTile(new PbfReader(bytes));
	for (const layer of Object.values(layers)) {
		for (let i = 0; i < layer.length; i++) layer.feature(i).loadGeometry();
	}
}

const pngSignature = '\x89PNG\r\n\x1a\n';

/**
 * Whether a picture begins and ends as its format does; of PNG, whose parts carry sums, also whether they are right.
 *
 * @throws {Error} If it is not so.
 */
function readPicture(bytes: Uint8Array): void {
	const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = (from: number, to: number) => view.toString('latin1', from, to);
	if (text(0, 8) === pngSignature) return readPng(view);
	const isJpeg = text(0, 2) === '\xff\xd8' && text(view.length - 2, view.length) === '\xff\xd9';
	const isWebp =
		text(0, 4) === 'RIFF' && text(8, 12) === 'WEBP' && view.length >= 8 + view.readUInt32LE(4);
	if (!isJpeg && !isWebp && text(4, 8) !== 'ftyp') throw new Error('it is no whole picture');
}

function readPng(bytes: Buffer): void {
	for (let at = pngSignature.length; ;) {
		const length = bytes.readUInt32BE(at);
		const end = at + 8 + length;
		if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end)) {
			throw new Error('incorrect data check');
		}
		if (bytes.toString('latin1', at + 4, at + 8) === 'IEND') return;
		at = end + 4;
	}
}
