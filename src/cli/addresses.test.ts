import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAddresses, saveAddresses, withNew } from './addresses.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-addresses-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('addresses.json', () => {
	it('keeps what was given once, the gone ones too, in an order that version control likes', async () => {
		const first = withNew(new Map(), [
			{ id: 'gn:2', slug: 'sennar' },
			{ id: 'gn:1', slug: 'khartoum' }
		]);
		expect(await saveAddresses(folder, first)).toBe(true);
		const second = withNew(await loadAddresses(folder), [{ id: 'gn:3', slug: 'sennar-sudan' }]);
		await saveAddresses(folder, second);
		expect([...(await loadAddresses(folder))]).toEqual([
			['gn:1', 'khartoum'],
			['gn:2', 'sennar'],
			['gn:3', 'sennar-sudan']
		]);
		expect(await readdir(folder)).toEqual(['addresses.json']);
	});

	it('has none where there is no file, and stops at one that is damaged', async () => {
		expect((await loadAddresses(folder)).size).toBe(0);
		for (const text of ['{', '{"version":1,"places":{"gn:1":"../evil"}}', '[]']) {
			await writeFile(join(folder, 'addresses.json'), text);
			await expect(loadAddresses(folder)).rejects.toThrow(/damaged/);
		}
		await writeFile(
			join(folder, 'addresses.json'),
			'{"version":1,"places":{"gn:1":"a","gn:2":"a"}}'
		);
		await expect(loadAddresses(folder)).rejects.toThrow(/two places/);
	});

	it('writes the same bytes for the same addresses', async () => {
		await saveAddresses(folder, new Map([['gn:1', 'a']]));
		const before = await readFile(join(folder, 'addresses.json'));
		await saveAddresses(folder, new Map([['gn:1', 'a']]));
		expect(await readFile(join(folder, 'addresses.json'))).toEqual(before);
	});
});
