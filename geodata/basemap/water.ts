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
/** Zoom from which rivers follow the finer source. */
const fineZoom = 7;
/** Rivers of the finer source by the zoom from which they are drawn: two banks, the largest, the next. */
const levelZooms = [fineZoom, fineZoom, fineZoom + 1];
/** Width of the strip in which lines of two sources are taken for the same river, in degrees. */
const sameStrip = 0.04;

/**
 * Rivers by rank, named where the table's point lies on the line.
 *
 * @param courses Rivers of the gazetteer; where one leads through a lake that is no more, its course is drawn.
 */
export function riverLayer(
	rivers: RiverSource,
	segments: readonly Segment[],
	named: readonly NamedFeature[],
	courses: readonly Course[] = [],
	lakes: LakeSource = { type: 'FeatureCollection', features: [] }
): Layer {
	const coarse = rivers.features.map(({ geometry, properties }): Drawn => {
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
	const large = segments.filter(({ level }) => level < levelZooms.length);
	const gaps = gapsOf(courses, large, lakes).map((line): Segment => ({ level: 0, line }));
	const alike = groupBy([...large, ...gaps], ({ level, line }) => {
		const same = strips(line);
		return JSON.stringify({
			minzoom: same === undefined ? levelZooms[level] : fineZoom,
			properties: { rank: 4 + level, ...same?.properties }
		});
	});
	const fine = [...alike].map(([kind, lines]): Drawn => ({
		...(JSON.parse(kind) as Pick<Drawn, 'minzoom' | 'properties'>),
		geometry: {
			type: 'MultiLineString',
			coordinates: lines.map(({ line }) => withoutDetail(line as never))
		}
	}));
	return { name: 'rivers', buffer: 32, tolerance: 8, features: [...coarse, ...fine] };
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

/** A river of the gazetteer along its way. */
export interface Course {
	readonly lines: readonly (readonly Position[])[];
}

/** Shortest stretch without a line that is filled, in kilometers. */
const leastGapKm = 5;

/** Stretches of the rivers that are drawn for the most part, on which there is neither a line nor a lake. */
export function gapsOf(
	courses: readonly Course[],
	segments: readonly Segment[],
	lakes: LakeSource
): LngLat[][] {
	const strips = new Set(segments.flatMap(({ line }) => [...walk(line)].flatMap(cellsAround)));
	const boxed = lakes.features.map((lake) => ({
		lake,
		box: bboxOf(polygonsOf(lake.geometry).flat(2) as never)!
	}));
	const isDrawn = (at: LngLat) =>
		strips.has(cellOf(at)) ||
		boxed.some(({ lake, box }) => contains(box, at) && booleanPointInPolygon([...at], lake));
	return courses.flatMap(({ lines }) => {
		const gaps: LngLat[][] = [];
		let drawn = 0;
		let count = 0;
		for (const line of lines) {
			let gap: LngLat[] = [];
			let before: LngLat | undefined;
			const end = () => {
				if (gap.length > 0) gaps.push(gap);
				gap = [];
			};
			for (const at of walk(line)) {
				count++;
				if (isDrawn(at)) {
					drawn++;
					if (gap.length > 0) gap.push(at);
					end();
				} else {
					if (gap.length === 0 && before) gap.push(before);
					gap.push(at);
				}
				before = at;
			}
			end();
		}
		return drawn < count / 2 ? [] : gaps.filter((gap) => lengthKm(gap) >= leastGapKm);
	});
}

const lengthKm = (line: readonly LngLat[]) =>
	line.slice(1).reduce((sum, at, i) => sum + distanceKm(line[i], at), 0);

const cellOf = ([lng, lat]: LngLat) =>
	`${Math.floor(lng / sameStrip)} ${Math.floor(lat / sameStrip)}`;

const cellsAround = ([lng, lat]: LngLat): string[] =>
	[-sameStrip, 0, sameStrip].flatMap((dx) =>
		[-sameStrip, 0, sameStrip].map((dy) => cellOf([lng + dx, lat + dy]))
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
function stripsOf(rivers: readonly Drawn[]): (line: readonly LngLat[]) => Drawn | undefined {
	const riversAt = new Map<string, Set<Drawn>>();
	for (const river of rivers) {
		const { coordinates } = river.geometry as LineString;
		for (const cell of [...walk(coordinates)].flatMap(cellsAround)) {
			const there = riversAt.get(cell);
			if (there === undefined) riversAt.set(cell, new Set([river]));
			else there.add(river);
		}
	}
	return (line) => {
		const points = new Map<Drawn, number>();
		for (const [lng, lat] of line) {
			for (const river of riversAt.get(cellOf([lng, lat])) ?? []) {
				points.set(river, (points.get(river) ?? 0) + 1);
			}
		}
		const [best] = [...points].sort(([, a], [, b]) => b - a);
		return best !== undefined && best[1] > line.length / 2 ? best[0] : undefined;
	};
}
