import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { feature } from 'topojson-client';
import type { Feature, MultiLineString } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { extractRegions } from './regions.ts';
import { withWaters } from './waters.ts';

const read = (file: string) => JSON.parse(gunzipSync(readFileSync(file)).toString()) as Topology;
const boundaries = read('geodata/boundaries/boundaries.bin');
const waters = read('geodata/waters/waters.bin');

describe('withWaters', () => {
	const ids = ['RU-KRS', 'dl:seim-river', 'dl:lake-kivu', 'dl:black-sea', 'nowhere'];
	const joined = withWaters(extractRegions(boundaries, ids, []), waters, ids);

	it('puts seas and lakes above regions, and rivers above them', () => {
		expect(
			joined.objects.regions.geometries.map(({ id, type, properties }) => [
				id,
				type,
				(properties as { level: string }).level
			])
		).toEqual([
			['RU-KRS', 'MultiPolygon', 'admin1'],
			['dl:black-sea', 'MultiPolygon', 'sea'],
			['dl:lake-kivu', 'MultiPolygon', 'lake'],
			['dl:seim-river', 'MultiLineString', 'river']
		]);
	});

	it('keeps a river where it is', () => {
		const [seim] = joined.objects.regions.geometries.slice(-1);
		const { geometry } = feature(joined, seim) as Feature<MultiLineString>;
		const lngs = geometry.coordinates.flat().map(([lng]) => lng);
		expect(Math.min(...lngs)).toBeCloseTo(32.55, 1);
		expect(Math.max(...lngs)).toBeCloseTo(37.3, 1);
	});

	it('takes no waters of another grid', () => {
		const moved = { ...waters, transform: { scale: [1, 1], translate: [0, 0] } } as Topology;
		expect(() => withWaters(extractRegions(boundaries, ids, []), moved, ids)).toThrow(RangeError);
	});
});
