/**
 * The gazetteer: the list of places, looked up by name. Opened from bytes that somebody else
 * fetched or read; knows no files and no network.
 */
import type { Bbox, LngLat } from '../geo/lng-lat.ts';

/** Languages whose names are kept apart; any other name is language-neutral. */
export type NameLanguage = 'en' | 'uk' | 'ru';

/** What a name is of a place: its name, or a word made from it. */
export type NameUse = 'name' | 'abbreviation' | 'adjective' | 'demonym' | 'language';

/** One gazetteer entry, as read out for people and records. The hot path reads the columns of {@link Gazetteer}. */
export interface GazetteerEntry {
	/** `gn:<GeoNames id>`, or `dl:<slug>` for the project's own rows, or `user:<id>` for a user's. */
	readonly id: string;
	/** The English name, or the local one in Latin letters. */
	readonly name: string;
	readonly names: Partial<Record<NameLanguage, string>>;
	/** GeoNames feature class and code: `P`/`PPL`, `A`/`ADM1`, `H`/`STM`… */
	readonly featureClass: string;
	readonly featureCode: string;
	/** ISO 3166-1 alpha-2, or `null` for what lies in none or several. */
	readonly country: string | null;
	/** GeoNames admin-1 code with its country (`RU.41`), or `null`. */
	readonly admin1: string | null;
	/** Name of the admin-2 unit in English, or `null`. */
	readonly admin2: string | null;
	readonly lngLat: LngLat;
	readonly bbox: Bbox | null;
	readonly population: number;
	/** 0–1: how likely news means it when it uses its name, from population, feature code and rank. */
	readonly importance: number;
	/** How far from the point the place may reach or the truth may lie, in kilometers. */
	readonly precisionKm: number;
	/** Id of its polygon in the boundaries: ISO 3166-2 (`RU-KRS`) or ISO 3166-1 (`RU`); `null` for none. */
	readonly regionId: string | null;
	/** The same place elsewhere: `https://www.geonames.org/538555`, `https://www.wikidata.org/entity/Q3178`. */
	readonly sameAs: readonly string[];
	/** Where the row comes from, and how sure it is: `two-source`, `one-source` or `unverified`. */
	readonly source: string;
	readonly certainty: 'two-source' | 'one-source' | 'unverified';
}

/** One way to read a name: a row of the gazetteer and what the name is of it. */
export interface NameMatch {
	readonly row: number;
	readonly use: NameUse;
	/** Languages in which the place has this very name; empty when unknown. */
	readonly languages: readonly NameLanguage[];
	/** An ordinary word too ("Red", "Van"): a place only when the context says so. */
	readonly needsContext: boolean;
}

export interface Gazetteer {
	/** Number of rows; every `row` is below it. */
	readonly size: number;
	/** Columns for the hot path, one value a row, never copied. Coordinates in degrees. */
	readonly lng: Float32Array;
	readonly lat: Float32Array;
	readonly population: Uint32Array;
	readonly importance: Float32Array;
	readonly precisionKm: Float32Array;
	/** All readings of a name in any script, case and diacritics ignored; empty for an unknown name. */
	find(name: string): readonly NameMatch[];
	/** As {@link find}, for a name that already is `normalizeName(name)`: the geoparser's inner loop. */
	findNormalized(key: string): readonly NameMatch[];
	/** Words of the longest name that begins with this normalized word; 0 when none does. */
	maxWords(firstWord: string): number;
	/** The row of an id, or `undefined`. */
	rowOf(id: string): number | undefined;
	/** Feature class and code, country and admin-1 of a row without building the whole entry. */
	featureClass(row: number): string;
	featureCode(row: number): string;
	country(row: number): string | null;
	admin1(row: number): string | null;
	/** The row of the country or admin-1 unit that holds a row, or -1 when there is none in the gazetteer. */
	countryRow(row: number): number;
	admin1Row(row: number): number;
	entry(row: number): GazetteerEntry;
}
