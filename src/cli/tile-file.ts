/** Reads what a PMTiles file says of itself, and checks that it is whole and can be drawn. */
import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Compression, PMTiles, TileType } from 'pmtiles';
import type { Bbox } from '../lib/geo/box.ts';
import { schemaOf, type ReliefKind, type Schema } from '../lib/map/ground/index.ts';
import { decompress } from './basemap-tiles.ts';
import { checkTiles } from './check-tiles.ts';
import { diskSource } from './collection-files.ts';
import { UserError } from './errors.ts';
import { readHead } from './files.ts';

export interface TileFile {
	readonly path: string;
	/** West, south, east, north in degrees. */
	readonly bounds: Bbox;
	readonly maxZoom: number;
	/** What its vector tiles hold; `null` where they cannot be drawn, as `problem` says. */
	readonly schema: Schema | null;
	/** The end of a sentence that begins with the file. */
	readonly problem: string;
	/** How its pictures are read; `null` where they are none. */
	readonly picture: { readonly kind: ReliefKind; readonly tileSize: number } | null;
	/** What its tiles are: `vector tiles`, `pictures (PNG)`. */
	readonly holds: string;
	/** As the file states it: anything. */
	readonly attribution: unknown;
}

/** First bytes of a PMTiles file of version 3. */
const magic = 'PMTiles\u0003';
const headerBytes = 127;

const tileNames: Readonly<Record<number, string>> = {
	[TileType.Mvt]: 'vector tiles',
	[TileType.Png]: 'pictures (PNG)',
	[TileType.Jpeg]: 'pictures (JPEG)',
	[TileType.Webp]: 'pictures (WebP)',
	[TileType.Avif]: 'pictures (AVIF)'
};

/** @throws {UserError} If it is no PMTiles file, or not all of one. */
export async function readTileFile(path: string): Promise<TileFile> {
	const head = await readHead(path, path, headerBytes).catch((error: Error) => {
		throw new UserError(`the file of tiles ${error.message}`);
	});
	if (new TextDecoder('latin1').decode(head.subarray(0, 8)) !== magic) {
		throw new UserError(
			`${path} is no PMTiles file of version 3; docs/streets.md tells how one is made`
		);
	}
	const { size } = await stat(path);
	const source = await sourceOf(path);
	const archive = new PMTiles(source, undefined, decompress);
	const cut = () =>
		new UserError(`${path} is cut short or damaged (it has ${size} bytes); fetch it again`);
	const header = await archive.getHeader().catch(() => {
		throw cut();
	});
	const metadata = (await archive.getMetadata().catch(() => {
		throw cut();
	})) as Record<string, unknown> | null;
	const { tileDataOffset, tileDataLength = 0, tileType, tileCompression } = header;
	if (head.length < headerBytes || tileDataOffset + tileDataLength > size) throw cut();
	const bounds = [header.minLon, header.minLat, header.maxLon, header.maxLat] as const;
	if (!isBox(bounds)) throw new UserError(`${path} states no bounds that are on the globe`);
	const holds = tileNames[tileType] ?? 'tiles of a kind that is not known';
	if (tileType in tileNames && isUnpackable(tileCompression)) {
		await checkTiles(source, header).catch((error: Error) => {
			throw new UserError(`${path} is damaged: ${error.message}; fetch it again`);
		});
	}
	const told = { path, bounds, maxZoom: header.maxZoom, holds, attribution: metadata?.attribution };
	if (tileType === TileType.Mvt) {
		const schema = isUnpackable(tileCompression)
			? schemaOf(layerIds(metadata))
			: { problem: 'is packed in a way that browsers do not unpack (gzip or none was expected)' };
		return typeof schema === 'string'
			? { ...told, schema, problem: '', picture: null }
			: { ...told, schema: null, problem: schema.problem, picture: null };
	}
	const isPicture = tileType in tileNames;
	return {
		...told,
		schema: null,
		problem: `holds ${holds}, and vector tiles were expected`,
		picture: isPicture ? pictureOf(metadata) : null
	};
}

async function sourceOf(path: string) {
	const file = await diskSource(dirname(path))(basename(path));
	return {
		getKey: () => path,
		getBytes: async (offset: number, length: number) => {
			const end = Math.min(offset + length, file.byteLength);
			return { data: await file.slice(Math.min(offset, end), end) };
		}
	};
}

/** Whether browsers unpack it. */
const isUnpackable = (compression: Compression) =>
	compression === Compression.Gzip || compression === Compression.None;

const isBox = ([west, south, east, north]: Bbox) =>
	west >= -180 && east <= 180 && west < east && south >= -90 && north <= 90 && south < north;

function layerIds(metadata: Record<string, unknown> | null): string[] {
	const layers = metadata?.vector_layers;
	if (!Array.isArray(layers)) return [];
	return layers.flatMap((layer: unknown) => {
		const id = (layer as { id?: unknown } | null)?.id;
		return typeof id === 'string' ? [id] : [];
	});
}

/** Heights are known by `encoding`; pictures that do not say so are pictures. */
function pictureOf(metadata: Record<string, unknown> | null): NonNullable<TileFile['picture']> {
	const { encoding, tile_size: size, tileSize = size } = metadata ?? {};
	const kind = encoding === 'terrarium' || encoding === 'mapbox' ? encoding : 'picture';
	return { kind, tileSize: tileSize === 256 || tileSize === '256' ? 256 : 512 };
}
