import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { siteMark } from '../site-folder.ts';
import { isOutdated } from './outdated.ts';

let root: string;
const built = Date.parse('2025-03-02T10:00:00Z');
const write = async (name: string, text: string, time = built - 1000) => {
	await writeFile(join(root, name), text);
	await utimes(join(root, name), time / 1000, time / 1000);
};
const outdated = (now: string) =>
	isOutdated(join(root, 'site'), join(root, 'wire'), Date.parse(now));

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-outdated-'));
	for (const name of ['site', 'wire']) await mkdir(join(root, name));
	await write('wire/rain.jsonl', '{"text":"Rain in Sudzha."}');
});
afterEach(() => rm(root, { recursive: true }));

describe('a site is out of date', () => {
	it('where it is missing or older than an article, and not because the folder is visited', async () => {
		expect(await outdated('2025-03-02T11:00:00Z')).toBe(true);
		await write(`site/${siteMark}`, '{}', built);
		expect(await outdated('2025-03-02T11:00:00Z')).toBe(false);
		expect(await outdated('2025-04-02T11:00:00Z')).toBe(false);
		await write('wire/.watch.json', '{}', built + 1000);
		await write('wire/addresses.json', '{}', built + 1000);
		expect(await outdated('2025-03-02T11:00:00Z')).toBe(false);
		await write('wire/sun.jsonl', '{}', built + 1000);
		expect(await outdated('2025-03-02T11:00:00Z')).toBe(true);
	});

	it.each([
		['corrections.yaml', 'places: { gn:1: { delay_days: 14 } }'],
		['sun.jsonl', '{"text":"Sun.","embargo_until":"2025-03-03"}']
	])('on another day, where %s has something that waits for its day', async (name, text) => {
		await write(`site/${siteMark}`, '{}', built);
		await write(`wire/${name}`, text);
		expect(await outdated('2025-03-02T23:00:00Z')).toBe(false);
		expect(await outdated('2025-03-03T00:00:00Z')).toBe(true);
	});
});
