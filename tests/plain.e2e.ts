import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isLiteral } from '../src/lib/collection/filter.ts';
import { drawnMap, expect, sample, test } from './browser';

test.describe('without JavaScript', () => {
	// What a script would read is on its way all the same.
	test.use({ javaScriptEnabled: false, expectedMessages: ['was preloaded using link preload'] });

	test('every place is a link, and leads to all its passages', async ({ page }) => {
		const collection = await sample;
		const named = (await collection.places()).filter((place) => place.literal > 0);
		await page.goto('kursk/');
		for (const place of named) {
			await expect(page.locator(`a[data-place="${place.slug}"]`).first()).toBeAttached();
		}
		await page.getByRole('link', { name: 'Sudzha', exact: true }).first().click();
		await expect(page.getByRole('heading', { name: /Sudzha/ }).first()).toBeVisible();
	});

	test('a drawn map stands in the place of the live one, on every page', async ({ page }) => {
		const [article] = await (await sample).wholeArticles(0, 1);
		for (const path of ['', 'embed/', 'place/sudzha/', `article/${article.id}/`]) {
			await page.goto(`kursk/${path}`);
			const picture = page.getByRole('img', { name: /^Map: / });
			await expect(picture).toBeVisible();
			await expect
				.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
				.toBe(520);
		}
	});

	test('nothing stands there that needs a script', async ({ page }) => {
		const [article] = await (await sample).wholeArticles(0, 1);
		const collection = ['', 'embed/', 'place/sudzha/', `article/${article.id}/`, 'unplaced/'];
		for (const address of ['', 'try/', 'places/', ...collection.map((path) => `kursk/${path}`)]) {
			await page.goto(address);
			for (const summary of await page.locator('summary:visible').all()) await summary.click();
			await expect(page.locator(':is(button, input, select, textarea):visible')).toHaveCount(0);
		}
	});

	test('every literal passage stands on the page of its place', async () => {
		const collection = await sample;
		const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
		for (const place of (await collection.places()).slice(0, 12)) {
			if (place.literal === 0) continue;
			const html = await readFile(`site/kursk/place/${place.slug}/index.html`, 'utf8');
			const text = plain(
				html
					.replace(/<script[\s\S]*?<\/script>/g, '')
					.replace(/<[^>]*>/g, '')
					.replaceAll('&amp;', '&')
					.replaceAll('&lt;', '<')
					.replaceAll('&gt;', '>')
					.replaceAll('&quot;', '"')
					.replaceAll('&#39;', "'")
			);
			for (const mention of await collection.mentions(place)) {
				if (mention.kind === 'literal') expect(text).toContain(plain(mention.passage));
			}
		}
	});
});

test('on paper an open place or article has its own map, and the collection the one of all', async ({
	page
}) => {
	await page.goto('kursk/?place=sudzha');
	await drawnMap(page);
	await page.emulateMedia({ media: 'print' });
	const pictures = page.locator('img:visible');
	const isThere = () =>
		expect
			.poll(() => pictures.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
	await expect(pictures).toHaveAttribute('src', 'place/sudzha/map.svg');
	await expect(pictures).toHaveAccessibleName('Map: Sudzha');
	await isThere();
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/place=/);
	await page.emulateMedia({ media: 'print' });
	await expect(pictures).toHaveAttribute('src', 'map.svg');
	await isThere();
	await page.emulateMedia({ media: 'screen' });
	const article = page.getByRole('main').locator('a[data-article]').first();
	const address = (await article.getAttribute('href'))!.split('#')[0];
	await article.click();
	await expect(page.getByRole('article')).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(pictures).toHaveAttribute('src', `${address}map.svg`);
	await isThere();
});

test('on paper a place tells its filters and its day, and holds no control', async ({ page }) => {
	await page.goto('kursk/?place=sudzha&panel=place&from=2025-03-01&to=2025-03-31');
	await drawnMap(page);
	const main = page.getByRole('main');
	const period = main.getByText('Period: 1 March 2025 – 31 March 2025');
	await expect(main.locator('blockquote').first()).toBeVisible();
	await expect(period).toBeHidden();
	// As the browser prints, it tells the page before.
	await page.pdf();
	await page.emulateMedia({ media: 'print' });
	await expect(period).toBeVisible();
	await expect(main.getByText(/seen on \d+ \w+ \d{4}: http.*place=sudzha/)).toBeVisible();
	await expect(main.locator('blockquote').first()).toBeVisible();
	await expect(page.locator(':is(button, input, select, summary):visible')).toHaveCount(0);
});

test('without WebGL the list works on, and says why there is no map', async ({ page }) => {
	await page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await page.goto('kursk/');
	const map = page.getByRole('region', { name: /^Map: / });
	await expect(map.getByRole('status')).toHaveText(/cannot be drawn/, { timeout: 30_000 });
	const picture = map.getByRole('img', { name: /Named most: Kursk Oblast/ });
	await expect
		.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
		.toBeGreaterThan(0);
	await page.getByRole('main').getByRole('link', { name: 'Sudzha', exact: true }).first().click();
	await expect(page.getByRole('heading', { name: /Sudzha/, level: 2 })).toBeFocused();
	await expect(page.locator('blockquote').nth(9)).toContainText(/Sudzha/);
	await page.keyboard.press('Escape');
	await expect(page.getByRole('heading', { name: 'Kursk Oblast', level: 2 })).toBeVisible();
});

test.describe('when the graphics are lost', () => {
	test.use({ expectedMessages: ['WebGL', 'CONTEXT_LOST'] });

	test('the map says so, and comes back with its counts', async ({ page }) => {
		await page.goto('kursk/');
		const map = await drawnMap(page);
		await map.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
			const context = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
			context.loseContext();
			setTimeout(() => context.restoreContext(), 1500);
		});
		await expect(map.getByText(/lost its drawing surface/)).toBeVisible();
		await expect(map.getByText(/lost its drawing surface/)).toBeHidden({ timeout: 20_000 });
	});
});

test('the manifest of the sample follows the schema that is published for it', async () => {
	const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
	const isValid = new Ajv2020({ allowUnionTypes: true }).compile(
		await read('docs/collection.schema.json')
	);
	isValid(await read('site/kursk/data/collection.json'));
	expect(isValid.errors).toBeNull();
});

test('so does an address that asks for something of the map', async ({ page }) => {
	await page.goto('?lang=es&place=sudzha');
	await expect(page).toHaveURL(/\/kursk\/\?lang=es&place=sudzha$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a site of one map begins with it, too', async ({ page }) => {
		await page.goto('');
		await expect(page).toHaveURL(/\/kursk\/$/);
	});
});

test('a site of one map begins with it', async ({ page }) => {
	await page.goto('');
	await expect(page).toHaveURL(/\/kursk\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Kursk/);
});

test.describe('where the live map cannot come', () => {
	test.use({ expectedMessages: ['Failed to load', '404', 'Failed to fetch', 'net::ERR', 'CORS'] });

	/** Whether the map drawn with the site is seen, large, and not under an opaque canvas. */
	async function expectStill(map: Locator) {
		const still = map.locator('img[src*="map.svg"]').first();
		await expect
			.poll(() => still.evaluate((image: HTMLImageElement) => image.naturalWidth))
			.toBeGreaterThan(0);
		const { width } = (await still.boundingBox())!;
		expect(width).toBeGreaterThan(300);
	}

	test('no script at all comes: the page has its map, its counts and its bars', async ({
		page
	}) => {
		await page.route(/\.js$/, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('kursk/');
		await expectStill(page.locator('.map-area'));
		await expect(page.locator('#timeline path')).toHaveAttribute('d', /^M\d/);
		const { places, passages } = await sampleCounts();
		await expect(page.getByText(`${places} places, ${passages} passages`)).toBeVisible();
	});

	test('a sandbox without an origin of its own: text and map', async ({ page, baseURL }) => {
		await page.setContent(
			`<iframe sandbox="allow-scripts" width="700" height="560" src="${baseURL}kursk/embed/"></iframe>`
		);
		const frame = page.frameLocator('iframe');
		await expectStill(frame.locator('.map-area'));
	});

	test('the program that draws does not come: the list works on', async ({ page }) => {
		await page.route(/maplibre|open-canvas/, (route) => route.fulfill({ status: 404, body: '' }));
		await page.goto('kursk/');
		const map = page.getByRole('region', { name: /^Map: / });
		await expectStill(map);
		await page.getByRole('main').getByRole('link', { name: 'Sudzha', exact: true }).first().click();
		await expect(page.getByRole('heading', { name: /Sudzha/ }).first()).toBeVisible();
	});
});

/** What the first line of the page tells, counted from the collection's files. */
async function sampleCounts() {
	const collection = await sample;
	const [places, index] = await Promise.all([collection.places(), collection.index()]);
	const literal = new Set<number>();
	for (const { mentionsStart, literal: own, associative } of places) {
		for (let row = mentionsStart; row < mentionsStart + own + associative; row++) {
			if (isLiteral(index, row)) literal.add(index.passage[row]);
		}
	}
	return { places: places.filter((place) => place.literal > 0).length, passages: literal.size };
}

for (const [place, sign] of [
	['kursk-oblast', 'area'],
	['glushkovsky-district', 'area'],
	['seym-river', 'point'],
	['sudzha', 'point']
]) {
	test(`the page of ${place} has the sign that it has on the map`, async ({ page }) => {
		await page.goto(`kursk/place/${place}/`);
		await expect(page.locator('h1').locator('..').locator('.sign')).toHaveClass(
			new RegExp(`\\b${sign}\\b`)
		);
	});
}
