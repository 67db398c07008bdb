/**
 * What is chosen and what is pointed at, as features of their own: a source that holds one or two of
 * them is written faster than a state of one feature among thousands. Pure; knows no map.
 */
import type { Points, PointProperties, Polygons, PolygonProperties } from './features.ts';

/** What the style reads of a marked feature, beside the properties it has of its own. */
export interface Mark {
	readonly mark: 'selected' | 'hover';
	/** Passages under the filter. */
	readonly passages: number;
}

export type MarkableFeature = GeoJSON.Feature<
	GeoJSON.Geometry,
	PointProperties | PolygonProperties
>;

/** Features by the row of their place; a country may have a shape for each point of view. */
export function featuresByRow(
	points: Points,
	polygons: Polygons
): ReadonlyMap<number, readonly MarkableFeature[]> {
	const byRow = new Map<number, MarkableFeature[]>();
	for (const feature of [...polygons.features, ...points.features]) {
		const row = Number(feature.id);
		const found = byRow.get(row);
		if (found) found.push(feature);
		else byRow.set(row, [feature]);
	}
	return byRow;
}

/** The features of the source `marked`. */
export function markedFeatures(
	marks: readonly (Mark & { readonly features: readonly MarkableFeature[] })[]
): GeoJSON.FeatureCollection<GeoJSON.Geometry, (PointProperties | PolygonProperties) & Mark> {
	return {
		type: 'FeatureCollection',
		features: marks.flatMap(({ mark, passages, features }) =>
			features.map(({ id, geometry, properties }) => ({
				type: 'Feature',
				id,
				geometry,
				properties: { ...properties, mark, passages }
			}))
		)
	};
}
