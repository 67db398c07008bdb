/** Typed arrays that grow: columns of numbers whose length is not known beforehand. */

export class GrowingInt32 {
	#values = new Int32Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(value: number): void {
		if (this.#length === this.#values.length) {
			const larger = new Int32Array(this.#length * 2);
			larger.set(this.#values);
			this.#values = larger;
		}
		this.#values[this.#length++] = value;
	}

	/** The values so far, not copied: valid until the next `push`. */
	get values(): Int32Array {
		return this.#values.subarray(0, this.#length);
	}
}

/** Records in one block of memory. */
const recordsInBlock = 4096;

/** Records of equally many numbers each, in blocks: nothing is copied when there are more. */
export class GrowingRecords {
	readonly #width: number;
	readonly #blocks: Int32Array[] = [];
	#length = 0;

	/** @param width Numbers in a record. */
	constructor(width: number) {
		this.#width = width;
	}

	get length(): number {
		return this.#length;
	}

	push(record: ArrayLike<number>): void {
		const at = this.#length++ % recordsInBlock;
		if (at === 0) this.#blocks.push(new Int32Array(recordsInBlock * this.#width));
		this.#blocks.at(-1)!.set(record, at * this.#width);
	}

	/** The n-th record, the first is 0; not copied. */
	at(n: number): Int32Array {
		const start = (n % recordsInBlock) * this.#width;
		return this.#blocks[Math.floor(n / recordsInBlock)].subarray(start, start + this.#width);
	}
}
