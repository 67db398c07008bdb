import { drawnMap, expect, expectNoViolation, test } from './browser';

test.describe('axe finds no violation on', () => {
	for (const [what, address] of [
		['the map', 'kursk/'],
		['the map with a popup open', 'kursk/?place=sudzha'],
		['the map with all kinds and a period', 'kursk/?kind=all&from=2024-08-05&to=2024-10-06'],
		['the embed', 'kursk/embed/?place=sudzha']
	]) {
		test(what, async ({ page }) => {
			await page.goto(address);
			await drawnMap(page);
			if (address.includes('place=')) {
				await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
			}
			await expectNoViolation(page);
		});

		test(`${what}, dark`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: 'dark' });
			await page.goto(address);
			await drawnMap(page);
			await expectNoViolation(page);
		});
	}

	test('the map at 320 pixels', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('kursk/?place=sudzha');
		await drawnMap(page);
		await expectNoViolation(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
	});

	test('the map in forced colors', async ({ page }) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto('kursk/?place=sudzha');
		await drawnMap(page);
		await expectNoViolation(page);
	});

	for (const address of [
		'about/',
		'try/',
		'places/',
		'kursk/place/sudzha/',
		'kursk/place/kursk-oblast/'
	]) {
		test(`/${address}`, async ({ page }) => {
			await page.goto(address);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expectNoViolation(page);
		});
	}

	test('an article', async ({ page }) => {
		await page.goto('kursk/');
		const link = page
			.getByRole('main')
			.getByRole('link', { name: /^\d+ \w+ \d{4}/ })
			.first();
		await page.goto(new URL((await link.getAttribute('href'))!, page.url()).href);
		await expect(page.locator('article, main').first()).toBeVisible();
		await expectNoViolation(page);
	});
});

test('names in another language say so', async ({ page }) => {
	await page.goto('kursk/?place=sudzha');
	await drawnMap(page);
	const popup = page.getByRole('dialog', { name: /Sudzha/ });
	await expect(popup.locator('[lang="ru"]').first()).toHaveText('Суджа');
	await expect(popup.locator('blockquote').first()).toHaveAttribute('dir', 'auto');
});

test('a Ukrainian page names places in Cyrillic letters, in list and popup, and says where it is Russian', async ({
	page
}) => {
	await page.goto('kursk/?lang=uk&place=guevo');
	const popup = page.getByRole('dialog', { name: /Гуево/ });
	await expect(popup.locator('h2 [lang="ru"]')).toHaveText('Гуево');
	await expect(
		popup.getByText('населений пункт, Суджанський район, Курська область, Росія')
	).toBeVisible();
	const names = page.locator('main .places .name a');
	await expect(names.filter({ hasText: 'Гуево' })).toHaveAttribute('lang', 'ru');
	await expect(names.and(page.locator(':not([lang])')).filter({ hasText: /[A-Z]/ })).toHaveCount(0);
	await expect(page.locator('main li .what', { hasText: /[A-Za-z]/ })).toHaveCount(0);
});
