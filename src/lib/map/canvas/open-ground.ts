/** Opens the basemap alone, for a page that puts marks of its own above it. */
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addBasemapProtocol } from './basemap-source';
import { basemapUrlOf, styleOf } from './site-style';

/**
 * @param home Relative address of the site's start, where the basemap lies.
 * @throws When the browser gives no WebGL.
 */
export function openGround(container: HTMLElement, home: string): maplibre.Map {
	maplibre.setWorkerUrl(new URL(workerUrl, location.href).href);
	const url = basemapUrlOf({ home });
	if (url !== null) addBasemapProtocol(maplibre, [url]);
	const theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
	return new maplibre.Map({
		container,
		style: styleOf(
			{ theme, language: 'en', pointOfView: 'un', isGrouped: false, accent: null },
			url
		),
		validateStyle: false,
		center: [20, 30],
		zoom: 1.2,
		maxZoom: 14,
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		maxPitch: 0
	});
}
