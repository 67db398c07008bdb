/**
 * One topology of the world from Natural Earth's admin-1 polygons: units, unions of units and
 * countries share their arcs, so that borders and coasts coincide wherever they are drawn.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify, planarTriangleArea } from 'topojson-simplify';
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
import { disputeNote } from './disputes.ts';
import { acrossDateLine } from './date-line.ts';
import {
	alpha2ByAlpha3,
	countryOf,
	geonamesAdmin1Of,
	groupRules,
	namesOf,
	regionIdOf
} from './units.ts';
import type { SourceProperties } from './units.ts';
import { cutAtWesternSahara } from './western-sahara.ts';

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
}

/** A region as a geometry of the topology. */
export type Area = TopoMultiPolygon & { readonly properties: RegionProperties };
type Areas = Omit<GeometryCollection<RegionProperties>, 'geometries'> & { geometries: Area[] };

export type Boundaries = Topology<{
	/** Every unit of the source once: no two overlap. */
	units: Areas;
	/** Unions of units below a country (England, Catalonia). */
	groups: Areas;
	/** Countries by view. */
	countries: Areas;
}>;

/** Cells of the grid that coordinates are rounded to, a side: about 40 m. */
const gridCells = 1e6;

/**
 * Corners that stand out by a smaller triangle are dropped, in square degrees at the equator: about
 * 350 m a side, less than a pixel and a half at the basemap's last zoom.
 */
const minTriangle = 1e-5;

/** Where every corner is kept: the countries of the war, Russia west of 48° E. */
const isFullDetail = (regionId: string, west: number) =>
	/^(UA|BY|MD)-/.test(regionId) || (/^RU-/.test(regionId) && west < 48);

/** Makes the topology of the world's regions from Natural Earth's admin-1 features (10m). */
export function buildTopology(source: readonly SourceFeature[]): Boundaries {
	const features = source.flatMap(cutAtWesternSahara).map(acrossDateLine);
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
					view: 'both',
					names: namesOf(regionId, main),
					geonamesId: main.gn_id > 0 ? main.gn_id : null,
					geonamesAdmin1: geonamesAdmin1Of(regionId, main),
					wikidata: /^Q\d+$/.test(main.wikidataid) ? main.wikidataid : null,
					un: countryOf(main, 'un', alpha2),
					deFacto: countryOf(main, 'de-facto', alpha2),
					group: groups.find(({ holds }) => holds(main))?.id ?? null,
					dispute: disputeNote(regionId)
				}
			} satisfies Area;
		}
	);
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
		objects: { units: sorted(units), groups: sorted(groupAreas), countries: sorted(countries) }
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
	for (const part of parts) {
		if (!isFullDetail(regionIdOf(part.properties), part.west)) continue;
		for (const arc of part.arcs.flat(2)) full.add(arc < 0 ? ~arc : arc);
	}
	const weighted = presimplify(raw, (triangle) => {
		const lat = (triangle[1][1] * Math.PI) / 180;
		return planarTriangleArea(triangle) * Math.max(Math.cos(lat), 0.05);
	});
	const { scale, translate } = raw.transform!;
	return weighted.arcs.map((arc, i) => {
		const points = arc as unknown as [number, number, number][];
		let kept = full.has(i) ? points : points.filter(([, , weight]) => weight >= minTriangle);
		const [first, last] = [points[0], points[points.length - 1]];
		// An island stays an island, however small.
		if (kept.length < 4 && first[0] === last[0] && first[1] === last[1]) {
			const least = points.map(([, , weight]) => weight).sort((a, b) => b - a)[
				Math.min(3, points.length - 1)
			];
			kept = points.filter(([, , weight]) => weight >= least);
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
