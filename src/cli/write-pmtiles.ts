/**
 * Writes a PMTiles file, version 3: tiles of one pyramid in the order of their ids, each different
 * tile once, a directory that fits the first request. Knows nothing of what the tiles hold.
 * By hand, because s2-pmtiles, which can write such files, stores a tile anew each time it comes back,
 * writes no bounds, and leaves 98 KB free before the first.
 *
 * @see https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { zxyToTileId } from 'pmtiles';
import type { Bbox } from '../lib/geo/box.ts';

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
export function writePmtiles(
	tiles: readonly Tile[],
	metadata: Readonly<Record<string, unknown>>,
	bounds: Bbox
): { bytes: Uint8Array; distinctTiles: number } {
	const { entries, blobs } = layOut(tiles);
	const { root, leaves } = directories(entries);
	const json = gzipSync(JSON.stringify(metadata), { level: 9 });
	const data = Buffer.concat(blobs);
	const zooms = tiles.map(({ z }) => z);

	const header = Buffer.alloc(headerBytes);
	header.write('PMTiles', 0, 'ascii');
	header.writeUInt8(3, 7);
	let at = headerBytes;
	[root, json, leaves, data].forEach((section, i) => {
		header.writeBigUInt64LE(BigInt(at), 8 + 16 * i);
		header.writeBigUInt64LE(BigInt(section.length), 16 + 16 * i);
		at += section.length;
	});
	header.writeBigUInt64LE(BigInt(tiles.length), 72);
	header.writeBigUInt64LE(BigInt(entries.length), 80);
	header.writeBigUInt64LE(BigInt(blobs.length), 88);
	header.writeUInt8(1, 96); // tiles lie in the order of their ids
	header.writeUInt8(2, 97); // directories: gzip
	header.writeUInt8(2, 98); // tiles: gzip
	header.writeUInt8(1, 99); // tiles: Mapbox vector tiles
	header.writeUInt8(
		zooms.reduce((a, b) => Math.min(a, b)),
		100
	);
	header.writeUInt8(
		zooms.reduce((a, b) => Math.max(a, b)),
		101
	);
	bounds.forEach((degrees, i) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + 4 * i));
	return { bytes: Buffer.concat([header, root, json, leaves, data]), distinctTiles: blobs.length };
}

/** The tiles in the order of their ids: equal ones stored once, runs of them as one entry. */
function layOut(tiles: readonly Tile[]): { entries: Entry[]; blobs: Uint8Array[] } {
	const ordered = tiles
		.map((tile) => ({ id: zxyToTileId(tile.z, tile.x, tile.y), bytes: tile.bytes }))
		.sort((a, b) => a.id - b.id);
	const entries: Entry[] = [];
	const blobs: Uint8Array[] = [];
	const offsetOf = new Map<string, number>();
	let end = 0;
	for (const { id, bytes } of ordered) {
		const hash = createHash('sha256').update(bytes).digest('base64');
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
function directories(entries: readonly Entry[]): { root: Uint8Array; leaves: Uint8Array } {
	const root = directory(entries);
	if (root.length <= maxRootBytes) return { root, leaves: new Uint8Array() };
	const leaves: Uint8Array[] = [];
	const pointers: Entry[] = [];
	let offset = 0;
	for (let i = 0; i < entries.length; i += leafEntries) {
		const leaf = directory(entries.slice(i, i + leafEntries));
		pointers.push({ id: entries[i].id, runLength: 0, offset, length: leaf.length });
		leaves.push(leaf);
		offset += leaf.length;
	}
	return { root: directory(pointers), leaves: Buffer.concat(leaves) };
}

/** A directory as the format has it: column by column, whole numbers as varints, gzipped. */
function directory(entries: readonly Entry[]): Uint8Array {
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
	return gzipSync(Uint8Array.from(bytes), { level: 9 });
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
