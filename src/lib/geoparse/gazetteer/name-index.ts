/**
 * Finds the numbers kept under a normalized name: a hash table in typed arrays, no object per name.
 * Knows nothing of places.
 */

/** FNV-1a over UTF-16 code units. */
function hashUnits(units: Uint16Array, length: number): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < length; i++) hash = Math.imul(hash ^ units[i], 0x01000193);
	return hash;
}

const space = 0x20;

export class NameIndex {
	/** Code units of all keys, one after the other. */
	private units: Uint16Array;
	private unitsEnd = 0;
	private keyStart: Uint32Array;
	private keyHash: Int32Array;
	/** The last number kept under a key, or -1; `next` leads to those before it. */
	private keyHead: Int32Array;
	/** Words of the longest key that begins with this key, when it is one word. */
	private keyMaxWords: Uint8Array;
	private next: Int32Array;
	/** Key number + 1 by hash; 0 where there is none. */
	private slots: Int32Array;
	private keys = 0;

	/**
	 * @param capacity How many numbers will be added; each is below it.
	 * @param units Code units of all keys, as far as is known.
	 */
	constructor(capacity: number, units: number) {
		this.units = new Uint16Array(Math.max(16, units));
		this.next = new Int32Array(capacity).fill(-1);
		const keyCapacity = Math.max(16, capacity);
		this.keyStart = new Uint32Array(keyCapacity + 1);
		this.keyHash = new Int32Array(keyCapacity);
		this.keyHead = new Int32Array(keyCapacity);
		this.keyMaxWords = new Uint8Array(keyCapacity);
		this.slots = new Int32Array(2 ** Math.ceil(Math.log2(keyCapacity * 1.5)));
	}

	/** Keeps `number` under the key in the first `length` of `units`; each number only once. */
	add(units: Uint16Array, length: number, number: number): void {
		if (length === 0) return;
		const key = this.keyFor(units, length);
		this.next[number] = this.keyHead[key];
		this.keyHead[key] = number;
		let words = 1;
		let firstWord = length;
		for (let i = 0; i < length; i++) {
			if (units[i] !== space) continue;
			if (words === 1) firstWord = i;
			words++;
		}
		const first = words === 1 ? key : this.keyFor(units, firstWord);
		if (words > this.keyMaxWords[first]) this.keyMaxWords[first] = Math.min(255, words);
	}

	/** Forgets the room that no further name will need. */
	seal(): void {
		this.units = this.units.slice(0, this.unitsEnd);
		this.keyStart = this.keyStart.slice(0, this.keys + 1);
		this.keyHash = this.keyHash.slice(0, this.keys);
		this.keyHead = this.keyHead.slice(0, this.keys);
		this.keyMaxWords = this.keyMaxWords.slice(0, this.keys);
	}

	/** The number of a key, or -1. */
	find(key: string): number {
		let hash = 0x811c9dc5;
		for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
		const mask = this.slots.length - 1;
		for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
			const found = this.slots[slot] - 1;
			if (found < 0) return -1;
			if (this.keyHash[found] === hash && this.isKey(found, key)) return found;
		}
	}

	/** The numbers kept under a key, in the order in which they were added. */
	numbers(key: number): number[] {
		const numbers: number[] = [];
		for (let number = this.keyHead[key]; number >= 0; number = this.next[number])
			numbers.push(number);
		return numbers.reverse();
	}

	/** Words of the longest name that begins with this word; 0 when none does. */
	maxWords(firstWord: string): number {
		const key = this.find(firstWord);
		return key < 0 ? 0 : this.keyMaxWords[key];
	}

	private isKey(key: number, text: string): boolean {
		const start = this.keyStart[key];
		if (this.keyStart[key + 1] - start !== text.length) return false;
		for (let i = 0; i < text.length; i++) {
			if (this.units[start + i] !== text.charCodeAt(i)) return false;
		}
		return true;
	}

	private keyFor(units: Uint16Array, length: number): number {
		const hash = hashUnits(units, length);
		const mask = this.slots.length - 1;
		let slot = spread(hash) & mask;
		for (; this.slots[slot] !== 0; slot = (slot + 1) & mask) {
			const key = this.slots[slot] - 1;
			if (this.keyHash[key] !== hash) continue;
			const start = this.keyStart[key];
			if (this.keyStart[key + 1] - start !== length) continue;
			let i = 0;
			while (i < length && this.units[start + i] === units[i]) i++;
			if (i === length) return key;
		}
		const key = this.newKey(units, length, hash);
		this.slots[slot] = key + 1;
		return key;
	}

	private newKey(units: Uint16Array, length: number, hash: number): number {
		if (this.keys === this.keyHash.length) this.growKeys();
		while (this.unitsEnd + length > this.units.length) {
			const grown = new Uint16Array(this.units.length * 2);
			grown.set(this.units);
			this.units = grown;
		}
		const key = this.keys++;
		for (let i = 0; i < length; i++) this.units[this.unitsEnd + i] = units[i];
		this.unitsEnd += length;
		this.keyStart[key + 1] = this.unitsEnd;
		this.keyHash[key] = hash;
		this.keyHead[key] = -1;
		return key;
	}

	/** First words that are no name of their own can outnumber the names. */
	private growKeys(): void {
		const capacity = this.keyHash.length * 2;
		const grow = <A extends Uint32Array | Int32Array | Uint8Array>(grown: A, old: A) => {
			grown.set(old);
			return grown;
		};
		this.keyStart = grow(new Uint32Array(capacity + 1), this.keyStart);
		this.keyHash = grow(new Int32Array(capacity), this.keyHash);
		this.keyHead = grow(new Int32Array(capacity), this.keyHead);
		this.keyMaxWords = grow(new Uint8Array(capacity), this.keyMaxWords);
		this.slots = new Int32Array(2 ** Math.ceil(Math.log2(capacity * 1.5)));
		const mask = this.slots.length - 1;
		for (let key = 0; key < this.keys; key++) {
			let slot = spread(this.keyHash[key]) & mask;
			while (this.slots[slot] !== 0) slot = (slot + 1) & mask;
			this.slots[slot] = key + 1;
		}
	}
}

/** Brings the high bits of a hash down to where the table looks. */
const spread = (hash: number) => hash ^ (hash >>> 15);
