/**
 * Streets under a collection: a site built with a file of tiles that this test makes, looked at where its
 * roads are.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cameraHash, drawnMap, expect, screenPoint, test } from './browser.ts';
import { startExamples } from './component-host/host.ts';
import { schemaLayers, writeReliefTiles, writeVectorTiles } from './fixtures/tiles.ts';
import { ownSite } from './own-site.ts';
import { boxAround, colorsIn } from './pixels.ts';

const article = `---
title: A ford is dredged
published: 2025-05-04
publisher: The Example
---

Workers in Sudzha dredged the ford on Sunday. Boats from Rylsk brought gravel to Sudzha.
`;

const site = ownSite(async (folder) => {
	await writeFile(join(folder, 'ford.md'), article);
	const [streets, relief] = ['streets.pmtiles', 'relief.pmtiles'].map((name) => join(folder, name));
	await writeVectorTiles(streets, schemaLayers.protomaps, {
		attribution: '<a href="https://mappers.example/">Mappers</a><script>alert(1)</script>'
	});
	await writeReliefTiles(relief, { metadata: { encoding: 'terrarium' } });
	return [join(folder, 'ford.md'), '--id', 'ford', '--basemap', streets, '--relief', relief];
});

const camera = { zoom: 11, lat: 51.14, lng: 35.14 };

for (const [theme, water] of [
	['light', '#dde6ea'],
	['dark', '#14181b']
] as const) {
	test(`streets lie under the collection, in ${theme} colors, and nobody else is asked`, async ({
		page
	}) => {
		await page.goto(`${site.home}ford/?theme=${theme}${cameraHash(camera)}`);
		const map = await drawnMap(page);
		const colorsAt = async (point: [number, number], size = 1) => {
			const [colors] = await colorsIn(page, [
				boxAround(await screenPoint(map, camera, point), size)
			]);
			return colors;
		};
		// In the lake of the tiles, which the built-in basemap has not.
		await expect.poll(() => colorsAt([35.07, 51.1]), { timeout: 20_000 }).toEqual([water]);
		// A road is brighter than the land beside it, in both themes.
		const brightest = (colors: string[]) =>
			Math.max(
				...colors.map((color) =>
					[1, 3, 5].reduce((sum, at) => sum + parseInt(color.slice(at, at + 2), 16), 0)
				)
			);
		const road = brightest(await colorsAt([35.2, 51.1635], 15));
		const beside = brightest(await colorsAt([35.2, 51.15], 15));
		expect(road).toBeGreaterThan(beside + 10);
		await expect(map.getByRole('link', { name: 'Mappers' })).toHaveAttribute(
			'href',
			'https://mappers.example/'
		);
		await expect(map.locator('p', { hasText: 'Mappers' })).toHaveText(
			/^Mappers\s*·\s*Borders: © OpenStreetMap/
		);
	});
}

test('streets lie under the component in a page of somebody else', async ({ page }) => {
	const host = await startExamples({}, site.out);
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
