import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { noFacets } from '$lib/collection/facets/index.ts';
import { Coverage } from '$lib/view/coverage.svelte.ts';
import { firstSight } from '$lib/view/rendering.ts';
import { collectionOfText } from '$lib/view/trial.ts';
import { View } from '$lib/view/view.svelte.ts';
import { CountedChoices } from './counted-choices.svelte.ts';

const text = 'Rain in Aville.\n\nBeland said no.\n\nRain in Beland, rain in Aville.';

async function open() {
	const collection = collectionOfText(
		{
			text,
			mentions: [
				mentionOf(text, 'Aville', 'a'),
				mentionOf(text, 'Beland', 'b', { kind: 'associative' }),
				mentionOf(text, 'Beland', 'b', { from: 32 }),
				mentionOf(text, 'Aville', 'a', { from: 40 })
			],
			places: new Map([
				['a', entryOf('a', 'Aville', 'PPL')],
				['b', entryOf('b', 'Beland', 'ADM1')]
			]),
			focus: []
		},
		'Rain'
	);
	const view = new View({ push: vi.fn(), replace: vi.fn() });
	const coverage = new Coverage(view, await firstSight(collection), async () => collection);
	await coverage.loaded.load();
	const counting = vi.spyOn(coverage, 'countedWithout');
	let choices!: CountedChoices;
	const close = $effect.root(() => {
		choices = new CountedChoices(view, coverage);
	});
	flushSync();
	return { view, coverage, choices, counting, close };
}

/** Passages by value of the facet "kind of place". */
const classes = ({ counted }: CountedChoices) =>
	Object.fromEntries(counted.find(({ facet }) => facet.key === 'class')?.counts ?? []);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('counts at once when opened, and again only once the filter rests', async () => {
	const { view, choices, counting, close } = await open();
	await vi.advanceTimersByTimeAsync(50);
	expect(classes(choices)).toEqual({ P: 2, A: 1 });
	counting.mockClear();

	for (let turn = 0; turn < 10; turn++) {
		view.adjust({ kinds: turn % 2 === 0 ? 'all' : 'literal' });
		flushSync();
		await vi.advanceTimersByTimeAsync(50);
	}
	expect(counting).not.toHaveBeenCalled();

	view.adjust({ kinds: 'all' });
	flushSync();
	await vi.advanceTimersByTimeAsync(1000);
	expect(classes(choices)).toEqual({ P: 2, A: 2 });
	close();
});

test('stops between two facets when the filter changes, and shows no half count', async () => {
	const { view, coverage, choices, counting, close } = await open();
	await vi.advanceTimersByTimeAsync(50);
	const before = choices.counted;
	counting.mockClear();
	view.adjust({ kinds: 'all' });
	flushSync();
	counting.mockImplementationOnce((facet) => {
		view.narrow({ facets: { ...noFacets, class: 'P' } });
		flushSync();
		counting.mockRestore();
		return coverage.countedWithout(facet);
	});
	await vi.advanceTimersByTimeAsync(210);
	expect(choices.counted).toBe(before);
	await vi.advanceTimersByTimeAsync(1000);
	// As if the facet itself were free.
	expect(classes(choices)).toEqual({ P: 2, A: 2 });
	close();
});

test('counts no more once what it was made for is gone', async () => {
	const { view, counting, close } = await open();
	await vi.advanceTimersByTimeAsync(50);
	counting.mockClear();
	close();
	view.adjust({ kinds: 'all' });
	await vi.advanceTimersByTimeAsync(1000);
	expect(counting).not.toHaveBeenCalled();
});
