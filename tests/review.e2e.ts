import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';

/** The editor's desk, by keyboard, mouse and touch, on a folder of its own. */
test.describe('the desk', () => {
	let folder: string;
	let desk: ChildProcess;
	let url: string;

	test.beforeEach(async () => {
		folder = join(await mkdtemp(join(tmpdir(), 'dateline-review-')), 'floods');
		await mkdir(folder);
		await writeFile(
			join(folder, 'one.md'),
			'---\ntitle: Water in Sudzha\npublished: 2025-03-02\n---\nWater rose in Sudzha and near Qwertyvka village. A pump came from Kursk. Moscow said help was on its way.\n'
		);
		await writeFile(
			join(folder, 'two.md'),
			'---\ntitle: Water falls\npublished: 2025-03-09\n---\nThe water fell in Sudzha, and <b>people</b> went home to Qwertyvka village.\n'
		);
		desk = spawn('node', ['bin/dateline.js', 'review', folder, '--port', '0']);
		url = await new Promise<string>((done, fail) => {
			desk.stdout!.on('data', (data: Buffer) => done(String(data).trim()));
			desk.on('exit', (code) => fail(new Error(`the desk ended with ${code}`)));
		});
	});

	test.afterEach(async () => {
		desk.removeAllListeners('exit');
		const ended = new Promise((done) => desk.on('exit', done));
		desk.kill('SIGTERM');
		await ended;
		await rm(join(folder, '..'), { recursive: true, force: true });
	});

	const corrections = async () =>
		parse(await readFile(join(folder, 'corrections.yaml'), 'utf8')) as Record<string, never>;

	test('decides by keys: one place, no place, kind, all of a name, later, undo', async ({
		page
	}) => {
		await page.goto(url);
		const name = page.getByRole('heading', { level: 2 });
		await expect(name).toHaveText('Qwertyvka');
		const sum = page.getByRole('status');
		await expect(sum).toContainText('0 of');

		await page.keyboard.press('a');
		await expect(page.getByRole('button', { name: /All of this name/ })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		await page.keyboard.press('u');
		await expect(name).not.toHaveText('Qwertyvka');
		expect(await corrections()).toMatchObject({
			rules: [{ name: 'Qwertyvka', place: 'unplaced' }]
		});

		await page.keyboard.press('z');
		await expect(name).toHaveText('Qwertyvka');
		await page.keyboard.press('n');
		await expect(sum).toContainText('no place');
		await page.keyboard.press('ArrowRight');
		const before = await name.textContent();
		await page.keyboard.press('k');
		await expect(sum).toContainText(before!);
		const { mentions } = (await corrections()) as unknown as { mentions: { kind?: string }[] };
		expect(mentions.some(({ kind }) => kind !== undefined)).toBe(true);

		// What is left is right as it is.
		for (let i = 0; i < 20 && (await name.isVisible()); i++) {
			const words = await sum.textContent();
			await page.keyboard.press('Enter');
			await expect(sum).not.toHaveText(words!);
		}
		await expect(page.getByText('Everything has been looked at')).toBeVisible();
	});

	test('finds a place in the gazetteer, and drops a pin where there is none', async ({ page }) => {
		await page.goto(url);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText('Qwertyvka');
		await page.keyboard.press('s');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: /Korenevo.*Kursk/ }).first()).toBeVisible();
		await page.keyboard.press('Escape');

		await page.keyboard.press('p');
		await page.locator('.ground canvas').click({ position: { x: 150, y: 120 } });
		await expect(page.getByText(/within 2 km/)).toBeVisible();
		await page.getByRole('button', { name: /Place it here/ }).click();
		await expect(page.getByRole('status')).toContainText('placed by hand');
		const { places } = await corrections();
		expect(Object.keys(places)).toEqual(['local:qwertyvka']);
	});

	test('builds a draft that says it is one, with the corrections in it', async ({ page }) => {
		test.slow();
		await page.goto(url);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText('Qwertyvka');
		await page.keyboard.press('a');
		await page.keyboard.press('n');
		await expect(page.getByRole('heading', { level: 2 })).not.toHaveText('Qwertyvka');
		await page.getByRole('button', { name: 'Build the draft' }).click();
		const link = page.getByRole('link', { name: 'Look at it' });
		await expect(link).toBeVisible({ timeout: 60_000 });
		await page.goto(new URL((await link.getAttribute('href'))!, page.url()).href);
		await expect(page.getByText('Draft, not published')).toBeVisible();
		await expect(page.getByRole('heading', { name: 'Sudzha' }).first()).toBeVisible();
		await expect(page.locator('mark, .quiet', { hasText: 'Qwertyvka' })).toHaveCount(0);
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
		test('is decided by touch, with nothing wider than the screen', async ({ page }) => {
			await page.goto(url);
			const name = page.getByRole('heading', { level: 2 });
			await expect(name).toHaveText('Qwertyvka');
			await page.getByRole('button', { name: /No place/ }).tap();
			await expect(page.getByRole('status')).toContainText('no place');
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(390);
		});
	});
});
