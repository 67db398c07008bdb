/**
 * What the coverage is narrowed by, and what a desk states of it: a collection of a few articles by several
 * authors, of which some are claimed or graphic, with a table of events, built by the command and served like
 * any other.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { exportCollection } from '../src/cli/export';
import { answer } from '../src/cli/serve';
import { exportFormats } from '../src/lib/collection/export/index';
import { drawnMap, expect, expectNoViolation, test } from './browser';

const run = promisify(execFile);

const articles = [
	{
		id: 'bridge',
		title: 'A bridge reopens',
		published: '2025-03-04',
		publisher: 'The Example',
		authors: ['Mara Lind', 'Oleh Bondar'],
		verification: 'verified',
		text: 'The old bridge in Sudzha was opened again on Tuesday.\n\nMoscow said that repairs in Sudzha had cost more than planned.'
	},
	{
		id: 'harvest',
		title: 'A late harvest',
		published: '2025-04-10',
		publisher: 'The Example',
		authors: ['Oleh Bondar'],
		verification: 'claimed',
		verified_by: 'the <ministry>',
		text: 'Farmers in Korenevo began to sow two weeks late.\n\nKyiv said that fields near Sumy had been cleared.'
	},
	{
		id: 'school',
		title: 'A school without heating',
		published: '2025-05-20',
		publisher: 'Another Paper',
		graphic: true,
		text: 'Pupils in Sumy were sent home because the heating had failed.'
	}
];

/** As ACLED names its columns. */
const events = `event_id_cnty,event_date,event_type,sub_event_type,latitude,longitude,geo_precision,location
RUS1,05 March 2025,Battles,Armed clash,51.19,35.27,1,
RUS2,11 April 2025,Explosions,Shelling,51.41,34.9,2,
UKR3,12 April 2025,Strategic developments,<b>Other</b>,50.91,34.8,3,
RUS4,13 April 2025,Battles,Armed clash,51.41,34.9,1,Korenevo
`;

/** As many at one spot as are listed at once, and two more, in a year of their own. */
const many = Array.from(
	{ length: 42 },
	(_, i) => `RUS9${i},05 March 2023,Battles,Armed clash,50.5,33.1,1,Spot ${i}\n`
);

/** Another page with the map in it, narrowed by its address. */
const host = `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<dateline-map src="news/embed/?author=Mara+Lind"></dateline-map>
<script async src="dateline-map.js"></script></html>`;

let folder: string;
let server: Server | undefined;
let map: string;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-facets-'));
	const lines = articles.map((article) => JSON.stringify(article)).join('\n');
	await mkdir(join(folder, 'news'));
	await writeFile(join(folder, 'news/news.jsonl'), lines);
	await writeFile(join(folder, 'news/events.csv'), events + many.join(''));
	const call = ['build', 'news', '--out', 'site', '--snapshot', '2025-06-01'];
	await run(process.execPath, [resolve('bin/dateline.js'), ...call], { cwd: folder });
	await writeFile(join(folder, 'site/host.html'), host);
	server = createServer((request, response) => answer(join(folder, 'site'), request, response));
	await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
	map = `http://127.0.0.1:${(server!.address() as AddressInfo).port}/news/`;
});

test.afterAll(async () => {
	server?.close();
	await rm(folder, { recursive: true });
});

const places = (page: Page) =>
	page.locator('ol.places').first().getByRole('heading', { level: 2 }).allTextContents();

const openMenu = (page: Page) => page.locator('summary', { hasText: '⋯' }).click();

/** What the menu, which is open, gives in a format. */
async function download(page: Page, format: string): Promise<Buffer> {
	await page.getByLabel('Download as').selectOption(format);
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Download', exact: true }).click()
	]);
	return readFile(await file.path());
}

test('an author chosen keeps what he wrote, alone or with others', async ({ page }) => {
	await page.goto(map);
	await drawnMap(page);
	await page.getByText('Filters', { exact: true }).click();
	const authors = page.getByLabel('Author', { exact: true });
	await expect(authors.locator('option')).toHaveText(['All', 'Oleh Bondar (4)', 'Mara Lind (2)']);
	await authors.selectOption('Mara Lind');
	await expect(page).toHaveURL(/\/news\/\?author=Mara\+Lind$/);
	await expect.poll(() => places(page)).toEqual(['Sudzha']);
	const chip = page.getByRole('button', { name: 'Remove the filter: Mara Lind' });
	await expect(chip).toBeVisible();
	await expectNoViolation(page);
	await openMenu(page);
	const csv = (await download(page, 'csv')).toString();
	expect(csv.trim().split('\r\n')).toHaveLength(3);
	expect(csv).not.toContain('Korenevo');
	await chip.click();
	await expect(page).toHaveURL(/\/news\/$/);
	await expect.poll(async () => (await places(page)).length).toBeGreaterThan(2);
});

test('the menu gives, byte for byte, what the command writes under the same filter', async ({
	page
}) => {
	const filter = { from: '2025-03-04', kind: 'literal', publisher: 'The Example' } as const;
	const query = new URLSearchParams({ ...filter, inside: 'russia' });
	await page.goto(`${map}?${query}`);
	await drawnMap(page);
	await openMenu(page);
	const out = join(folder, 'exported');
	const url = new URL('..', map).href;
	const call = { ...filter, place: 'russia', placedOnly: true, url, out };
	for (const { name } of exportFormats) {
		await exportCollection(join(folder, 'site'), { ...call, format: name });
		expect(await download(page, name), name).toEqual(await readFile(out));
	}
});

test('a government chosen keeps the passages that name it, and where those happen', async ({
	page
}) => {
	await page.goto(map);
	await drawnMap(page);
	await page.getByText('Filters', { exact: true }).click();
	const governments = page.getByLabel('As government or people');
	await expect(governments.locator('option')).toHaveText(['All', 'Russia (1)', 'Ukraine (1)']);
	await governments.selectOption('russia');
	await expect(page).toHaveURL(/\?government=russia$/);
	await expect.poll(() => places(page)).toEqual(['Sudzha']);
	const sudzha = page.locator('#place-sudzha');
	await expect(sudzha).toContainText('repairs in Sudzha had cost more');
	await expect(sudzha).not.toContainText('opened again');
	await expect(
		page.getByRole('button', { name: 'Remove the filter: Russia as government or people' })
	).toBeVisible();
	await openMenu(page);
	const { features } = JSON.parse((await download(page, 'geojson')).toString());
	expect(features.map((feature: { id: string }) => feature.id)).toHaveLength(1);
	await page.goBack();
	await expect(page).toHaveURL(/\/news\/$/);
});

test('how far an article is checked stands with its passages, and narrows what is shown', async ({
	page
}) => {
	await page.goto(map);
	await drawnMap(page);
	await expect(page.locator('#place-korenevo')).toContainText('claimed by the <ministry>');
	await page.getByText('Filters', { exact: true }).click();
	await page.getByLabel('How far it is checked').selectOption('claimed');
	await expect(page).toHaveURL(/\?verification=claimed$/);
	await expect.poll(async () => (await places(page)).sort()).toEqual(['Korenevo', 'Sumy']);
	await expect(page.locator('#place-sumy')).not.toContainText('Pupils');
});

test('one state of checking narrows too, where other articles have none', async ({ page }) => {
	await page.goto(`${map}?from=2025-04-01&to=2025-05-31`);
	await drawnMap(page);
	await page.getByText('Filters', { exact: true }).click();
	await page.getByLabel('How far it is checked').selectOption('claimed');
	await expect(page.locator('#place-sumy')).not.toContainText('Pupils');
	await expect(page.locator('#place-korenevo')).toBeVisible();
});

test('what is graphic is covered until asked for, in list, popup and search', async ({ page }) => {
	await page.goto(`${map}?place=sumy`);
	await drawnMap(page);
	const list = page.getByRole('main');
	const uncovered = async (where: Locator) => {
		const words = where.locator('blockquote', { hasText: 'Pupils in Sumy' });
		await expect(words).toBeHidden();
		await where.getByText('Tells of violence in detail').click();
		await expect(words).toBeVisible();
	};
	await uncovered(page.locator('#place-sumy'));
	await uncovered(page.getByRole('dialog', { name: /Sumy/ }));
	await expect(page.getByRole('link', { name: 'Pupils in' })).toHaveCount(0);
	await page.goto(`${map}?q=heating+had`);
	await drawnMap(page);
	await uncovered(list);
});

test('counted events tell source, day and precision, and follow the period', async ({ page }) => {
	await page.goto(map);
	const note = (await drawnMap(page)).locator('details', { hasText: 'counted event' });
	await expect(note.locator('summary')).toHaveText('46 counted events: ACLED');
	await note.locator('summary').click();
	await expect(note.getByRole('listitem')).toHaveCount(40);
	await page.goto(`${map}?from=2025-01-01`);
	await drawnMap(page);
	await note.locator('summary').click();
	await expect(note.getByRole('listitem')).toHaveText([
		/^13 April 2025, Korenevo: Battles: Armed clash\s+ACLED, precision code 1$/,
		/^12 April 2025: Strategic developments: <b>Other<\/b>\s+ACLED, precision code 3$/,
		/^11 April 2025: Explosions: Shelling\s+ACLED, precision code 2$/,
		/^5 March 2025: Battles: Armed clash\s+ACLED, precision code 1$/
	]);
	await page.goto(`${map}?from=2025-01-01&to=2025-03-31`);
	await drawnMap(page);
	await expect(note.locator('summary')).toHaveText('1 counted event: ACLED');
});

test('events that lie on one another are listed where they are clicked', async ({ page }) => {
	await page.goto(`${map}#map=10/51.41/34.9`);
	const shown = await drawnMap(page);
	const note = shown.locator('details', { hasText: 'counted event' });
	await expect(note.locator('summary')).toBeVisible();
	const { x, y, width, height } = (await shown.locator('canvas').boundingBox())!;
	const click = (dx = 0) => page.mouse.click(x + width / 2 + dx, y + height / 2);
	await expect(async () => {
		await click();
		await expect(note.getByRole('paragraph')).toHaveText('2 counted events', { timeout: 500 });
	}).toPass();
	await expect(note.getByRole('listitem')).toHaveText([
		/^13 April 2025, Korenevo: Battles: Armed clash/,
		/^11 April 2025: Explosions: Shelling/
	]);
	await click(120);
	await expect(note.getByRole('listitem')).toHaveCount(40);
});

test('as many events as lie at one spot are listed, more at a time, by keyboard too', async ({
	page
}) => {
	await page.goto(`${map}#map=10/50.5/33.1`);
	const shown = await drawnMap(page);
	const note = shown.locator('details', { hasText: 'counted event' });
	const { x, y, width, height } = (await shown.locator('canvas').boundingBox())!;
	await expect(async () => {
		await page.mouse.click(x + width / 2, y + height / 2);
		await expect(note.getByRole('paragraph')).toHaveText('42 counted events', { timeout: 500 });
	}).toPass();
	await expect(note.getByRole('listitem')).toHaveCount(40);
	await note.getByRole('button', { name: 'More (2)' }).press('Enter');
	await expect(note.getByRole('listitem')).toHaveCount(42);
	await expect(note.getByRole('listitem').last()).toContainText('Spot');
	await expect(note.getByRole('button')).toHaveCount(0);
});

test('a snapshot says of which day it is, and leads to the newest state', async ({ page }) => {
	await page.goto(`${map}@2025-06-01/`);
	await expect(page.getByText('This is the state of 2025-06-01')).toBeVisible();
	await expectNoViolation(page);
	await page.getByRole('link', { name: 'The newest state' }).click();
	await expect(page).toHaveURL(map);
});

test('an address holds several facets, and says what to loosen when nothing is left', async ({
	page
}) => {
	await page.goto(`${map}?author=Oleh+Bondar&government=russia&written=en&lang=uk`);
	await expect.poll(() => places(page)).toEqual(['Суджа']);
	await expect(page.getByRole('button', { name: /Росія як влада чи народ/ })).toBeVisible();
	await page.goto(`${map}?author=Nobody&government=russia`);
	await expect(page.getByText('Nothing is left under these filters.')).toBeVisible();
	await page.getByRole('button', { name: /^Without “Nobody”: 1 passage$/ }).click();
	await expect(page).toHaveURL(/\?government=russia$/);
	await expect.poll(() => places(page)).toEqual(['Sudzha']);
});

test('a government that the collection has not is told, and narrows nothing', async ({ page }) => {
	await page.goto(`${map}?government=atlantis`);
	await expect(page.getByText(/no place .atlantis/)).toBeVisible();
	await expect.poll(async () => (await places(page)).length).toBeGreaterThan(2);
});

test('an embedded map takes facets by its address and by messages', async ({ page }) => {
	await page.goto(`${map}../host.html`);
	const summary = page.frameLocator('iframe').locator('header p');
	await expect(summary).toHaveText('1 place, 2 passages');
	await page.locator('dateline-map').evaluate((element) => {
		(element as HTMLElement & { set(state: object): void }).set({
			author: null,
			government: 'ukraine'
		});
	});
	await expect(summary).toHaveText('1 place, 1 passage');
});
