import type { MultiPolygon, Polygon, Position } from 'geojson';
import { bboxClip } from '@turf/bbox-clip';
import { rewind } from '@turf/rewind';
import { feature } from 'topojson-client';
import { polygonsOf } from '../../geo/polygons.ts';
import type { MultiPolygon as MultiPolygonOfArcs } from 'topojson-specification';
import type { RegionProperties, Regions } from '../regions.ts';
import { attribution, joined, type ExportFormat } from './export-format.ts';

/**
 * Countries and first-level regions as GeoJSON polygons (RFC 7946), with the passages that name them or
 * anything inside them, by month. Borders follow the United Nations' view.
 */
export const geojsonRegions: ExportFormat = {
	name: 'geojson-regions',
	label: 'GeoJSON, regions',
	of: 'regions',
	extension: '.regions.geojson',
	mediaType: 'application/geo+json',
	async *write(selection) {
		const topology = (await selection.collection.regions()) as Regions;
		const shapes = new Map<string, Polygon | MultiPolygon>();
		for (const geometry of topology.objects.regions.geometries) {
			const { regionId, view } = geometry.properties as RegionProperties;
			if (view === 'de-facto') continue;
			shapes.set(
				regionId,
				feature(topology, geometry as MultiPolygonOfArcs).geometry as Polygon | MultiPolygon
			);
		}
		yield `{"type":"FeatureCollection","attribution":${JSON.stringify(attribution)},"features":[`;
		const drawn = selection.regions().flatMap((region) => {
			const shape = shapes.get(region.place.regionId!);
			return shape ? [{ ...region, shape }] : [];
		});
		yield* joined(drawn, ({ place, passages, byMonth, shape }) =>
			JSON.stringify({
				type: 'Feature',
				id: place.regionId,
				geometry: asRfc7946(shape),
				properties: {
					iso: place.regionId,
					name: place.name,
					names: place.names,
					passages,
					byMonth: Object.fromEntries(byMonth)
				}
			})
		);
		yield '\n]}\n';
	}
};

/** Cut where the map ends at 180°, outer rings counterclockwise: the collection draws Russia in one piece, to 191°. */
function asRfc7946(shape: Polygon | MultiPolygon): MultiPolygon {
	const polygons = polygonsOf(shape);
	const cut = [-360, 0, 360].flatMap((shift) =>
		polygons.flatMap((rings) => {
			const lngs = rings[0].map(([lng]) => lng + shift);
			if (Math.min(...lngs) >= 180 || Math.max(...lngs) <= -180) return [];
			const moved = rings.map((ring) => ring.map(([lng, lat]): Position => [lng + shift, lat]));
			const isInside = Math.min(...lngs) >= -180 && Math.max(...lngs) <= 180;
			if (isInside) return [moved];
			const { geometry } = bboxClip({ type: 'Polygon', coordinates: moved }, [-180, -90, 180, 90]);
			return polygonsOf(geometry as Polygon | MultiPolygon).filter(([outer]) => outer?.length > 3);
		})
	);
	return rewind({ type: 'MultiPolygon', coordinates: cut }) as MultiPolygon;
}
