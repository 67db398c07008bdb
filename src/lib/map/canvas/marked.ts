/**
 * What is chosen and what is pointed at, as features of their own: a source that holds one or two of
 * them is written faster than a state of one feature among thousands. Pure; knows no map.
 */
import {
	precisionRing,
	type Points,
	type PointProperties,
	type PolygonProperties
} from '../style/features.ts';

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
			features.flatMap((feature) =>
				[feature.geometry, ringOf(feature)].flatMap((geometry) =>
					geometry === null
						? []
						: {
								type: 'Feature' as const,
								id: feature.id,
								geometry,
								properties: { ...feature.properties, mark, passages }
							}
				)
			)
		)
	};
}

/** The ring around a point of which only the area is known. */
const ringOf = (feature: MarkableFeature): GeoJSON.LineString | null =>
	feature.geometry.type === 'Point' ? precisionRing(feature as Points['features'][number]) : null;
