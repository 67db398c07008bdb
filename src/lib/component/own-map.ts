/** A collection for a MapLibre map of somebody's own: one GeoJSON source, and the layers that draw it. */
import { feature } from 'topojson-client';
import type { GeoJSONSourceSpecification, LayerSpecification } from 'maplibre-gl';
import type { View } from '../collection/regions.ts';
import type { OpenCollection } from '../collection/open.ts';
import type { LanguageCode } from '../languages/index.ts';
import {
	basemapAttribution,
	circleScale,
	dataLayers,
	featuresOf,
	labelFonts,
	markOf,
	marksOf,
	pointOf,
	type Theme
} from '../map/style/index.ts';
import { countsOf, type Filter } from './counted.ts';

export interface LayerOptions {
	/** Id of the source in the map's style (`dateline`); layers' ids begin with it. */
	readonly source?: string;
	/** What labels are written in (`en`). */
	readonly language?: LanguageCode;
	/** Whose borders are drawn: `un` as usual, or `de-facto`. */
	readonly view?: View;
	/** Font of the labels, where the map's glyphs have no Noto Sans. */
	readonly font?: string;
}

/** A source as a style holds it; `data` alone goes to `setData` when the filter changes. */
export type PlacesSource = GeoJSONSourceSpecification & {
	readonly data: GeoJSON.FeatureCollection;
};

/**
 * The places and regions that a filter leaves. Of each feature `properties` has `slug`, `name`, `literal` and
 * `associative` (passages), for regions with everything inside; its id is the row of its place.
 */
export async function placesSource(
	collection: OpenCollection,
	filter: Filter = {}
): Promise<PlacesSource> {
	const [places, topology, counts] = await Promise.all([
		collection.places(),
		collection.regions(),
		countsOf(collection, filter)
	]);
	const { pointPlaces, regions } = featuresOf(topology, places);
	const marks = marksOf(counts, filter.kind ?? 'literal', regions);
	const areas = feature(regions, regions.objects.regions) as GeoJSON.FeatureCollection;
	const scale = circleScale(marks.largest);
	const features = [...areas.features, ...pointPlaces.map(pointOf)].flatMap((one) => {
		const row = Number(one.id);
		const state = markOf(marks, row);
		if (state === undefined) return [];
		const { slug } = places[row];
		return [{ ...one, properties: { ...one.properties, ...state, slug, circleScale: scale } }];
	});
	return {
		type: 'geojson',
		attribution: basemapAttribution,
		data: { type: 'FeatureCollection', features }
	};
}

/** The layers that draw {@link placesSource} as our own map does; those without labels go under a basemap's labels. */
export const layers = (theme: Theme, options: LayerOptions = {}): LayerSpecification[] =>
	dataLayers(theme, {
		source: 'dateline',
		language: 'en',
		view: 'un',
		font: labelFonts.bold,
		...options
	});
