import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon as MultiPolygonOfArcs } from 'topojson-specification';
import type { RegionProperties, Regions } from '../regions.ts';
import { attribution, joined, type ExportFormat } from './export-format.ts';
import { areaAsRfc7946 } from './rfc7946.ts';

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
				geometry: areaAsRfc7946(shape),
				properties: {
					iso: place.regionId,
					name: place.name,
					names: place.names,
					passages,
					by_month: Object.fromEntries(byMonth)
				}
			})
		);
		yield '\n]}\n';
	}
};
