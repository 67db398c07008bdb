import { createServer, type IncomingMessage, type Server } from 'node:http';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchOnce, type WatchCall } from './watch.ts';

/** A host of feeds: what it answers, and what it was asked. */
let host: {
	server: Server;
	origin: string;
	answers: Map<string, { status?: number; headers?: Record<string, string>; body?: string }>;
	asked: { path: string; headers: IncomingMessage['headers'] }[];
	/** Most requests that were open at once. */
	most: number;
};
let folder: string;
let clock: number;
let told: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-watch-'));
	clock = Date.parse('2024-08-06T10:00:00Z');
	let open = 0;
	const server = createServer((request, response) => {
		const path = request.url!;
		host.asked.push({ path, headers: request.headers });
		host.most = Math.max(host.most, ++open);
		setTimeout(() => {
			open--;
			const { status = 200, headers = {}, body = '' } = host.answers.get(path) ?? { status: 404 };
			const isKnown =
				headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
			response.writeHead(isKnown ? 304 : status, headers);
			response.end(isKnown ? '' : body);
		}, 10);
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const { port } = server.address() as AddressInfo;
	host = { server, origin: `http://127.0.0.1:${port}`, answers: new Map(), asked: [], most: 0 };
});
afterEach(async () => {
	host.server.closeAllConnections();
	host.server.close();
	await rm(folder, { recursive: true });
});

const feedOf = (items: readonly (readonly [name: string, text: string])[]) =>
	`<rss version="2.0"><channel><title>The Ledger</title>${items
		.map(
			([name, text]) =>
				`<item><title>Rain ${name}</title><link>https://example.org/${name}</link><description>${text}</description></item>`
		)
		.join('')}</channel></rss>`;

const run = (sources: readonly string[], options: Partial<WatchCall> = {}) => {
	told = '';
	const messages = new Writable({
		write(chunk: Buffer, _, done) {
			told += String(chunk);
			done();
		}
	});
	const call = { folder, items: 50, every: 30, rights: 'excerpt' as const, ...options };
	return watchOnce(sources, call, { messages, say: () => {}, now: () => clock, pauseMs: 1 });
};

const later = (minutes: number) => (clock += minutes * 60_000);
const paths = () => host.asked.map(({ path }) => path);
const stored = async () => {
	const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
	const files = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
	return files.map((file) => JSON.parse(file) as Record<string, unknown>);
};

describe('watch', () => {
	it('keeps a file an article, and asks again only for what has changed', async () => {
		const feed = `${host.origin}/feed`;
		host.answers.set('/feed', {
			headers: { etag: '"one"', 'last-modified': 'Tue, 06 Aug 2024 09:00:00 GMT' },
			body: feedOf([
				['a', 'It rained in Sudzha.'],
				['b', 'It rained in Sumy.']
			])
		});
		expect(await run([feed])).toEqual({ added: ['Rain a', 'Rain b'], changed: [], failed: 0 });
		expect(await stored()).toMatchObject([
			{ title: 'Rain a', url: 'https://example.org/a', rights: 'excerpt', changed: [] },
			{ title: 'Rain b', publisher: 'The Ledger' }
		]);

		later(10);
		await run([feed]);
		expect(paths()).toEqual(['/robots.txt', '/feed']);

		later(30);
		expect(await run([feed])).toEqual({ added: [], changed: [], failed: 0 });
		expect(host.asked.at(-1)!.headers).toMatchObject({
			'if-none-match': '"one"',
			'if-modified-since': 'Tue, 06 Aug 2024 09:00:00 GMT'
		});
		expect(host.asked.at(-1)!.headers['user-agent']).toMatch(/^dateline\/\d/);
	});

	it('keeps the id of an article that was changed, and tells when and what it was', async () => {
		const feed = `${host.origin}/feed`;
		host.answers.set('/feed', { body: feedOf([['a', 'It rained in Sudzha.']]) });
		await run([feed]);
		const [before] = await stored();
		later(24 * 60);
		host.answers.set('/feed', {
			body: feedOf([['a', 'It snowed in Sudzha.']]).replace('Rain a', 'Snow, not rain')
		});
		expect(await run([feed])).toMatchObject({ added: [], changed: ['Snow, not rain'] });
		const [after, ...others] = await stored();
		expect(others).toEqual([]);
		expect(after.id).toBe(before.id);
		expect(after.published).toBe(before.published);
		expect(after.changed).toEqual([
			{ until: '2024-08-07', text_sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }
		]);
		expect(after.note).toMatch(/has changed this article.*until 2024-08-07, SHA-256 [0-9a-f]{64}/);
	});

	it('leaves the words that an article has in another feed, and keeps those without an address apart', async () => {
		const [world, city] = [`${host.origin}/world`, `${host.origin}/city`];
		host.answers.set('/world', { body: feedOf([['a', 'It rained in Sudzha.']]) });
		host.answers.set('/city', { body: feedOf([['a', 'Rain.']]) });
		expect(await run([world, city])).toMatchObject({ added: ['Rain a'], changed: [] });
		later(60);
		expect(await run([world, city])).toMatchObject({ added: [], changed: [] });
		const briefing = (day: string) =>
			`<item><title>Briefing</title><pubDate>${day} Aug 2024</pubDate><description>Rain.</description></item>`;
		host.answers.set('/world', {
			body: `<rss version="2.0"><channel><title>The Ledger</title>${briefing('06')}${briefing('07')}</channel></rss>`
		});
		later(60);
		expect(await run([world])).toMatchObject({ added: ['Briefing', 'Briefing'], changed: [] });
	});

	it('goes on where a run was killed, and tells of a file that is damaged', async () => {
		const feed = `${host.origin}/feed`;
		host.answers.set('/feed', { body: feedOf([['a', 'Rain in Sumy.']]) });
		await writeFile(join(folder, 'rain-a.jsonl.0a1b2c3d.tmp'), '{"id"');
		await run([feed]);
		const [name] = (await readdir(folder)).filter((file) => file !== '.watch.json');
		expect(name).toMatch(/^rain-a-[0-9a-f]{12}\.jsonl$/);
		await writeFile(join(folder, name), '{"id"');
		host.answers.set('/feed', {
			body: feedOf([
				['a', 'Rain in Sumy.'],
				['b', 'Rain in Lviv.']
			])
		});
		later(60);
		expect(await run([feed])).toMatchObject({ added: ['Rain b'], failed: 1 });
		expect(told).toMatch(/rain-a-\w+\.jsonl is damaged; restore it from version control/);
	});

	it('leaves alone what robots.txt closes, and what cannot tell what it closes', async () => {
		host.answers.set('/robots.txt', { body: 'User-agent: *\nDisallow: /closed' });
		host.answers.set('/closed', { body: feedOf([['a', 'Rain in Sumy.']]) });
		host.answers.set('/lane', { status: 302, headers: { location: '/closed' } });
		const sources = [`${host.origin}/closed`, `${host.origin}/lane`];
		expect(await run(sources)).toMatchObject({ added: [], failed: 2 });
		expect(told).toMatch(
			/\/closed could not be fetched: the robots\.txt of 127\.0\.0\.1:\d+ closes it/
		);
		expect(paths()).not.toContain('/closed');
		host.answers.set('/robots.txt', { status: 301, headers: { location: '/moved/robots.txt' } });
		host.answers.set('/moved/robots.txt', { body: 'User-agent: dateline\nDisallow: /closed' });
		later(60);
		expect(await run(sources)).toMatchObject({ added: [], failed: 2 });
		expect(paths()).not.toContain('/closed');
		host.answers.set('/robots.txt', { status: 503 });
		later(60);
		await run(sources);
		expect(paths().filter((path) => !path.endsWith('/robots.txt'))).toEqual(['/lane', '/lane']);
	});

	it('waits as long as a host asks for, and lets one bad feed stop no other', async () => {
		host.answers.set('/busy', { status: 429, headers: { 'retry-after': '7200' } });
		host.answers.set('/odd', { body: 'no feed at all' });
		host.answers.set('/feed', { body: feedOf([['a', 'Rain in Sumy.']]) });
		const sources = ['/busy', '/odd', '/feed'].map((path) => host.origin + path);
		expect(await run(sources)).toMatchObject({ added: ['Rain a'] });
		expect(told).toMatch(/\/busy could not be fetched: it was answered with 429/);
		expect(told).toMatch(/\/odd is no feed: expected RSS, Atom or JSON Feed/);
		later(60);
		await run(sources);
		expect(paths().filter((path) => path === '/busy')).toHaveLength(1);
		later(61);
		await run(sources);
		expect(paths().filter((path) => path === '/busy')).toHaveLength(2);
	});

	it('says in words why a feed could not be fetched', async () => {
		const closed = createServer();
		await new Promise<void>((done) => closed.listen(0, '127.0.0.1', done));
		const { port } = closed.address() as AddressInfo;
		await new Promise((done) => closed.close(done));
		const cut = createServer((_, response) => {
			response.writeHead(200, { 'content-length': 9999 });
			response.write('<rss version="2.0">', () => response.destroy());
		});
		await new Promise<void>((done) => cut.listen(0, '127.0.0.1', done));
		const cutPort = (cut.address() as AddressInfo).port;
		host.answers.set('/loop', { status: 302, headers: { location: '/loop' } });
		host.answers.set('/disk', { status: 302, headers: { location: 'file:///etc/hosts' } });
		host.answers.set('/odd', { status: 302, headers: { location: 'http://[odd' } });
		const sources = [
			...['/loop', '/disk', '/odd'].map((path) => host.origin + path),
			`http://127.0.0.1:${port}/closed`,
			`http://127.0.0.1:${cutPort}/cut`,
			host.origin.replace('http:', 'https:')
		];
		expect(await run(sources)).toMatchObject({ added: [], failed: sources.length });
		cut.close();
		for (const reason of [
			/\/loop could not be fetched: it leads on more than 5 times/,
			/\/disk could not be fetched: it leads to file:\/\/\/etc\/hosts, which is no address of the web/,
			/\/odd could not be fetched: it leads to http:\/\/\[odd, which is no address/,
			/\/closed could not be fetched: its host takes no connection there \(ECONNREFUSED\)/,
			/\/cut could not be fetched: the connection was ended before all had come \(/,
			/https:\S+ could not be fetched: no safe connection to its host can be made \(/
		]) {
			expect(told).toMatch(reason);
		}
	});

	it('asks a host one thing at a time, for the feeds of an OPML file, at most N items of each', async () => {
		const names = ['1', '2', '3', '4'];
		for (const name of names) {
			const items = ['x', 'y', 'z'].map((item) => [`${name}${item}`, 'Rain in Sumy.'] as const);
			host.answers.set(`/${name}`, { body: feedOf(items) });
		}
		const opml = join(folder, '..', `${Math.random()}.opml`);
		const outlines = names.map((name) => `<outline type="rss" xmlUrl="${host.origin}/${name}"/>`);
		await writeFile(opml, `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
		const { added } = await run([opml], { items: 2 });
		await rm(opml);
		expect(added).toHaveLength(8);
		expect(told).toContain(`${host.origin}/1 has more than 2 items; --items takes more of them`);
		expect(host.most).toBe(1);
	});

	it('says what is no feed and no list of feeds', async () => {
		await expect(run([join(folder, 'none.opml')])).rejects.toThrow(
			/none\.opml is no address of a feed, and no list of feeds: .*none\.opml/
		);
	});
});
