import { drawnMap, expect, test } from './browser';

test.describe('a control that vanishes when it is pressed hands its focus on', () => {
	test('the whole period: to the slider of the period', async ({ page }) => {
		await page.goto('kursk/?from=2024-08-05&to=2024-09-01');
		await drawnMap(page);
		await page.getByRole('button', { name: 'Whole period' }).press('Enter');
		await expect(page).not.toHaveURL(/from=/);
		await expect(page.getByRole('slider', { name: 'Period' })).toBeFocused();
	});

	test('a filter: to the next one, the last to where filters are chosen', async ({ page }) => {
		await page.goto('kursk/?from=2024-08-05&to=2024-12-01&inside=kursk-oblast&class=P');
		await drawnMap(page);
		const remove = (name: string) =>
			page.getByRole('button', { name: `Remove the filter: ${name}` });
		await remove('Kursk Oblast').press('Enter');
		await expect(remove('Settlements')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(remove('5 August 2024 – 1 December 2024')).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page.locator('summary', { hasText: 'Filters' })).toBeFocused();
	});

	test('the kinds shown: to the button that undoes it', async ({ page }) => {
		await page.goto('kursk/');
		await drawnMap(page);
		const main = page.getByRole('main');
		await main.getByRole('button', { name: 'Show them too' }).press('Enter');
		await expect(main.getByRole('button', { name: 'Only where it happens' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(main.getByRole('button', { name: 'Show them too' })).toBeFocused();
	});

	for (const [where, panel] of [
		['a popup', 'list'],
		['the panel', 'place']
	]) {
		test(`the kinds shown in ${where}: to the place’s name`, async ({ page }) => {
			await page.goto(`kursk/?place=kursk-oblast&panel=${panel}`);
			await drawnMap(page);
			const place = page.getByRole(panel === 'list' ? 'dialog' : 'main');
			await place.getByRole('button', { name: 'Show them too' }).press('Enter');
			await expect(place.getByRole('heading', { level: 2, name: /^Kursk Oblast/ })).toBeFocused();
		});
	}

	test('pages of passages: to the one that leads back', async ({ page }) => {
		await page.goto('kursk/?place=kursk-oblast');
		await drawnMap(page);
		const popup = page.getByRole('dialog', { name: /Kursk Oblast/ });
		const older = popup.getByRole('button', { name: 'Older passages' });
		const newer = popup.getByRole('button', { name: 'Newer passages' });
		await older.focus();
		while (await older.isVisible()) await page.keyboard.press('Enter');
		await expect(newer).toBeFocused();
		while (await newer.isVisible()) await page.keyboard.press('Enter');
		await expect(older).toBeFocused();
	});

	for (const [button, heading] of [
		['Embed', 'Embed this map'],
		['Keyboard (?)', 'Keyboard']
	]) {
		test(`“${button}”: back to the menu, what lies under it stays open`, async ({ page }) => {
			await page.goto('kursk/?place=sudzha&panel=place');
			await drawnMap(page);
			const menu = page.locator('summary', { hasText: '⋯' });
			await menu.press('Enter');
			await page.getByRole('button', { name: button, exact: true }).press('Enter');
			const dialog = page.getByRole('dialog', { name: heading, exact: true });
			await expect(dialog).toBeVisible();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(menu).toBeFocused();
			await expect(page).toHaveURL(/place=sudzha/);
		});
	}
});

test('Escape goes back one step at a time, to the link each thing was opened with', async ({
	page
}) => {
	await page.goto('kursk/');
	await drawnMap(page);
	const link = page
		.getByRole('main')
		.getByRole('heading', { name: 'Korenevo', exact: true })
		.getByRole('link');
	await link.press('Enter');
	const popup = page.getByRole('dialog', { name: /Korenevo/ });
	await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
	const read = popup.getByRole('link', { name: /^\d+ \w+ \d{4}/ }).first();
	await read.press('Enter');
	await expect(page.locator('#article-title')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(read).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(popup).toBeHidden();
	await expect(link).toBeFocused();
});

test('Escape goes back from an article to the list’s link to it', async ({ page }) => {
	await page.goto('kursk/');
	await drawnMap(page);
	const read = page
		.locator('#place-guevo')
		.getByRole('link', { name: /^\d+ \w+ \d{4}/ })
		.first();
	await read.press('Enter');
	await expect(page.locator('#article-title')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(read).toBeFocused();
});

test('links skip to the map and to the timeline, which may come later', async ({ page }) => {
	let release = () => {};
	const isReleased = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/data/index.parquet', async (route) => {
		await isReleased;
		await route.continue();
	});
	await page.goto('kursk/');
	const map = await drawnMap(page);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the places' })).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the map' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(map).toBeFocused();

	await page.getByRole('link', { name: 'Skip to the timeline' }).press('Enter');
	await expect(page.getByRole('region', { name: 'Passages over time' })).toBeFocused();
	const play = page.getByRole('button', { name: 'Play' });
	await expect(play).toHaveCount(0);
	release();
	await expect(play).toBeVisible();
	await page.keyboard.press('Tab');
	await expect(play).toBeFocused();
});
