/** A popup stands beside its place, never on it nor on the legend, however small the map is. */
import { cameraHash, drawnMap, expect, placeOf, screenPoint, test } from './browser';
import type { Page } from '@playwright/test';

/** Where the place of the open popup is, once the map is at rest, and the popup's box. */
async function popupAndPlace(page: Page, slug: string, given?: Parameters<typeof cameraHash>[0]) {
	const map = page.getByRole('region', { name: /^Map: / });
	const { lngLat } = await placeOf(slug);
	const [zoom, lat, lng] = /#map=([\d./-]+)/.exec(page.url())?.[1].split('/').map(Number) ?? [];
	// A map begun at a place has it in its middle.
	const middle = given ?? { zoom: 9, lat: lngLat[1], lng: lngLat[0] };
	const camera = zoom === undefined ? middle : { zoom, lat, lng };
	return {
		at: await screenPoint(map, camera, lngLat),
		map: (await map.boundingBox())!,
		popup: (await page.getByRole('dialog').boundingBox())!
	};
}

/** Waits until the place is in sight and neither it nor the legend is under the popup. */
async function expectBeside(page: Page, slug: string, given?: Parameters<typeof cameraHash>[0]) {
	await expect
		.poll(async () => {
			const { at, map, popup } = await popupAndPlace(page, slug, given);
			const isIn = (box: typeof popup) =>
				at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
			const legend = await page.locator('.legend').boundingBox();
			if (legend === null || popup.y + popup.height > legend.y) return 'on the legend';
			return isIn(map) ? (isIn(popup) ? 'covered' : 'in sight') : 'outside';
		})
		.toBe('in sight');
}

for (const [width, height] of [
	[360, 560],
	[700, 560],
	[1000, 640]
]) {
	test.describe(`in a frame of ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		for (const slug of ['sudzha', 'kursk-oblast', 'seym-river']) {
			test(`${slug} is seen beside its popup`, async ({ page }) => {
				await page.goto(`kursk/embed/?place=${slug}`);
				await drawnMap(page);
				await expect(page.getByRole('dialog')).toBeVisible();
				await expectBeside(page, slug);
			});
		}

		for (const [where, lat] of [
			['in the middle', 51.19],
			['near the lower edge', 51.33]
		] as const) {
			test(`a place that an address shows ${where} is seen, and again in another size`, async ({
				page
			}) => {
				const camera = { zoom: 9, lat, lng: 35.27 };
				await page.goto(`kursk/embed/?place=sudzha${cameraHash(camera)}`);
				await drawnMap(page);
				await expect(page.getByRole('dialog')).toBeVisible();
				await expectBeside(page, 'sudzha', camera);
				await page.setViewportSize({ width: width === 360 ? 640 : 420, height: height - 120 });
				await expectBeside(page, 'sudzha', camera);
			});
		}
	});
}

for (const [width, height] of [
	[360, 300],
	[700, 300],
	[700, 400],
	[360, 500],
	[700, 500]
]) {
	test.describe(`in a low frame of ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		test('the words of a passage are what is seen first, beside their place', async ({ page }) => {
			await page.goto('kursk/embed/?place=sudzha');
			await drawnMap(page);
			const dialog = page.getByRole('dialog', { name: /Sudzha/ });
			const passage = dialog.locator('.passage').first();
			await expect(passage.locator('mark').first()).toBeInViewport();
			const [body, words, date] = await Promise.all(
				[
					dialog.getByRole('group'),
					passage.locator('blockquote'),
					passage.getByRole('link').first()
				].map(async (part) => (await part.boundingBox())!)
			);
			expect(words.y - body.y).toBeLessThan(16);
			const lines = 2 * 24;
			expect(body.y + body.height).toBeGreaterThanOrEqual(words.y + lines);
			expect(date.y).toBeGreaterThanOrEqual(words.y + words.height - 1);
			// All of it is in the frame, and the mark beside it.
			expect(body.y + body.height).toBeLessThanOrEqual(height);
			await expect
				.poll(async () => {
					const { at, map, popup } = await popupAndPlace(page, 'sudzha');
					const isIn = (box: typeof popup) =>
						at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height;
					return isIn(map) && !isIn(popup);
				})
				.toBe(true);
		});
	});
}
