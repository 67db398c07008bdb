/**
 * JavaScript and CSS that each route loads, as a gzipping host sends it (level 9): what comes before
 * the page can be read, and what comes in the end, MapLibre apart from the rest.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { serveFolder } from './browser.ts';

export interface RouteSize {
	readonly route: string;
	/** Bytes, gzipped. `first`: named in the page itself; `own`: all but MapLibre. */
	readonly html: number;
	readonly first: number;
	readonly own: number;
	readonly maplibre: number;
}

/** A page has loaded all it loads by itself when nothing was asked for this long. */
const settledMs = 6000;

export async function measureSizes(
	browser: Browser,
	site: string,
	routes: readonly string[]
): Promise<RouteSize[]> {
	const { server, url } = await serveFolder(site);
	const sizes: RouteSize[] = [];
	for (const route of routes) {
		const page = await browser.newPage();
		const loaded = new Set<string>();
		let last = performance.now();
		page.on('request', (request) => {
			loaded.add(new URL(request.url()).pathname);
			last = performance.now();
		});
		await page.goto(`${url}${route}`);
		while (performance.now() < last + settledMs) await page.waitForTimeout(500);
		await page.close();
		const html = await readFile(join(site, route, 'index.html'));
		let [first, own, maplibre] = [0, 0, 0];
		for (const path of loaded) {
			if (!/\.(?:m?js|css)$/.test(path)) continue;
			const content = await readFile(join(site, path));
			const bytes = gzipSync(content, { level: 9 }).length;
			if (/\/maplibre[^/]*\.js$/.test(path)) {
				maplibre += bytes;
				continue;
			}
			own += bytes;
			if (html.includes(path.split('/').at(-1)!)) first += bytes;
		}
		sizes.push({ route, html: gzipSync(html, { level: 9 }).length, first, own, maplibre });
	}
	server.close();
	return sizes;
}
