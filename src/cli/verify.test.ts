import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Collector } from '../lib/collection/collect.ts';
import { writeCollection } from '../lib/collection/write.ts';
import { diskSink } from './collection-files.ts';
import { flipBit } from './newsroom.ts';
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

const verified = async (path = '') => {
	const told: string[] = [];
	const code = await verify(join(folder, path), (line) => told.push(line));
	return { code, told: told.join('\n').replaceAll(`${folder}/`, '') };
};

it('says that all files are whole', async () => {
	expect(await verified()).toEqual({ code: 0, told: 'test: all 7 files are as they were written' });
});

it('tells a bit that has flipped, a file cut short and one that is gone', async () => {
	const path = join(folder, 'places.parquet');
	await flipBit(path);
	await truncate(join(folder, 'index.parquet'), 10);
	await rm(join(folder, 'regions.topojson'));
	const { code, told } = await verified();
	expect(code).toBe(1);
	expect(told).toMatch(/^places\.parquet has other bytes than were written/m);
	expect(told).toMatch(/^index\.parquet has 10 bytes where \d+ were written/m);
	expect(told).toMatch(/^regions\.topojson cannot be read \(ENOENT\)/m);
	expect(told).not.toMatch(/mentions/);
});

describe('snapshots', () => {
	const snapshot = (...names: string[]) => join(folder, 'floods', '@2025-03-31', ...names);

	beforeEach(async () => {
		const data = join(folder, 'floods', 'data');
		for (const name of await readdir(folder)) await cp(join(folder, name), join(data, name));
		await cp(data, snapshot('data'), { recursive: true });
		const lines: string[] = [];
		for (const name of await readdir(data)) {
			const hash = createHash('sha256').update(await readFile(join(data, name)));
			lines.push(`${hash.digest('hex')}  data/${name}\n`);
		}
		await writeFile(snapshot('SHA256SUMS'), lines.join(''));
		for (const name of await readdir(data)) await rm(join(folder, name));
	});

	it('are looked into as well, by their names, from the site, the collection and their own folder', async () => {
		const both =
			'test: all 7 files are as they were written\nfloods/@2025-03-31: all 8 files are as they were written';
		expect(await verified()).toEqual({ code: 0, told: both });
		expect(await verified('floods')).toEqual({ code: 0, told: both });
		expect(await verified('floods/@2025-03-31')).toEqual({ code: 0, told: both.split('\n')[1] });
		expect(await verified('floods/data')).toEqual({ code: 0, told: both.split('\n')[0] });
	});

	it('are told where a byte is another, a file is gone, or the list of hashes is', async () => {
		const manifest = snapshot('data', 'collection.json');
		await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('A test', 'A best'));
		await rm(snapshot('data', 'places.parquet'));
		const { code, told } = await verified();
		expect(code).toBe(1);
		expect(told).toMatch(/@2025-03-31\/data\/collection\.json has other bytes than were written/);
		expect(told).toMatch(/@2025-03-31\/data\/places\.parquet cannot be read \(ENOENT\)/);
		expect(told).toMatch(/^test: all 7 files/m);
		await writeFile(snapshot('SHA256SUMS'), 'no hash at all\n');
		expect(await verified()).toMatchObject({
			code: 1,
			told: expect.stringMatching(/@2025-03-31\/SHA256SUMS cannot be read; copy the snapshot again/)
		});
	});
});
