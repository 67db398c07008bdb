/**
 * `titles.bin` of a large collection: which articles have a word in their title, so that a page finds some
 * of a million by one or two small reads. Words stand in their order in blocks, behind a list of what each
 * block begins with. See docs/collection-format.md.
 */
import type { FileBytes } from './file-source.ts';
import { fold } from './fold.ts';

export const titlesFile = 'titles.bin';

/** Bytes from which on a block ends: what is read to answer one word. */
const blockBytes = 16_384;
/** Articles that are kept of a word, the newest: what more have says little. */
const mostRows = 4096;

/** What stands before the blocks, as JSON, behind its length in four bytes (little-endian). */
interface Directory {
	/** First word of each block. */
	readonly words: readonly string[];
	/** Where each block ends, counted from the begin of the first. */
	readonly ends: readonly number[];
}

/** The words of titles, as they are gathered while articles are written. */
export class TitleWords {
	readonly #words = new Map<string, { readonly rows: number[]; count: number }>();

	/** Takes the title of a row in; rows come in their order. */
	add(row: number, title: string): void {
		for (const word of new Set(fold(title).split(' '))) {
			if (word === '') continue;
			let found = this.#words.get(word);
			if (found === undefined) this.#words.set(word, (found = { rows: [], count: 0 }));
			if (found.count++ < mostRows) found.rows.push(row);
		}
	}

	/** The file, in pieces. */
	*file(): Generator<Uint8Array> {
		const directory = { words: [] as string[], ends: [] as number[] };
		const blocks: Uint8Array[] = [];
		let block: number[] = [];
		let end = 0;
		const close = () => {
			if (block.length === 0) return;
			blocks.push(Uint8Array.from(block));
			directory.ends.push((end += block.length));
			block = [];
		};
		for (const word of [...this.#words.keys()].sort()) {
			const { rows, count } = this.#words.get(word)!;
			if (block.length === 0) directory.words.push(word);
			const letters = new TextEncoder().encode(word);
			putNumber(block, letters.length);
			for (const byte of letters) block.push(byte);
			putNumber(block, count);
			let last = -1;
			for (const row of rows) {
				putNumber(block, row - last);
				last = row;
			}
			if (block.length >= blockBytes) close();
		}
		close();
		const head = new TextEncoder().encode(JSON.stringify(directory));
		const length = new Uint8Array(4);
		new DataView(length.buffer).setUint32(0, head.length, true);
		yield length;
		yield head;
		yield* blocks;
	}
}

/** Seven bits a byte, the least ones first; a set eighth bit says that more follow (LEB128). */
function putNumber(bytes: number[], value: number): void {
	while (value > 127) {
		bytes.push((value & 127) | 128);
		value >>>= 7;
	}
	bytes.push(value);
}

/** Bytes read at first: they hold the directory of a million articles. */
const likelyHead = 32_768;
/** Blocks read for one word: what begins more words than they hold is told apart by the titles themselves. */
const mostBlocks = 8;

/** Articles that a word may be in the title of. */
interface Having {
	/** Newest first. */
	readonly rows: readonly number[];
	/** Whether these are all there are. */
	readonly isWhole: boolean;
}

/** An open `titles.bin`. */
export class TitlesFile {
	readonly #file: FileBytes;
	#opened: Promise<{ directory: Directory; start: number }> | undefined;

	constructor(file: FileBytes) {
		this.#file = file;
	}

	/**
	 * Rows of articles whose titles may have all words of a query, each at the beginning of a word; newest
	 * first. Of words that very many titles have, only the newest are known, and not all rows need have them:
	 * the titles themselves say.
	 *
	 * @param query As `fold` gives it.
	 */
	async rowsWith(query: string): Promise<readonly number[]> {
		const having: Having[] = [];
		for (const word of new Set(query.split(' '))) having.push(await this.#having(word));
		const whole = having.filter(({ isWhole }) => isWhole);
		if (whole.length === 0) {
			return having.reduce((a, b) => (b.rows.length < a.rows.length ? b : a)).rows;
		}
		const [first, ...others] = whole.sort((a, b) => a.rows.length - b.rows.length);
		const sets = others.map(({ rows }) => new Set(rows));
		return first.rows.filter((row) => sets.every((rows) => rows.has(row)));
	}

	async #having(begin: string): Promise<Having> {
		const { directory, start } = await this.#ready();
		const { words, ends } = directory;
		const after = words.findIndex((word) => word > begin);
		const from = Math.max(0, (after < 0 ? words.length : after) - 1);
		let to = from;
		while (to < words.length && to - from < mostBlocks) {
			if (to > from && !words[to].startsWith(begin)) break;
			to++;
		}
		const isCut = to < words.length && words[to].startsWith(begin);
		if (to === from) return { rows: [], isWhole: true };
		const bytes = await this.#file.slice(
			start + (from === 0 ? 0 : ends[from - 1]),
			start + ends[to - 1]
		);
		const rows = new Set<number>();
		let isWhole = !isCut;
		for (const found of wordsIn(new Uint8Array(bytes))) {
			if (!found.word.startsWith(begin)) continue;
			if (found.count > found.rows.length) isWhole = false;
			for (const row of found.rows) rows.add(row);
		}
		return { rows: [...rows].sort((a, b) => a - b), isWhole };
	}

	#ready() {
		this.#opened ??= this.#open();
		// A file that could not be read may be there on the next try.
		this.#opened.catch(() => (this.#opened = undefined));
		return this.#opened;
	}

	async #open(): Promise<{ directory: Directory; start: number }> {
		const { byteLength } = this.#file;
		let head = await this.#file.slice(0, Math.min(byteLength, likelyHead));
		const start = 4 + new DataView(head).getUint32(0, true);
		if (start > head.byteLength) head = await this.#file.slice(0, start);
		const json = new TextDecoder().decode(new Uint8Array(head, 4, start - 4));
		return { directory: JSON.parse(json) as Directory, start };
	}
}

function* wordsIn(
	bytes: Uint8Array
): Generator<{ word: string; rows: readonly number[]; count: number }> {
	let at = 0;
	const number = () => {
		let [value, shift] = [0, 0];
		for (; ; shift += 7) {
			const byte = bytes[at++];
			value |= (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	const decoder = new TextDecoder();
	while (at < bytes.length) {
		const length = number();
		const word = decoder.decode(bytes.subarray(at, (at += length)));
		const count = number();
		const rows: number[] = [];
		let last = -1;
		for (let i = Math.min(count, mostRows); i > 0; i--) rows.push((last += number()));
		yield { word, rows, count };
	}
}
