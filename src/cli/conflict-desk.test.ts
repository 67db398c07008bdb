import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
		await room.write('one.md', story('Rain', 'It rained in Qarwila camp, near Sudzha.'));
		await room.write(
			'corrections.yaml',
			[
				'rules:',
				'  - { name: Qarwila camp, place: "local:qarwila", reason: "A camp." }',
				'places:',
				'  local:qarwila: { name: Qarwila, point: [35.38417, 51.26293], precision_km: 1, blur_km: 30 }',
				''
			].join('\n')
		);
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const exact = /35\.384|51\.262|51\.263/;
		const files = await room.published();
		expect(files.size).toBeGreaterThan(15);
		for (const [name, text] of files) expect(text, name).not.toMatch(exact);
		for (const format of ['geojson', 'csv', 'linked-places', 'web-annotation']) {
			const { stdout } = await room.dateline('export', room.out, '--format', format);
			expect(stdout, format).toContain('arwila');
			expect(stdout, format).not.toMatch(exact);
		}
	});
});
