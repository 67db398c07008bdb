/** The project's own tables that more than one build reads. */
import { readNamedTable, readTable } from './csv.ts';

const folder = 'geodata/gazetteer';

/** Countries and dependencies. */
export const readCountryTable = () =>
	readTable(`${folder}/countries.csv`, [
		'iso2',
		'iso3',
		'name_en',
		'capital',
		'geonames_id',
		'lat',
		'lon',
		'source'
	]);

/** Villages that reporting names and the lists lack, and some features near them. */
export const readSettlementTable = () =>
	readTable(`${folder}/settlements.csv`, [
		'name_en',
		'alt_names_en',
		'name_local_ru',
		'name_local_uk',
		'feature_class',
		'admin2',
		'admin1',
		'country',
		'lat',
		'lon',
		'geonames_id',
		'wikidata_id',
		'sources',
		'confidence'
	]);

/** Seas, rivers, ranges, regions, plants, bases, institutions. */
export const readFeatureTable = () =>
	readNamedTable(`${folder}/features.csv`, [
		'name_en',
		'alt_names_en',
		'feature_class',
		'country',
		'lat',
		'lon',
		'west',
		'south',
		'east',
		'north',
		'precision_km',
		'rank',
		'geonames_id',
		'wikidata_id',
		'source',
		'confidence'
	]);

/** The names of a cell that lists some, separated by `|`. */
export const namesIn = (...cells: readonly string[]): string[] =>
	cells.flatMap((cell) => cell.split('|')).filter((name) => name !== '');
