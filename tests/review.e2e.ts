import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openDesk } from './desk';
import { parse } from 'yaml';

/** A picture of what is drawn, once that no longer changes. */
async function atRest(drawn: Locator): Promise<Buffer> {
	let last = await drawn.screenshot();
	await expect
		.poll(async () => {
			const before = last;
			last = await drawn.screenshot();
			return last.equals(before);
		})
		.toBe(true);
	return last;
}

/** The editor's desk, by keyboard, mouse and touch, on a folder of its own. */
test.describe('the desk', () => {
	let folder: string;
	let desk: Awaited<ReturnType<typeof openDesk>>;
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
		desk = await openDesk(folder);
		({ url } = desk);
	});

	test.afterEach(async () => {
		await desk.end();
		await rm(join(folder, '..'), { recursive: true, force: true });
	});

	/** Opens the desk; the heading of its first card, which later ones follow in. */
	const opened = async (page: Page) => {
		await page.goto(url);
		const name = page.getByRole('heading', { level: 2 });
		await expect(name).toHaveText('Qwertyvka');
		return name;
	};

	const corrections = async () =>
		parse(await readFile(join(folder, 'corrections.yaml'), 'utf8')) as Record<string, object>;

	test('decides by keys: one place, no place, kind, all of a name, later, undo', async ({
		page
	}) => {
		const name = await opened(page);
		const sum = page.getByRole('status');
		await expect(sum).toContainText('0 of');

		await page.keyboard.press('a');
		await expect(page.getByRole('button', { name: /All of this name/ })).toHaveAttribute(
			'aria-pressed',
			'true'
		);
		// What the decision is of is listed.
		const listed = page.getByRole('list', { name: 'All of this name' }).getByRole('listitem');
		await expect(listed).toHaveCount(2);
		await expect(listed.first()).toContainText('near Qwertyvka village');
		await page.keyboard.press('u');
		await expect(page.getByRole('status')).toContainText('Qwertyvka: left unplaced (all 2)');
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

	test('its keys are where they are on any keyboard, whatever letters it writes', async ({
		page
	}) => {
		const name = await opened(page);
		// As a keyboard that writes Ukrainian sends N and Z.
		const press = (key: string, code: string) =>
			name.dispatchEvent('keydown', { key, code, bubbles: true });
		await press('т', 'KeyN');
		await expect(page.getByRole('status')).toContainText('Qwertyvka: no place');
		await press('я', 'KeyZ');
		await expect(page.getByRole('status')).toContainText('Taken back');
		// Where letters are elsewhere but are the alphabet's, they are what they write.
		await press('u', 'KeyF');
		await expect(page.getByRole('status')).toContainText('left unplaced');
	});

	test('finds a name in the articles that was decided on, and decides anew', async ({ page }) => {
		const name = await opened(page);
		const sum = page.getByRole('status');
		await page.keyboard.press('a');
		await page.keyboard.press('u');
		await expect(sum).toContainText('left unplaced (all 2)');
		const next = await name.textContent();
		await page.keyboard.press('f');
		await expect(page.getByLabel('Name, or how it begins')).toBeFocused();
		await page.keyboard.type('qwert');
		await page.keyboard.press('Enter');
		const found = page.getByRole('list', { name: 'Find' }).getByRole('button');
		await expect(found).toHaveCount(2);
		await expect(found.first()).toContainText(
			'Unplaced · a place where something happens · checked'
		);
		await page.keyboard.press('1');
		await expect(name).toHaveText('Qwertyvka');
		await expect(name).toBeFocused();
		await expect(page.getByText('Seen by a person already')).toBeVisible();
		// It stays while the desk looks for news, and passes where it is left.
		await page.waitForResponse((response) => /state\?.*seen=/.test(response.url()));
		await expect(name).toHaveText('Qwertyvka');
		await page.keyboard.press('k');
		await expect(sum).toContainText('Qwertyvka: named as a government or people');
		await expect(name).toHaveText(next!);
		expect(await corrections()).toMatchObject({
			rules: [{ name: 'Qwertyvka', place: 'unplaced' }],
			mentions: [{ exact: 'Qwertyvka', kind: 'associative' }]
		});
	});

	test('passes over all cards and goes back to them, however many there are', async ({ page }) => {
		const towns = Array.from(
			{ length: 45 },
			(_, i) => `Buses left Xqtown${String.fromCharCode(97 + (i % 26))}${i} village.`
		);
		await writeFile(
			join(folder, 'three.md'),
			`---\ntitle: Buses\npublished: 2025-03-03\n---\n${towns.join('\n\n')}\n`
		);
		await page.goto(url);
		await expect(page.getByRole('status')).toContainText(/(?:4|5)\d to look at/);
		const left = Number(/^(\d+)/.exec((await page.getByRole('status').innerText()).trim())![1]);
		// Some names have two cards.
		const card = page.getByRole('region', { name: 'Mention' });
		const seen: string[] = [];
		const step = async (key: string) => {
			const before = await card.innerHTML();
			seen.push(before);
			await page.keyboard.press(key);
			await expect.poll(() => card.innerHTML()).not.toBe(before);
		};
		for (let i = 0; i < left; i++) await step('ArrowRight');
		expect(new Set(seen).size).toBe(left);
		const now = () => card.innerHTML();
		expect(await now()).toBe(seen[0]);
		await step('ArrowLeft');
		expect(await now()).toBe(seen[left - 1]);
		await step('ArrowLeft');
		expect(await now()).toBe(seen[left - 2]);
		// What is decided far behind leads to the next one there.
		await page.keyboard.press('Enter');
		await expect.poll(now).toBe(seen[left - 1]);
	});

	test('answers a number that stands beside nothing, and tells what is taken back', async ({
		page
	}) => {
		await opened(page);
		const sum = page.getByRole('status');
		await page.keyboard.press('z');
		await expect(sum).toContainText('There is nothing to take back');
		await page.keyboard.press('9');
		await expect(sum).toContainText('There is no choice 9 here.');
		await page.keyboard.press('s');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		await page
			.getByRole('button', { name: /Korenevo.*Kursk/ })
			.first()
			.click();
		await expect(sum).toContainText('Qwertyvka: Korenevo');
		await page.keyboard.press('u');
		await expect(sum).toContainText('left unplaced');
		await page.keyboard.press('z');
		await expect(sum).toContainText(/Taken back: .+ → left unplaced/);
		await page.keyboard.press('z');
		await expect(sum).toContainText('Taken back: Qwertyvka → Korenevo');
	});

	test('keeps the focus where it is while a file that is wrong is refused', async ({ page }) => {
		await opened(page);
		await writeFile(join(folder, 'corrections.yaml'), 'rules: [');
		for (const button of [
			page.getByRole('button', { name: 'Unplaced' }),
			page.getByRole('button', { name: 'Right as it is' })
		]) {
			await button.focus();
			await button.click();
			await expect(page.getByRole('alert')).toContainText('corrections.yaml');
			await expect(button).toBeFocused();
		}
		const choice = page.getByRole('textbox', { name: 'Place name' });
		await page.keyboard.press('s');
		await choice.fill('Korenevo');
		await choice.press('Enter');
		const found = page.getByRole('button', { name: /Korenevo.*Kursk/ }).first();
		await found.focus();
		await found.press('Space');
		await expect(found).toHaveAttribute('aria-disabled', 'false');
		expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
	});

	test('finds a place in the gazetteer, and drops a pin where there is none', async ({ page }) => {
		await opened(page);
		await page.keyboard.press('s');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('button', { name: /Korenevo.*Kursk/ }).first()).toBeVisible();
		await page.keyboard.press('Escape');

		await page.keyboard.press('p');
		await page.locator('.ground canvas').click({ position: { x: 150, y: 120 } });
		const point = page.getByRole('textbox', { name: 'Latitude, longitude' });
		await expect(point).toHaveValue(/^-?\d+\.\d{4}, -?\d+\.\d{4}$/);
		const [lat, lng] = (await point.inputValue()).split(', ').map(Number);
		const radius = page.getByRole('spinbutton', { name: 'Within km' });
		await expect(radius).toHaveValue('2');
		// The ring says how sure that is.
		const handle = (await page.locator('.handle').boundingBox())!;
		await page.mouse.move(handle.x + 12, handle.y + 12);
		await page.mouse.down();
		await page.mouse.move(handle.x + 60, handle.y + 12, { steps: 4 });
		await page.mouse.up();
		const km = Number(await radius.inputValue());
		expect(km).toBeGreaterThan(2);
		await page.getByRole('button', { name: /Place it here/ }).click();
		await expect(page.getByRole('status')).toContainText('placed by hand');
		const { places } = await corrections();
		expect(places).toEqual({
			'local:qwertyvka': expect.objectContaining({
				point: [lng, lat],
				precision_km: km,
				feature: 'P.PPL'
			})
		});
	});

	test('drops a pin by keys alone: its point, how sure it is, what it is', async ({ page }) => {
		await opened(page);
		await page.keyboard.press('p');
		await expect(page.getByRole('textbox', { name: 'Latitude, longitude' })).toBeFocused();
		await page.keyboard.type('95, 35');
		await expect(page.getByRole('button', { name: /Place it here/ })).toBeDisabled();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('51.21, 35.32');
		await page.keyboard.press('Tab');
		await page.keyboard.type('3.5');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Tab');
		await page.keyboard.type('camp');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('status')).toContainText('placed by hand');
		expect((await corrections()).places).toMatchObject({
			'local:qwertyvka': { point: [35.32, 51.21], precision_km: 3.5, feature: 'S.CMP' }
		});
	});

	test('chooses by number among what was found and among the candidates', async ({ page }) => {
		const name = await opened(page);
		await page.keyboard.press('s');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		const second = page.getByRole('listitem').nth(1).getByRole('button');
		const found = (await second.locator('b').textContent())!;
		// A number that nothing has decides nothing.
		await page.keyboard.press('9');
		await expect(name).toHaveText('Qwertyvka');
		await page.keyboard.press('2');
		await expect(page.getByRole('status')).toContainText(`Qwertyvka: ${found}`);
		expect((await corrections()).mentions).toMatchObject([
			{ exact: 'Qwertyvka', place: expect.stringMatching(/^gn:/) }
		]);
		// With Shift it is of the other kind too.
		await page.keyboard.press('z');
		// What is typed before the desk has answered is for the card that comes back.
		await page.keyboard.press('s');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		await expect(second).toContainText(found);
		// A decision waits for the card: while the desk is busy it would be of another.
		await expect(page.getByRole('status')).toContainText('0 of 7 mentions checked');
		await page.keyboard.press('Shift+Digit2');
		// What was taken back is told with the same words: the file says when it is written.
		await expect
			.poll(async () => (await corrections()).mentions)
			.toMatchObject([
				{ exact: 'Qwertyvka', place: expect.stringMatching(/^gn:/), kind: 'associative' }
			]);
		// The machine's own place, chosen, is right as it is: nothing is changed.
		while ((await page.getByRole('listitem').filter({ hasText: 'now' }).count()) === 0) {
			const before = await name.textContent();
			await page.keyboard.press('ArrowRight');
			await expect(name).not.toHaveText(before!);
		}
		await page.keyboard.press('1');
		await expect.poll(async () => (await corrections()).checked).toHaveLength(1);
		expect((await corrections()).mentions).toHaveLength(1);
	});

	test('gives a name that the machine has missed its place, by keys', async ({ page }) => {
		await opened(page);
		await page.keyboard.press('m');
		await page.keyboard.type('A pump');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		const second = page.getByRole('listitem').nth(1).getByRole('button');
		const found = (await second.locator('b').textContent())!;
		await page.keyboard.press('2');
		await expect(page.getByRole('status')).toContainText(`A pump: ${found}`);
		expect((await corrections()).rules).toMatchObject([
			{ name: 'A pump', place: expect.stringMatching(/^gn:/) }
		]);
		await page.keyboard.press('m');
		await page.keyboard.type('Nobody writes this');
		await page.keyboard.press('Tab');
		await page.keyboard.type('Korenevo');
		await page.keyboard.press('Enter');
		await expect(second).toBeVisible();
		await page.keyboard.press('1');
		await expect(page.getByRole('alert')).toContainText('No article writes “Nobody writes this”.');
	});

	test('tells in the language of the interface what cannot be done', async ({ page }) => {
		await page.goto(`${url}?lang=uk`);
		const name = page.getByRole('heading', { level: 2 });
		await expect(name).toHaveText('Qwertyvka');
		await expect(page.getByRole('button', { name: /Не місце/ })).toBeVisible();
		await page.keyboard.press('n');
		await expect(page.getByRole('status')).toContainText('не місце');
		const path = join(folder, 'corrections.yaml');
		await writeFile(path, `${await readFile(path, 'utf8')}# by hand\n`);
		await page.keyboard.press('z');
		await expect(page.getByRole('alert')).toHaveText(
			'corrections.yaml відтоді змінено вручну, тож нічого не скасовано; попередні стани лежать у .dateline/.'
		);
		await page.getByLabel('Мова').selectOption('pl');
		await expect(page.getByRole('alert')).toContainText('zmieniono od tego czasu ręcznie');
	});

	test('the map and the note of a draft speak the language of the interface', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(new URL(request.url()).pathname));
		await page.goto(`${url}?lang=en`);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText('Qwertyvka');
		const note = page.locator('.draft-note');
		await expect(note).toHaveText('Draft, not published');
		const english = await atRest(page.locator('.ground'));
		await page.getByLabel('Language').selectOption('uk');
		await expect(note).toHaveText('Чернетка, не опубліковано');
		// Nothing of the ground but its names is another.
		await expect
			.poll(async () => (await atRest(page.locator('.ground'))).equals(english))
			.toBe(false);
		expect(asked.filter((path) => path.includes('regions-'))).toEqual([]);
		await page.getByLabel('Мова').selectOption('fr');
		await expect.poll(() => asked.some((path) => path.endsWith('/regions-fr.json'))).toBe(true);
	});

	test('says of every candidate what spoke for it', async ({ page }) => {
		await opened(page);
		// The town and its region have one name.
		const choices = page.locator('.choice');
		for (let i = 0; i < 20 && (await choices.count()) < 2; i++) {
			await page.keyboard.press('ArrowRight');
		}
		await expect(choices.nth(0)).toContainText(/For it: .*%/);
		await expect(choices.nth(1)).toContainText(/For it: .*%/);
	});

	test('escape takes a half-made decision back, and keys in fields are letters', async ({
		page
	}) => {
		const name = await opened(page);
		const all = page.getByRole('button', { name: /All of this name/ });
		await page.keyboard.press('a');
		await expect(all).toHaveAttribute('aria-pressed', 'true');
		await page.keyboard.press('Escape');
		await expect(all).toHaveAttribute('aria-pressed', 'false');
		await page.getByLabel(/^Reason/).fill('a word of Kyiv, n u k z');
		await page.keyboard.press('n');
		await expect(name).toHaveText('Qwertyvka');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+n');
		await expect(name).toHaveText('Qwertyvka');
		await expect(page.getByRole('status')).toContainText('0 of');
	});

	test('builds a draft that says it is one, with the corrections in it', async ({ page }) => {
		test.slow();
		await opened(page);
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

	const write = (name: string, title: string, text: string) =>
		writeFile(join(folder, name), `---\ntitle: ${title}\npublished: 2025-03-10\n---\n${text}\n`);

	test('is told what comes into the folder, and stays at its card with what was begun', async ({
		page
	}) => {
		const name = await opened(page);
		await page.keyboard.press('ArrowRight');
		await expect(name).toHaveText('Sudzha');
		await page.keyboard.press('p');
		await page.getByRole('textbox', { name: 'Latitude, longitude' }).fill('51.2, 35.3');
		await page.getByLabel(/^Reason/).fill('the suburb');
		const passage = page.locator('.passage');
		const before = await passage.textContent();

		await write('three.md', 'Fog', 'Fog lay near Zzyzxovka village.');
		const sum = page.getByRole('status');
		await expect(sum).toContainText('1 article read anew', { timeout: 30_000 });
		// What is worse stands before it now: the card is the same, and so is what was begun.
		await expect(name).toHaveText('Sudzha');
		await expect(passage).toHaveText(before!);
		await expect(page.getByRole('textbox', { name: 'Latitude, longitude' })).toHaveValue(
			'51.2, 35.3'
		);
		await expect(page.getByLabel(/^Reason/)).toHaveValue('the suburb');

		// The article of the card is another text.
		const [of] = /Water falls|Water in Sudzha/.exec((await page.locator('.from').textContent())!)!;
		await (of === 'Water falls'
			? write('two.md', of, 'On Sunday the water fell in Sudzha, and people went home.')
			: write('one.md', of, 'On Sunday water rose in Sudzha. A pump came from Kursk.'));
		await expect(passage).toContainText('On Sunday', { timeout: 30_000 });
		await expect(page.getByLabel(/^Reason/)).toHaveValue('the suburb');
		await page.getByRole('button', { name: 'Place it here' }).click();
		await expect(sum).toContainText('Sudzha: placed by hand');
		expect(await corrections()).toMatchObject({
			mentions: [{ exact: 'Sudzha', place: 'local:sudzha', reason: 'the suburb' }]
		});
		await page.keyboard.press('z');
		await expect(sum).toContainText('Taken back');

		await writeFile(join(folder, 'list.json'), '{ "items": [');
		await expect(sum).toContainText('1 problem in the folder', { timeout: 30_000 });
		await expect(page.getByText(/list\.json is not JSON/)).toBeVisible();
		await rm(join(folder, 'list.json'));
		await rm(join(folder, 'three.md'));
		await expect(sum).toContainText('1 article is gone', { timeout: 30_000 });
		await expect(page.getByText(/list\.json is not JSON/)).toHaveCount(0);
	});

	test('loads a draft that it has opened anew, at the same view, when an article changes', async ({
		page,
		context
	}) => {
		test.slow();
		await opened(page);
		await page.getByRole('button', { name: 'Build the draft' }).click();
		const opening = context.waitForEvent('page');
		await page.getByRole('link', { name: 'Look at it' }).click({ timeout: 60_000 });
		const draft = await opening;
		await expect(draft.getByText('Draft, not published')).toBeVisible();
		await draft.goto(`${draft.url()}place/sudzha/`);
		await write('three.md', 'Fog', 'Fog lay on Sudzha all day.');
		await expect(draft.getByText('Fog lay on', { exact: false }).first()).toBeVisible({
			timeout: 90_000
		});
		expect(draft.url()).toContain('place/sudzha/');
		await expect(page.getByRole('status')).toContainText('the draft is new');
	});

	test('saves what the draft shows as a step of the story, and takes it back', async ({ page }) => {
		test.slow();
		await page.goto(url);
		await page.getByRole('button', { name: 'Build the draft' }).click();
		await page.getByRole('button', { name: 'Tell the story' }).click({ timeout: 60_000 });
		const map = page.frameLocator('iframe');
		await map.locator('a[data-place="sudzha"]').first().click();
		// Before the page lives, a link leads to the place's own page: that is a view too.
		await expect.poll(() => page.frames()[1].url()).toMatch(/(?:[?]place=|[/]place[/])sudzha/);
		await page.getByLabel('Heading').fill('Water in the town');
		await page.getByLabel('Words').fill('It rose **overnight**.');
		await page.getByRole('button', { name: 'Save as a step' }).click();
		await expect(page.getByRole('listitem').filter({ hasText: 'Water in the town' })).toBeVisible();
		const story = () => readFile(join(folder, 'story.md'), 'utf8');
		expect(await story()).toMatch(
			/^# floods\n\n## Water in the town\nview: \?.*place=sudzha.*\n\nIt rose \*\*overnight\*\*\.\n$/
		);
		await page.getByRole('button', { name: 'Take the last step back' }).click();
		await expect(page.getByText('Water in the town')).toHaveCount(0);
		await expect(story()).rejects.toThrow(/ENOENT/);
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

/** A desk that is one file, opened from a disk by a colleague without the command. */
test.describe('the exported desk', () => {
	const run = promisify(execFile);
	const dateline = (...given: string[]) => run(process.execPath, ['bin/dateline.js', ...given]);
	let folder: string;
	let file: string;

	test.beforeEach(async () => {
		const own = await mkdtemp(join(tmpdir(), 'dateline-exported-'));
		folder = join(own, 'floods');
		file = join(own, 'review.html');
		await mkdir(folder);
		await writeFile(
			join(folder, 'one.md'),
			'---\ntitle: Water in Sudzha\npublished: 2025-03-02\n---\nWater rose in Sudzha and near Qwertyvka village. A pump came from </script><b>Kursk</b>.\n'
		);
		await writeFile(
			join(folder, 'corrections.yaml'),
			'rules:\n  - { name: Kursk, kind: associative, note: the source asked us }\n'
		);
		await dateline('review', folder, '--export', file);
	});

	test.afterEach(() => rm(join(folder, '..'), { recursive: true, force: true }));

	async function save(page: Page, by: string): Promise<string> {
		await page.getByLabel('Your name').fill(by);
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the decisions' }).click();
		const path = join(folder, '..', `${by}.yaml`);
		await (await download).saveAs(path);
		return path;
	}

	test('asks nobody, is decided by keys, and its decisions come back by a merge', async ({
		page
	}) => {
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
		});
		const problems: string[] = [];
		page.on('pageerror', ({ message }) => problems.push(message));
		page.on('console', (message) => {
			if (message.type() === 'error') problems.push(message.text());
		});
		await page.goto(pathToFileURL(file).href);
		const name = page.getByRole('heading', { level: 2 });
		await expect(name).toHaveText('Qwertyvka');
		await expect(page.locator('.ground canvas')).toBeVisible();
		expect(asked).toEqual([pathToFileURL(file).href]);
		await page.getByLabel('Your name').fill('anna');
		await page.keyboard.press('Escape');
		await page.keyboard.press('n');
		await expect(name).toHaveText('Sudzha');
		await page.keyboard.press('a');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Everything has been looked at')).toBeVisible();
		await page.keyboard.press('z');
		await expect(name).toHaveText('Sudzha');
		const saved = await save(page, 'anna');
		const content = parse(await readFile(saved, 'utf8')) as object;
		expect(content).toMatchObject({
			mentions: [{ exact: 'Qwertyvka', place: 'none', by: 'anna' }]
		});
		// What was decided before is the folder's.
		expect(content).not.toHaveProperty('rules');

		await writeFile(
			join(folder, 'corrections.yaml'),
			(await readFile(join(folder, 'corrections.yaml'), 'utf8')) + 'version: 1\n'
		);
		const { stdout } = await dateline('review', folder, '--merge', saved);
		expect(stdout).toContain('1 new, 0 in conflict');
		const again = (await readFile(saved, 'utf8')).replace('place: none', 'place: unplaced');
		await writeFile(saved, again);
		const second = await dateline('review', folder, '--merge', saved);
		expect(second.stdout).toMatch(/0 new, 1 in conflict\nmentions: "Qwertyvka" in one is none/);
		expect(problems).toEqual([]);
	});

	test('goes on with a saved file, and says what is no such file', async ({ page }) => {
		await page.goto(pathToFileURL(file).href);
		const name = page.getByRole('heading', { level: 2 });
		await expect(name).toHaveText('Qwertyvka');
		await page.keyboard.press('u');
		await expect(name).toHaveText('Sudzha');
		const saved = await save(page, 'borys');
		await page.reload();
		await expect(name).toHaveText('Qwertyvka');
		await page.getByLabel('Go on with a saved file').setInputFiles(saved);
		await expect(name).toHaveText('Sudzha');
		await page.getByLabel('Go on with a saved file').setInputFiles(join(folder, 'one.md'));
		await expect(page.getByRole('alert')).toContainText('This file');
		await expect(name).toHaveText('Sudzha');
	});

	test('holds no internal note, and a hostile text stays text', async ({ page }) => {
		expect(await readFile(file, 'utf8')).toMatch(/content-security-policy/i);
		await page.goto(pathToFileURL(file).href);
		await expect(page.getByRole('heading', { level: 2 })).toHaveText('Qwertyvka');
		const given = await page.evaluate(async () => {
			const { textContent } = document.querySelector('script[data-file="desk.json"]')!;
			const packed = Uint8Array.from(atob(textContent), (letter) => letter.charCodeAt(0));
			const stream = new Response(packed).body!.pipeThrough(new DecompressionStream('gzip'));
			return new Response(stream).text();
		});
		expect(given).toContain('Qwertyvka');
		expect(given).not.toContain('the source asked us');
		await expect(page.locator('.passage b')).toHaveCount(0);
	});
});
