/**
 * Opens the map of a site: MapLibre with its worker, and the basemap's file. The heavy part of the page,
 * loaded after its text.
 */
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addBasemapProtocol } from './basemap-source';
import { MapCanvas, type CanvasOptions } from './canvas';
import type { CanvasListener } from './listener';
import { styleOf, tileFilesOf, type FetchedGround, type Look } from './site-style';

// Its worker starts while the page comes to life. In others' pages (vite.component.config.ts) MapLibre is theirs.
if (import.meta.env.MODE !== 'component') {
	maplibre.setWorkerUrl(new URL(workerUrl, location.href).href);
	maplibre.prewarm();
}

/** The built-in basemap has nothing to see closer by. */
const builtInMaxZoom = 14;

/** @throws When the browser gives no WebGL. */
export function openCanvas(
	options: Omit<CanvasOptions, 'style' | 'maxZoom'> & {
		readonly look: Look;
		readonly basemapUrl: string | null;
		readonly ground: FetchedGround;
	},
	listener: CanvasListener
): MapCanvas {
	const { look, basemapUrl, ground } = options;
	const style = styleOf(look, basemapUrl, ground);
	addBasemapProtocol(maplibre, tileFilesOf(style));
	return new MapCanvas(
		maplibre,
		{ ...options, style, maxZoom: ground.styled?.ground.maxZoom ?? builtInMaxZoom },
		listener
	);
}
