import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { area } from '@turf/area';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToLineDistance } from '@turf/point-to-line-distance';
import { feature } from 'topojson-client';
import type { MultiLineString, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { contains } from '../../src/lib/geo/box.ts';
import { bboxOf, distanceKm } from '../../src/lib/geo/lng-lat.ts';
import { boundsGround } from '../../src/lib/geo/rings.ts';
import { openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readBoundaries } from '../boundaries/build.ts';
import { readWaters } from './build.ts';
import { stepsOf, worst } from './share-out.ts';

const waters = readWaters();
const { geometries } = waters.objects.waters;
const shapeOf = (id: string) =>
	feature(
		waters,
		geometries.find(({ properties }) => properties!.regionId === id)!
	).geometry;

/** Kilometers from a point to the nearest piece of a river. */
function kmFrom(id: string, lng: number, lat: number): number {
	const { coordinates } = shapeOf(id) as MultiLineString;
	return Math.min(
		...coordinates.map((line) =>
			pointToLineDistance([lng, lat], { type: 'LineString', coordinates: line })
		)
	);
}

describe('rivers', () => {
	it.each([
		['dl:seim-river', 'Rylsk', 34.68, 51.57],
		['dl:seim-river', 'Baturyn', 32.88, 51.34],
		['dl:desna-river', 'Chernihiv', 31.3, 51.49],
		['dl:desna-river', 'Novhorod-Siverskyi', 33.26, 52],
		['dl:oskil-river', 'Kupiansk', 37.61, 49.71],
		['dl:siverskyi-donets-river', 'Izium', 37.27, 49.2],
		['dl:dnipro-river', 'Kherson', 32.61, 46.62],
		['dl:litani-river', 'Qasmiyeh', 35.25, 33.34],
		['dl:jordan-river', 'Qasr al-Yahud', 35.55, 31.84],
		['dl:jordan-river', 'Deganya', 35.57, 32.71],
		['dl:ruzizi-river', 'Bukavu', 28.88, -2.5],
		['dl:ruzizi-river', 'Lake Tanganyika, west of Gatumba', 29.2, -3.35],
		['dl:nile', 'Dongola', 30.48, 19.18],
		['dl:nile', 'Delgo', 30.58, 20.12],
		['dl:nile', 'Cairo', 31.22, 30.05],
		['dl:blue-nile', 'Khartoum', 32.55, 15.62],
		['dl:blue-nile', 'Roseires', 34.39, 11.85],
		['dl:blue-nile', 'Bahir Dar', 37.38, 11.6],
		['dl:white-nile', 'Kosti', 32.67, 13.16],
		['dl:white-nile', 'Malakal', 31.65, 9.53],
		['dl:tigris-river', 'Mosul', 43.13, 36.34],
		['dl:euphrates-river', 'Deir ez-Zor', 40.15, 35.34],
		['dl:euphrates-river', 'Fallujah', 43.77, 33.35],
		['dl:yamuna-river', 'Delhi', 77.24, 28.66],
		['dl:parana-river', 'Rosario', -60.63, -32.95],
		['dl:neman-river', 'Kaunas', 23.9, 54.9]
	])('%s passes by %s', (id, _, lng, lat) => {
		expect(kmFrom(id, lng, lat)).toBeLessThan(6);
	});

	it.each([
		['dl:jordan-river', 'Dhiban, above the Mujib', 35.78, 31.5],
		['dl:white-nile', 'Wad Madani, on the Blue Nile', 33.52, 14.4],
		['dl:euphrates-river', 'Baghdad, on the Tigris', 44.39, 33.33],
		['dl:tigris-river', 'Ramadi, on the Euphrates', 43.3, 33.43],
		['dl:ganges-river', 'Delhi, on the Yamuna', 77.24, 28.66],
		['dl:vistula-river', 'Brest, on the Bug', 23.68, 52.09]
	])('%s does not pass by %s', (id, _, lng, lat) => {
		expect(kmFrom(id, lng, lat)).toBeGreaterThan(20);
	});

	it('run where the border does that follows them', () => {
		const corners = (shapeOf('dl:ruzizi-river') as MultiLineString).coordinates.flat();
		const boundaries = readBoundaries();
		const congo = boundaries.objects.countries.geometries.find(
			({ properties }) => properties.regionId === 'CD'
		)!;
		const border = new Set(
			(feature(boundaries, congo).geometry as MultiPolygon).coordinates
				.flat(2)
				.map(([lng, lat]) => `${lng.toFixed(4)} ${lat.toFixed(4)}`)
		);
		const along = corners.filter(([lng, lat]) => border.has(`${lng.toFixed(4)} ${lat.toFixed(4)}`));
		expect(along.length / corners.length).toBeGreaterThan(0.9);
	});

	it('meet where they do', () => {
		for (const id of ['dl:nile', 'dl:blue-nile', 'dl:white-nile']) {
			expect(kmFrom(id, 32.486, 15.632), id).toBeLessThan(0.3);
		}
	});

	it('have no gap where there is no lake', () => {
		const { coordinates } = shapeOf('dl:litani-river') as MultiLineString;
		for (const [i, line] of coordinates.slice(1).entries()) {
			expect(distanceKm(coordinates[i].at(-1) as never, line[0] as never)).toBeLessThan(0.3);
		}
	});

	it('share no water: a line bears one name', () => {
		const rivers = geometries.filter(({ properties }) => properties!.level === 'river');
		const steps = rivers.map(({ properties }) => {
			const { coordinates } = shapeOf(properties!.regionId) as MultiLineString;
			return [properties!.regionId, stepsOf({ lines: coordinates as never })] as const;
		});
		expect(worst(new Map(steps))).toBeNull();
	}, 60_000);

	it('are as long as they are known to be', () => {
		const lengthKm = (id: string) => {
			const { coordinates } = shapeOf(id) as MultiLineString;
			return coordinates.reduce((sum, line) => {
				for (let i = 1; i < line.length; i++) {
					const [[a, b], [c, d]] = [line[i - 1], line[i]];
					sum += 111.2 * Math.hypot((c - a) * Math.cos((b * Math.PI) / 180), d - b);
				}
				return sum;
			}, 0);
		};
		// Kilometers by the Great Soviet Encyclopedia, the Litani River Authority and Britannica; meanders make the difference.
		for (const [id, km] of [
			['dl:seim-river', 696],
			['dl:oskil-river', 472],
			['dl:siverskyi-donets-river', 1053],
			['dl:litani-river', 170],
			['dl:tigris-river', 1850],
			['dl:parana-river', 2570],
			['dl:neman-river', 937]
		] as const) {
			expect(lengthKm(id) / km, id).toBeGreaterThan(0.65);
			expect(lengthKm(id) / km, id).toBeLessThan(1.2);
		}
	});
});

describe('seas', () => {
	const outlineOf = (id: string) => shapeOf(id) as MultiPolygon;

	it.each([
		['dl:black-sea', 'Snake Island', 30.2, 45.25, true],
		['dl:black-sea', 'the roads of Odesa', 30.85, 46.45, true],
		['dl:black-sea', 'the middle of the Sea of Azov', 36.7, 46.1, false],
		['dl:black-sea', 'the Sea of Marmara', 28.3, 40.75, false],
		['dl:black-sea', 'Simferopol', 34.1, 44.95, false],
		['dl:sea-of-azov', 'the roads of Mariupol', 37.55, 47, true],
		['dl:sea-of-azov', 'the Black Sea off Yalta', 34.2, 44.3, false],
		['dl:kerch-strait', 'the bridge over it', 36.55, 45.3, true],
		['dl:red-sea', 'off Hodeidah', 42.5, 14.8, true],
		['dl:red-sea', 'off Port Sudan', 37.6, 19.7, true],
		['dl:red-sea', 'off Aden', 45, 12.5, false],
		['dl:gulf-of-aden', 'off Aden', 45, 12.5, true],
		['dl:bab-el-mandeb', 'south of Perim', 43.45, 12.5, true],
		['dl:strait-of-hormuz', 'its narrows', 56.5, 26.5, true],
		['dl:persian-gulf', 'off Kharg', 50.2, 29.1, true],
		['dl:persian-gulf', 'Doha', 51.4, 25.28, false],
		['dl:persian-gulf', 'off Muscat', 58.7, 23.8, false],
		['dl:taiwan-strait', 'its middle', 119.6, 24.4, true],
		['dl:taiwan-strait', 'Taichung', 120.68, 24.15, false],
		['dl:south-china-sea', 'Scarborough Shoal', 117.76, 15.15, true],
		['dl:south-china-sea', 'the Philippine Sea', 125, 15, false],
		['dl:baltic-sea', 'the Gulf of Finland', 26, 59.9, true],
		['dl:baltic-sea', 'the Kattegat', 11.5, 56.9, false],
		['dl:mediterranean-sea', 'the Aegean Sea', 25, 38.9, true],
		['dl:mediterranean-sea', 'off Gaza', 34.2, 31.6, true],
		['dl:mediterranean-sea', 'Palermo', 13.35, 38, false],
		['dl:gulf-of-guinea', 'off Lagos', 3.4, 6, true]
	])('%s: %s', (id, _, lng, lat, isIn) => {
		expect(booleanPointInPolygon([lng, lat], outlineOf(id))).toBe(isIn);
	});

	it('are as large as they are known to be, within a tenth', () => {
		// Square kilometers from general knowledge, by the same limits; of the Baltic Sea without the Kattegat.
		for (const [id, km2] of [
			['dl:black-sea', 422_000],
			['dl:sea-of-azov', 37_600],
			['dl:red-sea', 450_000],
			['dl:persian-gulf', 241_000],
			['dl:caspian-sea', 386_000],
			['dl:adriatic-sea', 138_600],
			['dl:baltic-sea', 385_000],
			['dl:north-sea', 570_000],
			['dl:mediterranean-sea', 2_510_000]
		] as const) {
			expect(area(outlineOf(id)) / 1e6 / km2, id).toBeGreaterThan(0.9);
			expect(area(outlineOf(id)) / 1e6 / km2, id).toBeLessThan(1.1);
		}
	});

	it('lie around the points of their places', () => {
		const gazetteer = openGazetteer(gunzipSync(readFileSync('static/geodata/gazetteer.bin')));
		for (const { properties } of geometries) {
			const { regionId, level } = properties!;
			if (level !== 'sea') continue;
			const { lngLat } = gazetteer.entry(gazetteer.rowOf(regionId)!);
			const [west, south, east, north] = bboxOf(outlineOf(regionId).coordinates.flat(2) as never)!;
			const box = [west - 0.05, south - 0.05, east + 0.05, north + 0.05] as const;
			expect(contains(box, lngLat), regionId).toBe(true);
		}
	});

	it('come before the gulfs and straits that are parts of them', () => {
		const ids = geometries.map(({ properties }) => properties!.regionId);
		expect(ids.indexOf('dl:baltic-sea')).toBeLessThan(ids.indexOf('dl:gulf-of-finland'));
		expect(ids.indexOf('dl:persian-gulf')).toBeLessThan(ids.indexOf('dl:strait-of-hormuz'));
	});
});

describe('waters', () => {
	it('are on the grid of the boundaries', () => {
		expect(waters.transform).toEqual(readBoundaries().transform);
	});

	it('are lines of two corners at least, and rings that bound ground', () => {
		for (const { properties } of geometries) {
			const { regionId } = properties!;
			const shape = shapeOf(regionId);
			const parts =
				shape.type === 'MultiPolygon'
					? shape.coordinates.flat().map(boundsGround)
					: (shape as MultiLineString).coordinates.map((line) => line.length > 1);
			expect(parts.includes(false), regionId).toBe(false);
			expect(parts.length, regionId).toBeGreaterThan(0);
		}
	});
});
