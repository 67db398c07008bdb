import { describe, expect, it } from 'vitest';
import { clusterCenters, nearestCenters } from './clusters.ts';
import { generator } from './field.ts';

const dimensions = 8;

/** Points of length 1 scattered around an axis each, in turns. */
function scattered(count: number, axes: readonly number[], spread: number): Float32Array {
	const random = generator(11);
	const points = new Float32Array(count * dimensions);
	for (let i = 0; i < count; i++) {
		const point = Array.from({ length: dimensions }, () => spread * (random() - 0.5));
		point[axes[i % axes.length]] += 1;
		const length = Math.hypot(...point);
		points.set(
			point.map((value) => value / length),
			i * dimensions
		);
	}
	return points;
}

/** Mean cosine of the points with their centers. */
function closeness(points: Float32Array, centers: Float32Array): number {
	const count = points.length / dimensions;
	const nearest = nearestCenters(points, count, centers, dimensions);
	let sum = 0;
	for (let i = 0; i < count; i++) {
		for (let d = 0; d < dimensions; d++) {
			sum += points[i * dimensions + d] * centers[nearest[i] * dimensions + d];
		}
	}
	return sum / count;
}

describe('clusters', () => {
	it('are the bundles that points lie in, each with its direction for a center', () => {
		const axes = [1, 4, 6];
		// Seven turns: the centers begin at points of all three bundles.
		const points = scattered(21, axes, 0.4);
		const centers = clusterCenters(points, 21, 3, dimensions, 12);
		const nearest = nearestCenters(points, 21, centers, dimensions);
		for (let i = 0; i < 21; i++) expect(nearest[i]).toBe(nearest[i % 3]);
		expect(new Set(nearest.slice(0, 3)).size).toBe(3);
		for (const [i, axis] of axes.entries()) {
			expect(centers[nearest[i] * dimensions + axis]).toBeGreaterThan(0.95);
		}
	});

	it('lie closer to their points with every round', () => {
		const points = scattered(400, [0, 1, 2, 3, 4, 5, 6, 7], 2.5);
		let before = -1;
		for (const rounds of [0, 1, 2, 4, 8]) {
			const now = closeness(points, clusterCenters(points, 400, 12, dimensions, rounds));
			expect(now).toBeGreaterThanOrEqual(before - 1e-6);
			before = now;
		}
	});

	it('keep a center that no point is nearest to where it began', () => {
		const points = new Float32Array(4 * dimensions);
		for (let i = 0; i < 4; i++) points[i * dimensions] = 1;
		const centers = clusterCenters(points, 4, 2, dimensions, 3);
		expect(Array.from(nearestCenters(points, 4, centers, dimensions))).toEqual([0, 0, 0, 0]);
		expect(centers[dimensions]).toBe(1);
	});

	it('are made from the first points alone, where so many are asked for', () => {
		const points = scattered(40, [2, 5], 0.1);
		const few = clusterCenters(points, 20, 2, dimensions, 5);
		expect(few).toEqual(clusterCenters(points.slice(0, 20 * dimensions), 20, 2, dimensions, 5));
	});
});
