/**
 * The site on a host with the strictest policy that docs/hosting.md gives, isolated from other origins, in a
 * browser that keeps nothing for it: every page works, and nothing that is forbidden is even tried. And the
 * site's pages in frames that take away their origin or all that is kept.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import type { Frame, FrameLocator, Page } from '@playwright/test';
import { answer } from '../src/cli/serve';
import { chooseOnPoint, drawnMap, expect, sample, test } from './browser.ts';

/** The policy as the document states it. */
const policy = /^Content-Security-Policy: (.*)$/m.exec(
	readFileSync(new URL('../docs/hosting.md', import.meta.url), 'utf8')
)![1];

/** With these a page is isolated: it has nothing of another origin that did not agree to be had. */
const isolation = {
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
	// A frame without an origin would lose its styles without it.
	'cross-origin-resource-policy': 'cross-origin'
};

let server: Server;
let home: string;
/** What is at `host/`. */
let host: { readonly headers: Record<string, string>; readonly body: string };

test.beforeAll(async () => {
	server = createServer((request, response) => {
		if (request.url === '/host/') {
			response.writeHead(200, host.headers).end(host.body);
			return;
		}
		response.setHeader('content-security-policy', policy);
		for (const [name, value] of Object.entries(isolation)) response.setHeader(name, value);
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
		const refuse = (owner: object, name: string) =>
			Object.defineProperty(owner, name, {
				get() {
					refused.push(`asked for ${name}`);
					throw new DOMException('nothing is kept here', 'SecurityError');
				}
			});
		for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
			refuse(window, name);
		}
		refuse(document, 'cookie');
	});
});

const refusedIn = (page: Page | Frame) =>
	page.evaluate(() => (window as unknown as { refused: string[] }).refused);

const isMapDrawn = (page: Page | FrameLocator) =>
	expect(page.getByRole('region', { name: /^Map: / })).toHaveAttribute('aria-busy', 'false', {
		timeout: 30_000
	});
const isStoryDrawn = (page: Page | FrameLocator) =>
	expect(page.locator('.ground [aria-busy]')).toHaveAttribute('aria-busy', 'false', {
		timeout: 30_000
	});

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
	expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
	expect(await refusedIn(page)).toEqual([]);
});

test('a story is told under the policy', async ({ page }) => {
	await page.goto(`${home}kursk/story/`);
	await isStoryDrawn(page);
	expect(await refusedIn(page)).toEqual([]);
});

test('the builder of embeds shows them under the policy', async ({ page }) => {
	await page.goto(`${home}kursk/`);
	await drawnMap(page);
	await page.locator('summary', { hasText: '⋯' }).click();
	await page.getByRole('button', { name: 'Embed', exact: true }).click();
	const preview = page.getByRole('dialog', { name: 'Embed this map' }).locator('iframe');
	await isMapDrawn(preview.contentFrame());
	for (const frame of page.frames()) expect(await refusedIn(frame)).toEqual([]);
});

test('a text is geoparsed under the policy', async ({ page }) => {
	await page.goto(`${home}try/`);
	await page.getByRole('button', { name: 'Take an example' }).click();
	await expect(page.locator('.text').getByRole('button').first()).toBeVisible({ timeout: 60_000 });
	await drawnMap(page);
	expect(await refusedIn(page)).toEqual([]);
});

/** Shows somebody else's page, of the origin of the strict host. */
async function openHost(page: Page, body: string, headers: Record<string, string> = {}) {
	host = {
		headers: { ...headers, 'content-type': 'text/html' },
		body: `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">${body}`
	};
	await page.goto(`${home}host/`);
}

/** Pages that others frame, what says that their map is drawn, and words that can be read without it. */
const framed = [
	['embed', 'kursk/embed/', isMapDrawn, 'blockquote'],
	['story', 'kursk/story/', isStoryDrawn, '#step-1 p']
] as const;

test.describe('in a frame without an origin', () => {
	test.use({ expectedMessages: ['CORS policy', 'ERR_FAILED', 'preload', '404 (Not Found)'] });

	for (const [name, path, , words] of framed) {
		test(`the page "${name}" can be read`, async ({ page }) => {
			await openHost(
				page,
				`<iframe sandbox="allow-scripts" src="${home}${path}" width="700" height="560"></iframe>`
			);
			await expect(page.frameLocator('iframe').locator(words).first()).toBeVisible();
			expect(await refusedIn(page.frames()[1])).toEqual([]);
		});
	}
});

// The site's own host sends no header for it.
test.describe('in an isolated page of another origin', () => {
	for (const [name, path, isDrawn] of framed) {
		test(`the page "${name}" is drawn in a frame without credentials`, async ({
			page,
			baseURL
		}) => {
			const frame = `<iframe credentialless src="${baseURL}${path}" width="700" height="560"></iframe>`;
			await openHost(page, frame, isolation);
			expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
			await isDrawn(page.frameLocator('iframe'));
			expect(await refusedIn(page.frames()[1])).toEqual([]);
		});
	}

	test('the element makes such a frame', async ({ page, baseURL }) => {
		await openHost(
			page,
			`<script async src="${baseURL}dateline-map.js"></script>
			<dateline-map src="${baseURL}kursk/embed/"></dateline-map>`,
			{ ...isolation, 'cross-origin-embedder-policy': 'credentialless' }
		);
		expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
		await isMapDrawn(page.frameLocator('iframe'));
		expect(await refusedIn(page.frames()[1])).toEqual([]);
	});
});

test.describe('where nothing is', () => {
	test.use({ expectedMessages: ['404 (Not Found)'] });

	test('the page that says so keeps to the policy', async ({ page }) => {
		const response = await page.goto(`${home}kursk/place/nowhere/at/all/`);
		expect(response!.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
		expect(font).toContain('Noto Sans');
		expect(await refusedIn(page)).toEqual([]);
		await page.getByRole('link', { name: 'Go to the start page' }).click();
		await expect(page).toHaveURL(new RegExp(`${home}(?:kursk/)?$`));
	});

	test('leads to the collection, which looks for what was asked for', async ({ page }) => {
		await page.goto(`${home}kursk/place/sudza/`);
		await page.getByRole('link', { name: 'Look for this name' }).click();
		await expect(page).toHaveURL(/kursk\/\?q=sudza/);
		await expect(page.getByRole('link', { name: /^Sudzha/ }).first()).toBeVisible();
	});

	test('leads to no other host, however the address begins', async ({ page }) => {
		await page.goto(`${home}/other.example/place/x/`);
		const link = page.getByRole('link', { name: 'Look for this name' });
		expect(await link.evaluate((a: HTMLAnchorElement) => `${a.origin}/`)).toBe(home);
	});
});
