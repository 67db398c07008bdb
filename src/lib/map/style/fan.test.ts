import { describe, expect, it } from 'vitest';
import { flatDistanceKm } from '../../geo/lng-lat.ts';
import { fanOut } from './fan.ts';
import type { Points } from './features.ts';

const pointsAt = (...places: readonly (readonly [lng: number, lat: number, rank: number])[]) =>
	({
		type: 'FeatureCollection',
		features: places.map(([lng, lat, rank], row) => ({
			type: 'Feature',
			id: row,
			geometry: { type: 'Point', coordinates: [lng, lat] },
			properties: { row, rank, name: `Place ${row}`, geonamesId: 0, featureClass: 'P', groundPx: 0 }
		}))
	}) satisfies Points;

/** Features drawn at a whole zoom. */
const drawnAt = <F extends { properties: { from?: number; to?: number } }>(
	features: readonly F[],
	zoom: number
) => features.filter(({ properties: { from = 0, to = 99 } }) => from <= zoom && zoom < to);

/** Pixels between two positions at a zoom. */
const pixels = (a: GeoJSON.Position, b: GeoJSON.Position, zoom: number) =>
	flatDistanceKm(a[0], a[1], b[0], b[1]) /
	((40_075 * Math.cos((a[1] * Math.PI) / 180)) / (512 * 2 ** zoom));

describe('points on one another', () => {
	const { points, leaders } = fanOut(
		pointsAt([35.27, 51.19, 40], [35.271, 51.19, 3], [36.19, 51.73, 9])
	);

	it('stand as they are while the map is far away', () => {
		expect(drawnAt(points.features, 7).map(({ geometry }) => geometry.coordinates)).toEqual([
			[35.27, 51.19],
			[35.271, 51.19],
			[36.19, 51.73]
		]);
		expect(drawnAt(leaders.features, 7)).toEqual([]);
	});

	it('are fanned out from zoom 8 on around the most named, each once at every zoom', () => {
		for (let zoom = 8; zoom <= 12; zoom++) {
			const drawn = drawnAt(points.features, zoom);
			expect(drawn.map(({ id }) => id)).toEqual([0, 1, 2]);
			expect(drawn[0].geometry.coordinates).toEqual([35.27, 51.19]);
			expect(drawn[2].geometry.coordinates).toEqual([36.19, 51.73]);
			const [most, aside] = drawn.map(({ geometry }) => geometry.coordinates);
			expect(pixels(most, aside, zoom)).toBeGreaterThan(25);
			expect(pixels(most, aside, zoom)).toBeLessThan(60);
		}
	});

	it('are tied to their own place by a line', () => {
		const [line, ...others] = drawnAt(leaders.features, 10);
		expect(others).toEqual([]);
		expect(line.id).toBe(1);
		const [, aside] = drawnAt(points.features, 10);
		expect(line.geometry.coordinates).toEqual([[35.271, 51.19], aside.geometry.coordinates]);
	});

	it('go back to their places once those lie apart', () => {
		const { points, leaders } = fanOut(pointsAt([35.27, 51.19, 40], [35.29, 51.19, 3]));
		expect(drawnAt(leaders.features, 8)).toHaveLength(1);
		expect(drawnAt(leaders.features, 11)).toEqual([]);
		expect(drawnAt(points.features, 11)[1].geometry.coordinates).toEqual([35.29, 51.19]);
	});
});

it('points that lie apart stay one feature each', () => {
	const given = pointsAt([35.27, 51.19, 40], [36.19, 51.73, 3]);
	expect(fanOut(given).points).toEqual(given);
});

it('more points than a fan can hold stay together', () => {
	const given = pointsAt(...Array.from({ length: 9 }, (_, i) => [35, 51, 9 - i] as const));
	const { points, leaders } = fanOut(given);
	expect(points).toEqual(given);
	expect(leaders.features).toEqual([]);
});

it('marks of a fan stand apart from one another', () => {
	const given = pointsAt(...Array.from({ length: 8 }, (_, i) => [35, 51, 8 - i] as const));
	const at = drawnAt(fanOut(given).points.features, 9).map(({ geometry }) => geometry.coordinates);
	for (const [i, a] of at.entries()) {
		for (const b of at.slice(0, i)) expect(pixels(a, b, 9)).toBeGreaterThan(12);
	}
});

it.each([1, 2, 6, 7])(
	'%i marks of a fan leave the name of the middle free, east of it',
	(count) => {
		for (const bearing of [-0.4, 0, 0.4, Math.PI]) {
			const given = pointsAt(
				[35, 51, 49],
				...Array.from({ length: count - 1 }, () => [35, 51, 1] as const),
				[35 + 0.001 * Math.cos(bearing), 51 + 0.001 * Math.sin(bearing), 1]
			);
			const [middle, ...others] = drawnAt(fanOut(given).points.features, 8);
			for (const { geometry } of others) {
				const [east, north] = geometry.coordinates.map(
					(at, i) => at - middle.geometry.coordinates[i]
				);
				// A degree of latitude is drawn longer here, by the Mercator projection.
				const up = north / Math.cos((51 * Math.PI) / 180);
				expect(Math.abs(Math.atan2(up, east))).toBeGreaterThan(Math.PI / 6 - 0.01);
			}
		}
	}
);
