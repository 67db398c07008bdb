/**
 * Reads the files of tiles: by range requests, or whole where the host answers without ranges.
 * Knows no style and no map.
 */
import type * as maplibregl from 'maplibre-gl';
import { PMTiles, Protocol, SharedPromiseCache } from 'pmtiles';
import type { RangeResponse, Source } from 'pmtiles';
import { fetchFile as fetchOfSite } from '$lib/view/site-file.ts';

/** One for all maps of a page: MapLibre keeps the last that it was given. */
const protocol = new Protocol();

/**
 * Lets MapLibre read `pmtiles://` addresses; called before each map.
 *
 * @param files Absolute addresses of the files that may have to be read whole.
 */
export function addBasemapProtocol(
	maplibre: Pick<typeof maplibregl, 'addProtocol'>,
	files: readonly string[]
) {
	for (const file of files) {
		if (protocol.get(file)) continue;
		const archive = openTiles(file);
		protocol.add(archive);
		// Asked for before the map asks; what goes wrong is told where a tile is missing.
		archive.getHeader().catch(() => {});
	}
	maplibre.addProtocol('pmtiles', protocol.tile);
}

/** A file of tiles, for whoever reads some by himself. @param url Absolute. */
export const openTiles = (url: string) => new LastingTiles(new RangesOrWhole(url));

/**
 * Tiles that are asked for once more where that failed. pmtiles would keep a header that did not come, and
 * every later tile would hear the same; and it unpacks by a `Response`, which Chromium now and then breaks off
 * ("Failed to fetch") while the page goes back in its history.
 */
export class LastingTiles extends PMTiles {
	override async getZxy(z: number, x: number, y: number, signal?: AbortSignal) {
		try {
			return await super.getZxy(z, x, y, signal);
		} catch (error) {
			if (signal?.aborted) throw error;
			this.cache = new SharedPromiseCache();
			return super.getZxy(z, x, y, signal);
		}
	}
}

/** Bytes of a file on a static host, with or without range requests. */
export class RangesOrWhole implements Source {
	readonly #url: string;
	readonly #fetch: typeof fetchOfSite;
	/** The whole file, once the host has sent it in answer to a request for a part. */
	#whole: Promise<ArrayBuffer> | null = null;

	constructor(url: string, fetchFile: typeof fetchOfSite = fetchOfSite) {
		this.#url = url;
		this.#fetch = fetchFile;
	}

	getKey() {
		return this.#url;
	}

	/** @throws {Error} If the host has no such file; the part asked for is then not drawn. */
	async getBytes(offset: number, length: number, signal?: AbortSignal): Promise<RangeResponse> {
		if (this.#whole) return this.#part(await this.#whole, offset, length);
		const response = await this.#fetch(this.#url, {
			signal,
			headers: { range: `bytes=${offset}-${offset + length - 1}` }
		});
		if (response.status === 206) return { data: await response.arrayBuffer() };
		if (response.status !== 200) {
			throw new Error(`the basemap ${this.#url} answers ${response.status}`);
		}
		this.#whole ??= this.#readWhole();
		await response.body?.cancel();
		return this.#part(await this.#whole, offset, length);
	}

	/** Reads the file without the signal of the tile that happened to ask first. */
	async #readWhole(): Promise<ArrayBuffer> {
		try {
			const response = await this.#fetch(this.#url);
			if (!response.ok) throw new Error(`the basemap ${this.#url} answers ${response.status}`);
			return await response.arrayBuffer();
		} catch (error) {
			// The next tile tries again.
			this.#whole = null;
			throw error;
		}
	}

	#part(whole: ArrayBuffer, offset: number, length: number): RangeResponse {
		return { data: whole.slice(offset, offset + length) };
	}
}
