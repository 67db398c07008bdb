/** A collection as one HTML file, opened from a disk: it draws, is read and searched, and asks nobody. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chooseOnPoint, drawnMap, expect, test } from './browser.ts';

let folder: string;
let file: string;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-one-file-'));
	file = join(folder, 'map.html');
	// A site with an address: links lead there, and all the same nothing is fetched from it.
	const url = ['--url', 'https://maps.example/'];
	const out = ['--out', join(folder, 'site'), '--single-file', file, ...url];
	await promisify(execFile)(process.execPath, [
		'bin/dateline.js',
		'build',
		'articles/kursk',
		...out
	]);
	await rm(join(folder, 'site'), { recursive: true });
});

test.afterAll(() => rm(folder, { recursive: true, force: true }));

test('the sample has at most 4 MB', async () => {
	expect((await stat(file)).size).toBeLessThan(4e6);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`it opens from a disk and asks nobody, ${colorScheme}`, async ({ page }) => {
		const asked: string[] = [];
		const refused: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') refused.push(message.text());
		});
		page.on('request', (request) => {
			if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
		});
		await page.emulateMedia({ colorScheme });
		await page.goto(pathToFileURL(file).href);
		const map = await drawnMap(page);
		await page.locator('main a[data-place="sudzha"]').first().click();
		await chooseOnPoint(page, /Sudzha/);
		await expect(map.getByRole('dialog')).toBeVisible();
		// Its own picture lies beside its page of a site; here there is the one.
		await expect(page.locator('.still img')).toHaveAttribute(
			'src',
			/^data:image\/svg\+xml;base64,/
		);
		await page.getByRole('combobox', { name: /^Search/ }).fill('Seym');
		await expect(page.locator('main').getByText('Seim River').first()).toBeVisible();
		expect(asked).toEqual([pathToFileURL(file).href]);
		expect(refused).toEqual([]);
	});
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('its passages and its still map are there', async ({ page }) => {
		await page.goto(pathToFileURL(file).href);
		await expect(page.locator('main blockquote').first()).toBeVisible();
		await expect(page.locator('.still img')).toHaveAttribute(
			'src',
			/^data:image\/svg\+xml;base64,/
		);
	});
});
