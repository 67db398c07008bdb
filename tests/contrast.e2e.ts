/** What is no text stands out by 3 of what lies beside it (WCAG 1.4.11): controls, edges of fields, the sign of focus. */
import type { Locator, Page } from '@playwright/test';
import { contrast } from '../src/lib/map/style/index.ts';
import { drawnMap, expect, test } from './browser.ts';
import { colorsIn, standingOut, type PixelBox } from './pixels.ts';

interface Control {
	readonly name: string;
	readonly control: Locator;
	readonly isField: boolean;
	/** With a rim as wide as the sign of focus needs. */
	readonly box: PixelBox;
}

/** The controls that are on the screen with nothing over them. */
async function controlsIn(page: Page): Promise<Control[]> {
	const controls = page.locator('button, select, summary, input, textarea, [role=slider]');
	const found: Control[] = [];
	for (const control of await controls.all()) {
		const seen = await control.evaluate((element) => {
			const rim = 5;
			const { left, top, right, bottom } = element.getBoundingClientRect();
			const isSeen =
				right - left > 4 &&
				bottom - top > 4 &&
				element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
				element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
			if (!isSeen) return null;
			const x = Math.max(0, Math.floor(left) - rim);
			const y = Math.max(0, Math.floor(top) - rim);
			return {
				name: element.getAttribute('aria-label') ?? (element.textContent.trim() || element.tagName),
				isField: element.matches('input, textarea'),
				box: {
					x,
					y,
					width: Math.min(innerWidth, Math.ceil(right) + rim) - x,
					height: Math.min(innerHeight, Math.ceil(bottom) + rim) - y
				}
			};
		});
		if (seen) found.push({ ...seen, control });
	}
	return found;
}

/** A line of pixels across the left edge of a field. */
const acrossEdge = ({ x, y, height }: PixelBox): PixelBox => ({
	x,
	y: y + Math.floor(height / 2),
	width: 10,
	height: 1
});

for (const theme of ['light', 'dark'] as const) {
	test(`controls, edges of fields and the focus stand out by 3, ${theme}`, async ({ page }) => {
		await page.goto(`kursk/?place=sudzha&theme=${theme}`);
		await drawnMap(page);
		await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible();
		// What is focused from now on shows it.
		await page.keyboard.press('Tab');
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		// Some come with parts that are loaded last.
		let controls: Control[] = [];
		await expect.poll(async () => (controls = await controlsIn(page)).length).toBeGreaterThan(12);
		const fields = controls.filter(({ isField }) => isField);
		expect(fields).not.toEqual([]);
		const colors = await colorsIn(page, [
			...controls.map(({ box }) => box),
			...fields.map(({ box }) => acrossEdge(box))
		]);
		const found = [
			...controls.map(({ name }) => name),
			...fields.map(({ name }) => `edge: ${name}`)
		].map((name, i) => ({ name, contrast: standingOut(colors[i]).contrast }));
		for (const [i, { name, control, box }] of controls.entries()) {
			await control.focus();
			const [focused] = await colorsIn(page, [box]);
			const changes = focused.map((color, at) => contrast(color, colors[i][at]));
			found.push({ name: `focus: ${name}`, contrast: Math.max(...changes) });
		}
		expect(found.filter(({ contrast }) => contrast < 3)).toEqual([]);
	});
}
