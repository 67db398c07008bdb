import type { Topology } from 'topojson-specification';
import { attribution, type ExportFormat } from './export-format.ts';
import { placeFeatures } from './place-features.ts';
import type { ExportedPlace } from './selection.ts';

/**
 * Places as GeoJSON (RFC 7946), one line a feature: points; rivers, lakes, seas and the shapes of the collection's
 * own places as lines and areas.
 */
export const geojson: ExportFormat = {
	name: 'geojson',
	label: 'GeoJSON, places',
	of: 'places',
	extension: '.geojson',
	mediaType: 'application/geo+json',
	async *write(selection) {
		yield* geojsonOf(selection.places(), await selection.collection.regions());
	}
};

/** The pieces of a file of places, in the order they are given. */
export function* geojsonOf(places: Iterable<ExportedPlace>, regions: Topology): Generator<string> {
	yield `{"type":"FeatureCollection","attribution":${JSON.stringify(attribution)},"features":[`;
	let separator = '\n';
	for (const { id, geometry, properties } of placeFeatures(places, regions)) {
		yield separator + JSON.stringify({ type: 'Feature', id, geometry, properties });
		separator = ',\n';
	}
	yield '\n]}\n';
}
