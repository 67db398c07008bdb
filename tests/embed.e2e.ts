import type { Route } from '@playwright/test';
import { many, startHost } from './embed-host/host';
import { drawnMap, expect, expectNoViolation, test } from './browser';

/** A page of another origin, for as long as a test lasts. */
const withHost = test.extend<{ host: string }>({
	host: async ({ baseURL }, use) => {
		const host = await startHost(baseURL!, '?place=sudzha');
		await use(host.url);
		await host.close();
	}
});

withHost.describe('inside a page of another origin', () => {
	withHost(
		'the plain frame shows the place of its address and its link keeps it',
		async ({ page, host, baseURL }) => {
			await page.goto(host);
			const frame = page.locator('iframe').first();
			await frame.scrollIntoViewIfNeeded();
			const inside = frame.contentFrame();
			await expect(inside.getByRole('dialog', { name: /Sudzha/ })).toBeVisible({ timeout: 30_000 });
			await expect(inside.getByRole('dialog').locator('mark').first()).toHaveText(/Sudzha|Судж/);
			await expect(page.getByRole('link', { name: 'Open the map' }).first()).toHaveAttribute(
				'href',
				`${baseURL}kursk/?place=sudzha`
			);
			// Opened by an address inside somebody else's page: the focus is theirs.
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
		}
	);

	withHost(
		'the element sizes itself, tells what is opened and does what it is asked',
		async ({ page, host }) => {
			await page.goto(host);
			const element = page.locator('dateline-map');
			await element.evaluate((one) => {
				const told: unknown[] = [];
				Object.assign(window, { told });
				for (const type of ['dateline-view', 'dateline-period', 'dateline-open-article']) {
					one.addEventListener(type, (event) => told.push([type, (event as CustomEvent).detail]));
				}
				(one as HTMLElement & { ask(): void }).ask();
				for (const type of ['dateline-ready', 'dateline-select']) {
					one.addEventListener(type, (event) =>
						told.push([type, (event as CustomEvent<{ place: string }>).detail.place])
					);
				}
				one.scrollIntoView();
			});
			const frame = element.locator('iframe');
			await expect(frame).toHaveCount(1);
			const inside = frame.contentFrame();
			await expect(inside.getByRole('dialog', { name: /Sudzha/ })).toBeVisible({ timeout: 30_000 });
			await expect(frame).not.toHaveAttribute('height', '560');
			const height = Number(await frame.getAttribute('height'));
			expect(height).toBeGreaterThanOrEqual(320);
			expect(height).toBeLessThanOrEqual(900);

			const toldPage = () =>
				page.evaluate(() => JSON.stringify((window as unknown as { told: [] }).told));
			// What it begins with is no change.
			expect(await toldPage()).not.toMatch(/dateline-(?:select|period)/);
			await element.evaluate((one) => one.setAttribute('place', 'kursk-oblast'));
			await expect(inside.getByRole('dialog', { name: /Kursk Oblast/ })).toBeVisible();
			await expect.poll(toldPage).toContain('["dateline-select","kursk-oblast"]');
			expect(await toldPage()).not.toMatch(/"dateline-select",(?:null|"sudzha")/);
			expect(await toldPage()).toContain('["dateline-view",{"place":"sudzha"');
			await element.evaluate((one) => one.setAttribute('from', '2024-08-20'));
			await expect.poll(toldPage).toContain('["dateline-period",{"from":"2024-08-20","to":null}]');
			const article = inside.getByRole('dialog').locator('a[data-article]').first();
			const id = await article.getAttribute('data-article');
			const [other] = await Promise.all([page.waitForEvent('popup'), article.click()]);
			await other.close();
			expect(await toldPage()).toContain(
				JSON.stringify(['dateline-open-article', { article: id }])
			);

			// The list has the frame's room and does not make it grow.
			const narrowed = (await frame.getAttribute('height'))!;
			await inside.getByRole('button', { name: 'Show the list' }).click();
			await expect(inside.getByRole('heading', { name: 'Sudzha', exact: true })).toBeVisible();
			await expect(frame).toHaveAttribute('height', narrowed);
		}
	);

	withHost.describe('whatever goes wrong', () => {
		// The browser's own words on files that are not there, and the map's.
		withHost.use({ expectedMessages: ['Failed to load resource', 'version 99', 'preload'] });

		const answers: [of: string, answer: (route: Route) => Promise<void>, message: RegExp][] = [
			[
				'files of another version',
				(route) => route.fulfill({ json: { format: 'dateline-collection', version: 99 } }),
				/has format version 99, this program reads/
			],
			[
				'what is no collection',
				(route) => route.fulfill({ body: '<!doctype html><title>Not here</title>' }),
				/collection\.json is not JSON/
			]
		];
		for (const [of, answer, message] of answers) {
			withHost(
				`the element tells of ${of}, and the page stays as it is`,
				async ({ page, host }) => {
					await page.route('**/kursk/data/collection.json*', answer);
					// From the beginning: the element may be near enough to load at once.
					await page.addInitScript(() => {
						const told: string[] = [];
						Object.assign(window, { told });
						addEventListener('dateline-error', (event) =>
							told.push((event as CustomEvent<{ message: string }>).detail.message)
						);
					});
					await page.goto(host);
					await page.locator('dateline-map').scrollIntoViewIfNeeded();
					const told = () =>
						page.evaluate(() => (window as unknown as { told: string[] }).told.join('; '));
					await expect.poll(told, { timeout: 60_000 }).toMatch(message);
				}
			);
		}
	});

	withHost('without JavaScript the links remain', async ({ browser, host }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(host);
		await expect(page.getByRole('link', { name: 'Open the map' })).toHaveCount(2);
		await expect(
			page
				.locator('iframe')
				.first()
				.contentFrame()
				.getByRole('link', { name: 'Sudzha', exact: true })
				.first()
		).toBeVisible();
		await context.close();
	});

	withHost('a frame that is far away loads nothing', async ({ page, host, baseURL }) => {
		await page.setViewportSize({ width: 800, height: 200 });
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(`${host}?far`);
		await page.waitForLoadState('networkidle');
		expect(asked.filter((url) => url.startsWith(`${baseURL}kursk`))).toEqual([]);
	});

	withHost(
		'of twenty in a page those that are seen or used are drawn, and come back as they were left',
		async ({ page, host, baseURL }) => {
			await page.setViewportSize({ width: 800, height: 600 });
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(`${host}?many`);
			const elements = page.locator('dateline-map');
			await expect(elements).toHaveCount(many);
			const inside = (index: number) => elements.nth(index).locator('iframe').contentFrame();
			const show = (index: number) =>
				elements.nth(index).evaluate((one) => one.scrollIntoView({ block: 'center' }));
			const isDrawn = (index: number) =>
				expect(inside(index).getByRole('region', { name: /^Map: / })).toHaveAttribute(
					'aria-busy',
					'false',
					{ timeout: 30_000 }
				);
			await show(0);
			await isDrawn(0);
			expect(asked.filter((url) => url.startsWith(`${baseURL}kursk/embed/`))).toHaveLength(1);
			await inside(0).getByRole('button', { name: 'Zoom in' }).click();
			const camera = () =>
				inside(0)
					.locator(':root')
					.evaluate(() => location.hash);
			await expect.poll(camera).toMatch(/^#map=10\//);
			const left = await camera();

			for (let index = 1; index < many; index++) await show(index);
			await isDrawn(many - 1);
			const drawn = async () => {
				const frames = page.frames().slice(1);
				const canvases = frames.map((frame) => frame.locator('canvas').count());
				return (await Promise.all(canvases)).filter((count) => count > 0).length;
			};
			// The first has the focus, the last is in sight.
			await expect.poll(drawn).toBe(2);
			await page.getByText('Text between maps.').last().click();
			await expect.poll(drawn).toBe(1);
			await expect(inside(0).locator('img.away')).toBeAttached();

			await show(0);
			await isDrawn(0);
			await expect(inside(0).getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
			expect(await camera()).toBe(left);
		}
	);
});

test('an address that is not understood is told above the map', async ({ page }) => {
	await page.setViewportSize({ width: 700, height: 560 });
	await page.goto('kursk/embed/?place=atlantis&from=bad');
	const map = await drawnMap(page);
	await expect(page.getByText(/no place .atlantis/)).toBeVisible();
	await expect(page.getByText(/from = .bad., which is not understood/)).toBeVisible();
	expect((await map.boundingBox())!.height).toBeGreaterThan(280);
	await expect(page.getByRole('link', { name: 'Open the full map' })).toBeInViewport();
});

test('what an embed does not show itself opens in a window of its own', async ({ page }) => {
	await page.goto('kursk/embed/?place=kursk-oblast');
	await drawnMap(page);
	const popup = page.getByRole('dialog', { name: /Kursk Oblast/ });
	for (const [name, address] of [
		[/^\d+ \w+ \d{4}/, /kursk\/article\//],
		[/^All \d+ places$/, /kursk\/place\/kursk-oblast\/$/]
	] as const) {
		const [other] = await Promise.all([
			page.waitForEvent('popup'),
			popup.getByRole('link', { name }).first().click()
		]);
		await expect(other).toHaveURL(address);
		await other.close();
	}
	await expect(popup).toBeVisible();
});

test('flags leave away, add and open parts of an embed, and stay in its address', async ({
	page
}) => {
	await page.setViewportSize({ width: 1000, height: 700 });
	await page.goto('kursk/embed/?title=0&list=1&timeline=1&search=1&legend=1&zoom=0&save=0');
	const map = await drawnMap(page);
	await expect(page.locator('header')).toHaveCSS('clip-path', 'inset(50%)');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toHaveCount(0);
	await expect(page.getByRole('button', { name: /picture/ })).toHaveCount(0);
	await expect(page.getByRole('button', { name: 'Show where it happens' })).toBeVisible();
	await expect(page.locator('.legend')).toHaveAttribute('open', '');
	await expect(
		page.locator('section.timeline').getByRole('button', { name: 'Play' })
	).toBeVisible();
	// The list stands beside the map, and a place opened from it leaves it there.
	const place = page.getByRole('main').getByRole('link', { name: 'Sudzha', exact: true });
	await place.first().click();
	await expect(page.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
	await expect(place.first()).toBeVisible();
	expect((await map.boundingBox())!.width).toBeGreaterThan(500);
	await expect(page).toHaveURL(/place=sudzha.*title=0&list=1/);
	await expectNoViolation(page);
	await page.keyboard.press('Escape');
	await page.locator('input[name="q"]').fill('Korenevo');
	await page
		.locator('.found')
		.getByRole('option', { name: /^Korenevo/ })
		.first()
		.click();
	await expect(page.getByRole('dialog', { name: /Korenevo/ })).toBeVisible();
});

test('a list that is open stands under the map of a narrow frame as far as that is high', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('kursk/embed/?list=1');
	const map = (await (await drawnMap(page)).boundingBox())!;
	const list = page.getByRole('main');
	const { y, height } = (await list.boundingBox())!;
	expect(map.height).toBeGreaterThan(200);
	expect(height).toBeGreaterThan(200);
	expect(y).toBeGreaterThanOrEqual(map.y + map.height);
	await page.setViewportSize({ width: 360, height: 480 });
	await expect(page.locator('.map-area')).toBeHidden();
	await expect(list).toBeVisible();
});

test('the embed page itself keeps out of search engines and names the full map', async ({
	page
}) => {
	await page.goto('kursk/embed/');
	await drawnMap(page);
	await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
	await expect(page.getByRole('link', { name: /Open the full map/ })).toHaveAttribute(
		'href',
		/^\.\.\//
	);
	const link = page.getByRole('link', { name: /Open the full map/ });
	await expect(link).toHaveAttribute('rel', /noopener/);
});

test('an embed says what it is narrowed to, and how to lift that', async ({ page }) => {
	await page.goto('kursk/embed/?from=2025-03-01&to=2025-03-31');
	await drawnMap(page);
	const lift = page.getByRole('button', { name: /^Remove the filter: 1 March 2025/ });
	await expect(lift).toBeVisible();
	const told = await page
		.getByText(/\d+ places?, \d+ passages?$/)
		.first()
		.textContent();
	await lift.click();
	await expect(lift).toBeHidden();
	await expect(page.getByText(/\d+ places?, \d+ passages?$/).first()).not.toHaveText(told!);
});

test('the site shown on this machine tells others how to frame its pages, and no other address', async ({
	request,
	baseURL
}) => {
	const ask = (parameters: Record<string, string>) =>
		request.get('/oembed', { params: parameters });
	const url = `${baseURL}kursk/?place=sudzha&kind=all#map=7/51/35`;
	const answer = (await (await ask({ url, maxwidth: '400' })).json()) as Record<string, string>;
	expect(answer).toMatchObject({ type: 'rich', version: '1.0', width: 400, height: 480 });
	expect(answer.html).toContain(
		`src="${baseURL}kursk/embed/?place=sudzha&#38;kind=all#map=7/51/35"`
	);
	expect(answer).not.toHaveProperty('thumbnail_url');
	const place = await ask({ url: `${baseURL}kursk/place/sudzha/`, format: 'xml' });
	expect(place.headers()['content-type']).toBe('text/xml; charset=utf-8');
	expect(await place.text()).toContain('kursk/embed/?place=sudzha');
	for (const [parameters, status] of [
		[{}, 400],
		[{ url: 'kursk/' }, 400],
		[{ url: 'https://other.example/kursk/' }, 404],
		[{ url: `${baseURL}about/` }, 404],
		[{ url: `${baseURL}kursk/place/atlantis/` }, 404],
		[{ url: `${baseURL}kursk/place/..%2f..%2fdata/` }, 404],
		[{ url: `${baseURL}kursk/%ff/` }, 404],
		[{ url, maxwidth: '9' }, 404],
		[{ url, format: 'yaml' }, 501]
	] as const) {
		expect((await ask(parameters)).status(), JSON.stringify(parameters)).toBe(status);
	}
});

test('the builder shows what it writes, by keys alone', async ({ page, baseURL }) => {
	await page.goto('kursk/?kind=all');
	await drawnMap(page);
	await page.locator('summary', { hasText: '⋯' }).press('Enter');
	await page.getByRole('button', { name: 'Embed', exact: true }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Embed this map' });
	const markup = dialog.getByRole('textbox', { name: 'Markup' });
	await expect(markup).toHaveValue(/src="[^"]+kursk\/embed\/\?kind=all"/);
	await dialog.getByLabel('Open place').selectOption({ label: 'Sudzha' });
	await dialog.getByLabel('List open').press('Space');
	await dialog.getByLabel('Without the list').press('Space');
	await expect(dialog.getByLabel('List open')).not.toBeChecked();
	await dialog.getByLabel('Without buttons to zoom').press('Space');
	await dialog.getByLabel('At most so many pixels high').fill('420');
	// Enter in a field leaves the builder open.
	await dialog.getByLabel('At most so many pixels high').press('Enter');
	const address = `${baseURL}kursk/embed/?place=sudzha&kind=all&list=0&zoom=0&max-height=420`;
	const preview = dialog.locator('iframe');
	await expect(preview).toHaveAttribute('src', address);
	await expect(preview.contentFrame().getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
	await dialog.getByLabel('1000').press('Space');
	await expect(preview).toHaveCSS('width', '1000px');
	const forms: [name: RegExp, holds: RegExp][] = [
		[/^Element/, /<dateline-map src=".*list=0&#38;zoom=0/],
		[
			/^Component/,
			/<script type="module">[^]*src: "http:\/\/\S+\/kursk\/",\n +place: "sudzha",\n +kind: "all"\n/
		],
		[/^Picture/, /<img src=".*\/kursk\/map\.svg"/],
		[/^AMP/, /<amp-iframe src=".*place=sudzha/],
		[/^WordPress/, /^<!-- wp:html -->\n<iframe/],
		[/^Link alone/, /^http:\/\/\S+\/kursk\/\?place=sudzha&kind=all$/],
		[/^Reading list/, /<li><a href=".*\/place\/sudzha\/">Sudzha<\/a> – \d+ passages<br>/]
	];
	for (const [name, holds] of forms) {
		await dialog.getByRole('radio', { name }).press('Space');
		await expect(markup).toHaveValue(holds);
	}
	// The page in the preview is tested by itself.
	await expectNoViolation(page, 'dialog iframe');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await expect(page.locator('summary', { hasText: '⋯' })).toBeFocused();
});
