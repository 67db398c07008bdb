/**
 * Weights of hashed features, one row a bucket, packed for adding: a weight is a byte, 128 above its
 * value, and four of them stand in one number, so that one addition adds two of them.
 */

/** Rows that are added before the two sums in one number could run into each other: 257 × 255 < 2^16. */
const rowsAtOnce = 257;

export interface WeightTable {
	/** Buckets are 2^bits; a feature's bucket is its hash's upper bits. */
	readonly bits: number;
	/** Numbers of one row, always even: four weights each, the first in the lowest byte. */
	readonly width: number;
	readonly packed: Int32Array;
	/** Value of one unit of weight. */
	readonly scale: number;
}

/** A table in which every weight is zero, for `columns` weights a row. */
export function weightTable(bits: number, columns: number, scale: number): WeightTable {
	const width = 2 * Math.ceil(columns / 8);
	return { bits, width, packed: new Int32Array(width << bits).fill(0x80808080 | 0), scale };
}

/** Sets a weight that is zero, -128 to 127. */
export function setWeight(table: WeightTable, row: number, column: number, weight: number): void {
	// Flipping bits of 128 adds the weight, whatever its sign.
	table.packed[row * table.width + (column >> 2)] ^= (weight & 255) << ((column & 3) * 8);
}

/**
 * Adds up the rows of some features.
 *
 * @param sums Room for one sum a weight, `4 × width` of them, in units of `scale`.
 */
export function sumRows(
	{ bits, width, packed }: WeightTable,
	ids: Int32Array,
	count: number,
	sums: Int32Array
): void {
	const shift = 32 - bits;
	const bias = count * 128;
	for (let word = 0; word < width; word += 2) {
		for (let column = word * 4; column < word * 4 + 8; column++) sums[column] = -bias;
		for (let from = 0; from < count; from += rowsAtOnce) {
			const to = Math.min(count, from + rowsAtOnce);
			let even = 0;
			let odd = 0;
			let nextEven = 0;
			let nextOdd = 0;
			for (let k = from; k < to; k++) {
				const at = (ids[k] >>> shift) * width + word;
				const four = packed[at];
				const nextFour = packed[at + 1];
				even = (even + (four & 0xff00ff)) | 0;
				odd = (odd + ((four >>> 8) & 0xff00ff)) | 0;
				nextEven = (nextEven + (nextFour & 0xff00ff)) | 0;
				nextOdd = (nextOdd + ((nextFour >>> 8) & 0xff00ff)) | 0;
			}
			addFour(sums, word * 4, even, odd);
			addFour(sums, word * 4 + 4, nextEven, nextOdd);
		}
	}
}

/** Adds four sums, two in each number. */
function addFour(sums: Int32Array, at: number, even: number, odd: number): void {
	sums[at] += even & 0xffff;
	sums[at + 1] += odd & 0xffff;
	sums[at + 2] += even >>> 16;
	sums[at + 3] += odd >>> 16;
}
