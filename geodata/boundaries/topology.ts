/**
 * One topology of the world from Natural Earth's admin-1 polygons: units, unions of units and
 * countries share their arcs, so that borders and coasts coincide wherever they are drawn.
 */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { presimplify } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Topology
} from 'topojson-specification';
import type { Bbox } from '../../src/lib/geo/box.ts';
import { isAdmin1, isCountry } from '../../src/lib/geo/feature-code.ts';
import { bboxOf } from '../../src/lib/geo/lng-lat.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { Gazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { boundsGround, cornersAlong } from '../../src/lib/geo/rings.ts';
import { countryNames } from './country-names.ts';
import type { RegionProperties as PageProperties, View } from '../../src/lib/collection/regions.ts';
import { groupBy } from '../group-by.ts';
import { cutAreas } from './areas.ts';
import type { CutArea } from './areas.ts';
import { disputeNote } from './disputes.ts';
import { acrossDateLine } from './date-line.ts';
import { groundArea } from './ground-area.ts';
import { mergeFaces } from './merge.ts';
import type { Arcs } from './merge.ts';
import { cutMosaic } from './mosaic.ts';
import { planParts, unionHolding } from './parts.ts';
import type { PieceOfPart } from './parts.ts';
import {
	alpha2ByAlpha3,
	countryOf,
	geonamesAdmin1Of,
	groupRules,
	namesOf,
	regionIdOf
} from './units.ts';
import type { SourceProperties } from './units.ts';

export type SourceFeature = Feature<Polygon | MultiPolygon, SourceProperties>;

/** What every region of `boundaries.bin` tells of itself. */
export interface RegionProperties extends PageProperties {
	/** GeoNames' id and admin-1 code, Wikidata's id, where the source gives one. */
	readonly geonamesId: number | null;
	readonly geonamesAdmin1: string | null;
	readonly wikidata: string | null;
	/** Country by view, ISO 3166-1 alpha-2; `null` where no state is agreed. */
	readonly un: string | null;
	readonly deFacto: string | null;
	/** The union of units it belongs to (England, Catalonia), or `null`. */
	readonly group: string | null;
	/** The region that holds a cut area, by view; `null` for every other region. */
	readonly holders: CutArea['holders'] | null;
	/** Ids of the gazetteer's places that it is, where the gazetteer itself does not say so. */
	readonly places: readonly string[];
	/** Whether it is a unit of before, which regions of today have been made of. */
	readonly isCut?: true;
	/** Whether what lies in it is of its country by the United Nations' view, whatever the gazetteer says. */
	readonly settlesCountry?: true;
}

/** A region as a geometry of the topology. */
export type Area = TopoMultiPolygon & { readonly properties: RegionProperties };
type Areas = Omit<GeometryCollection<RegionProperties>, 'geometries'> & { geometries: Area[] };

export type Boundaries = Topology<{
	/** Every unit of the source once: no two overlap. */
	units: Areas;
	/** Unions of units below a country (England, Catalonia), and units with the areas they hold in a view alone. */
	groups: Areas;
	/** Countries by view. */
	countries: Areas;
	/** Regions of today that are pieces of units or unions of them; they overlap units and one another. */
	parts: Areas;
}>;

/** Cells of the grid that coordinates are rounded to, a side: about 40 m. */
const gridCells = 1e6;

/**
 * Corners that stand out by a smaller triangle are dropped, in square degrees at the equator: about 550 m a
 * side, less than two pixels at the basemap's last zoom; on borders of countries, where villages
 * stand on either side, about 120 m; between parts, whose lines are approximate anyway, about 2.5 km.
 */
const minTriangle = { elsewhere: 2.5e-5, borders: 1.2e-6, parts: 5e-4 };

/** Holes that no unit fills and that are smaller are gaps between the sources, in square degrees: some 2 km². */
const maxGap = 2e-4;

/** The gazetteer's West Bank, in which it counts settlements to Israel. */
const westBank = 'gn:285153';

/** Where every corner is kept: the countries of the war, Russia west of 48° E. */
const isFullDetail = (regionId: string, west: number) =>
	/^(UA|BY|MD)-/.test(regionId) || (/^RU-/.test(regionId) && west < 48);

/**
 * Makes the topology of the world's regions.
 *
 * @param source Natural Earth's admin-1 features (10m). No two overlap.
 * @param gazetteer Its settlements tell where the regions lie that no source has a polygon of.
 */
export async function buildTopology(
	source: readonly SourceFeature[],
	gazetteer: Gazetteer
): Promise<Boundaries> {
	const features = source.map(acrossDateLine);
	const alpha2 = alpha2ByAlpha3(features.map(({ properties }) => properties));
	const units = features.map(({ geometry, properties }): Unit => ({
		geometry,
		properties,
		regionId: regionIdOf(properties),
		un: countryOf(properties, 'un', alpha2),
		west: bboxOf(positions(geometry))![0],
		area: planarArea(geometry)
	}));
	const partition = await planParts(units, gazetteer);
	const whole = await cutMosaic(
		units.map(({ geometry }) => geometry),
		[],
		partition.cells
	);
	const mosaic = { ...whole, faces: whole.faces.filter(({ unit }) => unit !== null) };
	const pieces = mosaic.faces.map((face): Piece => {
		const unit = units[face.unit!];
		return { ...unit, part: partition.partAt(unit, face.overlay) };
	});
	const groups = groupRules.filter(({ level }) => level === 'admin1');
	const groupOf = ({ properties }: Unit) =>
		groups.find(({ holds }) => holds(properties))?.id ?? null;
	const ways = {
		units: pieces.map(({ regionId }) => regionId),
		groups: pieces.map(groupOf),
		withAreasUn: pieces.map(({ regionId }) => holderOf(regionId, 'un')),
		withAreasDeFacto: pieces.map(({ regionId }) => holderOf(regionId, 'deFacto')),
		un: pieces.map((piece) => countryIn('un', piece, alpha2)),
		deFacto: pieces.map((piece) => countryIn('de-facto', piece, alpha2)),
		parts: pieces.map(({ part }) => part?.id ?? null),
		unions: pieces.map(({ regionId }) => unionHolding(regionId))
	};
	const { arcs, shapes } = await mergeFaces(mosaic, Object.values(ways));
	const shapesBy = Object.fromEntries(Object.keys(ways).map((way, i) => [way, shapes[i]])) as {
		readonly [way in keyof typeof ways]: ReadonlyMap<string, Arcs>;
	};
	const grid = gridOf(bboxOf(arcs.flat() as unknown as LngLat[])!);
	const kept = simplifyArcs(arcs, grid, units, shapesBy.units);
	const uses = usesOf(shapesBy.units);
	/** Whether a hole is nobody's and too small for a lake; the Vatican has a unit in it. */
	const isGap = (hole: readonly number[]) =>
		hole.every((arc) => uses.get(arc < 0 ? ~arc : arc) === 1) &&
		Math.abs(ringArea(cornersAlong(hole, (arc) => arcs[arc]))) < maxGap;
	const areaOf = (way: keyof typeof ways, properties: RegionProperties): Area => ({
		type: 'MultiPolygon',
		arcs: withoutFlatRings(shapesBy[way].get(properties.regionId)!, kept).map(
			([outer, ...holes]) => [outer, ...holes.filter((hole) => !isGap(hole))]
		),
		properties
	});

	const unitAreas = [...groupBy(units, ({ regionId }) => regionId)].map(([regionId, members]) => {
		const main = members.reduce((a, b) => (b.area > a.area ? b : a));
		const { gn_id, wikidataid } = main.properties;
		const cut = cutAreas.find(({ id }) => id === regionId);
		return areaOf('units', {
			regionId,
			level: 'admin1',
			view: viewWithoutAreas(regionId),
			names: namesOf(regionId, main.properties),
			geonamesId: gn_id > 0 ? gn_id : null,
			geonamesAdmin1: geonamesAdmin1Of(regionId, main.properties),
			wikidata: /^Q\d+$/.test(wikidataid) ? wikidataid : null,
			un: main.un,
			deFacto: countryOf(main.properties, 'de-facto', alpha2),
			group: groupOf(main),
			holders: cut?.holders ?? null,
			places: cut?.places ?? (regionId === 'PS-WBK' ? [westBank] : []),
			...(partition.cutUnits.has(regionId) && { isCut: true as const }),
			...((cut || regionId === 'PS-WBK') && { settlesCountry: true as const }),
			dispute: disputeNote(regionId)
		});
	});
	const withAreas = unitAreas.flatMap(({ properties }) => {
		const { view } = properties;
		if (view === 'both') return [];
		return view === 'un'
			? [areaOf('withAreasDeFacto', { ...properties, view: 'de-facto' })]
			: [areaOf('withAreasUn', { ...properties, view: 'un' })];
	});
	const admin1Ids = admin1IdsOf(gazetteer);
	const unions = groups.map(({ id, names }) => {
		if (!shapesBy.groups.has(id)) throw new Error(`no unit of the source belongs to ${id}`);
		const union = unionOf(id, 'admin1', 'both', names);
		// Natural Earth gives a part of it the code of the whole.
		const place = admin1Ids.get(union.geonamesAdmin1 ?? '');
		return areaOf('groups', { ...union, places: place === undefined ? [] : [place] });
	});
	const isSame = (id: string) => ways.un.every((un, i) => (un === id) === (ways.deFacto[i] === id));
	const countryIds = countryIdsOf(gazetteer);
	const country = (id: string, view: RegionProperties['view']) => ({
		...unionOf(id, 'country', view, countryNames(id)),
		geonamesId: countryIds.get(id) ?? null
	});
	const ids = new Set([...shapesBy.un.keys(), ...shapesBy.deFacto.keys()]);
	const countries = [...ids].flatMap((id) => {
		if (isSame(id)) return [areaOf('un', country(id, 'both'))];
		return [
			...(shapesBy.un.has(id) ? [areaOf('un', country(id, 'un'))] : []),
			...(shapesBy.deFacto.has(id) ? [areaOf('deFacto', country(id, 'de-facto'))] : [])
		];
	});
	const parts = partition.parts.flatMap((part) => {
		const way = shapesBy.unions.has(part.id) ? 'unions' : 'parts';
		const members = pieces.filter((_, i) => ways[way][i] === part.id);
		if (members.length === 0) return [];
		const isApproximate =
			way === 'parts' && members.some(({ part }) => part?.isApproximate === true);
		const [{ un, properties }] = members;
		return [
			areaOf(way, {
				...unionOf(part.id, part.level, 'both', part.names),
				...(isApproximate && { isApproximate }),
				un,
				deFacto: countryOf(properties, 'de-facto', alpha2),
				places: [part.place]
			})
		];
	});
	return {
		type: 'Topology',
		transform: grid,
		arcs: kept.map(asSteps),
		objects: {
			units: sorted(unitAreas),
			groups: sorted([...unions, ...withAreas]),
			countries: sorted(countries),
			parts: sorted(parts)
		}
	};
}

/** The polygons of a region, in degrees. */
export function polygonsOf(boundaries: Boundaries, area: Area): MultiPolygon {
	const { geometry } = feature(boundaries as Topology, area) as Feature<MultiPolygon>;
	return geometry;
}

/** A polygon of the source with the source's attributes. `west` in degrees, `area` in square degrees. */
interface Unit {
	readonly geometry: Polygon | MultiPolygon;
	readonly properties: SourceProperties;
	readonly regionId: string;
	/** Its country by the United Nations' view. */
	readonly un: string | null;
	readonly west: number;
	readonly area: number;
}

/** A face of the mosaic: ground of one unit and of one part, or of none. */
interface Piece extends Unit {
	readonly part: PieceOfPart | null;
}

/** The view in which a unit is what Natural Earth has, without a cut area. */
function viewWithoutAreas(regionId: string): RegionProperties['view'] {
	const holds = (view: 'un' | 'deFacto') =>
		cutAreas.some(({ holders }) => holders[view] === regionId);
	const [un, deFacto] = [holds('un'), holds('deFacto')];
	if (un && deFacto) throw new Error(`${regionId} holds cut areas in both views`);
	return un ? 'de-facto' : deFacto ? 'un' : 'both';
}

/** The unit that holds a cut area in a view, or the unit itself where it holds any; `null` for all others. */
function holderOf(regionId: string, view: 'un' | 'deFacto'): string | null {
	const holder = cutAreas.find(({ id }) => id === regionId)?.holders[view];
	if (holder) return holder;
	return cutAreas.some(({ holders }) => holders[view] === regionId) ? regionId : null;
}

function unionOf(
	id: string,
	level: RegionProperties['level'],
	view: RegionProperties['view'],
	names: RegionProperties['names']
): RegionProperties {
	const country = id.slice(0, 2);
	return {
		regionId: id,
		level,
		view,
		names,
		geonamesId: null,
		geonamesAdmin1: geonamesAdmin1Of(id, null),
		wikidata: null,
		un: country,
		deFacto: country,
		group: null,
		holders: null,
		places: [],
		dispute: disputeNote(id)
	};
}

/** The gazetteer's ids of admin-1 units, by GeoNames' code. */
function admin1IdsOf(gazetteer: Gazetteer): Map<string, string> {
	const ids = new Map<string, string>();
	for (let row = 0; row < gazetteer.size; row++) {
		const code = gazetteer.admin1(row);
		if (code !== null && isAdmin1(gazetteer.featureCode(row))) ids.set(code, gazetteer.id(row));
	}
	return ids;
}

/** GeoNames' ids of countries, by the id of their region. */
function countryIdsOf(gazetteer: Gazetteer): Map<string, number> {
	const ids = new Map<string, number>();
	for (let row = 0; row < gazetteer.size; row++) {
		if (!isCountry(gazetteer.featureCode(row))) continue;
		const { id, regionId } = gazetteer.entry(row);
		if (regionId !== null && id.startsWith('gn:')) ids.set(regionId, Number(id.slice(3)));
	}
	return ids;
}

/** The country or dependency that a unit belongs to in a view, or `null`. */
function countryIn(view: View, unit: Unit, alpha2: ReadonlyMap<string, string>): string | null {
	const dependency = groupRules.find(
		({ level, holds }) => level === 'country' && holds(unit.properties)
	);
	return dependency?.id ?? countryOf(unit.properties, view, alpha2);
}

type Grid = NonNullable<Topology['transform']>;
/** A corner in cells of the grid. */
type Cell = readonly [x: number, y: number];

const gridOf = ([west, south, east, north]: Bbox): Grid => ({
	scale: [(east - west) / (gridCells - 1), (north - south) / (gridCells - 1)],
	translate: [west, south]
});

/**
 * Arcs on the grid without the corners that stand out too little; full detail where the war is. Both ends of
 * an arc stay, so that what is closed stays closed.
 */
function simplifyArcs(
	arcs: readonly (readonly Position[])[],
	{ scale, translate }: Grid,
	units: readonly Unit[],
	shapes: ReadonlyMap<string, Arcs>
): Cell[][] {
	const westOf = new Map<string, number>();
	for (const { regionId, west } of units) {
		westOf.set(regionId, Math.min(west, westOf.get(regionId) ?? Infinity));
	}
	const full = new Set<number>();
	const country = new Map<number, string>();
	const borders = new Set<number>();
	for (const [regionId, rings] of shapes) {
		for (const signed of rings.flat(2)) {
			const arc = signed < 0 ? ~signed : signed;
			if (isFullDetail(regionId, westOf.get(regionId)!)) full.add(arc);
			const other = country.get(arc);
			if (other === undefined) country.set(arc, regionId.slice(0, 2));
			else if (other !== regionId.slice(0, 2)) borders.add(arc);
		}
	}
	const weighted = presimplify({ type: 'Topology', objects: {}, arcs: arcs as never }, groundArea);
	const cellOf = ([lng, lat]: readonly number[]): Cell => [
		Math.round((lng - translate[0]) / scale[0]),
		Math.round((lat - translate[1]) / scale[1])
	];
	const drawn = (arc: number, least: number): Cell[] => {
		const points = weighted.arcs[arc] as unknown as [number, number, number][];
		const cells = points.filter(([, , weight]) => weight >= least).map(cellOf);
		const steps = cells.filter(
			([x, y], i) => i === 0 || x !== cells[i - 1][0] || y !== cells[i - 1][1]
		);
		// An arc has two ends even where the grid has one cell for both.
		return steps.length > 1 ? steps : [cells[0], cells[cells.length - 1]];
	};
	const kept = arcs.map((_, arc) => {
		if (!country.has(arc)) return smoothed(drawn(arc, minTriangle.parts));
		if (borders.has(arc)) return drawn(arc, minTriangle.borders);
		return drawn(arc, full.has(arc) ? 0 : minTriangle.elsewhere);
	});
	// An island stays an island, and an enclave an enclave, however small.
	for (const ring of [...shapes.values()].flat(2)) {
		if (boundsGround(cornersAlong(ring, (arc) => kept[arc]))) continue;
		for (const signed of ring) {
			const arc = signed < 0 ? ~signed : signed;
			kept[arc] = drawn(arc, 0);
		}
	}
	return kept;
}

/** How often a line's corners are cut: twice makes curves of them. */
const cuts = 2;

/** A line with its corners cut at a quarter of each leg (Chaikin's way); its ends stay. */
function smoothed(line: readonly Cell[]): Cell[] {
	let points = [...line];
	for (let i = 0; i < cuts; i++) {
		points = points.flatMap((at, leg): Cell[] => {
			if (leg === 0) return [at];
			const before = points[leg - 1];
			const between = (share: number): Cell => [
				Math.round(before[0] + (at[0] - before[0]) * share),
				Math.round(before[1] + (at[1] - before[1]) * share)
			];
			const isLast = leg === points.length - 1;
			return [...(leg === 1 ? [] : [between(0.25)]), isLast ? at : between(0.75)];
		});
	}
	return points;
}

/** Rings without those that the grid has pressed flat: none of them bounds any ground. */
const withoutFlatRings = (polygons: Arcs, arcs: readonly Cell[][]): Arcs =>
	polygons
		.map((rings) => rings.filter((ring) => boundsGround(cornersAlong(ring, (arc) => arcs[arc]))))
		.filter((rings, i) => rings[0] === polygons[i][0]);

/** How many rings each arc bounds. */
function usesOf(shapes: ReadonlyMap<string, Arcs>): Map<number, number> {
	const uses = new Map<number, number>();
	for (const arc of [...shapes.values()].flat(3)) {
		const number = arc < 0 ? ~arc : arc;
		uses.set(number, (uses.get(number) ?? 0) + 1);
	}
	return uses;
}

/** An arc as TopoJSON writes it: every corner from the one before. */
const asSteps = (arc: readonly Cell[]): number[][] =>
	arc.map(([x, y], i) => (i === 0 ? [x, y] : [x - arc[i - 1][0], y - arc[i - 1][1]]));

function* positions(geometry: Polygon | MultiPolygon): Iterable<LngLat> {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	for (const polygon of polygons) for (const ring of polygon) yield* ring as unknown as LngLat[];
}

function planarArea(geometry: Polygon | MultiPolygon): number {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.reduce((sum, [outer]) => sum + Math.abs(ringArea(outer)), 0);
}

function ringArea(ring: readonly (readonly number[])[]): number {
	let doubled = 0;
	for (let i = 1; i < ring.length; i++) {
		doubled += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
	}
	return doubled / 2;
}

/** In the order of their ids, so that the file does not depend on the source's order. */
function sorted(areas: readonly Area[]): Areas {
	const order = ({ properties: { regionId, view } }: Area) => `${regionId} ${view}`;
	return {
		type: 'GeometryCollection',
		geometries: [...areas].sort((a, b) => (order(a) < order(b) ? -1 : 1))
	};
}
