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

/** Words whose sums are kept, by the lower bits of their number; a newer one takes the place of an older one. */
const keptWords = 1 << 13;

/**
 * Sums of one word stand side by side, as it is asked for in several roles in a row, and two of them in a number: the
 * features of a dozen words are too few for a sum to leave 16 bits. Against sums that lay apart, one a number, a text is
 * read 5 % faster.
 */
class WordSums {
	readonly vocabulary: Vocabulary;
	/** Room for what {@link add} adds up: two sums a number, the first in its lower half. */
	readonly pairs: Int32Array;
	private readonly table: WeightTable;
	private readonly features: WordFeatures;
	private readonly coarse: Uint8Array;
	/** A row a word: its number and 1, the roles that are known as bits, the pairs of each role. */
	private readonly kept: Int32Array;
	private readonly rowLength: number;
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
		this.features = features;
		this.coarse = coarse;
		this.pairs = new Int32Array((columns + 1) >> 1);
		this.rowLength = 2 + roles * this.pairs.length;
		this.kept = new Int32Array(keptWords * this.rowLength);
		this.fresh = new Int32Array(4 * table.width);
	}

	/** Adds what a token's word brings in a role to {@link pairs}; tokens outside of the text are the edge. */
	add(analysis: Analysis, token: number, role: number): void {
		const { words } = analysis;
		const { kept, pairs } = this;
		const word = token >= 0 && token < words.length ? words[token] : noWord;
		const row = (word & (keptWords - 1)) * this.rowLength;
		if (kept[row] !== word + 1) {
			kept[row] = word + 1;
			kept[row + 1] = 0;
		}
		const from = row + 2 + role * pairs.length;
		if (!(kept[row + 1] & (1 << role))) {
			kept[row + 1] |= 1 << role;
			this.find(analysis, token, role, from);
		}
		for (let p = 0; p < pairs.length; p++) pairs[p] += kept[from + p];
	}

	/** Sums up what a token's word brings in a role. */
	private find(analysis: Analysis, token: number, role: number, from: number): void {
		const { fresh, buffer } = this;
		buffer.length = 0;
		this.features(analysis, token, role, this.coarse, buffer);
		sumRows(this.table, buffer.ids, buffer.length, fresh);
		for (let p = 0; p < this.pairs.length; p++) {
			this.kept[from + p] = (fresh[2 * p + 1] << 16) + fresh[2 * p];
		}
	}

	/** Adds {@link pairs} to sums, one a weight. */
	addTo(sums: Int32Array): void {
		const { pairs } = this;
		for (let p = 0; p < pairs.length; p++) {
			const low = (pairs[p] << 16) >> 16;
			sums[2 * p] += low;
			sums[2 * p + 1] += (pairs[p] - low) >> 16;
		}
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
