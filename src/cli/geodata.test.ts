import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copyGeodata, rowVersions } from './geodata.ts';

it('a package without its basemap says so, and nothing is copied', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'dateline-geodata-'));
	try {
		await expect(copyGeodata(join(folder, 'site'), folder)).rejects.toThrow(
			/^The basemap .*basemap\.pmtiles cannot be read \(ENOENT.*make it with `npm run geodata`/
		);
		expect(await readdir(folder)).toEqual([]);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
});

it('rows read with other names of own places are of another gazetteer', async () => {
	const gazetteer = new Uint8Array([1, 2, 3]);
	const [none, pinned, written] = await Promise.all([
		rowVersions([], { gazetteer: null, names: [] }),
		rowVersions([], { gazetteer, names: [] }),
		rowVersions([], { gazetteer, names: ['North camp'] })
	]);
	expect(new Set([none, pinned, written].map((versions) => versions.gazetteer_sha256)).size).toBe(
		3
	);
});
