/** Reads tiles of a basemap, for the still maps. Knows not where the file lies. */
import type { PMTiles } from 'pmtiles';
import { readTile, type FeatureLayers, type StillFeature } from './features.ts';
import type { TileAddress } from './projection.ts';

/** Tiles kept decoded: neighboring places are drawn from the same ones. */
const tilesKept = 48;

export class BasemapTiles {
	readonly #archive: PMTiles;
	/** The last zoom it has. */
	readonly maxZoom: number;
	readonly #tiles = new Map<string, FeatureLayers>();

	private constructor(archive: PMTiles, maxZoom: number) {
		this.#archive = archive;
		this.maxZoom = maxZoom;
	}

	/** @throws {Error} If the file is no PMTiles archive. */
	static async open(archive: PMTiles): Promise<BasemapTiles> {
		return new BasemapTiles(archive, (await archive.getHeader()).maxZoom);
	}

	/** The features of some tiles together, by layer; a label that two tiles hold comes once. */
	async read(addresses: readonly TileAddress[]): Promise<FeatureLayers> {
		const merged = new Map<string, StillFeature[]>();
		for (const address of addresses) {
			for (const [name, features] of await this.#tile(address)) {
				const all = merged.get(name);
				if (all) all.push(...features);
				else merged.set(name, [...features]);
			}
		}
		return merged;
	}

	async #tile(address: TileAddress): Promise<FeatureLayers> {
		const { z, x, y } = address;
		const key = `${z}/${x}/${y}`;
		let tile = this.#tiles.get(key);
		if (tile === undefined) {
			const count = 2 ** z;
			const found = await this.#archive.getZxy(z, ((x % count) + count) % count, y);
			tile = found ? readTile(new Uint8Array(found.data), address) : new Map();
			if (this.#tiles.size >= tilesKept) this.#tiles.delete(this.#tiles.keys().next().value!);
			this.#tiles.set(key, tile);
		}
		return tile;
	}
}
