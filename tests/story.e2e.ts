/** The story of the sample: read by scrolling, buttons, keys and touch, without scripts, and in a frame. */
import type { Page } from '@playwright/test';
import { expect, expectNoViolation, test } from './browser';

const steps = 7;

/** Places on the map in view, as it tells them itself; it is drawn once there are any. */
const inView = (page: Page) =>
	page.locator('.ground [role="option"]').evaluateAll((all) => all.map((one) => one.textContent));

async function openStory(page: Page, hash = '') {
	await page.goto(`kursk/story/${hash}`);
	await expect(page.locator('.ground [aria-busy]')).toHaveAttribute('aria-busy', 'false', {
		timeout: 30_000
	});
}

const status = (page: Page) => page.getByRole('status').filter({ hasText: ' of ' });

test('the map follows the steps as they are scrolled', async ({ page }) => {
	await openStory(page);
	await page.mouse.move(300, 300);
	for (let i = 0; i < 60 && !page.url().endsWith('#step-3'); i++) await page.mouse.wheel(0, 200);
	await expect(page).toHaveURL(/story\/#step-3$/);
	await expect(status(page)).toHaveText(`3 of ${steps}`);
	await expect.poll(async () => (await inView(page)).join()).toMatch(/Zvannoye/);
	await expect.poll(async () => (await inView(page)).join()).not.toMatch(/Sumy/);
	// The same view on the collection's page.
	const link = page.locator('#step-3').getByRole('link', { name: 'Open this view on the map' });
	await expect(link).toHaveAttribute('href', /^\.\.\/\?place=glushkovsky-district&from=2024-08-16/);
});

test('buttons and arrow keys walk the steps, and take the focus along', async ({ page }) => {
	await openStory(page);
	await page.getByRole('link', { name: /Begin/ }).click();
	await expect(page.getByRole('heading', { name: 'Across the border' })).toBeFocused();
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('heading', { name: /commandant/ })).toBeFocused();
	await expect(status(page)).toHaveText(`2 of ${steps}`);
	await page.getByRole('button', { name: 'Next step' }).click();
	await expect(status(page)).toHaveText(`3 of ${steps}`);
	await page.keyboard.press('ArrowLeft');
	await expect(status(page)).toHaveText(`2 of ${steps}`);
	await page.getByRole('button', { name: 'Previous step' }).click();
	await expect(status(page)).toHaveText(`1 of ${steps}`);
});

test('is framed in the reader’s language, and its keys lead on the way that is read', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page, '?lang=ar#step-2');
	await expect(page.getByRole('link', { name: 'افتح هذا المشهد على الخريطة' })).toHaveCount(steps);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/lang=ar#step-3$/);
	await page.keyboard.press('ArrowRight');
	await expect(page).toHaveURL(/lang=ar#step-2$/);
});

test('has no barrier that axe finds, and a table of its steps', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await openStory(page);
	await expect(
		page.getByRole('navigation', { name: 'Steps of the story' }).getByRole('link')
	).toHaveCount(steps);
	await expectNoViolation(page);
	await page.getByRole('link', { name: 'Through the pipe' }).click();
	await expect(status(page)).toHaveText(`6 of ${steps}`);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('is read by touch, and nothing is wider than the screen', async ({ page }) => {
		await openStory(page);
		await page.getByRole('link', { name: /Begin/ }).tap();
		await page.getByRole('button', { name: 'Next step' }).tap();
		await expect(status(page)).toHaveText(`2 of ${steps}`);
		// A finger on the map, where no words are, moves the page.
		const finger = await page.context().newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...ys: number[]) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: ys.map((y) => ({ x: 200, y }))
			});
		for (let i = 0; i < 20 && !page.url().endsWith('#step-3'); i++) {
			await touch('touchStart', 330);
			for (let y = 310; y >= 50; y -= 20) await touch('touchMove', y);
			await touch('touchEnd');
		}
		await expect(page).toHaveURL(/#step-3$/);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(390);
	});
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false, expectedMessages: ['was preloaded using link preload'] });

	test('is an article with a drawn map to every step', async ({ page }) => {
		await page.goto('kursk/story/');
		const pictures = page.getByRole('img', { name: /^Map: / });
		await expect(pictures).toHaveCount(steps);
		for (const picture of await pictures.all()) {
			await picture.scrollIntoViewIfNeeded();
			await expect
				.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
				.toBe(520);
		}
		await expect(page.locator('button:visible')).toHaveCount(0);
	});
});

test('stands in a frame of another page, and leads out of it into a window of its own', async ({
	page,
	baseURL
}) => {
	// A page of another's: it has none of the policies of ours.
	await page.route('**/host.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Host</title>' })
	);
	await page.goto('host.html');
	await page.evaluate((address) => {
		const frame = document.createElement('iframe');
		frame.src = address;
		frame.style.cssText = 'width:100%;height:640px';
		document.body.replaceChildren(frame);
	}, `${baseURL}kursk/story/`);
	const story = page.frameLocator('iframe');
	await story.getByRole('link', { name: /Begin/ }).click();
	await expect(story.getByRole('status').filter({ hasText: ' of ' })).toHaveText(`1 of ${steps}`);
	await expect(
		story.locator('#step-1').getByRole('link', { name: 'Open this view on the map' })
	).toHaveAttribute('target', '_blank');
});
