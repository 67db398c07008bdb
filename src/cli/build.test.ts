import { namedApart, namesFileOf } from '../lib/languages/apart.ts';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import {
	lstat,
	mkdir,
	mkdtemp,
	readFile,
	readdir,
	rm,
	symlink,
	truncate,
	writeFile
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flipBit } from './newsroom.ts';
import type { Oembed } from './oembed.ts';

let root: string;
let articles: string;
let out: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-build-'));
	articles = join(root, 'steppe');
	out = join(root, 'site');
	await mkdir(articles);
});
afterEach(() => rm(root, { recursive: true }));

/** The command as it is installed: compiled, with its pages. */
const dateline = (...call: string[]) =>
	new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
		execFile(process.execPath, ['bin/dateline.js', ...call], (error, stdout, stderr) =>
			done({ code: error ? Number(error.code) : 0, stdout, stderr })
		)
	);

const build = (...options: string[]) => dateline('build', articles, '--out', out, ...options);

const write = (name: string, content: string | Uint8Array) =>
	writeFile(join(articles, name), content);

const story = (title: string, text = 'It rained in Sudzha, Kursk region, on Tuesday.') =>
	`---\ntitle: ${title}\npublished: 2024-08-06\n---\n\n${text}\n`;

async function writeOldSite(): Promise<string> {
	const file = join(out, 'old', 'data', 'collection.json');
	await mkdir(join(out, 'old', 'data'), { recursive: true });
	await writeFile(file, 'old');
	await writeFile(join(out, 'dateline-site.json'), '{}');
	return file;
}

async function hashes(folder: string): Promise<Record<string, string>> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const files = entries.filter((entry) => entry.isFile());
	const pairs = files.map(async ({ parentPath, name }) => {
		const path = join(parentPath, name);
		const hash = createHash('sha256').update(await readFile(path));
		return [path.slice(folder.length), hash.digest('hex')];
	});
	return Object.fromEntries(await Promise.all(pairs));
}

describe('dateline build', { timeout: 120_000 }, () => {
	it('makes a site in which every place and article has a page', async () => {
		await write('one.md', story('Rain in Sudzha'));
		await write(
			'lines.jsonl',
			`${JSON.stringify({ title: 'Snow', text: 'It snowed in Kyiv.' })}\n`
		);
		const { code, stdout } = await build('--url', 'https://example.org/maps');
		expect(code).toBe(0);
		expect(stdout).toMatch(/^steppe: 2 articles, \d+ places, \d+ passages\n$/);
		const site = Object.keys(await hashes(out));
		expect(site).toEqual(
			expect.arrayContaining([
				'/index.html',
				'/404.html',
				'/sitemap.xml',
				'/about/index.html',
				'/about/uk/index.html',
				'/steppe/index.html',
				'/steppe/feed.xml',
				'/steppe/embed/index.html',
				'/steppe/article/one/index.html',
				'/steppe/article/snow/index.html',
				'/steppe/place/sudzha/index.html',
				'/steppe/place/sudzha/feed.xml',
				'/steppe/map.svg',
				'/steppe/map.png',
				'/steppe/place/sudzha/map.svg',
				'/steppe/place/sudzha/map.png',
				'/steppe/article/snow/map.svg',
				'/steppe/place/kyiv/index.html',
				'/steppe/data/mentions.parquet'
			])
		);
		expect(site.filter((path) => path.endsWith('.tmp'))).toEqual([]);
		expect(await readdir(root)).toEqual(['site', 'steppe']);
		const page = await readFile(join(out, 'steppe/place/sudzha/index.html'), 'utf8');
		expect(page).toContain(
			'<link rel="canonical" href="https://example.org/maps/steppe/place/sudzha/"'
		);
		expect(page).toContain('content="https://example.org/maps/steppe/place/sudzha/map.png"');
		const card = await readFile(join(out, 'steppe/place/sudzha/map.png'));
		expect(card.toString('latin1', 1, 4)).toBe('PNG');
		expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
		// Twitter takes 5 MB, Telegram and WhatsApp less: a card of a map stays far below.
		expect(card.length).toBeLessThan(600_000);
		await expectOembeds();
	});

	/** Every page that names an answer of oEmbed has it, in both forms, for its own address. */
	async function expectOembeds() {
		const home = 'https://example.org/maps/';
		for (const [path, frame] of [
			['steppe/', 'steppe/embed/'],
			['steppe/place/sudzha/', 'steppe/embed/?place=sudzha'],
			['steppe/article/snow/', 'steppe/article/snow/']
		]) {
			const html = await readFile(join(out, path, 'index.html'), 'utf8');
			const { head } = new JSDOM(html).window.document;
			for (const [type, name] of [
				['application/json+oembed', 'oembed.json'],
				['text/xml+oembed', 'oembed.xml']
			]) {
				const link = head.querySelector(`link[rel="alternate"][type="${type}"]`);
				expect(link?.getAttribute('href')).toBe(`${home}${path}${name}`);
				// WordPress reads no more of a page than its first 150 KB.
				expect(Buffer.from(html).indexOf(type)).toBeLessThan(20_000);
			}
			const content = (property: string) =>
				head.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content') ?? '';
			expect(content('title').length).toBeGreaterThan(0);
			expect(content('description').length).toBeLessThanOrEqual(201);
			expect([content('image:width'), content('image:height')]).toEqual(['1200', '630']);

			const answer = JSON.parse(await readFile(join(out, path, 'oembed.json'), 'utf8')) as Oembed;
			expect(answer).toMatchObject({
				version: '1.0',
				type: 'rich',
				title: content('title'),
				provider_url: home,
				thumbnail_url: content('image'),
				thumbnail_width: 1200,
				thumbnail_height: 630
			});
			const shown = new JSDOM(String(answer.html)).window.document.querySelector('iframe');
			expect(shown?.src).toBe(home + frame);
			expect([shown?.width, shown?.height]).toEqual([`${answer.width}`, `${answer.height}`]);
			const xml = await readFile(join(out, path, 'oembed.xml'), 'utf8');
			const { documentElement } = new JSDOM(xml, { contentType: 'text/xml' }).window.document;
			expect(
				Object.fromEntries(
					Array.from(documentElement.children, ({ tagName, textContent }) => [tagName, textContent])
				)
			).toEqual(
				Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, `${value}`]))
			);
		}
	}

	it('gives the start page the card of its first map, and an article’s card the title alone', async () => {
		await write('snow.md', story('Snow'));
		await build('--url', 'https://example.org/maps/');
		const told = async (path: string) => {
			const { head } = new JSDOM(await readFile(join(out, path, 'index.html'), 'utf8')).window
				.document;
			const of = (property: string) =>
				head.querySelector(`meta[property="og:${property}"]`)?.getAttribute('content');
			return { title: of('title'), image: of('image'), type: of('type') };
		};
		expect((await told('')).image).toBe('https://example.org/maps/steppe/map.png');
		expect((await told('steppe')).type).toBe('website');
		expect(await told('steppe/article/snow')).toMatchObject({ title: 'Snow', type: 'article' });
	});

	it('hands a page its places each at its row, regions that nothing names behind them', async () => {
		await write('one.md', story('Rain', 'It rained in Jeddah, in Rome and in Sudzha. Rome dried.'));
		await build();
		const json = await readFile(join(out, 'steppe/page.json'), 'utf8');
		const { places } = JSON.parse(json) as { places: { row: number; name: string }[] };
		expect(places.map(({ name }) => name)).toEqual(expect.arrayContaining(['Rome', 'Lazio']));
		expect(places.map(({ row }) => row)).toEqual(places.map((_, row) => row));
	});

	it('draws no cards for a site whose address nobody knows', async () => {
		await write('one.md', story('Rain in Sudzha'));
		await build();
		const site = Object.keys(await hashes(out));
		expect(site).toContain('/steppe/place/sudzha/map.svg');
		expect(site.filter((path) => path.endsWith('map.png'))).toEqual([]);
		const page = await readFile(join(out, 'steppe/place/sudzha/index.html'), 'utf8');
		expect(page).not.toContain('og:image');
	});

	it('makes the same site of the same articles, byte for byte', async () => {
		await write('one.md', story('Rain in Sudzha'));
		await write('two.md', story('Snow in Kyiv', 'It snowed in Kyiv and in Sumy.'));
		const address = ['--url', 'https://example.org/'];
		await build(...address);
		const first = await hashes(out);
		await build(...address);
		expect(await hashes(out)).toEqual(first);
	});

	it('shows what looks like markup as the words it is, and a map without places as empty', async () => {
		await write('script.md', story("'<script>alert(1)</script>'", 'Nothing had a place.'));
		const { code, stderr } = await build();
		expect(code).toBe(0);
		expect(stderr).toBe(
			'dateline: steppe: no article names a place that could be found; its map is empty\n'
		);
		const page = await readFile(join(out, 'steppe/article/script/index.html'), 'utf8');
		expect(page).toContain('&lt;script>alert(1)&lt;/script>');
		expect(page).not.toContain('<script>alert');
	});

	it('says how much of what articles name was left unplaced, where it is listed and what to do', async () => {
		await write('one.md', story('Rain'));
		await write('two.md', story('Snow', 'Shells hit the village of Qwertyvka on Monday.'));
		const { code, stdout } = await build();
		expect(code).toBe(0);
		const [, count, page, folder] =
			/^steppe: 2 articles, .*; (\d+) mentions? left unplaced: see (\S+), and "dateline review (\S+)" to place more\n$/.exec(
				stdout
			) ?? [];
		expect(Number(count)).toBeGreaterThan(0);
		expect(page).toBe(join(out, 'steppe', 'unplaced', 'index.html'));
		expect(existsSync(page)).toBe(true);
		expect(folder).toBe(articles);
	});

	it('takes an article once that comes twice, and says so', async () => {
		await write('one.md', story('Rain'));
		await write('two.md', story('Rain'));
		const { code, stdout, stderr } = await build();
		expect(code).toBe(0);
		expect(stderr).toMatch(/two\.md has the text of .*one\.md and is left out\n$/);
		expect(stdout).toMatch(/^steppe: 1 article,/);
	});

	it('takes a text once that comes under two file names', async () => {
		await write('one.txt', 'It rained in Sudzha, Kursk region, on Tuesday.');
		await write('two.txt', 'It rained in Sudzha, Kursk region, on Tuesday.');
		const { code, stdout } = await build();
		expect(code).toBe(0);
		expect(stdout).toMatch(/^steppe: 1 article,/);
	});

	it.each([
		['titel: Rain', /there is no key "titel"; the keys are title, description/],
		['rights: some', /rights is not "full" or "excerpt"$/m],
		[
			'sources:\n- title: A\n  licence: B\n  url: javascript:1',
			/sources is not a list .*: see sources\.0\.url/
		],
		['title: [', /is not YAML: .*; put values that hold signs in quotes/]
	])('says in plain words what is wrong in collection.yaml: %j', async (yaml, message) => {
		await write('one.md', story('Rain'));
		await write('collection.yaml', yaml);
		const { code, stderr } = await build();
		expect(code).toBe(1);
		expect(stderr).toMatch(message);
	});

	it('takes in every item of a feed', async () => {
		const item = (n: number) =>
			`<item><title>Rain ${n}</title><link>https://example.org/${n}</link><description>It rained in Sudzha for ${n} days.</description></item>`;
		await write(
			'news.rss',
			`<rss version="2.0"><channel><title>The Ledger</title>${item(1)}${item(2)}</channel></rss>`
		);
		const { code, stdout } = await build();
		expect(code).toBe(0);
		expect(stdout).toMatch(/^steppe: 2 articles/);
		expect(existsSync(join(out, 'steppe', 'article', 'rain-2', 'index.html'))).toBe(true);
	});

	it('says what to do where two articles have one id', async () => {
		const line = (text: string) => JSON.stringify({ id: 'rain', title: 'Rain', text });
		await write('a.jsonl', `${line('It rained in Sudzha.')}\n${line('It rained in Kursk.')}\n`);
		const { code, stderr } = await build();
		expect(code).toBe(0);
		expect(stderr).toMatch(
			/line 2 has the id "rain" of .*line 1 and is left out; give it an id of its own\n$/
		);
	});

	it('publishes no text of articles whose rights allow excerpts alone', async () => {
		await write('one.md', story('Rain', 'It rained in Sudzha.\n\nNobody had an umbrella.'));
		await build('--rights', 'excerpt');
		for (const path of Object.keys(await hashes(join(out, 'steppe')))) {
			expect(await readFile(join(out, 'steppe', path), 'latin1'), path).not.toContain('umbrella');
		}
	});

	it('leaves out every bad article with a sentence of its own, and builds the others', async () => {
		await write('empty.md', '');
		await write('latin.txt', Uint8Array.of(0x4b, 0xfc, 0x72, 0x73, 0x6b));
		await write('yaml.md', '---\ntitle: [\n---\nText.');
		await write('deep.md', `---\nauthors: ${'['.repeat(5000)}\n---\nText.`);
		await write('nested.md', `${'>'.repeat(5000)} Text.`);
		await write('date.md', '---\npublished: 2024-02-30\n---\nText.');
		await write('address.md', '---\nurl: javascript:alert(1)\n---\nText.');
		await write('long.txt', 'A word. '.repeat(1_000_000));
		await write('lines.jsonl', '{"text": "It rained."}\n{"text"\n');
		await write('none.html', '<!-- nothing -->');
		await write('notes.pages', 'x');
		await write('good.md', story('Rain'));
		const { code, stdout, stderr } = await build();
		expect([code, stdout]).toEqual([0, expect.stringMatching(/^steppe: 3 articles/)]);
		const expected: [file: string, message: RegExp][] = [
			['latin.txt', /was taken for windows-1252; save it again as UTF-8 if its letters are wrong$/],
			['address.md', /: url "javascript:alert\(1\)" is not an address .*; correct or remove it$/],
			['date.md', /: published "2024-02-30" is not a date; write it as .*$/],
			['deep.md', /: the front matter is not YAML: it is nested more than 50 levels deep/],
			['empty.md', / is empty; add the article's words or remove it$/],
			['lines.jsonl, line 2', / is not JSON: .*$/],
			['long.txt', / has 8 million characters, more than the 5 million of one article; split it$/],
			['nested.md', /: quotes or lists are nested more than 100 deep; flatten them$/],
			['none.html', /no article was found in /],
			['yaml.md', /: the front matter is not YAML: .*$/],
			['steppe', /: 9 of 12 articles could not be read and were left out; --strict makes that an/],
			['steppe', /: 1 file of kinds that are not read: \.pages \(1\)$/]
		];
		const lines = stderr.trimEnd().split('\n');
		expect(lines).toHaveLength(expected.length);
		for (const [i, [file, message]] of expected.entries()) {
			expect(lines[i]).toContain(file);
			expect(lines[i]).toMatch(message);
		}
	});

	it('tells what is not to be published, which is no fault even when asked to be strict', async () => {
		await write('draft.md', '---\ndraft: true\n---\nText.');
		await write('posts.csv', 'title,text,status\nRain,It rained.,publish\nSnow,It snowed.,draft\n');
		const { code, stdout, stderr } = await build('--strict');
		expect([code, stdout]).toEqual([0, expect.stringMatching(/^steppe: 1 article/)]);
		for (const where of ['draft.md', 'posts.csv, row 3']) {
			expect(stderr).toContain(`${where} is no published article by what it says, and is left out`);
		}
		expect(stderr).not.toContain('could not be read');
	});

	it('stops at a bad article when asked to be strict, and leaves the old site whole', async () => {
		const old = await writeOldSite();
		await write('empty.md', '');
		await write('good.md', story('Rain'));
		const { code, stderr } = await build('--strict');
		expect([code, stderr]).toEqual([1, expect.stringMatching(/empty\.md is empty/)]);
		expect(await readFile(old, 'utf8')).toBe('old');
		expect(await readdir(root)).toEqual(['site', 'steppe']);
	});

	it("knows a user's own places, from the collection's folder and from the call, and states which", async () => {
		const places = async (name: string, file: string) => {
			const geojson = join(root, 'places.geojson');
			const geometry = { type: 'Point', coordinates: [35.1, 51.2] };
			const properties = { name, country: 'UA' };
			const features = [{ type: 'Feature', properties, geometry }];
			await writeFile(geojson, JSON.stringify({ type: 'FeatureCollection', features }));
			const { code, stdout } = await dateline('gazetteer', 'add', geojson, '--out', file);
			expect([code, stdout]).toEqual([0, expect.stringContaining(`1 place written to ${file}`)]);
		};
		await places('Verkhnia Zhuravlynka', join(articles, 'villages.bin'));
		await places('Nyzhnia Zhuravlynka', join(root, 'more.bin'));
		const text = 'It rained in Verkhnia Zhuravlynka and in Nyzhnia Zhuravlynka on Tuesday.';
		await write('one.md', story('Rain', text));
		await write('collection.yaml', 'gazetteer: villages.bin\n');
		expect((await build('--gazetteer', join(root, 'more.bin'))).stderr).toBe('');
		const slugs = await readdir(join(out, 'steppe/place'));
		expect(slugs.sort()).toEqual(['nyzhnia-zhuravlynka', 'verkhnia-zhuravlynka']);
		const manifest = JSON.parse(
			await readFile(join(out, 'steppe/data/collection.json'), 'utf8')
		) as { geodata: { name: string; sha256: string }[] };
		const used = new Map(manifest.geodata.map(({ name, sha256 }) => [name, sha256]));
		expect([...used.keys()].filter((name) => !name.startsWith('model-'))).toEqual([
			'gazetteer.bin',
			...namedApart.map(namesFileOf),
			'villages.bin',
			'more.bin'
		]);
		const sha256 = createHash('sha256').update(await readFile(join(root, 'more.bin')));
		expect(used.get('more.bin')).toBe(sha256.digest('hex'));

		await writeFile(join(root, 'one.txt'), text);
		const call = ['geoparse', join(root, 'one.txt'), '--format', 'text'];
		const villages = ['--gazetteer', join(articles, 'villages.bin')];
		const { stdout } = await dateline(...call, ...villages);
		expect(stdout).toMatch(/Verkhnia Zhuravlynka \(PPL/);
		expect(stdout).toMatch(/Nyzhnia Zhuravlynka.*not placed/);
	});

	it('publishes what an editor has corrected, as checked by a person, and keeps internal notes to itself', async () => {
		await write('one.md', story('Rain', 'It rained in Sudzha. Moscow said the rain would end.'));
		await write(
			'corrections.yaml',
			[
				'rules:',
				'  - { name: Sudzha, place: "local:sudzha", note: "secret note", by: "secret name" }',
				'  - { name: Sudzho, place: none }',
				'  - { pattern: "{Moscow} said", kind: associative, reason: "A government." }',
				'places:',
				'  local:sudzha: { name: Sudzha, point: [35.2, 51.1], precision_km: 1 }',
				''
			].join('\n')
		);
		const { code, stderr } = await build();
		expect([code, stderr]).toEqual([
			0,
			'dateline: steppe: corrections.yaml, rules[1]: "Sudzho" is nowhere read as a place’s name; did you mean "Sudzha"?\n'
		]);
		const { stdout } = await dateline('export', out, '--format', 'csv');
		expect(stdout).toMatch(
			/Sudzha,local:sudzha,35.2,51.1,1,literal,[\d.]+,Literal,1,person,Sudzha/
		);
		expect(stdout).toMatch(/Moscow,gn:524901,[^\n]*,associative,[^\n]*,person,Moscow/);
		for (const file of await readdir(out, { withFileTypes: true, recursive: true })) {
			if (!file.isFile() || file.parentPath.includes('geodata')) continue;
			const bytes = await readFile(join(file.parentPath, file.name), 'latin1');
			expect(bytes).not.toContain('secret note');
			expect(bytes).not.toContain('secret name');
		}
	});

	it('tells nothing of an exact point that is to be blurred, and nothing of a hidden place', async () => {
		await write('one.md', story('Rain', 'It rained in Sudzha and in Korenevo.'));
		await write(
			'corrections.yaml',
			'places:\n  gn:486816: { blur_km: 50 }\n  gn:544906: { hide: true }\n'
		);
		const before = await dateline('gazetteer', 'find', 'Korenevo');
		expect(before.stdout).toContain('gn:544906');
		expect((await build()).code).toBe(0);
		const { stdout } = await dateline('export', out, '--format', 'geojson');
		const { features } = JSON.parse(stdout) as GeoJSON.FeatureCollection<GeoJSON.Point>;
		const names = features.map(({ properties }) => (properties as { name: string }).name);
		expect(names).toContain('Sudzha');
		expect(names).not.toContain('Korenevo');
		for (const file of await readdir(join(out, 'steppe'), {
			withFileTypes: true,
			recursive: true
		})) {
			if (!file.isFile() || !/\.(?:html|json|topojson)$/.test(file.name)) continue;
			const text = await readFile(join(file.parentPath, file.name), 'utf8');
			expect(text).not.toMatch(/35\.27\d|51\.19\d/);
		}
	});

	it('gives a place its address once, whatever articles come later', async () => {
		await write('one.md', story('Rain', 'It rained in Sennar State, in Sudan, on Tuesday.'));
		expect((await build()).code).toBe(0);
		const first = await readFile(join(articles, 'addresses.json'), 'utf8');
		await write(
			'two.md',
			story('Sun', 'The sun shone on the town of Sennar, in Sudan, and on Khartoum.')
		);
		expect((await build()).code).toBe(0);
		const second = JSON.parse(await readFile(join(articles, 'addresses.json'), 'utf8')) as {
			places: Record<string, string>;
		};
		expect(second.places).toMatchObject((JSON.parse(first) as typeof second).places);
		expect(new Set(Object.values(second.places)).size).toBe(Object.keys(second.places).length);
	});

	it('stops before anything is read at a correction that is wrong, and leaves the old site whole', async () => {
		const old = await writeOldSite();
		await write('one.md', story('Rain'));
		await write('corrections.yaml', 'places:\n  gn:486816: { hidden: true }\n');
		const { code, stderr } = await build();
		expect([code, stderr]).toEqual([1, expect.stringContaining('places.gn:486816.hidden')]);
		expect(await readFile(old, 'utf8')).toBe('old');
	});

	it('names no collection after a page that every site has', async () => {
		await write('one.md', story('Rain'));
		for (const id of ['about', 'try', 'places', 'geodata']) {
			expect(await build('--id', id)).toMatchObject({
				code: 1,
				stderr: expect.stringContaining(`--id ${id} is the name of a page`)
			});
		}
	});

	it('builds a site within the folder of its articles again and again', async () => {
		await write('one.md', story('Rain'));
		const within = join(articles, 'site');
		for (let turn = 0; turn < 2; turn++) {
			const { code, stdout } = await dateline('build', articles, '--out', within);
			expect([code, stdout]).toEqual([0, expect.stringMatching(/^steppe: 1 article,/)]);
		}
	});

	it('builds into what a link leads to', async () => {
		await write('one.md', story('Rain'));
		await mkdir(join(root, 'elsewhere'));
		await symlink(join(root, 'elsewhere'), out);
		expect((await build()).code).toBe(0);
		expect((await lstat(out)).isSymbolicLink()).toBe(true);
		expect(await readdir(join(root, 'elsewhere'))).toContain('steppe');
	});

	it('refuses what is no file, which would never end', async () => {
		await write('one.md', story('Rain'));
		for (const name of ['collection.yaml', 'places.csv', 'story.md', 'addresses.json']) {
			await symlink('/dev/zero', join(articles, name));
			expect(await build()).toMatchObject({
				code: 1,
				stderr: expect.stringContaining(`${name} is no regular file`)
			});
			await rm(join(articles, name));
		}
	});

	it.each([['constructor'], ['not a language'], ['en_US']])(
		'takes no %j for the language of a collection',
		async (language) => {
			await write('one.md', story('Rain'));
			await write('collection.yaml', `language: ${language}`);
			expect(await build()).toMatchObject({
				code: 1,
				stderr: expect.stringContaining('language is not a language tag such as en, ')
			});
		}
	);

	it('publishes of an overlay only what is shown of it', async () => {
		await write('one.md', story('Rain'));
		const properties = { valid_from: '2024-08-06', source: 'The Ledger', secret: 'PRIVATE' };
		const geometry = { type: 'Point', coordinates: [35.3, 51.2] };
		const features = [{ type: 'Feature', properties, geometry }];
		await write('overlay.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
		expect((await build()).code).toBe(0);
		const written = await readFile(join(out, 'steppe/data/overlay.geojson'), 'utf8');
		expect(written).toContain('The Ledger');
		expect(written).not.toContain('PRIVATE');
	});

	it('leaves no control character in a page', async () => {
		await write(
			'one.md',
			'---\ntitle: "Rain\\u202E in\\u0007 Sudzha"\npublisher: "The\\0 Ledger"\nnote: "a\\u001bb"\nauthors: ["Anna\\0 Bell"]\n---\nIt rained.'
		);
		await write('collection.yaml', 'title: "Ste\\0ppe"');
		expect((await build()).code).toBe(0);
		const pages = Object.keys(await hashes(out)).filter((path) => path.endsWith('.html'));
		for (const path of pages) {
			// eslint-disable-next-line no-control-regex
			expect(await readFile(join(out, path), 'utf8'), path).not.toMatch(/[\0-\x08\x0b-\x1f\u202e]/);
		}
	});

	it.each([
		['a folder without articles', [], / holds no articles: put .* files in it\n$/],
		['a path that is not there', ['nowhere'], /nowhere does not exist; check its name\n$/],
		[
			'a gazetteer that is not there',
			['--gazetteer', 'nowhere.bin'],
			/nowhere\.bin cannot be read/
		],
		[
			'a gazetteer that is none',
			['--gazetteer', 'package.json'],
			/package\.json is damaged or something else .*gazetteer add/
		]
	])('ends with 1 and the cure for %s', async (_, more, message) => {
		const old = await writeOldSite();
		if (more.length > 0) await write('one.md', story('Rain'));
		const { code, stderr } = await build(...more);
		expect([code, stderr.split('\n').length]).toEqual([1, 2]);
		expect(stderr).toMatch(message);
		expect(await readFile(old, 'utf8')).toBe('old');
	});

	it.each([
		[['build', 'articles'], /--out/],
		[['build', 'a', '--out', 'b', '--rights', 'all'], /full, excerpt/],
		[['build', 'a', '--out', 'b', '--url', 'ftp://a'], /such as https:\/\/example\.org\/map\//],
		[['bild'], /unknown command/],
		[['serve', '--port', '99999'], /from 0 to 65535/]
	])('ends with 2 for the wrong call %j', async (call, message) => {
		const { code, stderr } = await dateline(...call);
		expect(code).toBe(2);
		expect(stderr).toMatch(message);
	});
});

// A news article as it comes; it is nobody's to copy into the project.
const asItComes = '../shared/articles';
if (!existsSync(asItComes)) console.warn(`skipped: ${asItComes} is not there`);

describe.skipIf(!existsSync(asItComes))('a news article as it comes', () => {
	it('puts its places on the map, and nothing else', { timeout: 120_000 }, async () => {
		expect((await dateline('build', asItComes, '--out', out)).code).toBe(0);
		const csv = (await dateline('export', out, '--format', 'csv')).stdout;
		const rows = csv.split('\r\n').filter((line) => /^[^"]*?,(?:gn|dl):/.test(line));
		const kindsOf = (place: string) =>
			new Set(rows.filter((row) => row.startsWith(`${place},`)).map((row) => row.split(',')[5]));
		expect(rows.filter((row) => row.startsWith('Kursk Oblast,')).length).toBeGreaterThanOrEqual(5);
		expect([...kindsOf('Saudi Arabia')]).toEqual(['literal']);
		expect(kindsOf('Russia').size).toBeGreaterThan(0);
		expect(kindsOf('Ukraine').size).toBeGreaterThan(0);
		expect(kindsOf('Kyiv')).toContain('associative');
		expect(kindsOf('Moscow')).toContain('associative');
		expect(csv).not.toMatch(/,(?:The )?Moscow Times,|,World War|kremlin\.ru|G7 Warns/);
		const regions = await readFile(join(out, 'articles/data/regions.topojson'), 'utf8');
		expect(regions).toContain('"RU-KRS"');
	});
});

describe('dateline export', { timeout: 120_000 }, () => {
	it('says which file was cut short, or has another bit', async () => {
		await write('one.md', story('Rain'));
		await build();
		expect((await dateline('export', out, '--format', 'csv')).stdout).toContain(
			'Sudzha,gn:486816,'
		);
		await truncate(join(out, 'steppe/data/places.parquet'), 100);
		const { code, stderr } = await dateline('export', out, '--format', 'csv');
		expect(code).toBe(1);
		expect(stderr).toMatch(
			/^dateline: .*steppe\/data\/places\.parquet has 100 bytes where \d+ were written; build the collection again, or copy it again\n$/
		);
		await build();
		await flipBit(join(out, 'steppe/data/mentions.parquet'));
		const flipped = await dateline('export', out, '--format', 'csv');
		expect(flipped.code).toBe(1);
		expect(flipped.stderr).toMatch(
			/^dateline: .*steppe\/data\/mentions\.parquet has other bytes than were written; [^\n]+\n$/
		);
	});
});
