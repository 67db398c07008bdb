import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom, story } from './newsroom.ts';
import { readSite, siteOf } from './site-description.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-site-yaml-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(text: string, allowsHead = false) {
	await writeFile(join(folder, 'site.yaml'), text);
	const said: string[] = [];
	const site = await readSite(join(folder, 'site.yaml'), allowsHead, (line) => said.push(line));
	return { ...site, said };
}

describe('site.yaml', () => {
	it.each([
		['colour: red', /there is no key "colour"; the keys are name, url/],
		['home: javascript:alert(1)', /home is not an address/],
		['colors: { accent: red }', /colors is not accent and link.*see colors.accent/],
		['fonts: { text: "x; } body { display: none" }', /fonts is not text and labels/],
		['languages: [en, xx]', /languages is not a list of some of en/],
		['views: { a: "https://x.example/" }', /views is not ids of collections/],
		['views: { a: "?from=soon" }', /views\.a asks for from = "soon", which no map understands/],
		['embeds: ["javascript:x"]', /embeds is not a list of addresses/],
		['logo: ../evil.html', /logo is not a file that ends in/],
		['logo: none.svg', /logo: there is no file/],
		['name: [', /is not YAML/],
		['- a', /write lines of "key: value"/]
	])('%s: stops the build with a sentence', async (text, message) => {
		await expect(read(text)).rejects.toThrow(message);
	});

	it('takes a color that can be read, and says which falls back', async () => {
		const { accent, brand, said } = await read('colors: { accent: "#8a1c4a" }');
		expect(accent).toEqual({ light: '#8a1c4a', dark: null });
		expect(said).toEqual([
			expect.stringMatching(
				/accent #8a1c4a has a contrast of \d\.\d on the dark land, less than 4.5/
			)
		]);
		expect(brand.hasStyles).toBe(true);
	});

	it('leaves HTML out of the footer, and the head out unless it is allowed', async () => {
		await writeFile(
			join(folder, 'head.html'),
			'<script src="https://count.example/x.js"></script>'
		);
		const text = 'footer: "A <b>word</b>."\nhead: head.html';
		const refused = await read(text);
		expect(refused.head).toBeNull();
		expect(refused.said.join()).toMatch(/footer: HTML is left out.*--allow-head/);
		expect(JSON.stringify(refused.brand.footer)).not.toContain('<b>');
		const allowed = await read(text, true);
		expect(allowed.head?.html).toContain('count.example');
		expect(allowed.said.at(-1)).toMatch(
			/names https:\/\/count\.example; the pages’ own policy lets it/
		);
	});

	it('is found above a folder of articles, and makes a collection of each folder beside it', async () => {
		await mkdir(join(folder, 'floods'));
		await mkdir(join(folder, 'drought'));
		await mkdir(join(folder, '.git'));
		expect((await siteOf([join(folder, 'floods')])).file).toBeNull();
		await writeFile(join(folder, 'site.yaml'), 'name: A');
		expect((await siteOf([join(folder, 'floods')])).file).toBe(join(folder, 'site.yaml'));
		const { inputs } = await siteOf([folder]);
		expect(inputs).toEqual([join(folder, 'drought'), join(folder, 'floods')]);
	});
});

describe('a site with a site.yaml', { timeout: 120_000 }, () => {
	it('bears its name, logo, colors, fonts, footer and order, and titles by language', async () => {
		const room = await newsroom();
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		await room.write('collection.yaml', 'title: { en: The steppe, uk: Степ }\n');
		await mkdir(join(room.root, 'coast'));
		await writeFile(join(room.root, 'coast', 'two.md'), story('Sun', 'The sun shone on Odesa.'));
		await writeFile(join(room.root, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
		await writeFile(
			join(room.root, 'site.yaml'),
			[
				'name: The <Example>',
				'url: https://maps.example.org',
				'home: https://example.org/',
				'logo: logo.svg',
				'title: { en: Where it happens }',
				'languages: [en, uk]',
				'colors: { accent: { light: "#8a1c4a" } }',
				'fonts: { text: Charter }',
				'footer: "Made by **hand**."',
				'groups: [{ title: { en: Land }, collections: [steppe, coast, desert] }]',
				'views: { steppe: "?from=2024-08-01#map=8/51.2/35.2", coast: "?place=nowhere" }',
				'embeds: [https://example.org]',
				'head: head.html',
				''
			].join('\n')
		);
		await writeFile(
			join(room.root, 'head.html'),
			'<script src="https://count.example/a"></script>'
		);
		const { code, stderr } = await room.dateline(
			...['build', room.root, '--out', room.out, '--allow-head']
		);
		expect(code).toBe(0);
		expect(stderr.trim().split('\n')).toEqual([
			expect.stringMatching(/head: head\.html stands in every page/),
			expect.stringMatching(/there is no collection "desert"; those built are coast, steppe$/),
			expect.stringMatching(/views\.coast: no place of the collection has the address "nowhere"$/)
		]);
		const start = await room.page('index.html');
		expect(start).toContain('Where it happens');
		expect(start).toContain('The &lt;Example>');
		expect(start).toContain('src="./site-logo.svg"');
		expect(start.replace(/<!--.*?-->/g, '')).toContain('<strong>hand</strong>');
		expect(start).toContain('href="./steppe/?from=2024-08-01#map=8/51.2/35.2"');
		expect(start.indexOf('The steppe')).toBeLessThan(start.indexOf('coast/'));
		expect(start).toContain('content="https://maps.example.org/steppe/map.png"');
		expect(start).toContain('href="https://maps.example.org/"');
		expect(await readdir(join(room.out, 'start'))).toEqual(['en', 'uk']);
		const listed = (await room.page('sitemap-1.xml')).match(/(?<=example\.org\/)start\/\w+/g);
		expect(listed).toEqual(['start/en', 'start/uk']);
		// A day in Ukrainian ends with a full stop of its own.
		const inUkrainian = (await room.page('start/uk/index.html')).replace(/<!--.*?-->/g, '');
		expect(inUkrainian).toMatch(/ р\.\s+\d/);
		expect(await room.page('site.css')).toContain('--literal: light-dark(#8a1c4a, #ff7f63)');
		const map = await room.page('steppe/index.html');
		expect(map).toContain('site.css');
		expect(map).toContain('../site-logo.svg');
		expect(map).not.toContain('>hand<');
		const still = await room.page('steppe/map.svg');
		expect(still).toContain('#8a1c4a');
		expect(still).not.toContain('#b8321f');
		expect(map).toMatch(/script-src 'self' https:\/\/count\.example/);
		expect(await room.page('steppe/place/sudzha/index.html')).toMatch(
			/script-src 'self'[^;]* https:\/\/count\.example.*src="https:\/\/count\.example\/a"/s
		);
		const manifest = JSON.parse(await room.page('steppe/data/collection.json')) as object;
		expect(manifest).toMatchObject({
			title: 'The steppe',
			accent: { light: '#8a1c4a', dark: null },
			translations: { uk: { title: 'Степ', description: null } }
		});
		expect(await room.page('_headers')).toMatch(
			/^\/\*\n.*frame-ancestors 'self' https:\/\/example\.org/
		);
		expect(await readdir(room.root)).toContain('coast');
		expect(await readFile(join(room.out, 'sitemap-1.xml'), 'utf8')).toContain(
			'https://maps.example.org/coast/'
		);
		await room.remove();
	});
});
