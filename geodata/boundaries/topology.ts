/**
 * One topology of the world from Natural Earth's admin-1 polygons: units, unions of units and
 * countries share their arcs, so that borders and coasts coincide wherever they are drawn.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify } from 'topojson-simplify';
import type {
	GeometryCollection,
	MultiPolygon as TopoMultiPolygon,
	Polygon as TopoPolygon,
	Topology
} from 'topojson-specification';
import { bboxOf } from '../../src/lib/geo/lng-lat.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { countryNames } from './country-names.ts';
import type { RegionProperties as PageProperties, View } from '../../src/lib/collection/regions.ts';
import { cutAreas } from './areas.ts';
import type { CutArea } from './areas.ts';
import { disputeNote } from './disputes.ts';
import { acrossDateLine } from './date-line.ts';
import { groundArea } from './ground-area.ts';
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
}>;

/** Cells of the grid that coordinates are rounded to, a side: about 40 m. */
const gridCells = 1e6;

/**
 * Corners that stand out by a smaller triangle are dropped, in square degrees at the equator: about 550 m a
 * side, less than two pixels at the basemap's last zoom; on borders of countries, where villages
 * stand on either side, about 120 m.
 */
const minTriangle = { elsewhere: 2.5e-5, borders: 1.2e-6 };

/** Where every corner is kept: the countries of the war, Russia west of 48° E. */
const isFullDetail = (regionId: string, west: number) =>
	/^(UA|BY|MD)-/.test(regionId) || (/^RU-/.test(regionId) && west < 48);

/** Makes the topology of the world's regions from Natural Earth's admin-1 features (10m). */
export function buildTopology(source: readonly SourceFeature[]): Boundaries {
	const features = source.map(acrossDateLine);
	const alpha2 = alpha2ByAlpha3(features.map(({ properties }) => properties));
	const raw = toTopology(
		{ units: { type: 'FeatureCollection', features: [...features] } as FeatureCollection },
		gridCells
	) as unknown as Topology<{ units: GeometryCollection<SourceProperties> }>;
	const parts: Part[] = raw.objects.units.geometries.map((geometry, i) => ({
		...(geometry as Shape),
		properties: features[i].properties,
		west: bboxOf(positions(features[i].geometry))![0],
		area: planarArea(features[i].geometry)
	}));
	const merge = (members: readonly Part[]) =>
		mergeArcs(raw as never, members as never) as unknown as TopoMultiPolygon;

	const groups = groupRules.filter(({ level }) => level === 'admin1');
	const units = [...groupBy(parts, (part) => regionIdOf(part.properties))].map(
		([regionId, members]) => {
			const main = members.reduce((a, b) => (b.area > a.area ? b : a)).properties;
			return {
				...merge(members),
				properties: {
					regionId,
					level: 'admin1',
					view: viewWithoutAreas(regionId),
					names: namesOf(regionId, main),
					geonamesId: main.gn_id > 0 ? main.gn_id : null,
					geonamesAdmin1: geonamesAdmin1Of(regionId, main),
					wikidata: /^Q\d+$/.test(main.wikidataid) ? main.wikidataid : null,
					un: countryOf(main, 'un', alpha2),
					deFacto: countryOf(main, 'de-facto', alpha2),
					group: groups.find(({ holds }) => holds(main))?.id ?? null,
					holders: cutAreas.find(({ id }) => id === regionId)?.holders ?? null,
					dispute: disputeNote(regionId)
				}
			} satisfies Area;
		}
	);
	const withAreas = unitsWithAreas(units, parts, merge);
	const groupAreas = groups.map(({ id, names, holds }) => {
		const members = parts.filter(({ properties }) => holds(properties));
		if (!members.length) throw new Error(`no unit of the source belongs to ${id}`);
		return { ...merge(members), properties: unionOf(id, 'admin1', 'both', names) };
	});
	const countries = [...countryParts(parts, alpha2)].flatMap(([id, { un, deFacto }]) => {
		const isSame = un.length === deFacto.length && un.every((part, i) => part === deFacto[i]);
		const shapes: [View | 'both', Part[]][] = isSame
			? [['both', un]]
			: [
					['un', un],
					['de-facto', deFacto]
				];
		return shapes
			.filter(([, members]) => members.length > 0)
			.map(([view, members]) => ({
				...merge(members),
				properties: unionOf(id, 'country', view, countryNames(id))
			}));
	});
	return {
		type: 'Topology',
		bbox: raw.bbox,
		transform: raw.transform,
		arcs: simplifyArcs(raw, parts),
		objects: {
			units: sorted(units),
			groups: sorted([...groupAreas, ...withAreas]),
			countries: sorted(countries)
		}
	};
}

/** The polygons of a region, in degrees. */
export function polygonsOf(boundaries: Boundaries, area: Area): MultiPolygon {
	const { geometry } = feature(boundaries as Topology, area) as Feature<MultiPolygon>;
	return geometry;
}

type Shape = TopoPolygon | TopoMultiPolygon;
/** A polygon of the source with the source's attributes. `west` in degrees, `area` in square degrees. */
type Part = Shape & {
	readonly properties: SourceProperties;
	readonly west: number;
	readonly area: number;
};

/** The view in which a unit is what Natural Earth has, without a cut area. */
function viewWithoutAreas(regionId: string): RegionProperties['view'] {
	const holds = (view: 'un' | 'deFacto') =>
		cutAreas.some(({ holders }) => holders[view] === regionId);
	const [un, deFacto] = [holds('un'), holds('deFacto')];
	if (un && deFacto) throw new Error(`${regionId} holds cut areas in both views`);
	return un ? 'de-facto' : deFacto ? 'un' : 'both';
}

/** Units together with the cut areas they hold, for the view in which they do. */
function unitsWithAreas(
	units: readonly Area[],
	parts: readonly Part[],
	merge: (members: readonly Part[]) => TopoMultiPolygon
): Area[] {
	return units.flatMap((unit) => {
		const { regionId, view } = unit.properties;
		if (view === 'both') return [];
		const other = view === 'un' ? 'deFacto' : 'un';
		const areas = cutAreas.filter(({ holders }) => holders[other] === regionId);
		const ids = new Set([regionId, ...areas.map(({ id }) => id)]);
		const members = parts.filter(({ properties }) => ids.has(regionIdOf(properties)));
		const properties = {
			...unit.properties,
			view: view === 'un' ? ('de-facto' as const) : ('un' as const)
		};
		return [{ ...merge(members), properties }];
	});
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
		dispute: disputeNote(id)
	};
}

/** The parts of every country in both views, in the source's order. */
function countryParts(parts: readonly Part[], alpha2: ReadonlyMap<string, string>) {
	const countries = new Map<string, { un: Part[]; deFacto: Part[] }>();
	const dependencies = groupRules.filter(({ level }) => level === 'country');
	for (const part of parts) {
		const dependency = dependencies.find(({ holds }) => holds(part.properties))?.id;
		for (const view of ['un', 'deFacto'] as const) {
			const id =
				dependency ?? countryOf(part.properties, view === 'un' ? 'un' : 'de-facto', alpha2);
			if (!id) continue;
			const country = countries.get(id) ?? { un: [], deFacto: [] };
			country[view].push(part);
			countries.set(id, country);
		}
	}
	return countries;
}

/** Quantized arcs without the corners that stand out too little; full detail where the war is. */
function simplifyArcs(
	raw: Topology<{ units: GeometryCollection<SourceProperties> }>,
	parts: readonly Part[]
): Topology['arcs'] {
	const full = new Set<number>();
	const country = new Map<number, string>();
	const borders = new Set<number>();
	for (const part of parts) {
		const regionId = regionIdOf(part.properties);
		for (const signed of part.arcs.flat(2)) {
			const arc = signed < 0 ? ~signed : signed;
			if (isFullDetail(regionId, part.west)) full.add(arc);
			const other = country.get(arc);
			if (other === undefined) country.set(arc, regionId.slice(0, 2));
			else if (other !== regionId.slice(0, 2)) borders.add(arc);
		}
	}
	const weighted = presimplify(raw, groundArea);
	const { scale, translate } = raw.transform!;
	return weighted.arcs.map((arc, i) => {
		const points = arc as unknown as [number, number, number][];
		const least = borders.has(i) ? minTriangle.borders : full.has(i) ? 0 : minTriangle.elsewhere;
		let kept = points.filter(([, , weight]) => weight >= least);
		const [first, last] = [points[0], points[points.length - 1]];
		// An island stays an island, however small.
		if (kept.length < 4 && first[0] === last[0] && first[1] === last[1]) {
			const fourth = points.map(([, , weight]) => weight).sort((a, b) => b - a)[
				Math.min(3, points.length - 1)
			];
			kept = points.filter(([, , weight]) => weight >= fourth);
		}
		let [x, y] = [0, 0];
		return kept.map(([lng, lat]) => {
			const [qx, qy] = [
				Math.round((lng - translate[0]) / scale[0]),
				Math.round((lat - translate[1]) / scale[1])
			];
			const delta = [qx - x, qy - y];
			[x, y] = [qx, qy];
			return delta;
		});
	});
}

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

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const group = groups.get(key(value));
		if (group) group.push(value);
		else groups.set(key(value), [value]);
	}
	return groups;
}

/** In the order of their ids, so that the file does not depend on the source's order. */
function sorted(areas: readonly Area[]): Areas {
	const order = ({ properties: { regionId, view } }: Area) => `${regionId} ${view}`;
	return {
		type: 'GeometryCollection',
		geometries: [...areas].sort((a, b) => (order(a) < order(b) ? -1 : 1))
	};
}
