import { drawnMap, expect, expectNoViolation, test } from './browser';

test.describe('a text of one’s own', () => {
	test('is read, drawn beside itself, and each name explained', async ({ page }) => {
		const names: string[] = [];
		page.on('request', (request) => {
			const file = /names-\w+\.bin$/.exec(request.url());
			if (file) names.push(file[0]);
		});
		await page.goto('try/');
		await page.getByLabel('Article').fill('The mayor of London flew to Sudzha. Moscow said no.');
		await page.getByLabel('Article').press('Control+Enter');
		const found = page.locator('.text').getByRole('button');
		await expect(found).toHaveText(['London', 'Sudzha', 'Moscow']);
		const map = await drawnMap(page);
		// Beside the text, not under it: the trial's own styles have come with it.
		const [words, drawn] = [await page.locator('.text').boundingBox(), await map.boundingBox()];
		expect(drawn!.x).toBeGreaterThanOrEqual(words!.x + words!.width);
		expect(drawn!.height).toBeGreaterThan(200);
		await found.filter({ hasText: 'London' }).click();
		await expect(page.getByRole('heading', { name: 'What spoke for it' })).toBeVisible();
		await expect(page.getByText('how well known and large it is')).toBeVisible();
		await expect(found.filter({ hasText: 'London' })).toHaveAttribute('aria-pressed', 'true');
		// Names of other languages stay where they are.
		expect(names).toEqual([]);
		await expectNoViolation(page);
	});

	test('has names marked whole, and tells how sure a kind is and what bound a place', async ({
		page
	}) => {
		await page.goto('try/');
		const article = page.getByLabel('Article');
		await article.fill('Shells fell in the Kursk region. A fair opened in Paris, Texas.');
		await article.press('Control+Enter');
		const found = page.locator('.text').getByRole('button');
		await expect(found).toHaveText(['Kursk region', 'Paris', 'Texas']);
		const told = page.locator('.mention');
		await found.nth(0).click();
		await expect(told).toContainText(/a place where something happens \(\w+\)\s+\d+\s?%/);
		await expect(told).not.toContainText('The text says where it lies');
		await found.nth(1).click();
		await expect(told).toContainText(/The text says where it lies:\s+Texas/);
	});

	test('may be an example, in the reader’s language', async ({ page }) => {
		await page.goto('try/?lang=uk');
		await page.getByRole('button', { name: 'Узяти приклад' }).click();
		await expect(page.locator('.text').getByRole('button', { name: 'Басівці' })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
		await page.getByRole('combobox').selectOption('ru');
		await page.getByRole('button', { name: 'Взять пример' }).click();
		await expect(page.locator('.text').getByRole('button', { name: 'Суджей' })).toBeVisible();
		await expect(page).toHaveURL(/\?lang=ru$/);
		// Arabic: from right to left, with its own names of places.
		await page.getByRole('combobox').selectOption('ar');
		const ownNames = page.waitForRequest(/names-ar\.bin$/);
		await page.getByRole('button', { name: 'خذ مثالًا' }).click();
		await ownNames;
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(
			page.locator('.text').getByRole('button', { name: 'الفاشر', exact: true })
		).toBeVisible();
		const [words, map] = await Promise.all(
			['.text', '.map-area'].map((part) => page.locator(part).boundingBox())
		);
		expect(words!.x).toBeGreaterThan(map!.x + map!.width / 2);
	});

	test('forgets a map that is gone before all its parts have come', async ({ page }) => {
		const held: (() => void)[] = [];
		await page.route(/names-in-sight/, async (route) => {
			await new Promise<void>((release) => held.push(release));
			await route.continue();
		});
		await page.goto('try/?lang=uk');
		await page.getByRole('button', { name: 'Узяти приклад' }).click();
		await expect.poll(() => held.length).toBe(1);
		await page.getByRole('combobox').selectOption('ru');
		await page.getByRole('button', { name: 'Взять пример' }).click();
		await expect(page.locator('.text').getByRole('button', { name: 'Суджей' })).toBeVisible();
		const come = page.waitForResponse(/names-in-sight/);
		held[0]();
		await come;
		await page.waitForTimeout(500);
	});

	test('keeps what was chosen in sight on a small screen', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 700 });
		await page.goto('try/');
		await page.getByRole('button', { name: 'Take an example' }).click();
		const name = page.locator('.text').getByRole('button', { name: 'Basivka' });
		await expect(name).toBeInViewport();
		await drawnMap(page);
		await name.click();
		await expect(page.getByRole('heading', { name: 'What spoke for it' })).toBeInViewport();
		await expectNoViolation(page);
	});
});
