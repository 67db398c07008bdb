/**
 * Lines and areas of a collection's own places, so that they are drawn as what they are: a river, a front
 * village, a camp. Knows no files.
 */
import type { Position } from 'geojson';
import type {
	GeometryCollection,
	GeometryObject,
	MultiLineString,
	MultiPolygon,
	Topology,
	Transform
} from 'topojson-specification';
import { stepsOnGrid } from '../geo/arcs.ts';
import type { Shape } from '../geo/middle.ts';
import { polygonsOf } from '../geo/polygons.ts';
import { boundsGround } from '../geo/rings.ts';
import { unwrapped } from '../geo/unwrap.ts';
import type { RegionNames, RegionProperties } from './regions.ts';

/** A place of a collection's own that is more than a point. */
export interface OwnShape {
	/** Id of the place; the id of its shape too. */
	readonly placeId: string;
	readonly names: RegionNames;
	/** Degrees, longitude first. */
	readonly geometry: Shape;
}

interface OwnProperties extends RegionProperties {
	/** The place that it is, as `withRegions` asks for it. */
	readonly places: readonly string[];
}

/**
 * Shapes as a topology on a grid, each line and ring an arc of its own. What the grid makes a point of is left out.
 *
 * @param grid That of the regions they are drawn with.
 */
export function ownTopology(shapes: readonly OwnShape[], grid: Transform): Topology {
	const arcs: number[][][] = [];
	/** The number of a line's arc; of a ring's only where it bounds ground. `null` for less. */
	const arcOf = (line: readonly Position[], isRing: boolean): number | null => {
		const [first, ...rest] = stepsOnGrid(unwrapped(line), grid);
		const arc = [first, ...rest.filter(([x, y]) => x !== 0 || y !== 0)];
		if (arc.length < 2 || (isRing && !boundsGround(corners(arc)))) return null;
		return arcs.push(arc) - 1;
	};
	const isThere = (arc: number | null) => arc !== null;
	const geometries = shapes.flatMap(({ placeId, names, geometry }) => {
		const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
		const told: { id: string; properties: OwnProperties } = {
			id: placeId,
			properties: {
				regionId: placeId,
				level: isLine ? 'line' : 'area',
				view: 'both',
				names,
				dispute: null,
				places: [placeId]
			}
		};
		if (isLine) {
			const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
			const drawn = lines.map((line) => arcOf(line, false)).filter(isThere);
			if (drawn.length === 0) return [];
			const line: MultiLineString<OwnProperties> = {
				...told,
				type: 'MultiLineString',
				arcs: drawn.map((arc) => [arc])
			};
			return [line as GeometryObject<OwnProperties>];
		}
		const polygons = polygonsOf(geometry).flatMap(([outer, ...holes]) => {
			const arc = arcOf(outer, true);
			if (arc === null) return [];
			return [[arc, ...holes.map((hole) => arcOf(hole, true)).filter(isThere)].map((one) => [one])];
		});
		if (polygons.length === 0) return [];
		const area: MultiPolygon<OwnProperties> = { ...told, type: 'MultiPolygon', arcs: polygons };
		return [area as GeometryObject<OwnProperties>];
	});
	return {
		type: 'Topology',
		transform: grid,
		arcs,
		objects: { own: { type: 'GeometryCollection', geometries } }
	};
}

/** Names of the shapes that the grid made nothing of. */
export function undrawn(shapes: readonly OwnShape[], { objects }: Topology): string[] {
	const { geometries } = objects.own as GeometryCollection;
	const drawn = new Set(geometries.map(({ id }) => id));
	return shapes.filter(({ placeId }) => !drawn.has(placeId)).map(({ names }) => names.en);
}

/** Corners of an arc in cells of the grid. */
function corners(arc: readonly (readonly number[])[]): number[][] {
	let [x, y] = [0, 0];
	return arc.map(([dx, dy]) => [(x += dx), (y += dy)]);
}
