/**
 * Lakes and rivers of the basemap, with the names of the project's table of features.
 */
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { FeatureCollection, LineString, MultiPolygon, Polygon } from 'geojson';
import type { NamedFeature } from './features.ts';
import { nameProperties } from './features.ts';
import type { Drawn, Layer } from './tiles.ts';

/** Natural Earth's lakes as `mapeo-offline-map` has them. */
export type LakeSource = FeatureCollection<
	Polygon | MultiPolygon,
	{ readonly name: string | null; readonly scalerank: number }
>;

/** Natural Earth's rivers as `mapeo-offline-map` has them: without names. */
export type RiverSource = FeatureCollection<LineString, { readonly min_zoom: number }>;

/** Lakes by size: those that are a few pixels wide. */
export function lakeLayer(lakes: LakeSource): Layer {
	return {
		name: 'lakes',
		buffer: 64,
		tolerance: 8,
		features: lakes.features.map(({ geometry, properties }): Drawn => {
			const rank = properties.scalerank;
			return { minzoom: Math.max(0, rank), properties: { rank }, geometry };
		})
	};
}

/** How near a river's line passes by the point of its name in the table, in kilometers. */
const sameLineKm = 1;

/** Rivers by rank, named where the table's point lies on the line. */
export function riverLayer(rivers: RiverSource, named: readonly NamedFeature[]): Layer {
	const names = named.filter(({ kind }) => kind === 'river' || kind === 'canal');
	return {
		name: 'rivers',
		buffer: 32,
		tolerance: 8,
		features: rivers.features.map(({ geometry, properties }): Drawn => {
			const name = names.find(({ lngLat, bbox: [west, south, east, north] }) => {
				const isNear = geometry.coordinates.some(
					([lng, lat]) =>
						lng >= west - 0.1 && lng <= east + 0.1 && lat >= south - 0.1 && lat <= north + 0.1
				);
				return isNear && pointToLineDistance([...lngLat], geometry) < sameLineKm;
			});
			const rank = Math.floor(properties.min_zoom);
			return {
				minzoom: rank,
				properties: { rank, ...(name && nameProperties(name)) },
				geometry
			};
		})
	};
}
