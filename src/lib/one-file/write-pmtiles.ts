/**
 * Writes a PMTiles file, version 3: tiles of one pyramid in the order of their ids, each different
 * tile once, a directory that fits the first request. Knows nothing of what the tiles hold.
 * By hand, because s2-pmtiles, which can write such files, stores a tile anew each time it comes back,
 * writes no bounds, and leaves 98 KB free before the first.
 *
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { zxyToTileId } from 'pmtiles';
import type { Bbox } from '../geo/box.ts';
import type { Gzip } from './gzip.ts';

/** A vector tile, already gzipped. */
export interface Tile {
	readonly z: number;
	readonly x: number;
	readonly y: number;
	readonly bytes: Uint8Array;
}

/** Tiles of the same bytes in a row of ids. */
interface Entry {
	readonly id: number;
	runLength: number;
	readonly offset: number;
	readonly length: number;
}

const headerBytes = 127;
/** Header and root directory together lie in the first 16 KB. */
const maxRootBytes = 16_384 - headerBytes;
/** Entries of one leaf directory. */
const leafEntries = 4096;

/**
 * @param metadata Written as the file's JSON metadata: `name`, `attribution`, `vector_layers`.
 * @param bounds West, south, east, north in degrees.
 */
export async function writePmtiles(
	tiles: readonly Tile[],
	metadata: Readonly<Record<string, unknown>>,
	bounds: Bbox,
	gzip: Gzip
): Promise<{ readonly bytes: Uint8Array; readonly distinctTiles: number }> {
	const { entries, blobs } = await layOut(tiles);
	const { root, leaves } = await directories(entries, gzip);
	const json = await gzip(new TextEncoder().encode(JSON.stringify(metadata)));
	const sections = [[root], [json], leaves, blobs];
	const lengths = sections.map(lengthOf);
	const zooms = tiles.map(({ z }) => z);

	const header = new DataView(new ArrayBuffer(headerBytes));
	[...'PMTiles'].forEach((letter, i) => header.setUint8(i, letter.charCodeAt(0)));
	header.setUint8(7, 3);
	let at = headerBytes;
	lengths.forEach((length, i) => {
		header.setBigUint64(8 + 16 * i, BigInt(at), true);
		header.setBigUint64(16 + 16 * i, BigInt(length), true);
		at += length;
	});
	header.setBigUint64(72, BigInt(tiles.length), true);
	header.setBigUint64(80, BigInt(entries.length), true);
	header.setBigUint64(88, BigInt(blobs.length), true);
	header.setUint8(96, 1); // tiles lie in the order of their ids
	header.setUint8(97, 2); // directories: gzip
	header.setUint8(98, 2); // tiles: gzip
	header.setUint8(99, 1); // tiles: Mapbox vector tiles
	header.setUint8(
		100,
		zooms.reduce((a, b) => Math.min(a, b))
	);
	header.setUint8(
		101,
		zooms.reduce((a, b) => Math.max(a, b))
	);
	bounds.forEach((degrees, i) => header.setInt32(102 + 4 * i, Math.round(degrees * 1e7), true));
	const bytes = together([new Uint8Array(header.buffer), ...sections.flat()]);
	return { bytes, distinctTiles: blobs.length };
}

const lengthOf = (parts: readonly Uint8Array[]) =>
	parts.reduce((sum, { length }) => sum + length, 0);

function together(parts: readonly Uint8Array[]): Uint8Array {
	const bytes = new Uint8Array(lengthOf(parts));
	let at = 0;
	for (const part of parts) {
		bytes.set(part, at);
		at += part.length;
	}
	return bytes;
}

/** The tiles in the order of their ids: equal ones stored once, runs of them as one entry. */
async function layOut(tiles: readonly Tile[]): Promise<{ entries: Entry[]; blobs: Uint8Array[] }> {
	const ordered = tiles
		.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
		.sort((a, b) => a.id - b.id);
	const entries: Entry[] = [];
	const blobs: Uint8Array[] = [];
	const offsetOf = new Map<string, number>();
	let end = 0;
	for (const { id, bytes } of ordered) {
		const hash = new Uint32Array(
			await crypto.subtle.digest('SHA-256', bytes as BufferSource)
		).join();
		const known = offsetOf.get(hash);
		const last = entries.at(-1);
		if (known !== undefined && last?.offset === known && last.id + last.runLength === id) {
			last.runLength++;
			continue;
		}
		if (known === undefined) {
			offsetOf.set(hash, end);
			blobs.push(bytes);
		}
		entries.push({ id, runLength: 1, offset: known ?? end, length: bytes.length });
		if (known === undefined) end += bytes.length;
	}
	return { entries, blobs };
}

/** One root directory where it fits, else a root that points to leaves. */
async function directories(
	entries: readonly Entry[],
	gzip: Gzip
): Promise<{ root: Uint8Array; leaves: Uint8Array[] }> {
	const root = await directory(entries, gzip);
	if (root.length <= maxRootBytes) return { root, leaves: [] };
	const leaves: Uint8Array[] = [];
	const pointers: Entry[] = [];
	let offset = 0;
	for (let i = 0; i < entries.length; i += leafEntries) {
		const leaf = await directory(entries.slice(i, i + leafEntries), gzip);
		pointers.push({ id: entries[i].id, runLength: 0, offset, length: leaf.length });
		leaves.push(leaf);
		offset += leaf.length;
	}
	return { root: await directory(pointers, gzip), leaves };
}

/** A directory as the format has it: column by column, whole numbers as varints, gzipped. */
function directory(entries: readonly Entry[], gzip: Gzip): ReturnType<Gzip> {
	const bytes: number[] = [];
	writeVarint(bytes, entries.length);
	entries.forEach(({ id }, i) => writeVarint(bytes, i === 0 ? id : id - entries[i - 1].id));
	for (const { runLength } of entries) writeVarint(bytes, runLength);
	for (const { length } of entries) writeVarint(bytes, length);
	entries.forEach(({ offset }, i) => {
		const before = entries[i - 1];
		const follows = before !== undefined && offset === before.offset + before.length;
		writeVarint(bytes, follows ? 0 : offset + 1);
	});
	return gzip(Uint8Array.from(bytes));
}

/** Seven bits a byte, the lowest first. */
function writeVarint(bytes: number[], value: number): void {
	let rest = value;
	while (rest > 127) {
		bytes.push((rest % 128) + 128);
		rest = Math.floor(rest / 128);
	}
	bytes.push(rest);
}
