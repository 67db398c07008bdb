import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { openDesk } from './desk';
import { openCollection } from '../src/lib/collection/open';
import { diskSource } from '../src/cli/collection-files';

/**
 * Two editors to the end: one decides at the desk, the other in a file on her own machine; both are brought
 * together, published, and stand when more articles come.
 */
const run = promisify(execFile);
const dateline = (...given: string[]) => run(process.execPath, ['bin/dateline.js', ...given]);

const articles: Readonly<Record<string, string>> = {
	'tawila.md': article(
		'Wells run dry',
		'2025-04-02',
		'Families who walked to Tawila wait for water. Trucks reach the town from Golo. A nurse from Qertawa camp counted them.'
	),
	'bridge.md': article(
		'A bridge opens',
		'2025-04-05',
		'The bridge from Omdurman opened for an hour. Traders carried onions to Soba. Kosti sent soap.'
	),
	'school.md': article(
		'A school opens again',
		'2025-04-08',
		'Ninety pupils came to school in El Obeid. Their teachers had walked from Bara. Nobody came from Qertawa camp.'
	)
};
const later: Readonly<Record<string, string>> = {
	'rain.md': article(
		'Rain at last',
		'2025-04-12',
		'Rain filled the wells of Tawila, and tents at Qertawa camp were torn.'
	),
	'soap.md': article('Soap', '2025-04-14', 'Soap from Kosti reached Soba and Bara.')
};

function article(title: string, day: string, text: string): string {
	return `---\ntitle: ${title}\npublished: ${day}\n---\n\n${text}\n`;
}

let own: string;
let folder: string;
const corrections = () => readFile(join(folder, 'corrections.yaml'), 'utf8');

test.beforeEach(async () => {
	own = await mkdtemp(join(tmpdir(), 'dateline-two-editors-'));
	folder = join(own, 'sudan');
	await mkdir(folder);
	for (const [name, text] of Object.entries(articles)) await writeFile(join(folder, name), text);
	await writeFile(
		join(folder, 'corrections.yaml'),
		[
			'# Camps first, as agreed on Monday.',
			'rules:',
			'  # not the one in Chad',
			'  - { name: Golo, kind: literal, by: olena, note: asked by phone }',
			'places: {}',
			''
		].join('\n')
	);
});
test.afterEach(() => rm(own, { recursive: true, force: true }));

/** Decides card by card: by the keys for its name, else that it is right. */
async function decideAll(page: Page, keys: Readonly<Record<string, readonly string[]>>) {
	const name: Locator = page.getByRole('heading', { level: 2 });
	const done = page.getByText('Everything has been looked at');
	await expect(name).toBeVisible();
	for (let i = 0; i < 40; i++) {
		await expect(name.or(done)).toBeVisible();
		if (await done.isVisible()) return;
		const status = (await page.getByRole('status').textContent())!;
		for (const key of keys[(await name.textContent())!] ?? ['Enter']) {
			if (key.length > 1 && key.includes(' ')) await page.keyboard.type(key);
			else await page.keyboard.press(key);
		}
		await expect(page.getByRole('status')).not.toHaveText(status);
	}
	throw new Error('cards without end');
}

/** The keys that drop a pin at a point. */
const pin = (point: string) => ['p', point, 'Tab', 'Tab', 'Tab', 'Tab', 'Enter'];

/** What names mean in the published collection: ids of places by the words. */
async function published() {
	const collection = await openCollection(diskSource(join(own, 'site', 'sudan', 'data')));
	const places = await collection.places();
	return new Map(places.map(({ id, articles: count, checked }) => [id, { count, checked }]));
}

test('decide apart, partly against each other; nothing is lost, and all stands when articles come', async ({
	page,
	browser
}) => {
	test.slow();
	const file = join(own, 'review.html');
	await dateline('review', folder, '--export', file);

	// One editor, at the desk.
	const desk = await openDesk(folder);
	await page.goto(desk.url);
	await decideAll(page, {
		Qertawa: ['a', ...pin('13.61, 25.02')],
		Soba: ['n'],
		Tawila: ['a', 'n']
	});
	await desk.end();
	const before = await corrections();

	// The other, in a file, which asks nobody.
	const asked: string[] = [];
	const hers = await browser.newPage();
	hers.on('request', (request) => {
		if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
	});
	await hers.goto(pathToFileURL(file).href);
	await hers.getByLabel('Your name').fill('anna');
	await hers.keyboard.press('Escape');
	await decideAll(hers, {
		Qertawa: ['a', ...pin('13.55, 25.11')],
		Bara: ['u'],
		Kosti: ['a', 'Enter']
	});
	const download = hers.waitForEvent('download');
	await hers.getByRole('button', { name: 'Save the decisions' }).click();
	const saved = join(own, 'anna.yaml');
	await (await download).saveAs(saved);
	expect(asked).toEqual([pathToFileURL(file).href]);
	await hers.close();

	const { stdout } = await dateline('review', folder, '--merge', saved);
	const told = stdout.trim().split('\n');
	// Her pin for the camp is another than his, and so is what each says of three names.
	expect(told[0]).toMatch(/^\d+ new, \d+ in conflict$/);
	const of = (words: string) => told.filter((line) => line.includes(words));
	expect(of('point of local:qertawa')).toEqual([expect.stringMatching(/\[25\.02,13\.61\] here/)]);
	expect(of('"Soba" in bridge')).toEqual([
		expect.stringMatching(/is none \(.*\) here and right as \S+, literal \(anna\) in anna\.yaml/)
	]);
	expect(of('"Bara" in school')).toEqual([
		expect.stringMatching(/is right as \S+, literal \(.*\) here and unplaced \(anna\)/)
	]);
	expect(of('"Tawila" in tawila')).toEqual([
		expect.stringMatching(
			/is none \(.*\) wherever it stands here and right as \S+, literal \(anna\)/
		)
	]);
	expect(of('Kosti')).toEqual([]);
	const merged = await corrections();
	expect(merged).toContain('note: asked by phone');
	// What stood there stands there, in its order; new entries come behind.
	let from = 0;
	for (const line of before.split('\n')) {
		const at = merged.indexOf(`${line}\n`, from);
		expect(at, line).toBeGreaterThanOrEqual(0);
		from = at;
	}
	expect(merged).toMatch(/^# Camps first.*\n(?:.*\n)*? {2}# not the one in Chad\n/);
	expect(merged).toMatch(/- name: Kosti\n\s+place: gn:\d+\n\s+by: anna/);

	const site = join(own, 'site');
	const first = await dateline('build', folder, '--out', site, '--require-checked');
	expect(first.stderr).toBe('');
	const [camp, kosti] = ['local:qertawa', /place: (gn:\d+)\n\s+by: anna/.exec(merged)![1]];
	const atFirst = await published();
	expect(atFirst.get(camp)).toEqual({ count: 2, checked: 2 });
	expect(atFirst.get(kosti)).toEqual({ count: 1, checked: 1 });

	for (const [name, text] of Object.entries(later)) await writeFile(join(folder, name), text);
	const second = await dateline('build', folder, '--out', site);
	// No correction has lost what it was of.
	expect(second.stderr).toBe('');
	const places = await published();
	expect(places.get(camp)).toEqual({ count: 3, checked: 3 });
	expect(places.get(kosti)).toEqual({ count: 2, checked: 2 });
	const rows = await readFile(join(site, 'sudan', 'data', 'places.geojson'), 'utf8');
	expect(rows).not.toContain('Tawila');
	// Soba of the old article is no place still; that of the new one nobody has seen.
	expect(rows).toContain('Soba');
	expect(await corrections()).toBe(merged);
});
