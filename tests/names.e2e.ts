/** Names on the map that are drawn are read whole. */
import type { Locator, Page } from '@playwright/test';
import { contrast, palettes } from '../src/lib/map/style/index.ts';
import { drawnMap, expect, test } from './browser.ts';
import { boxAround, colorsIn, standingOut, type PixelBox } from './pixels.ts';

/** The strongest of borders and marks stand out less than the softest of the map's bold names. */
const leastOfNames = 6;

/** How much the most different pixel of some boxes stands out. */
const strongestIn = async (page: Page, boxes: readonly PixelBox[]) =>
	Math.max(...(await colorsIn(page, boxes)).map((colors) => standingOut(colors).contrast));

/** The same of what is under something that lies over the map. */
async function strongestUnder(page: Page, over: Locator): Promise<number> {
	const setOpacity = (opacity: string) =>
		over.evaluate((element: HTMLElement, value) => (element.style.opacity = value), opacity);
	const { x, y, width, height } = (await over.boundingBox())!;
	const at = { x: x + width / 2, y: y + height / 2 };
	await setOpacity('0');
	const strongest = await strongestIn(page, [boxAround(at, ~~width - 2, ~~height - 2)]);
	await setOpacity('');
	return strongest;
}

test('names are not hidden by legend and buttons, nor cut by the edges', async ({ page }) => {
	await page.goto('kursk/#map=5/51.3/35.3');
	const map = await drawnMap(page);
	for (const over of ['.legend', '.buttons']) {
		const strongest = () => strongestUnder(page, map.locator(over));
		await expect.poll(strongest, over).toBeLessThan(leastOfNames);
	}
	const { x, y, width, height } = (await map.boundingBox())!;
	const edges = [x + 2, x + width - 2].map((at) =>
		boxAround({ x: at, y: y + height / 2 }, 1, ~~height)
	);
	expect(await strongestIn(page, edges)).toBeLessThan(leastOfNames);
	// There are names where nothing hides them.
	const middle = boxAround({ x: x + width / 2, y: y + height / 2 }, 300);
	expect(await strongestIn(page, [middle])).toBeGreaterThan(leastOfNames);
});

test('names are not hidden by a popup, and come back when it is closed', async ({ page }) => {
	await page.goto('kursk/?place=sudzha#map=9/51.2/35.3');
	const map = await drawnMap(page);
	const popup = map.locator('.popup');
	await expect.poll(() => strongestUnder(page, popup)).toBeLessThan(leastOfNames);
	const { x, y, width, height } = (await popup.boundingBox())!;
	await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
	await expect(popup).toHaveCount(0);
	const uncovered = boxAround({ x: x + width / 2, y: y + height / 2 }, ~~width, ~~height);
	await expect.poll(() => strongestIn(page, [uncovered])).toBeGreaterThan(leastOfNames);
});

for (const theme of ['light', 'dark'] as const) {
	test(`a river that runs south has its name down its line, ${theme}`, async ({ page }) => {
		const side = 300;
		const { ink, land } = palettes[theme];
		/** Rows and columns of the map's middle in which something stands out as names do. */
		const inked = async () => {
			const { x, y, width, height } = (await (await drawnMap(page)).boundingBox())!;
			const middle = boxAround({ x: x + width / 2, y: y + height / 2 }, side);
			const [colors] = await colorsIn(page, [middle]);
			const least = 0.7 * contrast(ink, land);
			const at = [...colors.keys()].filter((i) => contrast(colors[i], land) > least);
			const rows = new Set(at.map((i) => Math.floor(i / side)));
			return { rows: rows.size, columns: new Set(at.map((i) => i % side)).size };
		};
		const look = `theme=${theme}#map=13/51.5215/34.6875`;
		await page.goto(`kursk/?${look}`);
		await expect.poll(async () => (await inked()).rows).toBeGreaterThan(40);
		const { rows, columns } = await inked();
		expect(rows).toBeGreaterThan(columns);
		// Where settlements alone are asked for, it has none.
		await page.goto(`kursk/?class=P&${look}`);
		await expect.poll(inked).toEqual({ rows: 0, columns: 0 });
	});
}
