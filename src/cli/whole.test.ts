/**
 * A folder of every kind of file that is read, thirty of them broken, built by the command as it is
 * installed.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenFiles, wholeFiles } from '../../tests/fixtures/inputs.ts';

let root: string;
let folder: string;

/** Runs the command on the folder. */
const build = (out: string, ...options: string[]) =>
	new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
		execFile(
			process.execPath,
			['bin/dateline.js', 'build', folder, '--out', join(root, out), ...options],
			(error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	);

beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-whole-'));
	folder = join(root, 'front');
	await mkdir(folder);
	for (const { name, bytes } of [...wholeFiles, ...brokenFiles]) {
		await writeFile(join(folder, name), bytes);
	}
});
afterAll(() => rm(root, { recursive: true }));

describe('a folder of every kind of file, thirty of them broken', { timeout: 120_000 }, () => {
	it('is built in one call, and each broken one is told by its name', async () => {
		const { code, stdout, stderr } = await build('site');
		expect(code).toBe(0);
		expect(stderr).toContain(
			`front: ${brokenFiles.length} of ${wholeFiles.length + brokenFiles.length} articles could not be read and were left out`
		);
		expect(stdout).toMatch(new RegExp(`^front: ${wholeFiles.length} articles, \\d+ places`));
		const lines = stderr.split('\n');
		for (const { name } of brokenFiles) {
			expect(lines.filter((line) => line.includes(name))).toHaveLength(1);
		}
		const pages = await readdir(join(root, 'site', 'front', 'article'));
		expect(pages).toHaveLength(wholeFiles.length);
		const texts = await Promise.all(
			pages.map((page) =>
				readFile(join(root, 'site', 'front', 'article', page, 'index.html'), 'utf8')
			)
		);
		for (const number of wholeFiles.keys()) {
			const report = `in its report number ${100 + 10 * number}.`;
			expect(texts.filter((text) => text.includes(report))).toHaveLength(1);
		}
		const place = join(root, 'site', 'front', 'place', 'sudzha', 'index.html');
		expect(await readFile(place, 'utf8')).toContain('in its report number 100');
	});

	it('is built without the file that its reader does not come to an end with', async () => {
		const hanging = join(folder, 'y1.md');
		// What it takes to tell where emphasis ends grows with the square of its signs: minutes for these.
		await writeFile(hanging, '| *a_\n'.repeat(60_000));
		const { code, stdout, stderr } = await build('beside');
		await rm(hanging);
		expect(code).toBe(0);
		expect(stderr).toContain('y1.md could not be read (it took more than 10 seconds)');
		expect(stdout).toContain(`front: ${wholeFiles.length} articles`);
	});

	it('is refused as a whole where every article is to be read', async () => {
		const { code, stderr } = await build('strict', '--strict');
		expect(code).toBe(1);
		for (const { name } of brokenFiles) expect(stderr).toContain(name);
		expect(existsSync(join(root, 'strict'))).toBe(false);
	});
});
