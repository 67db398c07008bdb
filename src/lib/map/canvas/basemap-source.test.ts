import { readFileSync } from 'node:fs';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { LastingTiles, RangesOrWhole } from './basemap-source';

const file = readFileSync('static/geodata/basemap.pmtiles');
const url = 'https://example.org/geodata/basemap.pmtiles';

/** A static host, with the requests it got. */
function host(hasRanges: boolean) {
	const requests: (string | null)[] = [];
	const answer = (_: unknown, init?: RequestInit) => {
		const range = new Headers(init?.headers).get('range');
		requests.push(range);
		const [start, end] = range?.match(/\d+/g)?.map(Number) ?? [];
		return Promise.resolve(
			hasRanges && range
				? new Response(new Uint8Array(file.subarray(start, end + 1)), { status: 206 })
				: new Response(new Uint8Array(file))
		);
	};
	return { requests, fetch: answer as typeof fetch };
}

describe('RangesOrWhole', () => {
	it('asks a host with ranges for parts alone', async () => {
		const { requests, fetch } = host(true);
		const tiles = new PMTiles(new RangesOrWhole(url, fetch));
		expect((await tiles.getZxy(6, 38, 21))!.data.byteLength).toBeGreaterThan(0);
		expect(requests.every((range) => range?.startsWith('bytes='))).toBe(true);
	});

	it('reads the file of a host without ranges once, and every tile from it', async () => {
		const { requests, fetch } = host(false);
		const tiles = new PMTiles(new RangesOrWhole(url, fetch));
		const all = await Promise.all([
			tiles.getZxy(0, 0, 0),
			tiles.getZxy(6, 38, 21),
			tiles.getZxy(8, 152, 86)
		]);
		for (const tile of all) expect(tile!.data.byteLength).toBeGreaterThan(0);
		expect(requests.filter((range) => range === null)).toHaveLength(1);
	});

	it('tries again after a host that failed', async () => {
		let fails = true;
		const { fetch } = host(true);
		const source = new RangesOrWhole(url, ((...request: Parameters<typeof fetch>) =>
			fails
				? Promise.resolve(new Response(null, { status: 503 }))
				: fetch(...request)) as typeof fetch);
		await expect(source.getBytes(0, 127)).rejects.toThrow('answers 503');
		fails = false;
		expect((await source.getBytes(0, 7)).data.byteLength).toBe(7);
	});
});

describe('the basemap', () => {
	const tiles = new PMTiles(new RangesOrWhole(url, host(true).fetch));

	it('is one file of zooms 0 to 8 in at most 12.4 MB', async () => {
		const { minZoom, maxZoom } = await tiles.getHeader();
		expect([minZoom, maxZoom]).toEqual([0, 8]);
		expect(file.byteLength).toBeLessThanOrEqual(12_400_000);
	});

	it('has the layers that the style draws', async () => {
		const { vector_layers: layers } = (await tiles.getMetadata()) as {
			vector_layers: { id: string }[];
		};
		expect(layers.map(({ id }) => id)).toEqual([
			...['land', 'borders', 'lakes', 'rivers', 'labels']
		]);
	});
});

describe('LastingTiles', () => {
	it('asks once more for a tile that did not come, its header included', async () => {
		let failures = 1;
		const { fetch } = host(true);
		const failing = ((address: string, init?: RequestInit) =>
			failures-- > 0
				? Promise.reject(new TypeError('Failed to fetch'))
				: fetch(address, init)) as typeof fetch;
		const tiles = new LastingTiles(new RangesOrWhole(url, failing));
		expect((await tiles.getZxy(6, 38, 21))!.data.byteLength).toBeGreaterThan(0);
		failures = 100;
		await expect(tiles.getZxy(8, 152, 86)).rejects.toThrow('Failed to fetch');
		failures = 0;
		expect((await tiles.getZxy(8, 152, 86))!.data.byteLength).toBeGreaterThan(0);
	});
});
