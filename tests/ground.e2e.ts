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

/** Pixels of a picture: red, green, blue at a point of the page. */
async function colorAt(page: Page, { x, y }: { x: number; y: number }) {
	const clip = { x: Math.round(x) - 1, y: Math.round(y) - 1, width: 3, height: 3 };
	const png = (await page.screenshot({ clip })).toString('base64');
	return page.evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
		const context = new OffscreenCanvas(3, 3).getContext('2d')!;
		context.drawImage(image, 0, 0);
		return [...context.getImageData(1, 1, 1, 1).data.slice(0, 3)];
	}, png);
}

const camera = { zoom: 11, lat: 51.12, lng: 35.09 };

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
			.poll(async () => colorAt(page, await at([35.07, 51.1])), { timeout: 20_000 })
			.toEqual(water);
		const road = await colorAt(page, await at([35.085, 51.12]));
		const beside = await colorAt(page, await at([35.105, 51.14]));
		const brightness = (color: number[]) => color.reduce((sum, part) => sum + part, 0);
		expect(brightness(road)).toBeGreaterThan(brightness(beside) + 10);
		await expect(map.getByRole('link', { name: 'Mappers' })).toHaveAttribute(
			'href',
			'https://mappers.example/'
		);
		await expect(map.locator('p', { hasText: 'Mappers' })).toHaveText(
			/^Mappers\s+· Made with Natural Earth/
		);
	});
}
