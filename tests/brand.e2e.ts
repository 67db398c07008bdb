/** Whose site it is, as readers see it: a newsroom of two collections with a site.yaml. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { drawnMap, expect, test } from './browser.ts';
import { ownSite } from './own-site.ts';

const article = (place: string) =>
	`---\ntitle: A ford is dredged\npublished: 2025-05-04\npublisher: The Example\n---\n\nWorkers in ${place} dredged the ford on Sunday.\n`;

/** A drawing that states a shape, and no size. */
const logo =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 40"><rect width="120" height="40"/></svg>';

const description = `name: The Example
home: https://example.org/
logo: logo.svg
title: { en: Where it happens, uk: Де це відбувається }
languages: [en, uk]
colors: { accent: { light: "#8a1c4a" } }
footer: Maps by **The Example**.
imprint: https://example.org/imprint
`;

const site = ownSite(async (folder) => {
	for (const [id, place] of [
		['ford', 'Sudzha'],
		['coast', 'Odesa']
	]) {
		await mkdir(join(folder, id));
		await writeFile(join(folder, id, 'one.md'), article(place));
	}
	await writeFile(join(folder, 'logo.svg'), logo);
	await writeFile(join(folder, 'site.yaml'), description);
	return [folder];
});

/** A picture is seen, in its own shape. */
async function expectSeen(picture: Locator) {
	const { width, height } = (await picture.boundingBox())!;
	expect(height).toBeGreaterThan(20);
	expect(width / height).toBeCloseTo(3, 1);
}

test('the start bears name, logo, title and footer, in the languages that are offered', async ({
	page
}) => {
	await page.goto(site.home);
	await expectSeen(page.locator('img[src$="site-logo.svg"]'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where it happens');
	await expect(page.getByText('Maps by The Example.')).toBeVisible();
	await page.goto(`${site.home}?lang=uk`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Де це відбувається');
	await expect(page.getByText(/2025 р\. 1 стаття/).first()).toBeVisible();
	// The site is not offered in French.
	await page.goto(`${site.home}?lang=fr`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Where it happens');
});

test('a map bears its logo, its color and the languages that are offered', async ({ page }) => {
	await page.goto(`${site.home}ford/`);
	await drawnMap(page);
	const brand = page.getByRole('link', { name: 'The Example', exact: true });
	await expect(brand).toHaveAttribute('href', 'https://example.org/');
	await expectSeen(brand.getByRole('img'));
	const sign = page.getByRole('main').locator('mark').first();
	await expect(sign).toHaveCSS('text-decoration-color', 'rgb(138, 28, 74)');
	await page.getByLabel('More').click();
	await expect(page.getByLabel('Language').locator('option')).toHaveText(['English', 'Українська']);
	await expect(page.getByRole('link', { name: 'Imprint' })).toHaveAttribute(
		'href',
		'https://example.org/imprint'
	);
});

for (const page of ['try', 'places'] as const) {
	test(`/${page}/ bears the site's name and offers its languages alone`, async ({ page: tab }) => {
		await tab.goto(`${site.home}${page}/?lang=fr`);
		await expect(tab.getByRole('link', { name: 'The Example' })).toHaveAttribute('href', '../');
		await expect(tab.getByLabel('Language').locator('option')).toHaveText([
			'English',
			'Українська'
		]);
		// The site is not offered in French.
		await expect(tab.locator('html')).toHaveAttribute('lang', 'en');
	});
}
