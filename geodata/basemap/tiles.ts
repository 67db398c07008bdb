/**
 * Cuts layers of GeoJSON into vector tiles. What appears from which zoom on is the layers' own
 * matter: a feature with `minzoom` is left out of the tiles above it.
 */
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import type { Tile } from '../../src/cli/write-pmtiles.ts';

/** First zoom a feature is in, and what the style reads of it. */
export interface Drawn {
	readonly minzoom: number;
	/** A whole number by which the style finds the feature. */
	readonly id?: number;
	readonly properties: Readonly<Record<string, string | number | boolean>>;
	readonly geometry: Geometry;
}

/** A layer of the tiles. */
export interface Layer {
	readonly name: string;
	readonly features: readonly Drawn[];
	/** How far tiles overlap, in 1/4096 of a tile: as wide as lines and labels are drawn. */
	readonly buffer: number;
	/** How far a line may be simplified from its course, in the same units. */
	readonly tolerance: number;
}

/** Zooms of the basemap; beyond the last the map enlarges its tiles. */
export const zooms = { first: 0, last: 8 } as const;

/** Units of a tile's side. */
const extent = 4096;

/** All tiles that hold anything. */
export function cutTiles(layers: readonly Layer[]): Tile[] {
	const indexes = layers.map((layer) => ({ layer, index: indexOf(layer) }));
	const minzoomOf = new Map(
		layers.flatMap(({ features }) =>
			features.map(({ properties, minzoom }) => [properties, minzoom])
		)
	);
	const tiles: Tile[] = [];
	for (let z = zooms.first; z <= zooms.last; z++) {
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const parts = indexes.flatMap(({ layer, index }) => {
					const tile = index.getTile(z, x, y);
					// The cutter hands every feature's own properties through.
					const features = tile?.features.filter(
						(feature: { tags: unknown }) => minzoomOf.get(feature.tags as never)! <= z
					);
					return features?.length ? [[layer.name, { ...tile!, features }] as const] : [];
				});
				if (parts.length === 0) continue;
				const bytes = fromGeojsonVt(Object.fromEntries(parts), { version: 2, extent });
				tiles.push({ z, x, y, bytes: gzipSync(bytes, { level: 9 }) });
			}
		}
	}
	return tiles;
}

/** A layer at all zooms, ready to be cut; simplified for each but the last, which is enlarged. */
function indexOf({ features, buffer, tolerance }: Layer): GeoJSONVT {
	return new GeoJSONVT(
		{
			type: 'FeatureCollection',
			features: features.map(({ id, properties, geometry }): Feature => ({
				type: 'Feature',
				id,
				properties,
				geometry
			}))
		},
		{
			maxZoom: zooms.last,
			indexMaxZoom: zooms.last,
			indexMaxPoints: 0,
			tolerance,
			extent,
			buffer
		}
	);
}
