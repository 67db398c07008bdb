import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkTarget, writeWhole } from './write-whole.ts';

let root: string;
const at = (name: string) => join(root, name);
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-whole-file-'));
	await mkdir(at('folder'));
	await writeFile(at('file'), 'old');
});
afterEach(() => rm(root, { recursive: true }));

describe('a file that a call is told to write', () => {
	it('is seen to have a place before the work', () => {
		expect(() => checkTarget('--out', at('file'))).not.toThrow();
		expect(() => checkTarget('--out', at('new'))).not.toThrow();
		expect(() => checkTarget('--out', at('folder'))).toThrow('give --out the name of a file');
		expect(() => checkTarget('--out', at('none/new'))).toThrow('is no folder; make it or choose');
	});

	it('is there when it is whole, and stays the old one where writing fails', async () => {
		await writeWhole(at('file'), async (path) => {
			await writeFile(path, 'new');
			expect(await readFile(at('file'), 'utf8')).toBe('old');
		});
		expect(await readFile(at('file'), 'utf8')).toBe('new');
		const fail = writeWhole(at('file'), async (path) => {
			await writeFile(path, 'half');
			throw new Error('a fault');
		});
		await expect(fail).rejects.toThrow('a fault');
		expect(await readFile(at('file'), 'utf8')).toBe('new');
		expect(await readdir(root)).toEqual(['file', 'folder']);
	});

	it('is told in a sentence where it cannot be written', async () => {
		const to = (path: string) => writeWhole(path, (file) => writeFile(file, 'new'));
		await expect(to(at('file/new'))).rejects.toThrow(/ cannot be written \(ENOTDIR\); check/);
		await expect(to('/dev/full')).rejects.toThrow('there is no room left for /dev/full');
	});

	it('is written to as it is where it is a device', async () => {
		await writeWhole('/dev/null', async (path) => expect(path).toBe('/dev/null'));
	});
});
