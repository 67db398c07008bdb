import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openModel } from '../src/lib/geoparse/model-file.ts';
import { rowWidth, tagCount } from '../src/lib/geoparse/model/tags.ts';
import { sumRows } from '../src/lib/geoparse/model/weight-table.ts';
import { typeNames } from '../src/lib/geoparse/kind/type-model.ts';
import { compressModel, packModel } from './pack.ts';
import { typeRowWidth } from './types.ts';

const bits = 6;
const words = {
	// Ascending as unsigned numbers: the negative ones come last.
	hashes: Int32Array.of(5, 130, 70_000, -70_000, -1),
	clusters: Uint16Array.of(1, 2, 0, 300, 2),
	firstNames: Uint8Array.of(0, 1, 1, 0, 0),
	coarse: Uint8Array.from({ length: 301 }, (_, i) => i % 7)
};
const field = {
	bits,
	weights: Float32Array.from({ length: rowWidth << bits }, (_, i) =>
		i % rowWidth < tagCount && i % 3 === 0 ? Math.sin(i) * 2 : 0
	),
	transitions: Float32Array.from({ length: (tagCount + 1) * tagCount }, (_, i) => Math.cos(i))
};
const types = {
	bits,
	weights: Float32Array.from({ length: typeRowWidth << bits }, (_, i) =>
		i % typeRowWidth < typeNames.length ? Math.cos(i * 3) : 0
	)
};

describe('a packed model', () => {
	const packed = packModel('en', words, field, types);
	const model = openModel(packed);

	it('is opened with the words it was packed with', () => {
		for (const [i, hash] of words.hashes.entries()) {
			const slot = model.words.find(hash);
			expect(model.words.cluster[slot]).toBe(words.clusters[i]);
			expect(model.words.firstName[slot]).toBe(words.firstNames[i]);
		}
		expect(model.words.find(6)).toBe(-1);
		expect(model.words.coarse).toEqual(words.coarse);
		expect(model.language).toBe('en');
	});

	it('gives every weight back to half a step of its eight bits', () => {
		const halfStep = 2.5 / 127 / 2;
		const { table } = model.field;
		const sums = new Int32Array(4 * table.width);
		for (let bucket = 0; bucket < 1 << bits; bucket++) {
			const id = bucket << (32 - bits);
			sumRows(table, Int32Array.of(id), 1, sums);
			for (let t = 0; t < tagCount; t++) {
				const error = Math.abs(table.scale * sums[t] - field.weights[bucket * rowWidth + t]);
				expect(error).toBeLessThanOrEqual(halfStep + 1e-6);
			}
		}
		for (const [k, value] of field.transitions.entries()) {
			expect(model.field.transitions[k]).toBeCloseTo(value, 4);
		}
	});

	it('is one file, however often it is compressed', () => {
		expect(compressModel(packed)).toEqual(compressModel(Buffer.from(packed)));
		expect(gunzipSync(compressModel(packed))).toEqual(packed);
	});

	it('is refused when it is cut short', () => {
		expect(() => openModel(packed.subarray(0, -1))).toThrow();
	});
});
