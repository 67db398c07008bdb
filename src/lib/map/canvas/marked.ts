/**
 * What is chosen and what is pointed at, as features of their own: a source that holds one or two of
 * them is written faster than a state of one feature among thousands. Pure; knows no map.
 */
import type { PointProperties, PolygonProperties } from '../style/features.ts';

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
