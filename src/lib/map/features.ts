/**
 * The collection's places and regions as the features the map draws. Made once for a collection:
 * what a filter changes goes into feature-state, never in here. Knows no map.
 */
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Place } from '$lib/collection/format.ts';

/** What the style reads of a point. */
export interface PointProperties {
	readonly row: number;
	readonly name: string;
	readonly name_en?: string;
	readonly name_uk?: string;
	readonly name_ru?: string;
	readonly featureClass: string;
	readonly precisionKm: number;
	/** Passages of the whole collection; labels are placed in this order. */
	readonly rank: number;
}

export type Points = GeoJSON.FeatureCollection<GeoJSON.Point, PointProperties>;
export type Polygons = GeoJSON.FeatureCollection<
	GeoJSON.Polygon | GeoJSON.MultiPolygon,
	{ readonly regionId: string; readonly [name: string]: unknown }
>;

/** Characters that turn or hide what follows them: controls, and the marks that override direction. */
// eslint-disable-next-line no-control-regex
const unsafeInLabels = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A name fit for a label: one line, and unable to turn the text around it. */
export function labelText(name: string): string {
	return name.replace(unsafeInLabels, '').slice(0, 120);
}

/** Polygons of the collection's regions, from its topology; countries first, so that what they hold lies above. */
export function regionPolygons(topology: Topology): Polygons {
	const regions = topology.objects.regions;
	if (!regions) return { type: 'FeatureCollection', features: [] };
	const converted = feature(topology, regions);
	const features = (converted.type === 'FeatureCollection' ? converted.features : [converted])
		.filter(({ geometry }) => geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')
		.map((one) => ({ ...one, properties: { ...one.properties, regionId: String(one.id) } }));
	const isCountry = (one: (typeof features)[number]) =>
		'level' in one.properties && one.properties.level === 'country';
	features.sort((a, b) => Number(isCountry(b)) - Number(isCountry(a)));
	return { type: 'FeatureCollection', features } as Polygons;
}

/** The places that have no polygon, as points; their feature id is their row. */
export function placePoints(places: readonly Place[], hasPolygon: ReadonlySet<string>): Points {
	const features = places
		.filter(({ regionId }) => regionId === null || !hasPolygon.has(regionId))
		.map((place) => ({
			type: 'Feature' as const,
			id: place.row,
			geometry: { type: 'Point' as const, coordinates: [...place.lngLat] },
			properties: {
				row: place.row,
				name: labelText(place.name),
				...labels(place.names),
				featureClass: place.featureClass,
				precisionKm: place.precisionKm,
				rank: place.passages
			}
		}));
	return { type: 'FeatureCollection', features };
}

function labels(names: Place['names']) {
	return Object.fromEntries(
		Object.entries(names).map(([language, name]) => [`name_${language}`, labelText(name)])
	);
}
