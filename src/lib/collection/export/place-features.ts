/** Places as features, which the formats of whole shapes write alike. */
import type { Geometry, LineString, MultiLineString, MultiPolygon, Point, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type {
	GeometryObject,
	MultiPolygon as MultiPolygonOfArcs,
	Topology
} from 'topojson-specification';
import type { Place } from '../format.ts';
import { isLineLevel, type RegionProperties, type Regions } from '../regions.ts';
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
	/** A point, or the line or area of a river, lake or sea, or of one of the collection's own places. */
	readonly geometry: Point | MultiLineString | MultiPolygon;
	readonly properties: ReturnType<typeof propertiesOf>;
}

/**
 * @param places As they are to be listed.
 * @param regions The collection's shapes: of its regions, waters and own places.
 */
export function* placeFeatures(
	places: Iterable<ExportedPlace>,
	regions: Topology
): Generator<PlaceFeature> {
	const shapes = new Map(
		(regions as Regions).objects.regions.geometries.map((geometry) => [
			(geometry.properties as RegionProperties).regionId,
			geometry
		])
	);
	for (const exported of places) {
		const { id, regionId, lngLat } = exported.place;
		const shape = regionId === null ? undefined : shapes.get(regionId);
		const point: Point = { type: 'Point', coordinates: [...lngLat] };
		const geometry = (shape && shapeOf(regions, shape)) ?? point;
		yield { id, geometry, properties: propertiesOf(exported) };
	}
}

/** Levels of what leaves as the line or area it is. Countries and regions do so in `geojson-regions`, with their months. */
const shapedLevels: readonly RegionProperties['level'][] = ['line', 'area', 'river', 'lake', 'sea'];

function shapeOf(
	topology: Topology,
	geometry: GeometryObject
): MultiLineString | MultiPolygon | null {
	const { level } = geometry.properties as RegionProperties;
	if (!shapedLevels.includes(level)) return null;
	const shape = feature(topology, geometry as MultiPolygonOfArcs).geometry as Geometry;
	return isLineLevel(level)
		? lineAsRfc7946(shape as LineString | MultiLineString)
		: areaAsRfc7946(shape as Polygon | MultiPolygon);
}
