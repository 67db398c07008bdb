import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { extractRegions } from './regions.ts';
import type { RegionProperties } from './regions.ts';

const boundaries = JSON.parse(
	gunzipSync(readFileSync('geodata/boundaries/boundaries.bin')).toString()
) as Topology;

describe('extractRegions', () => {
	it('keeps the regions that are named, countries below their parts', () => {
		const { regions } = extractRegions(boundaries, ['RU-KRS', 'SA', 'nowhere']).objects;
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
		const { regions } = extractRegions(boundaries, ['UA']).objects;
		expect(
			regions.geometries.map(({ id, properties }) => [id, (properties as RegionProperties).view])
		).toEqual([
			['UA', 'de-facto'],
			['UA', 'un']
		]);
	});

	it('shares the border of two neighbors', () => {
		const { regions } = extractRegions(boundaries, ['RU-KRS', 'UA-59']).objects;
		const [kursk, sumy] = regions.geometries.map((area) =>
			(area as { arcs: number[][][] }).arcs.flat(2)
		);
		expect(kursk.filter((arc) => sumy.includes(~arc)).length).toBeGreaterThan(0);
	});

	it('keeps every corner of a region and thins the outline of a large country', () => {
		const corners = (ids: string[]) =>
			extractRegions(boundaries, ids).arcs.reduce((sum, arc) => sum + arc.length, 0);
		const source = boundaries.objects.units as unknown as {
			geometries: { properties: { regionId: string }; arcs: number[][][] }[];
		};
		const kursk = source.geometries.find(({ properties }) => properties.regionId === 'RU-KRS')!;
		const full = kursk.arcs
			.flat(2)
			.reduce((sum, arc) => sum + boundaries.arcs[arc < 0 ? ~arc : arc].length, 0);
		expect(corners(['RU-KRS'])).toBe(full);
		expect(corners(['CA'])).toBeLessThan(20_000);
	});

	it('leaves no region without a polygon', () => {
		const all = Object.values(boundaries.objects).flatMap((object) =>
			(object as GeometryCollection<RegionProperties>).geometries.map(
				({ properties }) => (properties as RegionProperties).regionId
			)
		);
		const { regions } = extractRegions(boundaries, all).objects;
		const empty = regions.geometries.filter((area) => !(area as { arcs: unknown[] }).arcs.length);
		expect(empty.map(({ id }) => id)).toEqual([]);
	}, 60_000);
});
