/** Counted events on the map: what a period holds is a filter, their source stays as it is. */
import type { Map as MapLibre } from 'maplibre-gl';
import type { Events } from '$lib/collection/events.ts';
import { eventFilter, eventLayer, eventLayers, eventSource, type Palette } from '../style/index.ts';

/** Events as they are to be seen. */
export interface ShownEvents {
	readonly events: Events;
	readonly palette: Palette;
	/** The period in sight, as the collection counts days; `null` for all. */
	readonly days: readonly [first: number, last: number] | null;
}

/** Draws events into the style in the map, where they are not drawn yet, and shows those of the period. */
export function drawEvents(map: MapLibre, { events, palette, days }: ShownEvents) {
	if (map.getSource(eventSource)) {
		map.setFilter(eventLayer, eventFilter(days));
		return;
	}
	map.addSource(eventSource, { type: 'geojson', data: events });
	for (const layer of eventLayers(palette, days)) map.addLayer(layer, 'place-labels');
}
