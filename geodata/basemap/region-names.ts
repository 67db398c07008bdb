/**
 * Makes `regions-es.json` and its like: names of the countries and regions that the basemap labels, in the
 * languages that its tiles have none of them in. In the tiles they would come again at every zoom.
 */
import { namedBeside, regionNamesFile } from '../../src/lib/map/style/region-names.ts';
import type { Gazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import { readBoundaries } from '../boundaries/build.ts';
import { countryNames } from '../boundaries/country-names.ts';
import type { Boundaries } from '../boundaries/topology.ts';
import { writeProduct } from '../product.ts';
import { admin1Labels, countryLabels } from './labels.ts';
import { gazetteerWithNames } from './names.ts';

/** Writes a file for each language from the boundaries and the gazetteer as they were built last. */
export function buildRegionNames(): void {
	const boundaries = readBoundaries();
	const gazetteer = gazetteerWithNames();
	for (const language of namedBeside) {
		const names = regionNamesOf(boundaries, gazetteer, language);
		writeProduct(`static/${regionNamesFile(language)}`, Buffer.from(JSON.stringify(names)));
		console.log(`regions-${language}.json: ${Object.keys(names).length} names`);
	}
}

/**
 * Names by the ids of what is labeled, in their order, where there is another one than the tiles': by
 * the gazetteer, else of countries as every map here names them.
 */
function regionNamesOf(
	boundaries: Boundaries,
	gazetteer: Gazetteer,
	language: LanguageCode
): Record<string, string> {
	const regions = namesByRegion(gazetteer, language);
	const nameOf = (id: string) =>
		regions.get(id) ?? (/^[A-Z]{2}$/.test(id) ? countryNames(id)[language] : undefined);
	const labels = new Map(
		[...countryLabels(boundaries), ...admin1Labels(boundaries)].map(({ properties }) => [
			String(properties.region),
			properties.name_en
		])
	);
	return Object.fromEntries(
		[...labels.keys()].sort().flatMap((id) => {
			const name = nameOf(id);
			return name === undefined || name === labels.get(id) ? [] : [[id, name]];
		})
	);
}

/** A language's names of administrative units that have a polygon, by its id. */
function namesByRegion(gazetteer: Gazetteer, language: LanguageCode): Map<string, string> {
	const nameOf = new Map<string, string>();
	for (let row = 0; row < gazetteer.size; row++) {
		if (gazetteer.featureClass(row) !== 'A') continue;
		const { regionId, names } = gazetteer.entry(row);
		const name = names[language];
		if (regionId && name !== undefined && !nameOf.has(regionId)) nameOf.set(regionId, name);
	}
	return nameOf;
}
