import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderList } from '../lib/component/data.ts';
import { exportFormats } from '../lib/collection/export/index.ts';
import { openCollection } from '../lib/collection/open.ts';
import { diskSource } from './collection-files.ts';
import { newsroom, story } from './newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
	room = await newsroom();
});
afterEach(() => room.remove());

describe('what a conflict desk states of an article', { timeout: 120_000 }, () => {
	it('is shown with its passages; what is graphic is covered, and stays out of feeds', async () => {
		await room.write(
			'one.md',
			story('Shelling', 'Shells fell on Sudzha all night.', {
				verification: 'claimed',
				verified_by: 'the regional <b>governor</b>',
				graphic: 'true'
			})
		);
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const page = await room.page('steppe/place/sudzha/index.html');
		expect(page).toContain('claimed by the regional &lt;b>governor&lt;/b>');
		expect(page).toMatch(/<details[^>]*><summary[^>]*>Tells of violence in detail/);
		expect(await room.page('steppe/article/one/index.html')).toContain('<details');
		expect(await room.page('steppe/place/sudzha/feed.xml')).not.toContain('Shells fell');
		// In a page of somebody else's, made on a server, as well.
		const data = diskSource(join(room.out, 'steppe', 'data'));
		expect(await renderList(await openCollection(data), { root: '/' })).toMatch(
			/<details><summary>Tells of violence in detail[^<]*<\/summary><blockquote/
		);
		const { stdout } = await room.dateline('export', room.out, '--format', 'csv');
		expect(stdout).toContain('claimed,the regional <b>governor</b>,yes');
	});

	it('must be one of three, true or false, and a day', async () => {
		for (const [matter, message] of [
			[{ verification: 'probably' }, /verification "probably" is not one of verified, claimed/],
			[{ graphic: 'very' }, /graphic "very" is not true or false/],
			[{ embargo_until: 'soon' }, /embargo_until "soon" is not a date/]
		] as const) {
			await room.write('one.md', story('Rain', 'It rained in Sudzha.', matter));
			expect((await room.build()).stderr).toMatch(message);
		}
	});

	it('keeps an article under embargo out of every file until its day', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		await room.write(
			'two.md',
			story('Sun', 'Oqtava shone on Sumy.', { embargo_until: '2999-01-01' })
		);
		await room.write(
			'three.md',
			story('Snow', 'It snowed in Kyiv.', { embargo_until: '2020-01-01' })
		);
		const { stdout, stderr } = await room.build();
		expect(stdout).toMatch(/^steppe: 2 articles/);
		expect(stderr).toMatch(/two\.md is left out: it may not be published before 2999-01-01/);
		for (const [name, text] of await room.published()) expect(text, name).not.toContain('Oqtava');
	});

	it('publishes events of a table that the folder holds, and stops at one that is no such table', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		await room.write(
			'events.csv',
			'event_id_cnty,event_date,event_type,sub_event_type,latitude,longitude,geo_precision,notes\nRUS1,2024-08-06,Battles,Armed clash,51.19,35.27,1,Own words of the source\n'
		);
		expect((await room.build()).code).toBe(0);
		const { features } = JSON.parse(await room.page('steppe/data/events.geojson')) as {
			features: { properties: object }[];
		};
		expect(features.map(({ properties }) => properties)).toEqual([
			expect.objectContaining({ what: 'Battles: Armed clash', source: 'ACLED', precision: '1' })
		]);
		expect(await room.page('steppe/data/events.geojson')).not.toContain('Own words');
		await room.write('events.csv', 'a,b\n1,2\n');
		expect(await room.build()).toMatchObject({
			code: 1,
			stderr: expect.stringMatching(/events\.csv: it is no table of ACLED/)
		});
	});

	it('tells an exact point that is to be blurred in no file and no export', async () => {
		await room.write(
			'one.md',
			story('Rain', 'It rained in Qarwila camp and on Qerwick, near Sudzha.')
		);
		await room.write(
			'corrections.yaml',
			[
				'rules:',
				'  - { name: Qarwila camp, place: "local:qarwila", reason: "A camp." }',
				'places:',
				'  local:qarwila: { name: Qarwila, point: [35.38417, 51.26293], precision_km: 1, blur_km: 30 }',
				'  local:qerwick: { blur_km: 30 }',
				''
			].join('\n')
		);
		const ring = [[35.38417, 51.26293], [35.38617, 51.26293], [35.38617, 51.26493], [35.38417, 51.26293]]; // prettier-ignore
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
		expect(await room.build('--url', 'https://example.org/', ...options)).toMatchObject({
			code: 0
		});
		const exact = /35\.38[46]|51\.26[234]/;
		const files = await room.site();
		const names = [...files.keys()];
		for (const part of [
			/^steppe\/@2025-01-01\//,
			/steppe\/story\//,
			/embed/,
			/map\.svg$/,
			/feed/,
			/places\.parquet$/,
			/data\/places\.geojson$/
		]) {
			expect(
				names.some((name) => part.test(name)),
				String(part)
			).toBe(true);
		}
		for (const [name, text] of files) expect(text, name).not.toMatch(exact);
		for (const [name, text] of unpacked(await readFile(single, 'utf8'))) {
			expect(text, `${name} of the single file`).not.toMatch(exact);
		}
		const { regions } = (
			JSON.parse(files.get('steppe/data/regions.topojson')!) as {
				objects: { regions: { geometries: { id: string }[] } };
			}
		).objects;
		expect(regions.geometries.map(({ id }) => id)).not.toContain('local:qerwick');
		for (const { name, of } of exportFormats) {
			const { code, stdout } = await room.dateline('export', room.out, '--format', name);
			expect(code, name).toBe(0);
			if (of === 'places') expect(stdout, name).toContain('arwila');
			// Borders of the world run where they run.
			if (of === 'regions') expect(stdout, name).not.toMatch(/qerwick/i);
			else expect(stdout, name).not.toMatch(exact);
		}
	});
});

/** The page of a single file, and the files in it that are text or can be told as such. */
function unpacked(html: string): [name: string, text: string][] {
	const packed = /<script data-file="(data\/[^"]+|page\.json)"[^>]*>([^<]*)/g;
	const files = Array.from(html.matchAll(packed), ([, name, text]): [string, string] => [
		name,
		gunzipSync(Buffer.from(text, 'base64')).toString('latin1')
	]);
	expect(files.length).toBeGreaterThan(4);
	const page = html.replace(/<script data-file[^>]*>[^<]*/g, '');
	// The program has numbers of its own.
	return [['the page', page.replace(/<script type="module">.*/s, '')], ...files];
}
