import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packagePath } from './paths.ts';
import type * as Pool from './pool.ts';

// Compiled, as threads run it.
const { mapFenced } = (await import(
	pathToFileURL(packagePath('dist/src/cli/pool.js')).href
)) as typeof Pool;

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-pool-'));
	await writeFile(
		join(folder, 'task.mjs'),
		`export const createTask = async () => async (batch, begins) => {
	const answers = [];
	for (const [i, item] of batch.entries()) {
		begins(i);
		if (item === 'leaves') {
			Promise.reject(new Error('left behind'));
			await new Promise((done) => setTimeout(done, 10));
		}
		if (item === 'waits') await new Promise(() => {});
		if (item === 'ends') process.exit(3);
		answers.push(item);
	}
	return answers;
};`
	);
});
afterAll(() => rm(folder, { recursive: true }));

it('loses an item that waits for what never comes, or ends its thread, and no other', async () => {
	async function* batches() {
		yield ['a', 'waits', 'b'];
		yield ['c', 'ends'];
		yield ['leaves', 'd'];
	}
	const lost = (item: string, reason: string) => `${item}: ${reason}`;
	const answers: string[] = [];
	for await (const part of mapFenced(pathToFileURL(join(folder, 'task.mjs')), null, batches(), 1, {
		limitMs: 1000,
		lost
	})) {
		answers.push(...(part as string[]));
	}
	expect(answers).toEqual([
		...['a', 'b', 'waits: it took more than 1 seconds'],
		...['c', 'ends: a thread ended with code 3'],
		...['leaves', 'd']
	]);
});
