import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCollections, refuseAmong, toldOf } from './inputs.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-inputs-'));
});
afterEach(() => rm(root, { recursive: true }));

/** Writes files, each by its path from the root. */
async function write(...paths: string[]): Promise<void> {
	for (const path of paths) {
		await mkdir(join(root, path, '..'), { recursive: true });
		await writeFile(join(root, path), 'It rained.');
	}
}

const find = (...paths: string[]) =>
	findCollections(
		paths.map((path) => join(root, path)),
		{ reserved: new Set(['places']), out: join(root, 'steppe', 'site') }
	);

const namesOf = (files: readonly { readonly path: string }[]) =>
	files.map(({ path }) => basename(path));

describe('the collections that paths mean', () => {
	it('are one a folder, its articles in the order of their names', async () => {
		await write('steppe/b.md', 'steppe/a.txt', 'steppe/deep/c.md', 'coast/d.md');
		const [steppe, coast] = await find('steppe', 'coast');
		expect([steppe.id, namesOf(steppe.files)]).toEqual(['steppe', ['a.txt', 'b.md', 'c.md']]);
		expect([coast.id, namesOf(coast.files)]).toEqual(['coast', ['d.md']]);
	});

	it('are one of all single files, called as their folder', async () => {
		await write('steppe/a.md', 'steppe/b.md');
		const [only, ...more] = await find('steppe/b.md', 'steppe/a.md');
		expect(more).toEqual([]);
		expect([only.id, namesOf(only.files)]).toEqual(['steppe', ['b.md', 'a.md']]);
	});

	it('hold nothing hidden, and nothing of the site that is being written', async () => {
		await write('steppe/a.md', 'steppe/.draft.md', 'steppe/site/page.html');
		const [{ files }] = await find('steppe');
		expect(namesOf(files)).toEqual(['a.md']);
	});

	it('hold all of a folder, be it the one that the command is called in, where no site is written', async () => {
		await write('steppe/a.md', 'steppe/site/page.html');
		const names = { reserved: new Set<string>(), out: null };
		const [{ files }] = await findCollections([join(root, 'steppe')], names);
		expect(namesOf(files)).toEqual(['a.md', 'page.html']);
	});

	it('count what is of no kind that is read', async () => {
		await write('steppe/a.md', 'steppe/table.xyz', 'steppe/other.xyz');
		const [{ unread }] = await find('steppe');
		expect([...unread]).toEqual([['.xyz', 2]]);
	});

	it('count links among what is not read', async () => {
		await write('steppe/a.md', 'elsewhere.md');
		await symlink('../elsewhere.md', join(root, 'steppe', 'b.md'));
		await symlink('nowhere.md', join(root, 'steppe', 'c.md'));
		await symlink('.', join(root, 'steppe', 'd'));
		const [{ files, unread }] = await find('steppe');
		expect(namesOf(files)).toEqual(['a.md']);
		expect([...unread]).toEqual([['links', 3]]);
	});

	it.skipIf(process.platform === 'win32')('count pipes among what is not read', async () => {
		await write('steppe/a.md');
		execFileSync('mkfifo', [join(root, 'steppe', 'pipe.md')]);
		const [input] = await find('steppe');
		expect(namesOf(input.files)).toEqual(['a.md']);
		expect(toldOf(input)).toEqual([
			'steppe: 1 file of kinds that are not read: pipes and devices (1)'
		]);
	});

	it('are none where a folder holds collections, or is a site', async () => {
		await write(
			'newsroom/site.yaml',
			'newsroom/floods/a.md',
			'old/dateline-site.json',
			'old/a.html'
		);
		await expect(find('newsroom')).rejects.toThrow('each folder in it is a collection');
		await expect(find('old')).rejects.toThrow('is a site that was built');
	});

	it('have nothing written among them that the next build would read', async () => {
		const refuse = (path: string) => () => refuseAmong('--cache', join(root, path), [root]);
		expect(refuse('')).toThrow('choose another --cache');
		expect(refuse('steppe/cache')).toThrow('lies among the articles');
		expect(refuse('steppe/.cache')).not.toThrow();
		expect(refuse('.dateline/cache')).not.toThrow();
		expect(refuse('../cache')).not.toThrow();
	});

	it('take no name that the site needs itself', async () => {
		await write('places/a.md');
		expect((await find('places'))[0].id).toBe('places-articles');
	});

	it('are refused with the cure where nothing can come of them', async () => {
		await write('steppe/a.md', 'far/steppe/b.md', 'table.xyz');
		await mkdir(join(root, 'empty'));
		await expect(find('nowhere')).rejects.toThrow('does not exist; check its name');
		await expect(find('empty')).rejects.toThrow('holds no articles: put');
		await write('steppe/site/c.md');
		await expect(find('steppe/site')).rejects.toThrow('a build replaces its --out');
		await expect(find('table.xyz')).rejects.toThrow('is no article: expected a file that ends in');
		await expect(find('steppe', 'far/steppe')).rejects.toThrow(
			'two collections would be called "steppe"'
		);
	});
});
