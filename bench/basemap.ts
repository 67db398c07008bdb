/**
 * What the basemap adds to the start of a map: the same page with it and with an empty one in its
 * place, in turns.
 */
import { gzipSync } from 'node:zlib';
import type { Browser } from '@playwright/test';
import { writePmtiles } from '../src/lib/one-file/write-pmtiles.ts';
import { serveFolder } from './browser.ts';
import { timeToRest } from './map.ts';
import { spreadOf, type Spread } from './spread.ts';

export interface BasemapCost {
	/** In milliseconds from opening the page to the map at rest. */
	readonly withBasemap: Spread;
	readonly without: Spread;
	/** With it against without, turn by turn. */
	readonly ratio: Spread;
	/** Bytes of the basemap that the first view reads. */
	readonly bytes: number;
}

/** Measures the page of a collection, `runs` times with and without the basemap. */
export async function measureBasemap(
	browser: Browser,
	site: string,
	id: string,
	runs: number
): Promise<BasemapCost> {
	const { server, url } = await serveFolder(site);
	const address = `${url}/${id}/#map=5/50/34`;
	const nothing = { z: 0, x: 0, y: 0, bytes: gzipSync(new Uint8Array()) };
	const written = await writePmtiles([nothing], {}, [-180, -85, 180, 85], (part) => gzipSync(part));
	const empty = Buffer.from(written.bytes);
	const times: Record<'with' | 'without', number[]> = { with: [], without: [] };
	let bytes = 0;
	// One round before it counts: files, shaders and code are then warm for both.
	for (let run = -1; run < runs; run++) {
		for (const kind of ['with', 'without'] as const) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
			let read = 0;
			page.on('response', (response) => {
				if (!response.url().endsWith('/geodata/basemap.pmtiles')) return;
				read += Number(response.headers()['content-length'] ?? 0);
			});
			if (kind === 'without') {
				await page.route('**/geodata/basemap.pmtiles', (route) => {
					const [start, end] = (route.request().headers().range ?? '').match(/\d+/g)!.map(Number);
					return route.fulfill({ status: 206, body: empty.subarray(start, end + 1) });
				});
			}
			const ms = await timeToRest(page, address);
			await page.close();
			if (run < 0) continue;
			times[kind].push(ms);
			if (kind === 'with') bytes = read;
		}
	}
	server.close();
	return {
		withBasemap: spreadOf(times.with),
		without: spreadOf(times.without),
		ratio: spreadOf(times.with.map((ms, turn) => ms / times.without[turn])),
		bytes
	};
}
