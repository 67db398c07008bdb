/**
 * Makes `waters.bin`: rivers as lines, lakes and seas as areas, each joined to its place in the gazetteer, gzipped
 * TopoJSON on the grid of the boundaries. A collection gets those that its articles name.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology as toTopology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RegionProperties } from '../../src/lib/collection/regions.ts';
import { stepsOnGrid } from '../../src/lib/geo/arcs.ts';
import { contains, type Bbox } from '../../src/lib/geo/box.ts';
import { bboxOf, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { polygonsOf } from '../../src/lib/geo/polygons.ts';
import {
	openGazetteer,
	type Gazetteer,
	type GazetteerEntry
} from '../../src/lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { coarseRivers, lakesWithShores, type LakeSource } from '../basemap/water.ts';
import { readBoundaries } from '../boundaries/build.ts';
import { groundArea } from '../boundaries/ground-area.ts';
import { writeProduct } from '../product.ts';
import type { Boundaries } from '../boundaries/topology.ts';
import { borderCourse, isAlongBorder } from './border-courses.ts';
import { courses } from './courses.ts';
import { seasOf, type Sea } from './seas.ts';
import { shareOut } from './share-out.ts';
import { followCourse, traceRiver, type Traced } from './trace.ts';
import { readSegments, type Segment } from '../gshhg/rivers.ts';

const product = 'geodata/waters/waters.bin';

/** What a river, lake or sea tells of itself; its region id is the id of its place. */
interface WaterProperties extends RegionProperties {
	readonly places: readonly string[];
}

type Shape = MultiLineString | MultiPolygon;
type Waters = Topology<{ waters: GeometryCollection<WaterProperties> }>;

/** Share of its box that a traced river must fill, or it stays a point. */
const leastFit = 0.7;
/** Corners that stand out by a smaller triangle are dropped, in square degrees at the equator: about 150 m a side. */
const minTriangle = 1e-6;
/** How far beside a lake of the same name its place may lie, in degrees. */
const besideLake = 0.3;

/** Finds the rivers, lakes and seas of the gazetteer that was built last. */
export async function buildWaters(): Promise<void> {
	const gazetteer = openGazetteer(gunzipSync(readFileSync('static/geodata/gazetteer.bin')));
	const coarse = coarseRivers().features.map(({ geometry }): Segment => ({
		level: 1,
		line: geometry.coordinates as unknown as LngLat[]
	}));
	const boundaries = readBoundaries();
	const rivers = riverFeatures([await readSegments(), coarse], gazetteer, boundaries);
	const lakes = lakeFeatures(await lakesWithShores(), gazetteer);
	const seas = seaFeatures(await seasOf(boundaries), gazetteer);
	const inland = [...rivers, ...lakes].sort((a, b) =>
		a.properties.regionId < b.properties.regionId ? -1 : 1
	);
	// A gulf or strait lies above the sea that it is part of.
	const features = [...seas, ...inland];
	const collection: FeatureCollection = { type: 'FeatureCollection', features };
	const exact = toTopology({ waters: collection });
	const thinned = simplify(presimplify(exact as never, groundArea), minTriangle);
	const waters = onGrid(thinned as unknown as Waters, boundaries.transform!);
	const bytes = gzipSync(JSON.stringify(waters), { level: 9 });
	writeProduct(product, bytes);
	const all = entriesOf(gazetteer, isRiver);
	console.log(
		`waters.bin: ${rivers.length} rivers of ${all.length}, ${lakes.length} lakes, ${seas.length} seas, ${bytes.length} bytes compressed`
	);
}

/** The waters as they were built last. */
export const readWaters = (): Waters =>
	JSON.parse(gunzipSync(readFileSync(product)).toString('utf8')) as Waters;

/** The rivers among them, by id of their place. */
export function readCourses(): ReadonlyMap<string, MultiLineString> {
	const waters = readWaters();
	return new Map(
		waters.objects.waters.geometries.flatMap((water) => {
			const { geometry } = feature(waters, water) as Feature<Shape>;
			return geometry.type === 'MultiLineString'
				? [[(water.properties as WaterProperties).regionId, geometry]]
				: [];
		})
	);
}

const isRiver = (code: string) => code === 'STM';
const isLake = (code: string) => code === 'LK' || code === 'RSV';

function entriesOf(gazetteer: Gazetteer, isWanted: (code: string) => boolean): GazetteerEntry[] {
	const entries: GazetteerEntry[] = [];
	for (let row = 0; row < gazetteer.size; row++) {
		if (isWanted(gazetteer.featureCode(row))) entries.push(gazetteer.entry(row));
	}
	return entries;
}

const propertiesOf = (
	{ id, name, names }: GazetteerEntry,
	level: RegionProperties['level']
): WaterProperties => ({
	regionId: id,
	level,
	view: 'both',
	names: { ...names, en: names.en ?? name },
	dispute: null,
	places: [id]
});

/**
 * @param sources Segments of each source, the finer first: the coarser one, which leads through lakes, is asked
 * for the rivers that the finer one has not whole.
 */
function riverFeatures(
	sources: readonly (readonly Segment[])[],
	gazetteer: Gazetteer,
	boundaries: Boundaries
): Feature<Shape, WaterProperties>[] {
	const within = sources.map(withinBox);
	const trace = ({ id, lngLat, bbox }: GazetteerEntry, barred: ReadonlySet<string>): Traced => {
		// None of the rivers that are drawn crosses the 180th meridian.
		if (bbox === null || bbox[0] > bbox[2]) return untraced;
		const border = borderCourse(boundaries, id);
		if (border !== null) return { lines: [border], fit: 1 };
		const course = courses[id];
		if (course) return { lines: followCourse(within[0](bbox), course), fit: 1 };
		for (const near of within) {
			const traced = traceRiver(near(bbox), lngLat, bbox, barred);
			if (traced !== null && traced.fit >= leastFit) return traced;
		}
		return untraced;
	};
	const entries = entriesOf(gazetteer, isRiver);
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	const traced = shareOut(
		new Map(entries.map((entry) => [entry.id, trace(entry, new Set())])),
		(id, barred) => (courses[id] || isAlongBorder(id) ? null : trace(byId.get(id)!, barred))
	);
	return entries.flatMap((entry) => {
		const { lines } = traced.get(entry.id)!;
		if (lines.length === 0) return [];
		const coordinates = lines.map((line) => line.map((at) => [...at]));
		return [
			{
				type: 'Feature' as const,
				properties: propertiesOf(entry, 'river'),
				geometry: { type: 'MultiLineString' as const, coordinates }
			}
		];
	});
}

/** What no line is found for stays a point. */
const untraced: Traced = { lines: [], fit: 0 };

/** Finds the segments that reach into a box or beside it. */
function withinBox(segments: readonly Segment[]): (box: Bbox) => Segment[] {
	const boxes = segments.map(({ line }) => bboxOf(line)!);
	return ([west, south, east, north]) =>
		segments.filter((_, i) => {
			const [left, bottom, right, top] = boxes[i];
			return left < east + 1 && right > west - 1 && bottom < north + 1 && top > south - 1;
		});
}

/** Lakes that hold the point of a place, or have its name beside it. */
function lakeFeatures(lakes: LakeSource, gazetteer: Gazetteer): Feature<Shape, WaterProperties>[] {
	return entriesOf(gazetteer, isLake).flatMap((entry) => {
		const names = new Set([entry.name, ...Object.values(entry.names)].map(lakeName));
		const lake =
			lakes.features.find(({ geometry }) => booleanPointInPolygon([...entry.lngLat], geometry)) ??
			lakes.features.find(
				({ properties, geometry }) =>
					properties.name !== null &&
					names.has(lakeName(properties.name)) &&
					contains(boxAround(geometry), entry.lngLat)
			);
		if (lake === undefined) return [];
		return [
			{
				type: 'Feature' as const,
				properties: propertiesOf(entry, 'lake'),
				geometry: asMulti(lake.geometry)
			}
		];
	});
}

/** Each sea with its place. */
function seaFeatures(
	seas: readonly Sea[],
	gazetteer: Gazetteer
): Feature<Shape, WaterProperties>[] {
	return seas.map(({ placeId, outline }) => {
		const row = gazetteer.rowOf(placeId);
		if (row === undefined) throw new Error(`limits.csv: there is no place ${placeId}`);
		return {
			type: 'Feature',
			properties: propertiesOf(gazetteer.entry(row), 'sea'),
			geometry: asMulti(outline)
		};
	});
}

const asMulti = (geometry: Polygon | MultiPolygon): MultiPolygon => ({
	type: 'MultiPolygon',
	coordinates: polygonsOf(geometry)
});

/** A lake's name without the word for what it is. */
const lakeName = (name: string) =>
	normalizeName(name)
		.replace(/\b(?:lake|lago|lac|reservoir|res|ozero)\b/g, '')
		.trim();

/** The box around a lake, with some ground beside it. */
function boxAround(geometry: Polygon | MultiPolygon): Bbox {
	const corners = polygonsOf(geometry).flat(2) as unknown as LngLat[];
	const [west, south, east, north] = bboxOf(corners)!;
	return [west - besideLake, south - besideLake, east + besideLake, north + besideLake];
}

/** A topology in degrees with its corners on a grid. */
function onGrid(topology: Waters, transform: NonNullable<Topology['transform']>): Waters {
	return {
		type: 'Topology',
		transform,
		objects: topology.objects,
		arcs: topology.arcs.map((arc) => stepsOnGrid(arc, transform))
	};
}
