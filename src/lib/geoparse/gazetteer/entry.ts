/** What is told of a place and of its names, however the gazetteer keeps it. */
import type { Bbox } from '../../geo/box.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { LanguageCode } from '../../languages/index.ts';

/** What a name is of a place: its name, or a word made from it. */
export type NameUse = 'name' | 'abbreviation' | 'adjective' | 'demonym' | 'language';

/** How many sources have the point. */
export type Certainty = 'two-source' | 'one-source' | 'unverified';

/** What a name is of its place. Few kinds make up all names: a file lists each once. */
export interface NameKind {
	readonly use: NameUse;
	/** Languages known to have the name; a file may name some that this program does not know. */
	readonly languages: readonly LanguageCode[];
	/** The name that the place goes by in these languages. */
	readonly preferred: boolean;
	/** An ordinary word too: a place only when the context says so. */
	readonly needsContext: boolean;
	/** Whether texts in other languages of the same script do not have it, as English ones do not have "Rzym". */
	readonly exclusive?: boolean;
}

/** A name as it is written. */
export interface RowName extends NameKind {
	readonly text: string;
}

/** One gazetteer entry, as read out for people and records. The hot path reads the columns of {@link Gazetteer}. */
export interface GazetteerEntry {
	/** `gn:<GeoNames id>`, or `dl:<slug>` for the project's own rows, or `user:<id>` for a user's. */
	readonly id: string;
	/** The English name, or the local one in Latin letters. */
	readonly name: string;
	readonly names: Partial<Record<LanguageCode, string>>;
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
	readonly certainty: Certainty;
}

/** One way to read a name: a row of the gazetteer and what the name is of it. */
export interface NameMatch {
	readonly row: number;
	readonly use: NameUse;
	/** Languages in which the place has this very name; empty when unknown. */
	readonly languages: readonly LanguageCode[];
	/** The name the place goes by, not one of its others. */
	readonly isOwn: boolean;
	/** An ordinary word too ("Red", "Van"): a place only when the context says so. */
	readonly needsContext: boolean;
}
