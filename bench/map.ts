/**
 * Time from opening a page to the map at rest: the site's own page against a bare MapLibre page
 * with the same basemap, places and regions, taken in turns in one run.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { build, createServer } from 'vite';
import { diskSource } from '../src/cli/collection-files.ts';
import { packagePath } from '../src/cli/paths.ts';
import { openCollection } from '../src/lib/collection/open.ts';
import { serveFolder } from './browser.ts';
import { spreadOf, type Spread } from './spread.ts';

export interface MapTimes {
	readonly places: number;
	/** In milliseconds. */
	readonly own: Spread;
	readonly bare: Spread;
	/** Own against bare, turn by turn. */
	readonly ratio: Spread;
}

/** Where both maps look. */
const view = { zoom: 4, center: [33, 50] as [number, number] };

/** Adds the bare page to a site: `/bare/`. */
async function addBarePage(site: string, id: string): Promise<number> {
	const collection = await openCollection(diskSource(join(site, id, 'data')));
	const places = await collection.places();
	const vite = await createServer({ server: { middlewareMode: true }, logLevel: 'error' });
	const { drawnRegions, placePoints, regionPolygons } = await vite.ssrLoadModule(
		'/src/lib/map/style/features.ts'
	);
	const regions = drawnRegions(await collection.regions(), places);
	const polygons = regionPolygons(regions);
	const points = placePoints(places, regions);
	await vite.close();
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { $lib: packagePath('src/lib') } },
		base: './',
		build: {
			outDir: join(site, 'bare'),
			emptyOutDir: true,
			assetsInlineLimit: 0,
			rolldownOptions: {
				input: packagePath('bench/page/bare-map.js'),
				output: { entryFileNames: 'bare.js', assetFileNames: '[name][extname]' }
			}
		}
	});
	await writeFile(join(site, 'bare', 'data.json'), JSON.stringify({ points, polygons, ...view }));
	await writeFile(
		join(site, 'bare', 'index.html'),
		`<!doctype html><html lang="en"><meta charset="utf-8"><title>Bare map</title>
<link rel="icon" href="../favicon.svg"><link rel="stylesheet" href="bare-map.css">
<style>body{margin:0}</style><div id="map"></div>
<script type="module" src="bare.js"></script></html>`
	);
	return points.features.length + polygons.features.length;
}

/** Measures both pages of a site, `runs` times each. */
export async function measureMap(
	browser: Browser,
	site: string,
	id: string,
	runs: number
): Promise<MapTimes> {
	const places = await addBarePage(site, id);
	const { server, url } = await serveFolder(site);
	const hash = `#map=${view.zoom}/${view.center[1]}/${view.center[0]}`;
	const times: Record<'own' | 'bare', number[]> = { own: [], bare: [] };
	// One round before it counts: files, shaders and code are then warm for both.
	let size = '';
	for (let run = -1; run < runs; run++) {
		for (const kind of ['own', 'bare'] as const) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
			const address = kind === 'own' ? `${url}/${id}/${hash}` : `${url}/bare/#${size}`;
			const ms = await timeToRest(page, address);
			if (kind === 'own') size = await mapSize(page);
			await page.close();
			if (run >= 0) times[kind].push(ms);
		}
	}
	server.close();
	return {
		places,
		own: spreadOf(times.own),
		bare: spreadOf(times.bare),
		ratio: spreadOf(times.own.map((ms, turn) => ms / times.bare[turn]))
	};
}

/** Width and height of the map in a page: the bare one is as large. */
async function mapSize(page: Page): Promise<string> {
	const { width, height } = (await page.locator('section.map').boundingBox())!;
	return `${width}x${height}`;
}

/** Milliseconds from opening an address to its map at rest. */
export async function timeToRest(page: Page, address: string): Promise<number> {
	await page.goto(address);
	return atRest(page);
}

/** Waits until the map of a page is at rest. @returns When that was, in milliseconds from its opening. */
export const atRest = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((done) => {
				const look = () => {
					const [mark] = performance.getEntriesByName('map idle');
					if (mark) done(mark.startTime);
					else setTimeout(look, 20);
				};
				look();
			})
	);
