/** Airports and airfields of countries at war, which news names as targets, bases and ways of aid. */
import { join } from 'node:path';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { conflictCountries } from './conflict-countries.ts';
import { readTable } from './csv.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import type { Report } from './report.ts';
import { faultOf } from './settlements.ts';

const columns = [
	'icao',
	'iata',
	'name',
	'city',
	'subd',
	'country',
	'elevation',
	'lat',
	'lon',
	'tz',
	'lid'
] as const;

/** An airport or base that is there already lies this near. */
const sameFieldKm = 6;

/** How far from its point a field reaches. */
const precisionKm = 3;

/** A name that says what it is: a bare "Alpha" or "Campo 35" is no name in a text. */
const saysWhatItIs = /^\p{Lu}[\p{L}\p{M}'’ .-]{3,50} (?:Airport|Air Base|Airbase|Airfield)$/u;

/** Adds the airports of the list that `places` lacks. */
export function addAirports(
	places: DraftPlace[],
	folder: string,
	slugs: Slugs,
	report: Report
): void {
	const isField = ({ featureCode }: DraftPlace) =>
		featureCode === 'AIRP' || featureCode === 'MILB' || featureCode === 'AIRB';
	const known = places.filter(isField);
	const importance = (iata: string) => (iata === '' ? 0.22 : 0.28);
	for (const row of readTable(join(folder, 'airportsdata/airports.csv'), columns)) {
		const { name, country, iata } = row;
		if (!conflictCountries.has(country) || !saysWhatItIs.test(name)) continue;
		const lngLat: LngLat = [Number(row.lon), Number(row.lat)];
		const fault = faultOf(lngLat);
		if (fault !== null) {
			report.add(fault, name);
			continue;
		}
		if (known.some((place) => distanceKm(place.lngLat, lngLat) <= sameFieldKm)) {
			report.add('airport that another table has', name);
			continue;
		}
		const names = new Names(name);
		names.add(name, { language: 'en', preferred: true });
		if (name.includes(' International Airport')) {
			names.add(name.replace(' International', ''), { language: 'en' });
		}
		const place: DraftPlace = {
			id: slugs.take(slugOf(name), slugOf(name, country)),
			lngLat,
			featureClass: 'S',
			featureCode: /Airport$/.test(name) ? 'AIRP' : 'AIRB',
			country,
			admin1: null,
			admin2: null,
			population: 0,
			source: 'airportsdata',
			certainty: 'one-source',
			names,
			importance: importance(iata),
			precisionKm
		};
		places.push(place);
		known.push(place);
	}
}
