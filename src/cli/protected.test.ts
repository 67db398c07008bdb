import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { PMTiles } from 'pmtiles';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../lib/collection/export/index.ts';
import { newsroom, story } from './newsroom.ts';
import { serve } from './serve.ts';

/** What a conflict desk keeps from readers: points told less exactly, places told later or never, articles under embargo. */
const blurred = [35.38417, 51.26293] as const;
const delayed = [35.71853, 51.43719] as const;
const hidden = [34.92741, 51.61847] as const;

/** Everything that leaves the house, by its name, as bytes; what is packed is unpacked. */
const outputs = new Map<string, Buffer>();
let room: Awaited<ReturnType<typeof newsroom>>;
let said = '';

beforeAll(async () => {
	room = await newsroom();
	await room.write(
		'one.md',
		story('Rain', 'It rained in Qarwila camp and on Qerwick, near Sudzha and in Kursk.')
	);
	await room.write(
		'two.md',
		story('Sun', 'Oqtava shone on Sumy.', { embargo_until: '2999-01-01' })
	);
	await room.write(
		'three.md',
		story('Snow', 'It snowed in Kyiv.', { embargo_until: '2020-01-01' })
	);
	await room.write('four.md', story('Wind', 'The wind tore roofs in Qardelay and in Qarhide.'));
	await room.write(
		'corrections.yaml',
		[
			'rules:',
			'  - { name: Qarwila camp, place: "local:qarwila", reason: "A camp." }',
			'  - { name: Qarhide, place: "local:qarhide" }',
			'  - { name: Qardelay, kind: associative, reason: Its council. }',
			'places:',
			`  local:qarwila: { name: Qarwila, point: [${blurred.join()}], precision_km: 1, blur_km: 30 }`,
			`  local:qarhide: { name: Qarhide, point: [${hidden.join()}], hide: true }`,
			'  local:qardelay: { delay_days: 20000 }',
			'  local:qerwick: { blur_km: 30 }',
			''
		].join('\n')
	);
	await room.write('places.csv', `id,name,lng,lat\nqardelay,Qardelay,${delayed.join()}\n`);
	const [lng, lat] = blurred;
	const ring = [[lng, lat], [lng + 0.002, lat], [lng + 0.002, lat + 0.002], [lng, lat]]; // prettier-ignore
	const area = {
		type: 'Feature',
		id: 'qerwick',
		geometry: { type: 'Polygon', coordinates: [ring] },
		properties: { name: 'Qerwick' }
	};
	await room.write(
		'places.geojson',
		JSON.stringify({ type: 'FeatureCollection', features: [area] })
	);
	await room.write('story.md', '## The camp\nview: ?place=qarwila\n\nIt rained there.\n');
	const single = join(room.root, 'single.html');
	const options = ['--snapshot', '2025-01-01', '--single-file', single];
	const { code, stderr } = await room.build('--url', 'https://example.org/', ...options);
	if (code !== 0) throw new Error(stderr);
	said = stderr;

	for (const [name, text] of await room.site()) outputs.set(name, Buffer.from(text, 'latin1'));
	for (const [name, bytes] of await unpacked(await readFile(single, 'utf8')))
		outputs.set(`the single file, ${name}`, bytes);
	for (const { name } of exportFormats) {
		const file = join(room.root, name);
		const call = ['export', room.out, '--format', name, '--url', 'https://example.org/'];
		if ((await room.dateline(...call, '--out', file)).code !== 0) throw new Error(name);
		outputs.set(`export ${name}`, await readFile(file));
	}
	const { server, url } = await serve(room.out, { port: 0 });
	for (const page of ['steppe/', 'steppe/place/qarwila/', 'steppe/story/', 'steppe/article/one/']) {
		for (const format of ['json', 'xml']) {
			const asked = new URLSearchParams({ url: new URL(page, url).href, format });
			const answer = await fetch(new URL(`oembed?${asked}`, url));
			if (!answer.ok) throw new Error(`oEmbed of ${page}: ${answer.status}`);
			outputs.set(`oEmbed of ${page} as ${format}`, Buffer.from(await answer.arrayBuffer()));
		}
	}
	server.close();
}, 300_000);
afterAll(() => room.remove());

describe('what is kept from readers', () => {
	it('is looked for in every sort of output', () => {
		const names = [...outputs.keys()];
		for (const part of [
			/^index\.html$/,
			/^sitemap/,
			/^steppe\/@2025-01-01\/data\/places\.parquet$/,
			/^steppe\/@2025-01-01\/CITATION\.cff$/,
			/^steppe\/story\/index\.html$/,
			/^steppe\/place\/qarwila\/index\.html$/,
			/embed/,
			/oembed\.(?:json|xml)$/,
			/map\.svg$/,
			/\.png$/,
			/feed\.xml$/,
			/places\.parquet$/,
			/data\/places\.geojson$/,
			/data\/regions\.topojson$/,
			/^the single file, the page$/,
			/^the single file, data\/places\.parquet$/,
			/^the single file, geodata\/basemap\.pmtiles, \d+\/\d+\/\d+$/,
			/^export flatgeobuf$/,
			/^oEmbed of steppe\/place\/qarwila\/ as xml$/
		]) {
			expect(names.some((name) => part.test(name)), String(part)).toBe(true); // prettier-ignore
		}
		// What is published is there, so that the search finds what there is.
		for (const name of names.filter((each) =>
			/^export (?!geojson-regions|csv-regions|dataset)/.test(each)
		))
			expect(outputs.get(name)!.toString('latin1'), name).toMatch(/arwila|Rain/);
	});

	it.each([
		['blurred', blurred],
		['delayed', delayed],
		['hidden', hidden]
	])('%s: its exact point is in no output, written or in binary', (_, point) => {
		// A program and the borders of the world have numbers of their own: as text both degrees have to be there.
		const [lng, lat] = point.map((degrees) => degrees.toFixed(5).slice(0, -2).replace('.', '\\.'));
		const asText = new RegExp(`(?<![\\d.])${lng}.{0,40}?(?<![\\d.])${lat}|(?<![\\d.])${lat}.{0,40}?(?<![\\d.])${lng}`, 's'); // prettier-ignore
		for (const [name, bytes] of outputs) {
			expect(bytes.toString('latin1'), name).not.toMatch(asText);
			for (const needle of binary(point)) expect(bytes.includes(needle), name).toBe(false);
		}
	});

	it('delayed and hidden places are named as places nowhere', () => {
		for (const [name, bytes] of outputs) {
			const text = bytes.toString('latin1');
			expect(text, name).not.toMatch(/local:qar(?:delay|hide)|place[/=]qar(?:delay|hide)/);
			if (/^export .*(?:geojson|places|kml|gpx|flatgeobuf)/.test(name))
				expect(text, name).not.toMatch(/Qar(?:delay|hide)/);
		}
	});

	it('what was corrected about one is told on no page, in no feed', () => {
		for (const file of ['index.html', 'feed.xml']) {
			const text = outputs.get(`steppe/corrections/${file}`)!.toString();
			expect(text, file).not.toMatch(/Qar(?:delay|hide)|Its council/);
		}
	});

	it('a blurred area has no shape', () => {
		const { regions } = (
			JSON.parse(outputs.get('steppe/data/regions.topojson')!.toString()) as {
				objects: { regions: { geometries: { id: string }[] } };
			}
		).objects;
		expect(regions.geometries.map(({ id }) => id)).not.toContain('local:qerwick');
		for (const { name, of } of exportFormats) {
			if (of === 'regions')
				expect(outputs.get(`export ${name}`)!.toString(), name).not.toMatch(/qerwick/i);
		}
	});

	it('an article under embargo is in no output until its day, and the build says so', async () => {
		expect(said).toMatch(/two\.md is left out: it may not be published before 2999-01-01/);
		for (const [name, bytes] of outputs) expect(bytes.includes('Oqtava'), name).toBe(false);
		expect(await readdir(join(room.out, 'steppe', 'article'))).toEqual(['four', 'one', 'three']);
	});
});

/** A point as files of numbers hold it: doubles and floats in either order, and PMTiles' ten-millionths. */
function* binary(point: readonly [number, number]): Generator<Buffer> {
	for (const degrees of point) {
		for (const write of [
			'writeDoubleLE',
			'writeDoubleBE',
			'writeFloatLE',
			'writeFloatBE'
		] as const) {
			const bytes = Buffer.alloc(write.startsWith('writeDouble') ? 8 : 4);
			bytes[write](degrees);
			yield bytes;
		}
		const bytes = Buffer.alloc(4);
		bytes.writeInt32LE(Math.round(degrees * 1e7));
		yield bytes;
	}
}

/** The page of a single file and the files in it, tiles one by one; not the program, which has numbers of its own. */
async function unpacked(html: string): Promise<Map<string, Buffer>> {
	const packed = /<script data-file="([^"]+)"[^>]*>([^<]*)/g;
	const files = new Map<string, Buffer>();
	for (const [, name, text] of html.matchAll(packed)) {
		if (name.endsWith('.js')) continue;
		const bytes = gunzipSync(Buffer.from(text, 'base64'));
		files.set(name, bytes);
		if (!name.endsWith('.pmtiles')) continue;
		for (const [tile, content] of await tilesOf(bytes)) files.set(`${name}, ${tile}`, content);
	}
	const page = html.replace(/<script data-file[^>]*>[^<]*/g, '');
	return files.set('the page', Buffer.from(page.replace(/<script type="module">.*/s, '')));
}

/** The tiles of the zooms that come whole, and those around the blurred point of which there is one. */
async function tilesOf(bytes: Buffer): Promise<Map<string, Buffer>> {
	const archive = new PMTiles({
		getKey: () => 'single',
		getBytes: async (offset, length) => ({
			data: Uint8Array.from(bytes.subarray(offset, offset + length)).buffer
		})
	});
	const { maxZoom } = await archive.getHeader();
	const tiles = new Map<string, Buffer>();
	tiles.set('metadata', Buffer.from(JSON.stringify(await archive.getMetadata())));
	for (let z = 0; z <= maxZoom; z++) {
		const [lng, lat] = [blurred[0], (blurred[1] * Math.PI) / 180];
		const x = Math.floor(((lng + 180) / 360) * 2 ** z);
		const y = Math.floor((0.5 - Math.asinh(Math.tan(lat)) / (2 * Math.PI)) * 2 ** z);
		const tile = await archive.getZxy(z, x, y);
		if (tile) tiles.set(`${z}/${x}/${y}`, Buffer.from(tile.data));
	}
	return tiles;
}
