/**
 * What a mention is the first of in its passage, in eight bits: its place (1), the region that lies in (4),
 * the country (16), all that have a place (64), and above each of these the same among literal mentions. A
 * filter keeps or drops whole passages, so the bits hold under any of them, and counting passages is one
 * addition a bit.
 */

/** Finds the bits of mentions that are given passage by passage; places are numbered from 0. */
export class FirstFinder {
	/** The passage in which each bit was last given: eight numbers a place, the first eight for all of them. */
	#met: Int32Array;

	/** @param places How many there will be, about. */
	constructor(places: number) {
		this.#met = new Int32Array(8 * (places + 1)).fill(-1);
	}

	/**
	 * The bits of a mention.
	 *
	 * @param admin1 The region the place counts for, itself where it is one; -1 for none. `country` likewise.
	 */
	bitsOf(
		place: number,
		admin1: number,
		country: number,
		passage: number,
		isLiteral: boolean
	): number {
		while (8 * (Math.max(place, admin1, country) + 1) >= this.#met.length) this.#grow();
		const kinds = isLiteral ? 2 : 1;
		let bits = 0;
		for (let kind = 0; kind < kinds; kind++) {
			bits |= this.#first(place, kind, passage) | this.#first(-1, 6 + kind, passage);
			if (admin1 >= 0) bits |= this.#first(admin1, 2 + kind, passage);
			if (country >= 0) bits |= this.#first(country, 4 + kind, passage);
		}
		return bits;
	}

	/** The bit, where the passage has not had it for that place yet. */
	#first(place: number, bit: number, passage: number): number {
		const at = 8 * (place + 1) + bit;
		if (this.#met[at] === passage) return 0;
		this.#met[at] = passage;
		return 1 << bit;
	}

	#grow(): void {
		const larger = new Int32Array(this.#met.length * 2).fill(-1);
		larger.set(this.#met);
		this.#met = larger;
	}
}
