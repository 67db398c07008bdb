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

/**
 * Countries whose units Natural Earth draws otherwise than GeoNames counts them, so that more than one
 * settlement in ten lies in another region than its own, each with why.
 */
const drawnOtherwise: Readonly<Record<string, string>> = {
	AZ: 'districts around Khankendi, which Azerbaijan has drawn anew since',
	BW: 'towns that are districts of their own',
	CI: 'districts of 2011 that cross the regions of before',
	CY: 'districts that go on below Northern Cyprus',
	GM: 'the divisions beside Banjul, one of which is the capital’s outskirts',
	GN: 'prefectures, of which GeoNames counts the regions',
	JO: 'Jerash and Ajlun, each drawn where the other is',
	LV: 'municipalities of before 2021',
	MD: 'Transnistria, which crosses districts',
	MK: 'municipalities that meet in Skopje',
	MT: 'councils of a few hundred meters',
	MU: 'districts of an island',
	NO: 'counties of before 2024',
	NP: 'zones of before 2015',
	TW: 'cities inside the province',
	VN: 'provinces that were drawn before 2008',
	XK: 'municipalities, of which GeoNames counts the districts'
};

/** Countries of the wars that are written about most, where a region must be right. */
const atWar = ['UA', 'RU', 'BY', 'SD', 'SS', 'CD', 'IL', 'PS', 'LB', 'SY', 'MM', 'ET', 'ML'];

/** What the source of a place is called whose region nobody says: the build takes that of its neighbors. */
const ownKnowledge = 'general knowledge';

/** Settlements by country: all that lie in it and have a region that a source gives, and those in another region. */
function settlementsByRegion() {
	const areas = boundaries.objects;
	const partsAt = whichPolygon<RegionProperties>(
		feature(boundaries, {
			type: 'GeometryCollection',
			geometries: [...areas.parts.geometries, ...areas.groups.geometries]
		}) as never
	);
	const joined = [areas.units, areas.groups, areas.parts].flatMap(({ geometries }) =>
		geometries.flatMap(({ properties }) =>
			properties.places.map((id) => [id, properties.regionId] as const)
		)
	);
	const regionOfPlace = new Map(joined);
	const countries = new Map<string, { all: number; astray: string[] }>();
	for (let row = 0; row < gazetteer.size; row++) {
		const unitRow = gazetteer.admin1Row(row);
		if (gazetteer.featureClass(row) !== 'P' || unitRow < 0) continue;
		const region = gazetteer.entry(unitRow);
		const regionId = regionOfPlace.get(region.id) ?? region.regionId;
		const lngLat = [gazetteer.lng[row], gazetteer.lat[row]] as const;
		const unit = unitAt(lngLat);
		const country = gazetteer.country(row);
		if (regionId === null || country === null || unit?.un !== country) continue;
		const { name, source } = gazetteer.entry(row);
		if (source === ownKnowledge) continue;
		const known = countries.get(country) ?? { all: 0, astray: [] };
		countries.set(country, known);
		known.all++;
		const parts = partsAt(lngLat, true) ?? [];
		if (unit.regionId === regionId || unit.group === regionId) continue;
		if (parts.some((part) => part.regionId === regionId)) continue;
		known.astray.push(`${name} (${regionId}) lies in ${unit.regionId}`);
	}
	return countries;
}

describe('settlements', () => {
	const countries = settlementsByRegion();

	it('lie in their own region, save one in fifty in all and one in ten of a country', () => {
		const all = [...countries.values()].reduce((sum, country) => sum + country.all, 0);
		const astray = [...countries.values()].flatMap((country) => country.astray);
		expect(all).toBeGreaterThan(200_000);
		expect(astray.length / all).toBeLessThan(0.02);
		const worse = [...countries].filter(
			([country, { all, astray }]) =>
				all >= 50 && astray.length > all / 10 && !(country in drawnOtherwise)
		);
		expect(worse.map(([country, { all, astray }]) => [country, all, astray.length])).toEqual([]);
	});

	it.each(atWar)('of %s lie in their own region, save one in twenty', (country) => {
		const { all, astray } = countries.get(country)!;
		expect(astray.length / all, astray.join('\n')).toBeLessThan(1 / 20);
	});
});

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
