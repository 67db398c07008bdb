import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lngLatOf } from '../../geo/mercator.ts';
import { pointColumns, pointsInTile, type ZoomedPoint } from './point-columns.ts';
import { pointsOf, readSourceText, sourcePoints, sourceText } from './source-text.ts';

const extent = 8192;

const points: fc.Arbitrary<ZoomedPoint[]> = fc.array(
	fc.record({
		id: fc.nat(),
		lngLat: fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -85, max: 85, noNaN: true })
		),
		from: fc.nat(4),
		to: fc.integer({ min: 0, max: 99 }),
		properties: fc.record({ name: fc.string({ unit: 'grapheme' }), rank: fc.nat() })
	}),
	{ maxLength: 40 }
);

/** Degrees of longitude between two meridians, the short way round. */
function degreesApart(one: number, other: number): number {
	const apart = Math.abs(one - other) % 360;
	return Math.min(apart, 360 - apart);
}

describe('points as columns', () => {
	it('puts every point into one tile of each zoom that draws it, as it was given', () => {
		fc.assert(
			fc.property(points, fc.nat(3), (given, zoom) => {
				const columns = pointColumns(given, given.length);
				const tiles = 2 ** zoom;
				const found = Array.from({ length: tiles ** 2 }, (_, tile) => {
					const [x, y] = [tile % tiles, Math.floor(tile / tiles)];
					return pointsInTile(columns, [zoom, x, y], extent).map(({ geometry, ...point }) => {
						const [[across, down]] = geometry;
						for (const side of [across, down]) {
							expect(Number.isInteger(side) && side >= 0 && side < extent).toBe(true);
						}
						const at = lngLatOf([(x + across / extent) / tiles, (y + down / extent) / tiles]);
						return { ...point, at };
					});
				}).flat();
				const drawn = given.filter(({ from, to }) => from <= zoom && zoom <= to);
				const told = ({ id, properties, from, to }: ZoomedPoint) =>
					JSON.stringify([id, { ...properties, from, to }]);
				expect(found.map(({ id, tags }) => JSON.stringify([id, tags])).sort()).toEqual(
					drawn.map(told).sort()
				);
				for (const { id, tags, at } of found) {
					const near = drawn.some(
						(point) =>
							JSON.stringify([id, tags]) === told(point) &&
							degreesApart(point.lngLat[0], at[0]) < 0.05 &&
							Math.abs(point.lngLat[1] - at[1]) < 0.05
					);
					expect(near).toBe(true);
				}
			})
		);
	});

	it.each([
		['a place at 180° east', [180, -17], 0, 4],
		['a pole', [10, 90], 4, 0]
	] as const)('draws %s, which lies on the edge of the world’s square', (_, lngLat, x, y) => {
		const columns = pointColumns([{ id: 1, lngLat, from: 0, to: 99, properties: {} }], 1);
		expect(pointsInTile(columns, [3, x, y], extent)).toHaveLength(1);
	});

	it('keeps the order in which points were given', () => {
		const given = [5, 1, 3].map((id) => ({
			id,
			lngLat: [35, 51] as const,
			from: 0,
			to: 99,
			properties: {}
		}));
		const columns = pointColumns(given, 3);
		expect(pointsInTile(columns, [0, 0, 0], extent).map(({ id }) => id)).toEqual([5, 1, 3]);
	});

	it('passes as a member of an empty collection, which other data lacks', () => {
		const columns = pointColumns([], 0);
		const source = sourcePoints(() => columns);
		expect(source.features).toEqual([]);
		expect(pointsOf(source)).toBe(columns);
		expect(pointsOf(sourceText(() => []))).toBeNull();
		expect(pointsOf(undefined)).toBeNull();
		expect(readSourceText(source)).toBe(source);
	});
});
