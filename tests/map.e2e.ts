import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { openBasemap } from '../src/cli/basemap-tiles.ts';
import { lngLatOf, worldPoint } from '../src/lib/geo/mercator.ts';
import { tilesIn } from '../src/lib/still/projection.ts';
import {
	cameraHash,
	chooseOnPoint,
	drawnMap,
	expect,
	placeOf,
	sample,
	screenPoint,
	test
} from './browser';
import { ownSite } from './own-site.ts';
import { boxAround, colorsIn, standingOut } from './pixels.ts';

/** Over Kursk and Sumy, both oblasts and most villages in sight. */
const camera = { zoom: 7.5, lat: 51.3, lng: 35.6 };
/** In Kursk Oblast, away from any place of the sample. */
const emptyKursk = [36.6, 51.2] as const;

test.describe('by mouse', () => {
	test('a region opens its passages; Escape and Back and forward follow', async ({ page }) => {
		await page.goto(`kursk/${cameraHash(camera)}`);
		const map = await drawnMap(page);
		const { x, y } = await screenPoint(map, camera, emptyKursk);
		await page.mouse.move(x, y);
		await expect(map.getByRole('tooltip')).toHaveText(/^Kursk Oblast\s+\d+ passages$/);
		await page.mouse.click(x, y);

		const popup = page.getByRole('dialog', { name: /Kursk Oblast/ });
		await expect(popup).toContainText('region in Russia');
		await expect(popup.locator('mark').first()).toHaveText(/Kursk/);
		await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
		await expect(page).toHaveURL(/\?place=kursk-oblast#map=/);
		await expect(popup.getByRole('link', { name: 'Sudzha' }).first()).toBeAttached();

		await page.keyboard.press('Escape');
		await expect(popup).toBeHidden();
		await expect(page).not.toHaveURL(/place=/);
		await page.goBack();
		await expect(popup).toBeVisible();
		await page.goForward();
		await expect(popup).toBeHidden();
	});

	test('the live map takes the place of its picture at once, for both would be read as one', async ({
		page
	}) => {
		await page.goto(`kursk/${cameraHash(camera)}`);
		const map = await drawnMap(page);
		await expect(map.locator('[data-map]')).toHaveCSS('opacity', '1');
		await expect(map.locator('[data-map]')).toHaveCSS('transition-duration', '0s');
	});

	test('a region opened elsewhere is seen whole beside its popup', async ({ page }) => {
		const kursk = await placeOf('kursk-oblast');
		await page.goto('kursk/');
		const map = await drawnMap(page);
		await page
			.getByRole('main')
			.getByRole('heading', { name: 'Kursk Oblast', exact: true })
			.getByRole('link')
			.click();
		const popup = page.getByRole('dialog', { name: /Kursk Oblast/ });
		await expect(popup.locator('mark').first()).toBeVisible();
		await expect(page).toHaveURL(/#map=/);
		const [zoom, lat, lng] = new URL(page.url()).hash.slice('#map='.length).split('/').map(Number);
		const [west, south, east, north] = kursk.bbox!;
		const lower = await screenPoint(map, { zoom, lat, lng }, [west, south]);
		const upper = await screenPoint(map, { zoom, lat, lng }, [east, north]);
		const [box, frame] = [(await popup.boundingBox())!, (await map.boundingBox())!];
		expect(lower.x).toBeGreaterThan(box.x + box.width);
		expect(upper.x).toBeLessThan(frame.x + frame.width);
		expect(upper.y).toBeGreaterThan(frame.y);
		expect(lower.y).toBeLessThan(frame.y + frame.height);
	});

	test('a popup begins with the passages of the page, before any is fetched', async ({ page }) => {
		await page.route('**/mentions.parquet', () => {
			// Never answered.
		});
		await page.goto('kursk/');
		await drawnMap(page);
		await page
			.getByRole('main')
			.getByRole('heading', { name: 'Sudzha', exact: true })
			.getByRole('link')
			.click();
		const popup = page.getByRole('dialog', { name: /Sudzha/ });
		await expect(popup.locator('mark').first()).toHaveText(/Sudzha/);
		await expect(popup.locator('blockquote')).toHaveCount(2);
	});

	test('a point opens its passages, of articles about it first, then newest first', async ({
		page
	}) => {
		const sudzha = await placeOf('sudzha');
		await page.goto(`kursk/${cameraHash(camera)}`);
		const map = await drawnMap(page);
		const { x, y } = await screenPoint(map, camera, sudzha.lngLat);
		await page.mouse.click(x, y);
		await chooseOnPoint(page, /^Sudzha/);

		const popup = page.getByRole('dialog', { name: /Sudzha/ });
		await expect(popup).toContainText('town in');
		await expect(popup.locator('mark').first()).toHaveText(/Sudzha|Судж/);
		const about = popup.getByRole('heading', { name: /^Articles about this place/ });
		await expect(about).toHaveText(/ \d+ passages$/);
		const passing = popup.getByRole('heading', { name: /^Mentioned in passing/ });
		// A page of the popup holds ten passages: on to the one where the second group begins.
		for (let pages = 1; !(await passing.isVisible()); pages++) {
			expect(pages).toBeLessThan(6);
			const before = await popup.locator('blockquote').first().textContent();
			await popup.getByRole('button', { name: 'Older passages' }).click();
			await expect(popup.locator('blockquote').first()).not.toHaveText(before!);
		}
		const groups = await popup.locator('h3, time').evaluateAll((parts) => {
			const days: string[][] = [];
			for (const part of parts) {
				if (part.tagName === 'H3') days.push([]);
				else days.at(-1)!.push(part.getAttribute('datetime')!);
			}
			return days;
		});
		expect(groups.flat().length).toBeGreaterThan(1);
		for (const days of groups) expect(days).toEqual([...days].sort().reverse());

		await popup.getByRole('button', { name: 'Next place' }).click();
		await expect(popup).toBeHidden();
		await expect(page.getByRole('dialog')).toBeVisible();
		await page.getByRole('button', { name: 'Previous place' }).click();
		await expect(popup).toBeVisible();
		await popup.getByRole('button', { name: 'Close' }).click();
		await expect(popup).toBeHidden();
	});

	test('another page of a popup begins at its top', async ({ page }) => {
		await page.goto('kursk/?place=sudzha');
		await drawnMap(page);
		const popup = page.getByRole('dialog', { name: /Sudzha/ });
		const body = popup.getByRole('group', { name: /passages/ });
		const older = popup.getByRole('button', { name: 'Older passages' });
		await older.click();
		await expect(popup.getByRole('button', { name: 'Newer passages' })).toBeAttached();
		expect(await body.evaluate(({ scrollTop }) => scrollTop)).toBe(0);
	});

	test('a place named only as a government says so, and where to see it', async ({ page }) => {
		await page.goto('kursk/?place=united-states');
		await drawnMap(page);
		const popup = page.getByRole('dialog', { name: 'United States' });
		await expect(popup).toContainText(/Named only as a government or people: \d+ passages/);
		await expect(popup).not.toContainText(/\b0 passages/);
		await popup.getByRole('button', { name: 'Show them too' }).click();
		await expect(popup.locator('mark').first()).toBeVisible();
		await expect(popup.getByRole('link', { name: /^All \d+ passages/ })).toBeVisible();
	});

	test('a region leads on to all the places inside it', async ({ page }) => {
		await page.goto('kursk/?place=kursk-oblast');
		await drawnMap(page);
		const popup = page.getByRole('dialog', { name: /Kursk Oblast/ });
		const all = popup.getByRole('link', { name: /^All \d+ places$/ });
		const count = Number((await all.textContent())!.match(/\d+/)![0]);
		expect(count).toBeGreaterThan(await popup.getByRole('list').getByRole('listitem').count());
		await all.click();
		const inside = page.getByRole('main').getByRole('list').last().getByRole('listitem');
		await expect(inside).toHaveCount(count);
	});

	test('the menu closes when the reader goes on elsewhere', async ({ page }) => {
		await page.goto('kursk/?place=sudzha');
		await drawnMap(page);
		const popup = page.getByRole('dialog', { name: /Sudzha/ });
		const more = page.getByLabel('More');
		// The builder of embeds has a choice of that name too.
		const colors = page.locator('header details').getByRole('combobox', { name: 'Colors' });
		await more.click();
		await colors.selectOption('light');
		await expect(colors).toBeVisible();
		await page.getByRole('heading', { level: 1 }).click();
		await expect(colors).toBeHidden();

		await more.click();
		await page.getByRole('group', { name: /drag to choose/ }).click({ position: { x: 60, y: 20 } });
		await expect(colors).toBeHidden();

		await more.click();
		await page.keyboard.press('Shift+Tab');
		await expect(colors).toBeHidden();
		await expect(page.getByRole('combobox', { name: /^Search/ })).toBeFocused();

		for (const [name, title] of [
			['Keyboard (?)', 'Keyboard'],
			['Embed', 'Embed this map']
		]) {
			await more.click();
			await page.getByRole('button', { name, exact: true }).click();
			const dialog = page.getByRole('dialog', { name: title });
			await expect(dialog).toBeVisible();
			await expect(colors).toBeHidden();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
			await expect(popup).toBeVisible();
			await expect(more).toBeFocused();
		}
	});

	test('a link in the list opens the popup on the map', async ({ page }) => {
		await page.goto('kursk/');
		await drawnMap(page);
		const link = page
			.getByRole('main')
			.getByRole('heading', { name: 'Sudzha', exact: true })
			.getByRole('link');
		await link.click();
		const popup = page.getByRole('dialog', { name: /Sudzha/ });
		await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(popup).toBeHidden();
		await expect(link).toBeFocused();
	});

	test('buttons zoom without wheel or pinch, and the address follows', async ({ page }) => {
		await page.goto(`kursk/${cameraHash(camera)}`);
		await drawnMap(page);
		await page.getByRole('button', { name: 'Zoom in' }).click();
		await expect(page).toHaveURL(/#map=8\.5\//);
		await page.getByRole('button', { name: 'Zoom out' }).click();
		await expect(page).toHaveURL(/#map=7\.5\//);
	});
});

test.describe('before the map is there', () => {
	test.beforeEach(async ({ page }) => {
		await page.route('**/maplibre*.js', () => {
			// Never answered.
		});
		await page.goto('kursk/');
	});

	test('a place opens in the panel, once', async ({ page }) => {
		const panel = page.getByRole('main');
		// The first action brings the page to life.
		await page.getByText('Filters').click();
		await expect(page.getByRole('combobox', { name: 'Kind of place' })).toBeVisible();
		await panel.getByRole('link', { name: 'Sudzha', exact: true }).first().click();
		await expect(panel.locator('#place-name')).toBeFocused();
		await expect(panel.locator('blockquote').nth(9)).toContainText(/Sudzha/);
		await page.goBack();
		await expect(panel.getByRole('heading', { name: 'Kursk Oblast', level: 2 })).toBeVisible();
		await expect(page).toHaveURL(/kursk\/$/);
	});

	test('its picture leaves the credit and the key to the page, which has its own', async ({
		page
	}) => {
		const under = page.locator('#map img').first();
		await expect(under).toHaveAttribute('src', 'map.svg#bare');
		const differing = await page.evaluate(async () => {
			const pixels = await Promise.all(
				['map.svg', 'map.svg#bare'].map(async (src) => {
					const image = new Image();
					image.src = src;
					await image.decode();
					const context = new OffscreenCanvas(520, 380).getContext('2d')!;
					context.drawImage(image, 0, 0, 520, 380);
					return context.getImageData(0, 0, 520, 380).data;
				})
			);
			const rows = new Set<number>();
			pixels[0].forEach((value, at) => {
				if (value !== pixels[1][at]) rows.add(Math.floor(at / 4 / 520));
			});
			return [...rows];
		});
		expect(differing.length).toBeGreaterThan(20);
		expect(Math.min(...differing)).toBeGreaterThan(330);
	});

	test('menu, filters and search answer', async ({ page }) => {
		await page.getByLabel('More').click();
		await expect(page.getByRole('combobox', { name: 'Language' })).toBeVisible();
		await page.getByLabel('More').click();
		await page.getByText('Filters').click();
		await expect(page.getByRole('combobox', { name: 'Kind of place' })).toBeVisible();
		await page.keyboard.press('/');
		await page.keyboard.type('sumy');
		await expect(page).toHaveURL(/q=sumy/);
		await expect(page.getByRole('link', { name: 'Sumy', exact: true }).first()).toBeVisible();
	});
});

test('before the page lives a link leads to the page of its place', async ({ page }) => {
	await page.route('**/map-app*.js', () => {
		// Never answered.
	});
	await page.goto('kursk/');
	await page.getByRole('main').getByRole('link', { name: 'Sudzha', exact: true }).first().click();
	await expect(page).toHaveURL(/\/kursk\/place\/sudzha\/$/);
	await expect(page.locator('blockquote mark').first()).toBeVisible();
});

test.describe('by keyboard alone', () => {
	test('a region and a point are reached, read and left', async ({ page }) => {
		await page.goto(`kursk/${cameraHash(camera)}`);
		await drawnMap(page);
		const list = page.getByRole('listbox', { name: /On the map in view/ });
		await list.focus();
		await page.keyboard.press('k');
		const chosen = list.getByRole('option', { selected: true });
		await expect(chosen).toHaveText(/^K/);
		for (let i = 0; !/^Kursk Oblast/.test((await chosen.textContent()) ?? ''); i++) {
			expect(i).toBeLessThan(20);
			await page.keyboard.press('k');
		}
		await page.keyboard.press('Enter');
		const region = page.getByRole('dialog', { name: /Kursk Oblast/ });
		await expect(region.getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(region).toBeHidden();
		await expect(list).toBeFocused();

		await page.keyboard.press('Home');
		const name = (await chosen.locator('span').first().textContent())!;
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog', { name })).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(page.getByRole('dialog').locator(':focus')).toHaveCount(1);
		await page.keyboard.press('Escape');
		await expect(list).toBeFocused();
	});

	test('the map can be left with Tab, and does not keep the arrow keys', async ({ page }) => {
		await page.goto('kursk/');
		const map = await drawnMap(page);
		await map.locator('canvas').focus();
		for (let i = 0; i < 12; i++) await page.keyboard.press('Tab');
		await expect(map.locator(':focus')).toHaveCount(0);
	});

	test('a list entry opens with Enter', async ({ page }) => {
		await page.goto('kursk/');
		await drawnMap(page);
		const link = page
			.getByRole('main')
			.getByRole('heading', { name: 'Kursk Oblast', exact: true })
			.getByRole('link');
		await link.focus();
		await page.keyboard.press('Enter');
		const popup = page.getByRole('dialog', { name: /Kursk Oblast/ });
		await expect(popup.getByRole('heading', { level: 2 })).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(link).toBeFocused();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('a title of two lines breaks into halves', async ({ page }) => {
		await page.goto('kursk/');
		const widths = await page.getByRole('heading', { level: 1 }).evaluate((heading) => {
			const range = document.createRange();
			range.selectNodeContents(heading);
			const lines = new Map<number, number>();
			for (const { top, width } of range.getClientRects())
				lines.set(top, (lines.get(top) ?? 0) + width);
			return [...lines.values()];
		});
		expect(widths).toHaveLength(2);
		// Lines that are filled one after the other are 1 to 0.4 here.
		expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.7);
	});
});

test.describe('on a small phone', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 640 } });

	const title =
		'What is said of the crossings of the river, of its fords and of its bridges, week by week since the flood of spring';
	const own = ownSite(async (folder) => {
		await mkdir(join(folder, 'fords'));
		const text = 'Workers in Sudzha dredged the ford on Sunday. Others came from Kursk.';
		await writeFile(
			join(folder, 'fords', 'one.md'),
			`---\ntitle: A ford is dredged\npublished: 2025-05-04\n---\n\n${text}\n`
		);
		await writeFile(join(folder, 'fords', 'collection.yaml'), `title: ${title}\n`);
		await writeFile(join(folder, 'site.yaml'), 'name: The Evening Ledger of the Lower Valley\n');
		return [folder];
	});

	test('the map has most of the screen, however long the title is, and that is told whole', async ({
		page
	}) => {
		await page.goto(`${own.home}fords/`);
		const map = await drawnMap(page);
		expect((await map.boundingBox())!.height).toBeGreaterThanOrEqual(0.55 * 640);
		const heading = page.getByRole('heading', { level: 1 });
		const isCut = () =>
			heading.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + 2);
		expect(await isCut()).toBe(true);
		await heading.tap();
		expect(await isCut()).toBe(false);
		await page.getByLabel('More').tap();
		await expect(page.locator('header details').getByText(title)).toBeVisible();
		// A place that is read has more room.
		await page.goto(`${own.home}fords/?place=sudzha`);
		await drawnMap(page);
		await expect(page.getByRole('heading', { name: /Sudzha/ })).toBeInViewport();
		expect((await map.boundingBox())!.height).toBeLessThan(0.55 * 640);
	});

	test('the legend tells all of its line, in two at most, until it is opened', async ({ page }) => {
		await page.goto('kursk/');
		const map = await drawnMap(page);
		const legend = map.locator('.legend');
		const key = legend.locator('.key');
		await expect(key).toContainText('named there');
		for (const words of ['not who holds it', 'somewhere inside']) {
			await expect(key.getByText(words)).toBeInViewport({ ratio: 1 });
		}
		expect((await key.boundingBox())!.height).toBeLessThan(40);
		await legend.locator('summary').tap();
		await expect(legend.getByText('Passages by region')).toBeVisible();
		expect((await key.boundingBox())!.height).toBeGreaterThan(20);
	});
});

test('the legend tells of a ring before one is pointed at', async ({ page }) => {
	await page.goto(`kursk/${cameraHash(camera)}`);
	const map = await drawnMap(page);
	const legend = map.locator('.legend');
	await expect(legend).toContainText('named there');
	await expect(legend).toContainText('somewhere inside');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

	test('a point and a region open on a phone', async ({ page }) => {
		const sudzha = await placeOf('sudzha');
		await page.goto(`kursk/${cameraHash(camera)}`);
		const map = await drawnMap(page);
		const point = await screenPoint(map, camera, sudzha.lngLat);
		await page.touchscreen.tap(point.x, point.y);
		await chooseOnPoint(page, /^Sudzha/);
		await expect(page).toHaveURL(/place=sudzha/);
		await expect(page.getByRole('heading', { name: /Sudzha/ }).first()).toBeVisible();
		// The words come first, what is known of the place after them.
		const words = page.locator('.place .passage blockquote').first();
		await expect(words.locator('mark')).toBeInViewport();
		const facts = page.locator('.place dl');
		await facts.scrollIntoViewIfNeeded();
		expect((await facts.boundingBox())!.y).toBeGreaterThan((await words.boundingBox())!.y);
	});

	test('buttons are large enough for a finger', async ({ page }) => {
		await page.goto('kursk/');
		const map = await drawnMap(page);
		for (const button of await map.getByRole('button').all()) {
			const box = (await button.boundingBox())!;
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
		}
		const showAll = page.getByRole('main').getByRole('button', { name: 'Show them too' });
		expect((await showAll.boundingBox())!.height).toBeGreaterThanOrEqual(44);
		await page.getByLabel('More').tap();
		const menu = page.locator('header details');
		await expect(menu.getByRole('button', { name: 'Print' })).toBeVisible();
		const choices = menu.getByRole('button').or(menu.getByRole('link'));
		for (const choice of await choices.all()) {
			expect((await choice.boundingBox())!.height, await choice.innerText()).toBeGreaterThanOrEqual(
				44
			);
		}
	});

	for (const height of [667, 740, 844]) {
		test(`no button lies under the legend on a screen ${height} high`, async ({ page }) => {
			await page.setViewportSize({ width: 390, height });
			await page.goto('kursk/?place=sudzha');
			const map = await drawnMap(page);
			const [buttons, legend] = await Promise.all(
				['.buttons', '.legend'].map(async (part) => (await map.locator(part).boundingBox())!)
			);
			expect(buttons.y + buttons.height).toBeLessThanOrEqual(legend.y);
			expect(buttons.x).toBeGreaterThanOrEqual(0);
		});
	}

	for (const address of ['', '?place=sudzha', '?place=kursk-oblast&kind=all', '?to=2024-09-01']) {
		test(`kursk/${address} is as wide as the screen`, async ({ page }) => {
			await page.goto(`kursk/${address}`);
			await drawnMap(page);
			for (const name of ['Beginning', 'End']) {
				const box = (await page.getByRole('slider', { name }).boundingBox())!;
				expect(box.width).toBe(44);
			}
			expect(await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth])).toEqual(
				[390, 390]
			);
		});
	}
});

test.describe('by address', () => {
	test('a place is open, the camera is as asked, the focus stays', async ({ page }) => {
		await page.goto(`kursk/?place=sudzha${cameraHash(camera)}`);
		await drawnMap(page);
		await expect(page.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
		await expect(page).toHaveURL(/#map=7\.5\/51\.3\/35\.6/);
		expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
	});

	for (const [what, address, told] of [
		['an unknown place', '?place=atlantis', /no place .atlantis/],
		['a broken camera', '#map=nowhere', /not understood/],
		['a broken date', '?from=yesterday', /not understood/],
		['a filter that leaves nothing', '?from=1990-01-01&to=1990-01-02', /Nothing is left/]
	] as const) {
		test(`${what} is told, and the map is drawn`, async ({ page }) => {
			await page.goto(`kursk/${address}`);
			await drawnMap(page);
			await expect(page.getByText(told).first()).toBeVisible();
		});
	}

	for (const page of ['kursk/', 'kursk/embed/']) {
		test(`${page}: for a place that there is not, the nearest is offered, and opens`, async ({
			page: opened
		}) => {
			await opened.goto(`${page}?place=sudza`);
			await drawnMap(opened);
			const told = opened.getByRole('status').filter({ hasText: /no place .sudza/ });
			await expect(told).toContainText('Nearest name: Sudzha');
			await told.getByRole('link', { name: 'Sudzha' }).click();
			await expect(opened.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
			await expect(told).toHaveCount(0);
			await expect(opened).toHaveURL(/place=sudzha/);
		});
	}

	test('a period that ends before it begins is turned round', async ({ page }) => {
		await page.goto('kursk/?from=2024-09-01&to=2024-08-01');
		await drawnMap(page);
		await expect(page.getByText(/turned round: 1 August 2024 – 1 September 2024/)).toBeVisible();
	});
});

test('under reduced motion the map jumps', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(`kursk/?place=sudzha${cameraHash(camera)}`);
	const map = await drawnMap(page);
	// What hangs on a place moves with the map: in a flight it stands in many places.
	const popup = map.locator('.popup');
	await expect(popup).toBeVisible();
	const places = await popup.evaluateHandle((element) => {
		const seen = new Set<string>();
		new MutationObserver(() => seen.add(element.getAttribute('style')!)).observe(element, {
			attributeFilter: ['style']
		});
		return seen;
	});
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(page).toHaveURL(/#map=8\.5\//);
	expect(await places.evaluate((seen) => seen.size)).toBe(1);
});

test('a name in the text and its mark on the map show one another', async ({ page }) => {
	const sudzha = await placeOf('sudzha');
	await page.goto(`kursk/${cameraHash(camera)}`);
	const map = await drawnMap(page);
	const { x, y } = await screenPoint(map, camera, sudzha.lngLat);
	await page.mouse.move(x, y);
	await expect(page.locator('main [data-place="sudzha"].pointed').first()).toBeAttached();
	await page.mouse.move(10, 10);
	await expect(page.locator('main .pointed')).toHaveCount(0);
});

test('the map in view is saved as a picture with its dates and sources', async ({ page }) => {
	await page.goto('kursk/');
	await drawnMap(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the map as a picture' }).click()
	]);
	expect(download.suggestedFilename()).toBe('kursk.png');
	const bytes = await readFile(await download.path());
	expect(bytes.subarray(1, 4).toString()).toBe('PNG');
	expect(bytes.length).toBeGreaterThan(20_000);
});

test.describe('on the screen', () => {
	test.use({ viewport: { width: 1000, height: 640 } });

	type Camera = Parameters<typeof cameraHash>[0];

	/** Over regions of several colors, and over seas. */
	const cameras: Camera[] = [
		{ zoom: 7, lat: 51.3, lng: 35.6 },
		{ zoom: 5, lat: 45.5, lng: 35 }
	];
	/** Less stands out of the ground where no name is drawn: borders and shores do, by up to 3.8. */
	const leastOfText = 3.9;

	/** Where the basemap has names in a view, on the screen. */
	async function namesIn(map: Locator, camera: Camera) {
		const { width, height } = (await map.boundingBox())!;
		const basemap = await openBasemap('static/geodata/basemap.pmtiles');
		const center = worldPoint([camera.lng, camera.lat]);
		const tiles = tilesIn({ width, height, center, zoom: camera.zoom }, basemap.maxZoom);
		const labels = (await basemap.read(tiles)).get('labels')!;
		return Promise.all(
			// What only reaches into a tile from beside it has no point there.
			labels
				.filter(({ parts }) => parts.length > 0)
				.map(async ({ properties, parts: [[point]] }) => {
					const { kind, name_en } = properties;
					const at = await screenPoint(map, camera, lngLatOf(point));
					// A town's name begins right of it, an area's has its middle there.
					return { name: String(name_en), at: kind === 'town' ? { x: at.x + 26, y: at.y } : at };
				})
		);
	}

	/** Where settlements of the collection have a mark that no other lies on. */
	async function marksIn(map: Locator, camera: Camera) {
		const settlements = (await (await sample).places()).filter(
			({ featureClass, literal }) => featureClass === 'P' && literal > 0
		);
		const marks = await Promise.all(
			settlements.map(async ({ name, lngLat }) => ({
				name,
				at: await screenPoint(map, camera, lngLat)
			}))
		);
		const isNear = (a: (typeof marks)[0], b: (typeof marks)[0]) =>
			Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < 30;
		return marks.filter((mark) => marks.filter((other) => isNear(mark, other)).length === 1);
	}

	for (const theme of ['light', 'dark'] as const) {
		test(`names stand out by 4.5, marks by 3, on every ground of the ${theme} map`, async ({
			page
		}) => {
			const grounds = new Set<string>();
			let [names, marks] = [0, 0];
			for (const camera of cameras) {
				await page.goto(`kursk/embed/?legend=0&theme=${theme}${cameraHash(camera)}`);
				const map = await drawnMap(page);
				const box = (await map.boundingBox())!;
				const isInside = ({ at: { x, y } }: { at: { x: number; y: number } }) =>
					x > 60 && x < box.width - 90 && y > box.y + 30 && y < box.y + box.height - 60;
				const measure = async (
					found: Awaited<ReturnType<typeof namesIn>>,
					size: [number, number]
				) => {
					const inside = found.filter(isInside);
					const boxes = inside.map(({ at }) => boxAround(at, ...size));
					const colors = await colorsIn(page, boxes);
					return inside.map(({ name }, i) => ({ name, ...standingOut(colors[i]) }));
				};
				// A name that comes or goes is faint for a moment.
				await expect(async () => {
					const words = (await measure(await namesIn(map, camera), [52, 22])).filter(
						({ contrast }) => contrast >= leastOfText
					);
					const points = await measure(await marksIn(map, camera), [26, 26]);
					const faults = [
						...words.filter(({ contrast }) => contrast < 4.5),
						...points.filter(({ contrast }) => contrast < 3)
					];
					expect(faults).toEqual([]);
					names += words.length;
					marks += points.length;
					for (const { ground } of words) grounds.add(ground);
				}).toPass({ timeout: 20_000 });
			}
			expect(names).toBeGreaterThan(25);
			expect(marks).toBeGreaterThan(3);
			expect(grounds.size).toBeGreaterThan(3);
		});
	}
});

test.describe('a small map of where the view lies', () => {
	const locator = 'section.map svg.locator';

	test('stands near the ground, its rectangle where the map looks', async ({ page }) => {
		await page.goto('kursk/#map=8/51.19/35.27');
		await expect(page.locator(locator)).toBeVisible();
		const where = async () => Number(await page.locator(`${locator} rect`).getAttribute('x'));
		const before = await where();
		expect(before).toBeGreaterThan(100);
		await page.goto('kursk/#map=8/51.19/37.27');
		await expect.poll(where).toBeGreaterThan(before + 20);
	});

	for (const [what, width, hash] of [
		['from far away', 1280, '#map=4/51/35'],
		['on a phone', 390, '#map=8/51.19/35.27']
	] as const) {
		test(`is not there ${what}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 844 });
			await page.goto(`kursk/${hash}`);
			await expect(page.locator('section.map')).toHaveAttribute('aria-busy', 'false');
			await expect(page.locator(locator)).toHaveCount(0);
		});
	}
});
