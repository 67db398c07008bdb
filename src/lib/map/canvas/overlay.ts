/** A dated overlay on the map: what holds on a day is shown by filters, its source stays as it is. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Overlay } from '$lib/collection/overlay.ts';
import { overlayFilters, overlayLayers, overlaySource, type Palette } from '../style/index.ts';

/** An overlay as it is to be seen. */
export interface ShownOverlay {
	readonly features: Overlay;
	readonly palette: Palette;
	/** Day in sight, as the collection counts days. */
	readonly day: number;
}

/** Draws an overlay into the style in the map, where it is not drawn yet, and shows what holds on its day. */
export function drawOverlay(map: MapLibre, { features, palette, day }: ShownOverlay) {
	if (map.getSource(overlaySource)) {
		for (const [layer, filter] of Object.entries(overlayFilters(day))) map.setFilter(layer, filter);
		return;
	}
	map.addSource(overlaySource, { type: 'geojson', data: features });
	for (const layer of overlayLayers(palette, day)) map.addLayer(layer, 'regions-line');
}
