/**
 * Admin-1 units: GeoNames' codes, Natural Earth's names, points and polygons. Units that Natural
 * Earth draws below GeoNames' admin-1 become admin-2 rows.
 */
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { centroid } from '@turf/centroid';
import { multiPoint } from '@turf/helpers';
import { Extent } from '../../src/lib/geo/box.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { readTable } from './csv.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import { coarseBox, reachKm } from './extent.ts';
import type { Nearby } from './nearby.ts';
import type { Report } from './report.ts';
import { Seats, type Placement } from './seats.ts';
import type { Unit } from './units.ts';
import { isAdmin1, isPartOfTown, isSettlement } from '../../src/lib/geo/feature-code.ts';

/** By how much the people of a unit's settlements raise its importance: a million makes 0.65. */
export const importanceOfUnit = (people: number, level: 1 | 2) =>
	(level === 1 ? 0.35 : 0.15) + Math.log10(people + 10) * 0.05;

interface Settlements {
	readonly points: LngLat[];
	people: number;
}

/** Points and people of the settlements by an administrative code. */
export function gather(
	places: readonly DraftPlace[],
	codeOf: (place: DraftPlace) => string | null
) {
	const units = new Map<string, Settlements>();
	for (const place of places) {
		const code = codeOf(place);
		if (code === null || !isSettlement(place.featureClass)) continue;
		const unit = units.get(code) ?? { points: [], people: 0 };
		unit.points.push(place.lngLat);
		// A quarter's people are its city's too.
		if (!isPartOfTown(place.featureCode)) unit.people += place.population;
		units.set(code, unit);
	}
	return units;
}

/** The mean of points. */
export const meanPoint = (points: readonly LngLat[]): LngLat =>
	centroid(multiPoint(points.map((point) => [...point]))).geometry.coordinates as unknown as LngLat;

/**
 * Rows of all admin-1 units of GeoNames' list, and of Natural Earth's units below them.
 *
 * @param countries Units that are one of these gain it their names.
 * @param settlements For importance, and for the mean point of units that nobody gives a point.
 * @param nearby The same settlements by place, for the unit around a point.
 */
export function readAdmin1(
	citiesJsonFolder: string,
	units: readonly Unit[],
	countries: readonly DraftPlace[],
	settlements: readonly DraftPlace[],
	nearby: Nearby,
	pointsFile: string,
	slugs: Slugs,
	report: Report
): DraftPlace[] {
	const file = join(citiesJsonFolder, 'admin1.json');
	const codes = JSON.parse(readFileSync(file, 'utf8')) as { code: string; name: string }[];
	const nameOfCode = new Map(codes.map(({ code, name }) => [code, name]));
	const members = gather(settlements, ({ admin1 }) => admin1);
	const codeOfUnit = matchCodes(codes, units);
	const covered = new Set(codeOfUnit.values());
	const ids = new Set<string>();
	const countryOfId = new Map(countries.map((country) => [country.id, country]));
	const places: DraftPlace[] = [];
	for (const unit of units) {
		const whole = countryOfId.get(`gn:${unit.geoNamesId}`);
		if (whole !== undefined) {
			// A dependency that the layer draws as a unit of its state.
			whole.names.addAll(namesOfUnit(unit, null));
			continue;
		}
		const code = codeOfUnit.get(unit) ?? null;
		const level = code === null ? 2 : 1;
		let id = unit.geoNamesId === null ? null : `gn:${unit.geoNamesId}`;
		if (id !== null && ids.has(id)) {
			report.add('two polygons of one GeoNames id', `${unit.names.en} ${id}`);
			id = null;
		}
		id ??= slugs.take(
			slugOf(unit.names.en),
			slugOf(unit.names.en, unit.country),
			slugOf(unit.names.en, unit.regionId)
		);
		ids.add(id);
		const place: DraftPlace = {
			id,
			lngLat: unit.lngLat,
			featureClass: 'A',
			featureCode: level === 1 ? 'ADM1' : 'ADM2',
			country: unit.country,
			admin1: code ?? admin1Around(unit, nameOfCode, nearby),
			admin2: null,
			population: 0,
			source: 'Natural Earth, administrative units 1:10,000,000',
			certainty: 'one-source',
			names: namesOfUnit(unit, code === null ? null : nameOfCode.get(code)!),
			importance: importanceOfUnit(code === null ? 0 : (members.get(code)?.people ?? 0), level),
			precisionKm: reachKm(unit.extent),
			bbox: coarseBox(unit.extent),
			regionId: unit.regionId
		};
		if (unit.wikidata !== null) place.wikidata = unit.wikidata;
		places.push(place);
	}
	const seats = new Seats(settlements, ({ country }) => country);
	for (const { code, name } of codes) {
		if (covered.has(code)) continue;
		const unit = members.get(code);
		const placement: Placement | undefined =
			unit === undefined
				? seats.find(code.slice(0, 2), name)
				: {
						lngLat: meanPoint(unit.points),
						precisionKm: Math.max(10, reachKm(new Extent().addAll(unit.points))),
						source: 'mean of its settlements'
					};
		if (placement === undefined) {
			report.add('admin-1 unit without polygon, settlement or seat', `${code} ${name}`);
			continue;
		}
		places.push({
			id: slugs.take(slugOf(name, code.slice(0, 2)), slugOf(name, code)),
			lngLat: placement.lngLat,
			featureClass: 'A',
			featureCode: 'ADM1',
			country: code.slice(0, 2),
			admin1: code,
			admin2: null,
			population: 0,
			source: `GeoNames, names of admin-1 units; point: ${placement.source}`,
			certainty: 'one-source',
			names: new Names(name),
			importance: importanceOfUnit(unit?.people ?? 0, 1),
			precisionKm: placement.precisionKm
		});
	}
	movePoints(places, pointsFile);
	return places;
}

/** The GeoNames code of each unit that is an admin-1 unit: by code, else by country and name. */
function matchCodes(
	codes: readonly { code: string; name: string }[],
	units: readonly Unit[]
): Map<Unit, string> {
	const codeOfUnit = new Map<Unit, string>();
	const open = new Map(codes.map(({ code, name }) => [code, name]));
	for (const unit of units) {
		if (unit.level !== 1 || unit.admin1 === null || !open.delete(unit.admin1)) continue;
		codeOfUnit.set(unit, unit.admin1);
	}
	const byName = new Map<string, string>();
	for (const [code, name] of open) byName.set(`${code.slice(0, 2)} ${baseName(name)}`, code);
	const match = (namesOf: (unit: Unit) => readonly string[]) => {
		for (const unit of units) {
			if (codeOfUnit.has(unit)) continue;
			for (const name of namesOf(unit)) {
				const key = `${unit.country} ${baseName(name)}`;
				const code = byName.get(key);
				if (code === undefined) continue;
				byName.delete(key);
				codeOfUnit.set(unit, code);
				break;
			}
		}
	};
	// Brittany before Morbihan, which the layer calls by its region too.
	match(({ names }) => [names.en]);
	match(({ otherNames }) => otherNames);
	return codeOfUnit;
}

/** A unit's name without the word for its kind. */
const baseName = (name: string) =>
	normalizeName(name).replace(
		/^(?:region|province|city|municipality) of (?:the )?| (?:oblast|region|province|county|district|municipality|prefecture|state|governorate|department|parish|city|community)$/,
		''
	);

/**
 * Admin-1 code of most settlements around a unit's point, where there are some: the layer's own code may be of an
 * older division (Bukidnon's is a region's elsewhere today).
 */
function admin1Around(
	unit: Unit,
	nameOfCode: ReadonlyMap<string, string>,
	nearby: Nearby
): string | null {
	const codes = nearby
		.within(unit.lngLat, 40)
		.filter(({ country, admin1 }) => country === unit.country && admin1 !== null)
		.slice(0, 5)
		.map(({ admin1 }) => admin1!);
	const times = (code: string) => codes.filter((other) => other === code).length;
	const [most] = codes.sort((a, b) => times(b) - times(a));
	return most ?? (unit.admin1 !== null && nameOfCode.has(unit.admin1) ? unit.admin1 : null);
}

function namesOfUnit(unit: Unit, geoNamesName: string | null): Names {
	const names = new Names(unit.names.en);
	for (const [code, name] of Object.entries(unit.names)) {
		names.add(name, { language: code as LanguageCode, preferred: true });
	}
	if (geoNamesName !== null) names.add(geoNamesName);
	for (const name of unit.otherNames) names.add(name);
	if (
		unit.type !== null &&
		!normalizeName(unit.names.en).endsWith(` ${normalizeName(unit.type)}`)
	) {
		names.add(`${unit.names.en} ${unit.type}`, { language: 'en' });
	}
	const oblast = /^(.+) (?:Oblast|Krai)$/.exec(unit.names.en);
	if (oblast !== null && postSoviet.has(unit.country)) {
		const stem = oblast[1];
		for (const kind of [
			'Oblast',
			'Region',
			'Province',
			...(unit.names.en.endsWith('Krai') ? ['Territory'] : [])
		]) {
			names.add(`${stem} ${kind}`, { language: 'en' });
		}
		for (const { text } of [...names.all()]) {
			// "Kurskaya Oblast", "Sumska oblast": news also says "Kurskaya region".
			if (/(?:aya|ska|cka) oblast$/i.test(text)) names.add(text.replace(/oblast$/i, 'region'));
		}
	}
	return names;
}

/** Where oblasts are translated as regions and provinces. */
const postSoviet = new Set(['RU', 'UA', 'BY', 'KZ', 'KG']);

/** Sets GeoNames' own points where the project's table has them: test sets measure from these. */
function movePoints(places: readonly DraftPlace[], file: string): void {
	const byCode = new Map(
		places.map((place) => [isAdmin1(place.featureCode) ? place.admin1 : null, place])
	);
	for (const row of readTable(file, ['code', 'lat', 'lon', 'source'])) {
		const place = byCode.get(row.code);
		if (place === undefined) throw new Error(`${file}: there is no admin-1 unit ${row.code}`);
		place.lngLat = [Number(row.lon), Number(row.lat)];
		place.source = `${place.source}; point: ${row.source}`;
		if (row.source.includes('general knowledge')) place.certainty = 'unverified';
	}
}

/** GeoNames codes of admin-1 units by country and normalized name, for tables that name them. */
export function admin1CodesByName(places: readonly DraftPlace[]): Map<string, string> {
	const codes = new Map<string, string>();
	for (const { featureCode, admin1, names, country } of places) {
		if (!isAdmin1(featureCode) || admin1 === null) continue;
		for (const name of names.keys()) {
			const key = `${country} ${name}`;
			if (!codes.has(key)) codes.set(key, admin1);
		}
	}
	return codes;
}
