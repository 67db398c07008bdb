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
	sniff: (head) => latin1(head.subarray(0, 4)) === 'PAR1',
	async *records(chunks, { where }) {
		const { parquetReadObjects } = await import('hyparquet');
		const { buffer } = await gathered(chunks, maxBytes, where);
		const rows = await parquetReadObjects({ file: buffer });
		for (const [i, values] of rows.entries()) {
			yield { where: `${where}, row ${i + 1}`, number: i + 1, values };
		}
	}
});
