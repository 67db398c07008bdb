import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom, story } from './newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
	room = await newsroom();
});
afterEach(() => room.remove());

describe('the trace of corrections', { timeout: 120_000 }, () => {
	it('is told on a page, in a feed and in every export, and no note among editors is in any file', async () => {
		await room.write(
			'one.md',
			story('Rain', 'It rained in Sudzha. Moscow said the rain would end.')
		);
		await room.write(
			'corrections.yaml',
			[
				'rules:',
				'  - name: Sudzha',
				'    place: local:sudzha',
				'    note: heard from Ostap',
				'    by: yaryna',
				'    at: 2025-03-22',
				'    reason: The town <b>centre</b>, not the station.',
				'  - { pattern: "{Moscow} said", kind: associative, reason: A government., note: heard from Ostap }',
				'places:',
				'  local:sudzha: { name: Sudzha, point: [35.2, 51.1], by: yaryna, note: heard from Ostap }',
				''
			].join('\n')
		);
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const page = await room.page('steppe/corrections/index.html');
		expect(page).toContain('“Sudzha” means Sudzha.');
		expect(page).toContain('The town &lt;b>centre&lt;/b>, not the station.');
		expect(page).toContain('22 March 2025');
		expect(page).toContain('“Moscow said” names a government or people, not the scene.');
		expect(page).toContain('2 of 2 marks were checked by a person');
		const feed = await room.page('steppe/corrections/feed.xml');
		expect(feed).toContain('<pubDate>Sat, 22 Mar 2025 00:00:00 GMT</pubDate>');
		expect(feed).toContain('The town &#60;b&#62;centre&#60;/b&#62;, not the station.');
		expect(await room.page('index.html')).toContain('100% of the marks checked by a person');
		expect(await room.page('sitemap-1.xml')).toContain('steppe/corrections/');
		for (const [name, text] of await room.published()) {
			expect(text, name).not.toMatch(/Ostap|yaryna/);
		}
		const exported = async (format: string) =>
			(await room.dateline('export', room.out, '--format', format)).stdout;
		expect(await exported('geojson')).toContain('"collection_checked":1');
		expect(await exported('linked-places')).toContain('1 of 1 mentions checked by a person');
		expect(await exported('web-annotation')).toContain('"creator":{"type":"Person"}');
	});

	it('tells the name that a place had and the one it has, on the page and in the feed', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha and in Sumy.'));
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		const { places } = JSON.parse(await room.page('steppe/page.json')) as {
			places: { name: string; id: string }[];
		};
		const { id } = places.find(({ name }) => name === 'Sumy')!;
		await room.write('corrections.yaml', `places:\n  ${id}: { label: { en: Sumy town } }\n`);
		expect((await room.build('--url', 'https://example.org/')).code).toBe(0);
		for (const file of ['index.html', 'feed.xml']) {
			const told = await room.page(`steppe/corrections/${file}`);
			expect(told).toContain('“Sumy” is now called “Sumy town”.');
		}
	});

	it('stands there when nothing was corrected, and says so', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		expect((await room.build()).code).toBe(0);
		const page = await room.page('steppe/corrections/index.html');
		expect(page).toContain('Nothing has been corrected yet.');
		expect(await room.page('index.html')).not.toContain('checked by a person');
		// Where it holds for all, a line of the list says nothing with it.
		expect(await room.page('steppe/index.html')).not.toContain('Placed by machine');
	});
});

describe('marks that no person has checked', { timeout: 120_000 }, () => {
	beforeEach(() => room.write('one.md', story('Rain', 'It rained in Sudzha and in Sumy.')));

	it('stop a build that asks for checked ones, with their number, and a checked article does not', async () => {
		const { code, stderr } = await room.build('--require-checked');
		expect([code, stderr]).toEqual([
			1,
			`dateline: steppe: 2 of 2 marks were checked by no person; look at them with "dateline review ${room.articles}", or build without --require-checked\n`
		]);
		await room.write('corrections.yaml', 'checked:\n  - { article: one, by: yaryna }\n');
		expect((await room.build('--require-checked')).code).toBe(0);
	});

	it('are drawn faintly where that is asked for', async () => {
		await room.write('corrections.yaml', 'checked:\n  - { article: one, exact: Sumy }\n');
		expect((await room.build('--unchecked', 'faint')).code).toBe(0);
		const { places } = JSON.parse(await room.page('steppe/page.json')) as {
			places: { name: string; isFaint: boolean }[];
		};
		const isFaint = Object.fromEntries(places.map((place) => [place.name, place.isFaint]));
		expect(isFaint).toMatchObject({ Sudzha: true, Sumy: false });
		const list = (await room.page('steppe/index.html')).split('<ol class="places')[1];
		expect(list.match(/<bdi>(?:Placed by machine|Checked by a person)/g)?.sort()).toEqual([
			'<bdi>Checked by a person',
			'<bdi>Placed by machine'
		]);
		const faint = await room.page('steppe/map.svg');
		expect((await room.build()).code).toBe(0);
		expect(await room.page('steppe/map.svg')).not.toBe(faint);
	});
});
