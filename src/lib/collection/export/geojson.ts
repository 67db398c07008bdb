import { attribution, joined, type ExportFormat } from './export-format.ts';

/** Places as GeoJSON points (RFC 7946), one line a feature. */
export const geojson: ExportFormat = {
	name: 'geojson',
	label: 'GeoJSON, points',
	of: 'places',
	extension: '.geojson',
	mediaType: 'application/geo+json',
	async *write(selection) {
		yield `{"type":"FeatureCollection","attribution":${JSON.stringify(attribution)},"features":[`;
		yield* joined(selection.places(), ({ place, passages }) =>
			JSON.stringify({
				type: 'Feature',
				id: place.id,
				geometry: { type: 'Point', coordinates: place.lngLat },
				properties: {
					name: place.name,
					names: place.names,
					featureCode: `${place.featureClass}.${place.featureCode}`,
					country: place.country,
					admin1: place.admin1,
					iso: place.regionId,
					precisionKm: place.precisionKm,
					certainty: place.certainty,
					passages,
					// Of the whole collection, whatever the filter.
					collectionLiteral: place.literal,
					collectionAssociative: place.associative,
					collectionChecked: place.checked,
					collectionFirst: place.first,
					collectionLast: place.last,
					sameAs: place.sameAs
				}
			})
		);
		yield '\n]}\n';
	}
};
