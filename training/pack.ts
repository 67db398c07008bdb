/**
 * Writes a trained model in the layout that `model-file.ts` reads: weights rounded to 8 bits, rows
 * that round to zero left out.
 */
import { gzipSync } from 'node:zlib';
import type { ModelHeader } from '../src/lib/geoparse/model-file.ts';
import { rowWidth, tagCount } from '../src/lib/geoparse/model/tags.ts';
import { typeNames } from '../src/lib/geoparse/kind/type-model.ts';
import type { TrainedField } from './field.ts';
import { typeRowWidth, type TrainedTypes } from './types.ts';
import type { WordRows } from './words.ts';

/** The bytes of a model, before gzip. */
export function packModel(
	language: string,
	words: WordRows,
	field: TrainedField,
	types: TrainedTypes
): Buffer {
	const typed = quantize(types.weights, typeNames.length, typeRowWidth);
	const table = quantize(field.weights, tagCount, rowWidth);
	const header: ModelHeader = {
		format: 'dateline-model',
		version: 1,
		language,
		words: words.hashes.length,
		coarse: words.coarse.length,
		field: {
			bits: field.bits,
			rows: table.rows.length,
			scale: table.scale,
			transitions: Array.from(field.transitions, (w) => Math.round(w * 1e4) / 1e4)
		},
		types: { bits: types.bits, rows: typed.rows.length, scale: typed.scale, names: typeNames }
	};
	const json = Buffer.from(JSON.stringify(header));
	const length = Buffer.alloc(4);
	length.writeUInt32LE(json.length);
	const marked = Array.from(words.clusters, (c, i) => c | (words.firstNames[i] ? 0x8000 : 0));
	return Buffer.concat([
		length,
		json,
		gaps(Array.from(words.hashes, (hash) => hash >>> 0)),
		Buffer.from(marked.map((value) => value & 255)),
		Buffer.from(marked.map((value) => value >> 8)),
		Buffer.from(words.coarse),
		gaps(table.rows),
		...table.columns,
		gaps(typed.rows),
		...typed.columns
	]);
}

/** A model's file: packed and compressed; without a time stamp, so the same model is the same file. */
export const compressModel = (packed: Buffer): Buffer => gzipSync(packed, { level: 9 });

/** Largest weight kept apart: beyond it all are equally telling. */
const largest = 2.5;

/** Rounds the weights of a table to 8 bits. */
function quantize(weights: Float32Array, columns: number, width: number) {
	const scale = largest / 127;
	const rounded = (w: number) => Math.max(-127, Math.min(127, Math.round(w / scale)));
	const rows: number[] = [];
	for (let row = 0; row < weights.length / width; row++) {
		for (let c = 0; c < columns; c++) {
			if (rounded(weights[row * width + c]) !== 0) {
				rows.push(row);
				break;
			}
		}
	}
	return {
		rows,
		scale,
		columns: Array.from({ length: columns }, (_, c) =>
			Buffer.from(Int8Array.from(rows, (row) => rounded(weights[row * width + c])).buffer)
		)
	};
}

/** Ascending numbers as gaps, seven bits a byte, the lowest first. */
function gaps(values: readonly number[]): Buffer {
	const bytes: number[] = [];
	let previous = 0;
	for (const value of values) {
		let gap = value - previous;
		previous = value;
		while (gap >= 128) {
			bytes.push((gap % 128) + 128);
			gap = Math.floor(gap / 128);
		}
		bytes.push(gap);
	}
	return Buffer.from(bytes);
}
