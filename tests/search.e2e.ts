import { cameraHash, drawnMap, expect, test } from './browser';

const march = 'from=2025-03-01&to=2025-03-31';

test.describe('under a filter', () => {
	test('a search finds what the filter keeps, and the filter stays in sight', async ({ page }) => {
		await page.goto(`kursk/?q=sudzha&${march}`);
		const panel = page.getByRole('main');
		const status = panel.getByRole('status').filter({ hasText: /articles?, \d+ passage/ });
		await expect(status).toBeVisible();
		const told = await status.textContent();
		await expect(panel.getByRole('link', { name: 'Sudzha', exact: true }).first()).toBeVisible();
		const dates = panel.getByText(/^\d+ \w+ \d{4}\b/);
		await expect(panel.locator('blockquote').first()).toBeVisible();
		for (const date of await dates.all()) await expect(date).toContainText('March 2025');
		await panel.getByRole('button', { name: /^Remove/ }).click();
		await expect(status).not.toHaveText(told!);
		await expect(page).toHaveURL(/q=sudzha$/);
	});

	test('the list has the passages of the period', async ({ page }) => {
		await page.goto(`kursk/?${march}`);
		const sudzha = page.locator('#place-sudzha');
		await expect(sudzha.locator('mark').first()).toHaveText(/Sudzha/);
		await expect(sudzha).toContainText(/March 2025/);
		await expect(sudzha.getByRole('link', { name: /^All 10 passages/ })).toBeVisible();
	});

	test('a region that the collection has not is told', async ({ page }) => {
		await page.goto('kursk/?inside=atlantis');
		await expect(page.getByText(/no place .atlantis/)).toBeVisible();
	});
});

test('Back leaves a search, whatever was typed', async ({ page }) => {
	await page.goto('kursk/');
	await drawnMap(page);
	await page.keyboard.press('/');
	await page.keyboard.type('gornal');
	await expect(page).toHaveURL(/q=gornal/);
	await page.keyboard.type(' bridge');
	await expect(page).toHaveURL(/q=gornal(\+|%20)bridge/);
	await page.goBack();
	await expect(page).toHaveURL(/kursk\/$/);
	await expect(page.getByRole('heading', { name: 'Kursk Oblast', level: 2 })).toBeVisible();
});

test('a shared view lists what its map shows, regions by their shape', async ({ page }) => {
	await page.goto(`kursk/${cameraHash({ zoom: 10.4, lat: 51.6374, lng: 35.6978 })}`);
	await drawnMap(page);
	const panel = page.getByRole('main');
	await expect(panel.getByText(/places, \d+ passages in view$/).last()).toBeVisible();
	const inView = panel.locator('ol.places').first();
	await expect(inView.getByRole('heading', { name: 'Kursk Oblast', exact: true })).toBeVisible();
	await expect(inView.getByRole('heading', { name: 'Sumy Oblast', exact: true })).toHaveCount(0);
});

test.describe('without network', () => {
	test.use({ expectedMessages: ['Failed to load', 'net::ERR', 'Failed to fetch'] });

	test('what cannot be fetched is told, and comes when tried again', async ({ page, context }) => {
		await page.goto('kursk/');
		await drawnMap(page);
		await expect(page.getByRole('slider', { name: 'Period' })).toBeVisible();
		await context.setOffline(true);
		const panel = page.getByRole('main');
		await panel.getByRole('link', { name: 'Read here' }).first().click();
		await expect(panel.getByRole('alert')).toBeVisible();
		await context.setOffline(false);
		await panel.getByRole('button', { name: 'Try again' }).click();
		await expect(panel.getByRole('article')).toBeVisible();
	});
});
