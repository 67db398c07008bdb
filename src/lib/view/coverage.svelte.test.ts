import { describe, expect, it, vi } from 'vitest';
import { entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { countChoices } from '$lib/collection/choices.ts';
import { facets, noFacets, type FacetKey } from '$lib/collection/facets/index.ts';
import { Coverage } from './coverage.svelte.ts';
import { firstSight } from './rendering.ts';
import { collectionOfText } from './trial.ts';
import { View } from './view.svelte.ts';

const text = 'Rain in Aville.\n\nBeland said no. Aville agreed.\n\nRain in Beland.';

const textCollection = () =>
	collectionOfText(
		{
			text,
			mentions: [
				mentionOf(text, 'Aville', 'a'),
				mentionOf(text, 'Beland', 'b', { kind: 'associative' }),
				mentionOf(text, 'Aville', 'a', { from: 20, kind: 'associative' }),
				mentionOf(text, 'Beland', 'b', { from: 40 })
			],
			places: new Map([
				['a', entryOf('a', 'Aville', 'PPL')],
				['b', entryOf('b', 'Beland', 'ADM1')]
			]),
			focus: []
		},
		'A text'
	);

async function open() {
	const collection = textCollection();
	const navigation = { push: vi.fn(), replace: vi.fn() };
	const view = new View(navigation);
	const coverage = new Coverage(view, await firstSight(collection), async () => collection);
	await coverage.loaded.load();
	return { view, coverage, collection, navigation };
}

describe('Coverage', () => {
	it('counts what happens in a place, and all that names it when asked', async () => {
		const { view, coverage } = await open();
		const shown = () => coverage.shown.slice().map(({ place, passages }) => [place.slug, passages]);
		expect(shown()).toEqual([
			['aville', 1],
			['beland', 1]
		]);
		view.adjust({ kinds: 'all' });
		expect(shown()).toEqual([
			['aville', 2],
			['beland', 2]
		]);
		expect(coverage.total).toBe(3);
	});

	it('works out what the facets keep once, however often the period moves', async () => {
		const { view, coverage } = await open();
		view.adjust({ facets: { ...noFacets, government: 'beland' } });
		const kept = coverage.keptPassages;
		expect(kept).toBeInstanceOf(Uint8Array);
		view.adjust({ period: ['2024-08-01', '2024-09-01'] });
		expect(coverage.passageFilter.days).not.toBeNull();
		expect(coverage.keptPassages).toBe(kept);
	});

	it('has the regions to draw before the map asks, and tells when they cannot be read', async () => {
		const { coverage, collection } = await open();
		await vi.waitFor(async () =>
			expect(coverage.loaded.topology).toEqual(await collection.regions())
		);
		expect(coverage.loaded.failure).toBeNull();
		const broken = textCollection();
		vi.spyOn(broken, 'regions').mockRejectedValue(new Error('no regions'));
		const other = new Coverage(
			new View({ push: vi.fn(), replace: vi.fn() }),
			await firstSight(collection),
			async () => broken
		);
		await other.loaded.load();
		await vi.waitFor(() => expect(other.loaded.failure).toBe('no regions'));
	});

	it('keeps the places of a region, and says what is left without that filter', async () => {
		const { view, coverage } = await open();
		view.adjust({ facets: { ...noFacets, inside: 'beland', class: 'H' } });
		expect(coverage.shown).toHaveLength(0);
		expect(coverage.totalUnder({ period: null, facets: { ...noFacets, inside: 'beland' } })).toBe(
			2
		);
	});

	it('opens no place for an address that names none', async () => {
		const { view, coverage } = await open();
		view.read({ search: '?place=nowhere', hash: '' });
		expect(coverage.selected).toBeUndefined();
	});

	it('reads the open place page by page, literal passages alone', async () => {
		const { view, coverage } = await open();
		view.open({ place: 'aville' });
		const reading = coverage.reading!;
		await reading.more();
		expect(reading.passages.map((passage) => passage.text)).toEqual(['Rain in Aville.']);
		expect(reading.hasMore).toBe(false);
	});

	it('fetches the passages a place begins with under the filter, once the filter rests', async () => {
		vi.useFakeTimers();
		const { view, coverage } = await open();
		const stop = $effect.root(() => {
			$effect(() => void coverage.beginnings.newest);
		});
		const aville = coverage.bySlug('aville')!;
		view.adjust({ kinds: 'all' });
		coverage.beginnings.want(aville);
		await vi.runAllTimersAsync();
		expect(coverage.beginnings.newest.get(aville.row)?.map(({ text }) => text.trim())).toEqual([
			'Rain in Aville.',
			'Beland said no. Aville agreed.'
		]);
		view.adjust({ kinds: 'literal' });
		expect(coverage.beginnings.newest.get(aville.row)).toBeUndefined();
		coverage.beginnings.want(aville);
		await vi.runAllTimersAsync();
		expect(coverage.beginnings.newest.get(aville.row)?.map(({ text }) => text)).toEqual([
			'Rain in Aville.'
		]);
		stop();
		vi.useRealTimers();
	});

	it('counts each choice of a facet as if the facet were free', async () => {
		const { view, coverage } = await open();
		const choices = (key: FacetKey) => {
			const facet = facets.find((facet) => facet.key === key)!;
			return Object.fromEntries(
				countChoices(facet, coverage.narrowed!, coverage.countedWithout(key))
			);
		};
		view.adjust({ facets: { ...noFacets, inside: 'beland', class: 'P' }, kinds: 'all' });
		expect(choices('class')).toEqual({ A: 2, P: 2 });
		expect(choices('inside')).toEqual({ beland: 2 });
		view.adjust({ facets: { ...noFacets, inside: 'beland' } });
		expect(choices('inside')).toEqual({ beland: 3 });
	});
});

describe('View', () => {
	it('takes a step in the history to open, and none to adjust', async () => {
		const { view, navigation } = await open();
		view.open({ place: 'aville' });
		view.adjust({ kinds: 'all' });
		expect(navigation.push.mock.calls).toEqual([['?place=aville']]);
		expect(navigation.replace.mock.calls).toEqual([['?place=aville&kind=all']]);
	});
});
