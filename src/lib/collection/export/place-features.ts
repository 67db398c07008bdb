/** Places as features, which the formats of whole shapes write alike. */
import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as MultiPolygonOfArcs, Topology } from 'topojson-specification';
import type { Place } from '../format.ts';
import type { RegionProperties, Regions } from '../regions.ts';
import { areaAsRfc7946, lineAsRfc7946 } from './rfc7946.ts';
import type { ExportedPlace } from './selection.ts';

/** What is told of a place beside its shape, in the order of columns, by the names that tables have for the same. */
const propertiesOf = ({ place, passages }: ExportedPlace) => ({
	name: place.name,
	slug: place.slug,
	names: byLanguage(place.names),
	feature_code: `${place.featureClass}.${place.featureCode}`,
	country: place.country,
	admin1: place.admin1,
	iso: place.regionId,
	precision_km: place.precisionKm,
	certainty: place.certainty,
	passages,
	// Of the whole collection, whatever the filter.
	collection_literal: place.literal,
	collection_associative: place.associative,
	collection_checked: place.checked,
	collection_first: place.first,
	collection_last: place.last,
	same_as: place.sameAs
});

/** Names in one order, however the place was read. */
const byLanguage = (names: Place['names']) =>
	Object.fromEntries(Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1)));

export interface PlaceFeature {
	/** Of the place. */
	readonly id: string;
	/** A point, or the line or area of one of the collection's own places. */
	readonly geometry: Point | MultiLineString | MultiPolygon;
	readonly properties: ReturnType<typeof propertiesOf>;
}

/**
 * @param places As they are to be listed.
 * @param regions The collection's shapes, those of its own places among them.
 */
export function* placeFeatures(
	places: Iterable<ExportedPlace>,
	regions: Topology
): Generator<PlaceFeature> {
	const shapes = ownShapes(regions);
	for (const exported of places) {
		const { id, lngLat } = exported.place;
		const point: Point = { type: 'Point', coordinates: [...lngLat] };
		yield { id, geometry: shapes.get(id) ?? point, properties: propertiesOf(exported) };
	}
}

/** The lines and areas of the collection's own places, by place id. */
function ownShapes(topology: Topology): ReadonlyMap<string, MultiLineString | MultiPolygon> {
	const shapes = new Map<string, MultiLineString | MultiPolygon>();
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
