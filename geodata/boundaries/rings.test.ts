import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { area } from '@turf/area';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it, vi } from 'vitest';
import { extractRegions, type RegionProperties } from '../../src/lib/collection/regions.ts';
import { boundsGround } from '../../src/lib/geo/rings.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { polygonsOf } from './topology.ts';
import type { Boundaries } from './topology.ts';

// The whole world is looked through.
vi.setConfig({ testTimeout: 120_000 });

const boundaries = JSON.parse(
	gunzipSync(readFileSync('geodata/boundaries/boundaries.bin')).toString()
) as Boundaries;
const regionsOf = (topology: Topology) =>
	Object.values(topology.objects).flatMap(
		(object) => (object as GeometryCollection<RegionProperties>).geometries
	);
const everyId = regionsOf(boundaries).map(({ properties }) => properties!.regionId);

/** Regions with a ring that is open, pressed flat or has fewer than four corners, and those without any. */
function broken(topology: Topology): string[] {
	return regionsOf(topology).flatMap((region) => {
		const { geometry } = feature(
			topology,
			region
		) as unknown as GeoJSON.Feature<GeoJSON.MultiPolygon>;
		const rings = geometry.coordinates.flat();
		const isWhole = rings.length > 0 && rings.every(boundsGround);
		return isWhole ? [] : [`${region.properties!.regionId} ${region.properties!.view}`];
	});
}

/** Points strewn over the world, the same ones every time. */
const strewn = Array.from({ length: 500 }, (_, i): LngLat => [
	((i * 137.508) % 360) - 180,
	((i * 61.803) % 140) - 60
]);

describe('every ring of every region is closed, has four corners and bounds ground', () => {
	it('in the boundaries of the world', () => {
		expect(broken(boundaries)).toEqual([]);
	});

	it.each([
		['all of them, far from every place', everyId, []],
		['all of them, some near places', everyId, strewn],
		['one in seven', everyId.filter((_, i) => i % 7 === 0), strewn],
		['each without most of its neighbors', everyId.filter((_, i) => i % 31 === 3), []]
	] as const)('in what a collection gets: %s', (_, ids, places) => {
		expect(broken(extractRegions(boundaries, ids, places))).toEqual([]);
	});
});

it('no hole is a gap between the sources: inside the Gaza Strip all is land', () => {
	const strip = boundaries.objects.units.geometries.filter(
		({ properties }) => properties.regionId === 'PS-GZZ'
	);
	expect(strip.flatMap(({ arcs }) => arcs.map((rings) => rings.length))).toEqual([1]);
});

describe('areas of countries', () => {
	// Land area with inland water, in thousands of square kilometers, as the United Nations' Demographic Yearbook has it.
	it.each([
		['FR', 'both', 552],
		['CH', 'both', 41.3],
		['NP', 'both', 147.2],
		['CG', 'both', 342],
		['CD', 'both', 2345],
		['EG', 'de-facto', 1002],
		['UA', 'un', 603.5],
		['LB', 'both', 10.45],
		['RW', 'both', 26.3],
		['BR', 'both', 8515],
		['MN', 'both', 1564],
		['LU', 'both', 2.59]
	] as const)('%s (%s) has %d thousand square kilometers', (id, view, thousandKm2) => {
		const shape = boundaries.objects.countries.geometries.find(
			({ properties }) => properties.regionId === id && properties.view === view
		)!;
		const measured = area(polygonsOf(boundaries, shape)) / 1e9;
		expect(measured).toBeGreaterThan(thousandKm2 * 0.97);
		expect(measured).toBeLessThan(thousandKm2 * 1.03);
	});
});
