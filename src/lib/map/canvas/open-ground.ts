/** Opens the basemap alone, for a page that puts marks of its own above it. */
import * as maplibre from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { addBasemapProtocol } from './basemap-source';
import { basemapUrlOf, fetchGround, styleOf, type Look } from './site-style';

export interface OpenGround {
	readonly map: maplibre.Map;
	/** The style of the basemap for a theme and a language, with what that needs of the site's files. */
	styleFor(look: Pick<Look, 'theme' | 'language'>): Promise<maplibre.StyleSpecification>;
}

/**
 * Opens a map that draws nothing before it is given a style.
 *
 * @param home Relative address of the site's start, where the basemap lies.
 * @throws When the browser gives no WebGL.
 */
export function openGround(container: HTMLElement, home: string): OpenGround {
	maplibre.setWorkerUrl(new URL(workerUrl, location.href).href);
	const url = basemapUrlOf({ home });
	if (url !== null) addBasemapProtocol(maplibre, [url]);
	const map = new maplibre.Map({
		container,
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
	return {
		map,
		styleFor: async (look) =>
			styleOf(
				{ ...look, pointOfView: 'un', isGrouped: false, accent: null },
				url,
				await fetchGround({ home }, look)
			)
	};
}
