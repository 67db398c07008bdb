import type { Geometry, LineString, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as MultiPolygonOfArcs, Topology } from 'topojson-specification';
import type { RegionProperties, Regions } from '../regions.ts';
import { attribution, joined, type ExportFormat } from './export-format.ts';
import { areaAsRfc7946, lineAsRfc7946 } from './rfc7946.ts';

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
		const shapes = ownShapes(await selection.collection.regions());
		yield `{"type":"FeatureCollection","attribution":${JSON.stringify(attribution)},"features":[`;
		yield* joined(selection.places(), ({ place, passages }) =>
			JSON.stringify({
				type: 'Feature',
				id: place.id,
				geometry: shapes.get(place.id) ?? { type: 'Point', coordinates: place.lngLat },
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

/** The lines and areas of the collection's own places, by place id. */
function ownShapes(topology: Topology): ReadonlyMap<string, Geometry> {
	const shapes = new Map<string, Geometry>();
	for (const geometry of (topology as Regions).objects.regions.geometries) {
		const { regionId, level } = geometry.properties as RegionProperties;
		if (level !== 'line' && level !== 'area') continue;
		const shape = feature(topology, geometry as MultiPolygonOfArcs).geometry as Geometry;
		shapes.set(
			regionId,
			level === 'line'
				? lineAsRfc7946(shape as LineString | MultiLineString)
				: areaAsRfc7946(shape as Polygon | MultiPolygon)
		);
	}
	return shapes;
}
