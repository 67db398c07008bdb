/**
 * Small places of the United States: GeoNames' postal table has every community with a post office,
 * many of them below 500 inhabitants.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { meanPoint } from './admin1.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import { isSettlement } from '../../src/lib/geo/feature-code.ts';

/** A place of that name in the same state at most this far away is the same. */
const samePlaceKm = 25;

/** Adds the communities that `places` lacks: one row a name and county, at the mean of its codes' points. */
export function addUsPostal(places: DraftPlace[], folder: string, slugs: Slugs): void {
	const known = new Map<string, LngLat[]>();
	for (const { country, featureClass, admin1, names, lngLat } of places) {
		if (country !== 'US' || !isSettlement(featureClass) || admin1 === null) continue;
		for (const name of names.keys()) {
			const key = `${admin1} ${name}`;
			known.set(key, [...(known.get(key) ?? []), lngLat]);
		}
	}
	const communities = new Map<
		string,
		{ name: string; admin1: string; county: string; points: LngLat[] }
	>();
	for (const line of readFileSync(join(folder, 'data/US.txt'), 'utf8').split('\n')) {
		const [, , name, , state, , county, , , lat, lng] = line.split('\t');
		// Codes of the forces abroad have no county.
		if (!name || !state || !county) continue;
		const admin1 = `US.${state}`;
		const key = `${admin1} ${county} ${normalizeName(name)}`;
		const community = communities.get(key) ?? {
			name,
			admin1,
			county: `US.${state}.${county}`,
			points: []
		};
		community.points.push([Number(lng), Number(lat)]);
		communities.set(key, community);
	}
	for (const { name, admin1, county, points } of communities.values()) {
		const lngLat = meanPoint(points);
		const namesakes = known.get(`${admin1} ${normalizeName(name)}`) ?? [];
		if (namesakes.some((other) => distanceKm(other, lngLat) < samePlaceKm)) continue;
		const state = admin1.slice(3);
		places.push({
			id: slugs.take(slugOf(name, 'US', state), slugOf(name, 'US', state, county.split('.')[2])),
			lngLat,
			featureClass: 'P',
			featureCode: 'PPL',
			country: 'US',
			admin1,
			admin2: county,
			population: 0,
			source: 'GeoNames, postal codes',
			certainty: 'one-source',
			names: new Names(name),
			precisionKm: 5
		});
	}
}
