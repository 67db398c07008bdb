/**
 * The gazetteer's file, format 2: columns of numbers and one block of names, made to be opened
 * without an object per row. Written by {@link GazetteerWriter}, read by `openGazetteer`; the bytes
 * are described in docs/gazetteer-format.md. Knows no place and no file.
 */
import type { Bbox } from '../../geo/box.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import type { Certainty, NameKind, RowName } from './entry.ts';
import { normalizeName } from '../tokens/index.ts';

const formatName = 'dateline-gazetteer';
const formatVersion = 2;

/** First bytes of an inflated file. */
const magic = 'DLGZ';

/** Importance in 254 steps; 0 stands for the one that follows from feature code and population. */
const importanceByte = (importance: number) => 1 + Math.round(importance * 254);
export const importanceOfByte = (byte: number) => (byte - 1) / 254;

/** Precision in steps of 4.4 %, from 0.1 km to 6,000 km; 0 stands for the one that follows. */
const precisionByte = (km: number) =>
	Math.min(255, 1 + Math.max(0, Math.round(16 * Math.log2(km / 0.1))));
export const precisionKmOfByte = (byte: number) => 0.1 * 2 ** ((byte - 1) / 16);

/** Coordinates are whole numbers of 1/10,000 degree: at most 11 m apart. */
export const unitsPerDegree = 10_000;

/** A place as it is written into the file. `null` and an empty array mean "none". */
export interface GazetteerRow {
	/** `gn:<GeoNames id>`, `dl:<slug>` or `user:<id>`. */
	readonly id: string;
	readonly lngLat: LngLat;
	readonly featureClass: string;
	readonly featureCode: string;
	readonly country: string | null;
	/** Country and admin-1 code (`RU.41`). */
	readonly admin1: string | null;
	readonly admin2: string | null;
	readonly population: number;
	readonly source: string;
	readonly certainty: Certainty;
	/** The first is the place's name in English or in Latin letters. */
	readonly names: readonly RowName[];
	/** Only where the value that follows from feature code and population is wrong. */
	readonly importance?: number;
	readonly precisionKm?: number;
	readonly bbox?: Bbox;
	readonly regionId?: string;
	/** Wikidata's id without its `Q`. */
	readonly wikidata?: number;
}

/**
 * The id of most places that GeoNames does not number: name, country and admin-1 code
 * (`dl:tetkino-ru-41`). The file leaves out ids that are this one.
 */
export function derivedId(name: string, admin: string): string {
	return `dl:${normalizeName(`${name} ${admin.replace('.', ' ')}`).replaceAll(' ', '-')}`;
}

/** What few rows have, as two arrays of one length: row numbers, ascending, and values. */
export interface SparseColumn<Value> {
	readonly rows: readonly number[];
	readonly values: readonly Value[];
}

export interface FileHeader {
	readonly format: typeof formatName;
	readonly version: typeof formatVersion;
	readonly rows: number;
	readonly names: number;
	readonly tables: {
		/** `P PPLA2`: feature class and code. */
		readonly codes: readonly string[];
		/** `RU.41`, `RU` or an empty text. */
		readonly admins: readonly string[];
		readonly admin2: readonly string[];
		readonly sources: readonly { readonly text: string; readonly certainty: Certainty }[];
		readonly kinds: readonly NameKind[];
	};
	readonly sparse: {
		readonly bbox: SparseColumn<Bbox>;
		readonly regionId: SparseColumn<string>;
		readonly wikidata: SparseColumn<number>;
	};
	/** Name and bytes of each section, in the order of the file. */
	readonly sections: readonly (readonly [name: SectionName, bytes: number])[];
}

const sectionNames = [
	'ids',
	'textIds',
	'lng',
	'lat',
	'population',
	'code',
	'admin',
	'admin2',
	'source',
	'importance',
	'precision',
	'nameCounts',
	'nameKinds',
	'nameText'
] as const;
export type SectionName = (typeof sectionNames)[number];

const chunkBytes = 1 << 16;

/** Bytes that are written one after the other; kept in chunks, so that growing copies nothing. */
export class ByteSink {
	/** All bytes before the current chunk's. */
	private readonly chunks: Uint8Array[] = [];
	private chunk = new Uint8Array(chunkBytes);
	private end = 0;
	private chunksLength = 0;

	get length(): number {
		return this.chunksLength + this.end;
	}

	byte(value: number): void {
		this.reserve(1);
		this.chunk[this.end++] = value;
	}

	/** Seven bits a byte, lowest first, the top bit set on all but the last. */
	varint(value: number): void {
		this.reserve(8);
		while (value >= 128) {
			this.chunk[this.end++] = (value % 128) | 128;
			value = Math.floor(value / 128);
		}
		this.chunk[this.end++] = value;
	}

	/** Whole numbers of either sign: 0, -1, 1, -2 … become 0, 1, 2, 3 … */
	signedVarint(value: number): void {
		this.varint(value < 0 ? -2 * value - 1 : 2 * value);
	}

	text(value: string): void {
		this.reserve(value.length * 3);
		this.end += encoder.encodeInto(value, this.chunk.subarray(this.end)).written;
	}

	/** What was written, in parts. */
	parts(): Uint8Array[] {
		return [...this.chunks, this.chunk.subarray(0, this.end)];
	}

	private reserve(count: number): void {
		if (this.end + count <= this.chunk.length) return;
		this.chunks.push(this.chunk.subarray(0, this.end));
		this.chunksLength += this.end;
		this.chunk = new Uint8Array(Math.max(chunkBytes, count));
		this.end = 0;
	}
}

/** Reads what {@link ByteSink} wrote. */
export class ByteSource {
	position = 0;
	readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	varint(): number {
		let byte = this.bytes[this.position++];
		if (byte < 128) return byte;
		let value = byte & 127;
		let scale = 128;
		do {
			byte = this.bytes[this.position++];
			value += (byte & 127) * scale;
			scale *= 128;
		} while (byte >= 128);
		return value;
	}

	signedVarint(): number {
		const value = this.varint();
		return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
	}
}

const encoder = new TextEncoder();

/** Numbers the values of a table in the order in which they first come. */
class Table {
	private readonly numbers = new Map<string, number>();

	number(value: string): number {
		let number = this.numbers.get(value);
		if (number === undefined) {
			number = this.numbers.size;
			this.numbers.set(value, number);
		}
		return number;
	}

	values(): string[] {
		return [...this.numbers.keys()];
	}
}

const newSparseColumn = <Value>() => ({ rows: [] as number[], values: [] as Value[] });

/**
 * Packs rows one by one; keeps bytes, not rows. The file is smallest when rows with `gn:` ids come
 * in the order of these ids, which in GeoNames also keeps countries together.
 */
export class GazetteerWriter {
	private rows = 0;
	private names = 0;
	private lastId = 0;
	private lastLng = 0;
	private lastLat = 0;
	private readonly codes = new Table();
	private readonly admins = new Table();
	private readonly admin2 = new Table();
	private readonly sources = new Table();
	private readonly kinds = new Table();
	private readonly sparse = {
		bbox: newSparseColumn<Bbox>(),
		regionId: newSparseColumn<string>(),
		wikidata: newSparseColumn<number>()
	};
	private readonly sections = Object.fromEntries(
		sectionNames.map((name) => [name, new ByteSink()])
	) as Record<SectionName, ByteSink>;

	/** @throws {RangeError} If the row has no name, or a name holds a line break. */
	add(row: GazetteerRow): void {
		const { sections } = this;
		const number = this.rows++;
		if (row.id.startsWith('gn:')) {
			const id = Number(row.id.slice(3));
			sections.ids.varint(1 + zigzag(id - this.lastId));
			this.lastId = id;
		} else {
			sections.ids.varint(0);
			const id =
				row.id === derivedId(row.names[0].text, row.admin1 ?? row.country ?? '') ? '' : row.id;
			sections.textIds.text(id + '\n');
		}
		const lng = Math.round(row.lngLat[0] * unitsPerDegree);
		const lat = Math.round(row.lngLat[1] * unitsPerDegree);
		sections.lng.signedVarint(lng - this.lastLng);
		sections.lat.signedVarint(lat - this.lastLat);
		[this.lastLng, this.lastLat] = [lng, lat];
		sections.population.varint(row.population);
		sections.code.varint(this.codes.number(`${row.featureClass} ${row.featureCode}`));
		sections.admin.varint(this.admins.number(row.admin1 ?? row.country ?? ''));
		sections.admin2.varint(this.admin2.number(row.admin2 ?? ''));
		sections.source.varint(this.sources.number(`${row.certainty} ${row.source}`));
		sections.importance.byte(row.importance === undefined ? 0 : importanceByte(row.importance));
		sections.precision.byte(row.precisionKm === undefined ? 0 : precisionByte(row.precisionKm));
		for (const column of sparseColumns) {
			const value = row[column];
			if (value === undefined) continue;
			this.sparse[column].rows.push(number);
			(this.sparse[column].values as unknown[]).push(value);
		}
		if (row.names.length === 0) throw new RangeError(`the place ${row.id} has no name`);
		sections.nameCounts.varint(row.names.length);
		for (const name of row.names) {
			if (name.text.includes('\n')) {
				throw new RangeError(
					`a name of ${row.id} holds a line break: ${JSON.stringify(name.text)}`
				);
			}
			this.names++;
			sections.nameKinds.varint(this.kinds.number(JSON.stringify(kindOf(name))));
			sections.nameText.text(name.text + '\n');
		}
	}

	/** How many rows were added. */
	get size(): number {
		return this.rows;
	}

	/** The file, not compressed, in parts. */
	finish(): Uint8Array[] {
		const header: FileHeader = {
			format: formatName,
			version: formatVersion,
			rows: this.rows,
			names: this.names,
			tables: {
				codes: this.codes.values(),
				admins: this.admins.values(),
				admin2: this.admin2.values(),
				sources: this.sources.values().map((value) => ({
					text: value.slice(value.indexOf(' ') + 1),
					certainty: value.slice(0, value.indexOf(' ')) as Certainty
				})),
				kinds: this.kinds.values().map((value) => JSON.parse(value) as NameKind)
			},
			sparse: this.sparse,
			sections: sectionNames.map((name) => [name, this.sections[name].length])
		};
		const headerBytes = encoder.encode(JSON.stringify(header));
		const start = new ByteSink();
		start.text(magic);
		start.varint(headerBytes.length);
		const sections = sectionNames.flatMap((name) => this.sections[name].parts());
		return [...start.parts(), headerBytes, ...sections];
	}
}

/** Parts of a file as one. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
	const file = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let end = 0;
	for (const part of parts) {
		file.set(part, end);
		end += part.length;
	}
	return file;
}

const sparseColumns = ['bbox', 'regionId', 'wikidata'] as const;

const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

const kindOf = ({ use, languages, preferred, needsContext, exclusive }: RowName): NameKind => ({
	use,
	languages: [...languages].sort(),
	preferred,
	needsContext,
	...(exclusive && { exclusive })
});

/**
 * Cuts an inflated file into its header and sections.
 *
 * @throws {Error} If the bytes are not a gazetteer of this format, or the file is cut short.
 */
export function readSections(file: Uint8Array): {
	header: FileHeader;
	sections: Record<SectionName, Uint8Array>;
} {
	const decoder = new TextDecoder();
	if (decoder.decode(file.subarray(0, 4)) !== magic) {
		throw new Error(
			`this is no gazetteer (it does not begin with ${magic}): give the program's own gazetteer.bin or one that "dateline gazetteer add" made`
		);
	}
	const source = new ByteSource(file.subarray(0, 16));
	source.position = 4;
	const headerBytes = source.varint();
	let end = source.position + headerBytes;
	if (file.length < end) {
		throw new Error('the gazetteer is cut short in its header: fetch it or make it again');
	}
	const header = headerOf(decoder.decode(file.subarray(source.position, end)));
	const sections = {} as Record<SectionName, Uint8Array>;
	for (const [name, bytes] of header.sections) {
		sections[name] = file.subarray(end, end + bytes);
		end += bytes;
	}
	if (file.length !== end) {
		throw new Error(
			`the gazetteer is cut short (${file.length} bytes of ${end}): fetch it or make it again`
		);
	}
	return { header, sections };
}

/** @throws {Error} If the text is no header of this format. */
function headerOf(text: string): FileHeader {
	let header: Partial<FileHeader> = {};
	try {
		header = JSON.parse(text) as FileHeader;
	} catch {
		// Said below, as for a header of another format.
	}
	if (header.format !== formatName || header.version !== formatVersion) {
		throw new Error(
			`the gazetteer is of format ${header.format ?? 'unknown'} ${header.version ?? ''}, this program reads ${formatName} ${formatVersion}: make it again with "dateline gazetteer add", or take the one that comes with the program`
		);
	}
	return header as FileHeader;
}
