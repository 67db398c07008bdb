import { gzipSync } from 'node:zlib';
import { beforeEach, expect, it, vi } from 'vitest';

const words = 'Sudzha lies on the Sudzha.';

beforeEach(() => {
	vi.resetModules();
	const element = document.createElement('script');
	element.type = 'application/gzip';
	element.dataset.file = 'data/places.parquet';
	element.textContent = gzipSync(words).toString('base64');
	document.body.replaceChildren(element);
});

const read = async (address: string, range?: string) => {
	const { fetchFile } = await import('./embedded-file.ts');
	return fetchFile(new URL(address, 'http://localhost:3000/kept/map.html'), {
		headers: range ? { range } : {}
	});
};

it('gives a file whole, whatever its address begins and ends with', async () => {
	const response = await read('data/places.parquet?f00d');
	expect(response.status).toBe(200);
	expect(await response.text()).toBe(words);
});

it('gives a part of it, as a host that knows range requests', async () => {
	const response = await read('https://maps.example/data/places.parquet', 'bytes=7-10');
	expect(response.status).toBe(206);
	expect(await response.text()).toBe('lies');
});

it('has no other file', async () => {
	const { status } = await read('data/articles.parquet');
	expect(status).toBe(404);
	const { embeddedText } = await import('./embedded-file.ts');
	await expect(embeddedText('worker.js')).rejects.toThrow('worker.js is not in the page');
});
