import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { checkBasemap, placeBasemap } from './basemap.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-basemap-'));
});

describe('a basemap of one’s own', () => {
	it('takes the place of the built-in one', async () => {
		const file = join(folder, 'streets.pmtiles');
		await writeFile(file, 'PMTiles\u0003 and the rest');
		await mkdir(join(folder, 'site', 'geodata'), { recursive: true });
		await checkBasemap(file);
		await placeBasemap(file, join(folder, 'site'));
		const placed = await readFile(join(folder, 'site', 'geodata', 'basemap.pmtiles'), 'utf8');
		expect(placed).toBe('PMTiles\u0003 and the rest');
	});

	it.each([
		['is another kind of file', 'SQLite format 3'],
		['is empty', ''],
		['has another version', 'PMTiles\u0002']
	])('is refused when it %s', async (_, content) => {
		const file = join(folder, 'basemap.bin');
		await writeFile(file, content);
		await expect(checkBasemap(file)).rejects.toThrow(`${file} is no PMTiles file of version 3`);
	});

	it('is refused when it is not there', async () => {
		await expect(checkBasemap(join(folder, 'none'))).rejects.toThrow('cannot be read');
	});
});
