/**
 * Streets under a collection: a site built with a file of tiles that this test makes, looked at where its
 * roads are.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { serve } from '../src/cli/serve';
import { cameraHash, drawnMap, expect, screenPoint, test } from './browser.ts';
import { startExamples } from './component-host/host.ts';
import { schemaLayers, writeReliefTiles, writeVectorTiles } from './fixtures/tiles.ts';

const article = `---
title: A ford is dredged
published: 2025-05-04
publisher: The Example
---

Workers in Sudzha dredged the ford on Sunday. Boats from Rylsk brought gravel to Sudzha.
`;

let folder: string;
let server: Server;
let home: string;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-streets-'));
	await writeFile(join(folder, 'ford.md'), article);
	const [streets, relief, out] = ['streets.pmtiles', 'relief.pmtiles', 'site'].map((name) =>
		join(folder, name)
	);
	await writeVectorTiles(streets, schemaLayers.protomaps, {
		attribution: '<a href="https://mappers.example/">Mappers</a><script>alert(1)</script>'
	});
	await writeReliefTiles(relief, { metadata: { encoding: 'terrarium' } });
	const options = ['--out', out, '--id', 'ford', '--basemap', streets, '--relief', relief];
	const call = ['bin/dateline.js', 'build', join(folder, 'ford.md'), ...options];
	await promisify(execFile)(process.execPath, call);
	const served = await serve(out, { port: 0 });
	server = served.server;
	home = served.url.replace('localhost', '127.0.0.1');
});

test.afterAll(async () => {
	server?.close();
	await rm(folder, { recursive: true, force: true });
});

/** Pixels around a point of the page, `[red, green, blue]` each. */
async function colorsAt(page: Page, { x, y }: { x: number; y: number }, size = 1) {
	const half = Math.floor(size / 2);
	const clip = { x: Math.round(x) - half, y: Math.round(y) - half, width: size, height: size };
	const png = (await page.screenshot({ clip })).toString('base64');
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const { width, height } = image;
		const context = new OffscreenCanvas(width, height).getContext('2d')!;
		context.drawImage(image, 0, 0);
		const { data } = context.getImageData(0, 0, width, height);
		return Array.from({ length: width * height }, (_, i) => [...data.slice(4 * i, 4 * i + 3)]);
	}, png);
}

const camera = { zoom: 11, lat: 51.14, lng: 35.14 };

for (const [theme, water] of [
	['light', [221, 230, 234]],
	['dark', [20, 24, 27]]
] as const) {
	test(`streets lie under the collection, in ${theme} colors, and nobody else is asked`, async ({
		page
	}) => {
		await page.goto(`${home}ford/?theme=${theme}${cameraHash(camera)}`);
		const map = await drawnMap(page);
		const at = (point: [number, number]) => screenPoint(map, camera, point);
		// In the lake of the tiles, which the built-in basemap has not.
		await expect
			.poll(async () => colorsAt(page, await at([35.07, 51.1])), { timeout: 20_000 })
			.toEqual([water]);
		// A road is brighter than the land beside it, in both themes.
		const brightest = (colors: number[][]) =>
			Math.max(...colors.map((color) => color.reduce((sum, part) => sum + part, 0)));
		const road = brightest(await colorsAt(page, await at([35.2, 51.1635]), 15));
		const beside = brightest(await colorsAt(page, await at([35.2, 51.15]), 15));
		expect(road).toBeGreaterThan(beside + 10);
		await expect(map.getByRole('link', { name: 'Mappers' })).toHaveAttribute(
			'href',
			'https://mappers.example/'
		);
		await expect(map.locator('p', { hasText: 'Mappers' })).toHaveText(
			/^Mappers\s*·\s*Made with Natural Earth/
		);
	});
}

test('streets lie under the component in a page of somebody else', async ({ page }) => {
	const host = await startExamples({}, join(folder, 'site'));
	try {
		await page.route('**/plain/main.js', (route) =>
			route.fulfill({
				contentType: 'text/javascript',
				body: `import { createMap } from 'dateline-component';
					createMap(document.querySelector('#map'), { src: '/ford/' });`
			})
		);
		const tiles = page.waitForResponse(`${host.url}geodata/ground.pmtiles`);
		await page.goto(`${host.url}plain/`);
		expect((await tiles).ok()).toBe(true);
		const map = page.getByRole('region', { name: /^Map: / });
		await expect(map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
		await expect(map.getByRole('link', { name: 'Mappers' })).toHaveAttribute(
			'href',
			'https://mappers.example/'
		);
	} finally {
		await host.close();
	}
});
