import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { DeskState } from '../../lib/corrections/desk-protocol.ts';
import { story } from '../newsroom.ts';

/** The desk as it is installed, on a folder that changes while it is open. */
let root: string;
let folder: string;
let desk: ChildProcess;
let url: URL;

const write = (name: string, content: string) => writeFile(join(folder, name), content);

async function ask<Answer = DeskState>(what: string, body?: object): Promise<Answer> {
	const headers = { origin: url.origin, 'content-type': 'application/json' };
	const call = body && { method: 'POST', headers, body: JSON.stringify(body) };
	const answer = await fetch(new URL(what, url), call);
	expect(answer.status, what).toBe(200);
	return (await answer.json()) as Answer;
}

/** The state once it is so: of what comes meanwhile the desk tells its page. */
const stateWith = (expected: object) =>
	vi.waitFor(
		async () => {
			const state = await ask('state');
			expect(state).toMatchObject(expected);
			return state;
		},
		{ timeout: 60_000, interval: 100 }
	);

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-follow-'));
	folder = join(root, 'steppe');
	await mkdir(folder);
	await write('one.md', story('Rain', 'It rained in Sudzha and near Qwertyvka village.'));
	await write('two.md', story('Sun', 'The sun shone on Rylsk.'));
	const env = { ...process.env, TMPDIR: join(root, 'tmp') };
	await mkdir(env.TMPDIR);
	desk = spawn(process.execPath, ['bin/dateline.js', 'review', folder, '--port', '0'], { env });
	url = await new Promise<URL>((done, fail) => {
		desk.stdout!.on('data', (data: Buffer) => done(new URL(String(data).trim())));
		desk.on('exit', (code) => fail(new Error(`the desk ended with ${code}`)));
	});
}, 120_000);

afterEach(async () => {
	desk.removeAllListeners('exit');
	const ended = new Promise((done) => desk.on('exit', done));
	desk.kill('SIGTERM');
	await ended;
	// It leaves nothing, whatever it was at.
	expect(await readdir(join(root, 'tmp'))).toEqual([]);
	await rm(root, { recursive: true, force: true });
});

it(
	'takes in articles as they come, change and go, and reads the others on',
	{ timeout: 120_000 },
	async () => {
		const before = await stateWith({ followed: { read: 0, gone: 0, drafts: 0, problems: [] } });
		const { key } = before.cards.find(({ words }) => words === 'Rylsk')!;
		await write('three.md', story('Fog', 'Fog lay on Lgov.'));
		const added = await stateWith({ followed: { read: 1, gone: 0 } });
		expect(added.cards.map(({ words }) => words)).toContain('Lgov');

		await write('two.md', story('Sun', 'At noon there was sun. The sun shone on Rylsk.'));
		await stateWith({ followed: { read: 2, gone: 0 } });
		const { held } = await ask(`state?${new URLSearchParams({ card: key })}`);
		expect(held!.before).toContain('At noon');

		// Read before, under another name.
		await rename(join(folder, 'three.md'), join(folder, 'fog.md'));
		await stateWith({ followed: { read: 3, gone: 1 } });
		await rm(join(folder, 'fog.md'));
		const { mentions } = await stateWith({ followed: { read: 3, gone: 2 } });
		expect(mentions).toBe(before.mentions);

		// Written again as it was: nothing is new.
		await write('one.md', await readFile(join(folder, 'one.md'), 'utf8'));
		await write('two.md', story('Sun', 'The sun set on Rylsk.'));
		await stateWith({ followed: { read: 4, gone: 2 } });
	}
);

it(
	'tells what is wrong in a sentence, and goes on with the rest',
	{ timeout: 120_000 },
	async () => {
		await write('list.json', '{"version": "https://jsonfeed.org/version/1.1", "items": [');
		const { followed } = await stateWith({
			followed: { problems: [expect.stringContaining('list.json is not JSON')] }
		});
		expect(followed!.problems[0]).not.toContain('\n');
		await write('collection.yaml', 'colour: red\n');
		await write('two.md', story('Sun', 'The sun shone on Rylsk and Lgov.'));
		await stateWith({
			followed: { read: 1, problems: [expect.stringContaining('colour'), expect.anything()] }
		});
		await rm(join(folder, 'list.json'));
		await write('collection.yaml', 'title: The steppe\n');
		await stateWith({ title: 'The steppe', followed: { read: 1, problems: [] } });
	}
);

it(
	'reads all articles anew for places of their own, and corrections that were written by hand',
	{ timeout: 120_000 },
	async () => {
		await write('places.csv', 'id,name,latitude,longitude\nq,Qwertyvka,51.2,35.2\n');
		const { cards } = await stateWith({ followed: { read: 2, problems: [] } });
		expect(cards.map(({ placeId }) => placeId)).toContain('local:q');
		const { checked } = await stateWith({});
		await write('corrections.yaml', 'rules:\n  - { name: Rylsk, place: none }\n');
		await vi.waitFor(async () => {
			const { cards } = await ask('state');
			expect(cards.map(({ words }) => words)).not.toContain('Rylsk');
		});
		expect(checked).toBe(0);
	}
);

it(
	'builds the draft anew when something changes, and leaves the old one until it is whole',
	{ timeout: 240_000 },
	async () => {
		const { address } = await ask<{ address: string }>('draft', {});
		const page = async (path = '') => {
			const answer = await fetch(new URL(address + path, url));
			return answer.ok ? answer.text() : String(answer.status);
		};
		expect(await page()).toContain('Rylsk');
		await stateWith({ followed: { drafts: 1 } });
		// The desk's own decision is in the draft that is asked for.
		const { cards } = await ask('state');
		const { key } = cards.find(({ words }) => words === 'Qwertyvka')!;
		await ask('decide', { key, place: 'none', all: true });

		await write('three.md', story('Fog', 'Fog lay on Lgov.'));
		const seen = new Set<boolean>();
		await vi.waitFor(
			async () => {
				const html = await page();
				expect(html).toContain('Rylsk');
				seen.add(html.includes('Lgov'));
				expect((await ask('state')).followed!.drafts).toBe(2);
			},
			{ timeout: 120_000, interval: 50 }
		);
		expect(seen).toContain(false);
		expect(await page()).toContain('Lgov');
		expect(await page('unplaced/')).not.toContain('Qwertyvka');

		// What cannot be built leaves what stands there.
		await write('overlay.geojson', '{');
		await stateWith({
			followed: { drafts: 2, problems: [expect.stringContaining('overlay.geojson')] }
		});
		expect(await page()).toContain('Lgov');
		await rm(join(folder, 'overlay.geojson'));
		await stateWith({ followed: { drafts: 3, problems: [] } });
		// Its addresses are written by the build, and are no reason for another.
		expect(await readdir(folder)).toContain('addresses.json');
		await write('four.md', story('Hail', 'Hail fell on Belgorod.'));
		// The next one is ended with the desk.
		await stateWith({ followed: { read: 2 } });
	}
);

it(
	'keeps its decisions to a folder that has gone, until it is back',
	{ timeout: 120_000 },
	async () => {
		const { cards } = await ask('state');
		const stroke = { key: cards[0].key, all: false };
		await ask('decide', stroke);
		await rename(folder, `${folder}-away`);
		await stateWith({ checked: 1, followed: { problems: [expect.stringContaining('steppe')] } });
		const refused = await fetch(new URL('decide', url), {
			method: 'POST',
			headers: { origin: url.origin, 'content-type': 'application/json' },
			body: JSON.stringify({ ...stroke, key: cards[1].key })
		});
		expect(refused.status).toBe(409);
		expect(await refused.text()).toContain('is no longer there');
		expect(await readdir(root)).not.toContain('steppe');
		await rename(`${folder}-away`, folder);
		await stateWith({ checked: 1, followed: { problems: [] } });
		await ask('decide', { ...stroke, key: cards[1].key });
		expect(await readFile(join(folder, 'corrections.yaml'), 'utf8')).toContain(cards[1].words);
	}
);
