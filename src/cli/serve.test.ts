import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from './serve.ts';

describe('serve', () => {
	/** Holds the site, and beside it what nobody is given. */
	let above: string;
	let folder: string;
	let server: Server;
	let url: string;

	beforeAll(async () => {
		above = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
		folder = join(above, 'site');
		await mkdir(join(above, 'site-two'), { recursive: true });
		await writeFile(join(above, 'secret'), 'secret');
		await writeFile(join(above, 'site-two', 'secret'), 'secret');
		await mkdir(folder);
		await mkdir(join(folder, 'kursk'));
		await writeFile(join(folder, 'index.html'), '<p>Home');
		await writeFile(join(folder, '404.html'), '<p>Not here');
		await writeFile(join(folder, 'places.parquet'), '0123456789');
		({ server, url } = await serve(folder, { port: 0 }));
	});
	afterAll(async () => {
		server.close();
		await rm(above, { recursive: true });
	});

	const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
		new Promise<{ status?: number; headers: IncomingHttpHeaders; body: string }>((done, fail) => {
			const { port } = new URL(url);
			// Not fetch: it would tidy the path before it asks.
			request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
				let body = '';
				response.on('data', (chunk: Buffer) => (body += chunk.toString()));
				response.on('end', () =>
					done({ status: response.statusCode, headers: response.headers, body })
				);
			})
				.on('error', fail)
				.end();
		});

	it('answers a folder with its page, and what is not there with the page for that', async () => {
		expect(await ask('/')).toMatchObject({
			status: 200,
			headers: {
				'content-type': 'text/html; charset=utf-8',
				'cache-control': 'no-cache',
				'x-content-type-options': 'nosniff'
			},
			body: '<p>Home'
		});
		expect(await ask('/nowhere')).toMatchObject({ status: 404, body: '<p>Not here' });
		expect(await ask('/', {}, 'HEAD')).toMatchObject({
			status: 200,
			headers: { 'content-length': '7' },
			body: ''
		});
		expect(await ask('/', {}, 'POST')).toMatchObject({ status: 405 });
	});

	it('takes no file for a folder', async () => {
		expect(await ask('/index.html')).toMatchObject({ status: 200 });
		expect(await ask('/index.html/')).toMatchObject({ status: 404, body: '<p>Not here' });
		expect(await ask('/places.parquet/a')).toMatchObject({ status: 404 });
	});

	it('answers that a file is as it was, and sends it whole once it is not', async () => {
		const { etag, 'last-modified': modified } = (await ask('/')).headers;
		expect(await ask('/', { 'if-none-match': etag! })).toMatchObject({ status: 304, body: '' });
		expect(await ask('/', { 'if-modified-since': modified! })).toMatchObject({ status: 304 });
		expect(await ask('/', { 'if-none-match': '"other"' })).toMatchObject({ status: 200 });
		expect(await ask('/', { 'if-match': '"other"' })).toMatchObject({ status: 412, body: '' });
	});

	it.each([
		['bytes=0-3', 206, '0123'],
		['bytes=4-', 206, '456789'],
		['bytes=-3', 206, '789'],
		['bytes=-30', 206, '0123456789'],
		['bytes=8-99', 206, '89'],
		['bytes=10-12', 416, ''],
		['bytes=5-4', 416, ''],
		['bytes=-0', 416, ''],
		['bytes=0-1,4-5', 200, '0123456789'],
		['lines=0-3', 200, '0123456789']
	])('answers %s of a file of ten bytes with %i: %j', async (range, status, body) => {
		const { headers, ...given } = await ask('/places.parquet', { range });
		expect(given).toEqual({ status, body });
		if (status === 206) expect(headers['content-range']).toMatch(/^bytes \d-\d\/10$/);
		if (status === 416) expect(headers['content-range']).toBe('bytes */10');
		else expect(headers['content-type']).toBe('application/vnd.apache.parquet');
	});

	it('gives a file whole where ranges are not answered', async () => {
		const plain = await serve(folder, { port: 0, ranges: false });
		const [own, port] = [url, new URL(plain.url).port];
		url = `http://localhost:${port}/`;
		const { status, headers } = await ask('/places.parquet', { range: 'bytes=0-3' });
		url = own;
		plain.server.close();
		expect(status).toBe(200);
		expect(headers).not.toHaveProperty('accept-ranges');
	});

	it.each([
		'/../secret',
		'/%2e%2e/secret',
		'/..%2fsecret',
		'/kursk/../../secret',
		'/kursk/..%2f..%2fsecret',
		'/..%5csecret',
		'/a%00.txt',
		'/%zz',
		'/../site-two/secret',
		'/..%2fsite-two%2fsecret'
	])('gives nothing from outside its folder for %s', async (path) =>
		expect(await ask(path)).toMatchObject({ status: 404, body: '<p>Not here' })
	);

	it('puts a site back that a killed build had set aside', async () => {
		const parent = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
		const aside = join(parent, `.site.${process.ppid}.old.tmp`);
		await mkdir(aside);
		await writeFile(join(aside, 'index.html'), '<p>Home');
		const restored = await serve(join(parent, 'site'), { port: 0 });
		restored.server.close();
		expect(await readdir(parent)).toEqual(['site']);
		await rm(parent, { recursive: true });
	});

	it('leads to no other host, and answers an address that is none', async () => {
		expect(await ask('/kursk')).toMatchObject({
			status: 308,
			headers: { location: '/kursk/' }
		});
		const evil = await ask('/.//evil.test/..%2fkursk');
		expect(evil.headers.location ?? '/').toMatch(/^\/(?!\/)/);
		expect(await ask('/\\[')).toMatchObject({ status: 404, body: '<p>Not here' });
	});

	it('says what is missing in a folder that is no site', async () => {
		await expect(serve(join(folder, 'nothing'))).rejects.toThrow(
			/nothing is no site \(it has no index\.html\): build one with "dateline build"$/
		);
	});
});
