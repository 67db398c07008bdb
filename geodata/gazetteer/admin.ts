/**
 * Countries and dependencies, and their admin-1 units: GeoNames' ids and points where they are
 * known, Natural Earth's names and polygons' ids.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bboxOf, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { normalizeName } from '../../src/lib/geoparse/normalize.ts';
import { readTable } from './csv.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import type { Report } from './report.ts';

/** What is read of a Natural Earth feature's properties; an empty value is `null`, '' or 'undefined'. */
interface UnitProperties {
	readonly name: string | null;
	readonly name_en: string | null;
	readonly name_ru: string | null;
	readonly name_uk: string | null;
	readonly name_alt: string | null;
	readonly name_local: string | null;
	readonly gn_name: string | null;
	readonly woe_name: string | null;
	readonly type_en: string | null;
	readonly iso_3166_2: string | null;
	readonly gn_id: number | null;
	readonly gn_level: number | null;
	readonly gn_a1_code: string | null;
	readonly latitude: number;
	readonly longitude: number;
	readonly wikidataid: string | null;
}

export interface Unit {
	readonly properties: UnitProperties;
	readonly geometry: { readonly coordinates: unknown };
}

/** Natural Earth's admin-1 units. */
export function readUnits(folder: string): Unit[] {
	const file = join(folder, 'data/states/admin1.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { features: Unit[] }).features;
}

const known = (value: string | null) => (value && value !== 'undefined' ? value : null);

const positions = (coordinates: unknown): LngLat[] =>
	typeof (coordinates as number[])[0] === 'number'
		? [coordinates as unknown as LngLat]
		: (coordinates as unknown[]).flatMap(positions);

/** Half the diagonal of a box in kilometers: how far from the middle its corners lie. */
function reachKm([west, south, east, north]: readonly [number, number, number, number]): number {
	const width = (east - west) * Math.cos((((south + north) / 2) * Math.PI) / 180);
	return Math.round((Math.hypot(width, north - south) * 111.2) / 2);
}

/** Countries and dependencies with the names that `Intl.DisplayNames` gives them. */
export function readCountries(file: string): DraftPlace[] {
	const displayNames = (['en', 'uk', 'ru'] as const).map(
		(language) => [language, new Intl.DisplayNames([language], { type: 'region' })] as const
	);
	return readTable(file, [
		'iso2',
		'iso3',
		'name_en',
		'capital',
		'geonames_id',
		'lat',
		'lon',
		'source'
	]).map((row) => {
		const names = new Names(row.name_en);
		for (const [language, display] of displayNames) {
			names.add(display.of(row.iso2)!, { language, preferred: true });
		}
		return {
			id: `gn:${row.geonames_id}`,
			lngLat: [Number(row.lon), Number(row.lat)],
			featureClass: 'A',
			featureCode: 'PCLI',
			country: row.iso2,
			admin1: null,
			admin2: null,
			population: 0,
			source: row.source,
			certainty: row.source.startsWith('GeoNames') ? 'two-source' : 'one-source',
			names,
			regionId: row.iso2
		};
	});
}

/**
 * Admin-1 units of GeoNames' codes, with the polygon's id where Natural Earth has the unit; its
 * units of a lower level become admin-2 rows.
 *
 * @param settlements For the mean point of the units that nobody gives a point.
 */
export function readAdmin1(
	citiesJsonFolder: string,
	units: readonly Unit[],
	settlements: readonly DraftPlace[],
	slugs: Slugs,
	report: Report
): DraftPlace[] {
	const file = join(citiesJsonFolder, 'admin1.json');
	const codes = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
	const nameOfCode = new Map(codes.map(({ code, name }) => [code, name]));
	const places: DraftPlace[] = [];
	const ids = new Set<string>();
	const covered = new Set<string>();
	for (const { properties: unit, geometry } of units) {
		const name = known(unit.name_en) ?? known(unit.name);
		const country = unit.iso_3166_2?.slice(0, 2) ?? '';
		if (name === null || !/^[A-Z]{2}$/.test(country)) {
			report.add('admin-1 polygon without name or code', String(unit.iso_3166_2));
			continue;
		}
		const code = known(unit.gn_a1_code);
		const isAdmin1 =
			unit.gn_level === 1 && code !== null && nameOfCode.has(code) && !covered.has(code);
		const geoNamesId = unit.gn_id !== null && unit.gn_id > 0 ? `gn:${unit.gn_id}` : null;
		if (geoNamesId !== null && ids.has(geoNamesId)) {
			report.add('two polygons of one GeoNames id', `${name} ${geoNamesId}`);
		}
		const id =
			geoNamesId !== null && !ids.has(geoNamesId)
				? geoNamesId
				: slugs.take(slugOf(name, country), slugOf(name, unit.iso_3166_2!));
		ids.add(id);
		if (isAdmin1) covered.add(code);
		const names = new Names(name);
		names.add(name, { language: 'en', preferred: true });
		if (isAdmin1) names.add(nameOfCode.get(code)!);
		if (known(unit.name_ru)) names.add(unit.name_ru!, { language: 'ru', preferred: true });
		if (known(unit.name_uk)) names.add(unit.name_uk!, { language: 'uk', preferred: true });
		for (const other of [unit.name, unit.gn_name, unit.woe_name])
			if (known(other)) names.add(other!);
		for (const other of (known(unit.name_alt) ?? '').split('|')) names.add(other);
		const box = bboxOf(positions(geometry.coordinates))!;
		const type = known(unit.type_en);
		if (type !== null) names.add(`${name} ${type}`);
		const place: DraftPlace = {
			id,
			lngLat: [unit.longitude, unit.latitude],
			featureClass: 'A',
			featureCode: isAdmin1 ? 'ADM1' : 'ADM2',
			country,
			admin1: isAdmin1 || (code !== null && nameOfCode.has(code)) ? code : null,
			admin2: null,
			population: 0,
			source: 'Natural Earth, admin-1 units 1:10,000,000',
			certainty: 'one-source',
			names,
			precisionKm: box[2] - box[0] > 180 ? 1000 : reachKm(box),
			bbox: box,
			regionId: unit.iso_3166_2!
		};
		const wikidata = known(unit.wikidataid);
		if (wikidata !== null) place.wikidata = Number(wikidata.slice(1));
		places.push(place);
	}
	const members = new Map<string, LngLat[]>();
	for (const { admin1, lngLat } of settlements) {
		if (admin1 === null) continue;
		const points = members.get(admin1);
		if (points === undefined) members.set(admin1, [lngLat]);
		else points.push(lngLat);
	}
	for (const { code, name } of codes) {
		if (covered.has(code)) continue;
		const points = members.get(code) ?? [];
		if (points.length === 0) {
			report.add('admin-1 unit without polygon or settlement', `${code} ${name}`);
			continue;
		}
		const mean = [0, 1].map(
			(i) => points.reduce((sum, point) => sum + point[i], 0) / points.length
		);
		places.push({
			id: slugs.take(slugOf(name, code.slice(0, 2)), slugOf(name, code)),
			lngLat: mean as unknown as LngLat,
			featureClass: 'A',
			featureCode: 'ADM1',
			country: code.slice(0, 2),
			admin1: code,
			admin2: null,
			population: 0,
			source: 'GeoNames, names of admin-1 units; point: mean of its settlements',
			certainty: 'one-source',
			names: new Names(name),
			precisionKm: Math.max(20, reachKm(bboxOf(points) as [number, number, number, number]))
		});
	}
	return places;
}

/** GeoNames codes of admin-1 units by their normalized names, for tables that name them. */
export function admin1CodesByName(places: readonly DraftPlace[]): Map<string, string> {
	const codes = new Map<string, string>();
	for (const { featureCode, admin1, names, country } of places) {
		if (featureCode !== 'ADM1' || admin1 === null) continue;
		for (const name of names.keys()) {
			if (!codes.has(name) || country === 'RU' || country === 'UA') codes.set(name, admin1);
		}
	}
	for (const [name, code] of [...codes]) codes.set(normalizeName(`${name} oblast`), code);
	return codes;
}
