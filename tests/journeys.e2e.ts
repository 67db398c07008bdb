/**
 * What a reader comes for, from end to end: find where something happened, read of it, narrow it to a month,
 * open the article at the passage, and pass on a link that shows the same.
 */
import type { Page } from '@playwright/test';
import { cameraHash, chooseOnPoint, drawnMap, expect, placeOf, screenPoint, test } from './browser';

const march = { from: '2025-03-01', to: '2025-03-31' };
const inMarch = `from=${march.from}&to=${march.to}`;
const place = { slug: 'korenevo', name: 'Korenevo' };

/** Opens the address of one page in another, and expects to see the same there. */
async function expectSameView(page: Page): Promise<void> {
	const address = page.url();
	const seen = async (one: Page) => ({
		heading: await one.locator('#article-title').textContent(),
		period: await one.getByRole('slider', { name: 'Period' }).getAttribute('aria-valuetext'),
		name: await one.locator('main [aria-current="location"]').getAttribute('id')
	});
	const other = await page.context().newPage();
	await other.goto(address);
	await drawnMap(other);
	await expect(other.locator('main [aria-current="location"]')).toBeInViewport();
	expect(await seen(other)).toEqual(await seen(page));
	expect(new URL(other.url()).search).toBe(new URL(address).search);
	await other.close();
}

/** The article is open and what was read of the place is in sight, marked. */
async function expectArticleAtPassage(page: Page): Promise<void> {
	await expect(page).toHaveURL(/article=/);
	const name = page.locator('main [aria-current="location"]');
	await expect(name).toBeInViewport();
	await expect(name).toHaveText(/Korenevo|Sudzha|Судж/);
}

test('by mouse', async ({ page }) => {
	const camera = { zoom: 8.5, lat: 51.35, lng: 34.9 };
	await page.goto(`kursk/${cameraHash(camera)}`);
	const map = await drawnMap(page);
	const { x, y } = await screenPoint(map, camera, (await placeOf(place.slug)).lngLat);
	await page.mouse.click(x, y);
	await chooseOnPoint(page, new RegExp(`^${place.name}`));
	const popup = page.getByRole('dialog', { name: new RegExp(place.name) });
	for (let i = 0; i < 3; i++) {
		await expect(popup.locator('blockquote').nth(i).locator('mark').first()).toHaveText(/Korenevo/);
	}
	await page.getByText('Filters', { exact: true }).click();
	await page.getByLabel('From', { exact: true }).fill('2024-08-01');
	await page.getByLabel('To', { exact: true }).fill('2024-08-31');
	await expect(page).toHaveURL(/from=2024-08-01&to=2024-08-31/);
	await popup
		.getByRole('link', { name: /^\d+ \w+ \d{4}/ })
		.first()
		.click();
	await expectArticleAtPassage(page);
	await expectSameView(page);
});

test('by keyboard alone', async ({ page }) => {
	await page.goto(`kursk/?${inMarch}`);
	await drawnMap(page);
	await page.keyboard.press('/');
	await page.keyboard.type('Суджа');
	const hits = page.getByRole('listbox', { name: 'Found for “Суджа”' });
	await expect(hits.getByRole('option', { name: /^Sudzha/ }).first()).toBeVisible();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	const popup = page.getByRole('dialog', { name: /Sudzha/ });
	await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
	await expect(popup.locator('blockquote')).not.toHaveCount(0);
	for (let i = 0; ; i++) {
		expect(i).toBeLessThan(30);
		await page.keyboard.press('Tab');
		if (/^\d+ \w+ \d{4}/.test((await page.locator(':focus').textContent())!.trim())) break;
	}
	await page.keyboard.press('Enter');
	await expectArticleAtPassage(page);
	await expectSameView(page);
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('on a phone', async ({ page }) => {
		await page.goto(`kursk/?${inMarch}`);
		await drawnMap(page);
		await page
			.getByRole('main')
			.getByRole('heading', { name: 'Sudzha', exact: true })
			.getByRole('link')
			.tap();
		await expect(page).toHaveURL(/place=sudzha/);
		await expect(page.locator('main mark', { hasText: /Sudzha|Судж/ }).nth(2)).toBeAttached();
		await page
			.getByRole('link', { name: /^\d+ \w+ \d{4}/ })
			.first()
			.tap();
		await expectArticleAtPassage(page);
		await expectSameView(page);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('from the list to the place, to the article', async ({ page }) => {
		await page.goto('kursk/');
		await page.getByRole('link', { name: 'Sudzha', exact: true }).first().click();
		await expect(page).toHaveURL(/\/place\/sudzha\/$/);
		expect(await page.locator('blockquote mark').count()).toBeGreaterThan(3);
		await page
			.getByRole('link', { name: /^\d+ \w+ \d{4}/ })
			.first()
			.click();
		await expect(page).toHaveURL(/\/article\//);
		await expect(page.locator('article [data-place]').first()).toBeVisible();
	});
});
