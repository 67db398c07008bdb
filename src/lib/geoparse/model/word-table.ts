/**
 * What the model knows of single words: the cluster a word was put in by its company in large
 * texts, and whether it is a person's first name. Asked by word hash; holds no words.
 */

/** Words of one fine cluster share about a thousandth of the vocabulary; a coarse one holds several. */
export interface WordTable {
	/** Slot of a word, or -1. */
	find(hash: number): number;
	/** Fine cluster by slot, from 1; 0 for words that are only first names. */
	readonly cluster: Uint16Array;
	readonly firstName: Uint8Array;
	/** Coarse cluster of each fine one. */
	readonly coarse: Uint8Array;
}

/** Builds the table from columns of one row a word. */
export function wordTable(
	hashes: Int32Array,
	clusters: Uint16Array,
	firstNames: Uint8Array,
	coarse: Uint8Array
): WordTable {
	let size = 1024;
	while (size < hashes.length * 2) size *= 2;
	const mask = size - 1;
	const keys = new Int32Array(size);
	const used = new Uint8Array(size);
	const cluster = new Uint16Array(size);
	const firstName = new Uint8Array(size);
	for (let i = 0; i < hashes.length; i++) {
		let slot = spread(hashes[i]) & mask;
		while (used[slot] && keys[slot] !== hashes[i]) slot = (slot + 1) & mask;
		keys[slot] = hashes[i];
		used[slot] = 1;
		cluster[slot] = clusters[i];
		firstName[slot] = firstNames[i];
	}
	return {
		find(hash) {
			let slot = spread(hash) & mask;
			while (used[slot]) {
				if (keys[slot] === hash) return slot;
				slot = (slot + 1) & mask;
			}
			return -1;
		},
		cluster,
		firstName,
		coarse
	};
}

const spread = (hash: number) => hash ^ (hash >>> 15);
