import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newsroom, story } from './newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeAll(async () => {
	room = await newsroom();
	await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
	await room.build('--pages', 'none');
}, 120_000);
afterAll(() => room.remove());

const exported = (...options: string[]) =>
	room.dateline('export', room.out, '--format', 'csv', ...options);

describe('an export', { timeout: 60_000 }, () => {
	it('goes into a file that is whole or not there', async () => {
		const file = join(room.root, 'a.csv');
		expect(await exported('--out', file)).toEqual({ code: 0, stdout: '', stderr: '' });
		expect(await readFile(file, 'utf8')).toBe((await exported()).stdout);
		expect((await readdir(room.root)).sort()).toEqual(['a.csv', 'site', 'steppe']);
	});

	it.each([
		[['--out', 'nowhere/a.csv'], 'nowhere, where a.csv is to lie, is no folder; make it'],
		[['--out', '/dev/full'], 'there is no room left for /dev/full'],
		[['--from', '2025-02-01', '--to', '2025-01-01'], 'give the earlier day first']
	])('called with %j ends with 1 and one sentence', async (options, sentence) => {
		const { code, stderr } = await exported(...options);
		expect(code).toBe(1);
		expect(stderr).toMatch(/^dateline: .*\n$/);
		expect(stderr).toContain(sentence);
	});

	it('says that nothing is kept', async () => {
		const { code, stderr } = await exported('--publisher', 'Nobody');
		expect([code, stderr]).toEqual([0, expect.stringMatching(/^dateline: nothing of the/)]);
	});
});

describe('a call that names what is not there, or what would be read as articles', () => {
	const site = (...options: string[]) => room.build('--pages', 'none', ...options);

	it.each([
		[() => site('--single-file', 'nowhere/a.html'), 'make it or choose another --single-file'],
		[() => site('--cache', room.articles), 'choose another --cache'],
		[() => site('--manifest', join(room.articles, 'm.txt')), 'choose another --manifest'],
		[
			() => room.dateline('geoparse', '--format', 'article', '--folder', 'nowhere'),
			'give --folder the one'
		],
		[() => room.dateline('review', room.out), 'is a site that was built'],
		[() => room.dateline('evaluate', room.articles), 'is a folder: --corrections']
	])('ends with 1 and one sentence (%#)', async (call, sentence) => {
		const { code, stderr } = await call();
		expect(code).toBe(1);
		expect(stderr).toMatch(/^dateline: .*\n$/);
		expect(stderr).toContain(sentence);
	});
});
