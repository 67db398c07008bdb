/**
 * Lakes of the GSHHG, the shorelines of the World Vector Shoreline: rings that GMT has cut at the edges of its
 * bins, put together again.
 */
import type { Position } from 'geojson';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { groupBy } from '../group-by.ts';
import { readPieces } from './bins.ts';

/** A lake with its islands, without a name. */
export interface Lake {
	readonly km2: number;
	/** Rings of longitude and latitude in degrees, the shore first. */
	readonly rings: readonly Position[][];
}

/** Levels of the GSHHG. */
const lakeLevel = 2;
const islandLevel = 3;

/** A piece of a shore within a bin. */
interface Shore {
	readonly polygon: number;
	readonly level: number;
	readonly line: readonly LngLat[];
}

/**
 * @param leastLakeKm2 Smaller lakes are left out.
 * @param leastIslandKm2 Smaller islands are.
 */
export async function readLakes(leastLakeKm2: number, leastIslandKm2: number): Promise<Lake[]> {
	let areas: ArrayLike<number> = [];
	let parents: ArrayLike<number> = [];
	const shores = await readPieces(
		'binned_GSHHS_f.nc',
		(
			column
		): {
			pointCount: (segment: number) => number;
			made: (segment: number, lineOf: () => LngLat[]) => Shore | null;
		} => {
			areas = column('The_km_squared_area_of_polygons');
			parents = column('Id_of_parent_polygons');
			const ids = column('Id_of_GSHHS_ID');
			const packed = column('Embedded_npts_levels_exit_entry_for_a_segment');
			return {
				pointCount: (segment) => packed[segment] >>> 9,
				made: (segment, lineOf) => {
					const polygon = ids[segment];
					const level = (packed[segment] >>> 6) & 7;
					// Broad rivers are lakes of an area below zero.
					const km2 = Math.abs(areas[polygon]);
					const least = level === lakeLevel ? leastLakeKm2 : leastIslandKm2;
					const isWanted = (level === lakeLevel || level === islandLevel) && km2 >= least;
					return isWanted ? { polygon, level, line: lineOf() } : null;
				}
			};
		}
	);
	const byPolygon = groupBy(shores, ({ polygon }) => polygon);
	const islands = new Map<number, Position[][]>();
	for (const [polygon, pieces] of byPolygon) {
		if (pieces[0].level !== islandLevel) continue;
		const parent = parents[polygon];
		islands.set(parent, [...(islands.get(parent) ?? []), ...joinRings(pieces)]);
	}
	return [...byPolygon].flatMap(([polygon, pieces]): Lake[] => {
		if (pieces[0].level !== lakeLevel) return [];
		const [shore] = joinRings(pieces);
		if (shore === undefined) return [];
		return [{ km2: Math.abs(areas[polygon]), rings: [shore, ...(islands.get(polygon) ?? [])] }];
	});
}

/**
 * Joins pieces of one shore where one ends and another begins.
 *
 * @returns Closed rings, the longest first; what does not close is left out.
 */
export function joinRings(pieces: readonly Pick<Shore, 'line'>[]): Position[][] {
	const keyOf = ([lng, lat]: LngLat) => `${lng.toFixed(5)} ${lat.toFixed(5)}`;
	const beginningAt = groupBy(
		pieces.map(({ line }) => line),
		(line) => keyOf(line[0])
	);
	const rings: Position[][] = [];
	for (const { line } of pieces) {
		const start = keyOf(line[0]);
		if (!take(beginningAt, start, line)) continue;
		const ring: LngLat[] = [...line];
		let next = keyOf(line.at(-1)!);
		while (next !== start) {
			const follows = beginningAt.get(next)?.shift();
			if (follows === undefined) break;
			ring.push(...follows.slice(1));
			next = keyOf(follows.at(-1)!);
		}
		if (next === start && ring.length > 3) rings.push(ring.map((at) => [...at]));
	}
	return rings.sort((a, b) => b.length - a.length);
}

/** Takes a line from those that begin at a point; `false` where it was taken before. */
function take(lines: Map<string, (readonly LngLat[])[]>, at: string, line: readonly LngLat[]) {
	const there = lines.get(at) ?? [];
	const index = there.indexOf(line);
	if (index >= 0) there.splice(index, 1);
	return index >= 0;
}
