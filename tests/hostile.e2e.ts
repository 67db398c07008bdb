/**
 * A collection that means harm, or is only odd: markup in every field, characters that turn the text round, a
 * passage without end, a place with thousands of passages, hundreds of places on one point, files of another
 * version. Built by the command and served like any other.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough } from 'node:stream';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { addToGazetteer } from '../src/cli/gazetteer-add';
import { answer } from '../src/cli/serve';
import { drawnMap, expect, test } from './browser';

const run = promisify(execFile);
const markup = '<script>window.harmed=1</script><img src=x onerror="window.harmed=1">';
const turned = '\u202eturned\u2066';
const manyPassages = 1500;
const onOnePoint = 500;

const articles = [
	{
		id: 'markup',
		title: `Fire in Sudzha ${markup}`,
		published: '2024-08-07',
		publisher: markup,
		authors: [markup],
		url: 'https://example.org/"><script>window.harmed=1</script>',
		text: `A fire broke out in Sudzha, Kursk region. ${markup}`
	},
	{
		id: 'turned',
		title: `Rain in Korenevo ${turned}`,
		published: '2024-08-08',
		publisher: turned,
		text: `It rained in Korenevo, Kursk region ${turned} and in Сумы. هطل المطر في Kyiv on Tuesday.`
	},
	{
		id: 'long',
		published: '2024-08-09',
		text: `In Glushkovo, Kursk region, ${'people waited and waited, '.repeat(800)}and then left.`
	},
	...Array.from({ length: manyPassages }, (_, i) => ({
		id: `hit-${i}`,
		published: `2024-${String(8 + (i % 4)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
		text: `Shelling number ${i} hit Rylsk in the Kursk region.`
	}))
];

/** Digits do not belong to names. */
const pileName = (number: number) =>
	`Pilehamlet${[...String(number).padStart(3, '0')].map((digit) => 'abcdefghij'[Number(digit)]).join('')}`;

const pile = Array.from({ length: onOnePoint }, (_, i) => pileName(i));

let folder: string;
let server: Server | undefined;
let site: string;

test.beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-hostile-'));
	const cli = resolve('bin/dateline.js');
	const build = (...call: string[]) =>
		run(process.execPath, [cli, 'build', ...call], { cwd: folder });
	const write = (name: string, content: string) => writeFile(join(folder, name), content);
	await write('odd.jsonl', articles.map((article) => JSON.stringify(article)).join('\n'));
	await build('odd.jsonl', '--id', 'odd', '--out', 'site');

	const features = pile.map((name) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [36.5, 51.5] },
		properties: { name }
	}));
	await write('places.geojson', JSON.stringify({ type: 'FeatureCollection', features }));
	await addToGazetteer(join(folder, 'places.geojson'), {
		messages: new PassThrough().resume(),
		out: join(folder, 'places.bin')
	});
	await write('pile.txt', pile.map((name) => `Snow fell in ${name}.`).join(' '));
	await build('pile.txt', '--id', 'pile', '--gazetteer', 'places.bin', '--out', 'pile-site');

	server = createServer((request, response) => answer(folder, request, response));
	await new Promise<void>((ready) => server!.listen(0, '127.0.0.1', ready));
	site = `http://127.0.0.1:${(server!.address() as AddressInfo).port}/`;
});

test.afterAll(async () => {
	server?.close();
	await rm(folder, { recursive: true });
});

const harmed = (page: Page) => page.evaluate(() => 'harmed' in window);

test('markup in every field is shown as the text it is', async ({ page }) => {
	await page.goto(`${site}site/odd/?place=sudzha`);
	await drawnMap(page);
	const popup = page.getByRole('dialog', { name: /Sudzha/ });
	await expect(popup).toContainText(`Fire in Sudzha ${markup}`);
	await popup
		.getByRole('link', { name: /^(\d+ \w+ \d{4}|undated)/ })
		.first()
		.click();
	await expect(page.locator('#article-title')).toHaveText(`Fire in Sudzha ${markup}`);
	expect(await harmed(page)).toBe(false);
	await page.goto(`${site}site/odd/article/markup/`);
	await expect(page.locator('h1')).toHaveText(`Fire in Sudzha ${markup}`);
	await expect(page.locator('img[src="x"]')).toHaveCount(0);
	await expect(page.getByRole('link', { name: /example\.org/ })).toHaveAttribute(
		'href',
		/^https:\/\/example\.org\/%22%3E/
	);
	expect(await harmed(page)).toBe(false);
});

test('characters that turn the text round stay within their own piece', async ({ page }) => {
	await page.goto(`${site}site/odd/article/turned/`);
	const passage = page.locator('.text p').first();
	await expect(passage).toHaveAttribute('dir', 'auto');
	await expect(page.locator('.meta bdi').first()).toContainText('turned');
	await expect(page.getByRole('link', { name: 'Korenevo' }).first()).toBeVisible();
});

test('a passage without end is cut for reading, around the name', async ({ page }) => {
	await page.goto(`${site}site/odd/?place=glushkovo`);
	await drawnMap(page);
	const passage = page
		.getByRole('dialog', { name: /Glushkovo/ })
		.locator('blockquote')
		.last();
	await expect(passage.locator('mark')).toHaveText('Glushkovo');
	expect((await passage.textContent())!.length).toBeLessThan(1000);
});

test('a place with thousands of passages opens with its newest, the others a step away', async ({
	page
}) => {
	await page.goto(`${site}site/odd/?place=rylsk`);
	await drawnMap(page);
	const popup = page.getByRole('dialog', { name: /Ryl.?sk/ });
	await expect(popup).toContainText(/1,500 passages/);
	await expect(popup.locator('blockquote')).toHaveCount(10);
	const first = await popup.locator('blockquote').first().textContent();
	await popup.getByRole('button', { name: 'Older passages' }).click();
	await expect(popup.locator('blockquote').first()).not.toHaveText(first!);
	await expect(popup.locator('blockquote')).toHaveCount(10);
});

test('of hundreds of places on one point each can be chosen', async ({ page }) => {
	await page.goto(`${site}pile-site/pile/#map=9/51.5/36.5`);
	const map = await drawnMap(page);
	const { x, y, width, height } = (await map.boundingBox())!;
	await page.mouse.click(x + width / 2, y + height / 2);
	const chooser = page.getByRole('dialog', { name: /500 places close together here/ });
	const last = chooser.getByRole('button', { name: new RegExp(`^${pile[499]}`) });
	await last.scrollIntoViewIfNeeded();
	await last.click();
	await expect(page.getByRole('dialog', { name: new RegExp(pile[499]) })).toContainText(
		`Snow fell in ${pile[499]}.`
	);
});

test.describe('files of another version', () => {
	test.use({ expectedMessages: ['version'] });

	test('are told, and the text that came with the page stays', async ({ page }) => {
		await page.route('**/data/collection.json', async (route) => {
			const manifest = await (await route.fetch()).json();
			await route.fulfill({ json: { ...manifest, version: 99 } });
		});
		await page.goto(`${site}site/odd/`);
		await expect(
			page
				.getByRole('alert')
				.or(page.getByText(/version 99/))
				.first()
		).toBeVisible();
		await expect(page.locator('main mark', { hasText: 'Sudzha' }).first()).toBeVisible();
	});
});
