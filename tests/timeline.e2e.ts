import { drawnMap, expect, test } from './browser';

test.describe('the timeline', () => {
	test('a period brushed by mouse narrows list, map and address, and is undone', async ({
		page
	}) => {
		await page.goto('kursk/');
		await drawnMap(page);
		const timeline = page.getByRole('region', { name: 'Passages over time' });
		const plot = timeline.getByRole('group', { name: /drag to choose/ });
		const summary = page.getByText(/^\d+ places, \d+ passages/).first();
		const before = await summary.textContent();

		const box = (await plot.boundingBox())!;
		const y = box.y + 20;
		await page.mouse.move(box.x + box.width * 0.6, y);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width * 0.7, y, { steps: 4 });
		await page.mouse.move(box.x + box.width * 0.8, y, { steps: 4 });
		await page.mouse.up();

		await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=20\d\d-\d\d-\d\d/);
		await expect(summary).not.toHaveText(before!);
		await timeline.getByRole('button', { name: 'Whole period' }).click();
		await expect(page).not.toHaveURL(/from=/);
		await expect(summary).toHaveText(before!);
	});

	test('both ends and the whole period move by keys', async ({ page }) => {
		await page.goto('kursk/?from=2024-08-05&to=2024-09-01');
		await drawnMap(page);
		const end = page.getByRole('slider', { name: 'End' });
		await end.focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/from=2024-08-05&to=2024-09-08/);
		await page.getByRole('slider', { name: 'Beginning' }).focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/from=2024-08-12&to=2024-09-08/);
		const whole = page.getByRole('slider', { name: 'Period' });
		await whole.focus();
		await page.keyboard.press('ArrowRight');
		await expect(page).toHaveURL(/from=2024-08-19&to=2024-09-15/);
		await expect(whole).toHaveAttribute('aria-valuetext', '19 August 2024 – 15 September 2024');
	});

	test('plays from the beginning and stops where it is told', async ({ page }) => {
		await page.goto('kursk/');
		await drawnMap(page);
		await page.getByRole('button', { name: 'Play' }).click();
		const pause = page.getByRole('button', { name: 'Pause' });
		await expect(pause).toBeVisible();
		const whole = page.getByRole('slider', { name: 'Period' });
		const first = (await whole.getAttribute('aria-valuetext'))!;
		await expect(whole).not.toHaveAttribute('aria-valuetext', first);
		await pause.click();
		await expect(page).toHaveURL(/from=20/);
	});

	test.describe('by touch', () => {
		test.use({ hasTouch: true, isMobile: true, viewport: { width: 1024, height: 768 } });

		test('a tap chooses one bar', async ({ page }) => {
			await page.goto('kursk/');
			await drawnMap(page);
			const plot = page.getByRole('group', { name: /drag to choose/ });
			const box = (await plot.boundingBox())!;
			await page.touchscreen.tap(box.x + box.width / 2, box.y + 20);
			await expect(page).toHaveURL(/from=20\d\d-\d\d-\d\d&to=/);
		});
	});
});

test('a dated overlay follows the timeline, with its source and its days', async ({ page }) => {
	const square = [
		[34.8, 51],
		[35.6, 51],
		[35.6, 51.5],
		[34.8, 51]
	];
	const overlay = JSON.stringify({
		type: 'FeatureCollection',
		features: [
			['First', '2024-08-06', '2024-12-31'],
			['Second', '2025-01-01', null]
		].map(([name, valid_from, valid_to]) => ({
			type: 'Feature',
			geometry: { type: 'Polygon', coordinates: [square] },
			properties: { name, source: 'Drawn for this test', valid_from, valid_to }
		}))
	});
	await page.route('**/data/collection.json', async (route) => {
		const manifest = await (await route.fetch()).json();
		// In the place of the sample's own.
		manifest.files = [
			...manifest.files.filter(({ name }: { name: string }) => name !== 'overlay.geojson'),
			{ name: 'overlay.geojson', bytes: overlay.length, sha256: '' }
		];
		await route.fulfill({ json: manifest });
	});
	await page.route('**/data/overlay.geojson', (route) => route.fulfill({ body: overlay }));

	/** Each part stands in the direction of its own script, between signs that nobody sees. */
	const noteOf = (name: string, days: string) =>
		new RegExp(`^\u2068${name}\u2069, \u2068Drawn for this test\u2069, \u2068${days}`);
	await page.goto('kursk/?to=2024-09-01');
	await drawnMap(page);
	await expect(page.getByText(noteOf('First', '6 August 2024'))).toBeVisible();
	const end = page.getByRole('slider', { name: 'End' });
	await end.focus();
	await page.keyboard.press('End');
	await expect(page.getByText(noteOf('Second', 'since 1 January 2025'))).toBeVisible();
	await expect(page.getByText(noteOf('First', '6 August 2024'))).toBeHidden();
});

test('a month is chosen by its label, and from the table that says the same', async ({ page }) => {
	await page.goto('kursk/');
	await drawnMap(page);
	const plot = page.getByRole('group', { name: /^Passages by (day|week|month): drag/ });
	const label = plot.getByText('2025', { exact: true });
	await expect(label).toBeVisible();
	const { x, y, width, height } = (await label.boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
	await expect(page).toHaveURL(/from=2025-01-01&to=2025-01-31/);
	await page.getByRole('button', { name: 'By month' }).click();
	const table = page.getByRole('dialog', { name: 'By month' });
	await expect(table.getByRole('row')).toHaveCount(1 + 9);
	await table.getByRole('button', { name: 'March 2025' }).click();
	await expect(page).toHaveURL(/from=2025-03-01&to=2025-03-31/);
	await expect(table).toBeHidden();
});
