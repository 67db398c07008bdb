/**
 * Cuts the regions that a collection names out of the boundaries of the world, so that a page loads
 * those alone. Borders that regions share stay shared. Knows no files.
 */
import { planarTriangleArea, presimplify, sphericalRingArea } from 'topojson-simplify';
import type { fallbackLanguage, LanguageCode } from '../languages/index.ts';
import type {
	GeometryCollection,
	GeometryObject,
	MultiPolygon,
	Topology
} from 'topojson-specification';
import { stepsOnGrid } from '../geo/arcs.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { boundsGround, cornersAlong } from '../geo/rings.ts';

/** A point of view on borders: `un` after ISO 3166-2, `de-facto` by who holds the ground. */
export type View = 'un' | 'de-facto';

/** A region's name in the languages of the interface. */
export type RegionNames = Readonly<
	Record<typeof fallbackLanguage, string> & Partial<Record<LanguageCode, string>>
>;

/** What a shape of a collection's own is. */
type OwnLevel = 'line' | 'area';

/** Whether a region is drawn as a line. */
export const isLineLevel = (level: RegionProperties['level']) =>
	level === 'river' || level === 'line';

/** Properties of a region in `regions.topojson`; its id is `regionId` too. */
export interface RegionProperties {
	/**
	 * ISO 3166-2 (`RU-KRS`) or ISO 3166-1 alpha-2 (`RU`); GeoNames' admin-1 code (`CD.17`) or the id of its place
	 * in the gazetteer (`gn:486813`) where no source has its polygon.
	 */
	readonly regionId: string;
	readonly level: 'country' | 'admin1' | 'admin2' | 'sea' | 'lake' | 'river' | OwnLevel;
	/** The view in which the region has this shape; a country may have two shapes under one id. */
	readonly view: View | 'both';
	readonly names: RegionNames;
	/** Whether its outline is approximate: the ground nearest to its settlements. */
	readonly isApproximate?: true;
	/** What states disagree about, one sentence, or `null`. */
	readonly dispute: RegionNames | null;
}

export type Regions = Topology<{ regions: GeometryCollection<RegionProperties> }>;

type Area = MultiPolygon<RegionProperties>;
type Point = [lng: number, lat: number, weight: number];

/**
 * How much a corner must stand out to be kept away from the collection's places, by the triangle it makes in
 * square degrees: a share of the region's area, at most so much. Countries are read at low zoom, where their
 * outline needs no fjords, save where an admin-1 region of the collection has the same border.
 */
const leastTriangle = {
	part: { shareOfArea: 4e-4, most: 2e-5 },
	country: { shareOfArea: 2e-5, most: 6e-3 }
};

/** Side of the cells, in degrees, by which a corner counts as near a place: in its cell or one beside it. */
const nearCell = 0.5;

/** As {@link leastTriangle}, of every outline: what is less is less than a pixel at zoom 7. */
const outlineTriangle = 2e-5;

/**
 * The regions with these ids as a topology of their own: object `regions`, only the arcs they use, with every
 * corner near the collection's places and fewer elsewhere.
 *
 * @param boundaries The world's regions: objects of polygons with {@link RegionProperties}.
 * @param regionIds Ids the collection names; unknown ones are left out.
 * @param places Points of the collection's places that are no regions.
 */
export function extractRegions(
	boundaries: Topology,
	regionIds: Iterable<string>,
	places: Iterable<LngLat>
): Regions {
	const { areas, points } = areasOf(boundaries, regionIds);
	const grounds = new Map(
		areas.map((area) => [area, area.arcs.map(([outer]) => outerArea(outer, points))])
	);
	const leastWeight = leastWeights(grounds);
	const near = cellsNear(places);
	const corners = new Map(
		Array.from(points, ([arc, line]) => [arc, thin(line, leastWeight.get(arc)!, near)])
	);
	// What a region's ground is mostly made of is kept, however small.
	for (const [area, areasOfRings] of grounds) {
		const [ring] = area.arcs[areasOfRings.indexOf(Math.max(...areasOfRings))];
		if (isGround(ring, corners)) continue;
		for (const arc of arcsOfRing(ring)) corners.set(arc, points.get(arc)!);
	}
	return topologyOf(boundaries, areas, corners);
}

/**
 * The regions with these ids as {@link extractRegions} gives them, but each with the same corners whatever
 * else is asked for: enough for pictures up to zoom 7. A region of which nothing would be seen there is left out.
 */
export function outlineRegions(boundaries: Topology, regionIds: Iterable<string>): Regions {
	const { areas, points } = areasOf(boundaries, regionIds);
	const nowhere = new Set<number>();
	const corners = new Map(
		Array.from(points, ([arc, line]) => [arc, thin(line, outlineTriangle, nowhere)])
	);
	const seen = areas.filter(({ arcs }) => arcs.some(([outer]) => isGround(outer, corners)));
	return topologyOf(boundaries, seen, corners);
}

/** Corners of arcs by the arc's number among the world's. */
type Corners = ReadonlyMap<number, readonly Point[]>;

/** The regions with these ids, and what each corner of their arcs weighs. */
function areasOf(boundaries: Topology, regionIds: Iterable<string>) {
	const wanted = new Set(regionIds);
	const areas = Object.values(boundaries.objects)
		.flatMap((object) => (object as GeometryCollection<RegionProperties>).geometries as Area[])
		.filter(({ properties }) => properties && wanted.has(properties.regionId))
		.sort((a, b) => order(a.properties!) - order(b.properties!));
	const used = [...new Set(areas.flatMap(arcsOf))].sort((a, b) => a - b);
	const weighted = presimplify(
		{ ...boundaries, objects: {}, arcs: used.map((arc) => boundaries.arcs[arc]) },
		groundArea
	).arcs as unknown as Point[][];
	const points: Corners = new Map(used.map((arc, i) => [arc, weighted[i]]));
	return { areas, points };
}

/** What a collection's file tells of a shape; the packaged ones know more. */
export const told = ({
	regionId,
	level,
	view,
	names,
	isApproximate,
	dispute
}: RegionProperties): { id: string; properties: RegionProperties } => ({
	id: regionId,
	properties: { regionId, level, view, names, ...(isApproximate && { isApproximate }), dispute }
});

/** Whether a ring still bounds ground. */
const isGround = (ring: number[], corners: Corners) =>
	boundsGround(cornersAlong(ring, (arc) => corners.get(arc)!));

/** Regions with these corners; rings that bound no ground are left out. */
function topologyOf(boundaries: Topology, areas: readonly Area[], corners: Corners): Regions {
	const isKept = (ring: number[]) => isGround(ring, corners);
	const polygonsOf = new Map(
		areas.map((area) => [
			area,
			area.arcs.filter(([outer]) => isKept(outer)).map((rings) => rings.filter(isKept))
		])
	);
	const drawn = new Set([...polygonsOf.values()].flat(2).flatMap(arcsOfRing));
	const arcs = [...drawn].sort((a, b) => a - b);
	const numbers = new Map(arcs.map((arc, i) => [arc, i]));
	/** A ring by the new numbers of its arcs. */
	const renumber = (ring: number[]) =>
		ring.map((arc) => (arc < 0 ? ~numbers.get(~arc)! : numbers.get(arc)!));
	const geometries = areas.map((area): GeometryObject<RegionProperties> => ({
		type: 'MultiPolygon',
		...told(area.properties!),
		arcs: polygonsOf.get(area)!.map((rings) => rings.map(renumber))
	}));
	return {
		type: 'Topology',
		transform: boundaries.transform,
		arcs: arcs.map((arc) => stepsOnGrid(corners.get(arc)!, boundaries.transform!)),
		objects: { regions: { type: 'GeometryCollection', geometries } }
	};
}

/** Countries first, so that an admin-1 region lies above its country, and a district above both. */
const order = ({ level }: RegionProperties) => ['country', 'admin1', 'admin2'].indexOf(level);

const arcsOfRing = (ring: readonly number[]) => ring.map((arc) => (arc < 0 ? ~arc : arc));
const arcsOf = (area: Area) => arcsOfRing(area.arcs.flat(2));

/** Area of a triangle in square degrees at the equator. */
function groundArea(triangle: Parameters<typeof planarTriangleArea>[0]): number {
	const lat = (triangle[1][1] * Math.PI) / 180;
	return planarTriangleArea(triangle) * Math.max(Math.cos(lat), 0.05);
}

/**
 * How much a corner of each arc must stand out to stay: as the most demanding region asks that has it.
 *
 * @param grounds Of each region the areas of its outer rings, holes not taken out.
 */
function leastWeights(grounds: ReadonlyMap<Area, readonly number[]>) {
	const least = new Map<number, number>();
	for (const [area, areasOfRings] of grounds) {
		const { shareOfArea, most } =
			area.properties!.level === 'country' ? leastTriangle.country : leastTriangle.part;
		const weight = Math.min(
			most,
			areasOfRings.reduce((sum, ground) => sum + ground, 0) * shareOfArea
		);
		for (const arc of arcsOf(area)) least.set(arc, Math.min(weight, least.get(arc) ?? Infinity));
	}
	return least;
}

const cellOf = (lng: number, lat: number) => {
	const column = Math.floor(lng / nearCell);
	return Math.floor(lat / nearCell) * 10_000 + column;
};

/** The cells that hold a place, and those around them. */
function cellsNear(places: Iterable<LngLat>): ReadonlySet<number> {
	const cells = new Set<number>();
	for (const [lng, lat] of places) {
		for (const dx of [-nearCell, 0, nearCell]) {
			for (const dy of [-nearCell, 0, nearCell]) cells.add(cellOf(lng + dx, lat + dy));
		}
	}
	return cells;
}

/** Area within a ring, in square degrees at the equator. */
function outerArea(ring: readonly number[], points: Corners) {
	const corners = cornersAlong(ring, (arc) => points.get(arc)!);
	// Whichever way the ring runs, a region is the smaller part of the sphere.
	const steradians = sphericalRingArea(corners as unknown as [number, number][], false);
	return Math.min(steradians, 4 * Math.PI - steradians) * squareDegrees;
}

/** In a steradian. */
const squareDegrees = (180 / Math.PI) ** 2;

/** An arc without the corners that stand out less and lie near no place; both its ends stay. */
function thin(
	points: readonly Point[],
	leastWeight: number,
	near: ReadonlySet<number>
): readonly Point[] {
	return points.filter(([lng, lat, weight]) => weight >= leastWeight || near.has(cellOf(lng, lat)));
}
