/**
 * Cuts layers of GeoJSON into vector tiles. What appears from which zoom on is the layers' own
 * matter: a feature with `minzoom` is left out of the tiles above it.
 */
import { gzipSync } from 'node:zlib';
import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { Feature, Geometry } from 'geojson';
import type { Tile } from '../../src/lib/one-file/write-pmtiles.ts';

/** First zoom a feature is in, and what the style reads of it. */
export interface Drawn {
	readonly minzoom: number;
	/** Last zoom it is in; the last of all where it is left out. */
	readonly maxzoom?: number;
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
	/** Whether it has to lie on the regions of a collection, which have the same corners, in the last zoom too. */
	readonly isExact?: boolean;
}

/** Zooms of the basemap; beyond the last the map enlarges its tiles. */
export const zooms = { first: 0, last: 8 } as const;

/** Units of a tile's side in the last zoom of exact layers; {@link Layer} counts in them. */
const fineExtent = 4096;
/** Units elsewhere: a quarter of a pixel. */
const coarseExtent = 2048;

/** All tiles that hold anything. */
export function cutTiles(layers: readonly Layer[]): Tile[] {
	const indexes = layers.map((layer) => ({ layer, cut: cutterOf(layer) }));
	const drawnOf = new Map<unknown, Drawn>(
		layers.flatMap(({ features }) => features.map((drawn) => [drawn.properties, drawn]))
	);
	const isShown = (properties: unknown, z: number) => {
		const { minzoom, maxzoom = zooms.last } = drawnOf.get(properties)!;
		return minzoom <= z && z <= maxzoom;
	};
	const tiles: Tile[] = [];
	for (let z = zooms.first; z <= zooms.last; z++) {
		for (let x = 0; x < 2 ** z; x++) {
			for (let y = 0; y < 2 ** z; y++) {
				const parts = indexes.flatMap(({ layer, cut }) => {
					const { tile, extent } = cut(z, x, y);
					// The cutter hands every feature's own properties through.
					const features = tile?.features.filter(({ tags }: { tags: unknown }) => isShown(tags, z));
					if (!features?.length) return [];
					return [fromGeojsonVt({ [layer.name]: { ...tile!, features } }, { version: 2, extent })];
				});
				if (parts.length === 0) continue;
				// Layers written one after the other are a tile.
				const bytes = Buffer.concat(parts);
				tiles.push({ z, x, y, bytes: gzipSync(bytes, { level: 9 }) });
			}
		}
	}
	return tiles;
}

/** Cuts a layer; coarser in all zooms but the last, where exact ones are enlarged. */
function cutterOf(layer: Layer) {
	const coarse = indexOf(layer, coarseExtent);
	const fine = layer.isExact ? indexOf(layer, fineExtent) : null;
	return (z: number, x: number, y: number) => {
		const isFine = z === zooms.last && fine !== null;
		const tile = (isFine ? fine : coarse).getTile(z, x, y);
		return { tile, extent: isFine ? fineExtent : coarseExtent };
	};
}

/** A layer at all zooms, ready to be cut; simplified for each but the last. */
function indexOf({ features, buffer, tolerance }: Layer, extent: number): GeoJSONVT {
	const scale = extent / fineExtent;
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
			tolerance: tolerance * scale,
			extent,
			buffer: buffer * scale
		}
	);
}
