import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from './errors.ts';
import { beginSite, writeProblem } from './site-folder.ts';

let root: string;
let out: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-site-'));
	out = join(root, 'site');
});
afterEach(() => rm(root, { recursive: true }));

async function oldSite(): Promise<void> {
	await mkdir(join(out, 'kursk', 'data'), { recursive: true });
	await writeFile(join(out, 'kursk', 'data', 'collection.json'), 'old');
	await writeFile(join(out, 'dateline-site.json'), '{}');
}

const manifest = () => readFile(join(out, 'kursk', 'data', 'collection.json'), 'utf8');

describe('a new site', () => {
	it('replaces the old one only when it is whole', async () => {
		await oldSite();
		const site = await beginSite(out, []);
		await mkdir(join(site.path, 'kursk', 'data'), { recursive: true });
		await writeFile(join(site.path, 'kursk', 'data', 'collection.json'), 'new');
		expect(await manifest()).toBe('old');
		await site.commit();
		expect(await manifest()).toBe('new');
		expect(await readdir(root)).toEqual(['site']);
	});

	it('leaves the old one when it is given up', async () => {
		await oldSite();
		const site = await beginSite(out, []);
		site.discard();
		expect(await manifest()).toBe('old');
		expect(await readdir(root)).toEqual(['site']);
	});

	it('refuses a folder that holds something else', async () => {
		await mkdir(out);
		await writeFile(join(out, 'thesis.doc'), '');
		await expect(beginSite(out, [])).rejects.toThrow(/holds files that no build wrote/);
		expect(existsSync(join(out, 'thesis.doc'))).toBe(true);
	});

	it('refuses a folder of somebody else that holds a collection', async () => {
		await mkdir(join(out, 'kursk', 'data'), { recursive: true });
		await writeFile(join(out, 'kursk', 'data', 'collection.json'), 'mine');
		await expect(beginSite(out, [])).rejects.toThrow(/holds files that no build wrote/);
		expect(await manifest()).toBe('mine');
	});

	it('refuses a file, and leaves it', async () => {
		await writeFile(out, 'thesis');
		await expect(beginSite(out, [])).rejects.toThrow(/is a file/);
		expect(await readFile(out, 'utf8')).toBe('thesis');
	});

	it('says in a sentence that it cannot be written', async () => {
		await writeFile(join(root, 'file'), '');
		const inFile = join(root, 'file', 'site');
		await expect(beginSite(inFile, [])).rejects.toThrow(UserError);
		await expect(beginSite(inFile, [])).rejects.toThrow(/site cannot be written \(ENOTDIR\)/);
	});

	it('says that the disk is full, whichever thread met it; other errors stay as they are', () => {
		const full = new Error('ENOSPC: no space left on device, write');
		expect(writeProblem(full, 'site')).toEqual(
			new UserError('there is no room left for site; free some or choose another --out')
		);
		const unreadable = new Error("EACCES: permission denied, open 'articles/one.md'");
		expect(writeProblem(unreadable, 'site')).toBe(unreadable);
	});

	it('can be replaced by the next', async () => {
		await (await beginSite(out, [])).commit();
		await (await beginSite(out, [])).commit();
		expect(await readdir(out)).toEqual(['dateline-site.json']);
	});

	it('refuses to replace the folder it is made from', async () => {
		await oldSite();
		await expect(beginSite(out, [join(out, 'kursk')])).rejects.toThrow(/would be replaced/);
	});

	it('clears away what a killed build left, and puts back a site it had set aside', async () => {
		// No process has such a number: it is above what Linux gives.
		const gone = 2 ** 22 + 1;
		await mkdir(join(root, `.site.${gone}.new.tmp`));
		await mkdir(join(root, `.site.${gone}.old.tmp`, 'kursk', 'data'), { recursive: true });
		await writeFile(join(root, `.site.${gone}.old.tmp`, 'kursk', 'data', 'collection.json'), 'old');
		await writeFile(join(root, `.site.${gone}.old.tmp`, 'dateline-site.json'), '{}');
		(await beginSite(out, [])).discard();
		expect(await manifest()).toBe('old');
		expect(await readdir(root)).toEqual(['site']);
	});
});
