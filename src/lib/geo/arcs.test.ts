import fc from 'fast-check';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { expect, it } from 'vitest';
import { stepsOnGrid } from './arcs.ts';

it('an arc reads back as its corners on the grid', () => {
	const transform = {
		scale: [0.25, 0.5] as [number, number],
		translate: [-180, -90] as [number, number]
	};
	const corner = fc.tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 360 }));
	fc.assert(
		fc.property(fc.array(corner, { minLength: 2, maxLength: 20 }), (cells) => {
			const corners = cells.map(([x, y]) => [x * 0.25 - 180, y * 0.5 - 90, 1]);
			const line = { type: 'LineString' as const, arcs: [0] };
			const topology: Topology = {
				type: 'Topology',
				transform,
				arcs: [stepsOnGrid(corners, transform)],
				objects: { line }
			};
			const read = feature(topology, line).geometry as GeoJSON.LineString;
			expect(read.coordinates).toEqual(corners.map(([lng, lat]) => [lng, lat]));
		})
	);
});
