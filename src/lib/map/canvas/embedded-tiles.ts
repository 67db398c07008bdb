/**
 * Reads the tiles of a page that is one file: only some are in it, and where one is missing the map
 * enlarges the next that is there. Stands for `basemap-source.ts`.
 */
import type * as maplibregl from 'maplibre-gl';
import { PMTiles, Protocol } from 'pmtiles';
import { fetchFile } from '$lib/view/site-file.ts';

/** As `addBasemapProtocol` of `basemap-source.ts`; whatever address a file has, it is in the page. */
export function addBasemapProtocol(maplibre: Pick<typeof maplibregl, 'addProtocol'>) {
	const protocol = new Protocol({ errorOnMissingTile: true });
	maplibre.addProtocol('pmtiles', async (request, abort) => {
		const [, file] = /^pmtiles:\/\/(.+\.pmtiles)/.exec(request.url) ?? [];
		if (file !== undefined && !protocol.get(file)) protocol.add(openTiles(file));
		if (request.type === 'json') {
			const { data, ...rest } = await protocol.tile(request, abort);
			return { ...rest, data: { ...(data as object), sparse: true } };
		}
		try {
			return await protocol.tile(request, abort);
		} catch (error) {
			if (!(error instanceof Error) || error.message !== 'Tile not found.') throw error;
			// As a host answers; the map then looks for the tile above.
			throw Object.assign(error, { status: 404 });
		}
	});
}

/** As `openTiles` of `basemap-source.ts`. */
export function openTiles(file: string): PMTiles {
	const getBytes = async (offset: number, length: number) => {
		const range = `bytes=${offset}-${offset + length - 1}`;
		const response = await fetchFile(file, { headers: { range } });
		return { data: await response.arrayBuffer() };
	};
	return new PMTiles({ getKey: () => file, getBytes });
}
