import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Collector } from '../lib/collection/collect.ts';
import { writeCollection } from '../lib/collection/write.ts';
import { diskSink } from './collection-files.ts';
import { verify } from './verify.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-verify-'));
	const places = {
		rowOf: () => undefined,
		entry: () => null!,
		admin1Row: () => -1,
		countryRow: () => -1
	};
	const title = { id: 'test', title: 'A test', description: '', language: 'en' };
	await writeCollection(
		diskSink(folder),
		new Collector(places).finish(),
		{ ...title, sources: [], generator: 'test', geodata: [] },
		{
			type: 'Topology',
			objects: { regions: { type: 'GeometryCollection', geometries: [] } },
			arcs: []
		}
	);
});
afterEach(() => rm(folder, { recursive: true }));

const verified = async () => {
	const told: string[] = [];
	const code = await verify(folder, (line) => told.push(line));
	return { code, told: told.join('\n').replaceAll(`${folder}/`, '') };
};

it('says that all files are whole', async () => {
	expect(await verified()).toEqual({ code: 0, told: 'test: all 7 files are as they were written' });
});

it('tells a bit that has flipped, a file cut short and one that is gone', async () => {
	const path = join(folder, 'places.parquet');
	const bytes = await readFile(path);
	bytes[bytes.length >> 1] ^= 1;
	await writeFile(path, bytes);
	await truncate(join(folder, 'index.parquet'), 10);
	await rm(join(folder, 'regions.topojson'));
	const { code, told } = await verified();
	expect(code).toBe(1);
	expect(told).toMatch(/^places\.parquet has other bytes than were written/m);
	expect(told).toMatch(/^index\.parquet has 10 bytes where \d+ were written/m);
	expect(told).toMatch(/^regions\.topojson cannot be read \(ENOENT\)/m);
	expect(told).not.toMatch(/mentions/);
});
