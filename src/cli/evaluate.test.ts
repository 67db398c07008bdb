import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { evaluateFile } from './evaluate.ts';

// Opening the whole gazetteer takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-evaluate-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function evaluated(content: string): Promise<string> {
	const path = join(folder, 'gold.jsonl');
	await writeFile(path, content);
	return evaluateFile(path);
}

const paris = { start: 21, end: 26, lat: 48.85, lon: 2.35, kind: 'literal' };
const text = 'The ministers met in Paris on Friday.';
const gold = (mentions: readonly object[]) => JSON.stringify({ id: 'a', text, mentions });

describe('evaluateFile', () => {
	it('scores what the packaged geoparser finds against the file', async () => {
		const scores = await evaluated(`${gold([paris])}\n\n`);
		expect(scores).toMatch(/^documents +1$/m);
		expect(scores).toMatch(/^recognition, exact .*F1 1\.000 .*1 right of 1 found, 1 gold/m);
		expect(scores).toMatch(/^end to end, 161 km .*F1 1\.000/m);
		expect(scores).toMatch(/^kind +accuracy 1\.000/m);
	});

	it('counts a place on the wrong continent, another kind and a missed name as wrong', async () => {
		const texas = { ...paris, lat: 33.66, lon: -95.56, kind: 'associative' };
		const missed = { start: 30, end: 36, lat: 0, lon: 0 };
		const scores = await evaluated(gold([texas, missed]));
		expect(scores).toMatch(/^recognition, exact .*recall 0\.500/m);
		expect(scores).toMatch(/^end to end, 161 km .*F1 0\.000/m);
		expect(scores).toMatch(/^kind +accuracy 0\.000/m);
	});

	it.each([
		['no JSON', `${gold([paris])}\n{broken`, /line 2 of .*gold\.jsonl is not JSON/],
		['no mentions', '{"text": "Rain fell."}', /line 1 of .*gold\.jsonl is not annotated/],
		['no text', '{"mentions": []}', /line 1 of .*gold\.jsonl is not annotated/],
		['null', 'null', /line 1 of .*gold\.jsonl is not annotated/],
		['nothing', '\n \n', /gold\.jsonl holds no documents/]
	])('tells line and reason of a file with %s', async (_, content, message) => {
		await expect(evaluated(content)).rejects.toThrow(message);
	});

	it('says so when the file is not there', async () => {
		await expect(evaluateFile(join(folder, 'missing.jsonl'))).rejects.toThrow(
			/missing\.jsonl cannot be read/
		);
	});
});
