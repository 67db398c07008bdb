/** Parts of a page that come later and do not come: each says so in one sentence, and comes when it is tried again. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { messages } from '../src/lib/languages/es/messages.ts';
import { drawnMap, expect, test } from './browser.ts';

test.use({ expectedMessages: ['Failed to load', 'Failed to fetch', 'net::ERR'] });

/** Keeps scripts away until the function that is given back is called. */
async function keepAway(page: Page, name: RegExp, how: '404' | 'cut' = '404') {
	let isBroken = true;
	await page.route(name, (route) =>
		!isBroken
			? route.continue()
			: how === 'cut'
				? route.abort()
				: route.fulfill({ status: 404, body: '' })
	);
	return () => (isBroken = false);
}

/** The script that holds these words. */
async function textsOf(words: string): Promise<RegExp> {
	const folder = 'site/_app/live';
	for (const name of await readdir(folder)) {
		const text = await readFile(join(folder, name), 'utf8');
		if (text.includes(words)) return new RegExp(name.replaceAll('.', '\\.'));
	}
	throw new Error(`no script has “${words}”`);
}

/** Waits for the sentence, lets the scripts come and tries again. */
async function tryAgain(told: Locator, mend: () => void) {
	await expect(told).toContainText('This part of the page could not be fetched.');
	mend();
	await told.getByRole('button', { name: 'Try again' }).click();
}

for (const how of ['404', 'cut'] as const) {
	test(`the keys (${how})`, async ({ page }) => {
		const mend = await keepAway(page, /KeysDialog\.[^/]*\.js/, how);
		await page.goto('kursk/');
		await drawnMap(page);
		await page.keyboard.press('?');
		const told = page.getByRole('alert');
		await told.getByRole('button', { name: 'Close' }).click();
		await expect(told).toHaveCount(0);
		await page.keyboard.press('?');
		await tryAgain(told, mend);
		const dialog = page.getByRole('dialog', { name: 'Keyboard' });
		await expect(dialog.getByText('this help')).toBeVisible();
	});
}

test('the builder of embeds', async ({ page }) => {
	const mend = await keepAway(page, /EmbedBuilder\.[^/]*\.js/);
	await page.goto('kursk/');
	await drawnMap(page);
	await page.getByLabel('More').click();
	await page.getByRole('button', { name: 'Embed', exact: true }).click();
	await tryAgain(page.getByRole('alert'), mend);
	const dialog = page.getByRole('dialog', { name: 'Embed' });
	await expect(dialog.locator('iframe')).toBeVisible();
});

test('the picture of the map', async ({ page }) => {
	const mend = await keepAway(page, /save-picture\.[^/]*\.js/);
	await page.goto('kursk/');
	const map = await drawnMap(page);
	await map.getByRole('button', { name: 'Save the map as a picture' }).click();
	const download = page.waitForEvent('download');
	await tryAgain(map.getByRole('alert'), mend);
	expect((await download).suggestedFilename()).toBe('kursk.png');
	await expect(map.getByRole('alert')).toBeHidden();
});

test('the popup of a place', async ({ page }) => {
	const mend = await keepAway(page, /PlacePopup\.[^/]*\.js/);
	await page.goto('kursk/embed/?place=sudzha');
	const map = await drawnMap(page);
	await tryAgain(map.getByRole('alert'), mend);
	await expect(map.getByRole('dialog', { name: /^Sudzha/ })).toBeVisible();
});

for (const path of ['kursk/', 'kursk/embed/?timeline=1']) {
	test(`the timeline of ${path}`, async ({ page }) => {
		const mend = await keepAway(page, /Timeline\.[^/]*\.js/);
		await page.goto(path);
		await drawnMap(page);
		const timeline = page.getByRole('region', { name: 'Passages over time' });
		await tryAgain(timeline.getByRole('alert'), mend);
		await expect(timeline.getByRole('slider').first()).toBeVisible();
	});
}

test('another language', async ({ page }) => {
	const mend = await keepAway(page, await textsOf(messages.partMissing));
	await page.goto('kursk/?lang=es');
	await drawnMap(page);
	await tryAgain(page.getByRole('main').getByRole('alert'), mend);
	await expect(page.getByRole('region', { name: /^Mapa: / })).toBeVisible();
});

test('the map of what was looked up', async ({ page }) => {
	const mend = await keepAway(page, /FoundOnMap\.[^/]*\.js/);
	await page.goto('places/?q=Sudzha');
	await expect(page.getByRole('status')).toContainText('could not be fetched');
	await expect(page.getByRole('heading', { name: 'Sudzha' }).first()).toBeVisible();
	mend();
	await page.getByRole('button', { name: 'Search' }).click();
	await drawnMap(page);
});

test('the map of a text that is tried', async ({ page }) => {
	const mend = await keepAway(page, /\/Map\.[^/]*\.js/);
	await page.goto('try/');
	await page.getByRole('button', { name: 'Take an example' }).click();
	await tryAgain(page.locator('.map-area').getByRole('alert'), mend);
	await drawnMap(page);
});

test('another language, where it is chosen', async ({ page }) => {
	const mend = await keepAway(page, await textsOf(messages.partMissing));
	await page.goto('places/');
	const choice = page.getByLabel('Language');
	await choice.selectOption('es');
	await expect(page.getByRole('alert')).toContainText('could not be fetched');
	await expect(choice).toHaveValue('en');
	mend();
	await choice.selectOption('es');
	await expect(page.locator('html')).toHaveAttribute('lang', 'es');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('the life of a page: its text and its links are there, and say so', async ({ page }) => {
	const mend = await keepAway(page, /map-app\.[^/]*\.js/);
	await page.goto('kursk/');
	await page.getByLabel('More').click();
	const told = page.getByRole('alert');
	await expect(told).toContainText('This part of the page could not be fetched.');
	await expect(page.getByRole('main').locator('blockquote').first()).toBeVisible();
	mend();
	await told.getByRole('link', { name: 'Try again' }).click();
	await drawnMap(page);
	await expect(page.locator('html')).toHaveAttribute('data-live');
});
