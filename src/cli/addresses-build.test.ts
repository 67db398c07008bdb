import { readFile, readdir, rename as renameFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flipBit, newsroom, story } from './newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
	room = await newsroom();
});
afterEach(() => room.remove());

async function files(folder: string): Promise<Map<string, string>> {
	const found = new Map<string, string>();
	for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
		if (!entry.isFile()) continue;
		const path = join(entry.parentPath, entry.name);
		found.set(path.slice(folder.length + 1), await readFile(path, 'latin1'));
	}
	return found;
}

describe('addresses that hold', { timeout: 300_000 }, () => {
	it('leave a page where a place was merged, and where it is named no more', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha and in Korenevo.'));
		await room.write('two.md', story('Snow', 'It snowed in Rylsk and in Sumy.'));
		expect((await room.build()).code).toBe(0);
		const ids = JSON.parse(await readFile(join(room.articles, 'addresses.json'), 'utf8')) as {
			places: Record<string, string>;
		};
		const idOf = (slug: string) =>
			Object.entries(ids.places).find(([, address]) => address === slug)![0];
		await room.write('two.md', story('Snow', 'It snowed in Sumy.'));
		await room.write(
			'corrections.yaml',
			[
				'places:',
				`  ${idOf('sudzha')}: { merge: ["${idOf('korenevo')}"] }`,
				`  ${idOf('sumy')}: { hide: true }`,
				''
			].join('\n')
		);
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const merged = await room.page('steppe/place/korenevo/index.html');
		expect(merged).toContain('Korenevo stands under Sudzha now.');
		expect(merged).toContain('<meta name="robots" content="noindex');
		expect(merged).toContain('rel="canonical" href="https://example.org/steppe/place/sudzha/"');
		expect(merged).toContain('href="../../place/sudzha/"');
		const gone = await room.page('steppe/place/rylsk/index.html');
		expect(gone).toContain('No article of this collection names Rylsk any more.');
		expect(gone).toContain('rel="canonical" href="https://example.org/steppe/"');
		const feed = (slug: string) => room.page(`steppe/place/${slug}/feed.xml`);
		expect(await feed('korenevo')).toContain(
			'<link>https://example.org/steppe/place/sudzha/</link>'
		);
		expect(await feed('rylsk')).toContain('<link>https://example.org/steppe/</link>');
		expect(await feed('rylsk')).not.toContain('<item>');
		// Of what protects people nothing is said, not even that it was there.
		const site = await files(join(room.out, 'steppe'));
		expect([...site.keys()].filter((path) => path.includes('sumy/'))).toEqual([]);
		const { moved } = JSON.parse(site.get('data/collection.json')!) as { moved: object };
		expect(moved).toEqual({ korenevo: 'sudzha' });
		const sitemap = await room.page('sitemap-1.xml');
		expect(sitemap).toContain('place/sudzha/');
		expect(sitemap).not.toMatch(/place\/(?:korenevo|rylsk)\//);
	});

	it('leave every page and picture as it was, byte for byte, that a new article does not touch', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha and Korenevo, Kursk region.'));
		await room.write('two.md', story('Snow', 'It snowed in Kyiv and in Sumy.'));
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const before = await files(join(room.out, 'steppe'));
		await room.write(
			'three.md',
			story('Sun', 'The sun shone on Port Sudan. Port Sudan was dry, and so was Sumy.', {
				day: '2024-10-02'
			})
		);
		// Beside what the first two name: a village, and a region with a border of theirs.
		await room.write('four.md', story('Wind', 'It was windy in Hlukhiv and in Belgorod region.'));
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const after = await files(join(room.out, 'steppe'));
		const isPage = (path: string) => /^(?:place|article)\//.test(path);
		const pages = [...before.keys()].filter(isPage);
		const changed = pages.filter((path) => after.get(path) !== before.get(path));
		expect(pages.length).toBeGreaterThan(15);
		expect(changed.sort()).toEqual(
			['feed.xml', 'index.html', 'map.png', 'map.svg'].map((file) => `place/sumy/${file}`)
		);
	});

	it('stay with their articles, whatever is added, renamed or changed, in a build and in the chain', async () => {
		const head = 'title,published,url,text';
		const briefing = (host: string, text: string) =>
			`Morning briefing,2025-03-14,https://${host}.example/,"${text}"`;
		const table = (...rows: string[]) => room.write('day.csv', [head, ...rows, ''].join('\n'));
		const flood = briefing('a', 'The river rose in Sudzha and in Korenevo on Friday.');
		await table(flood);
		await room.write('b/report.md', story('Rain', 'It rained in Rylsk, said its mayor.'));
		expect((await room.build()).code).toBe(0);
		const page = (id: string) => room.page(`steppe/article/${id}/index.html`);
		const plain = '2025-03-14-morning-briefing';
		expect(await page(plain)).toContain('The river rose');
		expect(await page('report')).toContain('It rained');

		await table(briefing('b', 'A bridge was closed in Kyiv and in Sumy on Friday.'), flood);
		await room.write('a/report.md', story('Snow', 'It snowed in Lviv, said its mayor.'));
		expect((await room.build('--cache', join(room.root, 'cache'))).code).toBe(0);
		expect(await page(plain)).toContain('The river rose');
		expect(await page('report')).toContain('It rained');

		await rm(join(room.articles, 'b'), { recursive: true });
		await room.write('c/rain.md', story('Rain', 'It rained in Rylsk, said its mayor.'));
		const [read, rows] = ['read.jsonl', 'rows.jsonl'].map((name) => join(room.root, name));
		await writeFile(read, (await room.dateline('read', room.articles)).stdout);
		const geoparse = ['geoparse', '--format', 'article', '--folder', room.articles];
		expect((await room.dateline(...geoparse, read, '--out', rows)).code).toBe(0);
		const data = join(room.root, 'data');
		const collect = ['collect', '--from', rows, '--folder', room.articles, '--out', data];
		expect((await room.dateline(...collect)).code).toBe(0);
		const render = ['render', data, '--out', room.out];
		await flipBit(join(data, 'mentions.parquet'));
		const damaged = await room.dateline(...render);
		expect([damaged.code, damaged.stderr.trimEnd().split('\n').length]).toEqual([1, 1]);
		expect(damaged.stderr).toContain(`${join(data, 'mentions.parquet')} has other bytes than`);
		await flipBit(join(data, 'mentions.parquet'));
		expect(await room.dateline(...render)).toMatchObject({ code: 0 });
		expect(await page('report')).toContain('It rained');
		expect(await page(plain)).toContain('The river rose');
		const kept = await readFile(join(room.articles, 'addresses.json'), 'utf8');
		const { articles } = JSON.parse(kept) as { articles: Record<string, string> };
		expect(Object.keys(articles)).toEqual([
			plain,
			expect.stringMatching(`^${plain}-[0-9a-f]{8}$`),
			'report',
			expect.stringMatching(/^report-[0-9a-f]{8}$/)
		]);
	});

	it('leave a page where an article was withdrawn, and lead on where it states another id', async () => {
		await room.write('report.md', story('Rain', 'It rained in Sudzha, said its mayor.'));
		await room.write('snow.md', story('Snow', 'It snowed in Sumy.'));
		expect((await room.build()).code).toBe(0);
		await rm(join(room.articles, 'report.md'));
		await room.write('b/report.md', story('Hail', 'Hail fell in Rylsk.'));
		await room.write('snow.md', story('Snow', 'It snowed in Sumy.', { id: 'frost' }));
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const gone = await room.page('steppe/article/report/index.html');
		expect(gone).toContain('The article of this address is in the collection no more.');
		expect(gone).toContain('<meta name="robots" content="noindex');
		expect(gone).toContain('rel="canonical" href="https://example.org/steppe/"');
		expect(gone).toContain('href="../../"');
		expect(gone).not.toMatch(/Rain|Hail/);
		const moved = await room.page('steppe/article/snow/index.html');
		expect(moved).toContain('The article of this address has another one now.');
		expect(moved).toContain('rel="canonical" href="https://example.org/steppe/article/frost/"');
		expect(moved).toContain('href="../../article/frost/"');
		const sitemap = await room.page('sitemap-1.xml');
		expect(sitemap).toMatch(/article\/report-[0-9a-f]{8}\//);
		expect(sitemap).not.toMatch(/article\/(?:report|snow)\//);
		await room.write('a/report.md', story('Rain', 'It rained in Sudzha, said its mayor.'));
		expect((await room.build()).code).toBe(0);
		expect(await room.page('steppe/article/report/index.html')).toContain('It rained');
	});

	it('lead what editors said of an article to its file, whatever that is called since', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha, said Moscow.'));
		await room.write('two.md', story('Snow', 'It snowed in Sumy.'));
		expect((await room.build()).code).toBe(0);
		await room.write(
			'corrections.yaml',
			[
				'rules:',
				'  - { name: Sudzha, place: unplaced, article: one }',
				'mentions:',
				'  - { article: one, exact: Moscow, place: none, reason: A person. }',
				'checked:',
				'  - { article: two }',
				''
			].join('\n')
		);
		const places = () => room.page('steppe/data/places.geojson');
		const rename = (from: string, to: string) =>
			renameFile(join(room.articles, from), join(room.articles, to));
		await rename('one.md', 'wet.md');
		await rename('two.md', 'cold.md');
		const renamed = await room.build();
		expect([renamed.code, renamed.stderr]).toEqual([0, expect.not.stringContaining('corrections')]);
		expect(await places()).not.toMatch(/Moscow|Sudzha/);
		expect(await room.page('steppe/corrections/index.html')).toContain('article/one/');
		// The desk, and what its measure of the geoparser says, know it too.
		const file = join(room.root, 'review.html');
		expect((await room.dateline('review', room.articles, '--export', file)).code).toBe(0);
		const packed = /data-file="desk\.json"[^>]*>([^<]+)</.exec(await readFile(file, 'utf8'))![1];
		const { articles } = JSON.parse(gunzipSync(Buffer.from(packed, 'base64')).toString()) as {
			articles: { article: { id: string }; formerIds: string[] }[];
		};
		expect(articles.map(({ article, formerIds }) => [article.id, formerIds])).toEqual([
			['cold', ['two']],
			['wet', ['one']]
		]);
		const { stdout } = await room.dateline('evaluate', room.articles, '--corrections');
		expect(stdout).toContain('"Moscow" in wet');
		// Then its words change.
		await room.write('wet.md', story('Rain', 'Much rain fell in Sudzha, said Moscow.'));
		expect((await room.build()).stderr).not.toContain('corrections');
		expect(await places()).not.toMatch(/Moscow|Sudzha/);
	});

	it('stop a build at a file of them that is damaged', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		await room.write(
			'addresses.json',
			'{"version":1,"places":{},"articles":{"../one":"05a31480aa12 3f9a1c2b44d0"}}'
		);
		const { code, stderr } = await room.build();
		expect([code, stderr.trimEnd().split('\n').length]).toEqual([1, 1]);
		expect(stderr).toMatch(/addresses\.json is damaged/);
	});
});
