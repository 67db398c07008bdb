import { expect, test, vi } from 'vitest';
import type { GazetteerEntry } from '$lib/geoparse/gazetteer.ts';
import type { Mention } from '$lib/geoparse/mention.ts';
import { Coverage } from '$lib/view/coverage.svelte.ts';
import { firstSight } from '$lib/view/rendering.ts';
import { collectionOfText } from '$lib/view/trial.ts';
import { View } from '$lib/view/view.svelte.ts';
import { Search } from './search.svelte.ts';

const text = 'Rain in Aville.\n\nBeland said no to rain.\n\nRain in Ceton, rain in Aville.';

const entry = (id: string, name: string, featureClass: string) =>
	({
		id,
		name,
		names: {},
		featureClass,
		featureCode: featureClass === 'A' ? 'ADM1' : 'PPL',
		lngLat: [10, 50],
		sameAs: []
	}) as unknown as GazetteerEntry;

function mention(name: string, from: number, kind: Mention['kind']): Mention {
	const start = text.indexOf(name, from);
	return {
		start,
		end: start + name.length,
		text: name,
		kind,
		type: kind === 'literal' ? 'Literal' : 'Metonymic',
		form: 'noun',
		placeId: name,
		confidence: 1,
		candidates: []
	};
}

async function open() {
	const names = ['Aville', 'Beland', 'Ceton'];
	const collection = collectionOfText(
		{
			text,
			mentions: [
				mention('Aville', 0, 'literal'),
				mention('Beland', 0, 'associative'),
				mention('Ceton', 0, 'literal'),
				mention('Aville', 30, 'literal')
			],
			places: new Map(
				names.map((name) => [name, entry(name, name, name === 'Beland' ? 'A' : 'P')])
			),
			focus: []
		},
		'Rain'
	);
	const view = new View({ push: vi.fn(), replace: vi.fn() });
	const coverage = new Coverage(view, await firstSight(collection), async () => collection);
	return { view, search: new Search(coverage) };
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
	view.narrow({ featureClass: 'A' });
	await search.find('rain');
	expect(textsOf(search)).toEqual(['Beland said no to rain.']);
	await search.find('aville');
	expect(search.places).toEqual([]);
	view.narrow({ featureClass: null, period: ['2025-01-01', null] });
	await search.find('rain');
	expect(search.found).toBe(0);
});

test('an empty search finds nothing and is over', async () => {
	const { search } = await open();
	await search.find('rain');
	await search.find('  ');
	expect([search.found, search.isSearching]).toEqual([0, false]);
});
