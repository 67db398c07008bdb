import { mkdir, mkdtemp, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, test } from 'vitest';
import {
	schemaLayers,
	tilesBounds,
	writeReliefTiles,
	writeVectorTiles
} from '../../tests/fixtures/tiles.ts';
import { languageCodes } from '../lib/languages/index.ts';
import { readGround } from './ground.ts';

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-ground-'));
	file = join(folder, 'tiles.pmtiles');
	await mkdir(join(folder, 'site', 'geodata'), { recursive: true });
});

const placed = async () => (await readdir(join(folder, 'site', 'geodata'))).sort();

describe('tiles of one’s own', () => {
	test.each(['protomaps', 'openmaptiles', 'shortbread'] as const)(
		'are drawn around what they cover: %s',
		async (schema) => {
			const attribution = '<a href="https://osm.example/">Mappers</a>';
			await writeVectorTiles(file, schemaLayers[schema], { attribution });
			const { ground, place } = await readGround({ basemap: file });
			expect(ground).toEqual({
				builtIn: 'around',
				bounds: tilesBounds,
				isOneStyle: false,
				maxZoom: 18,
				credit: [{ text: 'Mappers', url: 'https://osm.example/' }]
			});
			await place(join(folder, 'site'));
			expect(await placed()).toEqual(['ground', 'ground.json', 'ground.pmtiles']);
			const styles = await readdir(join(folder, 'site', 'geodata', 'ground'));
			expect(styles).toContain('dark-uk.json');
			expect(styles).toHaveLength(2 * languageCodes.length);
		}
	);

	it('take the place of the built-in ones where they are of its schema', async () => {
		await writeVectorTiles(file, schemaLayers.dateline);
		const { ground, place } = await readGround({ basemap: file });
		await place(join(folder, 'site'));
		expect(ground).toBeNull();
		expect(await placed()).toEqual(['basemap.pmtiles', 'ground.json']);
		const copy = await readFile(join(folder, 'site', 'geodata', 'basemap.pmtiles'));
		expect(copy).toEqual(await readFile(file));
	});

	test.each([
		['pictures', undefined, 'raster'],
		['heights', { encoding: 'terrarium' }, 'raster-dem']
	])('lie as %s on the built-in land', async (_, metadata, type) => {
		await writeReliefTiles(file, { metadata });
		const { ground, place } = await readGround({ relief: file });
		await place(join(folder, 'site'));
		expect(ground).toMatchObject({ builtIn: 'all', bounds: null, maxZoom: 14 });
		const path = join(folder, 'site', 'geodata', 'ground', 'light-en.json');
		const { sources } = JSON.parse(await readFile(path, 'utf8'));
		expect(sources['ground-relief']).toMatchObject({ type, tileSize: 256, maxzoom: 11 });
	});
});

describe('a file is refused in one sentence', () => {
	test.each([
		['is another kind of file', 'SQLite format 3'],
		['is empty', ''],
		['has another version', 'PMTiles\u0002']
	])('when it %s', async (_, content) => {
		await writeFile(file, content);
		await expect(readGround({ basemap: file })).rejects.toThrow(
			`${file} is no PMTiles file of version 3`
		);
	});

	test.each([100, 500, 4000])('when it ends after %i bytes', async (length) => {
		await writeVectorTiles(file, schemaLayers.protomaps);
		await truncate(file, length);
		await expect(readGround({ basemap: file })).rejects.toThrow('is cut short or damaged');
	});

	it.each([
		['streets', (): Promise<void> => writeVectorTiles(file, schemaLayers.protomaps)],
		['relief', (): Promise<void> => writeReliefTiles(file)]
	])(
		'whatever byte of the tiles or their directory of a file of %s is another',
		async (of, write) => {
			await write();
			const whole = await readFile(file);
			const header = (at: number) => Number(whole.readBigUInt64LE(at));
			const [root, rootLength, tiles, tilesLength] = [8, 16, 56, 64].map(header);
			const read = () => readGround(of === 'relief' ? { relief: file } : { basemap: file });
			await read();
			// The first ten bytes of what is gzipped say nothing that is needed.
			const where = (from: number, length: number) =>
				Array.from({ length: 12 }, (_, i) => from + 10 + Math.floor(((length - 11) * i) / 11));
			for (const at of [...where(root, rootLength), ...where(tiles, tilesLength)]) {
				const flipped = Buffer.from(whole);
				flipped[at] ^= 0x14;
				await writeFile(file, flipped);
				await expect(read(), `byte ${at}`).rejects.toThrow(
					/^\S+tiles\.pmtiles is (?:damaged: its (?:directory of tiles|tile \d+\/\d+\/\d+) cannot be read \(.+\); fetch it again|cut short or damaged)/
				);
			}
		}
	);

	it('when it has pictures where streets are expected, or streets where pictures are', async () => {
		await writeReliefTiles(file);
		await expect(readGround({ basemap: file })).rejects.toThrow(
			'holds pictures (PNG), and vector tiles were expected; pictures of relief are given with --relief'
		);
		await writeVectorTiles(file, schemaLayers.protomaps);
		await expect(readGround({ relief: file })).rejects.toThrow('holds vector tiles; pictures');
	});

	it('when nobody knows its schema', async () => {
		await writeVectorTiles(file, { buses: schemaLayers.protomaps.roads });
		await expect(readGround({ basemap: file })).rejects.toThrow('it has the layers buses;');
	});

	it('when it is not there, or is a style that is none', async () => {
		await expect(readGround({ basemap: join(folder, 'none') })).rejects.toThrow('none');
		await writeFile(file, 'streets');
		await expect(readGround({ style: file })).rejects.toThrow(`the style ${file} is no JSON`);
		await expect(readGround({ allowHost: ['a.example'] })).rejects.toThrow('none was given');
	});

	it('when a style asks for tiles that were not given', async () => {
		const style = {
			version: 8,
			sources: { streets: { type: 'vector', url: 'pmtiles://basemap' } },
			layers: []
		};
		await writeFile(file, JSON.stringify(style));
		await expect(readGround({ style: file })).rejects.toThrow(
			`the style ${file} names pmtiles://basemap, and no --basemap was given`
		);
	});
});
