import { existsSync } from 'node:fs';
import {
	mkdir,
	mkdtemp,
	readFile,
	readdir,
	rename,
	rm,
	symlink,
	writeFile
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from './errors.ts';
import { beginSite, restoreSite, writeProblem } from './site-folder.ts';

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

/** As a build leaves it that is killed between taking the old site away and putting the new one there. */
async function setAside(pid: number): Promise<void> {
	await oldSite();
	await rename(out, join(root, `.site.${pid}.old.tmp`));
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

	it.runIf(process.platform === 'linux')('says so where no folder can be made', async () => {
		await expect(beginSite('/proc/nowhere/site', [])).rejects.toThrow(
			'/proc/nowhere/site cannot be written (ENOENT)'
		);
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
		await setAside(gone);
		(await beginSite(out, [])).discard();
		expect(await manifest()).toBe('old');
		expect(await readdir(root)).toEqual(['site']);
	});

	it('puts a site back that was set aside, though the number of its process is in use again', async () => {
		await setAside(process.ppid);
		(await beginSite(out, [])).discard();
		expect(await manifest()).toBe('old');
		expect(await readdir(root)).toEqual(['site']);
	});

	it('leaves a site that is there, whatever was set aside', async () => {
		await oldSite();
		await mkdir(join(root, `.site.${process.ppid}.old.tmp`));
		await restoreSite(out);
		expect(await manifest()).toBe('old');
	});

	it('puts a site back where a link leads that leads nowhere without it', async () => {
		await setAside(process.ppid);
		await symlink('site', join(root, 'current'));
		await restoreSite(join(root, 'current'));
		expect(await manifest()).toBe('old');
	});

	it('replaces the old one though somebody puts it back in between', async () => {
		await oldSite();
		const site = await beginSite(out, []);
		await Promise.all([site.commit(), restoreSite(out), restoreSite(out)]);
		expect(await readdir(out)).toEqual(['dateline-site.json']);
		expect(await readdir(root)).toEqual(['site']);
	});
});
