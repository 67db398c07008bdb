/** What is filtered, saved from the menu as one HTML file: it shows what the page shows, and asks nobody. */
import { readFile, stat } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { drawnMap, expect, test } from './browser.ts';

const narrowed = '/kursk/?from=2024-08-01&to=2024-10-31&inside=kursk-oblast';

const openMenu = (page: Page) => page.getByLabel('More', { exact: true }).click();
const saveButton = (page: Page) => page.getByRole('button', { name: /^Save as one file/ });

/** Names and counts of the places in the list. */
async function listed(page: Page) {
	const items = page.locator('ol.places > li');
	await expect(items.first()).toBeVisible();
	const lines = await items.evaluateAll((all) =>
		all.map((item) =>
			['h2', '.count'].map((part) => item.querySelector(part)?.textContent?.trim()).join(': ')
		)
	);
	// Equals stand in the order that the whole collection has them in.
	return lines.sort();
}

/** What is shown of a view: how many places and passages, and the passages of the open place. */
async function shown(page: Page, address: string) {
	await page.goto(address);
	await drawnMap(page);
	await expect(page.locator('html')).toHaveAttribute('data-live');
	const passages = page.locator('main blockquote');
	await expect(passages.first()).toBeVisible();
	return passages.allTextContents();
}

test('a map narrowed to a place and a period is one file with the same places, counts and passages', async ({
	page,
	context
}, info) => {
	await page.goto(narrowed);
	await drawnMap(page);
	await expect(page.getByText('27 places, 53 passages')).toBeVisible();
	const before = await listed(page);
	await openMenu(page);
	const download = page.waitForEvent('download');
	await saveButton(page).click();
	const file = info.outputPath('saved.html');
	await (await download).saveAs(file);
	expect((await download).suggestedFilename()).toBe('kursk.html');
	await expect(page.getByText('kursk.html is being saved')).toBeVisible();
	expect((await stat(file)).size).toBeLessThan(4e6);
	expect(await readFile(file, 'utf8')).toContain("default-src 'none'; script-src 'sha256-");

	const saved = await context.newPage();
	const asked: string[] = [];
	const refused: string[] = [];
	saved.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	saved.on('request', (request) => {
		if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
	});
	await saved.route(/^https?:/, (route) => route.abort());
	await saved.goto(pathToFileURL(file).href);
	await drawnMap(saved);
	await expect(saved.getByText('27 places, 53 passages')).toBeVisible();
	await expect(saved.getByRole('heading', { level: 1 })).toHaveText(
		'Kursk, August 2024 – April 2025 · 1 August 2024 – 31 October 2024 · Kursk Oblast'
	);
	expect(await listed(saved)).toEqual(before);
	for (const view of ['place=sudzha', 'place=korenevo', 'place=kursk-oblast&kind=all']) {
		const open = `${view}&panel=place`;
		expect(await shown(saved, `${pathToFileURL(file).href}?${open}`)).toEqual(
			await shown(page, `${narrowed}&${open}`)
		);
	}
	await saved.goto(pathToFileURL(file).href);
	await drawnMap(saved);
	// A file is not saved again out of itself.
	await openMenu(saved);
	await expect(saved.getByRole('button', { name: 'Download', exact: true })).toBeVisible();
	await expect(saveButton(saved)).toHaveCount(0);
	expect(asked.filter((url) => !url.startsWith(pathToFileURL(file).href))).toEqual([]);
	expect(refused).toEqual([]);
});

test.describe('what does not come', () => {
	test.use({ expectedMessages: ['net::ERR_FAILED'] });

	test('what is broken off leaves no file, and so does what cannot be fetched', async ({
		page
	}) => {
		let downloads = 0;
		page.on('download', () => downloads++);
		await page.goto(narrowed);
		await drawnMap(page);
		await openMenu(page);
		let release = () => {};
		const held = new Promise<void>((resolve) => (release = resolve));
		await page.route('**/_app/one-file/page.js', async (route) => {
			await held;
			await route.abort();
		});
		await saveButton(page).click();
		await expect(page.getByRole('progressbar', { name: 'Making the file' })).toBeVisible();
		await page.getByRole('button', { name: 'Cancel' }).click();
		await expect(saveButton(page)).toBeFocused();
		await expect(page.getByRole('progressbar')).toHaveCount(0);

		release();
		await saveButton(page).click();
		await expect(page.getByText(/^This part of the page could not be fetched\. \(/)).toBeVisible();
		await page.unroute('**/_app/one-file/page.js');
		await page.route('**/_app/one-file/maker.js', (route) => route.abort());
		await saveButton(page).click();
		await expect(page.getByText(/could not be fetched\. \(.*maker\.js/)).toBeVisible();
		expect(downloads).toBe(0);
	});
});
