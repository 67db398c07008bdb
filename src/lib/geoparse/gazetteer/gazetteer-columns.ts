/**
 * The gazetteer's rows in memory: typed arrays, one value a row. Knows no names.
 */
import type { Bbox } from '../../geo/box.ts';
import type { Certainty, GazetteerEntry } from './entry.ts';
import {
	ByteSource,
	derivedId,
	importanceOfByte,
	precisionKmOfByte,
	unitsPerDegree,
	type FileHeader,
	type SectionName,
	type SparseColumn
} from './gazetteer-format.ts';
import { defaultImportance, defaultPrecisionKm } from './importance.ts';
import { sharedFields, withFields } from './shared-memory.ts';
import { isAdmin1, isPresentCountry } from '../../geo/feature-code.ts';

export interface FileParts {
	readonly header: FileHeader;
	readonly sections: Readonly<Record<SectionName, Uint8Array>>;
}

/** The values of all files' tables, each once, with their numbers. */
class MergedTable<Value> {
	readonly values: Value[] = [];
	private readonly numbers = new Map<string, number>();

	/** The merged number of each of a file's values, in the file's order. */
	merge(values: readonly Value[]): number[] {
		return values.map((value) => {
			const key = JSON.stringify(value);
			let number = this.numbers.get(key);
			if (number === undefined) {
				number = this.values.push(value) - 1;
				this.numbers.set(key, number);
			}
			return number;
		});
	}
}

export class PlaceColumns {
	size = 0;
	lng: Float32Array;
	lat: Float32Array;
	population: Uint32Array;
	importance: Float32Array;
	precisionKm: Float32Array;
	/** GeoNames id, or 0 for a row whose id is a text. */
	private readonly geoNamesId: Uint32Array;
	/** Ids that are texts; an empty one follows from the row's name, see `derivedId`. */
	private readonly textIds = new Map<number, string>();
	private readonly rowOfTextId = new Map<string, number>();
	/** Rows by the ids that follow from their names, made when first asked for. */
	private rowOfDerivedId: ReadonlyMap<string, number> | undefined;
	/** Those derived so far: what is asked for was mostly given before, and spares deriving all. */
	private readonly rowOfGivenId = new Map<string, number>();
	private nameOf: (row: number) => string = () => '';
	/** Row + 1 by GeoNames id, open addressing. */
	private readonly idSlots: Int32Array;
	private readonly code: Uint16Array;
	private readonly admin: Uint16Array;
	private readonly admin2: Uint16Array;
	private readonly source: Uint16Array;
	private readonly codes = new MergedTable<string>();
	private readonly admins = new MergedTable<string>();
	private readonly admin2Names = new MergedTable<string>();
	private readonly sources = new MergedTable<{ text: string; certainty: Certainty }>();
	private classOfCode: string[] = [];
	private nameOfCode: string[] = [];
	/** Codes of the country and the admin-1 unit of each value of `admins`, or `null`. */
	private countryCodes: (string | null)[] = [];
	private admin1Codes: (string | null)[] = [];
	/** Rows of the same, or -1. */
	private countryRows: Int32Array = new Int32Array(0);
	private admin1Rows: Int32Array = new Int32Array(0);
	private readonly bbox = new Map<number, Bbox>();
	private readonly regionId = new Map<number, string>();
	private readonly wikidata = new Map<number, number>();

	/** @param capacity At least the rows of all files together. */
	constructor(capacity: number) {
		this.lng = new Float32Array(capacity);
		this.lat = new Float32Array(capacity);
		this.population = new Uint32Array(capacity);
		this.importance = new Float32Array(capacity);
		this.precisionKm = new Float32Array(capacity);
		this.geoNamesId = new Uint32Array(capacity);
		this.idSlots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, capacity * 1.5))));
		this.code = new Uint16Array(capacity);
		this.admin = new Uint16Array(capacity);
		this.admin2 = new Uint16Array(capacity);
		this.source = new Uint16Array(capacity);
	}

	/**
	 * Takes in a file's rows; a row whose id is known already replaces the one before it.
	 *
	 * @returns The row in the gazetteer of each row of the file.
	 */
	addFile({ header, sections }: FileParts): Int32Array {
		const rows = this.addIds(header.rows, sections);
		const codes = this.codes.merge(header.tables.codes);
		const admins = this.admins.merge(header.tables.admins);
		const admin2 = this.admin2Names.merge(header.tables.admin2);
		const sources = this.sources.merge(header.tables.sources);
		const codeNames = this.codes.values.map((value) => value.split(' ')[1]);
		const source = (name: SectionName) => new ByteSource(sections[name]);
		const columns = {
			lng: source('lng'),
			lat: source('lat'),
			population: source('population'),
			code: source('code'),
			admin: source('admin'),
			admin2: source('admin2'),
			source: source('source')
		};
		let lng = 0;
		let lat = 0;
		for (let i = 0; i < header.rows; i++) {
			const row = rows[i];
			lng += columns.lng.signedVarint();
			lat += columns.lat.signedVarint();
			this.lng[row] = lng / unitsPerDegree;
			this.lat[row] = lat / unitsPerDegree;
			const population = columns.population.varint();
			const code = codes[columns.code.varint()];
			this.population[row] = population;
			this.code[row] = code;
			this.admin[row] = admins[columns.admin.varint()];
			this.admin2[row] = admin2[columns.admin2.varint()];
			this.source[row] = sources[columns.source.varint()];
			const importance = sections.importance[i];
			this.importance[row] =
				importance === 0
					? defaultImportance(codeNames[code], population)
					: importanceOfByte(importance);
			const precision = sections.precision[i];
			this.precisionKm[row] =
				precision === 0
					? defaultPrecisionKm(codeNames[code], population)
					: precisionKmOfByte(precision);
		}
		const { sparse } = header;
		fill(sparse.bbox, rows, (row, value) => this.bbox.set(row, value));
		fill(sparse.regionId, rows, (row, value) => this.regionId.set(row, value));
		fill(sparse.wikidata, rows, (row, value) => this.wikidata.set(row, value));
		return rows;
	}

	/**
	 * Cuts the columns to the rows that came and finds the row of every country and admin-1 unit.
	 *
	 * @param nameOf The first name of a row.
	 */
	seal(nameOf: (row: number) => string): void {
		this.nameOf = nameOf;
		for (const column of ['lng', 'lat', 'importance', 'precisionKm'] as const) {
			this[column] = this[column].subarray(0, this.size);
		}
		this.population = this.population.subarray(0, this.size);
		this.classOfCode = this.codes.values.map((value) => value.split(' ')[0]);
		this.nameOfCode = this.codes.values.map((value) => value.split(' ')[1]);
		const { values } = this.admins;
		this.countryCodes = values.map((value) => value.slice(0, 2) || null);
		this.admin1Codes = values.map((value) => (value.includes('.') ? value : null));
		const unitRow = new Int32Array(values.length).fill(-1);
		for (let row = 0; row < this.size; row++) {
			const code = this.featureCode(row);
			const isUnit = values[this.admin[row]].includes('.')
				? isAdmin1(code)
				: isPresentCountry(code);
			if (isUnit) unitRow[this.admin[row]] = row;
		}
		const numbers = new Map(values.map((value, number) => [value, number]));
		this.admin1Rows = unitRow.map((row, number) => (values[number].includes('.') ? row : -1));
		this.countryRows = unitRow.map((_, number) => {
			const country = numbers.get(values[number].slice(0, 2));
			return country === undefined ? -1 : unitRow[country];
		});
	}

	/** The columns for other threads; see {@link PlaceColumns.fromShared}. Only after {@link seal}. */
	share(): Record<string, unknown> {
		return sharedFields(this);
	}

	/** @param nameOf The first name of a row. */
	static fromShared(
		fields: Readonly<Record<string, unknown>>,
		nameOf: (row: number) => string
	): PlaceColumns {
		return withFields(PlaceColumns.prototype, { ...fields, nameOf });
	}

	id(row: number): string {
		const text = this.textIds.get(row);
		if (text === undefined) return `gn:${this.geoNamesId[row]}`;
		if (text !== '') return text;
		const id = derivedId(this.nameOf(row), this.admins.values[this.admin[row]]);
		this.rowOfGivenId.set(id, row);
		return id;
	}

	rowOf(id: string): number | undefined {
		if (/^gn:\d+$/.test(id)) {
			const row = this.idSlots[this.idSlot(Number(id.slice(3)))] - 1;
			return row < 0 ? undefined : row;
		}
		const known = this.rowOfTextId.get(id) ?? this.rowOfGivenId.get(id);
		if (known !== undefined) return known;
		this.rowOfDerivedId ??= new Map(
			[...this.textIds].filter(([, text]) => text === '').map(([row]) => [this.id(row), row])
		);
		return this.rowOfDerivedId.get(id);
	}

	/**
	 * The rows of many ids, -1 for an unknown one. Ids that follow from names are derived for the rows of the units
	 * alone that one of these ends with: all of them would take as long as opening half a gazetteer.
	 */
	rowsOf(ids: readonly string[]): Int32Array {
		const rows = new Int32Array(ids.length).fill(-1);
		const derived = new Map<string, number>();
		const ends = new Set<string>();
		for (const [i, id] of ids.entries()) {
			const known = id.startsWith('gn:') ? this.rowOf(id) : this.rowOfTextId.get(id);
			if (known !== undefined) rows[i] = known;
			else if (id.startsWith('dl:')) {
				derived.set(id, i);
				const parts = id.split('-');
				ends.add(parts.slice(-1).join('-')).add(parts.slice(-2).join('-'));
			}
		}
		if (derived.size === 0) return rows;
		// What lies in no country has an id of its name alone.
		const mayEnd = this.admins.values.map(
			(admin) => admin === '' || ends.has(derivedId('', admin).slice(3))
		);
		for (const [row, text] of this.textIds) {
			if (text !== '' || !mayEnd[this.admin[row]]) continue;
			const i = derived.get(this.id(row));
			if (i !== undefined) rows[i] = row;
		}
		return rows;
	}

	featureClass(row: number): string {
		return this.classOfCode[this.code[row]];
	}

	featureCode(row: number): string {
		return this.nameOfCode[this.code[row]];
	}

	country(row: number): string | null {
		return this.countryCodes[this.admin[row]];
	}

	admin1(row: number): string | null {
		return this.admin1Codes[this.admin[row]];
	}

	countryRow(row: number): number {
		return this.countryRows[this.admin[row]];
	}

	admin1Row(row: number): number {
		return this.admin1Rows[this.admin[row]];
	}

	/** All that the columns tell of a row. */
	entry(row: number): Omit<GazetteerEntry, 'name' | 'names'> {
		const { text, certainty } = this.sources.values[this.source[row]];
		const wikidata = this.wikidata.get(row);
		const sameAs: string[] = [];
		if (!this.textIds.has(row)) sameAs.push(`https://www.geonames.org/${this.geoNamesId[row]}`);
		if (wikidata !== undefined) sameAs.push(`https://www.wikidata.org/entity/Q${wikidata}`);
		return {
			id: this.id(row),
			featureClass: this.featureClass(row),
			featureCode: this.featureCode(row),
			country: this.country(row),
			admin1: this.admin1(row),
			admin2: this.admin2Names.values[this.admin2[row]] || null,
			lngLat: [roundDegrees(this.lng[row]), roundDegrees(this.lat[row])],
			bbox: this.bbox.get(row) ?? null,
			population: this.population[row],
			importance: Math.round(this.importance[row] * 1000) / 1000,
			precisionKm: Number(this.precisionKm[row].toPrecision(2)),
			regionId: this.regionId.get(row) ?? null,
			sameAs,
			source: text,
			certainty
		};
	}

	private addIds(count: number, sections: FileParts['sections']): Int32Array {
		const rows = new Int32Array(count);
		const ids = new ByteSource(sections.ids);
		const textIds = new TextDecoder().decode(sections.textIds).split('\n');
		let nextText = 0;
		let id = 0;
		for (let i = 0; i < count; i++) {
			const step = ids.varint();
			if (step === 0) {
				const text = textIds[nextText++];
				const known = text === '' ? undefined : this.rowOfTextId.get(text);
				rows[i] = known ?? this.size++;
				if (known !== undefined) continue;
				if (text !== '') this.rowOfTextId.set(text, rows[i]);
				this.textIds.set(rows[i], text);
			} else {
				id += step % 2 === 1 ? (step - 1) / 2 : -step / 2;
				const slot = this.idSlot(id);
				if (this.idSlots[slot] === 0) {
					this.idSlots[slot] = this.size + 1;
					this.geoNamesId[this.size++] = id;
				}
				rows[i] = this.idSlots[slot] - 1;
			}
		}
		return rows;
	}

	/** The slot of a GeoNames id: the one that holds its row, or the free one where it belongs. */
	private idSlot(id: number): number {
		const mask = this.idSlots.length - 1;
		let slot = (Math.imul(id, 0x9e3779b1) >>> 8) & mask;
		while (this.idSlots[slot] !== 0 && this.geoNamesId[this.idSlots[slot] - 1] !== id) {
			slot = (slot + 1) & mask;
		}
		return slot;
	}
}

/** What single precision left of a coordinate written with four decimals. */
const roundDegrees = (degrees: number) => Math.round(degrees * unitsPerDegree) / unitsPerDegree;

function fill<Value>(
	column: SparseColumn<Value>,
	rows: Int32Array,
	set: (row: number, value: Value) => void
): void {
	column.rows.forEach((row, i) => set(rows[row], column.values[i]));
}
