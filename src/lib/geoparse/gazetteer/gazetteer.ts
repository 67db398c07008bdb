/**
 * The gazetteer: the list of places, looked up by name. Opened from bytes that somebody else
 * fetched or read; knows no files and no network.
 */
import { flatDistanceKm } from '../../geo/lng-lat.ts';
import type { GazetteerEntry, NameMatch, RowName } from './entry.ts';
import { readSections } from './gazetteer-format.ts';
import { PlaceColumns } from './gazetteer-columns.ts';
import { PlaceNames } from './gazetteer-names.ts';
import { isNamesFile, readNamesFile } from './names-file.ts';
import type { LanguageCode } from '../../languages/index.ts';
import { normalizeName } from '../tokens/index.ts';

export interface Gazetteer {
	/** The language of the texts it is read for, or `null` for names of all languages; see {@link readFor}. */
	readonly language: LanguageCode | null;
	/** The same places as texts of a language name them; the same object each time it is asked. */
	readFor(language: LanguageCode): Gazetteer;
	/** Number of rows; every `row` is below it. */
	readonly size: number;
	/** Columns for the hot path, one value a row, never copied. Coordinates in degrees. */
	readonly lng: Float32Array;
	readonly lat: Float32Array;
	readonly population: Uint32Array;
	readonly importance: Float32Array;
	readonly precisionKm: Float32Array;
	/** All readings of a name in any script, case and diacritics ignored, most important place first; empty for an unknown name. */
	find(name: string): readonly NameMatch[];
	/** As {@link find}, for a name that already is `normalizeName(name)`: the geoparser's inner loop. */
	findNormalized(key: string): readonly NameMatch[];
	/** Words of the longest name that begins with this normalized word; 0 when none does. */
	maxWords(firstWord: string): number;
	id(row: number): string;
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
	/** How far the points of two rows are from one another, in kilometers: near enough to tell which is nearer. */
	kmBetween(a: number, b: number): number;
	/** Every name of a row with its use and languages, the place's own name first. */
	names(row: number): readonly RowName[];
	/** @throws {RangeError} If there is no such row. */
	entry(row: number): GazetteerEntry;
	/** The entry of an id; `undefined` for an unknown one and for the `null` of a mention that is in no gazetteer. */
	entryOf(id: string | null): GazetteerEntry | undefined;
}

/**
 * Inflates a file that begins as gzip does, and gives back any other as it is.
 *
 * @throws {TypeError} If the compressed bytes are damaged or cut short.
 */
export async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const stream = new Blob([bytes as BlobPart])
		.stream()
		.pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * Opens one gazetteer, or several as one: where two files have a place of the same id, the later
 * one's point, codes and figures hold, and it goes by the names of both.
 *
 * @param files Inflated files of format 2, the built-in one first; among them files of a language's names, which
 * add to the places that the others have.
 * @throws {Error} If a file is not a gazetteer of this format or is cut short.
 */
export function openGazetteer(...files: readonly Uint8Array[]): Gazetteer {
	const parts = files.filter((file) => !isNamesFile(file)).map(readSections);
	const further = files.filter(isNamesFile).map(readNamesFile);
	const columns = new PlaceColumns(parts.reduce((sum, { header }) => sum + header.rows, 0));
	const rowsOfFiles = parts.map((part) => columns.addFile(part));
	const { size, importance } = columns;
	const names = new PlaceNames(parts, rowsOfFiles, size, importance, further);
	columns.seal((row) => names.first(row));
	for (const part of further) names.addNames(part, columns.rowsOf(part.ids), size);
	names.seal();
	return gazetteerOf(columns, names, null);
}

/** A gazetteer's memory, as a thread passes it to others: they read the same bytes, nothing is copied. */
export interface SharedGazetteer {
	readonly columns: Readonly<Record<string, unknown>>;
	readonly names: Readonly<Record<string, unknown>>;
}

const memories = new WeakMap<Gazetteer, { columns: PlaceColumns; names: PlaceNames }>();

/** Puts an opened gazetteer's arrays into memory that threads share. */
export function shareGazetteer(gazetteer: Gazetteer): SharedGazetteer {
	const { columns, names } = memories.get(gazetteer)!;
	return { columns: columns.share(), names: names.share() };
}

const openedOf = new WeakMap<SharedGazetteer, Gazetteer>();

/** Opens what {@link shareGazetteer} gave, here or in another thread, at once; in one thread once. */
export function openSharedGazetteer(shared: SharedGazetteer): Gazetteer {
	let gazetteer = openedOf.get(shared);
	if (gazetteer === undefined) {
		const names = PlaceNames.fromShared(shared.names);
		gazetteer = gazetteerOf(
			PlaceColumns.fromShared(shared.columns, (row) => names.first(row)),
			names,
			null
		);
		openedOf.set(shared, gazetteer);
	}
	return gazetteer;
}

function gazetteerOf(
	columns: PlaceColumns,
	names: PlaceNames,
	language: LanguageCode | null
): Gazetteer {
	const byLanguage = new Map<LanguageCode, Gazetteer>();
	const reader = names.readFor(language);
	const gazetteer: Gazetteer = {
		language,
		readFor(other) {
			if (other === language) return gazetteer;
			let read = byLanguage.get(other);
			if (read === undefined) byLanguage.set(other, (read = gazetteerOf(columns, names, other)));
			return read;
		},
		size: columns.size,
		lng: columns.lng,
		lat: columns.lat,
		population: columns.population,
		importance: columns.importance,
		precisionKm: columns.precisionKm,
		find: (name) => reader.find(normalizeName(name)),
		findNormalized: reader.find,
		maxWords: reader.maxWords,
		id: (row) => columns.id(row),
		rowOf: (id) => columns.rowOf(id),
		featureClass: (row) => columns.featureClass(row),
		featureCode: (row) => columns.featureCode(row),
		country: (row) => columns.country(row),
		admin1: (row) => columns.admin1(row),
		countryRow: (row) => columns.countryRow(row),
		admin1Row: (row) => columns.admin1Row(row),
		kmBetween: (a, b) =>
			flatDistanceKm(columns.lng[a], columns.lat[a], columns.lng[b], columns.lat[b]),
		names: (row) => names.names(row),
		entryOf(id) {
			const row = id === null ? undefined : columns.rowOf(id);
			return row === undefined ? undefined : gazetteer.entry(row);
		},
		entry(row) {
			if (!(row in columns.lng)) {
				throw new RangeError(
					`row ${row} is none of the gazetteer's ${columns.size}; entryOf takes an id, known or not`
				);
			}
			const rowNames = names.names(row);
			const own: Partial<Record<LanguageCode, string>> = {};
			for (const { text, languages, preferred } of rowNames) {
				if (preferred) for (const language of languages) own[language] ??= text;
			}
			return { ...columns.entry(row), name: rowNames[0].text, names: own };
		}
	};
	memories.set(gazetteer, { columns, names });
	return gazetteer;
}
