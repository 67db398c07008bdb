/**
 * Marks that would lie on one another, fanned out: the most named stays where it is, the others stand
 * around it, each at the end of a thin line to its own place. Pure; knows no map.
 */
import { lngLatOf, worldPoint } from '../../geo/mercator.ts';
import { circleRadius, circleScale } from './collection-layers.ts';
import type { PointProperties, Points } from './features.ts';

/** Points nearer to one another than this, in pixels, are fanned out. */
const nearPx = 12;
/** Where marks lie farther apart than they will, a fan would tell less than the marks do. */
const zooms = { first: 8, last: 17 } as const;
/** More than these in one place are chosen from a list. */
const mostInFan = 8;
/** Pixels between the mark in the middle and those around it, beyond the radius of both. */
const gapPx = 5;
/** Least pixels from one mark of the fan to the next. */
const stepPx = 15;
/** Half of what a fan leaves open in the east, where the name of the middle is written; radians. */
const openAngle = Math.PI / 6;
/** Pixels of the world's width at zoom 0. */
const worldPx = 512;

/** Lines from marks that stand aside to their places; their feature id is that of the mark. */
export type Leaders = GeoJSON.FeatureCollection<
	GeoJSON.LineString,
	Pick<PointProperties, 'row' | 'from' | 'to'>
>;

type Point = Points['features'][number];
type Position = readonly [x: number, y: number];

/**
 * Points as they are drawn from zoom to zoom. A point that stands aside is several features with its id,
 * one for each zoom: `from` is the first zoom that draws it, `to` the first that no longer does.
 */
export function fanOut(points: Points): { readonly points: Points; readonly leaders: Leaders } {
	const at = points.features.map(({ geometry: { coordinates } }) =>
		worldPoint([coordinates[0], coordinates[1]])
	);
	const largest = points.features.reduce(
		(most, { properties }) => Math.max(most, properties.rank),
		0
	);
	const scale = circleScale(largest);
	const order = at.map((_, i) => i).sort((a, b) => at[a][0] - at[b][0]);
	/** By point, where it stands at each zoom from the first. */
	const stands = new Map<number, (Position | null)[]>();
	for (let zoom = zooms.first; zoom <= zooms.last; zoom++) {
		for (const group of groupsAt(points.features, at, order, nearPx / (worldPx * 2 ** zoom))) {
			const [middle, ...others] = group;
			const radius = (i: number, atZoom: number) =>
				circleRadius(points.features[i].properties.rank, scale, atZoom);
			// Circles grow within a zoom, and the distances with the map: those at its beginning are the least.
			const reach = radius(middle, zoom) + Math.max(...others.map((i) => radius(i, zoom))) + gapPx;
			const aside = Math.max(reach, stepPx / stepOf(others.length));
			for (const [i, [x, y]] of around(at[middle], others, at, aside / (worldPx * 2 ** zoom))) {
				const own = stands.get(i) ?? [];
				own[zoom - zooms.first] = [x, y];
				stands.set(i, own);
			}
		}
	}
	const drawn = points.features.flatMap((point, i) => {
		const own = stands.get(i);
		return own === undefined ? [point] : bandsOf(point, own).map(({ feature }) => feature);
	});
	const leaders = points.features.flatMap((point, i) =>
		bandsOf(point, stands.get(i) ?? []).flatMap(({ feature, isAside }) =>
			isAside ? [leaderOf(point, feature)] : []
		)
	);
	return {
		points: { ...points, features: drawn },
		leaders: { type: 'FeatureCollection', features: leaders }
	};
}

/** Groups of points that lie near the most named of them, that one first. */
function groupsAt(
	points: readonly Point[],
	at: readonly Position[],
	/** Points from west to east. */
	order: readonly number[],
	near: number
): number[][] {
	const groups: number[][] = [];
	const isTaken = new Set<number>();
	const placeInOrder = new Map(order.map((i, k) => [i, k]));
	const byRank = [...order].sort(
		(a, b) => points[b].properties.rank - points[a].properties.rank || a - b
	);
	for (const middle of byRank) {
		if (isTaken.has(middle)) continue;
		const group = [middle];
		for (const step of [-1, 1]) {
			for (let k = placeInOrder.get(middle)! + step; k >= 0 && k < order.length; k += step) {
				const i = order[k];
				const [dx, dy] = [at[i][0] - at[middle][0], at[i][1] - at[middle][1]];
				if (Math.abs(dx) >= near) break;
				if (!isTaken.has(i) && Math.hypot(dx, dy) < near) group.push(i);
			}
		}
		if (group.length < 2 || group.length > mostInFan) continue;
		for (const i of group) isTaken.add(i);
		groups.push(group);
	}
	return groups;
}

/** The angle from one of so many marks around a middle to the next. */
const stepOf = (count: number) =>
	Math.min((2 * Math.PI) / count, (2 * (Math.PI - openAngle)) / (count - 1));

/**
 * Where points stand around a middle: evenly, in the order in which they lie around it, none where the
 * name of the middle stands.
 */
function around(
	middle: Position,
	others: readonly number[],
	at: readonly Position[],
	distance: number
): [number, Position][] {
	const turn = 2 * Math.PI;
	const bearing = (i: number) =>
		(Math.atan2(at[i][1] - middle[1], at[i][0] - middle[0]) + turn) % turn;
	const sorted = [...others].sort((a, b) => bearing(a) - bearing(b) || a - b);
	const step = stepOf(sorted.length);
	const last = turn - openAngle - step * (sorted.length - 1);
	const first = Math.max(openAngle, Math.min(last, bearing(sorted[0])));
	return sorted.map((i, k) => {
		const angle = first + step * k;
		return [i, [middle[0] + distance * Math.cos(angle), middle[1] + distance * Math.sin(angle)]];
	});
}

/** A point as features, each for the zooms at which it stands in one place. */
function bandsOf(point: Point, stands: readonly (Position | null)[]) {
	const bands: { from: number; to: number; position: Position | null }[] = [];
	for (let zoom = zooms.first; zoom <= zooms.last; zoom++) {
		const position = stands[zoom - zooms.first] ?? null;
		const last = bands.at(-1);
		if (last && position === null && last.position === null) last.to = zoom + 1;
		else bands.push({ from: zoom, to: zoom + 1, position });
	}
	return [{ from: 0, to: zooms.first, position: null }, ...bands].map(({ from, to, position }) => ({
		isAside: position !== null,
		feature: {
			...point,
			...(position && {
				geometry: { type: 'Point' as const, coordinates: [...lngLatOf(position)] }
			}),
			properties: {
				...point.properties,
				...(from > 0 && { from }),
				...(to <= zooms.last && { to })
			}
		}
	}));
}

const leaderOf = (point: Point, { geometry, properties }: Point): Leaders['features'][number] => ({
	type: 'Feature',
	id: point.id,
	geometry: { type: 'LineString', coordinates: [point.geometry.coordinates, geometry.coordinates] },
	properties: { row: properties.row, from: properties.from, to: properties.to }
});
