import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type Page } from '@playwright/test';
import { openDesk } from './desk';
import { parse } from 'yaml';
import { expectNoViolation } from './browser';

/** What an editor says of a place at the desk: by keys, mouse and touch, and in a desk that is one file. */
let folder: string;

test.beforeEach(async () => {
	folder = join(await mkdtemp(join(tmpdir(), 'dateline-places-')), 'floods');
	await mkdir(folder);
	await writeFile(
		join(folder, 'one.md'),
		'---\ntitle: Water in Sudzha\npublished: 2025-03-02\n---\nWater rose in Sudzha. A pump came from Kursk to Sudzha. A train left Belgorod.\n'
	);
});
test.afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

const name = (page: Page) => page.getByRole('heading', { level: 2 });
const sum = (page: Page) => page.getByRole('status');

/** Goes on to the card of a name. */
async function toCard(page: Page, words: string): Promise<void> {
	await expect(name(page)).toBeVisible();
	for (let i = 0; i < 9 && (await name(page).textContent()) !== words; i++) {
		const before = await page.locator('.passage').innerHTML();
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => page.locator('.passage').innerHTML()).not.toBe(before);
	}
	await expect(name(page)).toHaveText(words);
}

interface Places {
	readonly places: Readonly<Record<string, object>>;
}
const corrections = async (path = join(folder, 'corrections.yaml')) =>
	parse(await readFile(path, 'utf8')) as Places;

test.describe('at the desk, a place', () => {
	let desk: Awaited<ReturnType<typeof openDesk>>;
	let url: string;

	test.beforeEach(async () => {
		desk = await openDesk(folder);
		({ url } = desk);
	});

	test.afterEach(async () => {
		await desk.end();
	});

	const nameField = (page: Page) => page.getByRole('textbox', { name: 'Name shown' });

	test('is called otherwise, by language, and called as before again', async ({ page }) => {
		await page.goto(url);
		await toCard(page, 'Sudzha');
		await page.keyboard.press('t');
		await expect(nameField(page)).toBeFocused();
		await page.keyboard.type('<b>Sudzha</b> n u k z');
		await page.getByLabel('Language of the name').selectOption('uk');
		await expect(nameField(page)).toHaveValue('Суджа');
		await nameField(page).fill('Місто Суджа');
		await page.keyboard.press('Enter');
		await expect(sum(page)).toContainText('Sudzha: renamed');
		const label = { en: '<b>Sudzha</b> n u k z', uk: 'Місто Суджа' };
		expect((await corrections()).places).toEqual({
			'gn:486816': expect.objectContaining({ label })
		});
		// Nothing was decided of the mention, and its name is text.
		await expect(name(page)).toHaveText('Sudzha');
		await expect(name(page)).toBeFocused();
		await expect(page.locator('.choice').first()).toContainText('<b>Sudzha</b>');
		await page.keyboard.press('t');
		await expect(nameField(page)).toHaveValue('<b>Sudzha</b> n u k z');
		// An empty field takes back what was said.
		await nameField(page).fill('');
		await page.keyboard.press('Enter');
		await expect(page.locator('.choice').first()).not.toContainText('<b>');
		await page.keyboard.press('z');
		await expect(sum(page)).toContainText('Taken back: <b>Sudzha</b> n u k z → renamed');
		await page.keyboard.press('z');
		await expect.poll(async () => (await corrections()).places).toBeUndefined();
		await expect(page.locator('.choice').first()).toContainText('Sudzha');
	});

	test('is hidden with a reason, blurred and delayed, and shown again when it is looked for', async ({
		page
	}) => {
		await page.goto(url);
		await toCard(page, 'Sudzha');
		await page.keyboard.press('t');
		await page.getByLabel('Hide it from readers').check();
		await page.getByLabel('Blur to km').fill('25');
		await page.getByLabel('Delay by days').fill('14');
		await page.getByLabel(/^Reason/).fill('People there are at risk.');
		await page.getByLabel(/^Note/).fill('until the convoy is back');
		await page.keyboard.press('Enter');
		await expect(sum(page)).toContainText('Sudzha: hidden, blurred, delayed');
		await expect(name(page)).not.toHaveText('Sudzha');
		expect((await corrections()).places).toMatchObject({
			'gn:486816': {
				hide: true,
				blur_km: 25,
				delay_days: 14,
				reason: 'People there are at risk.',
				note: 'until the convoy is back'
			}
		});
		// It has no card any more: it is looked for.
		await page.keyboard.press('t');
		await page.getByRole('button', { name: 'Another place' }).click();
		await page.keyboard.type('Sudzha');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: /1 Sudzha/ })).toBeVisible();
		await page.keyboard.press('1');
		await expect(page.getByLabel('Hide it from readers')).toBeChecked();
		await page.getByLabel('Hide it from readers').uncheck();
		await page.getByLabel('Delay by days').fill('');
		await nameField(page).press('Enter');
		await expect(sum(page)).toContainText('Sudzha: no longer hidden, no longer delayed');
		const { places } = await corrections();
		expect(places['gn:486816']).not.toHaveProperty('hide');
		expect(places['gn:486816']).toMatchObject({ blur_km: 25, reason: 'People there are at risk.' });
		await toCard(page, 'Sudzha');
		await page.keyboard.press('t');
		await nameField(page).press('Enter');
		await expect(sum(page)).toContainText('Nothing of it was changed.');
	});

	test('is merged into another, found in the gazetteer, by number', async ({ page }) => {
		await page.goto(url);
		await toCard(page, 'Sudzha');
		await page.keyboard.press('t');
		await page.getByRole('button', { name: 'Merge into' }).click();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('Qwertyvka');
		await page.keyboard.press('Enter');
		await expect(sum(page)).toContainText('No place is called “Qwertyvka”.');
		const search = page.getByRole('textbox', { name: 'Place name' });
		await search.fill('Sudzha');
		await search.press('Enter');
		await page.getByRole('button', { name: /1 Sudzha/ }).click();
		await expect(page.getByRole('alert')).toContainText('“Sudzha” and this place are one already.');
		await search.fill('Korenevo');
		await search.press('Enter');
		await expect(page.getByRole('button', { name: /2 Korenevo/ })).toBeVisible();
		// The keys of the card wait.
		await page.keyboard.press('n');
		await page.keyboard.press('2');
		await expect(sum(page)).toContainText('Sudzha: merged into Korenevo');
		expect((await corrections()).places).toEqual({
			'gn:544906': expect.objectContaining({ merge: ['gn:486816'] })
		});
		await expect(page.locator('.choice').first()).toContainText('Korenevo');
		await page.keyboard.press('z');
		await expect(sum(page)).toContainText('Taken back: Sudzha → merged into Korenevo');
		await expect(page.locator('.choice').first()).toContainText('Sudzha');
	});

	test('is parted again from what was merged into it before', async ({ page }) => {
		await writeFile(
			join(folder, 'corrections.yaml'),
			'places:\n  gn:486816: { merge: [gn:544906] } # one town\n'
		);
		await page.goto(url);
		await toCard(page, 'Sudzha');
		await page.keyboard.press('t');
		await page.getByRole('button', { name: '“Korenevo” is its own place again' }).click();
		await expect(sum(page)).toContainText('Sudzha: parted from Korenevo');
		const text = await readFile(join(folder, 'corrections.yaml'), 'utf8');
		expect(text).not.toContain('544906');
		expect(text).toContain('# one town');
	});

	test('is moved on the map or by typing, with how sure that is', async ({ page }) => {
		await page.goto(url);
		await toCard(page, 'Belgorod');
		await page.keyboard.press('t');
		await page.getByRole('button', { name: 'Move the point' }).click();
		const point = page.getByRole('textbox', { name: 'Latitude, longitude' });
		await expect(point).toBeFocused();
		const before = await point.inputValue();
		await page.locator('.ground canvas').click({ position: { x: 150, y: 120 } });
		await expect(point).not.toHaveValue(before);
		await point.fill('95, 36');
		await expect(page.getByRole('button', { name: 'Save' })).toBeDisabled();
		await point.fill('50.61, 36.62');
		await page.getByRole('spinbutton', { name: 'Within km' }).fill('12');
		await page.keyboard.press('Enter');
		await expect(sum(page)).toContainText('Belgorod: moved');
		expect(Object.values((await corrections()).places)).toEqual([
			expect.objectContaining({ point: [36.62, 50.61], precision_km: 12 })
		]);
	});

	test('is looked for where a name has none, and where every name was looked at', async ({
		page
	}) => {
		await writeFile(join(folder, 'one.md'), 'Water rose near Qwertyvka village.\n');
		await page.goto(url);
		await expect(name(page)).toHaveText('Qwertyvka', { timeout: 30_000 });
		await page.keyboard.press('t');
		await expect(page.getByRole('textbox', { name: 'Place name' })).toHaveValue('Qwertyvka');
		await page.keyboard.press('Escape');
		await expect(name(page)).toBeFocused();
		await page.keyboard.press('n');
		await expect(page.getByText('Everything has been looked at')).toBeVisible();
		await page.getByRole('button', { name: 'This place' }).click();
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		await page.getByRole('button', { name: /2 Korenevo/ }).click();
		await page.getByLabel('Delay by days').fill('3');
		await page.keyboard.press('Enter');
		await expect(sum(page)).toContainText('Korenevo: delayed');
	});

	test('is told of without a violation that axe finds, in every part of its form', async ({
		page
	}) => {
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme });
			await page.goto(url);
			await toCard(page, 'Sudzha');
			await page.keyboard.press('t');
			await expect(nameField(page)).toBeFocused();
			await expectNoViolation(page);
			await page.getByRole('button', { name: 'Move the point' }).click();
			await expectNoViolation(page);
			await page.getByRole('button', { name: 'Merge into' }).click();
			await page.keyboard.press('Enter');
			await expect(page.getByRole('button', { name: /1 Sudzha/ })).toBeVisible();
			await expectNoViolation(page);
		}
	});

	test.describe('on a phone', () => {
		test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });
		test('is hidden by touch, with nothing wider than the screen', async ({ page }) => {
			await page.goto(`${url}?lang=de`);
			await toCard(page, 'Sudzha');
			await page.getByRole('button', { name: /Dieser Ort/ }).tap();
			await page.getByRole('button', { name: 'Punkt verschieben' }).tap();
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(390);
			await page.getByLabel('Vor Lesern verbergen').tap();
			await page.getByRole('button', { name: 'Speichern' }).tap();
			await expect(sum(page)).toContainText('Sudzha: verborgen');
		});
	});
});

test('what a colleague says of places in an exported desk comes back by a merge, conflicts told', async ({
	page
}) => {
	const run = promisify(execFile);
	const dateline = (...given: string[]) => run(process.execPath, ['bin/dateline.js', ...given]);
	const path = join(folder, 'corrections.yaml');
	await writeFile(
		path,
		'# Ours\nplaces:\n  gn:486816: { label: { en: Soudja }, blur_km: 25, note: asked by phone } # the town\n'
	);
	const file = join(folder, '..', 'review.html');
	await dateline('review', folder, '--export', file);
	await page.goto(pathToFileURL(file).href);
	await page.getByLabel('Your name').fill('anna');
	await page.keyboard.press('Escape');
	await toCard(page, 'Sudzha');
	await page.keyboard.press('t');
	const shown = page.getByRole('textbox', { name: 'Name shown' });
	await expect(shown).toHaveValue('Soudja');
	await expect(page.getByLabel('Blur to km')).toHaveValue('25');
	await expect(page.getByLabel(/^Note/)).toHaveValue('');
	// What the folder says is not lifted here.
	await page.getByLabel('Blur to km').fill('');
	await shown.press('Enter');
	await expect(page.getByRole('alert')).toContainText('is lifted at the desk of the folder');
	await page.getByLabel('Blur to km').fill('10');
	await page.getByLabel('Language of the name').selectOption('pl');
	await shown.fill('Sudża nad Sudżą');
	await page.getByLabel('Hide it from readers').check();
	await shown.press('Enter');
	await expect(sum(page)).toContainText('Soudja: renamed, hidden, blurred');
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the decisions' }).click();
	const saved = join(folder, '..', 'anna.yaml');
	await (await download).saveAs(saved);
	const { stdout } = await dateline('review', folder, '--merge', saved);
	expect(stdout).toMatch(
		/^4 new, 1 in conflict\nplaces: blur_km of gn:486816 is 25 here and 10 in anna\.yaml/
	);
	expect(await readFile(path, 'utf8')).toMatch(/^# Ours\n[^]* # the town\n/);
	expect((await corrections(path)).places).toMatchObject({
		'gn:486816': { label: { en: 'Soudja', pl: 'Sudża nad Sudżą' }, blur_km: 25, hide: true }
	});
});
