/** What a still map draws, from vector tiles and GeoJSON alike. Knows no style. */
import { VectorTile } from '@mapbox/vector-tile';
import { rewind } from '@turf/rewind';
import { PbfReader } from 'pbf';
import { worldPoint, type WorldPoint } from '../geo/mercator.ts';
import { polygonsOf } from '../geo/polygons.ts';
import type { TileAddress } from './projection.ts';
import { boxOf, clipLine, type Box } from './shapes.ts';

/** A feature in world points. */
export interface StillFeature {
	readonly type: 'Point' | 'LineString' | 'Polygon';
	readonly id: number | undefined;
	readonly properties: Readonly<Record<string, unknown>>;
	/** Points, one a part; lines; rings, outer ones clockwise on the screen, holes the other way. */
	readonly parts: readonly (readonly WorldPoint[])[];
	/** Outlines of an area without the edges that only cut it into tiles; for others `parts`. */
	readonly outlines: readonly (readonly WorldPoint[])[];
	/** Around all parts, in world points. */
	readonly box: Box;
}

/** Features by layer name. */
export type FeatureLayers = ReadonlyMap<string, readonly StillFeature[]>;

const types = ['Point', 'Point', 'LineString', 'Polygon'] as const;

/** Reads one vector tile (MVT). */
export function readTile(bytes: Uint8Array, { z, x, y }: TileAddress): FeatureLayers {
	const size = 2 ** -z;
	const { layers } = new VectorTile(new PbfReader(bytes));
	return new Map(
		Object.entries(layers).map(([name, layer]) => {
			const { extent } = layer;
			const tile: Box = [0, 0, extent, extent];
			const toWorld = (line: readonly (readonly [number, number])[]) =>
				line.map(([px, py]): WorldPoint => [(x + px / extent) * size, (y + py / extent) * size]);
			const features: StillFeature[] = [];
			for (let i = 0; i < layer.length; i++) {
				const feature = layer.feature(i);
				const type = types[feature.type];
				const lines = feature
					.loadGeometry()
					.map((line) => line.map((point): readonly [number, number] => [point.x, point.y]));
				const base = { type, id: feature.id, properties: feature.properties };
				if (type === 'Point') {
					const points = lines
						.flat()
						.filter(([px, py]) => px >= 0 && py >= 0 && px < extent && py < extent)
						.map((point) => toWorld([point]));
					features.push({ ...base, parts: points, outlines: points, box: boxOf(points) });
					continue;
				}
				// Tiles overlap: lines end at the tile's edge, so that none is drawn twice.
				const inside = lines.flatMap((line) => clipLine(line, tile)).map(toWorld);
				const parts = type === 'Polygon' ? lines.map(toWorld) : inside;
				features.push({ ...base, parts, outlines: inside, box: boxOf(parts) });
			}
			return [name, features];
		})
	);
}

/** Features of GeoJSON; `id` is the feature's own. */
export function readGeoJson({ features }: GeoJSON.FeatureCollection): StillFeature[] {
	return features.flatMap(({ id, geometry, properties }): StillFeature[] => {
		const base = { id: id === undefined ? undefined : Number(id), properties: properties ?? {} };
		const toWorld = (line: GeoJSON.Position[]) => line.map(([lng, lat]) => worldPoint([lng, lat]));
		switch (geometry.type) {
			case 'Point': {
				const parts = [toWorld([geometry.coordinates])];
				return [{ ...base, type: 'Point', parts, outlines: parts, box: boxOf(parts) }];
			}
			case 'LineString': {
				const parts = [toWorld(geometry.coordinates)];
				return [{ ...base, type: 'LineString', parts, outlines: parts, box: boxOf(parts) }];
			}
			case 'MultiLineString': {
				const parts = geometry.coordinates.map(toWorld);
				return [{ ...base, type: 'LineString', parts, outlines: parts, box: boxOf(parts) }];
			}
			case 'Polygon':
			case 'MultiPolygon': {
				// Outer rings clockwise on the map, whose y grows southward as the screen's does.
				const turned = rewind(geometry, { reverse: true }) as typeof geometry;
				const parts = polygonsOf(turned).flatMap((rings) => rings.map(toWorld));
				return [{ ...base, type: 'Polygon', parts, outlines: parts, box: boxOf(parts) }];
			}
			default:
				return [];
		}
	});
}
