/** Numbers by the text each stands for, in some twenty bytes a number: the texts stay where they are. */
import { hashOf, mixed } from './hashing.ts';

/** A table by open addressing; its length is a power of two. */
export interface KeySlots {
	/** The number at each place, -1 at an empty one. */
	readonly numbers: Int32Array;
	/** Hash of its key beside each number. */
	readonly hashes: Int32Array;
}

export class NumberedKeys {
	readonly #keyOf: (number: number) => string;
	#numbers: Int32Array;
	#hashes: Int32Array;
	#size = 0;

	/**
	 * @param keyOf The text that a number stands for: asked where two have one hash.
	 * @param slots Of another one, to be looked into and not added to.
	 */
	constructor(keyOf: (number: number) => string, slots: KeySlots = emptySlots(1024)) {
		this.#keyOf = keyOf;
		this.#numbers = slots.numbers;
		this.#hashes = slots.hashes;
	}

	get slots(): KeySlots {
		return { numbers: this.#numbers, hashes: this.#hashes };
	}

	/** The number with a key, or `undefined`. */
	get(key: string): number | undefined {
		const number = this.#numbers[this.#placeOf(key, hash32(key))];
		return number < 0 ? undefined : number;
	}

	/** Takes a number in whose key no other has. */
	add(number: number): void {
		if (2 * ++this.#size > this.#numbers.length) this.#grow();
		const key = this.#keyOf(number);
		const hash = hash32(key);
		const place = this.#placeOf(key, hash);
		this.#numbers[place] = number;
		this.#hashes[place] = hash;
	}

	/** Where the number with a key is, or the empty place where it would be. */
	#placeOf(key: string, hash: number): number {
		for (let place = this.#begin(hash); ; place = (place + 1) % this.#numbers.length) {
			const number = this.#numbers[place];
			if (number < 0) return place;
			if (this.#hashes[place] === hash && this.#keyOf(number) === key) return place;
		}
	}

	#grow(): void {
		const [numbers, hashes] = [this.#numbers, this.#hashes];
		const larger = emptySlots(2 * numbers.length);
		[this.#numbers, this.#hashes] = [larger.numbers, larger.hashes];
		for (let i = 0; i < numbers.length; i++) {
			if (numbers[i] < 0) continue;
			let place = this.#begin(hashes[i]);
			while (this.#numbers[place] >= 0) place = (place + 1) % this.#numbers.length;
			this.#numbers[place] = numbers[i];
			this.#hashes[place] = hashes[i];
		}
	}

	#begin(hash: number): number {
		return (hash >>> 0) % this.#numbers.length;
	}
}

const emptySlots = (length: number): KeySlots => ({
	numbers: new Int32Array(length).fill(-1),
	hashes: new Int32Array(length)
});

const hash32 = (key: string) => mixed(hashOf(key)) | 0;
