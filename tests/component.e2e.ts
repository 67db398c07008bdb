/** The component in other people's pages: the examples of its package, each in a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { Map as MapLibre } from 'maplibre-gl';
import type { MapOptions, DatelineMap } from '../src/lib/component/api.ts';
import { buildExamples, buildKit, startExamples } from './component-host/host.ts';
import { expect, expectNoViolation, test } from './browser';

let host: Awaited<ReturnType<typeof startExamples>>;
// One build for all of them.
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
	await buildExamples();
	host = await startExamples();
});
test.afterAll(() => host.close());

/** What the plain page's console is given. */
interface Given {
	readonly map: DatelineMap;
	readonly createMap: (element: unknown, options: unknown) => DatelineMap;
}

const region = (page: Page) => page.getByRole('region', { name: /^Map: / });

async function open(page: Page, example: string) {
	await page.goto(`${host.url}${example}/`);
	await expect(region(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
}

test('a plain page has the map and the list, whatever its own styles say', async ({ page }) => {
	await open(page, 'plain');
	await page.getByRole('link', { name: 'Sudzha', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: /Sudzha/ });
	await expect(dialog).toBeVisible();
	await expect(page.locator('output')).toHaveText('Sudzha');
	const close = dialog.getByRole('button', { name: 'Close' });
	await expect(close).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
	await expect(dialog).toHaveCSS('text-transform', 'none');
	await expect(dialog).toHaveCSS('font-size', '14px');
	// The focus went in, and goes back to what opened it.
	await close.click();
	await expect(page.locator('output')).toHaveText('nothing');
	await expect(page.getByRole('link', { name: 'Sudzha', exact: true })).toBeFocused();
	await expectNoViolation(page);
});

test('what the builder of embeds writes for it is such a map', async ({ page }) => {
	await page.goto(`${host.url}kursk/?place=sudzha&from=2024-08-06`);
	await page.locator('summary', { hasText: '⋯' }).press('Enter');
	await page.getByRole('button', { name: 'Embed', exact: true }).press('Enter');
	const builder = page.getByRole('dialog', { name: 'Embed this map' });
	await builder.getByRole('radio', { name: /^Component/ }).press('Space');
	await expect(builder.getByText('dateline-component and maplibre-gl')).toBeVisible();
	const markup = await builder.getByRole('textbox', { name: 'Markup' }).inputValue();
	const html = readFileSync('packages/component/examples/plain/index.html', 'utf8')
		.replace(/<script type="module" src=[^]*?<\/script>/, '')
		.replace(/<div id="map">[^]*(?=<\/main>)/, () => markup);
	await page.route('**/plain/', (route) => route.fulfill({ contentType: 'text/html', body: html }));
	await open(page, 'plain');
	await expect(page.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
	await expect(page.locator('#dateline-map')).toHaveCSS('height', '560px');
	await expect(page.locator('#dateline-map + p a')).toHaveAttribute(
		'href',
		/\/kursk\/\?place=sudzha&from=/
	);
	await expectNoViolation(page);
});

test("a site's own color is that of the marks in the words, too", async ({ page }) => {
	await page.route('**/data/collection.json', async (route) => {
		const response = await route.fetch();
		const manifest = (await response.json()) as object;
		const accent = { light: '#8a1c4a', dark: null };
		await route.fulfill({ response, json: { ...manifest, accent } });
	});
	await open(page, 'plain');
	const sign = page.locator('mark').first();
	await expect(sign).toHaveCSS('text-decoration-color', 'rgb(138, 28, 74)');
});

test('Svelte binds place and period, and fills the popup', async ({ page }) => {
	await open(page, 'svelte');
	await page.getByRole('button', { name: 'Sudzha', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Sudzha' })).toBeVisible();
	const filled = page.locator('[slot=popup]');
	await expect(filled.getByRole('heading', { name: 'Sudzha' })).toHaveCSS(
		'color',
		'rgb(0, 100, 0)'
	);
	await expect(filled.locator('blockquote')).toContainText(/Sudzha|Судж/);
	await page.getByRole('button', { name: 'August 2024' }).click();
	await expect(page.locator('output')).toHaveText(
		/^sudzha, \d+ passages, 2024-08-06 to 2024-08-31$/
	);
	await page.getByRole('button', { name: 'Close' }).click();
	await expect(page.locator('output')).toHaveText(/^no place/);
	await expect(filled).toHaveCount(0);
});

for (const framework of ['react', 'vue']) {
	test(`${framework} opens a place and hears of one`, async ({ page }) => {
		await open(page, framework);
		await expect(region(page)).toHaveCount(1);
		await page.getByRole('button', { name: 'Sudzha', exact: true }).click();
		await expect(page.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
		await page.getByRole('button', { name: 'Next place' }).click();
		await expect(page.locator('output')).not.toHaveText('sudzha');
	});
}

test.describe('a page of SvelteKit', () => {
	test.beforeAll(() => buildKit(`${host.url}kursk/`));

	test('has the list without a script', async ({ browser }) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`${host.url}sveltekit/`);
		const first = page.locator('.dateline-list > li').first();
		await expect(first.getByRole('link')).toHaveAttribute('href', /\/kursk\/place\/[a-z-]+\/$/);
		await expect(first.locator('mark').first()).toBeVisible();
		await context.close();
	});

	test('has the map with one, and binds the place', async ({ page }) => {
		await open(page, 'sveltekit');
		await page.getByRole('button', { name: 'Sudzha', exact: true }).click();
		await expect(page.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
		await page.getByRole('button', { name: 'Close' }).click();
		await expect(page.locator('output')).toHaveText('no place');
	});
});

test('a page from files counts, draws and quotes', async ({ page }) => {
	await open(page, 'files');
	const first = page.locator('meter').first();
	await expect(first).toHaveAttribute('aria-label', /^\d+ passages$/);
	await page.getByRole('button', { name: 'Sudzha', exact: true }).click();
	await expect(page.getByRole('dialog', { name: /Sudzha/ })).toBeVisible();
	await expect(page.locator('main > blockquote')).toContainText('Sudzha');
});

test("a map of somebody's own draws the places of a period", async ({ page }) => {
	await page.goto(`${host.url}own-map/`);
	await expect(page.locator('section')).toHaveText('found Sudzha', { timeout: 30_000 });
	const drawn = () =>
		page.evaluate(() => {
			const { map } = window as unknown as { map: MapLibre };
			const found = map.queryRenderedFeatures({ layers: ['dateline-place-dots'] });
			return found.map(({ properties }) => properties.slug as string);
		});
	await expect.poll(drawn).toContain('sudzha');
});

test.describe('whatever goes wrong', () => {
	// The browser's own words on files that are not there.
	test.use({ expectedMessages: ['Failed to load resource'] });

	test('tells in one sentence what went wrong, and throws nothing', async ({ page }) => {
		test.setTimeout(120_000);
		await page.route('**/other/data/collection.json', (route) =>
			route.fulfill({ json: { format: 'dateline-collection', version: 99 } })
		);
		await page.route('**/page/data/collection.json', (route) =>
			route.fulfill({ body: '<!doctype html><title>Not here</title>', contentType: 'text/html' })
		);
		await page.route('**/half/data/*', async (route) => {
			const url = route.request().url().replace('/half/', '/kursk/');
			const response = await route.fetch({ url, headers: {} });
			const body = await response.body();
			const isPlaces = url.endsWith('places.parquet');
			await route.fulfill({ body: isPlaces ? body.subarray(0, body.length / 2) : body });
		});
		await page.route('**/gone/**', (route) => route.abort());
		// Of three collections one file each is another than it should be.
		for (const [name, file, change] of [
			['thin', 'collection.json', () => '{"format":"dateline-collection","version":2}'],
			['worded', 'mentions.parquet', (text) => text.replace(/PAR1$/, 'none')],
			['drawn', 'overlay.geojson', (text) => text.replace('{', '<')]
		] satisfies [string, string, (text: string) => string][]) {
			await page.route(`**/${name}/data/*`, async (route) => {
				const url = route.request().url();
				const isIt = url.endsWith(file);
				const response = await route.fetch({
					url: url.replace(`/${name}/`, '/kursk/'),
					...(isIt && { headers: {} })
				});
				if (!isIt) return route.fulfill({ response });
				const text = (await response.body()).toString('latin1');
				await route.fulfill({ body: Buffer.from(change(text), 'latin1') });
			});
		}
		await open(page, 'plain');
		const told = (options: unknown, act: 'stay' | 'leave' | 'no element' = 'stay') =>
			page.evaluate(
				([given, act]) =>
					new Promise<string>((resolve) => {
						const { createMap } = window as unknown as Given;
						const element = document.createElement('div');
						document.body.append(element);
						const map = createMap(act === 'no element' ? null : element, given);
						map.on('error', ({ message }) => {
							resolve(message);
							map.destroy();
							element.remove();
						});
						if (act === 'leave') setTimeout(() => element.remove());
					}),
				[options, act] as const
			);
		expect(await told({ src: '/other/' })).toMatch(/has format version 99, this program reads/);
		expect(await told({ src: '/page/' })).toMatch(/collection\.json is not JSON/);
		expect(await told({ src: '/nowhere/' })).toMatch(
			/could not be read: .*the server answered 404/
		);
		expect(await told({ src: '/gone/' })).toMatch(
			/^the collection at .* could not be read: .*\/gone\/data\/collection\.json: Failed to fetch/
		);
		expect(await told({ src: '/half/' })).toMatch(
			/places\.parquet is not as long as collection\.json says/
		);
		expect(await told({ src: '/thin/' })).toMatch(/collection\.json has not what this version/);
		expect(await told({ src: '/worded/', place: 'sudzha' })).toBe(
			'mentions.parquet is no Parquet; build the collection again'
		);
		expect(await told({ src: '/drawn/' })).toBe(
			'overlay.geojson is not JSON; build the collection again'
		);
		expect(await told({ src: '/kursk/', basemap: 'javascript:alert(1)' })).toMatch(
			/^basemap "javascript:alert\(1\)" is not an address of the web/
		);
		expect(await told({ src: '/kursk/', basemap: '/nowhere/streets.pmtiles' })).toMatch(
			/^the basemap at .*streets\.pmtiles could not be read, and the map is drawn without it: the server answered 404$/
		);
		expect(await told({ src: '/kursk/', basemap: '/kursk/' })).toMatch(/: it is no PMTiles file$/);
		expect(await told({ src: 'javascript:alert(1)' })).toMatch(
			/^src "javascript:alert\(1\)" is not/
		);
		expect(await told(null)).toMatch(/^src "undefined" is not the address/);
		expect(await told({ src: '/kursk/' }, 'no element')).toMatch(/is no element to put a map into/);
		expect(await told({ src: '/kursk/' }, 'leave')).toMatch(/taken out of the page before/);
		expect(await told({ src: '/kursk/', place: 'sudza' })).toBe(
			'This collection has no place “sudza”. Nearest name: sudzha'
		);
		expect(await told({ src: '/kursk/', place: '<img src=x onerror=alert(1)>' })).toMatch(
			/^place "<img src=x onerror=alert\(1\)>" is not understood/
		);
		const ofTrap = await page.evaluate(() => {
			const { createMap } = window as unknown as Given;
			const trap = new Proxy(
				{},
				{
					get() {
						throw new Error('a trap');
					}
				}
			);
			const messages: string[] = [];
			for (const options of [trap, { src: '/kursk/' }]) {
				const map = createMap(document.createElement('div'), options);
				map.on('error', ({ message }) => messages.push(message));
				map.set(trap);
				setTimeout(() => map.destroy());
			}
			return new Promise<string[]>((resolve) => setTimeout(() => resolve(messages), 100));
		});
		expect(ofTrap).toEqual(['a trap', 'a trap', 'a trap']);
		expect(await told({ src: '/kursk/', period: 'always' })).toMatch(/is not a pair of days/);
		expect(await told({ src: '/kursk/', kind: {}, theme: 'auto' })).toMatch(
			/^kind "\[object Object\]"/
		);
	});
});

test('made and destroyed ten times, it leaves nothing behind', async ({ page }) => {
	test.setTimeout(120_000);
	await page.addInitScript(() => {
		const counts = { workers: 0, started: 0, listeners: 0 };
		Object.assign(window, { counts });
		const { Worker: Own } = window;
		window.Worker = class extends Own {
			constructor(url: string | URL, options?: WorkerOptions) {
				super(url, options);
				counts.workers++;
				counts.started++;
			}
			terminate() {
				counts.workers--;
				super.terminate();
			}
		};
		for (const target of [window, document]) {
			const { addEventListener, removeEventListener } = target;
			target.addEventListener = function (...call: Parameters<typeof addEventListener>) {
				counts.listeners++;
				addEventListener.apply(target, call);
			} as typeof addEventListener;
			target.removeEventListener = function (...call: Parameters<typeof removeEventListener>) {
				counts.listeners--;
				removeEventListener.apply(target, call);
			} as typeof removeEventListener;
		}
	});
	await open(page, 'plain');
	const counts = await page.evaluate(async () => {
		const { map, createMap, counts } = window as unknown as Given & {
			counts: { workers: number; started: number; listeners: number };
		};
		map.destroy();
		// Small: how much is drawn makes no difference here.
		const element = document.createElement('div');
		element.style.width = '256px';
		document.body.append(element);
		const once = () =>
			new Promise<void>((resolve, reject) => {
				const made = createMap(element, { src: '/kursk/', basemap: null } satisfies MapOptions);
				made.on('error', ({ message }) => reject(new Error(message)));
				made.on('load', () => {
					made.destroy();
					setTimeout(resolve, 50);
				});
			});
		await once();
		const before = { ...counts };
		for (let i = 0; i < 10; i++) await once();
		return { before, after: { ...counts }, children: element.children.length };
	});
	expect(counts.children).toBe(0);
	expect(counts.after.started).toBeGreaterThanOrEqual(10);
	expect(counts.after.workers).toBe(0);
	expect(counts.after.listeners).toBeLessThanOrEqual(counts.before.listeners);
});

test('two of different copies stand in one page and show what each is told', async ({ page }) => {
	await open(page, 'plain');
	await page.addScriptTag({
		type: 'module',
		content: `import { createMap } from '/another-copy/index.js';
			const element = document.createElement('div');
			element.style.height = '400px';
			document.body.prepend(element);
			createMap(element, { src: '/kursk/', place: 'sudzha', theme: 'dark', language: 'uk' });`
	});
	await expect(region(page)).toHaveCount(1);
	const second = page.getByRole('region', { name: /^Карта/ });
	await expect(second).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
	await expect(page.getByRole('dialog', { name: /Суджа/ })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(1);
	await page.getByRole('link', { name: 'Kursk', exact: true }).click();
	await expect(page.getByRole('dialog', { name: /^Kursk/ })).toBeVisible();
	await expect(page.getByRole('dialog')).toHaveCount(2);
});

test('ten stand in one page, and MapLibre works for them as for one', async ({ page }) => {
	test.setTimeout(120_000);
	await open(page, 'plain');
	await page.evaluate(() => {
		const { createMap } = window as unknown as Given;
		for (let i = 0; i < 9; i++) {
			const element = document.createElement('div');
			element.style.width = '320px';
			document.body.append(element);
			createMap(element, { src: '/kursk/' });
		}
	});
	await expect(region(page)).toHaveCount(10, { timeout: 60_000 });
	for (const map of await region(page).all()) {
		await expect(map).toHaveAttribute('aria-busy', 'false', { timeout: 60_000 });
	}
	expect(page.workers().length).toBeLessThanOrEqual(2);
});

test.describe('a collection of another origin', () => {
	let allowing: typeof host;
	let silent: typeof host;
	test.beforeAll(async () => {
		allowing = await startExamples({ 'access-control-allow-origin': '*' });
		silent = await startExamples();
	});
	test.afterAll(() => Promise.all([allowing.close(), silent.close()]));

	const show = (page: Page, src: string) =>
		page.evaluate(
			(src) =>
				new Promise<string>((resolve) => {
					const { map, createMap } = window as unknown as Given;
					map.destroy();
					const made = createMap(document.querySelector('#map'), { src });
					made.on('load', ({ title }) => resolve(title));
					made.on('error', ({ message }) => resolve(message));
				}),
			src
		);

	test('is drawn with all its tiles where that allows it', async ({ page }) => {
		await open(page, 'plain');
		const tiles = page.waitForResponse(`${allowing.url}geodata/basemap.pmtiles`);
		expect(await show(page, `${allowing.url}kursk/`)).toMatch(/Kursk/);
		expect((await tiles).status()).toBe(206);
		await expect(page.getByRole('link', { name: 'Sudzha', exact: true })).toHaveCount(0);
	});

	test.describe('that does not', () => {
		test.use({ expectedMessages: ['Failed to load resource', 'has been blocked by CORS policy'] });

		test('is told of, with what is to be done', async ({ page }) => {
			await open(page, 'plain');
			const cure = `${new URL(silent.url).origin} has to allow ${new URL(host.url).origin} to read it (CORS)`;
			expect(await show(page, `${silent.url}kursk/`)).toContain(cure);
		});
	});
});

test.describe('on a host that trusts nothing by itself', () => {
	let strict: typeof host;
	test.beforeAll(async () => {
		strict = await startExamples({
			'content-security-policy': [
				"default-src 'none'",
				"script-src 'self'",
				"style-src 'self'",
				"img-src 'self' data: blob:",
				"connect-src 'self'",
				"worker-src 'self'",
				"font-src 'self'",
				"require-trusted-types-for 'script'",
				'trusted-types dateline svelte-trusted-html'
			].join('; ')
		});
	});
	test.afterAll(() => strict.close());

	test('it draws without a violation', async ({ page }) => {
		await page.addInitScript(() => {
			const violations: string[] = [];
			Object.assign(window, { violations });
			document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) =>
				violations.push(`${violatedDirective}: ${sample}`)
			);
		});
		await page.goto(`${strict.url}react/`);
		await expect(region(page)).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
		await region(page).hover();
		await expect(living(page)).toHaveCount(1);
		expect(
			await page.evaluate(() => (window as unknown as { violations: string[] }).violations)
		).toEqual([]);
	});
});

/** A page with a map and nothing else asked for. */
async function openBare(page: Page) {
	await page.route('**/plain/main.js', (route) =>
		route.fulfill({
			contentType: 'text/javascript',
			body: `import { createMap } from 'dateline-component';
				window.map = createMap(document.querySelector('#map'), { src: '/kursk/' });`
		})
	);
	await open(page, 'plain');
	await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
	await page.waitForLoadState('networkidle');
}

/** What answers to a reader's hand. */
const living = (page: Page) => page.locator('.dateline');

test.describe('a map that no hand has come near', () => {
	for (const width of [360, 1000]) {
		test(`looks like what comes with the first one, ${width} pixels wide`, async ({ page }) => {
			await page.setViewportSize({ width, height: 700 });
			await openBare(page);
			await expect(living(page)).toHaveCount(0);
			const boxes = () =>
				page.evaluate(() => {
					const { shadowRoot } = document.querySelector('#map')!.firstElementChild!;
					const parts = shadowRoot!.querySelectorAll(
						'.buttons button, .legend, .legend .ramp, .outside button, section > p'
					);
					return Array.from(parts, (part) => {
						const { x, y, width, height } = part.getBoundingClientRect();
						const { color } = getComputedStyle(part);
						return `${color} ${[x, y, width, height].map((value) => Math.round(value / 4))}`;
					}).filter((told) => !told.endsWith(' 0,0,0,0'));
				});
			const before = await boxes();
			expect(before.length).toBeGreaterThan(7);
			await page.mouse.move(width / 2, 300);
			await expect(living(page)).toHaveCount(1);
			await expect.poll(boxes).toEqual(before);
			await expect(region(page)).toHaveCount(1);
		});
	}

	test('does what a press asks for before that has come', async ({ page }) => {
		await openBare(page);
		const scale = page.locator('section > p').first();
		const before = await scale.textContent();
		// Without a pointer, as programs press that read a page to somebody.
		await page
			.getByRole('button', { name: 'Zoom in' })
			.evaluate((button: HTMLElement) => button.click());
		await expect(living(page)).toHaveCount(1);
		await expect(scale).not.toHaveText(before!);
	});

	test('opens its legend, and a name outside the view', async ({ page }) => {
		await openBare(page);
		await page.locator('.legend > summary').evaluate((summary: HTMLElement) => summary.click());
		await expect(page.getByText('Passages by place')).toBeVisible();
		await page.reload();
		await openBare(page);
		await page
			.getByRole('button', { name: 'Moscow' })
			.evaluate((button: HTMLElement) => button.click());
		await expect(page.getByRole('dialog', { name: /Moscow/ })).toBeVisible();
	});

	test('keeps the focus where it is', async ({ page }) => {
		await openBare(page);
		await page.locator('canvas').focus();
		await expect(living(page)).toHaveCount(1);
		await expect(page.locator('canvas')).toBeFocused();
		for (const [name, role] of [
			[/^On the map in view/, 'listbox'],
			['Zoom out', 'button']
		] as const) {
			await page.reload();
			await openBare(page);
			await page.getByRole('button', { name }).focus();
			await expect(living(page)).toHaveCount(1);
			await expect(living(page).getByRole(role, { name })).toBeFocused();
		}
	});
});

/**
 * Bytes, gzipped: until the map is drawn (the readers of Parquet and of tiles and one language with it), with what
 * then comes by itself, and with what comes with the reader's hand.
 */
const budgets = { drawn: 52_000, atRest: 60_000, all: 115_600 };

test('it is no larger over MapLibre than it says', async ({ page }) => {
	await openBare(page);
	// Drawn in the whole of its element, which is 480 pixels high.
	expect(await page.locator('canvas').boundingBox()).toMatchObject({ height: 480 });
	const filesOf = async () => {
		const loaded = await page.evaluate(() => {
			const [{ startTime: drawn }] = performance.getEntriesByName('map idle');
			return performance
				.getEntriesByType('resource')
				.map(({ name, startTime }) => ({ name, isBefore: startTime < drawn }));
		});
		return loaded.flatMap(({ name, isBefore }) => {
			const [, path] = /\/dateline-component\/(.*\.js)$/.exec(name) ?? [];
			if (path === undefined) return [];
			const bytes = gzipSync(readFileSync(join('dist/component', path)), { level: 9 }).length;
			return [{ path, isBefore, bytes }];
		});
	};
	const sum = (files: readonly { readonly bytes: number }[]) =>
		files.reduce((all, { bytes }) => all + bytes, 0);
	const atRest = await filesOf();
	const before = atRest.filter(({ isBefore }) => isBefore);
	expect(before.map(({ path }) => path)).toContain('index.js');
	expect(before.length).toBeLessThan(atRest.length);
	expect.soft(sum(before), 'until the map is drawn').toBeLessThanOrEqual(budgets.drawn);
	expect.soft(sum(atRest), 'at rest').toBeLessThanOrEqual(budgets.atRest);
	await page.mouse.move(300, 300);
	await expect(living(page).locator('.legend')).toBeVisible();
	await page.waitForTimeout(2000);
	const all = await filesOf();
	expect(all.length).toBeGreaterThan(atRest.length);
	expect(sum(all), 'in all').toBeLessThanOrEqual(budgets.all);
});
