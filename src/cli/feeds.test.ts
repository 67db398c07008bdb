import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeNotFound, writeSitemap } from './feeds.ts';

let folder: string;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'dateline-feeds-'))));
afterEach(() => rm(folder, { recursive: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');

async function* pages(count: number) {
	yield { path: '/kursk/embed/', day: null };
	for (let i = 0; i < count; i++) {
		yield { path: `/kursk/article/${i}/`, day: i === 0 ? '2025-03-14' : null };
	}
}

describe('the sitemap', () => {
	it('lists the pages by their address in the published site, embeds left out', async () => {
		await writeSitemap(folder, 'https://example.org/maps/', pages(2));
		expect((await read('sitemap-1.xml')).match(/<loc>[^<]*/g)).toEqual([
			'<loc>https://example.org/maps/kursk/article/0/',
			'<loc>https://example.org/maps/kursk/article/1/'
		]);
		expect(await read('sitemap.xml')).toContain(
			'<loc>https://example.org/maps/sitemap-1.xml</loc>'
		);
		expect(await read('robots.txt')).toContain('Sitemap: https://example.org/maps/sitemap.xml\n');
	});

	it('tells the day of a page where one is known', async () => {
		await writeSitemap(folder, 'https://example.org/', pages(2));
		expect((await read('sitemap-1.xml')).match(/<url>.*<\/url>/g)).toEqual([
			'<url><loc>https://example.org/kursk/article/0/</loc><lastmod>2025-03-14</lastmod></url>',
			'<url><loc>https://example.org/kursk/article/1/</loc></url>'
		]);
	});

	it('goes on in another file after 50,000 pages', async () => {
		await writeSitemap(folder, 'https://example.org/', pages(50_001));
		expect((await read('sitemap-1.xml')).match(/<url>/g)).toHaveLength(50_000);
		expect((await read('sitemap-2.xml')).match(/<url>/g)).toHaveLength(1);
		expect((await read('sitemap.xml')).match(/<sitemap>/g)).toHaveLength(2);
	});
});

describe('the page for wrong addresses, where places have no pages of their own', () => {
	it.each([
		['/maps/kursk/place/sudzha/', '', '/maps/kursk/?place=sudzha'],
		['/kursk/article/rain', '#a', '/kursk/?article=rain#a'],
		// Two slashes would name another host.
		['//other.example/place/x/', '', '//other.example/?place=x'],
		['/kursk/elsewhere/', '', null]
	])('leads from %s on its host to %s', async (pathname, hash, led) => {
		await writeNotFound(folder, true);
		const replace = vi.fn();
		const location = { origin: 'https://site.example', pathname, hash, replace };
		runInNewContext(await read('not-found.js'), { location });
		expect(replace.mock.calls).toEqual(led === null ? [] : [[`https://site.example${led}`]]);
	});
});
