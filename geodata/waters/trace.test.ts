import { describe, expect, it } from 'vitest';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { stepsOf } from './share-out.ts';
import { followCourse, traceRiver } from './trace.ts';
import type { Segment } from '../gshhg/rivers.ts';

/** A segment from west to east, or along any corners, in steps of a tenth of a degree at most. */
const segment = (...corners: readonly LngLat[]): Segment => ({
	level: 3,
	line: corners.flatMap((to, i): LngLat[] => {
		if (i === 0) return [to];
		const from = corners[i - 1];
		const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 0.1);
		return Array.from({ length: steps }, (_, step): LngLat => {
			const share = (step + 1) / steps;
			return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
		});
	})
});

/** A river from west to east in two segments, with a tributary that comes from the north. */
const stem = [segment([0, 0], [1, 0]), segment([1, 0], [2, 0])];
const tributary = segment([1, 1], [1, 0]);

const ends = (lines: readonly (readonly LngLat[])[]) => {
	const corners = lines.flat();
	const lngs = corners.map(([lng]) => lng);
	const lats = corners.map(([, lat]) => lat);
	return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)].map(
		(degrees) => Math.round(degrees * 10) / 10
	);
};

describe('traceRiver', () => {
	it('follows segments to where the box of the river ends, past a tributary', () => {
		const traced = traceRiver([...stem, tributary], [0.5, 0.02], [0, 0, 2, 0])!;
		expect(traced.fit).toBeGreaterThan(0.95);
		expect(traced.lines).toHaveLength(1);
		expect(ends(traced.lines)).toEqual([0, 0, 2, 0]);
	});

	it('turns into the tributary where the box is that of one that does', () => {
		const traced = traceRiver([...stem, tributary], [0.5, 0.02], [0, 0, 1, 1])!;
		expect(ends(traced.lines)).toEqual([0, 0, 1, 1]);
	});

	it('leaves to another river what is its own', () => {
		const other = traceRiver([...stem, tributary], [1.5, 0.02], [0, 0, 2, 0])!;
		const traced = traceRiver(
			[...stem, tributary],
			[1, 0.5],
			[0, 0, 1, 1],
			new Set(stepsOf(other).keys())
		)!;
		expect(ends(traced.lines)).toEqual([1, 0, 1, 1]);
	});

	it('leads through a lake in two pieces', () => {
		const traced = traceRiver(
			[segment([0, 0], [1, 0]), segment([1.4, 0], [2, 0])],
			[0.5, 0],
			[0, 0, 2, 0]
		)!;
		expect(traced.lines).toHaveLength(2);
		expect(ends(traced.lines)).toEqual([0, 0, 2, 0]);
	});

	it('goes on over a gap of a few kilometers', () => {
		const broken = [segment([0, 0], [1, 0]), segment([1.03, 0], [2, 0])];
		expect(traceRiver(broken, [0.5, 0], [0, 0, 2, 0])!.lines).toHaveLength(1);
	});

	it('fits badly where the segments have a small part of the river', () => {
		expect(traceRiver([segment([0, 0], [0.3, 0])], [0.1, 0], [0, 0, 2, 1])!.fit).toBeLessThan(0.3);
	});

	it('finds nothing where no segment is near', () => {
		expect(traceRiver(stem, [0.5, 0.5], [0, 0, 2, 1])).toBeNull();
	});
});

describe('followCourse', () => {
	it('goes from point to point and passes over one that lies in no river', () => {
		const lines = followCourse(
			[...stem, tributary],
			[
				[0.1, 0.01],
				[0.6, 0.5],
				[1, 0.9]
			]
		);
		expect(ends(lines)).toEqual([0.1, 0, 1, 0.9]);
	});
});
