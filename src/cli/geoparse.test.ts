import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PassThrough } from 'node:stream';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Gazetteer } from '../lib/geoparse/gazetteer/gazetteer.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';
import type { Model } from '../lib/geoparse/recognition/model.ts';
import { loadGazetteer, loadModel } from './geodata.ts';
import type * as Geoparse from './geoparse.ts';
import type { GeoparseFormat, MentionRecord } from './geoparse.ts';
import { packagePath } from './paths.ts';

// Compiled, as its threads are.
const { geoparseFiles } = (await import(
	pathToFileURL(packagePath('dist/src/cli/geoparse.js')).href
)) as typeof Geoparse;

// Opening the whole gazetteer takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let gazetteer: Gazetteer;
let model: Model;
let folder: string;
beforeAll(async () => {
	[gazetteer, model] = await Promise.all([
		loadGazetteer(),
		loadModel('static/geodata/model-en.bin')
	]);
});
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-geoparse-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Geoparses files of these contents, and gives back what was written where. */
async function run(
	files: Readonly<Record<string, string | Uint8Array>>,
	{ format = 'jsonl', strict }: { format?: GeoparseFormat; strict?: boolean } = {}
) {
	const paths: string[] = [];
	for (const [name, content] of Object.entries(files)) {
		paths.push(join(folder, name));
		await writeFile(join(folder, name), content);
	}
	const output = new PassThrough();
	const complaints = new PassThrough();
	const written = textOf(output);
	const complained = textOf(complaints);
	const exitCode = await geoparseFiles(paths, {
		format,
		geoparse: (text) => geoparse(text, gazetteer, { model }),
		gazetteer,
		output,
		complaints,
		strict
	});
	output.end();
	complaints.end();
	return { exitCode, output: await written, complaints: await complained };
}

async function textOf(stream: PassThrough): Promise<string> {
	let text = '';
	for await (const chunk of stream) text += chunk;
	return text;
}

const jsonLines = (text: string) =>
	text
		.trimEnd()
		.split('\n')
		.map((line) => JSON.parse(line) as { id: string | number; mentions: MentionRecord[] });

const line = (id: string, text: string) => JSON.stringify({ id, text });

describe('geoparseFiles', () => {
	it('writes one line a document, in order, with every field of its mentions', async () => {
		const text = 'The ministers met in Paris on Friday.';
		const { exitCode, output, complaints } = await run({
			'news.jsonl': `${line('a', text)}\n\n${line('b', 'Nothing happened.')}\n`
		});
		expect(exitCode).toBe(0);
		expect(complaints).toBe('');
		const [first, second] = jsonLines(output);
		expect(second).toEqual({ id: 'b', mentions: [] });
		expect(first.id).toBe('a');
		expect(first.mentions).toHaveLength(1);
		const [mention] = first.mentions;
		expect(text.slice(mention.start, mention.end)).toBe('Paris');
		expect(mention).toMatchObject({
			text: 'Paris',
			geonameId: '2988507',
			placeId: 'gn:2988507',
			kind: 'literal',
			form: 'noun'
		});
		expect(mention.lat).toBeCloseTo(48.85, 1);
		expect(mention.lon).toBeCloseTo(2.35, 1);
		expect(mention.confidence).toBeGreaterThan(0);
		expect(mention.confidence).toBeLessThanOrEqual(1);
	});

	it('writes where the name with its sort stands, and the words that leave no choice', async () => {
		const text = 'Shells fell in the Kursk region. A fair opened in Paris, Texas.';
		const { output } = await run({ 'news.jsonl': `${line('a', text)}\n` });
		const [{ mentions }] = jsonLines(output);
		const words = (span: { start: number; end: number } | null) =>
			span && text.slice(span.start, span.end);
		expect(
			mentions.map(({ text: name, extent, qualifier }) => [name, words(extent), words(qualifier)])
		).toEqual([
			['Kursk', 'Kursk region', null],
			['Paris', null, 'Texas'],
			['Texas', null, null]
		]);
	});

	it('answers a line that is no document with number and reason, and goes on', async () => {
		const { exitCode, output, complaints } = await run({
			'news.jsonl': [
				line('a', 'Rain fell.'),
				'{"id": broken',
				'{"id": "c"}',
				line('d', 'Snow fell.')
			].join('\n')
		});
		expect(exitCode).toBe(0);
		const rows = jsonLines(output) as { id: string | number; problem?: string }[];
		expect(rows.map(({ id }) => id)).toEqual(['a', 2, 'c', 'd']);
		expect(rows[1].problem).toMatch(/news\.jsonl, line 2 is not JSON: /);
		const told = complaints.trimEnd().split('\n');
		expect(told).toHaveLength(2);
		expect(told[0]).toMatch(/^dateline: .*news\.jsonl, line 2 is not JSON: /);
		expect(told[1]).toMatch(/^dateline: .*news\.jsonl, line 3 has no text: /);
	});

	it('takes a file that is no JSON for one text, named by its file', async () => {
		const { output } = await run({ 'note.txt': 'They met in Paris.\n', 'empty.txt': '' });
		const documents = jsonLines(output);
		expect(documents.map(({ id }) => id)).toEqual(['note.txt', 'empty.txt']);
		expect(documents[0].mentions.map(({ text }) => text)).toEqual(['Paris']);
		expect(documents[1].mentions).toEqual([]);
	});

	it('writes GeoJSON that parses, of placed mentions only, over all documents', async () => {
		const { output } = await run(
			{
				'news.jsonl': [
					line('a', 'Nothing happened.'),
					line('b', 'They flew from Paris to Tokyo.'),
					line('c', 'It rained in Rome.')
				].join('\n')
			},
			{ format: 'geojson' }
		);
		const { type, features } = JSON.parse(output) as {
			type: string;
			features: { geometry: object; properties: { document: string; text: string } }[];
		};
		expect(type).toBe('FeatureCollection');
		expect(features.map(({ properties: p }) => [p.document, p.text])).toEqual([
			['b', 'Paris'],
			['b', 'Tokyo'],
			['c', 'Rome']
		]);
		expect(features[0].geometry).toMatchObject({ type: 'Point' });
	});

	it('writes no feature at all as GeoJSON too', async () => {
		const { output } = await run({ 'note.txt': 'Nothing happened.' }, { format: 'geojson' });
		expect(JSON.parse(output)).toEqual({ type: 'FeatureCollection', features: [] });
	});

	it('writes text for people, a line a mention', async () => {
		const { output } = await run({ 'note.txt': 'They met in Paris.' }, { format: 'text' });
		expect(output).toMatch(
			/^# note\.txt\n12-17\tParis\tliteral noun\tParis \(PPLC, FR\.11\) 48\.\d+, 2\.\d+\t[01]\.\d\d\n$/
		);
	});

	it('fails under strict when a line is no document, after all others', async () => {
		const { exitCode, output } = await run(
			{ 'news.jsonl': '{"id": 1}\n{"id": 2, "text": "Rain"}' },
			{
				strict: true
			}
		);
		expect(exitCode).toBe(1);
		expect(jsonLines(output).map(({ id }) => id)).toEqual([1, 2]);
	});

	it('reads a web page as a build reads it, and shows the words that offsets count', async () => {
		const page = `<meta name="city" content="Berlin"><nav>Madrid edition</nav><article><h1>Rain</h1><p>It rained in Paris all day long, and everybody stayed at home until the evening, as the weather service had told them to do.</p></article>`;
		const { output } = await run({ 'page.html': page });
		const [{ id, text, mentions }] = jsonLines(output) as {
			id: string;
			text: string;
			mentions: MentionRecord[];
		}[];
		expect(id).toBe('page.html');
		expect(mentions.map((mention) => mention.text)).toEqual(['Paris']);
		expect(text.slice(mentions[0].start, mentions[0].end)).toBe('Paris');
	});

	it('gives a file up that its reader does not come to an end with, and goes on', async () => {
		const table = Buffer.from(
			parquetWriteBuffer({
				columnData: [{ name: 'text', data: ['It rained in Oslo.'], type: 'STRING' }]
			})
		);
		// A page that does not say how long its levels are, whose reader then stays where it is.
		const levels = table.indexOf(Buffer.from('150415000000', 'hex'));
		expect(levels).toBeGreaterThan(0);
		table[levels + 2] = 0x25;
		table[levels + 6] = 0;
		const { output, complaints } = await run({
			'damaged.parquet': table,
			'page.txt': 'Snow fell in Rome.'
		});
		expect(jsonLines(output).map(({ id }) => id)).toEqual(['damaged.parquet', 'page.txt']);
		expect(complaints).toContain(
			'damaged.parquet could not be read (it took more than 10 seconds)'
		);
	});

	it('refuses a file that is not there, in one sentence', async () => {
		const output = new PassThrough();
		const missing = geoparseFiles([join(folder, 'missing.txt')], {
			format: 'jsonl',
			geoparse: () => [],
			gazetteer,
			output,
			complaints: output
		});
		await expect(missing).rejects.toThrow(/missing\.txt cannot be read/);
	});

	it.each([
		['HTML', '<p onclick="x()">Fire in <b>Paris</b> &amp; Rome</p><script>"Berlin"</script>'],
		['NULs', 'Fire in\0 Paris\0\0, Rome'],
		['halves of surrogate pairs', '\ud83d Paris \udc00, Rome \ud800\ud800'],
		['right-to-left text', 'اندلع حريق في باريس. \u202eParis\u202c, Rome. שריפה בתל אביב'],
		['capitals', 'FIRE IN PARIS, ROME AND NEW YORK KILLS THREE'],
		['no space in five million signs', 'Ab'.repeat(2_500_000)]
	])('gives right offsets in order, and the same twice: %s', async (_, text) => {
		const files = { 'news.jsonl': line('a', text) };
		const { exitCode, output } = await run(files);
		expect(exitCode).toBe(0);
		const [{ mentions }] = jsonLines(output);
		let last = 0;
		for (const { start, end, text: name } of mentions) {
			expect(start).toBeGreaterThanOrEqual(last);
			expect(end).toBeGreaterThan(start);
			expect(text.slice(start, end)).toBe(name);
			last = end;
		}
		expect((await run(files)).output).toBe(output);
	});
});
