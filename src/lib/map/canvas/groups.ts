/**
 * Puts places that would lie on one another into groups, zoom by zoom: which places are together is
 * fixed for a collection, what a group counts follows the filter. Pure; knows no map.
 *
 * The most named place of a neighborhood gathers what lies around it at the closest zoom; these
 * groups are gathered at the zoom before it, and so on: a tree with the places as its leaves. (Not
 * supercluster: what a cluster counts is fixed when it is built, and a filter would build all anew.)
 */
import { lngLatOf, worldPoint } from '../../geo/mercator.ts';
import type { LngLat } from '../../geo/lng-lat.ts';

/** From this zoom on every place stands alone. */
export const aloneZoom = 9;

/** Places nearer than this are one group, in pixels at the zoom that shows it. */
const reachPx = 44;
const worldPx = 512;

/** Nodes of the tree: first the places, in the order they were given, then the groups, each after what is in it. */
export interface PlaceGroups {
	readonly places: number;
	/** The group that a node goes into, or -1. */
	readonly parent: Int32Array;
	/** First and last zoom at which a node is shown; places end at {@link endless}. */
	readonly from: Uint8Array;
	readonly to: Uint8Array;
	readonly lngLatOf: (node: number) => LngLat;
}

export const endless = 99;

/** Counts of every node under a filter. */
export interface GroupCounts {
	readonly passages: Int32Array;
	/** Places with at least one passage. */
	readonly places: Int32Array;
}

/** The tree while it grows: columns with room for every node there can be. */
interface Nodes {
	readonly x: Float64Array;
	readonly y: Float64Array;
	readonly weight: Float64Array;
	readonly parent: Int32Array;
	readonly from: Uint8Array;
	readonly to: Uint8Array;
	size: number;
}

/**
 * @param points Places, most passages first.
 * @param weights Passages of each, which pull a group's middle.
 */
export function groupPlaces(points: readonly LngLat[], weights: ArrayLike<number>): PlaceGroups {
	// A tree whose inner nodes have two children or more has fewer of them than leaves.
	const room = 2 * points.length;
	const nodes: Nodes = {
		x: new Float64Array(room),
		y: new Float64Array(room),
		weight: new Float64Array(room),
		parent: new Int32Array(room).fill(-1),
		from: new Uint8Array(room),
		to: new Uint8Array(room).fill(endless),
		size: points.length
	};
	for (let i = 0; i < points.length; i++) {
		[nodes.x[i], nodes.y[i]] = worldPoint(points[i]);
		nodes.weight[i] = Math.max(1, weights[i]);
	}
	let active = Int32Array.from(points.keys());
	for (let zoom = aloneZoom - 1; zoom >= 0; zoom--) active = gather(nodes, active, zoom);
	const { x, y } = nodes;
	return {
		places: points.length,
		parent: nodes.parent.subarray(0, nodes.size),
		from: nodes.from.subarray(0, nodes.size),
		to: nodes.to.subarray(0, nodes.size),
		lngLatOf: (node) => points[node] ?? lngLatOf([x[node], y[node]])
	};
}

/**
 * Gathers the nodes of a zoom around the weightiest ones.
 *
 * @param active Nodes by weight, heaviest first.
 * @returns The nodes there are now, in the same order.
 */
function gather(nodes: Nodes, active: Int32Array, zoom: number): Int32Array<ArrayBuffer> {
	const { x, y, weight, parent, from, to } = nodes;
	const reach = reachPx / (worldPx * 2 ** zoom);
	// Nodes of a cell hang in a chain; cells that share a chain are told apart by distance alone.
	const mask = (1 << Math.ceil(Math.log2(2 * active.length + 1))) - 1;
	const heads = new Int32Array(mask + 1).fill(-1);
	const next = new Int32Array(active.length);
	const chainOf = (cellX: number, cellY: number) =>
		(Math.imul(cellX, 73_856_093) ^ Math.imul(cellY, 19_349_663)) & mask;
	// The last put in is found first: the heaviest are put in last.
	for (let i = active.length - 1; i >= 0; i--) {
		const node = active[i];
		const chain = chainOf(Math.floor(x[node] / reach), Math.floor(y[node] / reach));
		next[i] = heads[chain];
		heads[chain] = i;
	}
	const isTaken = new Uint8Array(active.length);
	const left = new Int32Array(active.length);
	let leftSize = 0;
	for (let i = 0; i < active.length; i++) {
		if (isTaken[i]) continue;
		isTaken[i] = 1;
		const seed = active[i];
		const [seedX, seedY] = [x[seed], y[seed]];
		const [cellX, cellY] = [Math.floor(seedX / reach), Math.floor(seedY / reach)];
		let group = -1;
		const join = (node: number) => {
			parent[node] = group;
			from[node] = zoom + 1;
			x[group] += x[node] * weight[node];
			y[group] += y[node] * weight[node];
			weight[group] += weight[node];
		};
		for (let cell = 0; cell < 9; cell++) {
			const chain = chainOf(cellX + (cell % 3) - 1, cellY + Math.floor(cell / 3) - 1);
			for (let other = heads[chain]; other >= 0; other = next[other]) {
				if (isTaken[other]) continue;
				const node = active[other];
				if ((x[node] - seedX) ** 2 + (y[node] - seedY) ** 2 > reach * reach) continue;
				isTaken[other] = 1;
				if (group < 0) {
					group = nodes.size++;
					to[group] = zoom;
					join(seed);
				}
				join(node);
			}
		}
		if (group >= 0) {
			x[group] /= weight[group];
			y[group] /= weight[group];
		}
		left[leftSize++] = group < 0 ? seed : group;
	}
	return left.slice(0, leftSize);
}

/** @param passages Of each place, in the order they were given. */
export function countGroups(groups: PlaceGroups, passages: ArrayLike<number>): GroupCounts {
	const { parent } = groups;
	const counts = {
		passages: new Int32Array(parent.length),
		places: new Int32Array(parent.length)
	};
	for (let node = 0; node < parent.length; node++) {
		if (node < groups.places) {
			counts.passages[node] = passages[node];
			counts.places[node] = Number(passages[node] > 0);
		}
		// Groups come after what is in them: one pass adds up the whole tree.
		const group = parent[node];
		if (group < 0) continue;
		counts.passages[group] += counts.passages[node];
		counts.places[group] += counts.places[node];
	}
	return counts;
}
