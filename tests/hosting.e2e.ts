/**
 * The site on a host with the strictest policy that docs/hosting.md gives: every page works, and nothing
 * that the policy forbids is even tried.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { answer } from '../src/cli/serve';
import { chooseOnPoint, drawnMap, expect, sample, test } from './browser.ts';

/** The policy as the document states it. */
const policy = /^Content-Security-Policy: (.*)$/m.exec(
	readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8')
)![1];

/** Somebody else's page, which takes a frame's origin away. */
const hostPage =
	'<!doctype html><iframe sandbox="allow-scripts" src="/kursk/embed/" width="700" height="560"></iframe>';

let server: Server;
let home: string;

test.beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === '/host/') {
			response.setHeader('content-type', 'text/html');
			response.end(hostPage);
			return;
		}
		response.setHeader('content-security-policy', policy);
		answer(resolve('site'), request, response);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	home = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});

test.afterAll(() => server?.close());

test.beforeEach(async ({ page }) => {
	await page.addInitScript(() => {
		const refused: string[] = [];
		Object.assign(window, { refused });
		document.addEventListener('securitypolicyviolation', (event) =>
			refused.push(`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`)
		);
	});
});

const refusedIn = (page: Page) =>
	page.evaluate(() => (window as unknown as { refused: string[] }).refused);

const articles = sample.then((collection) => collection.articles([0]));

for (const [name, pathOf] of [
	['start', () => ''],
	['place', () => 'kursk/place/sudzha/'],
	['article', async () => `kursk/article/${(await articles)[0].id}/`],
	['corrections', () => 'kursk/corrections/'],
	['unplaced', () => 'kursk/unplaced/'],
	['about', () => 'about/'],
	['places', () => 'places/']
] as const) {
	test(`the page "${name}" keeps to the policy`, async ({ page }) => {
		const response = await page.goto(home + (await pathOf()));
		expect(response!.status()).toBe(200);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.waitForLoadState('networkidle');
		expect(await refusedIn(page)).toEqual([]);
	});
}

test('the map draws, opens a place and filters under the policy', async ({ page }) => {
	await page.goto(`${home}kursk/`);
	const map = await drawnMap(page);
	await page.locator('main a[data-place="sudzha"]').first().click();
	await chooseOnPoint(page, /Sudzha/);
	await expect(map.getByRole('dialog')).toBeVisible();
	await expect(page.getByRole('slider').first()).toBeVisible();
	expect(await refusedIn(page)).toEqual([]);
});

test('an embed draws under the policy', async ({ page }) => {
	await page.goto(`${home}kursk/embed/`);
	await drawnMap(page);
	expect(await refusedIn(page)).toEqual([]);
});

test('a text is geoparsed under the policy', async ({ page }) => {
	await page.goto(`${home}try/`);
	await page.getByRole('button', { name: 'Take an example' }).click();
	await expect(page.locator('.text').getByRole('button').first()).toBeVisible({ timeout: 60_000 });
	await drawnMap(page);
	expect(await refusedIn(page)).toEqual([]);
});

test.describe('in a frame without an origin', () => {
	test.use({ expectedMessages: ['CORS policy', 'ERR_FAILED', 'preload', '404 (Not Found)'] });

	test('an embed can be read', async ({ page }) => {
		await page.goto(`${home}host/`);
		const frame = page.frameLocator('iframe');
		await expect(frame.locator('blockquote').first()).toBeVisible();
	});
});

test.describe('where nothing is', () => {
	test.use({ expectedMessages: ['404 (Not Found)'] });

	test('the page that says so keeps to the policy', async ({ page }) => {
		const response = await page.goto(`${home}kursk/place/nowhere/at/all/`);
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const font = await page.evaluate(() => getComputedStyle(document.body).maxWidth);
		expect(font).not.toBe('none');
		expect(await refusedIn(page)).toEqual([]);
	});
});
