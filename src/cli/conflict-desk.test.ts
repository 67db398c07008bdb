import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renderList } from '../lib/component/data.ts';
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
});
