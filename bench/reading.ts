/**
 * What a reader waits for: the text and the map on a slow phone's network and processor, and the
 * passages of a place that is opened.
 */
import type { Browser, Page } from '@playwright/test';
import { serveFolder } from './browser.ts';
import { timeToRest } from './map.ts';
import { spreadOf, type Spread } from './spread.ts';

/** How much slower than this machine a phone works. */
const slowdown = 4;
const network = {
	offline: false,
	downloadThroughput: 1.6e6 / 8,
	uploadThroughput: 0.75e6 / 8,
	/** Milliseconds to and fro. */
	latency: 150
};

export interface FirstSight {
	/** In milliseconds from opening the page: the largest text, the still map, the live map at rest. */
	readonly text: Spread;
	readonly still: Spread;
	readonly map: Spread;
	/** Layout shift, of the worst run. */
	readonly shift: number;
}

/** Opens an address at 1.6 Mbit/s on a four times slower processor, from a host that packs files. */
export async function measureFirstSight(
	browser: Browser,
	site: string,
	path: string,
	runs: number
): Promise<FirstSight> {
	const { server, url } = await serveFolder(site, { isPacked: true });
	const texts: number[] = [];
	const stills: number[] = [];
	const maps: number[] = [];
	let shift = 0;
	for (let run = 0; run < runs; run++) {
		const page = await browser.newPage({ viewport: { width: 412, height: 823 } });
		const devtools = await page.context().newCDPSession(page);
		await devtools.send('Network.enable');
		await devtools.send('Network.emulateNetworkConditions', network);
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		maps.push(await timeToRest(page, url + path));
		const seen = await page.evaluate(
			() =>
				new Promise<{ textMs: number; stillMs: number; shift: number }>((done) => {
					const all = { textMs: 0, stillMs: 0, shift: 0 };
					for (const type of ['largest-contentful-paint', 'layout-shift']) {
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries()) {
								const { value, url } = entry as { value?: number; url?: string };
								if (type === 'layout-shift') all.shift += value ?? 0;
								// A picture has an address, a text has none; each is told while it is the largest yet.
								else if (url) all.stillMs = entry.startTime;
								else all.textMs = entry.startTime;
							}
						}).observe({ type, buffered: true });
					}
					// What was seen before is told in the next task.
					setTimeout(() => done(all), 500);
				})
		);
		texts.push(seen.textMs);
		stills.push(seen.stillMs);
		shift = Math.max(shift, seen.shift);
		await page.close();
	}
	server.close();
	return { text: spreadOf(texts), still: spreadOf(stills), map: spreadOf(maps), shift };
}

/** Time that a reader reads before the next click, and that the map has to come to rest. */
const pauseMs = 4000;

/** Milliseconds from a click on a place to its first passage on the screen, the map at rest. */
export async function measureOpening(
	browser: Browser,
	site: string,
	id: string,
	runs: number
): Promise<Spread> {
	const { server, url } = await serveFolder(site);
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	const devtools = await page.context().newCDPSession(page);
	await timeToRest(page, `${url}/${id}/`);
	// The index of all mentions comes after the map, and with it the timeline that can be moved in
	// place of the drawn one.
	await page.locator('.timeline > :not(svg)').first().waitFor({ timeout: 120_000 });
	await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
	const times: number[] = [];
	// The first does not count: code and the file's columns are then read.
	for (let run = -1; run < runs; run++) {
		const ms = await openPlace(page, run + 1);
		if (run >= 0) times.push(ms);
		await page.keyboard.press('Escape');
		await page.getByRole('dialog').waitFor({ state: 'detached' });
		await page.waitForTimeout(pauseMs);
	}
	await page.close();
	server.close();
	return spreadOf(times);
}

/** Clicks the link of a place in the list and waits until a passage in its popup is painted. */
const openPlace = (page: Page, number: number) =>
	page.evaluate(
		(number) =>
			new Promise<number>((done) => {
				const link = document.querySelectorAll<HTMLElement>('main a[data-place]:not([data-panel])')[
					number
				];
				const start = performance.now();
				link.click();
				const look = () => {
					if (document.querySelector('[role="dialog"] blockquote')) {
						// Painted once the next frame begins.
						requestAnimationFrame(() => done(performance.now() - start));
					} else requestAnimationFrame(look);
				};
				look();
			}),
		number
	);
