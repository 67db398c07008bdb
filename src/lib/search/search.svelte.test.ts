import { expect, test, vi } from 'vitest';
import { entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { noFacets } from '$lib/collection/facets/index.ts';
import { titlesFile, TitleWords } from '$lib/collection/titles-file.ts';
import { Coverage } from '$lib/view/coverage.svelte.ts';
import { firstSight } from '$lib/view/rendering.ts';
import { collectionOfText } from '$lib/view/trial.ts';
import { View } from '$lib/view/view.svelte.ts';
import { Search } from './search.svelte.ts';

const text = 'Rain in Aville.\n\nBeland said no to rain.\n\nRain in Ceton, rain in Aville.';

async function open() {
	const names = ['Aville', 'Beland', 'Ceton'];
	const collection = collectionOfText(
		{
			text,
			mentions: [
				mentionOf(text, 'Aville', 'Aville'),
				mentionOf(text, 'Beland', 'Beland', { kind: 'associative' }),
				mentionOf(text, 'Ceton', 'Ceton'),
				mentionOf(text, 'Aville', 'Aville', { from: 30 })
			],
			places: new Map(
				names.map((name) => [name, entryOf(name, name, name === 'Beland' ? 'ADM1' : 'PPL')])
			),
			focus: []
		},
		'Rain'
	);
	const view = new View({ push: vi.fn(), replace: vi.fn() });
	const coverage = new Coverage(view, await firstSight(collection), async () => collection);
	return { view, collection, coverage, search: new Search(coverage) };
}

const textsOf = ({ passages }: Search) => passages.map((passage) => passage.text.trim());

test('finds places, articles and words, each passage once', async () => {
	const { search } = await open();
	await search.find('rain');
	expect(search.places).toEqual([]);
	expect(search.articles.map(({ title }) => title)).toEqual(['Rain']);
	expect(textsOf(search)).toHaveLength(3);
	expect([search.isSearching, search.canGoOn]).toEqual([false, false]);
});

test('counts a place that is only named as something else by those passages', async () => {
	const { search } = await open();
	await search.find('beland');
	expect(search.places.map(({ place, passages }) => [place.name, passages])).toEqual([
		['Beland', 1]
	]);
});

test('finds only what the filters keep', async () => {
	const { view, search } = await open();
	view.narrow({ facets: { ...noFacets, class: 'A' } });
	await search.find('rain');
	expect(textsOf(search)).toEqual(['Beland said no to rain.']);
	await search.find('aville');
	expect(search.places).toEqual([]);
	view.narrow({ facets: noFacets, period: ['2025-01-01', null] });
	await search.find('rain');
	expect(search.found).toBe(0);
});

test('an empty search finds nothing and is over', async () => {
	const { search } = await open();
	await search.find('rain');
	await search.find('  ');
	expect([search.found, search.isSearching]).toEqual([0, false]);
});

test('finds titles of a large collection by their file, and reads no articles but those', async () => {
	const { collection, coverage, search } = await open();
	const titles = new TitleWords();
	titles.add(0, 'Rain');
	const bytes = Uint8Array.from(Buffer.concat([...titles.file()])).buffer;
	const files = [{ name: titlesFile, bytes: bytes.byteLength, sha256: '' }];
	Object.assign(collection, {
		manifest: { ...collection.manifest, files },
		file: async () => bytes
	});
	const all = vi.spyOn(coverage.loaded, 'loadArticles');
	await search.find('rain');
	expect(search.articles.map(({ title }) => title)).toEqual(['Rain']);
	expect(textsOf(search)).toHaveLength(3);
	await search.find('snow');
	expect(search.articles).toEqual([]);
	expect(all).not.toHaveBeenCalled();
});
