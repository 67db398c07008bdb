/**
 * Admin-2 units (counties, raions, departments): GeoNames' names, placed by their polygons (counties
 * of the United States), by the mean of their settlements or by the seats they are named for.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { area } from '@turf/area';
import { centerOfMass } from '@turf/center-of-mass';
import { polygon } from '@turf/helpers';
import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { Extent } from '../../src/lib/geo/box.ts';
import { polygonsOf } from '../../src/lib/geo/polygons.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { importanceOfUnit, gather, meanPoint } from './admin1.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import { reachKm } from './extent.ts';
import type { Report } from './report.ts';
import { Seats, unitBaseName, type Placement } from './seats.ts';
import { isAdmin1, isAdmin2 } from '../../src/lib/geo/feature-code.ts';

/** Countries whose longer admin-2 codes are the units' GeoNames ids. */
const codesAreIds = new Set(['RU', 'UA', 'PS']);

/**
 * Countries whose districts reporting names without their villages: what nothing else places is put
 * where its region is, as far off as that reaches.
 */
const namedByTheirRegion = new Set(['RU', 'UA', 'BY']);

const somewhereIn = (region: DraftPlace | undefined): Placement | undefined =>
	region && {
		lngLat: region.lngLat,
		precisionKm: region.precisionKm ?? 150,
		source: 'that of its region, in which it lies',
		certainty: 'unverified'
	};

/** A unit of Natural Earth is GeoNames' unit of that name when their points are this near. */
const sameUnitKm = 80;

/**
 * Adds a row for each admin-2 unit that can be placed, and writes the units' names over the codes
 * in the settlements' `admin2`.
 *
 * @param places All places so far; admin-2 rows that came from Natural Earth gain GeoNames' names.
 */
export function addAdmin2(
	places: DraftPlace[],
	citiesJsonFolder: string,
	usAtlasFolder: string,
	slugs: Slugs,
	report: Report
): void {
	const file = join(citiesJsonFolder, 'admin2.json');
	const units = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
	const nameOfCode = new Map(units.map(({ code, name }) => [code, name]));
	const members = gather(places, ({ admin2 }) => admin2);
	const counties = readCounties(usAtlasFolder, places);
	const seats = new Seats(places, ({ admin1 }) => admin1);
	const regions = new Map(
		places.filter(({ featureCode }) => isAdmin1(featureCode)).map((place) => [place.admin1, place])
	);
	const drawn = unitsByName(places);
	const byId = new Map(places.map((place) => [place.id, place]));
	for (const { code, name } of units) {
		const [country, admin1, local] = code.split('.');
		const settlements = members.get(code);
		const placement: Placement | undefined =
			counties.get(code) ??
			(settlements && {
				lngLat: meanPoint(settlements.points),
				precisionKm: Math.max(10, reachKm(new Extent().addAll(settlements.points))),
				source: 'mean of its settlements'
			}) ??
			seats.find(`${country}.${admin1}`, name) ??
			(namedByTheirRegion.has(country)
				? somewhereIn(regions.get(`${country}.${admin1}`))
				: undefined);
		if (placement === undefined) {
			report.add('admin-2 unit that nothing places', `${code} ${name}`);
			continue;
		}
		const known = drawn
			.get(`${country} ${unitBaseName(name)}`)
			?.find(({ lngLat }) => distanceKm(lngLat, placement.lngLat) < sameUnitKm);
		if (known !== undefined) {
			known.names.add(name);
			continue;
		}
		const id =
			codesAreIds.has(country) && /^\d{6,}$/.test(local)
				? `gn:${local}`
				: slugs.take(slugOf(name, country, admin1), slugOf(name, country, admin1, local));
		if (byId.has(id)) {
			byId.get(id)!.names.add(name);
			continue;
		}
		const place: DraftPlace = {
			id,
			precisionKm: placement.precisionKm,
			source: `GeoNames, names of admin-2 units; point: ${placement.source}`,
			// No finer than it is known.
			lngLat: [
				Math.round(placement.lngLat[0] * 100) / 100,
				Math.round(placement.lngLat[1] * 100) / 100
			],
			featureClass: 'A',
			featureCode: 'ADM2',
			country,
			admin1: `${country}.${admin1}`,
			admin2: null,
			population: 0,
			certainty: placement.certainty ?? 'one-source',
			names: namesOf(name, country),
			importance: importanceOfUnit(settlements?.people ?? 0, 2)
		};
		places.push(place);
		byId.set(id, place);
	}
	for (const place of places) {
		if (place.admin2?.includes('.')) place.admin2 = nameOfCode.get(place.admin2) ?? null;
	}
}

function namesOf(name: string, country: string): Names {
	const names = new Names(name);
	const county = /^(.+) (County|Parish|Borough)$/.exec(name);
	if (country === 'US' && county !== null) {
		names.add(`${county[1]} Co.`, { language: 'en', needsContext: true });
		names.add(county[1], { language: 'en', needsContext: true });
		if (county[2] === 'County') names.add(`County of ${county[1]}`, { language: 'en' });
	}
	const raion = /^(.+?) (?:Rayon|Raion)$/.exec(name);
	if (raion !== null) {
		for (const stem of new Set([
			raion[1],
			raion[1].replace(/skiy$/, 'sky'),
			raion[1].replace(/skyi$/, 'sky')
		])) {
			for (const kind of ['Raion', 'Rayon', 'District'])
				names.add(`${stem} ${kind}`, { language: 'en' });
		}
	}
	return names;
}

/** Admin-2 rows that are there already, by country and name. */
function unitsByName(places: readonly DraftPlace[]): Map<string, DraftPlace[]> {
	const units = new Map<string, DraftPlace[]>();
	for (const place of places) {
		if (!isAdmin2(place.featureCode)) continue;
		for (const name of new Set([...place.names.keys()].map(unitBaseName))) {
			const key = `${place.country} ${name}`;
			units.set(key, [...(units.get(key) ?? []), place]);
		}
	}
	return units;
}

/** Points of the counties of the United States by GeoNames' code, whose last part is the FIPS code. */
function readCounties(folder: string, places: readonly DraftPlace[]): Map<string, Placement> {
	const topology = JSON.parse(readFileSync(join(folder, 'counties-10m.json'), 'utf8')) as Topology<{
		counties: GeometryCollection<{ name: string }>;
		states: GeometryCollection<{ name: string }>;
	}>;
	const stateOfName = new Map<string, string>();
	for (const { country, featureCode, admin1, names } of places) {
		if (country === 'US' && isAdmin1(featureCode)) stateOfName.set(names.name, admin1!);
	}
	const stateOfFips = new Map(
		topology.objects.states.geometries.map(({ id, properties }) => [
			String(id),
			stateOfName.get((properties as { name: string }).name)
		])
	);
	const counties = new Map<string, Placement>();
	for (const geometry of topology.objects.counties.geometries) {
		const fips = String(geometry.id);
		const state = stateOfFips.get(fips.slice(0, 2));
		const { geometry: shape } = feature(topology, geometry) as Feature;
		if (state === undefined || (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon'))
			continue;
		const [largest] = polygonsOf(shape)
			.map(([outer]) => polygon([outer]))
			.sort((a, b) => area(b) - area(a));
		counties.set(`${state}.${fips.slice(2)}`, {
			lngLat: centerOfMass(largest).geometry.coordinates as unknown as LngLat,
			precisionKm: reachKm(new Extent().addAll(shape.coordinates)),
			source: 'centroid of the polygon of the U.S. Census Bureau'
		});
	}
	return counties;
}
