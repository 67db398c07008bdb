/**
 * Lays polygons of several sources over one another and cuts them into faces: what lies in the same
 * polygons of every source is one face. Knows nothing of what the polygons mean.
 */
import mapshaper from 'mapshaper';
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceKm } from '../../src/lib/geo/lng-lat.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';

/** A piece of ground that no line of any source crosses. */
export interface Face {
	/** Index of the unit it lies in, or `null` outside of all. */
	readonly unit: number | null;
	/** Who claims it, in alphabetical order, joined by a space; empty where nobody does. */
	readonly claims: string;
	/** Mark of the overlay it lies in, or `null`. */
	readonly overlay: string | null;
	/** Rings of arcs of the mosaic, as TopoJSON has them. */
	readonly arcs: readonly (readonly (readonly number[])[])[];
}

export interface Mosaic {
	/** Corners in degrees. */
	readonly arcs: readonly (readonly Position[])[];
	readonly faces: readonly Face[];
}

type Shape = Polygon | MultiPolygon;

/**
 * @param units No two overlap.
 * @param claims May overlap; each with the claimant.
 * @param overlays No two overlap; each with its mark.
 */
export async function cutMosaic(
	units: readonly Shape[],
	claims: readonly Feature<Shape, { readonly claimant: string }>[],
	overlays: readonly Feature<Shape, { readonly mark: string }>[]
): Promise<Mosaic> {
	const collection = (features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
	const output = await mapshaper.applyCommands(
		'-i units.json claims.json overlays.json combine-files -merge-layers force ' +
			`-mosaic calc="unit = collect(unit), claims = collect(claimant), overlay = collect(mark)" ` +
			'-o mosaic.json format=topojson no-quantization',
		{
			'units.json': collection(
				units.map((geometry, unit) => ({
					type: 'Feature',
					// Each name is known to mapshaper, even where there are no claims or overlays.
					properties: { unit, claimant: null, mark: null },
					geometry
				}))
			),
			'claims.json': collection(claims),
			'overlays.json': collection(overlays)
		}
	);
	const topology = JSON.parse(output['mosaic.json']) as Topology<
		Record<string, GeometryCollection<Collected>>
	>;
	const [{ geometries }] = Object.values(topology.objects);
	return {
		arcs: topology.arcs,
		faces: geometries.flatMap((geometry) => {
			if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
			const { unit, claims, overlay } = geometry.properties!;
			return [
				{
					unit: known(unit)[0] ?? null,
					claims: [...new Set(known(claims))].sort().join(' '),
					overlay: known(overlay)[0] ?? null,
					arcs: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
				}
			];
		})
	};
}

/** What mapshaper collects of the polygons that make a face: `null` for those that have no such attribute. */
interface Collected {
	readonly unit: readonly (number | null)[] | null;
	readonly claims: readonly (string | null)[] | null;
	readonly overlay: readonly (string | null)[] | null;
}

const known = <T>(values: readonly (T | null)[] | null): T[] =>
	(values ?? []).filter((value): value is T => value !== null && value !== undefined);

/**
 * The ground of each owner, without the lines between its faces.
 *
 * @param owners Of each face, `null` for none.
 */
export async function dissolve(
	{ arcs, faces }: Mosaic,
	owners: readonly (number | null)[]
): Promise<ReadonlyMap<number, Shape>> {
	const geometries = faces.flatMap((face, i) =>
		owners[i] === null
			? []
			: [{ type: 'MultiPolygon', arcs: face.arcs, properties: { owner: owners[i] } }]
	);
	const output = await mapshaper.applyCommands(
		'-i faces.json -dissolve owner -o ground.json format=geojson',
		{
			'faces.json': {
				type: 'Topology',
				arcs,
				objects: { faces: { type: 'GeometryCollection', geometries } }
			}
		}
	);
	const { features } = JSON.parse(output['ground.json']) as FeatureCollection<
		Shape,
		{ readonly owner: number }
	>;
	return new Map(features.map(({ properties, geometry }) => [properties.owner, geometry]));
}

/** Area of each face in square kilometers, holes taken out. */
export function areasKm2({ arcs, faces }: Mosaic): number[] {
	// Twice the area under each arc, from the equator, in square degrees at its latitude.
	const under = arcs.map((arc) => {
		let sum = 0;
		for (let i = 1; i < arc.length; i++) {
			const [[ax, ay], [bx, by]] = [arc[i - 1], arc[i]];
			sum += (bx - ax) * (sinDegrees(ay) + sinDegrees(by));
		}
		return sum;
	});
	const kmPerDegree = 111.195;
	return faces.map(({ arcs: polygons }) => {
		const doubled = polygons
			.flat(2)
			.reduce((sum, arc) => sum + (arc < 0 ? -under[~arc] : under[arc]), 0);
		return (Math.abs(doubled) / 2) * (180 / Math.PI) * kmPerDegree ** 2;
	});
}

const sinDegrees = (degrees: number) => Math.sin((degrees * Math.PI) / 180);

/** Length of each arc in kilometers. */
export function lengthsKm({ arcs }: Mosaic): number[] {
	return arcs.map((arc) => {
		let length = 0;
		for (let i = 1; i < arc.length; i++)
			length += distanceKm(arc[i - 1] as unknown as LngLat, arc[i] as unknown as LngLat);
		return length;
	});
}
