/**
 * Lakes and rivers of the basemap: Natural Earth's, and from the zoom on where its lines are coarse those of the
 * GSHHG, with the names and ranks that Natural Earth and the project's table of features have for them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import type { FeatureCollection, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import simplify from 'simplify-js';
import type { RegionNames } from '../../src/lib/collection/regions.ts';
import { contains } from '../../src/lib/geo/box.ts';
import { bboxOf, distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { polygonsOf } from '../../src/lib/geo/polygons.ts';
import { groupBy } from '../group-by.ts';
import { readLakes, type Lake } from '../gshhg/lakes.ts';
import type { Segment } from '../gshhg/rivers.ts';
import { fetchSource, sources } from '../sources.ts';
import type { NamedFeature } from './features.ts';
import { nameProperties } from './features.ts';
import { innerPoint } from './inner-point.ts';
import type { Drawn, Layer } from './tiles.ts';

/** Lakes with Natural Earth's names and ranks. */
export type LakeSource = FeatureCollection<
	Polygon | MultiPolygon,
	{ readonly name: string | null; readonly scalerank: number }
>;

/** Natural Earth's rivers as `mapeo-offline-map` has them: without names. */
export type RiverSource = FeatureCollection<LineString, { readonly min_zoom: number }>;

/** A river of theirs, drawn. */
type DrawnLine = Drawn & { readonly geometry: LineString };

const readNaturalEarth = (file: string): unknown =>
	JSON.parse(readFileSync(join(fetchSource(sources.mapeoOfflineMap), 'dist', file), 'utf8'));

/** Natural Earth's rivers. */
export const coarseRivers = () => readNaturalEarth('rivers.json') as RiverSource;

/** Natural Earth's lakes, with the shores of the GSHHG where it has the same lake. */
export const lakesWithShores = async () =>
	withShores(
		readNaturalEarth('lakes.json') as LakeSource,
		await readLakes(leastLakeKm2, leastIslandKm2)
	);

const leastLakeKm2 = 20;
const leastIslandKm2 = 2;
/** How much larger or smaller one source's lake may be: the Aral Sea and Lake Chad of the GSHHG are those of 1960. */
const sameSize = 1.3;

/** Gives lakes the shores of another source. Those that it lacks, or that have changed since, keep theirs. */
export function withShores(lakes: LakeSource, shores: readonly Lake[]): LakeSource {
	const boxed = shores.map((lake) => ({ ...lake, bbox: bboxOf(lake.rings[0] as never)! }));
	return {
		...lakes,
		features: lakes.features.map((lake) => {
			const polygons = polygonsOf(lake.geometry);
			const { lngLat } = innerPoint(polygons.reduce((a, b) => (b[0].length > a[0].length ? b : a)));
			const km2 = area(lake) / 1e6;
			const shore = boxed.find(
				(one) =>
					one.km2 < km2 * sameSize &&
					km2 < one.km2 * sameSize &&
					contains(one.bbox, lngLat) &&
					booleanPointInPolygon(lngLat, { type: 'Polygon', coordinates: [one.rings[0]] })
			);
			if (shore === undefined) return lake;
			const geometry = { type: 'Polygon' as const, coordinates: [...shore.rings] };
			return { ...lake, geometry };
		})
	};
}

/** Lakes by size: those that are a few pixels wide. */
export function lakeLayer(lakes: LakeSource): Layer {
	return {
		name: 'lakes',
		buffer: 32,
		tolerance: 9,
		features: lakes.features.map(({ geometry, properties }): Drawn => {
			const rank = properties.scalerank;
			const coordinates = polygonsOf(geometry).map((rings) => rings.map(withoutDetail));
			return {
				minzoom: Math.max(0, rank),
				properties: { rank },
				geometry: { type: 'MultiPolygon', coordinates }
			};
		})
	};
}

/** Degrees: about 200 m, three quarters of a pixel at the last zoom. */
const detail = 0.002;

const withoutDetail = (line: readonly Position[]): Position[] =>
	simplify(
		line.map(([x, y]) => ({ x, y })),
		detail,
		true
	).map(({ x, y }) => [x, y]);

/** How near a river's line passes by the point of its name in the table, in kilometers. */
const sameLineKm = 1;
/** Zoom from which the gazetteer's rivers are drawn along their courses, with their names. */
const courseZoom = 5;
/** Zoom from which rivers follow the finer source. */
const fineZoom = 7;
/** Rivers of the finer source by the zoom from which they are drawn: two banks, the largest, the next. */
const levelZooms = [fineZoom, fineZoom, fineZoom + 1];
/** Width of the strip in which lines of two sources are taken for the same river, in degrees. */
const sameStrip = 0.04;
/** The same beside lines that are drawn coarsely. */
const coarseStrip = 0.1;

/** A river of the gazetteer along its way. */
export interface Course {
	readonly names: RegionNames;
	/** As of {@link NamedFeature}. */
	readonly rank: number;
	readonly lines: readonly (readonly Position[])[];
}

/**
 * Rivers by rank: those of the gazetteer along their courses, the others as two sources have them, named where
 * the table's point lies on the line.
 *
 * @param courses Rivers of the gazetteer. From zoom 5 on they are drawn in place of what the sources have along them.
 */
export function riverLayer(
	rivers: RiverSource,
	segments: readonly Segment[],
	named: readonly NamedFeature[],
	courses: readonly Course[] = [],
	lakes: LakeSource = { type: 'FeatureCollection', features: [] }
): Layer {
	const coarse = rivers.features.map(({ geometry, properties }): DrawnLine => {
		const name = nameOf(geometry, named);
		const rank = Math.floor(properties.min_zoom);
		return {
			minzoom: rank,
			maxzoom: fineZoom - 1,
			properties: { rank, ...(name && nameProperties(name)) },
			geometry
		};
	});
	const strips = stripsOf(coarse);
	const isAlong = besideCourses(courses, sameStrip);
	const alike = groupBy(
		segments.filter(
			({ level, line }) =>
				level < levelZooms.length && line.filter(isAlong).length <= line.length / 2
		),
		({ level, line }) => {
			const same = strips(line);
			return JSON.stringify({
				minzoom: same === undefined ? levelZooms[level] : fineZoom,
				properties: { rank: 4 + level, ...same?.properties }
			});
		}
	);
	const isBeside = besideCourses(courses, coarseStrip);
	const features = [
		...coarse.flatMap((river) => leftOf(river, isBeside)),
		...drawnCourses(courses, strips, lakes),
		...[...alike].map(([kind, lines]): Drawn => ({
			...(JSON.parse(kind) as Pick<Drawn, 'minzoom' | 'properties'>),
			geometry: {
				type: 'MultiLineString',
				coordinates: lines.map(({ line }) => withoutDetail(line as never))
			}
		}))
	];
	return { name: 'rivers', buffer: 32, tolerance: 8, features };
}

function nameOf(river: LineString, named: readonly NamedFeature[]): NamedFeature | undefined {
	return named.find(({ kind, lngLat, bbox: [west, south, east, north] }) => {
		if (kind !== 'river' && kind !== 'canal') return false;
		const isNear = river.coordinates.some(
			([lng, lat]) =>
				lng >= west - 0.1 && lng <= east + 0.1 && lat >= south - 0.1 && lat <= north + 0.1
		);
		return isNear && pointToLineDistance([...lngLat], river) < sameLineKm;
	});
}

/** Whether a point lies beside a course, by cells of so many degrees. */
function besideCourses(courses: readonly Course[], width: number): (at: LngLat) => boolean {
	const cells = new Set(
		courses.flatMap(({ lines }) =>
			lines.flatMap((line) => [...walk(line)].flatMap((at) => cellsAround(at, width)))
		)
	);
	return (at) => cells.has(cellOf(at, width));
}

/** A line as it is drawn: all of it, or where courses run along it, from their zoom on what is left of it. */
function leftOf(river: DrawnLine, isBeside: (at: LngLat) => boolean): Drawn[] {
	const { coordinates } = river.geometry;
	if (![...walk(coordinates)].some(isBeside)) return [river];
	const left = stretchesOf(coordinates, (at) => !isBeside(at));
	const far = { ...river, maxzoom: courseZoom - 1 };
	const near: Drawn = {
		...river,
		minzoom: Math.max(courseZoom, river.minzoom),
		properties: { ...river.properties },
		geometry: { type: 'MultiLineString', coordinates: left }
	};
	return [...(river.minzoom < courseZoom ? [far] : []), ...(left.length > 0 ? [near] : [])];
}

/** The gazetteer's rivers, as wide as the lines that they run along, and not through lakes that are drawn with them. */
function drawnCourses(
	courses: readonly Course[],
	strips: ReturnType<typeof stripsOf>,
	lakes: LakeSource
): Drawn[] {
	const boxed = lakes.features
		.filter(({ properties }) => properties.scalerank <= courseZoom)
		.map((lake) => ({ lake, box: bboxOf(polygonsOf(lake.geometry).flat(2) as never)! }));
	const isInLake = (at: LngLat) =>
		boxed.some(({ lake, box }) => contains(box, at) && booleanPointInPolygon([...at], lake));
	return courses.flatMap((course): Drawn[] => {
		// A long river is several lines of the other source.
		const ranks = course.lines
			.flatMap(piecesOf)
			.flatMap((piece) => strips(piece)?.properties.rank ?? [])
			.map(Number)
			.sort((a, b) => a - b);
		const rank = ranks[Math.floor(ranks.length / 2)] ?? course.rank;
		const coordinates = course.lines.flatMap((line) => stretchesOf(line, (at) => !isInLake(at)));
		if (coordinates.length === 0) return [];
		return [
			{
				minzoom: Math.min(Math.max(rank, courseZoom), fineZoom),
				properties: { rank, ...nameProperties(course) },
				geometry: { type: 'MultiLineString', coordinates: coordinates.map(withoutDetail) }
			}
		];
	});
}

/** Points in a piece of a line that is looked for in another source: some 90 km. */
const pieceLength = 20;

function piecesOf(line: readonly Readonly<Position>[]): LngLat[][] {
	const points = [...walk(line)];
	return Array.from({ length: Math.ceil(points.length / pieceLength) }, (_, i) =>
		points.slice(i * pieceLength, (i + 1) * pieceLength)
	);
}

/** Shortest stretch that is drawn by itself, in kilometers. */
const leastStretchKm = 5;

/** The stretches of a line whose points are kept, each up to the points beside it. */
function stretchesOf(
	line: readonly Readonly<Position>[],
	isKept: (at: LngLat) => boolean
): Position[][] {
	const stretches: Position[][] = [];
	let stretch: Position[] = [];
	let before: LngLat | undefined;
	for (const at of walk(line)) {
		if (isKept(at)) {
			if (stretch.length === 0 && before) stretch.push([...before]);
			stretch.push([...at]);
		} else if (stretch.length > 0) {
			stretches.push([...stretch, [...at]]);
			stretch = [];
		}
		before = at;
	}
	if (stretch.length > 0) stretches.push(stretch);
	return stretches.filter((points) => lengthKm(points) >= leastStretchKm);
}

const lengthKm = (line: readonly Position[]) =>
	line
		.slice(1)
		.reduce(
			(sum, at, i) => sum + distanceKm(line[i] as unknown as LngLat, at as unknown as LngLat),
			0
		);

const cellOf = ([lng, lat]: LngLat, width: number) =>
	`${Math.floor(lng / width)} ${Math.floor(lat / width)}`;

const cellsAround = ([lng, lat]: LngLat, width: number): string[] =>
	[-width, 0, width].flatMap((dx) =>
		[-width, 0, width].map((dy) => cellOf([lng + dx, lat + dy], width))
	);

/** The corners of a line, and points between those that are far apart. */
function* walk(line: readonly Readonly<Position>[]): Generator<LngLat> {
	for (const [i, [lng, lat]] of line.entries()) {
		const [toLng, toLat] = line[i + 1] ?? [lng, lat];
		const count = Math.ceil(Math.hypot(toLng - lng, toLat - lat) / sameStrip) || 1;
		for (let step = 0; step < count; step++) {
			const share = step / count;
			yield [lng + (toLng - lng) * share, lat + (toLat - lat) * share];
		}
	}
}

/** Finds the river that a line of another source runs along for most of its way. */
function stripsOf(
	rivers: readonly DrawnLine[]
): (line: readonly LngLat[]) => DrawnLine | undefined {
	const riversAt = new Map<string, Set<DrawnLine>>();
	for (const river of rivers) {
		const { coordinates } = river.geometry;
		for (const cell of [...walk(coordinates)].flatMap((at) => cellsAround(at, sameStrip))) {
			const there = riversAt.get(cell);
			if (there === undefined) riversAt.set(cell, new Set([river]));
			else there.add(river);
		}
	}
	return (line) => {
		const points = new Map<DrawnLine, number>();
		for (const [lng, lat] of line) {
			for (const river of riversAt.get(cellOf([lng, lat], sameStrip)) ?? []) {
				points.set(river, (points.get(river) ?? 0) + 1);
			}
		}
		const [best] = [...points].sort(([, a], [, b]) => b - a);
		return best !== undefined && best[1] > line.length / 2 ? best[0] : undefined;
	};
}
