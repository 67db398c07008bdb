import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordBatches } from './row-files.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'dateline-rows-'))));
afterEach(() => rm(folder, { recursive: true }));

test('rows come out of every group of a table that a cluster has packed with zstd', async () => {
	const file = join(folder, 'part-0.zstd.parquet');
	const connection = await (await DuckDBInstance.create()).connect();
	await connection.run(
		`COPY (SELECT 'Rain ' || i AS title FROM range(5000) t(i))
		 TO '${file}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)`
	);
	connection.closeSync();
	const titles: unknown[] = [];
	for await (const batch of recordBatches([file])) {
		titles.push(...batch.map((record) => 'values' in record && record.values.title));
	}
	expect(titles).toHaveLength(5000);
	expect(titles.at(-1)).toBe('Rain 4999');
});
