/**
 * What lists show of a collection's articles, in a file that all threads read: pages ask for articles in no
 * order, and a million of them would take each thread most of a gigabyte.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { ArticleRow } from '../lib/collection/format.ts';
import { NumberedKeys, type KeySlots } from '../lib/collection/numbered-keys.ts';
import type { RowTable } from '../lib/collection/tables.ts';
import { inSharedMemory } from '../lib/geoparse/gazetteer/index.ts';

/** The file, and how its articles are found; crosses threads without being copied. */
export interface ArticleListFile {
	readonly path: string;
	/** Where the JSON of each article begins, and the last one ends. */
	readonly starts: Float64Array;
	/** Rows by id. */
	readonly slots: KeySlots;
}

/** Articles written at once. */
const atOnce = 2000;

/** Writes the file of some articles. */
export async function writeArticleList(
	path: string,
	articles: RowTable<ArticleRow>,
	count: number
): Promise<ArticleListFile> {
	const starts = new Float64Array(count + 1);
	const ids: string[] = [];
	const rows = new NumberedKeys((row) => ids[row]);
	const file = openSync(path, 'w');
	try {
		for (let start = 0; start < count; start += atOnce) {
			const texts: Buffer[] = [];
			for (const article of await articles.rows(start, start + atOnce)) {
				const text = Buffer.from(JSON.stringify(article));
				texts.push(text);
				starts[article.row + 1] = starts[article.row] + text.length;
				ids.push(article.id);
				rows.add(article.row);
			}
			writeSync(file, Buffer.concat(texts));
		}
	} finally {
		closeSync(file);
	}
	const { numbers, hashes } = rows.slots;
	return {
		path,
		starts: inSharedMemory(starts),
		slots: { numbers: inSharedMemory(numbers), hashes: inSharedMemory(hashes) }
	};
}

export class ArticleList implements RowTable<ArticleRow> {
	readonly #list: ArticleListFile;
	readonly #rows: NumberedKeys;

	constructor(list: ArticleListFile) {
		this.#list = list;
		this.#rows = new NumberedKeys((row) => this.#read([row])[0].id, list.slots);
	}

	/** Row of the article with an id, or `undefined`. */
	rowOf(id: string): number | undefined {
		return this.#rows.get(id);
	}

	async rows(start: number, end: number): Promise<ArticleRow[]> {
		const [first, last] = [Math.max(0, start), Math.min(end, this.#size)];
		return this.#read(Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i));
	}

	async at(numbers: readonly number[]): Promise<ArticleRow[]> {
		const size = this.#size;
		const missing = numbers.find((row) => !(row >= 0 && row < size));
		if (missing !== undefined) throw new RangeError(`row ${missing} is outside 0..${size - 1}`);
		return this.#read(numbers);
	}

	get #size(): number {
		return this.#list.starts.length - 1;
	}

	#read(rows: readonly number[]): ArticleRow[] {
		const { path, starts } = this.#list;
		const file = openSync(path, 'r');
		try {
			return rows.map((row) => {
				const text = Buffer.allocUnsafe(starts[row + 1] - starts[row]);
				readSync(file, text, 0, text.length, starts[row]);
				return JSON.parse(text.toString()) as ArticleRow;
			});
		} finally {
			closeSync(file);
		}
	}
}
