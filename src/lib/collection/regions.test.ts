import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import type { LngLat } from '../geo/lng-lat.ts';
import { extractRegions, outlineRegions } from './regions.ts';
import type { RegionProperties } from './regions.ts';

const boundaries = JSON.parse(
	gunzipSync(readFileSync('geodata/boundaries/boundaries.bin')).toString()
) as Topology;

describe('extractRegions', () => {
	it('keeps the regions that are named, countries below their parts', () => {
		const { regions } = extractRegions(boundaries, ['RU-KRS', 'SA', 'nowhere'], []).objects;
		expect(regions.geometries.map(({ id }) => id)).toEqual(['SA', 'RU-KRS']);
		expect(regions.geometries[1].properties).toMatchObject({
			regionId: 'RU-KRS',
			level: 'admin1',
			view: 'both',
			names: { en: 'Kursk Oblast', uk: 'Курська область', ru: 'Курская область' },
			dispute: null
		});
	});

	it('gives a country both its shapes under one id where the points of view differ', () => {
		const { regions } = extractRegions(boundaries, ['UA'], []).objects;
		expect(
			regions.geometries.map(({ id, properties }) => [id, (properties as RegionProperties).view])
		).toEqual([
			['UA', 'de-facto'],
			['UA', 'un']
		]);
	});

	it('shares the border of two neighbors', () => {
		const { regions } = extractRegions(boundaries, ['RU-KRS', 'UA-59'], []).objects;
		const [kursk, sumy] = regions.geometries.map((area) =>
			(area as { arcs: number[][][] }).arcs.flat(2)
		);
		expect(kursk.filter((arc) => sumy.includes(~arc)).length).toBeGreaterThan(0);
	});

	it('keeps every corner near a place and thins what is far from all', () => {
		const corners = (ids: string[], places: LngLat[]) => {
			const { arcs, transform } = extractRegions(boundaries, ids, places);
			return arcs.flatMap((arc) => {
				let [x, y] = [0, 0];
				return arc.map(([dx, dy]) => {
					[x, y] = [x + dx, y + dy];
					return [
						x * transform!.scale[0] + transform!.translate[0],
						y * transform!.scale[1] + transform!.translate[1]
					] as const;
				});
			});
		};
		const near = (points: readonly LngLat[]) =>
			points.filter(([lng, lat]) => Math.abs(lng - 35.27) < 0.5 && Math.abs(lat - 51.19) < 0.5);
		const source = feature(
			boundaries,
			(boundaries.objects.units as GeometryCollection<RegionProperties>).geometries.find(
				({ properties }) => (properties as RegionProperties).regionId === 'RU-KRS'
			)!
		) as Feature<MultiPolygon>;
		const all = near(source.geometry.coordinates.flat(2) as unknown as LngLat[]);
		const sudzha = near(corners(['RU-KRS'], [[35.27, 51.19]]));
		expect(new Set(sudzha.map(String)).size).toBe(new Set(all.map(String)).size);
		expect(near(corners(['RU-KRS'], [])).length).toBeLessThan(sudzha.length / 2);
		expect(corners(['CA'], []).length).toBeLessThan(20_000);
	});

	it('leaves no region without a polygon', () => {
		const all = Object.values(boundaries.objects).flatMap((object) =>
			(object as GeometryCollection<RegionProperties>).geometries.map(
				({ properties }) => (properties as RegionProperties).regionId
			)
		);
		const { regions } = extractRegions(boundaries, all, []).objects;
		const empty = regions.geometries.filter((area) => !(area as { arcs: unknown[] }).arcs.length);
		expect(empty.map(({ id }) => id)).toEqual([]);
	}, 60_000);

	it('keeps as many corners of a country in the east as of the same one at Greenwich', () => {
		const corners = (east: number) => {
			const rugged = Array.from({ length: 721 }, (_, i) => {
				const angle = ((i % 720) * Math.PI) / 360;
				const waves =
					Math.sin(angle * 90) * 300 + Math.sin(angle * 37) * 700 + Math.sin(angle * 11) * 900;
				const radius = 50_000 + waves;
				return [Math.round(radius * Math.cos(angle)), Math.round(radius * Math.sin(angle))];
			});
			const country: Topology = {
				type: 'Topology',
				transform: { scale: [1e-4, 1e-4], translate: [east, 40] },
				arcs: [
					rugged.map(([x, y], i) =>
						i === 0 ? [x, y] : [x - rugged[i - 1][0], y - rugged[i - 1][1]]
					)
				],
				objects: {
					countries: {
						type: 'GeometryCollection',
						geometries: [
							{
								type: 'MultiPolygon',
								arcs: [[[0]]],
								properties: {
									regionId: 'XX',
									level: 'country',
									view: 'both',
									names: { en: 'X' },
									dispute: null
								}
							}
						]
					}
				}
			};
			return extractRegions(country, ['XX'], []).arcs[0].length;
		};
		expect(corners(0)).toBeLessThan(721);
		expect(corners(0)).toBeGreaterThan(20);
		expect(corners(150)).toBe(corners(0));
	});
});

describe('outlineRegions', () => {
	const cornersOf = (id: string, ids: readonly string[]) => {
		const regions = outlineRegions(boundaries, ids);
		const area = regions.objects.regions.geometries.find((region) => region.id === id);
		return area && (feature(regions, area) as unknown as Feature<MultiPolygon>).geometry;
	};

	it('gives a region the same corners whatever else is asked for', () => {
		const alone = cornersOf('IT', ['IT']);
		expect(alone!.coordinates.flat(2).length).toBeGreaterThan(1000);
		expect(cornersOf('IT', ['IT', 'VA', 'SM', 'FR', 'IT-25', 'CH'])).toEqual(alone);
	});

	it('leaves out what is too small to be seen', () => {
		expect(cornersOf('VA', ['VA', 'IT'])).toBeUndefined();
		expect(cornersOf('SM', ['SM', 'IT'])).toBeDefined();
	});
});
