/**
 * What news names and no source has: states that are no more, wider regions, landmarks, universities.
 * Positions from general knowledge: unverified, and drawn as approximate.
 */
import { defaultImportance } from '../../src/lib/geoparse/gazetteer/index.ts';
import { readNamedTable } from './csv.ts';
import { distanceKm, kmPerDegree, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { isFacility, isSettlement } from '../../src/lib/geo/feature-code.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import { Nearby } from './nearby.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import type { Report } from './report.ts';

/** A settlement lies in the admin-1 unit of the nearest one of its country this near. */
const sameUnitKm = 60;

/** Rows below this importance are minor: named by the news of one war, and known where the command runs. */
const minorBelow = 0.35;

/**
 * Adds the rows of the table that `places` lacks; a place that is there already gains the row's
 * names. A settlement or a site is known by any of its names, anything else by the first of either.
 */
export function addGaps(places: DraftPlace[], file: string, slugs: Slugs, report: Report): void {
	const columns = ['names', 'code', 'country', 'lat', 'lon', 'precision_km', 'importance'] as const;
	const rows = readNamedTable(file, columns).map((row) => {
		const [name, ...others] = row.names.split('|');
		const names = new Names(name);
		names.add(name, { language: 'en', preferred: true });
		for (const other of others) names.add(other, { language: 'en' });
		for (const [language, cell] of row.named) {
			const [own, ...more] = cell.split('|');
			names.add(own, { language, preferred: true });
			for (const other of more) names.add(other, { language });
		}
		return { ...row, names };
	});
	const nearby = new Nearby(places.filter(({ featureClass }) => isSettlement(featureClass)));
	for (const { names, code, country, lat, lon, precision_km, importance } of rows) {
		const lngLat: LngLat = [Number(lon), Number(lat)];
		const precisionKm = Number(precision_km);
		const [featureClass, featureCode] = code.split(' ');
		const isTown = isSettlement(featureClass);
		const isKnownByAny = isTown || isFacility(featureClass);
		const keys = isKnownByAny ? names.keys() : new Set([...names.keys()].slice(0, 1));
		const sameKm = Math.max(3, precisionKm);
		// Latitudes first: a distance to each of 200,000 settlements for every row is a minute.
		const known = places.find(
			(place) =>
				place.featureClass === featureClass &&
				Math.abs(place.lngLat[1] - lngLat[1]) * kmPerDegree < sameKm &&
				distanceKm(place.lngLat, lngLat) < sameKm &&
				(place.names.hasAnyOf(keys) ||
					(!isKnownByAny && names.hasAnyOf(new Set([normalizeName(place.names.name)]))))
		);
		if (known !== undefined) {
			report.add('gap that a source fills', `${names.name} ${known.id}`);
			known.names.addAll(names);
			// As well known as the table says at least: of many such towns GeoNames counts nobody.
			const own = known.importance ?? defaultImportance(known.featureCode, known.population);
			if (Number(importance) > own) known.importance = Number(importance);
			continue;
		}
		places.push({
			id: slugs.take(slugOf(names.name), slugOf(names.name, featureCode)),
			lngLat,
			featureClass,
			featureCode,
			country: country || null,
			admin1: isTown ? unitAround(nearby, lngLat, country) : null,
			admin2: null,
			population: 0,
			source: 'general knowledge',
			certainty: 'unverified',
			names,
			importance: Number(importance),
			precisionKm,
			...(Number(importance) < minorBelow && { isMinor: true })
		});
	}
}

/** The admin-1 unit of the settlements around a point. */
const unitAround = (nearby: Nearby, lngLat: LngLat, country: string): string | null =>
	nearby
		.within(lngLat, sameUnitKm)
		.find((place) => place.country === country && place.admin1 !== null)?.admin1 ?? null;
