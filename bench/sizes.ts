/**
 * JavaScript and CSS that each route loads, as a gzipping host sends it (level 9): what comes before
 * the page can be read, until its map is at rest, and by itself after that; MapLibre apart from the rest.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from './browser.ts';
import { atRest } from './map.ts';

export interface RouteSize {
	readonly route: string;
	/** Bytes, gzipped. `styles`: what the text waits for. */
	readonly html: number;
	readonly styles: number;
	/** All but MapLibre until the map is at rest; where there is no map, all. */
	readonly own: number;
	/** What is fetched once the map is at rest, for what a reader may do next. */
	readonly later: number;
	readonly maplibre: number;
}

/** @param settledMs A page has loaded all it loads by itself when nothing was asked for this long. */
export async function measureSizes(
	browser: Browser,
	site: string,
	routes: readonly string[],
	settledMs = 6000
): Promise<RouteSize[]> {
	const { server, url } = await serveFolder(site);
	const sizes: RouteSize[] = [];
	for (const route of routes) {
		const page = await browser.newPage();
		const loaded = new Set<string>();
		let last: number;
		page.on('request', (request) => {
			loaded.add(new URL(request.url()).pathname);
			last = performance.now();
		});
		await page.goto(`${url}${route}`);
		if ((await page.getByRole('region', { name: /^Map: / }).count()) > 0) await atRest(page);
		last = performance.now();
		while (performance.now() < last + settledMs) await page.waitForTimeout(500);
		const afterRest = await loadedAfterRest(page);
		await page.close();
		const html = await readFile(join(site, route, 'index.html'));
		let [styles, own, later, maplibre] = [0, 0, 0, 0];
		for (const path of loaded) {
			if (!/\.(?:m?js|css)$/.test(path)) continue;
			const content = await readFile(join(site, path));
			const bytes = gzipSync(content, { level: 9 }).length;
			if (/\/maplibre[^/]*\.js$/.test(path)) maplibre += bytes;
			else if (afterRest.has(path)) later += bytes;
			else own += bytes;
			if (path.endsWith('.css') && html.includes(path.split('/').at(-1)!)) styles += bytes;
		}
		sizes.push({ route, html: gzipSync(html, { level: 9 }).length, styles, own, later, maplibre });
	}
	server.close();
	return sizes;
}

/** The files a page first asked for after its map had come to rest. */
const loadedAfterRest = async (page: Page): Promise<ReadonlySet<string>> =>
	new Set(
		await page.evaluate(() => {
			const [rest] = performance.getEntriesByName('map idle');
			return performance
				.getEntriesByType('resource')
				.filter(({ startTime }) => rest && startTime > rest.startTime)
				.map(({ name }) => new URL(name).pathname);
		})
	);
