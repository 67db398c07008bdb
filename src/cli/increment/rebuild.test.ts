/** Sites that were built step by step against the same built at once, by the command as it is installed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom, story } from '../newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
	room = await newsroom();
});
afterEach(() => room.remove());

async function hashes(folder: string): Promise<ReadonlyMap<string, string>> {
	const found = new Map<string, string>();
	for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		const hash = createHash('sha256').update(await readFile(path));
		found.set(path.slice(folder.length + 1), hash.digest('hex'));
	}
	return found;
}

const writtenAt = (path: string) => statSync(path).mtimeMs;

describe('a site that is built again with --cache', { timeout: 300_000 }, () => {
	it('is the site that would be built at once, tells what changed, and leaves the rest alone', async () => {
		// The folder around the collection is given, for its `site.yaml`; nothing else may lie in it.
		const aside = await mkdtemp(join(tmpdir(), 'dateline-rebuild-'));
		const [cache, out, atOnce] = ['cache', 'site', 'at-once'].map((name) => join(aside, name));
		const told = join(aside, 'changes.txt');
		const rain = 'steppe/article/rain/index.html';
		const build = (...options: string[]) => room.dateline('build', room.root, ...options);
		await writeFile(join(room.root, 'site.yaml'), 'name: The Steppe\n');
		await room.write('rain.md', story('Rain', 'It rained in Rylsk, in Sumy and in Kyiv.'));
		await room.write('snow.md', story('Snow', 'It snowed in Lviv.', { day: '2024-08-05' }));
		await room.write('hail.md', story('Hail', 'Hail fell in Odesa.', { day: '2024-08-04' }));
		expect((await build('--out', out, '--cache', cache)).code).toBe(0);
		let wanted: ReadonlyMap<string, string> = new Map();
		const step = async (changesInputs: boolean, ...options: string[]) => {
			const old = await hashes(out);
			const rainBefore = writtenAt(join(out, rain));
			const again = await build(
				...['--out', out, '--cache', cache, '--manifest', told, ...options]
			);
			expect(again.stderr).not.toMatch(/Error/);
			expect(again.code).toBe(0);
			if (changesInputs) {
				expect((await build('--out', atOnce, ...options)).code).toBe(0);
				wanted = await hashes(atOnce);
			}
			const site = await hashes(out);
			expect(site).toEqual(wanted);
			const changes = [
				...[...site].flatMap(([path, hash]) =>
					old.get(path) === hash ? [] : [[path, old.has(path) ? 'changed' : 'added'] as const]
				),
				...[...old.keys()].flatMap((path) => (site.has(path) ? [] : [[path, 'removed'] as const]))
			].sort(([a], [b]) => (a < b ? -1 : 1));
			expect(await readFile(told, 'utf8')).toBe(
				changes.map(([path, change]) => `${change}\t${path}\n`).join('')
			);
			const isSame = !changes.some(([path]) => path === rain);
			expect(writtenAt(join(out, rain)) === rainBefore).toBe(isSame);
			return { isSame };
		};
		await room.write('wind.md', story('Wind', 'It blew in Lviv.', { day: '2024-08-09' }));
		await room.write('snow.md', story('Snow', 'It snowed in Kharkiv.', { day: '2024-08-10' }));
		expect(await step(true)).toEqual({ isSame: true });
		await rm(join(room.articles, 'hail.md'));
		await room.write('corrections.yaml', 'places:\n  gn:703448: { hide: true }\n');
		expect(await step(true)).toEqual({ isSame: false });
		await writeFile(join(room.root, 'site.yaml'), 'name: The Steppe Courier\n');
		expect(await step(true, '--url', 'https://example.org/')).toEqual({ isSame: false });
		await writeFile(join(out, rain), `${await readFile(join(out, rain), 'utf8')}<p>mine`);
		expect(await step(false, '--url', 'https://example.org/')).toEqual({ isSame: false });
		await rm(aside, { recursive: true });
	});

	it('stays whole when the next build is killed, and that goes on where it stood', async () => {
		const cache = join(room.root, 'cache');
		const lines = Array.from({ length: 300 }, (_, i) =>
			JSON.stringify({
				title: `Rain ${i}`,
				text: `It rained for ${i + 2} hours in Sumy and in Lviv.`
			})
		);
		await room.write('rain.jsonl', `${lines.slice(0, 2).join('\n')}\n`);
		expect((await room.build('--cache', cache)).code).toBe(0);
		const old = await hashes(room.out);
		await room.write('rain.jsonl', `${lines.join('\n')}\n`);
		const notes = async () => {
			const folder = join(cache, 'sites');
			const [name] = await readdir(folder);
			return readFile(join(folder, name), 'utf8');
		};
		const call = ['bin/dateline.js', 'build', room.articles, '--out', room.out, '--cache', cache];
		const killed = spawn(process.execPath, call, { stdio: 'ignore' });
		const ended = new Promise((done) => killed.on('exit', done));
		while (!(await notes()).includes('article/rain-299/') && killed.exitCode === null) {
			await new Promise((done) => setTimeout(done, 5));
		}
		killed.kill('SIGKILL');
		await ended;
		expect(await hashes(room.out)).toEqual(old);
		const [left] = (await readdir(room.root)).filter((name) => name.endsWith('.new.tmp'));
		const page = 'steppe/article/rain-299/index.html';
		const madeAt = writtenAt(join(room.root, left, page));
		expect((await room.build('--cache', cache)).code).toBe(0);
		expect(writtenAt(join(room.out, page))).toBe(madeAt);
		expect((await readdir(room.root)).sort()).toEqual(['cache', 'site', 'steppe']);
	});
});
