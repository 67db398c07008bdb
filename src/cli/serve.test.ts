import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileOf, rangeOf, serve } from './serve.ts';

describe('fileOf', () => {
	it.each([
		['/', '/site'],
		['/kursk/', '/site/kursk'],
		['/a%20b.txt', '/site/a b.txt'],
		['/../secret', null],
		['/%2e%2e/secret', null],
		['/..%2fsecret', null],
		['/kursk/../../secret', null],
		['/..%5csecret', null],
		['/a%00.txt', null],
		['/%zz', null],
		['/../site-two/secret', null]
	])('takes %s for %s', (pathname, file) => expect(fileOf('/site', pathname)).toBe(file));
});

describe('rangeOf', () => {
	it.each([
		[undefined, undefined],
		['bytes=0-3', { start: 0, end: 4 }],
		['bytes=4-', { start: 4, end: 10 }],
		['bytes=-3', { start: 7, end: 10 }],
		['bytes=-30', { start: 0, end: 10 }],
		['bytes=8-99', { start: 8, end: 10 }],
		['bytes=10-12', null],
		['bytes=5-4', null],
		['bytes=-0', null],
		['bytes=-', undefined],
		['bytes=0-1,4-5', undefined],
		['lines=0-3', undefined]
	])('reads %s of ten bytes as %o', (header, range) => expect(rangeOf(header, 10)).toEqual(range));
});

describe('serve', () => {
	let folder: string;
	let server: Server;
	let url: string;

	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'dateline-serve-'));
		await mkdir(join(folder, 'kursk'));
		await writeFile(join(folder, 'index.html'), '<p>Home');
		await writeFile(join(folder, '404.html'), '<p>Not here');
		await writeFile(join(folder, 'places.parquet'), '0123456789');
		({ server, url } = await serve(folder, { port: 0 }));
	});
	afterAll(async () => {
		server.close();
		await rm(folder, { recursive: true });
	});

	const ask = (path: string, headers: Record<string, string> = {}) =>
		new Promise<{ status?: number; type?: string; location?: string; body: string }>(
			(done, fail) => {
				const { port } = new URL(url);
				// Not fetch: it would tidy the path before it asks.
				get({ host: '127.0.0.1', port, path, headers }, (response) => {
					let body = '';
					response.on('data', (chunk: Buffer) => (body += chunk.toString()));
					response.on('end', () =>
						done({
							status: response.statusCode,
							type: response.headers['content-type'],
							location: response.headers.location,
							body
						})
					);
				}).on('error', fail);
			}
		);

	it('answers a folder with its page, and what is not there with the page for that', async () => {
		expect(await ask('/')).toEqual({
			status: 200,
			type: 'text/html; charset=utf-8',
			body: '<p>Home'
		});
		expect(await ask('/nowhere')).toMatchObject({ status: 404, body: '<p>Not here' });
	});

	it('gives a part of a file', async () => {
		expect(await ask('/places.parquet', { range: 'bytes=2-4' })).toEqual({
			status: 206,
			type: 'application/vnd.apache.parquet',
			body: '234'
		});
		expect(await ask('/places.parquet', { range: 'bytes=20-' })).toMatchObject({ status: 416 });
	});

	it('gives nothing from outside its folder', async () => {
		expect(await ask('/../../etc/passwd')).toMatchObject({ status: 404 });
		expect(await ask('/..%2f..%2fetc%2fpasswd')).toMatchObject({ status: 404 });
	});

	it('leads to no other host, and answers an address that is none', async () => {
		expect(await ask('/kursk')).toMatchObject({ status: 308, location: '/kursk/' });
		const { location } = await ask('/.//evil.test/..%2fkursk');
		expect(location).toMatch(/^\/(?!\/)/);
		expect(await ask('/\\[')).toMatchObject({ status: 404, body: '<p>Not here' });
	});

	it('says what is missing in a folder that is no site', async () => {
		await expect(serve(join(folder, 'nothing'))).rejects.toThrow(
			/nothing is no site \(it has no index\.html\): build one with "dateline build"$/
		);
	});
});
