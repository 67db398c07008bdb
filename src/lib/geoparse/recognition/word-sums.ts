/**
 * What single words bring to a model's sums, kept from one occurrence to the next. Knows neither what is
 * looked at nor what the sums are for.
 */
import type { Analysis } from './analysis.ts';
import {
	featureBuffer,
	type FeatureBuffer,
	noWord,
	type Vocabulary,
	sumRows,
	type WeightTable
} from '../model/index.ts';

/** Adds the features of one word that stands in one role, such as "the word before"; -1 is before the text. */
export type WordFeatures = (
	analysis: Analysis,
	token: number,
	role: number,
	coarse: Uint8Array,
	out: FeatureBuffer
) => void;

/** Sums kept, by the upper bits of a hash; a newer one takes the place of an older one. */
const keptBits = 15;

class WordSums {
	readonly vocabulary: Vocabulary;
	private readonly table: WeightTable;
	private readonly columns: number;
	private readonly roles: number;
	private readonly features: WordFeatures;
	private readonly coarse: Uint8Array;
	/** Word and role of which the sums are kept; 0 for none. */
	private readonly keys = new Int32Array(1 << keptBits);
	private readonly kept: Int16Array;
	private readonly buffer = featureBuffer();
	private readonly fresh: Int32Array;

	constructor(
		vocabulary: Vocabulary,
		table: WeightTable,
		columns: number,
		roles: number,
		features: WordFeatures,
		coarse: Uint8Array
	) {
		this.vocabulary = vocabulary;
		this.table = table;
		this.columns = columns;
		this.roles = roles;
		this.features = features;
		this.coarse = coarse;
		this.kept = new Int16Array(columns << keptBits);
		this.fresh = new Int32Array(4 * table.width);
	}

	/** Adds what a token's word brings in a role; tokens outside of the text are the edge. */
	add(analysis: Analysis, token: number, role: number, sums: Int32Array): void {
		const { words } = analysis;
		const word = token >= 0 && token < words.length ? words[token] : noWord;
		const key = word * this.roles + role + 1;
		const slot = Math.imul(key, 0x9e3779b1) >>> (32 - keptBits);
		const from = slot * this.columns;
		if (this.keys[slot] !== key) {
			this.keys[slot] = key;
			this.buffer.length = 0;
			this.features(analysis, token, role, this.coarse, this.buffer);
			sumRows(this.table, this.buffer.ids, this.buffer.length, this.fresh);
			for (let c = 0; c < this.columns; c++) this.kept[from + c] = this.fresh[c];
		}
		for (let c = 0; c < this.columns; c++) sums[c] += this.kept[from + c];
	}
}

const sumsOfTable = new WeakMap<WeightTable, WordSums>();

/**
 * The sums of a table's words in one vocabulary.
 *
 * @param columns Weights of a row that count.
 * @param coarse Coarse cluster of each fine one.
 */
export function wordSumsOf(
	vocabulary: Vocabulary,
	table: WeightTable,
	columns: number,
	roles: number,
	features: WordFeatures,
	coarse: Uint8Array
): WordSums {
	let sums = sumsOfTable.get(table);
	if (sums === undefined || sums.vocabulary !== vocabulary) {
		sums = new WordSums(vocabulary, table, columns, roles, features, coarse);
		sumsOfTable.set(table, sums);
	}
	return sums;
}
