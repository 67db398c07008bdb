/**
 * Parquet into records: reads row groups of one file by row number, over anything that gives bytes by
 * range, and remembers the last groups read. Knows nothing of collections.
 */
import type { AsyncRowGroup, DecodedArray, FileMetaData, ParquetParsers } from 'hyparquet';
// Part by part: the library's entrance brings its filters, Bloom filters and scans along, half of its size.
import { parquetMetadataAsync, parquetSchema } from 'hyparquet/src/metadata.js';
import { parquetPlanGroup } from 'hyparquet/src/plan.js';
import { assembleAsync, asyncGroupToRows } from 'hyparquet/src/rowgroup.js';
import { readParquetPlan } from 'hyparquet/src/scan.js';
import type { FileBytes } from './file-source.ts';
import { isoDateOf } from './filter.ts';
import { CollectionProblem } from './problem.ts';

type Row = Record<string, unknown>;

/** One Parquet file, opened on first use. */
export class Table<Item> {
	readonly #open: () => Promise<FileBytes>;
	#opened: Promise<{ file: FileBytes; metadata: FileMetaData; starts: number[] }> | undefined;
	readonly #recordOf: (row: Row, number: number) => Item;
	readonly #keptRows: number;
	readonly #columns: string[] | undefined;
	readonly #name: string;
	/** Row groups that were read, longest unused first. */
	readonly #groups = new Map<number, { readonly rows: Promise<Item[]>; readonly count: number }>();
	#rowsKept = 0;

	/**
	 * @param recordOf Makes the record of a row and its number.
	 * @param options.keptRows Rows of the last groups that stay decoded: pages that follow one another
	 *   mostly read the same ones.
	 * @param options.columns Those to read, by default all.
	 * @param name Said where it is no Parquet.
	 */
	constructor(
		open: () => Promise<FileBytes>,
		recordOf: (row: Row, number: number) => Item,
		{ keptRows = 0, columns }: { keptRows?: number; columns?: readonly string[] } = {},
		name = ''
	) {
		this.#open = open;
		this.#recordOf = recordOf;
		this.#keptRows = keptRows;
		this.#columns = columns && [...columns];
		this.#name = name;
	}

	/** Number of rows. */
	async size(): Promise<number> {
		return Number((await this.#ready()).metadata.num_rows);
	}

	/** Rows `start` to `end` (exclusive), clipped to the table. */
	async rows(start: number, end: number): Promise<Item[]> {
		const { starts } = await this.#ready();
		const last = Math.min(end, starts[starts.length - 1]);
		const wanted: Promise<Item[]>[] = [];
		for (let row = Math.max(0, start); row < last;) {
			const group = groupOf(starts, row);
			const groupEnd = Math.min(last, starts[group + 1]);
			const [from, to] = [row - starts[group], groupEnd - starts[group]];
			wanted.push(this.#group(group).then((rows) => rows.slice(from, to)));
			row = groupEnd;
		}
		return (await Promise.all(wanted)).flat();
	}

	/** Single rows by number, in the order asked for. @throws {RangeError} For a row that is not there. */
	async at(numbers: readonly number[]): Promise<Item[]> {
		const { starts } = await this.#ready();
		const groups = numbers.map((row) => {
			if (row >= 0 && row < starts[starts.length - 1]) return groupOf(starts, row);
			throw new RangeError(`row ${row} is outside 0..${starts[starts.length - 1] - 1}`);
		});
		const read = new Map<number, Item[]>();
		await Promise.all(
			Array.from(new Set(groups), async (group) => read.set(group, await this.#group(group)))
		);
		return numbers.map((row, i) => read.get(groups[i])![row - starts[groups[i]]]);
	}

	/** A whole column. */
	async column(name: string): Promise<DecodedArray[]> {
		const { file, metadata } = await this.#ready();
		const groups = await Promise.all(
			metadata.row_groups.map(async (_, group) => {
				const { asyncColumns } = readGroup(file, metadata, group, [name]);
				return (await asyncColumns[0].data).data;
			})
		);
		return groups.flat();
	}

	/** All columns, one group of rows after the other: no more of them is decoded than is looked at. */
	async *groups(): AsyncGenerator<{
		readonly start: number;
		readonly columns: Readonly<Record<string, ArrayLike<unknown>>>;
	}> {
		const { file, metadata, starts } = await this.#ready();
		for (const group of metadata.row_groups.keys()) {
			const columns: Record<string, ArrayLike<unknown>> = {};
			for (const { pathInSchema, data } of readGroup(file, metadata, group).asyncColumns) {
				columns[pathInSchema.join('.')] = flatOf((await data).data);
			}
			yield { start: starts[group], columns };
		}
	}

	#ready() {
		this.#opened ??= (async () => {
			const file = await this.#open();
			const metadata = await parquetMetadataAsync(file, {
				initialFetchSize: likelyFooter(file.byteLength)
			}).catch((error: Error) => {
				// The library's own words on bytes that are none; others tell of a file that did not come.
				if (!error.message.startsWith('parquet')) throw error;
				throw new CollectionProblem(`${this.#name} is no Parquet; build the collection again`);
			});
			const starts = [0];
			for (const { num_rows } of metadata.row_groups) {
				starts.push(starts[starts.length - 1] + Number(num_rows));
			}
			return { file, metadata, starts };
		})();
		// A file that could not be read may be there on the next try.
		this.#opened.catch(() => (this.#opened = undefined));
		return this.#opened;
	}

	async #group(group: number): Promise<Item[]> {
		const { file, metadata, starts } = await this.#ready();
		const kept = this.#groups.get(group);
		if (kept) {
			// Moved to the end: the map's order is the order of use.
			this.#groups.delete(group);
			this.#groups.set(group, kept);
			return kept.rows;
		}
		const start = starts[group];
		const count = starts[group + 1] - start;
		const read = readGroup(file, metadata, group, this.#columns);
		const rows = asyncGroupToRows(read, 0, count, this.#columns, 'object').then((found) =>
			(found as Row[]).map((row, i) => this.#recordOf(row, start + i))
		);
		this.#groups.set(group, { rows, count });
		this.#rowsKept += count;
		rows.catch(() => this.#forget(group));
		for (const oldest of this.#groups.keys()) {
			if (this.#rowsKept <= this.#keptRows || oldest === group) break;
			this.#forget(oldest);
		}
		return rows;
	}

	#forget(group: number): void {
		this.#rowsKept -= this.#groups.get(group)?.count ?? 0;
		this.#groups.delete(group);
	}
}

/**
 * Bytes from the end of a file that most likely hold its footer: a larger part of a short file than of
 * a long one. A longer footer takes one request more.
 */
const likelyFooter = (bytes: number) => Math.min(2 ** 19, Math.max(2 ** 14, bytes >> 3));

const utf8 = new TextDecoder();

/** Bytes of the longest text that is made from its letters, where these are Latin. */
const shortText = 48;

/**
 * UTF-8 as text. Chromium keeps what a decoder made outside of its heap, at 60 bytes and more a text: ids and
 * names, of which a page may hold a million, are made from their letters.
 */
function textOf(bytes: Uint8Array): string {
	const isLetters = bytes.length <= shortText && bytes.every((byte) => byte < 0x80);
	return isLetters ? String.fromCharCode(...bytes) : utf8.decode(bytes);
}

/** Days are read as ISO dates. */
const parsers = {
	dateFromDays: isoDateOf,
	stringFromBytes: (bytes: Uint8Array | undefined) => bytes && textOf(bytes)
} as unknown as Partial<ParquetParsers>;

/** Reads one row group, columns of it or all; neighboring columns are one request. */
function readGroup(
	file: FileBytes,
	metadata: FileMetaData,
	group: number,
	columns?: string[]
): AsyncRowGroup {
	const rowGroup = metadata.row_groups[group];
	const rowEnd = Number(rowGroup.num_rows);
	const { groups, fetches } = parquetPlanGroup({
		rowGroup,
		groupStart: 0,
		groupRows: rowEnd,
		ranges: [[0, rowEnd]],
		columns
	});
	const plan = { metadata, rowStart: 0, rowEnd, columns, fetches, groups };
	const [read] = readParquetPlan({ file, metadata, columns, parsers }, plan);
	return assembleAsync(read, parquetSchema(metadata));
}

/** The pages of a column, one after the other, in one. */
function flatOf(pages: readonly DecodedArray[]): ArrayLike<unknown> {
	if (pages.length === 1) return pages[0];
	return pages.flatMap((page) => Array.from(page as ArrayLike<unknown>));
}

/** The group that holds a row: the last whose start is not beyond it. */
function groupOf(starts: readonly number[], row: number): number {
	let [low, high] = [0, starts.length - 2];
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (starts[middle] <= row) low = middle;
		else high = middle - 1;
	}
	return low;
}
