/**
 * What the browser tests share: a page whose requests stay at home and whose console stays quiet,
 * the collection as it is on disk, and where a place is on the screen.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { Place } from '../src/lib/collection/format';
import { openCollection } from '../src/lib/collection/open';
import { diskSource } from '../src/cli/collection-files';
import { worldPoint } from '../src/lib/geo/mercator.ts';

interface Fixtures {
	/** Console lines a test expects, as parts of them; any other error or warning fails it. */
	expectedMessages: string[];
}

export const test = base.extend<Fixtures>({
	expectedMessages: [[] as string[], { option: true }],
	page: async ({ page, baseURL, expectedMessages }, use) => {
		const home = new URL(baseURL!).hostname;
		const problems: string[] = [];
		page.on('request', (request) => {
			const { protocol, hostname } = new URL(request.url());
			if (/^(https?|wss?):$/.test(protocol) && hostname !== home) {
				problems.push(`asked another host: ${request.url()}`);
			}
		});
		page.on('pageerror', (error) => problems.push(`threw: ${error.message}`));
		page.on('console', (message) => {
			if (message.type() !== 'error' && message.type() !== 'warning') return;
			if (expectedMessages.some((part) => message.text().includes(part))) return;
			problems.push(`console: ${message.text()} (${message.location().url})`);
		});
		await use(page);
		expect(problems).toEqual([]);
		expect(await page.context().cookies()).toEqual([]);
	}
});

export { expect };

/** The sample collection the site is built from. */
export const sample = openCollection(diskSource('site/kursk/data'));

export async function placeOf(slug: string): Promise<Place> {
	const places = await (await sample).places();
	const place = places.find((one) => one.slug === slug);
	if (!place) throw new Error(`the sample has no place "${slug}": ${places.map((p) => p.slug)}`);
	return place;
}

/** The map, once the collection is drawn on it. */
export async function drawnMap(page: Page): Promise<Locator> {
	const map = page.getByRole('region', { name: /^Map: / });
	await expect(map).toHaveAttribute('aria-busy', 'false', { timeout: 30_000 });
	return map;
}

interface Camera {
	readonly zoom: number;
	readonly lat: number;
	readonly lng: number;
}

/** The fragment that makes the map look somewhere. */
export const cameraHash = ({ zoom, lat, lng }: Camera) => `#map=${zoom}/${lat}/${lng}`;

/** Where a point is on the screen when the map looks somewhere (web Mercator, 512-pixel world). */
export async function screenPoint(
	map: Locator,
	camera: Camera,
	[lng, lat]: readonly [number, number]
): Promise<{ x: number; y: number }> {
	const box = (await map.boundingBox())!;
	const world = 512 * 2 ** camera.zoom;
	const [x, y] = worldPoint([lng, lat]);
	const [centerX, centerY] = worldPoint([camera.lng, camera.lat]);
	return {
		x: box.x + box.width / 2 + (x - centerX) * world,
		y: box.y + box.height / 2 + (y - centerY) * world
	};
}

/** After a click or tap on a mark: where several marks lie close together, chooses one among them. */
export async function chooseOnPoint(page: Page, name: RegExp): Promise<void> {
	const chooser = page.getByRole('dialog', { name: /places close together here/ });
	await expect
		.poll(async () => (await chooser.isVisible()) || /[?&]place=/.test(page.url()))
		.toBe(true);
	if (await chooser.isVisible()) await chooser.getByRole('button', { name }).click();
}

/**
 * Fails with what axe finds wrong with a page, by WCAG 2.2 AA and best practice.
 *
 * @param except Selector of a part that is tested elsewhere.
 */
export async function expectNoViolation(page: Page, except?: string) {
	const axe = new AxeBuilder({ page });
	if (except !== undefined) axe.exclude(except);
	const { violations } = await axe
		.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
		.analyze();
	expect(
		violations.map(
			({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`
		)
	).toEqual([]);
}
