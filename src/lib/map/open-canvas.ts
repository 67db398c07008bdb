/**
 * Opens the map of a site: MapLibre with its worker, the basemap's file, the fonts and the style.
 * The heavy part of the page, loaded after its text.
 */
import * as maplibre from 'maplibre-gl';
import './maplibre.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import type { View as PointOfView } from '$lib/collection/regions.ts';
import { addBasemapProtocol } from './basemap-source';
import { MapCanvas, type CanvasListener, type CanvasOptions } from './canvas';
import { fontFaces } from './fonts';
import type { Theme } from './palette';
import { mapStyle, type LabelLanguage } from './style';

// Its worker starts while the page comes to life.
maplibre.setWorkerUrl(new URL(workerUrl, location.href).href);
maplibre.prewarm();

/** What of the view changes the map's style. */
export interface Look {
	readonly theme: Theme;
	readonly language: LabelLanguage;
	readonly pointOfView: PointOfView;
	readonly isGrouped: boolean;
}

/** The style of a look. */
export function styleOf({ theme, language, pointOfView, isGrouped }: Look, basemapUrl: string) {
	return mapStyle({
		theme,
		language,
		view: pointOfView,
		basemapUrl,
		fontFaces: fontFaces(location.href),
		isGrouped
	});
}

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
