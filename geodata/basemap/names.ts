/**
 * Names of what the basemap labels, in the languages that the boundaries and the table of features have no
 * columns for: those that the gazetteer's own files of names have.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { distanceKm } from '../../src/lib/geo/lng-lat.ts';
import { openGazetteer, type Gazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { namedApart, namesFileOf } from '../../src/lib/languages/apart.ts';
import type { NamedFeature } from './features.ts';

/** The gazetteer that was built last, with the names of every language. */
export function gazetteerWithNames(): Gazetteer {
	const files = ['gazetteer.bin', ...namedApart.map(namesFileOf)];
	return openGazetteer(...files.map((file) => gunzipSync(readFileSync(`static/geodata/${file}`))));
}

/** How far the gazetteer's point of a sea, river or lake may lie from the table's. */
const samePlaceKm = 100;

/** Adds the names that the gazetteer has of a sea, river or lake, found by its name and place. */
export function withFurtherNames(gazetteer: Gazetteer, feature: NamedFeature): NamedFeature {
	const match = gazetteer
		.find(feature.names.en)
		.map(({ row }) => gazetteer.entry(row))
		.find(
			({ featureClass, lngLat }) =>
				featureClass === 'H' && distanceKm(lngLat, feature.lngLat) < samePlaceKm
		);
	return { ...feature, names: { ...match?.names, ...feature.names } };
}
