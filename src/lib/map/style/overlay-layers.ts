/**
 * Layers of a dated overlay: quiet, in ink and with a dashed outline, so that it is not
 * taken for what the articles say. Which of its features hold on a day is a filter.
 */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { Palette } from './palette.ts';

export const overlaySource = 'overlay';

/** Features of a shape that hold on a day (days since 1970-01-01), by layer. */
export function overlayFilters(day: number): Readonly<Record<string, FilterSpecification>> {
	const holds = ['all', ['<=', ['get', 'fromDay'], day], ['>=', ['get', 'toDay'], day]];
	const of = (shape: string) => ['all', ['==', ['geometry-type'], shape], holds];
	return {
		'overlay-fill': of('Polygon'),
		'overlay-line': ['all', ['!=', ['geometry-type'], 'Point'], holds],
		'overlay-point': of('Point')
	} as unknown as Record<string, FilterSpecification>;
}

export function overlayLayers(palette: Palette, day: number): LayerSpecification[] {
	const filters = overlayFilters(day);
	return [
		{
			id: 'overlay-fill',
			type: 'fill',
			source: overlaySource,
			filter: filters['overlay-fill'],
			paint: { 'fill-color': palette.ink, 'fill-opacity': 0.12 }
		},
		{
			id: 'overlay-line',
			type: 'line',
			source: overlaySource,
			filter: filters['overlay-line'],
			layout: { 'line-join': 'round' },
			paint: { 'line-color': palette.ink, 'line-width': 1.6, 'line-dasharray': [3, 1.5] }
		},
		{
			id: 'overlay-point',
			type: 'circle',
			source: overlaySource,
			filter: filters['overlay-point'],
			paint: {
				'circle-radius': 4,
				'circle-color': palette.land,
				'circle-stroke-color': palette.ink,
				'circle-stroke-width': 1.6
			}
		}
	];
}
