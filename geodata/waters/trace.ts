/**
 * Finds a named river among unnamed segments: the way along them through a point of the river that fills the
 * river's box best. Knows no names.
 */
import TinyQueue from 'tinyqueue';
import type { Bbox } from '../../src/lib/geo/box.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { Segment } from '../gshhg/rivers.ts';

export interface Traced {
	/** The river in pieces: between them it leads through lakes. */
	readonly lines: readonly (readonly LngLat[])[];
	/** Share that the box of the line and the river's box have in common, 0 to 1. */
	readonly fit: number;
}

/** How far a river's point may lie from its segment, in kilometers. */
const snapKm = 10;
/** How far from its box a river is looked for, in degrees. */
const margin = 0.06;
/** Gaps that are bridged between the end of a segment and another, in degrees. */
const gap = 0.012;
/** How wide a lake or a reservoir may be that a river leads through, in degrees. */
const leap = 0.9;
/** A shorter leap is drawn: it leads through no lake that the map knows, or along a piece that the source lacks, in kilometers. */
const shortLeapKm = 5;
/** A kilometer of a leap counts as so many along a river. */
const leapCost = 2.5;
/** Ends that may be the other shore, for each. */
const mostLeaps = 4;
/** A kilometer along a canal or a brook counts as so many along a river. */
const costOf = (level: number) => (level <= 3 ? 1 : level <= 5 ? 1.25 : level < 10 ? 1.6 : 3);
/** How many segments near the point are tried. */
const mostTried = 4;
/** What a length of the box's diagonal takes from the fit: of two ways that fill the box, the shorter. */
const lengthPenalty = 0.012;
/** What a kilometer between the point and the segment takes from the fit. */
const distancePenalty = 0.008;

/** Names a step of a river between two corners, whichever way it is gone. */
export const stepKey = (a: LngLat, b: LngLat): string =>
	a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? `${a} ${b}` : `${b} ${a}`;

/**
 * @param through A point on the river or near it.
 * @param box Of the whole river.
 * @param barred Steps that are another river's, by their keys.
 * @returns `null` where no segment is near the point.
 */
export function traceRiver(
	segments: readonly Segment[],
	through: LngLat,
	box: Bbox,
	barred: ReadonlySet<string> = new Set()
): Traced | null {
	const graph = new Graph(segments, box, barred);
	let best: (Traced & { score: number }) | null = null;
	for (const { vertex, km } of graph.startsNear(through)) {
		const found = graph.bestWay(vertex, box);
		if (found === null) continue;
		const score = found.score - km * distancePenalty;
		if (best === null || score > best.score) best = { ...found, score };
	}
	return best && { lines: best.lines, fit: best.fit };
}

/**
 * The way along segments through points in order. A point with no segment near it lies in a lake and is passed
 * over, as is a leg that no segments lead along.
 *
 * @returns The pieces of it; empty where it leads along no segment.
 */
export function followCourse(
	segments: readonly Segment[],
	course: readonly LngLat[]
): readonly (readonly LngLat[])[] {
	const points = course.filter((point) =>
		segments.some(({ line }) =>
			line.some((at) => Math.abs(at[1] - point[1]) < 0.1 && distanceKm(at, point) <= snapKm)
		)
	);
	const legs = points.slice(1).map((to, i) => {
		const from = points[i];
		const box: Bbox = [
			Math.min(from[0], to[0]) - aside,
			Math.min(from[1], to[1]) - aside,
			Math.max(from[0], to[0]) + aside,
			Math.max(from[1], to[1]) + aside
		];
		return new Graph(segments, box).wayBetween(from, to);
	});
	return legs.flatMap((leg) => leg ?? []);
}

/** How far a river may run aside of the line between two points of its course, in degrees. */
const aside = 1;

interface Way {
	readonly before: number;
	readonly cost: number;
	/** Number of the first step out of the start: ways of different ones run apart. */
	readonly branch: number;
	readonly box: Bbox;
}

/** Vertices of the segments in a box, and the steps between them. */
class Graph {
	readonly #at: LngLat[] = [];
	readonly #steps: { to: number; cost: number }[][] = [];
	readonly #segmentsOf: number[] = [];
	readonly #leaps = new Set<string>();

	constructor(
		segments: readonly Segment[],
		[west, south, east, north]: Bbox,
		barred: ReadonlySet<string> = new Set()
	) {
		const numbers = new Map<string, number>();
		const cells = new Map<string, number[]>();
		const isInside = ([lng, lat]: LngLat) =>
			lng >= west - margin &&
			lng <= east + margin &&
			lat >= south - margin &&
			lat <= north + margin;
		const cellKey = (x: number, y: number) => `${x} ${y}`;
		const vertexAt = (at: LngLat, segment: number) => {
			const key = `${Math.round(at[0] * 5e3)} ${Math.round(at[1] * 5e3)}`;
			let vertex = numbers.get(key);
			if (vertex === undefined) {
				vertex = this.#at.length;
				numbers.set(key, vertex);
				this.#at.push(at);
				this.#steps.push([]);
				this.#segmentsOf.push(segment);
				const cell = cellKey(Math.floor(at[0] / gap), Math.floor(at[1] / gap));
				const there = cells.get(cell);
				if (there) there.push(vertex);
				else cells.set(cell, [vertex]);
			}
			return vertex;
		};
		const ends: number[] = [];
		segments.forEach(({ level, line }, segment) => {
			let before = -1;
			line.forEach((at, i) => {
				if (!isInside(at)) {
					before = -1;
					return;
				}
				const vertex = vertexAt(at, segment);
				if (
					before >= 0 &&
					before !== vertex &&
					!barred.has(stepKey(this.#at[before], this.#at[vertex]))
				) {
					this.#link(before, vertex, costOf(level));
				}
				before = vertex;
				if (i === 0 || i === line.length - 1) ends.push(vertex);
			});
		});
		for (const end of ends) {
			const [lng, lat] = this.#at[end];
			const [x, y] = [Math.floor(lng / gap), Math.floor(lat / gap)];
			for (const dx of [-1, 0, 1]) {
				for (const dy of [-1, 0, 1]) {
					for (const other of cells.get(cellKey(x + dx, y + dy)) ?? []) {
						if (other === end || this.#segmentsOf[other] === this.#segmentsOf[end]) continue;
						const [otherLng, otherLat] = this.#at[other];
						if (Math.hypot(otherLng - lng, otherLat - lat) <= gap) this.#link(end, other, 3);
					}
				}
			}
		}
		this.#leap(ends);
	}

	/** Links ends that lead nowhere with the nearest others: a river goes on beyond a lake. */
	#leap(ends: readonly number[]) {
		const open = [...new Set(ends)].filter((end) => this.#steps[end].length <= 1);
		for (const end of open) {
			const [lng, lat] = this.#at[end];
			const near = open
				.filter(
					(other) =>
						other !== end &&
						Math.abs(this.#at[other][0] - lng) < leap &&
						Math.abs(this.#at[other][1] - lat) < leap
				)
				.map((other) => ({ other, km: distanceKm(this.#at[other], this.#at[end]) }))
				.sort((a, b) => a.km - b.km)
				.slice(0, mostLeaps);
			for (const { other } of near) {
				this.#link(end, other, leapCost);
				this.#leaps.add(`${end} ${other}`).add(`${other} ${end}`);
			}
		}
	}

	/** A way in pieces, parted where it leaps far. */
	#pieces(vertices: readonly number[]): LngLat[][] {
		const pieces: LngLat[][] = [[]];
		vertices.forEach((vertex, i) => {
			const at = this.#at[vertex];
			const before = vertices[i - 1];
			const isLeap = this.#leaps.has(`${before} ${vertex}`);
			if (isLeap && distanceKm(this.#at[before], at) > shortLeapKm) pieces.push([]);
			pieces[pieces.length - 1].push(at);
		});
		return pieces.filter((piece) => piece.length > 1);
	}

	#link(a: number, b: number, factor: number) {
		const cost = factor * distanceKm(this.#at[a], this.#at[b]);
		this.#steps[a].push({ to: b, cost });
		this.#steps[b].push({ to: a, cost });
	}

	/** The nearest vertices to a point, one of each segment. */
	startsNear(point: LngLat): { readonly vertex: number; readonly km: number }[] {
		const nearest = new Map<number, { vertex: number; km: number }>();
		this.#at.forEach((at, vertex) => {
			if (Math.abs(at[1] - point[1]) > 0.1) return;
			const km = distanceKm(at, point);
			const segment = this.#segmentsOf[vertex];
			if (km <= snapKm && km < (nearest.get(segment)?.km ?? Infinity))
				nearest.set(segment, { vertex, km });
		});
		return [...nearest.values()].sort((a, b) => a.km - b.km).slice(0, mostTried);
	}

	/** The pieces of the cheapest way between two points. */
	wayBetween(from: LngLat, to: LngLat): LngLat[][] | null {
		const ends = this.startsNear(to);
		for (const { vertex: start } of this.startsNear(from)) {
			const ways = this.#waysFrom(start);
			const end = ends.find(({ vertex }) => ways.has(vertex));
			if (end !== undefined) return this.#pieces(back(ways, start, end.vertex).reverse());
		}
		return null;
	}

	/** The way through a vertex, of two branches out of it, that fills a box best. */
	bestWay(start: number, box: Bbox): (Traced & { readonly score: number }) | null {
		const ways = this.#waysFrom(start);
		const diagonal = distanceKm([box[0], box[1]], [box[2], box[3]]);
		const score = (a: Way, b: Way) =>
			fitOf(union(a.box, b.box), box) - (lengthPenalty * (a.cost + b.cost)) / diagonal;
		const home = ways.get(start)!;
		const all = [...ways];
		const bestWith = (other: Way) => {
			let best: [number, Way] = [start, home];
			let bestScore = score(home, other);
			for (const [vertex, way] of all) {
				if (way.branch === other.branch) continue;
				const value = score(way, other);
				if (value > bestScore) [best, bestScore] = [[vertex, way], value];
			}
			return { best, bestScore };
		};
		let [a, b]: [number, Way][] = [
			[start, home],
			[start, home]
		];
		let bestScore = -Infinity;
		for (let round = 0; round < 4; round++) {
			const one = bestWith(b[1]);
			a = one.best;
			const two = bestWith(a[1]);
			b = two.best;
			if (two.bestScore <= bestScore) break;
			bestScore = two.bestScore;
		}
		const vertices = [...back(ways, start, a[0]), ...back(ways, start, b[0]).reverse().slice(1)];
		if (vertices.length < 2) return null;
		return {
			lines: this.#pieces(vertices),
			fit: fitOf(union(a[1].box, b[1].box), box),
			score: bestScore
		};
	}

	/** The cheapest ways to all vertices (Dijkstra's). */
	#waysFrom(start: number): Map<number, Way> {
		const boxAt = ([lng, lat]: LngLat): Bbox => [lng, lat, lng, lat];
		const done = new Map<number, Way>();
		const open = new TinyQueue<Way & { vertex: number }>([], (a, b) => a.cost - b.cost);
		open.push({
			vertex: start,
			before: start,
			cost: 0,
			branch: -1,
			box: boxAt(this.#at[start])
		});
		let branches = 0;
		for (let next = open.pop(); next !== undefined; next = open.pop()) {
			const { vertex, cost, branch, box } = next;
			if (done.has(vertex)) continue;
			done.set(vertex, next);
			for (const { to, cost: step } of this.#steps[vertex]) {
				if (done.has(to)) continue;
				open.push({
					vertex: to,
					before: vertex,
					cost: cost + step,
					branch: vertex === start ? branches++ : branch,
					box: union(box, boxAt(this.#at[to]))
				});
			}
		}
		return done;
	}
}

/** The vertices from an end back to the start. */
function back(ways: ReadonlyMap<number, Way>, start: number, end: number): number[] {
	const path = [end];
	while (path[path.length - 1] !== start) path.push(ways.get(path[path.length - 1])!.before);
	return path;
}

const union = (a: Bbox, b: Bbox): Bbox => [
	Math.min(a[0], b[0]),
	Math.min(a[1], b[1]),
	Math.max(a[2], b[2]),
	Math.max(a[3], b[3])
];

/** Share that two boxes have in common; a twentieth of the wanted one's sides around it matters little. */
function fitOf(found: Bbox, wanted: Bbox): number {
	const pad = 0.03 + 0.03 * Math.max(wanted[2] - wanted[0], wanted[3] - wanted[1]);
	const padded = (box: Bbox): Bbox => [box[0] - pad, box[1] - pad, box[2] + pad, box[3] + pad];
	const [a, b] = [padded(found), padded(wanted)];
	const width = Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
	const height = Math.min(a[3], b[3]) - Math.max(a[1], b[1]);
	if (width <= 0 || height <= 0) return 0;
	const area = (box: Bbox) => (box[2] - box[0]) * (box[3] - box[1]);
	return (width * height) / (area(a) + area(b) - width * height);
}
