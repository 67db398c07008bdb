/**
 * Merges the faces of a mosaic, several ways at once, into one topology. Knows nothing of what they mean.
 */
import mapshaper from 'mapshaper';
import type { Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Mosaic } from './mosaic.ts';

/** Rings of arcs of a polygon or several, as TopoJSON has them. */
export type Arcs = number[][][];

/** What faces are merged by: a key for each, in their order; faces without one are in no shape. */
export type Keys = readonly (string | null)[];

export interface Merged {
	/** Corners in degrees, as exact as the mosaic has them. */
	readonly arcs: readonly (readonly Position[])[];
	/** The merged shapes by key, of each way to merge. */
	readonly shapes: readonly ReadonlyMap<string, Arcs>[];
}

/**
 * Merges the faces of a mosaic by keys. No shape has an arc that another crosses: an arc lies between two faces,
 * or between one and nothing.
 *
 * @param ways Each merges the same faces its own way.
 */
export async function mergeFaces({ arcs, faces }: Mosaic, ways: readonly Keys[]): Promise<Merged> {
	const geometries = faces.map((face, i) => ({
		type: 'MultiPolygon',
		properties: Object.fromEntries(ways.map((keys, way) => [`way${way}`, keys[i]])),
		arcs: face.arcs
	}));
	const faceObject = { type: 'GeometryCollection', geometries };
	const names = ways.map((_, way) => `way${way}`);
	const merging = names.map((name) => `-dissolve ${name} + name=${name} target=faces`);
	const output = await mapshaper.applyCommands(
		`-i faces.json ${merging.join(' ')} ` +
			`-o merged.json format=topojson no-quantization target=${names.join(',')}`,
		{ 'faces.json': { type: 'Topology', arcs, objects: { faces: faceObject } } }
	);
	const merged = JSON.parse(output['merged.json']) as Topology<
		Record<string, GeometryCollection<Record<string, string | null>>>
	>;
	return {
		arcs: merged.arcs,
		shapes: names.map(
			(name) =>
				new Map(
					merged.objects[name].geometries.flatMap((geometry): [string, Arcs][] => {
						const key = (geometry.properties as Record<string, string | null>)[name];
						if (key === null) return [];
						if (geometry.type === 'Polygon') return [[key, [geometry.arcs]]];
						return geometry.type === 'MultiPolygon' ? [[key, geometry.arcs]] : [];
					})
				)
		)
	};
}
