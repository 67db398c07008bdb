import { afterEach, expect, test, vi } from 'vitest';
import { fetchSource } from './fetch-source';

afterEach(() => vi.unstubAllGlobals());

const read = async (status: number, bytes: number, start: number, end?: number) => {
	vi.stubGlobal('fetch', async () => new Response(new ArrayBuffer(bytes), { status }));
	const file = await fetchSource(new URL('https://maps.example/kursk/data/'))('index.parquet', 100);
	return file.slice(start, end);
};

test.each([
	['a part', 206, 8],
	['the whole', 200, 100]
])('reads %s of a file', async (_, status, bytes) => {
	expect((await read(status, bytes, 92)).byteLength).toBe(8);
});

test.each([
	['a part that ends early', 206, 5],
	['a part that is not there', 416, 0],
	['a whole that ends early', 200, 60]
])('names the file and the cure for %s', async (_, status, bytes) => {
	await expect(read(status, bytes, 92)).rejects.toThrow(
		'/kursk/data/index.parquet is not as long as collection.json says; put the whole site on the server again'
	);
});

test('asks once more, past what the browser keeps, for a part that came empty', async () => {
	const asked: (RequestCache | undefined)[] = [];
	vi.stubGlobal('fetch', async (_: URL, { cache }: RequestInit) => {
		asked.push(cache);
		return new Response(new ArrayBuffer(cache === 'no-store' ? 8 : 0), { status: 206 });
	});
	const file = await fetchSource(new URL('https://maps.example/kursk/data/'))('index.parquet', 100);
	expect((await file.slice(92)).byteLength).toBe(8);
	expect(asked).toEqual([undefined, 'no-store']);
});

test.each([
	['a part', 8, 'bytes=92-99'],
	['the whole, which hosts pack', 100, null]
])('asks for %s', async (_, bytes, range) => {
	let asked: HeadersInit | undefined;
	vi.stubGlobal('fetch', async (_: URL, init?: RequestInit) => {
		asked = init?.headers;
		return new Response(new ArrayBuffer(bytes), { status: range ? 206 : 200 });
	});
	const file = await fetchSource(new URL('https://maps.example/kursk/data/'))(
		'regions.topojson',
		100
	);
	await file.slice(100 - bytes, 100);
	expect(new Headers(asked).get('range')).toBe(range);
});
