import { cameraHash, drawnMap, expect, test } from './browser';

const march = 'from=2025-03-01&to=2025-03-31';

/** The zoom that an address tells, or 0. */
const zoomOf = (url: string) => Number(/#map=([\d.]+)/.exec(url)?.[1] ?? 0);

test.describe('under a filter', () => {
	test('a search finds what the filter keeps, and the filter stays in sight', async ({ page }) => {
		await page.goto(`kursk/?q=sudzha&${march}`);
		const panel = page.getByRole('main');
		const status = panel.getByRole('status').filter({ hasText: /articles?, \d+ passage/ });
		await expect(status).toBeVisible();
		const told = await status.textContent();
		await expect(panel.getByRole('option', { name: /^Sudzha/ }).first()).toBeVisible();
		const dates = panel.getByText(/^\d+ \w+ \d{4}\b/);
		await expect(panel.locator('blockquote').first()).toBeVisible();
		for (const date of await dates.all()) await expect(date).toContainText('March 2025');
		await panel.getByRole('button', { name: /^Remove/ }).click();
		await expect(status).not.toHaveText(told!);
		await expect(page).toHaveURL(/\?q=sudzha(#|$)/);
	});

	test('the list has the passages of the period', async ({ page }) => {
		await page.goto(`kursk/?${march}`);
		const sudzha = page.locator('#place-sudzha');
		await expect(sudzha.locator('mark').first()).toHaveText(/Sudzha/);
		await expect(sudzha).toContainText(/March 2025/);
		await expect(sudzha.getByRole('link', { name: /^All 12 passages/ })).toBeVisible();
	});

	test('a region that the collection has not is told', async ({ page }) => {
		await page.goto('kursk/?inside=atlantis');
		await expect(page.getByText(/no place .atlantis/)).toBeVisible();
	});
});

test('a second visit, which asks its host anew, finds as the first did', async ({ page }) => {
	for (let visit = 0; visit < 3; visit++) {
		await page.goto('kursk/?q=bridge');
		const status = page.getByRole('status').filter({ hasText: /articles?, \d+ passage/ });
		await expect(status).toBeVisible();
		await expect(status).not.toContainText(/\b0 passages/);
	}
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
		await panel
			.getByRole('link', { name: /^\d+ \w+ \d{4}/ })
			.first()
			.click();
		await expect(panel.getByRole('alert')).toBeVisible();
		await context.setOffline(false);
		await panel.getByRole('button', { name: 'Try again' }).click();
		await expect(panel.getByRole('article')).toBeVisible();
	});
});

test.describe('where a part of the program does not come', () => {
	test.use({ expectedMessages: ['Failed to load', 'net::ERR'] });

	test('the menu says so, and has it when it is tried again', async ({ page }) => {
		let isBroken = true;
		await page.route(/TakeAlong\./, (route) => (isBroken ? route.abort() : route.continue()));
		await page.goto('kursk/');
		await drawnMap(page);
		await page.getByLabel('More').click();
		const menu = page.getByRole('group').filter({ has: page.getByLabel('More') });
		await expect(menu.getByRole('alert')).toContainText('could not be fetched');
		isBroken = false;
		await menu.getByRole('button', { name: 'Try again' }).click();
		await expect(menu.getByRole('button', { name: 'Embed', exact: true })).toBeVisible();
	});

	test('so does the table of months; what is looked at stays', async ({ page }) => {
		let isBroken = true;
		await page.route(/MonthsDialog\.[^/]*\.js/, (route) =>
			isBroken ? route.fulfill({ status: 404, body: '' }) : route.continue()
		);
		await page.goto('kursk/?place=sudzha');
		await drawnMap(page);
		await page.getByRole('button', { name: 'By month' }).click();
		const told = page.getByRole('alert');
		await expect(told).toContainText('could not be fetched');
		isBroken = false;
		await told.getByRole('button', { name: 'Try again' }).click();
		await expect(page.getByRole('dialog', { name: 'By month' })).toBeVisible();
		await expect(page).toHaveURL(/place=sudzha/);
	});
});

test.describe('the search field', () => {
	test('arrow keys point at what is found, Enter opens it, and the map goes there', async ({
		page
	}) => {
		await page.goto('kursk/');
		await drawnMap(page);
		const field = page.getByRole('combobox', { name: /^Search/ });
		await field.fill('kursk region');
		const options = page.getByRole('listbox', { name: /^Found/ }).getByRole('option');
		const first = options.first();
		await expect(first).toHaveAccessibleName(/^Kursk Oblast/);
		await field.press('ArrowDown');
		await expect(first).toHaveAttribute('aria-selected', 'true');
		await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id'))!);
		await field.press('ArrowDown');
		await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
		await field.press('ArrowUp');
		await field.press('Enter');
		await expect(page).toHaveURL(/[?&]place=kursk-oblast\b/);
		await expect(page.getByRole('dialog', { name: /Kursk Oblast/ })).toBeVisible();
	});

	test('Enter opens the first hit, as near as its own address would', async ({ page }) => {
		await page.goto('kursk/');
		await drawnMap(page);
		const field = page.getByRole('combobox', { name: /^Search/ });
		await field.fill('гуево');
		await field.press('Enter');
		await expect(page).toHaveURL(/[?&]place=guevo\b/);
		await expect.poll(() => zoomOf(page.url())).toBeGreaterThan(8.5);
	});

	test('the words searched for are marked, and the map moves to where they are said', async ({
		page
	}) => {
		await page.goto('kursk/?q=pipeline');
		await drawnMap(page);
		const marks = page.getByRole('main').locator('blockquote mark');
		await expect(marks.first()).toHaveText(/^pipeline/i);
		for (const mark of await marks.allTextContents()) expect(mark).toMatch(/^pipeline/i);
		await expect(page).toHaveURL(/#map=/);
	});

	test('on a phone what is found stands right under the field', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('kursk/?q=sudzha');
		await drawnMap(page);
		const field = (await page.getByRole('combobox', { name: /^Search/ }).boundingBox())!;
		const hit = page.getByRole('option', { name: /^Sudzha/ }).first();
		await expect(hit).toBeVisible();
		const { y } = (await hit.boundingBox())!;
		expect(y).toBeGreaterThan(field.y + field.height);
		expect(y).toBeLessThan(300);
		await hit.click();
		await expect(page.getByRole('heading', { name: /Sudzha/, level: 2 })).toBeVisible();
		await expect.poll(() => zoomOf(page.url())).toBeGreaterThan(8.5);
	});

	test('where the map went to is in the address, though the window changed on the way', async ({
		page
	}) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto('kursk/?q=sudzha');
		let height = 844;
		await expect
			.poll(
				async () => {
					await page.setViewportSize({ width: 390, height: --height });
					return zoomOf(page.url());
				},
				{ intervals: [50] }
			)
			.toBeGreaterThan(8.5);
	});
});
