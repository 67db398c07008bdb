/** Parquet tables. */
import type { AsyncBuffer, Compressors } from 'hyparquet';
import { ArticleProblem } from '../problem.ts';
import { gathered } from './bytes.ts';
import { latin1, type RecordItem } from './format.ts';
import { recordFormat } from './record.ts';

const maxBytes = 1_000_000_000;

export const parquet = recordFormat({
	name: 'Parquet table',
	endings: ['.parquet'],
	reads: 'an article a row; columns as of CSV; packed with zstd, Snappy, gzip, brotli, LZ4, or not',
	leavesOut: 'columns packed with LZO',
	maxBytes,
	isFenced: true,
	sniff: (head) => latin1(head.subarray(0, 4)) === 'PAR1',
	async *records(chunks, { where }) {
		const { buffer } = await gathered(chunks, maxBytes, where);
		yield* recordsOfTable(buffer, where);
	}
});

/** How columns may be packed, as messages name it. */
const readable = ['SNAPPY', 'ZSTD', 'GZIP', 'BROTLI', 'LZ4', 'LZ4_RAW', 'UNCOMPRESSED'];

/**
 * The rows of a table of any size, of which one group at a time is read and held.
 *
 * @param file Gives bytes by range: a file that is open, or bytes in memory.
 * @throws {ArticleProblem} If it is packed in a way that is not read, or a group of it is too large unpacked.
 */
export async function* recordsOfTable(
	file: AsyncBuffer,
	where: string
): AsyncGenerator<RecordItem> {
	const [{ parquetMetadataAsync, parquetReadObjects, parquetSchema }, { getTreePath }] =
		await Promise.all([import('hyparquet'), import('hyparquet/src/schema.js')]);
	const metadata = await parquetMetadataAsync(file);
	// Met while columns are read, a column that the schema does not name would leave the others' promises
	// behind, whose failures nobody awaits.
	const schema = parquetSchema(metadata);
	for (const { columns } of metadata.row_groups) {
		for (const { meta_data: column } of columns) {
			if (column === undefined) continue;
			getTreePath(schema, column.path_in_schema);
			if (readable.includes(column.codec)) continue;
			throw new ArticleProblem(
				`${where} is packed with ${column.codec}, which is not read; write it again with zstd, Snappy or unpacked`
			);
		}
	}
	let number = 0;
	for (const { num_rows: rowsOfGroup } of metadata.row_groups) {
		const rowEnd = number + Number(rowsOfGroup);
		const compressors = await unpackers(where);
		const rows = { rowStart: number, rowEnd };
		for (const values of await parquetReadObjects({ file, metadata, compressors, ...rows })) {
			number++;
			yield { where: `${where}, row ${number}`, number, values };
		}
		number = rowEnd;
	}
}

/**
 * What unpacks the pages of one group of rows. Each page is given the room that its header asks for and no
 * more, and all of them together as much as a file may have.
 */
async function unpackers(where: string): Promise<Compressors> {
	const [{ snappyUncompress }, packed] = await Promise.all([
		import('hyparquet'),
		import('hyparquet-compressors')
	]);
	let left = maxBytes;
	const within =
		(unpack: (page: Uint8Array, length: number) => Uint8Array) =>
		(page: Uint8Array, length: number) => {
			left -= length;
			if (left >= 0) return unpack(page, length);
			throw new ArticleProblem(
				`${where} has a group of rows with more than the ${maxBytes / 1e6} MB that are unpacked; write it again with smaller groups`
			);
		};
	const into = (unpack: (page: Uint8Array, room: Uint8Array) => unknown) =>
		within((page, length) => {
			const room = new Uint8Array(length);
			unpack(page, room);
			return room;
		});
	return {
		SNAPPY: into(snappyUncompress),
		ZSTD: into(packed.decompressZstd),
		GZIP: into(packed.gunzip),
		BROTLI: within(packed.decompressBrotli),
		LZ4: within(packed.decompressLz4),
		LZ4_RAW: within(packed.decompressLz4Raw)
	};
}
