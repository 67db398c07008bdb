/**
 * Merges polygons that lie side by side, several ways at once, into one topology. Knows nothing of what the
 * polygons mean.
 */
import mapshaper from 'mapshaper';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Rings of arcs of a polygon or several, as TopoJSON has them. */
export type Arcs = number[][][];

/** What the polygons are merged by: a key for each, in their order; polygons without one are in no shape. */
export type Keys = readonly (string | null)[];

export interface Merged {
	/** Corners in degrees, as exact as the polygons have them. */
	readonly arcs: readonly (readonly Position[])[];
	/** The merged shapes by key, of each way to merge. */
	readonly shapes: readonly ReadonlyMap<string, Arcs>[];
}

/**
 * Merges polygons by keys. No shape has an arc that another crosses: an arc lies between two polygons, or
 * between one and nothing.
 *
 * @param polygons No two overlap; neighbors have the same corners along their border.
 * @param ways Each merges the same polygons its own way.
 */
export async function mergePolygons(
	polygons: readonly (Polygon | MultiPolygon)[],
	ways: readonly Keys[]
): Promise<Merged> {
	const features = polygons.map((geometry, i) => ({
		type: 'Feature',
		properties: Object.fromEntries(ways.map((keys, way) => [`way${way}`, keys[i]])),
		geometry
	}));
	const names = ways.map((_, way) => `way${way}`);
	const merging = names.map((name) => `-dissolve ${name} + name=${name} target=polygons`);
	const output = await mapshaper.applyCommands(
		`-i polygons.json ${merging.join(' ')} ` +
			`-o merged.json format=topojson no-quantization target=${names.join(',')}`,
		{ 'polygons.json': { type: 'FeatureCollection', features } }
	);
	const { arcs, objects } = JSON.parse(output['merged.json']) as Topology<
		Record<string, GeometryCollection<Record<string, string | null>>>
	>;
	return {
		arcs,
		shapes: names.map(
			(name) =>
				new Map(
					objects[name].geometries.flatMap((geometry): [string, Arcs][] => {
						const key = (geometry.properties as Record<string, string | null>)[name];
						if (key === null) return [];
						if (geometry.type === 'Polygon') return [[key, [geometry.arcs]]];
						return geometry.type === 'MultiPolygon' ? [[key, geometry.arcs]] : [];
					})
				)
		)
	};
}
