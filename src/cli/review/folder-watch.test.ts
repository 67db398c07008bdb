import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FolderWatch } from './folder-watch.ts';

let root: string;
let folder: string;
let beside: string;
let watch: FolderWatch;
/** What was told, each change sorted. */
let told: string[][];

const path = (name: string) => join(folder, name);
const toBeTold = (...changes: string[][]) =>
	vi.waitFor(() => expect(told).toEqual(changes), { timeout: 10_000 });
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-follow-'));
	folder = join(root, 'articles');
	beside = join(root, 'site.yaml');
	await mkdir(join(folder, 'march'), { recursive: true });
	await writeFile(path('one.md'), 'One.');
	await writeFile(path('march/two.md'), 'Two.');
	told = [];
	watch = await FolderWatch.begin(folder, () => [beside]);
	watch.start(async (changed) => {
		told.push([...changed].map((each) => each.slice(root.length + 1)).sort());
	});
	// Followed from the first look on.
	await pause(300);
});
afterEach(async () => {
	await watch.close();
	await rm(root, { recursive: true, force: true });
});

it('tells a file that is added, changed, renamed or removed, in the folder and in those within', async () => {
	await writeFile(path('three.md'), 'Three.');
	await toBeTold(['articles/three.md']);
	await writeFile(path('march/two.md'), 'Two again.');
	await toBeTold(['articles/three.md'], ['articles/march/two.md']);
	await rename(path('three.md'), path('march/four.md'));
	await vi.waitFor(() => expect(told.slice(2).flat()).toHaveLength(2), { timeout: 10_000 });
	expect(told.slice(2).flat().sort()).toEqual(['articles/march/four.md', 'articles/three.md']);
	told = [];
	await rm(path('march'), { recursive: true });
	await toBeTold(['articles/march/four.md', 'articles/march/two.md']);
});

it('tells what comes into a folder that is new, and files elsewhere that count too', async () => {
	await mkdir(path('april'));
	await writeFile(path('april/five.md'), 'Five.');
	await toBeTold(['articles/april/five.md']);
	await writeFile(path('april/six.md'), 'Six.');
	await toBeTold(['articles/april/five.md'], ['articles/april/six.md']);
	await writeFile(join(root, 'other.yaml'), 'nobody: asks');
	await writeFile(beside, 'name: A site');
	await toBeTold(['articles/april/five.md'], ['articles/april/six.md'], ['site.yaml']);
});

it('tells a file that an editor saves by renaming once, and one that is set aside for a moment', async () => {
	await writeFile(path('.one.md.swp'), 'One, saved.');
	await rename(path('.one.md.swp'), path('one.md'));
	await toBeTold(['articles/one.md']);
	await rename(path('march/two.md'), path('.two.md.old'));
	await pause(40);
	await writeFile(path('march/two.md'), 'Two, saved.');
	await toBeTold(['articles/one.md'], ['articles/march/two.md']);
});

it('waits for a file that is being written, and not with the others', async () => {
	let text = '';
	let isOther = false;
	let last = performance.now();
	for (let i = 0; i < 25; i++) {
		await writeFile(path('long.md'), (text += 'A line.\n'));
		if (i === 5) await writeFile(path('short.md'), 'Short.');
		await pause(40);
		isOther ||= told.flat().includes('articles/short.md');
		// On a machine that is too busy to write in time it is no longer being written.
		if (performance.now() - last > 120) return;
		last = performance.now();
		expect(told.flat()).not.toContain('articles/long.md');
	}
	expect(isOther).toBe(true);
	await toBeTold(['articles/short.md'], ['articles/long.md']);
});

it('passes over what is hidden, a site in the folder, and what links lead to in other folders', async () => {
	await mkdir(path('site'));
	await writeFile(path('site/dateline-site.json'), '{}');
	await writeFile(path('site/page.html'), '<p>A page.');
	await mkdir(path('.dateline'));
	await writeFile(path('.dateline/corrections.yaml.tmp'), 'rules: []');
	await mkdir(join(root, 'elsewhere'));
	await writeFile(join(root, 'elsewhere', 'seven.md'), 'Seven.');
	await symlink(join(root, 'elsewhere'), path('linked'));
	await symlink(folder, path('march/again'));
	await writeFile(path('last.md'), 'Last.');
	await toBeTold(['articles/last.md']);
});

it('tells what has gone with its folder, and what comes back with it', async () => {
	await rename(folder, `${folder}-away`);
	await toBeTold(['articles/march/two.md', 'articles/one.md']);
	await rename(`${folder}-away`, folder);
	await vi.waitFor(() => expect(told.slice(1).flat()).toHaveLength(2), { timeout: 10_000 });
	told = [];
	await writeFile(path('one.md'), 'One, as before.');
	await toBeTold(['articles/one.md']);
});

it('tells the next changes when the last were dealt with', async () => {
	await watch.close();
	let isBusy = false;
	watch = await FolderWatch.begin(folder);
	watch.start(async (changed) => {
		expect(isBusy).toBe(false);
		isBusy = true;
		await pause(400);
		isBusy = false;
		told.push([...changed].map((each) => basename(each)).sort());
	});
	await writeFile(path('one.md'), '1');
	await pause(300);
	await writeFile(path('three.md'), '3');
	await writeFile(path('four.md'), '4');
	await toBeTold(['one.md'], ['four.md', 'three.md']);
});
