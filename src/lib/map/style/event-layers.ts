/**
 * The layer of counted events: small hollow diamonds would need a picture, so small open circles in ink, which
 * nothing of the coverage is drawn as. What is less exact is paler.
 */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export const eventSource = 'events';
export const eventLayer = 'events';

/** Events of a period in days since 1970-01-01; `null` for all. */
export const eventFilter = (days: readonly [first: number, last: number] | null) =>
	(days === null
		? ['all']
		: [
				'all',
				['>=', ['get', 'toDay'], days[0]],
				['<=', ['get', 'fromDay'], days[1]]
			]) as unknown as FilterSpecification;

export function eventLayers(
	palette: Palette,
	days: readonly [first: number, last: number] | null
): LayerSpecification[] {
	return [
		{
			id: eventLayer,
			type: 'circle',
			source: eventSource,
			filter: eventFilter(days),
			paint: {
				'circle-radius': ['interpolate', ['linear'], ['zoom'], 4, 1.8, 10, 4],
				'circle-opacity': 0,
				'circle-stroke-color': palette.ink,
				'circle-stroke-width': 1.2,
				'circle-stroke-opacity': ['match', ['get', 'precision'], ['', '1'], 0.9, ['2'], 0.6, 0.35]
			}
		}
	];
}
