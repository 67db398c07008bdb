import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { around } from 'geokdbush';
import KDBush from 'kdbush';
import { feature, mesh } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import whichPolygon from 'which-polygon';
import { openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import type { Area, Boundaries, RegionProperties } from './topology.ts';

const read = (file: string) => gunzipSync(readFileSync(file));
const boundaries = JSON.parse(read('geodata/boundaries/boundaries.bin').toString()) as Boundaries;
const gazetteer = openGazetteer(read('static/geodata/gazetteer.bin'));
const unitAt = whichPolygon<RegionProperties>(
	feature(boundaries, boundaries.objects.units) as never
);

/** Kilometers from a border within which a settlement counts as near it. */
const nearKm = 20;

/** Points along the borders between countries, at most about 5 km apart. */
const borderPoints = mesh(
	boundaries as never,
	boundaries.objects.units as never,
	((a: Area, b: Area) => a !== b && a.properties.un !== b.properties.un) as never
).coordinates.flatMap((line) =>
	line.slice(1).flatMap(([lng, lat], i) => {
		const [fromLng, fromLat] = line[i];
		const steps = Math.ceil(Math.hypot(lng - fromLng, lat - fromLat) / 0.05);
		return Array.from({ length: steps }, (_, step): [number, number] => [
			fromLng + ((lng - fromLng) * step) / steps,
			fromLat + ((lat - fromLat) * step) / steps
		]);
	})
);
const index = new KDBush(borderPoints.length);
for (const [lng, lat] of borderPoints) index.add(lng, lat);
index.finish();

/**
 * Regions in which the gazetteer has settlements of another country by right: GeoNames counts settlements by
 * who runs them, or the unit's own code is its state's.
 */
const explained: Readonly<Record<string, string>> = {
	'SY-X02': 'IL',
	'PS-WBK': 'IL',
	'PS-JEM': 'IL',
	'PK-JK': 'IN',
	'SD-DS': 'SS',
	'XX-ABYEI': 'SD',
	'XX-HALAIB': 'EG',
	'FR-GF': 'GF'
};

/** Settlements within {@link nearKm} of a border, and those of them that lie in another country. */
function settlementsNearBorders() {
	const abroad: string[] = [];
	let near = 0;
	for (let row = 0; row < gazetteer.size; row++) {
		const country = gazetteer.country(row);
		if (gazetteer.featureClass(row) !== 'P' || country === null) continue;
		const lngLat = [gazetteer.lng[row], gazetteer.lat[row]] as const;
		if (around(index, ...lngLat, 1, nearKm).length === 0) continue;
		near++;
		const unit = unitAt(lngLat);
		if (unit === null || unit.un === country || explained[unit.regionId] === country) continue;
		abroad.push(`${gazetteer.entry(row).name} (${country}) lies in ${unit.regionId}`);
	}
	return { near, abroad };
}

describe('settlements near a border', () => {
	it('lie in their own country, save at most one in 200 that the gazetteer itself puts wrong', () => {
		const { near, abroad } = settlementsNearBorders();
		expect(near).toBeGreaterThan(20_000);
		expect(abroad.length / near, abroad.join('\n')).toBeLessThan(0.005);
	}, 120_000);

	it.each([
		['Goma', 'CD'],
		['Gisenyi', 'RW'],
		['Bukavu', 'CD'],
		['Cyangugu', 'RW'],
		['Khuzaah', 'PS'],
		['Abasan al Kabirah', 'PS'],
		['Kfar Kila', 'LB'],
		['Metulla', 'IL'],
		['Ryzhivka', 'UA'],
		['Milove', 'UA'],
		['Zhuravka', 'UA'],
		['Tetkino', 'RU'],
		['Guevo', 'RU'],
		['Yunakivka', 'UA'],
		['Basivka', 'UA'],
		['Vovchansk', 'UA'],
		['Grayvoron', 'RU']
	] as const)('%s lies in %s', (name, country) => {
		const rows = gazetteer
			.find(name)
			.map(({ row }) => row)
			.filter((row) => gazetteer.featureClass(row) === 'P' && gazetteer.country(row) === country);
		expect(rows).not.toEqual([]);
		const countries = rows.map((row) => unitAt([gazetteer.lng[row], gazetteer.lat[row]])?.un);
		expect(new Set(countries)).toEqual(new Set([country]));
	});
});
