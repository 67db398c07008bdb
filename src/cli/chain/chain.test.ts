import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GeoparsedRow } from '../../lib/collection/geoparsed-row.ts';
import { newsroom, story } from '../newsroom.ts';
import { collect } from './collect.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
/** The rows of the folder, as `geoparse` wrote them. */
let rows: string[];
const messages: string[] = [];
const sink = new Writable({
	write(chunk: Buffer, _, done) {
		messages.push(String(chunk));
		done();
	}
});

const at = (name: string) => join(room.root, name);
const addresses = () => join(room.articles, 'addresses.json');

/** Every file below a folder by its path, as its hash. */
async function hashes(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map((file) => join(file.parentPath, file.name));
	const pairs = files.map(async (path) => {
		const hash = createHash('sha256').update(await readFile(path));
		return [path.slice(folder.length + 1), hash.digest('hex')] as const;
	});
	return Object.fromEntries((await Promise.all(pairs)).sort());
}

/** Runs commands as a shell pipes them. */
const piped = (commands: readonly string[]) =>
	new Promise<string>((done, fail) => {
		const line = commands.map((command) => `"${process.execPath}" bin/dateline.js ${command}`);
		execFile('/bin/sh', ['-c', line.join(' | ')], { maxBuffer: 1e8 }, (error, stdout) =>
			error ? fail(error) : done(stdout)
		);
	});

beforeAll(async () => {
	room = await newsroom();
	await room.write(
		'one.md',
		story('Rain in Sudzha', 'It rained in Sudzha and in Kursk region.\n\nParis was dry.')
	);
	await room.write(
		'two.md',
		story('Snow in Kyiv', 'It snowed in Kyiv, Ukraine.', { day: '2024-08-07' })
	);
	await room.write(
		'copy.md',
		story('Snow in Kyiv', 'It snowed in Kyiv, Ukraine.', { day: '2024-08-09' })
	);
	await room.write(
		'short.md',
		story('Fog', 'Fog lay over Belgorod. Nobody saw it.', { rights: 'excerpt' })
	);
	await room.write(
		'untitled.txt',
		'Trains to Warsaw were late. Łódź waited. Shops in Drovnitsa were shut.'
	);
	await room.write(
		'lines.jsonl',
		[
			JSON.stringify({
				title: 'Morning',
				text: 'The road to Sumy is open.',
				published: '2024-08-08'
			}),
			'{"title": "Broken',
			JSON.stringify({
				title: 'Morning',
				text: 'The road to Lviv is shut.',
				published: '2024-08-08'
			})
		].join('\n')
	);
	await room.write(
		'collection.yaml',
		"title: The steppe\nlanguage: en\npublishers:\n  The Paris Ledger: 'gn:4717560'\n"
	);
	await room.write(
		'home.md',
		story('Roads', 'Police in Paris closed two roads to Reno on Friday.', {
			day: '2024-08-10',
			publisher: 'The Paris Ledger',
			verification: 'claimed',
			verified_by: 'the county',
			graphic: 'true'
		})
	);
	await room.write(
		'later.md',
		story('Later', 'Nothing is known of Poltava yet.', { embargo_until: '2999-01-01' })
	);
	await room.write(
		'story.md',
		'---\ntitle: Three days\n---\n## Rain\nview: ?place=sudzha\n\nIt rained.\n'
	);
	await room.write(
		'events.csv',
		'id,where_prec,type_of_violence,date_start,date_end,latitude,longitude\n7,4,3,2024-08-06,2024-08-07,51.2,35.3\n'
	);
	await room.write('corrections.yaml', rule('Paris', 'one'));
	await room.write(
		'places.geojson',
		JSON.stringify({
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'drovnitsa',
					geometry: { type: 'Point', coordinates: [35.2, 51.3] },
					properties: { name: 'Drovnitsa' }
				}
			]
		})
	);
	const written = await piped([
		`read "${room.articles}"`,
		`geoparse --format article --folder "${room.articles}"`
	]);
	rows = written.trimEnd().split('\n');
	await mkdir(at('rows'));
}, 120_000);
afterAll(() => room.remove());

/** Corrections that have a name mean no place, in one article or in all. */
const rule = (name: string, article?: string) =>
	`rules:\n  - name: ${name}\n    place: none\n    at: 2024-09-01\n${article === undefined ? '' : `    article: ${article}\n`}`;

const parsed = () => rows.map((line) => JSON.parse(line) as GeoparsedRow);

/**
 * The rows, and three hundred more: of few titles, some without a day, and with mentions in each that no
 * place was found for.
 */
function sampled(): string[] {
	const read = parsed().filter(
		({ problem, embargo_until }) => problem === null && embargo_until === null
	);
	const more = Array.from({ length: 300 }, (_, i) => {
		const row = read[i % read.length];
		const text = `${row.text} ${i}`;
		const sha = createHash('sha256').update(text).digest('hex');
		const mentions = row.mentions.map((mention, n) =>
			(i + n) % 4 === 0 ? { ...mention, place_id: null } : mention
		);
		return JSON.stringify({
			...row,
			article_id: `a${i % 7}`,
			has_own_id: false,
			// Else its words are less than its text.
			has_own_title: true,
			url: null,
			published: i % 5 === 0 ? null : `2024-0${1 + (i % 9)}-10`,
			text,
			text_sha256: sha,
			words_sha256: sha,
			mentions,
			focus: row.focus.filter((id) => mentions.some(({ place_id }) => place_id === id))
		});
	});
	return [...rows, ...more];
}

/** Collects lines that were shared out to files. */
async function collected(out: string, files: readonly (readonly string[])[], options = {}) {
	await rm(at('rows'), { recursive: true });
	await mkdir(at('rows'));
	for (const [i, lines] of files.entries()) {
		await writeFile(at(`rows/${i}.jsonl`), lines.map((line) => `${line}\n`).join(''));
	}
	messages.length = 0;
	await rm(addresses(), { force: true });
	const from = [`${at('rows')}/**/*.jsonl`];
	return collect({ from, out: at(out), folder: room.articles, ...options }, sink);
}

describe('the chain', { timeout: 180_000 }, () => {
	it('gives the site that a build gives, byte for byte', async () => {
		const built = await room.build('--url', 'https://example.org/');
		expect(built.code).toBe(0);
		// A build keeps addresses there for the next one.
		await rm(addresses());
		await piped([
			`read "${room.articles}"`,
			`geoparse --format article --threads 2 --folder "${room.articles}"`,
			`collect --folder "${room.articles}" --out "${at('data')}"`
		]);
		const call = [
			'render',
			at('data'),
			'--out',
			at('site-of-chain'),
			'--url',
			'https://example.org/'
		];
		expect(await room.dateline(...call)).toMatchObject({ code: 0 });
		const [whole, chained] = [await hashes(room.out), await hashes(at('site-of-chain'))];
		for (const part of ['place/drovnitsa', 'story', 'article/home']) {
			expect(Object.keys(whole)).toContain(`steppe/${part}/index.html`);
		}
		expect(Object.keys(whole)).toContain('steppe/data/events.geojson');
		expect(built.stderr).toContain(
			'later.md is left out: it may not be published before 2999-01-01'
		);
		expect(chained).toEqual(whole);

		// Parts that are copied over one another are the same site again.
		await mkdir(at('joined'));
		for (const part of ['1/3', '2/3', '3/3']) {
			const shard = [...call.slice(0, 3), at('part'), ...call.slice(4), '--shard', part];
			expect(await room.dateline(...shard)).toMatchObject({ code: 0 });
			await cp(at('part'), at('joined'), { recursive: true });
		}
		expect(await hashes(at('joined'))).toEqual(whole);
	});

	it('makes pages of the most named places and the newest articles, and opens the others', async () => {
		await collected('few', [rows]);
		const call = ['render', at('few'), '--out', at('site-of-few'), '--pages', 'top:1'];
		expect(await room.dateline(...call)).toMatchObject({ code: 0 });
		expect(await readdir(at('site-of-few/steppe/article'))).toHaveLength(1);
		expect(await readdir(at('site-of-few/steppe/place'))).toHaveLength(1);
		// By a file: hosts forbid scripts that stand in a page.
		const notFound = await readFile(at('site-of-few/404.html'), 'utf8');
		expect(notFound).toContain('<base href="/not-found/">');
		expect(notFound).toMatch(/script-src 'self'[^]*<script src="\.\.\/not-found\.js" defer/);
		expect(await readFile(at('site-of-few/not-found.js'), 'utf8')).toContain('location.replace');
		expect(await readFile(join(room.out, 'not-found.js'), 'utf8')).not.toContain(
			'location.replace'
		);
		await room.dateline(...call.slice(0, -1), 'none');
		expect(existsSync(at('site-of-few/steppe/article'))).toBe(false);
		expect(existsSync(at('site-of-few/steppe/index.html'))).toBe(true);
	});

	it('gives the same data of rows in any order, in any files, and more than once', async () => {
		await collected('plain', [rows]);
		const expected = await hashes(at('plain'));
		const shares = fc.array(fc.record({ row: fc.nat(rows.length - 1), file: fc.nat(2) }), {
			maxLength: 20
		});
		await fc.assert(
			fc.asyncProperty(shares, async (extra) => {
				const files: string[][] = [[], [], []];
				for (const { row, file } of extra) files[file].push(rows[row]);
				for (const [i, line] of rows.entries()) files[(i + extra.length) % 3].unshift(line);
				await collected('shuffled', files);
				expect(await hashes(at('shuffled'))).toEqual(expected);
			}),
			{ numRuns: 5, endOnFailure: true }
		);
	});

	it('gives the same data whatever groups and sorts the mentions', async () => {
		const lines = sampled();
		const { counts } = await collected('plain', [lines], { engine: 'memory' });
		expect(counts.articles).toBeGreaterThan(200);
		expect(counts.unresolved).toBeGreaterThan(0);
		const expected = await hashes(at('plain'));
		const temp = at('temp');
		await mkdir(temp);
		for (const options of [
			{ engine: 'duckdb', memory: '200MB', temp },
			// Moved in the middle.
			{ mentionsInMemory: 100 }
		] as const) {
			await collected('grouped', [lines], options);
			expect(await hashes(at('grouped'))).toEqual(expected);
			expect(await readdir(temp)).toEqual([]);
		}
		await expect(
			collected('grouped', [lines], { engine: 'duckdb', temp: at('nowhere') })
		).rejects.toThrow(/^--temp .*nowhere cannot be written to: ENOENT/);
		expect(await hashes(at('grouped'))).toEqual(expected);
	});

	it('gives the same data of any articles in memory and in DuckDB', async () => {
		const lines = sampled();
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 20 }),
				async (numbers) => {
					const some = [numbers.map((number) => lines[number])];
					await collected('plain', some, { engine: 'memory' });
					await collected('grouped', some, { engine: 'duckdb' });
					expect(await hashes(at('grouped'))).toEqual(await hashes(at('plain')));
				}
			),
			{ numRuns: 3, endOnFailure: true }
		);
	});

	it('gives the same data of rows in Parquet, whoever wrote it', async () => {
		await collected('plain', [rows]);
		const expected = await hashes(at('plain'));
		const own = at('own.parquet');
		await piped([
			`read "${room.articles}"`,
			`geoparse --format article --folder "${room.articles}" --out "${own}"`
		]);
		const database = await (await DuckDBInstance.create()).connect();
		await database.run(`copy (from '${own}') to '${at('packed.parquet')}' (codec 'zstd')`);
		// Others count in 64 bits.
		await database.run(
			`copy (select * replace (version::bigint as version, sentences::bigint[] as sentences) from '${own}') to '${at('others.parquet')}'`
		);
		database.closeSync();
		for (const file of ['own.parquet', 'packed.parquet', 'others.parquet']) {
			await rm(addresses(), { force: true });
			messages.length = 0;
			await collect({ from: [at(file)], out: at('tabled'), folder: room.articles }, sink);
			expect(await hashes(at('tabled'))).toEqual(expected);
			expect(messages.join('')).toMatch(/lines\.jsonl, line 2 is not JSON/);
		}
		// A part that cannot be read to its end would be missing without a word.
		const whole = await readFile(own);
		const spoilt = {
			cut: whole.subarray(0, whole.length / 2),
			empty: whole.subarray(0, 0),
			begun: whole.subarray(0, 4)
		};
		for (const [name, bytes] of Object.entries(spoilt)) {
			await writeFile(at(`${name}.parquet`), bytes);
			const from = [own, at(`${name}.parquet`)];
			await expect(
				collect({ from, out: at('tabled'), folder: room.articles }, sink)
			).rejects.toThrow(new RegExp(`${name}\\.parquet .*; all rows of it would be missing`));
			expect(await hashes(at('tabled'))).toEqual(expected);
		}
	});

	it('writes a file of rows whole or not at all', async () => {
		const call = ['geoparse', '--format', 'article', join(room.articles, 'one.md'), '--out'];
		const { code, stderr } = await room.dateline(...call, at('rows.csv'));
		expect(code).toBe(1);
		expect(stderr).toMatch(/rows\.csv ends in none of \.jsonl, \.parquet/);
		for (const name of ['nowhere/rows.parquet', 'nowhere/rows.jsonl']) {
			const missing = await room.dateline(...call, at(name));
			expect(missing.code).toBe(1);
			expect(missing.stderr).toMatch(/rows\.\w+ cannot be written \(ENOENT\)/);
		}
		expect((await room.dateline(...call, at('few.jsonl'))).code).toBe(0);
		expect((await readFile(at('few.jsonl'), 'utf8')).trimEnd().split('\n')).toHaveLength(1);
		expect((await readdir(room.root)).filter((name) => name.startsWith('.'))).toEqual([]);
	});

	it('writes rows as their JSON Schema says', () => {
		const schema = JSON.parse(readFileSync('docs/geoparsed.schema.json', 'utf8')) as object;
		const validate = new Ajv2020({ allowUnionTypes: true }).compile(schema);
		for (const row of parsed()) expect(validate(row), JSON.stringify(validate.errors)).toBe(true);
		expect(parsed().filter(({ problem }) => problem !== null)).toHaveLength(1);
		const [row] = parsed();
		for (const key of Object.keys(row)) {
			expect(validate({ ...row, [key]: undefined }), key).toBe(false);
		}
	});

	it('answers an article that cannot be read with a row, and ends with 0 unless told to be strict', async () => {
		await writeFile(at('bad.jsonl'), '{"text": "Rain in Kyiv."}\nnothing\n');
		const call = ['geoparse', '--format', 'article', at('bad.jsonl')];
		const { code, stdout, stderr } = await room.dateline(...call);
		expect(code).toBe(0);
		const lines = stdout.trimEnd().split('\n');
		expect(lines).toHaveLength(2);
		expect(JSON.parse(lines[1])).toMatchObject({
			format: 'dateline-geoparsed',
			version: 1,
			problem: expect.stringMatching(/bad\.jsonl, line 2 is not JSON/) as string
		});
		expect(stderr).toMatch(/^dateline: .*line 2 is not JSON/);
		expect((await room.dateline(...call, '--strict')).code).toBe(1);
	});

	it('answers a draft with a sentence, and no row', async () => {
		await writeFile(at('draft.jsonl'), '{"text": "Rain in Kyiv.", "draft": true}\n');
		for (const call of [['geoparse', '--format', 'article'], ['read'], ['geoparse']]) {
			const { code, stdout, stderr } = await room.dateline(...call, at('draft.jsonl'), '--strict');
			expect([code, stderr]).toEqual([0, expect.stringMatching(/line 1 is no published article/)]);
			// Whoever has lines answered counts on one each.
			expect(stdout).toMatch(call.length === 1 && call[0] === 'geoparse' ? /"problem":/ : /^$/);
		}
	});
});

describe('rows that do not fit', { timeout: 120_000 }, () => {
	const changed = (change: (row: Record<string, unknown> & GeoparsedRow) => object) => {
		const row = parsed().find(({ title }) => title === 'Rain in Sudzha')!;
		const other = parsed().find(({ title }) => title === 'Snow in Kyiv')!;
		return [JSON.stringify(other), JSON.stringify({ ...row, ...change(row as never) })];
	};

	it.each([
		[
			'an offset outside the text',
			(row: GeoparsedRow) => ({ mentions: [{ ...row.mentions[0], start: 9000, end: 9006 }] }),
			/0\.jsonl, line 2 has mention 1 at 9000–9006, which does not fit in its text of \d+/
		],
		[
			'a place that the gazetteer lacks',
			(row: GeoparsedRow) => ({ mentions: [{ ...row.mentions[0], place_id: 'gn:0' }], focus: [] }),
			/0\.jsonl, line 2 names the place gn:0, which the gazetteer lacks/
		],
		[
			'another text than its hash is of',
			(row: GeoparsedRow) => ({ text: `${row.text}!` }),
			/0\.jsonl, line 2 has another text than its text_sha256 is of/
		],
		[
			'a language that is no tag',
			() => ({ language: '2025-13' }),
			/language: is no tag of a language/
		],
		['a day that is none', () => ({ published: '2025-02-30' }), /published: is no ISO date/],
		[
			'a version that is none',
			() => ({ version: 'one' }),
			/0\.jsonl, line 2 is no row of .*version/
		],
		['a field less', () => ({ passages: undefined }), /0\.jsonl, line 2 is no row of .*passages/],
		[
			'no passage around a mention',
			() => ({ passages: [] }),
			/line 2 has no passage around mention 1/
		]
	])('are told by file and number and left out: %s', async (_, change, message) => {
		const { counts } = await collected('partly', [changed(change)]);
		expect(counts.articles).toBe(1);
		expect(messages.join('')).toMatch(message);
		await expect(collected('partly', [changed(change)], { strict: true })).rejects.toThrow(message);
	});

	it('are told as cut short where they end in the middle', async () => {
		const [whole, cut] = changed(() => ({}));
		const { counts } = await collected('partly', [[whole, cut.slice(0, 900)]]);
		expect(counts.articles).toBe(1);
		expect(messages.join('')).toMatch(/0\.jsonl, line 2 is not JSON; it may be cut short/);
	});

	it('are refused where they were made with something else, unless a mixture is asked for', async () => {
		const lines = changed(() => ({ geoparser: '0.0.1' }));
		await expect(collected('mixed', [lines])).rejects.toThrow(
			/0\.jsonl, line 2 was made with geoparser 0\.0\.1, and the collection is made with/
		);
		expect((await collected('mixed', [lines], { mixed: true })).counts.articles).toBe(2);
	});

	it('are refused where a publisher was at home elsewhere, unless a mixture is asked for', async () => {
		const row = parsed().find(({ title }) => title === 'Roads')!;
		expect(row).toMatchObject({ home: 'gn:4717560', verification: 'claimed', is_graphic: true });
		expect(row.mentions[0].place_id).toBe('gn:4717560');
		const lines = [JSON.stringify({ ...row, home: null })];
		await expect(collected('mixed', [lines])).rejects.toThrow(
			/line 1 was read with The Paris Ledger at home nowhere, and the collection has it in gn:4717560/
		);
		expect((await collected('mixed', [lines], { mixed: true })).counts.articles).toBe(1);
	});

	it('leave an old collection as it was, as does a partition that is missing', async () => {
		await collected('old', [rows]);
		const before = await hashes(at('old'));
		await expect(collected('old', [['{"a": 1}']])).rejects.toThrow(/0\.jsonl, line 1 is no row of/);
		const missing = { from: [at('rows/9*.jsonl')], out: at('old'), folder: room.articles };
		await expect(collect(missing, sink)).rejects.toThrow(/9\*\.jsonl means no file/);
		expect(await hashes(at('old'))).toEqual(before);
		expect((await readdir(room.root)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
	});
});

describe('--cache', { timeout: 180_000 }, () => {
	it('geoparses only what is new, makes damaged entries again, and gives the same site', async () => {
		const cache = at('cache');
		const keep = ['--cache', cache, '--pages', 'none'];
		const build = async (...options: string[]) => {
			await rm(addresses(), { force: true });
			return room.build(...options);
		};
		await build(...keep);
		const first = await hashes(room.out);
		const again = await build(...keep);
		expect(again.stderr).toMatch(/steppe: (\d+) of \1 articles were kept from before/);
		expect(await hashes(room.out)).toEqual(first);

		// What is noted of the site lies beside the readings.
		const kept = Object.keys(await hashes(cache));
		const entry = kept.find((path) => !/sites|articles/.test(path))!;
		const content = await readFile(join(cache, entry), 'utf8');
		await writeFile(join(cache, entry), content.replace(/.$/s, ' '));
		await room.write('new.md', story('Hail', 'Hail fell on Odesa.'));
		const mended = await build(...keep);
		expect(mended.stderr).toMatch(/1 readings that were kept are damaged, such as .*cache/);
		expect(await readFile(join(cache, entry), 'utf8')).toBe(content);
		const count = (pattern: RegExp) => Number(pattern.exec(mended.stderr)?.[1]);
		expect(count(/of (\d+) articles were kept/) - count(/(\d+) of \d+ articles were kept/)).toBe(2);
		const whole = await hashes(room.out);
		await build('--pages', 'none');
		expect(await hashes(room.out)).toEqual(whole);

		const article = join(
			cache,
			kept.find((path) => path.startsWith('articles'))!
		);
		const read = await readFile(article, 'utf8');
		await writeFile(article, read.replace(/.$/s, ' '));
		expect((await build(...keep)).stderr).toMatch(/1 readings .* such as .*articles/);
		expect(await readFile(article, 'utf8')).toBe(read);
		expect(await hashes(room.out)).toEqual(whole);
	});

	it('keeps what does not depend on corrections, and reads anew where a publisher is at home', async () => {
		const keep = ['--cache', at('cache-of-readings'), '--pages', 'none'];
		const build = async (...options: string[]) => {
			await rm(addresses(), { force: true });
			return room.build(...options);
		};
		await build(...keep);
		await room.write('corrections.yaml', rule('Sudzha'));
		const corrected = await build(...keep);
		expect(corrected.stderr).toMatch(/steppe: (\d+) of \1 articles were kept from before/);
		const kept = await hashes(room.out);
		await build('--pages', 'none');
		expect(await hashes(room.out)).toEqual(kept);
		const described = await readFile(join(room.articles, 'collection.yaml'), 'utf8');
		await room.write('collection.yaml', described.replace('gn:4717560', 'gn:2988507'));
		const moved = await build(...keep);
		expect(moved.stderr).toMatch(/\d+ of \d+ articles were kept/);
		expect(moved.stderr).not.toMatch(/steppe: (\d+) of \1 articles were kept/);
		const places = await room.published();
		expect(places.get('data/places.parquet')).toContain('gn:2988507');
		expect(places.get('data/places.parquet')).not.toContain('gn:4717560');
		await room.write('collection.yaml', described);
		await room.write('corrections.yaml', rule('Paris', 'one'));
	});

	it('says so where nothing can be kept', async () => {
		await writeFile(at('file'), '');
		const { code, stderr } = await room.build('--cache', at('file'));
		expect(code).toBe(1);
		expect(stderr).toMatch(/file cannot be used \(EEXIST\); choose another --cache/);
	});
});
