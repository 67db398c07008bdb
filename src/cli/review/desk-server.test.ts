import { readFileSync } from 'node:fs';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleOf } from '../../../tests/fixtures/geoparsed.ts';
import { geoparse, inflate, openGazetteer, openModel } from '../../lib/geoparse/index.ts';
import { CorrectionsFile } from './corrections-file.ts';
import { deskArticle } from './desk-articles.ts';
import { FolderDesk } from './folder-desk.ts';
import { StorySteps } from './story-steps.ts';
import { serveDesk, type ServedDesk } from './desk-server.ts';
import type { DeskState, NamedMention, ToldPlace } from '../../lib/corrections/desk-protocol.ts';

const article = (id: string, text: string) =>
	articleOf(id, text, { title: text.slice(0, text.indexOf('\n')), published: '2025-03-10' });

let folder: string;
let served: ServedDesk;
let url: URL;
let file: CorrectionsFile;

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-desk-'));
	await mkdir(join(folder, 'site', 'review'), { recursive: true });
	await writeFile(join(folder, 'site', 'review', 'index.html'), '<title>Review</title>');
	const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));
	const model = openModel(await inflate(readFileSync('static/geodata/model-en.bin')));
	const articles = [
		article(
			'one',
			'Shells near Sudzha\n\nShells fell on the town of Sudzha and near Qwertyvka village, guards said.'
		),
		article('two', 'Sudzha again\n\nA convoy left Sudzha for Kursk.')
	].map((each) =>
		deskArticle(
			each,
			createHash('sha256').update(each.text).digest('hex'),
			geoparse(each.text, gazetteer, { language: 'en', model, explain: true })
		)
	);
	file = await CorrectionsFile.open(folder);
	const desk = new FolderDesk({ title: 'Test', articles, gazetteer, problems: [] }, file);
	served = await serveDesk({
		desk,
		story: new StorySteps(folder, 'Test'),
		site: join(folder, 'site'),
		draft: join(folder, 'draft'),
		port: 0,
		by: 'olena',
		buildDraft: async () => '../draft/test/'
	});
	url = new URL(served.url);
});

afterAll(async () => {
	served.server.close();
	await file.close();
	await rm(folder, { recursive: true, force: true });
});

/** One request as a browser, or as somebody else, would send it. */
function ask(
	path: string,
	{ body, headers = {} }: { body?: unknown; headers?: Record<string, string> } = {}
): Promise<{ status: number; text: string }> {
	return new Promise((resolve, reject) => {
		const address = new URL(path, url);
		const sent = httpRequest(
			{
				host: '127.0.0.1',
				port: url.port,
				path: address.pathname + address.search,
				method: body === undefined ? 'GET' : 'POST',
				headers: {
					host: url.host,
					...(body !== undefined && { origin: url.origin, 'content-type': 'application/json' }),
					...headers
				}
			},
			(response) => {
				let text = '';
				response.on('data', (part) => (text += part));
				response.on('end', () => resolve({ status: response.statusCode!, text }));
			}
		);
		sent.on('error', reject);
		sent.end(body === undefined ? undefined : JSON.stringify(body));
	});
}

const state = async () => JSON.parse((await ask('state')).text) as DeskState;
const decide = (body: object) => ask('decide', { body });

describe('the desk', () => {
	it('asks for what is unplaced first, shows the words around it, and counts what is left', async () => {
		const { cards, left, mentions, checked } = await state();
		expect(cards[0]).toMatchObject({ reason: 'unplaced', words: 'Qwertyvka', placeId: null });
		expect(cards[0].before + cards[0].words + cards[0].after).toContain('near Qwertyvka village,');
		expect(left).toBe(cards.length);
		expect(mentions).toBeGreaterThan(4);
		expect(checked).toBe(0);
	});

	it('writes a pin of the editor into the file, and takes it back at one stroke', async () => {
		const { cards } = await state();
		const newPlace = { name: 'Qwertyvka', point: [35.3, 51.2], precisionKm: 3 };
		const answer = await decide({
			key: cards[0].key,
			newPlace,
			all: false,
			reason: 'A new village'
		});
		expect(answer.status).toBe(200);
		const after = JSON.parse(answer.text) as DeskState;
		expect(after.cards.some(({ words }) => words === 'Qwertyvka')).toBe(false);
		expect(after).toMatchObject({ checked: 1, undoable: 1 });
		expect(await readFile(join(folder, 'corrections.yaml'), 'utf8')).toMatch(/local:qwertyvka/);
		const back = JSON.parse((await ask('undo', { body: {} })).text) as DeskState;
		expect(back.cards[0].words).toBe('Qwertyvka');
		expect(await readFile(join(folder, 'corrections.yaml'), 'utf8')).not.toMatch(/local:qwertyvka/);
	});

	it('tells a place and writes what is said of it; what is no such thing it refuses', async () => {
		const { placeId: id } = (await state()).cards.find(({ words }) => words === 'Sudzha')!;
		const told = JSON.parse((await ask('place', { body: { id } })).text) as ToldPlace;
		expect(told).toMatchObject({ id, name: 'Sudzha', names: { uk: 'Суджа' }, blurKm: null });
		const label = { en: '<b>Sudzha</b> # {' };
		const answer = await ask('place/change', { body: { id, label, blurKm: 25, note: 'asked' } });
		expect(answer.status).toBe(200);
		expect(file.corrections.places).toMatchObject([{ id, label, blurKm: 25, note: 'asked' }]);
		for (const wrong of [
			{ blurKm: 0 },
			{ delayDays: 1.5 },
			{ label: { __proto__: 'x', EN: 'x' } },
			{ label: { en: ' ' } },
			{ hide: false },
			{ mergeInto: 'gn:1', hide: true },
			{ point: [0, 91] }
		]) {
			const { status, text } = await ask('place/change', { body: { id, ...wrong } });
			expect([status, text], JSON.stringify(wrong)).toEqual([
				409,
				expect.stringContaining('What was sent is no decision')
			]);
		}
		expect((await ask('place', { body: { id: 'gn:0' } })).text).toContain('unknownPlace');
		await ask('undo', { body: {} });
		expect(file.corrections.places).toEqual([]);
	});

	it('takes one decision for all mentions of a name', async () => {
		const card = (await state()).cards.find(({ words }) => words === 'Sudzha')!;
		expect(card.alike).toBeGreaterThan(2);
		const after = JSON.parse((await decide({ key: card.key, all: true })).text) as DeskState;
		expect(after.cards.some(({ words }) => words === 'Sudzha')).toBe(false);
		await ask('undo', { body: {} });
	});

	it('lists the mentions that a decision for all of a name is of, each with what it is read as', async () => {
		const card = (await state()).cards.find(({ words }) => words === 'Sudzha')!;
		const { text } = await ask('named', { body: { key: card.key } });
		const named = JSON.parse(text) as NamedMention[];
		expect(named).toHaveLength(card.named);
		expect(named.map(({ before, words }) => before + words)).toContain(
			'Shells near Sudzha Shells fell on the town of Sudzha'
		);
		expect(new Set(named.map(({ place }) => place))).toEqual(new Set(['Sudzha']));
		expect((await ask('named', { body: { key: 'nowhere:0' } })).status).toBe(409);
	});

	it('finds places by name', async () => {
		const { text } = await ask('find', { body: { name: 'Kursk' } });
		expect((JSON.parse(text) as { name: string }[])[0].name).toBe('Kursk');
	});

	it('tells a decision on what is gone or unknown in a sentence, and writes nothing', async () => {
		const { cards } = await state();
		const gone = await decide({ key: 'nowhere:0', all: false });
		expect([gone.status, JSON.parse(gone.text)]).toEqual([
			409,
			{ problem: { what: 'mentionGone', of: '' } }
		]);
		const unknown = await decide({ key: cards[0].key, place: 'gn:999999999', all: false });
		expect([unknown.status, JSON.parse(unknown.text)]).toEqual([
			409,
			{ problem: { what: 'unknownPlace', of: 'gn:999999999' } }
		]);
		const wrong = await decide({ key: cards[0].key, all: 'yes' });
		expect(wrong.status).toBe(409);
		expect(JSON.parse(wrong.text)).toMatchObject({ problem: { what: 'refused' } });
	});
});

describe('a page of the desk is told', () => {
	it('that there is something new, again and again, until it leaves', async () => {
		const listen = () =>
			new Promise<IncomingMessage>((done, fail) => {
				httpRequest(new URL('news', url), done).on('error', fail).end();
			});
		const [one, two] = [await listen(), await listen()];
		expect(one.headers).toMatchObject({
			'content-type': 'text/event-stream',
			'cache-control': 'no-store'
		});
		const toldTo = (page: IncomingMessage) =>
			new Promise<string>((done) => page.once('data', (part) => done(String(part))));
		const first = [toldTo(one), toldTo(two)];
		served.tell();
		expect(await Promise.all(first)).toEqual(['data: new\n\n', 'data: new\n\n']);
		two.destroy();
		const second = toldTo(one);
		served.tell();
		expect(await second).toBe('data: new\n\n');
		one.destroy();
	});

	it('where the card that it stands at is now', async () => {
		const { cards } = await state();
		const { text } = await ask(`state?${new URLSearchParams({ card: cards[1].key })}`);
		expect(JSON.parse(text)).toMatchObject({ held: { key: cards[1].key } });
		expect(JSON.parse((await ask('state?card=nowhere')).text)).toMatchObject({ held: null });
	});
});

describe('the desk is closed to others', () => {
	it('tells no other page that there is something new', async () => {
		expect((await ask('/0123456789abcdef0123456789abcdef/review/news')).status).toBe(404);
		for (const [header, value] of [
			['host', 'evil.example'],
			['origin', 'https://evil.example'],
			['origin', 'null']
		]) {
			expect((await ask('news', { headers: { [header]: value } })).status).toBe(403);
		}
	});

	it('answers nothing without its token', async () => {
		for (const path of ['/', '/review/', '/0123456789abcdef0123456789abcdef/review/state']) {
			expect((await ask(path)).status).toBe(404);
		}
	});

	it('answers no other name that leads to this machine', async () => {
		expect((await ask('state', { headers: { host: 'evil.example' } })).status).toBe(403);
		expect((await ask('state', { headers: { host: `localhost:${url.port}` } })).status).toBe(403);
	});

	it('writes nothing at the word of another page', async () => {
		const { cards } = await state();
		const body = { key: cards[0].key, all: false };
		for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }]) {
			expect((await ask('decide', { body, headers })).status).toBe(403);
		}
		const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
		expect((await ask('decide', { body, headers: asForm })).status).toBe(415);
		expect((await state()).checked).toBe(0);
	});

	it('gives no file from outside the site', async () => {
		expect((await ask('../../../corrections.yaml')).status).toBe(404);
		expect((await ask('..%2f..%2fcorrections.yaml')).status).toBe(404);
		expect((await ask('./')).text).toContain('Review');
	});
});
