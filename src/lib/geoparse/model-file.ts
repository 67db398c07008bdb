/**
 * The model as a file: a header, the word table, and the weights that are not zero. Read here; the
 * training writes it with the same layout. Numbers are little-endian.
 *
 *   u32 length of the header · header (JSON) · word hashes, ascending, as gaps (varint) ·
 *   clusters, low bytes then high (bit 15: a first name) · coarse cluster of each fine one ·
 *   for each table of weights: numbers of its rows as gaps (varint), then its weights column by column
 */
import type { Model } from './recognition/index.ts';
import { tagCount, setWeight, weightTable, type WeightTable, wordTable } from './model/index.ts';
import { typeNames } from './kind/index.ts';

export interface ModelHeader {
	readonly format: 'dateline-model';
	readonly version: 1;
	/** BCP 47. */
	readonly language: string;
	readonly words: number;
	readonly coarse: number;
	readonly field: {
		readonly bits: number;
		readonly rows: number;
		readonly scale: number;
		readonly transitions: readonly number[];
	};
	readonly types: {
		readonly bits: number;
		readonly rows: number;
		readonly scale: number;
		readonly names: readonly string[];
	};
}

const firstNameBit = 0x8000;

/**
 * Opens a model from its inflated bytes.
 *
 * @throws {Error} If the bytes are no model of this version, or are cut short.
 */
export function openModel(bytes: Uint8Array): Model {
	const reader = new Reader(bytes);
	const header = readHeader(reader);
	const hashes = Int32Array.from(reader.ascending(header.words));
	const low = reader.take(header.words);
	const high = reader.take(header.words);
	const clusters = new Uint16Array(header.words);
	const firstNames = new Uint8Array(header.words);
	for (let i = 0; i < header.words; i++) {
		const value = low[i] | (high[i] << 8);
		clusters[i] = value & ~firstNameBit;
		firstNames[i] = value & firstNameBit ? 1 : 0;
	}
	const coarse = new Uint8Array(reader.take(header.coarse));
	const table = reader.table(header.field, tagCount);
	const transitions = Float32Array.from(header.field.transitions);
	return {
		language: header.language,
		words: wordTable(hashes, clusters, firstNames, coarse),
		field: { table, transitions },
		types: reader.table(header.types, typeNames.length)
	};
}

function readHeader(reader: Reader): ModelHeader {
	try {
		const header = JSON.parse(new TextDecoder().decode(reader.take(reader.u32()))) as ModelHeader;
		const isModel = header.format === 'dateline-model' && header.version === 1;
		if (isModel && header.types.names.join() === typeNames.join()) return header;
	} catch {
		// Said below in one sentence, whatever was wrong.
	}
	throw new Error(
		'these bytes are no Dateline model of version 1: rebuild it with "npm run train"'
	);
}

class Reader {
	private at = 0;
	private readonly bytes: Uint8Array;

	constructor(bytes: Uint8Array) {
		this.bytes = bytes;
	}

	take(length: number): Uint8Array {
		if (this.at + length > this.bytes.length) {
			throw new Error(`the model is cut short at byte ${this.bytes.length}: fetch it again`);
		}
		this.at += length;
		return this.bytes.subarray(this.at - length, this.at);
	}

	u32(): number {
		const [a, b, c, d] = this.take(4);
		return (a | (b << 8) | (c << 16) | (d << 24)) >>> 0;
	}

	/** Ascending unsigned numbers, written as gaps. */
	ascending(count: number): Float64Array {
		const values = new Float64Array(count);
		let value = 0;
		for (let i = 0; i < count; i++) {
			let gap = 0;
			let factor = 1;
			for (;;) {
				const byte = this.take(1)[0];
				gap += (byte & 127) * factor;
				if (byte < 128) break;
				factor *= 128;
			}
			value += gap;
			values[i] = value;
		}
		return values;
	}

	/** A table of weights, of which some rows are not all zero. */
	table(
		{ bits, rows, scale }: Pick<ModelHeader['types'], 'bits' | 'rows' | 'scale'>,
		columns: number
	): WeightTable {
		const numbers = this.ascending(rows);
		const table = weightTable(bits, columns, scale);
		for (let c = 0; c < columns; c++) {
			const column = this.take(rows);
			for (let r = 0; r < rows; r++) setWeight(table, numbers[r], c, column[r]);
		}
		return table;
	}
}
