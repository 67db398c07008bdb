import { expect, expectNoViolation, test } from './browser';

test.describe('a look-up', () => {
	test('keeps the language the reader chose', async ({ page }) => {
		await page.goto('places/?lang=uk');
		await page.getByRole('link', { name: 'Kharkov' }).click();
		await expect(page.getByRole('button', { name: 'Харків', exact: true })).toBeVisible();
		await expect(page).toHaveURL(/\?q=Kharkov&lang=uk$/);
		await page.reload();
		await expect(page.getByRole('button', { name: 'Харків', exact: true })).toBeVisible();
	});

	test('begins at an example, has an address, and Back returns to the one before', async ({
		page
	}) => {
		await page.goto('places/');
		await page.getByRole('link', { name: 'Kharkov' }).click();
		await expect(page).toHaveURL(/\/places\/\?q=Kharkov$/);
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Kharkiv');
		await page.getByRole('searchbox').fill('Суджа');
		await page.getByRole('searchbox').press('Enter');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Sudzha');
		await expect(page.getByRole('listitem').first()).toContainText('Kursk Oblast');
		await page.goBack();
		await expect(page.getByRole('searchbox')).toHaveValue('Kharkov');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Kharkiv');
		await page.goBack();
		await expect(page.getByRole('link', { name: 'Kharkov' })).toBeVisible();
	});

	test('answers while a name is typed', async ({ page }) => {
		await page.goto('places/?q=Sudzha');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Sudzha');
		await page.getByRole('searchbox').fill('Rafah crossing');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Rafah crossing');
		await expect(page.getByRole('listitem').first()).toContainText('border crossing');
		await expect(page).toHaveURL(/q=Sudzha$/);
	});

	test('asks whether a name one letter off was meant', async ({ page }) => {
		await page.goto('places/?q=Sudhza');
		await expect(page.getByRole('status')).toContainText('no place called “Sudhza”');
		await page.getByRole('link', { name: 'Sudzha' }).click();
		await expect(page).toHaveURL(/\?q=Sudzha$/);
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Sudzha');
	});

	test('points a place of the list out on the map, and tells its other spellings', async ({
		page
	}) => {
		await page.goto('places/?q=Loknya');
		const place = page.getByRole('button', { name: 'Loknya' }).first();
		await place.click();
		await expect(place).toHaveAttribute('aria-pressed', 'true');
		await expect(page.getByRole('region', { name: /^Map: / })).toBeVisible();
		await page.getByText('Other spellings').first().click();
		await expect(page.getByText('Локня').first()).toBeVisible();
	});

	test('fits a small screen and offends no rule', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('places/?q=Springfield');
		await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
		await expect(page.getByRole('region', { name: /^Map: / })).toHaveAttribute(
			'aria-busy',
			'false'
		);
		await expectNoViolation(page);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			320
		);
	});
});
