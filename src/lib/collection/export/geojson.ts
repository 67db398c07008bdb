import { attribution, joined, type ExportFormat } from './export-format.ts';
import { placeFeatures } from './place-features.ts';

/**
 * Places as GeoJSON (RFC 7946), one line a feature: points, and the lines and areas of the collection's own
 * places.
 */
export const geojson: ExportFormat = {
	name: 'geojson',
	label: 'GeoJSON, points',
	of: 'places',
	extension: '.geojson',
	mediaType: 'application/geo+json',
	async *write(selection) {
		yield `{"type":"FeatureCollection","attribution":${JSON.stringify(attribution)},"features":[`;
		yield* joined(await placeFeatures(selection), ({ id, geometry, properties }) =>
			JSON.stringify({ type: 'Feature', id, geometry, properties })
		);
		yield '\n]}\n';
	}
};
