/**
 * What news names and no source has: states that are no more, wider regions, landmarks, universities.
 * Positions from general knowledge: unverified, and drawn as approximate.
 */
import { readNamedTable } from './csv.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { Names, slugOf, type DraftPlace, type Slugs } from './draft.ts';
import type { Report } from './report.ts';

/** Adds the rows of the table that `places` lacks. */
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
	for (const { names, code, country, lat, lon, precision_km, importance } of rows) {
		const lngLat: LngLat = [Number(lon), Number(lat)];
		const precisionKm = Number(precision_km);
		const first = new Set([...names.keys()].slice(0, 1));
		const [featureClass, featureCode] = code.split(' ');
		const known = places.find(
			(place) =>
				place.featureClass === featureClass &&
				distanceKm(place.lngLat, lngLat) < Math.max(3, precisionKm) &&
				place.names.hasAnyOf(first)
		);
		if (known !== undefined) {
			report.add('gap that a source fills', `${names.name} ${known.id}`);
			known.names.addAll(names);
			continue;
		}
		places.push({
			id: slugs.take(slugOf(names.name), slugOf(names.name, featureCode)),
			lngLat,
			featureClass,
			featureCode,
			country: country || null,
			admin1: null,
			admin2: null,
			population: 0,
			source: 'general knowledge',
			certainty: 'unverified',
			names,
			importance: Number(importance),
			precisionKm
		});
	}
}
