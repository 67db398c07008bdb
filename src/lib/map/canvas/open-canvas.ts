/**
 * Opens the map of a site: MapLibre with its worker, and the basemap's file. The heavy part of the page,
 * loaded after its text.
 */
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addBasemapProtocol } from './basemap-source';
import { MapCanvas, type CanvasOptions } from './canvas';
import type { CanvasListener } from './listener';
import { styleOf, type Look } from './site-style';

// Its worker starts while the page comes to life.
maplibre.setWorkerUrl(new URL(workerUrl, location.href).href);
maplibre.prewarm();

/** @throws When the browser gives no WebGL. */
export function openCanvas(
	options: Omit<CanvasOptions, 'style'> & { readonly look: Look; readonly basemapUrl: string },
	listener: CanvasListener
): MapCanvas {
	addBasemapProtocol(maplibre, options.basemapUrl);
	return new MapCanvas(
		maplibre,
		{ ...options, style: styleOf(options.look, options.basemapUrl) },
		listener
	);
}
