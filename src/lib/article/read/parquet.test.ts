import { mkdtemp, readFile as readBytes, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from './index.ts';

let folder: string;
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), 'dateline-parquet-'))));
afterAll(() => rm(folder, { recursive: true }));

const sentence = 'It rained in Sudzha. ';

/** What reads as articles, by title; of what does not, the problem. */
async function read(bytes: Uint8Array): Promise<string[]> {
	const told: string[] = [];
	for await (const item of readFile(bytes, 'a.parquet', { name: 'a', where: 'a.parquet' })) {
		told.push('article' in item ? item.article.text.slice(0, 41) : item.problem);
	}
	return told;
}

/** A table of one article whose columns say that they are packed with a codec. */
const table = (codec: 'LZ4' | 'LZO' | 'GZIP' | 'BROTLI' | 'ZSTD', pack: Pack, text = sentence) =>
	new Uint8Array(
		parquetWriteBuffer({
			codec,
			compressors: { [codec]: pack },
			columnData: [
				{ name: 'title', data: ['Rain'], type: 'STRING' },
				{ name: 'text', data: [text], type: 'STRING' }
			]
		})
	);
type Pack = (bytes: Uint8Array) => Uint8Array;

/** A block of LZ4 that repeats nothing. */
function lz4(bytes: Uint8Array): Uint8Array {
	return bytes.length < 15
		? Uint8Array.of(bytes.length << 4, ...bytes)
		: Uint8Array.of(0xf0, bytes.length - 15, ...bytes);
}

describe('a table in Parquet', () => {
	it.each(['zstd', 'gzip', 'brotli', 'lz4', 'snappy', 'uncompressed'])(
		'is read as DuckDB packs it with %s',
		async (codec) => {
			const file = join(folder, `${codec}.parquet`);
			const connection = await (await DuckDBInstance.create()).connect();
			await connection.run(
				`COPY (SELECT 'Rain ' || i AS title, repeat('${sentence}', 40) AS text FROM range(20) t(i))
				 TO '${file}' (FORMAT parquet, COMPRESSION ${codec})`
			);
			connection.closeSync();
			const told = await read(await readBytes(file));
			expect(told).toHaveLength(20);
			expect(told.at(-1)).toBe('Rain 19\n\nIt rained in Sudzha. It rained i');
		}
	);

	it('is read where it is packed with the LZ4 of old', async () => {
		expect(await read(table('LZ4', lz4))).toEqual([`Rain\n\n${sentence.trim()}`]);
	});

	it('says how to write it where it is packed otherwise', async () => {
		expect(await read(table('LZO', (bytes) => bytes))).toEqual([
			'a.parquet is packed with LZO, which is not read; write it again with zstd, Snappy or unpacked'
		]);
	});

	it.each([
		['GZIP', gzipSync],
		['BROTLI', brotliCompressSync]
	] as const)('gives a page of %s the room that its header asks for', async (codec, pack) => {
		// What the page holds is a thousand times what it says.
		const bomb = table(codec, (bytes) => pack(Buffer.alloc(bytes.length * 1000, bytes)));
		const before = process.memoryUsage().arrayBuffers;
		expect(await read(bomb)).toHaveLength(1);
		expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
	});

	it.each(['ZSTD', 'GZIP', 'LZ4'] as const)(
		'is told where its columns are no %s at all',
		async (codec) => {
			const [told] = await read(table(codec, () => Uint8Array.of(255, 255, 255, 255, 255, 255)));
			expect(told).toMatch(/^a\.parquet could not be read \(/);
		}
	);
});
