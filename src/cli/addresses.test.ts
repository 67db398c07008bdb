import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
	loadAddresses,
	noAddresses,
	retiredArticles,
	saveAddresses,
	withNew
} from './addresses.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-addresses-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const articles = new Map([
	['rain', '05a31480aa12 3f9a1c2b44d0'],
	['snow', 'rain']
]);

describe('addresses.json', () => {
	it('keeps what was given once, the gone ones too, in an order that version control likes', async () => {
		const first = withNew(new Map(), [
			{ id: 'gn:2', slug: 'sennar' },
			{ id: 'gn:1', slug: 'khartoum' }
		]);
		expect(await saveAddresses(folder, { places: first, articles })).toBe(true);
		const { places } = await loadAddresses(folder);
		const second = withNew(places, [{ id: 'gn:3', slug: 'sennar-sudan' }]);
		await saveAddresses(folder, { places: second, articles });
		expect([...(await loadAddresses(folder)).places]).toEqual([
			['gn:1', 'khartoum'],
			['gn:2', 'sennar'],
			['gn:3', 'sennar-sudan']
		]);
		expect(await readdir(folder)).toEqual(['addresses.json']);
	});

	it('has none where there is no file, and stops at one that is damaged', async () => {
		expect(await loadAddresses(folder)).toEqual(noAddresses);
		for (const text of [
			'{',
			'{"version":1,"places":{"gn:1":"../evil"}}',
			'[]',
			...[
				'{"../evil":"a"}',
				'{"a":"../evil"}',
				'{"a":{}}',
				'{"a":"05A31480AA12"}',
				'[["a"]]',
				'null'
			].map((articles) => `{"version":1,"places":{},"articles":${articles}}`)
		]) {
			await writeFile(join(folder, 'addresses.json'), text);
			await expect(loadAddresses(folder)).rejects.toThrow(/damaged/);
		}
		await writeFile(
			join(folder, 'addresses.json'),
			'{"version":1,"places":{"gn:1":"a","gn:2":"a"}}'
		);
		await expect(loadAddresses(folder)).rejects.toThrow(/two places/);
	});

	it('keeps ids of articles with what they are known by, and reads a file that has none', async () => {
		await saveAddresses(folder, { places: new Map(), articles });
		expect((await loadAddresses(folder)).articles).toEqual(articles);
		await writeFile(join(folder, 'addresses.json'), '{"version":1,"places":{"gn:1":"a"}}');
		expect(await loadAddresses(folder)).toEqual({
			places: new Map([['gn:1', 'a']]),
			articles: new Map()
		});
	});

	it('tells what became of an id that no article has, and goes round no circle', () => {
		const signs = new Map([
			...articles,
			['hail', 'snow'],
			['fog', 'mist'],
			['mist', 'fog'],
			['gone', '05a31480aa13 3f9a1c2b44d1']
		]);
		expect(retiredArticles(signs, new Set(['rain']))).toEqual([
			{ id: 'fog', movedTo: null },
			{ id: 'gone', movedTo: null },
			{ id: 'hail', movedTo: 'rain' },
			{ id: 'mist', movedTo: null },
			{ id: 'snow', movedTo: 'rain' }
		]);
	});

	it('writes the same bytes for the same addresses', async () => {
		await saveAddresses(folder, { places: new Map([['gn:1', 'a']]), articles });
		const before = await readFile(join(folder, 'addresses.json'));
		await saveAddresses(folder, { places: new Map([['gn:1', 'a']]), articles });
		expect(await readFile(join(folder, 'addresses.json'))).toEqual(before);
	});
});
