/**
 * Outlines of seas, gulfs and straits: the water between the coasts of the boundaries and the limits of
 * `limits.csv`. Knows no gazetteer.
 */
import mapshaper from 'mapshaper';
import type { Geometry, GeometryCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import { bboxOf, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { polygonsOf } from '../../src/lib/geo/polygons.ts';
import { doubledArea } from '../../src/lib/geo/rings.ts';
import { groundArea } from '../boundaries/ground-area.ts';
import type { Boundaries } from '../boundaries/topology.ts';
import { readTable } from '../gazetteer/csv.ts';

/** A sea's place and its outline. */
export interface Sea {
	readonly placeId: string;
	readonly outline: Polygon;
	/** Square degrees at the equator, islands not taken out. */
	readonly area: number;
}

/**
 * Corners that stand out by a smaller triangle are dropped, as a share of the sea's area and at most so much in square
 * degrees: some 4 km a side of the Black Sea, 150 m of the Bosphorus. A sea is read at low zoom, where it needs no coves.
 */
const minTriangle = { share: 3e-5, most: 2e-3 };

/** Smaller islands are left out, as a share of the sea's area and at most so much in square degrees: some 250 km². */
const minIsland = { share: 5e-4, most: 2e-2 };

/** The seas that the table has limits of, the largest first. */
export async function seasOf(boundaries: Boundaries): Promise<Sea[]> {
	const land = landWithin(boundaries);
	const seas: Sea[] = [];
	for (const { id, corners } of readTable('geodata/waters/limits.csv', ['id', 'corners'])) {
		const ring = corners.split(';').map((corner) => corner.split(' ').map(Number));
		// What else a ring holds is water beyond the land that it crosses.
		const [polygon] = (await withoutLand([...ring, ring[0]], land)).sort(
			([a], [b]) => areaOf(b) - areaOf(a)
		);
		const area = areaOf(polygon[0]);
		seas.push({ placeId: id, area, outline: simplified(polygon, area) });
	}
	return seas.sort((a, b) => b.area - a.area);
}

/** Finds the land that reaches into the box of a ring. */
function landWithin(boundaries: Boundaries): (ring: readonly Position[]) => MultiPolygon {
	const units = boundaries.objects.units.geometries;
	const { geometry } = feature(boundaries, mergeArcs(boundaries, units as never));
	const boxed = polygonsOf(geometry as MultiPolygon).map((polygon) => ({
		polygon,
		box: boxOf(polygon[0])
	}));
	return (ring) => {
		const [west, south, east, north] = boxOf(ring);
		return {
			type: 'MultiPolygon',
			coordinates: boxed
				.filter(({ box: [w, s, e, n] }) => w < east && e > west && s < north && n > south)
				.map(({ polygon }) => polygon)
		};
	};
}

const boxOf = (ring: readonly Position[]) => bboxOf(ring as unknown as LngLat[])!;

/** The pieces of water within a ring. One at a time: mapshaper takes islands from rings that overlap others. */
async function withoutLand(
	ring: readonly Position[],
	land: ReturnType<typeof landWithin>
): Promise<Position[][][]> {
	const output = await mapshaper.applyCommands(
		'-i ring.json -erase land.json -o sea.json format=geojson',
		{ 'ring.json': { type: 'Polygon', coordinates: [ring] }, 'land.json': land(ring) }
	);
	const { geometries } = JSON.parse(output['sea.json']) as GeometryCollection<
		Polygon | MultiPolygon
	>;
	return geometries.flatMap(polygonsOf);
}

function simplified([outer, ...islands]: readonly Position[][], area: number): Polygon {
	const leastIsland = Math.min(area * minIsland.share, minIsland.most);
	const polygon: Geometry = {
		type: 'Polygon',
		coordinates: [outer, ...islands.filter((island) => areaOf(island) >= leastIsland)]
	};
	const exact = presimplify(toTopology({ polygon }) as never, groundArea);
	const thinned = simplify(exact, Math.min(area * minTriangle.share, minTriangle.most));
	return feature(thinned, thinned.objects.polygon as never).geometry as unknown as Polygon;
}

/** Area within a ring, in square degrees at the equator. */
function areaOf(ring: readonly Position[]): number {
	const lats = ring.map(([, lat]) => lat);
	const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
	return (Math.abs(doubledArea(ring)) / 2) * Math.cos((middle * Math.PI) / 180);
}
