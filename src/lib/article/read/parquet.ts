/** Parquet tables. */
import { gathered } from './bytes.ts';
import { latin1 } from './format.ts';
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
		const { parquetMetadata, parquetReadObjects } = await import('hyparquet');
		const { buffer } = await gathered(chunks, maxBytes, where);
		const metadata = parquetMetadata(buffer);
		let number = 0;
		// A group at a time: what was read of one is let go before the next.
		for (const { num_rows: rowsOfGroup } of metadata.row_groups) {
			const rowEnd = number + Number(rowsOfGroup);
			const options = { file: buffer, metadata, rowStart: number, rowEnd };
			for (const values of await parquetReadObjects(options)) {
				number++;
				yield { where: `${where}, row ${number}`, number, values };
			}
			number = rowEnd;
		}
	}
});
