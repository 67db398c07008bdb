/** Parquet tables. */
import type { AsyncBuffer } from 'hyparquet';
import { ArticleProblem } from '../problem.ts';
import { gathered } from './bytes.ts';
import { latin1, type RecordItem } from './format.ts';
import { recordFormat } from './record.ts';

const maxBytes = 1_000_000_000;

export const parquet = recordFormat({
	name: 'Parquet table',
	endings: ['.parquet'],
	reads: 'an article a row; columns as of CSV; uncompressed or Snappy',
	leavesOut: 'columns packed otherwise (zstd, gzip, brotli)',
	maxBytes,
	isFenced: true,
	sniff: (head) => latin1(head.subarray(0, 4)) === 'PAR1',
	async *records(chunks, { where }) {
		const { buffer } = await gathered(chunks, maxBytes, where);
		yield* recordsOfTable(buffer, where);
	}
});

/** How columns may be packed. */
const readable = ['SNAPPY', 'UNCOMPRESSED'];

/**
 * The rows of a table of any size, of which one group at a time is read and held.
 *
 * @param file Gives bytes by range: a file that is open, or bytes in memory.
 * @throws {ArticleProblem} If it is packed in a way that is not read.
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
			if (column !== undefined) getTreePath(schema, column.path_in_schema);
		}
	}
	for (const { meta_data: column } of metadata.row_groups[0]?.columns ?? []) {
		if (column === undefined || readable.includes(column.codec)) continue;
		throw new ArticleProblem(
			`${where} is packed with ${column.codec}, which is not read; write it again with Snappy or unpacked`
		);
	}
	let number = 0;
	for (const { num_rows: rowsOfGroup } of metadata.row_groups) {
		const rowEnd = number + Number(rowsOfGroup);
		for (const values of await parquetReadObjects({ file, metadata, rowStart: number, rowEnd })) {
			number++;
			yield { where: `${where}, row ${number}`, number, values };
		}
		number = rowEnd;
	}
}
