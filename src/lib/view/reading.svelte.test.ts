import { describe, expect, it } from 'vitest';
import { articleOf, entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { Collector } from '$lib/collection/collect.ts';
import { everything, dayOf } from '$lib/collection/filter.ts';
import { memoryCollection } from '$lib/collection/memory.ts';
import { Reading } from './reading.svelte.ts';

/** Days of August, from the first: an article a day, every third of them about Aville, each naming it twice in one passage. */
async function open(days: number) {
	const town = entryOf('a', 'Aville', 'PPL');
	const collector = new Collector({
		rowOf: () => 0,
		entry: () => town,
		admin1Row: () => -1,
		countryRow: () => -1
	});
	for (let day = 1; day <= days; day++) {
		const text = `Day ${day}: rain in Aville. Aville agreed.`;
		const published = `2024-08-${String(day).padStart(2, '0')}`;
		collector.add({
			article: articleOf(`day-${day}`, text, { published }),
			mentions: [
				mentionOf(text, 'Aville', 'a'),
				mentionOf(text, 'Aville', 'a', { from: 24, kind: 'associative' })
			],
			focus: day % 3 === 0 ? ['a'] : [],
			passages: [{ start: 0, end: text.length }]
		});
	}
	const title = { id: 'a', title: 'A', description: '', language: 'en' };
	const collection = memoryCollection(collector.finish(), {
		...title,
		sources: [],
		generator: 'test',
		geodata: []
	});
	const [index, [place]] = await Promise.all([collection.index(), collection.places()]);
	return { collection, index, place };
}

const daysRead = ({ passages }: Reading) => passages.map(({ text }) => parseInt(text.slice(4)));

describe('what is read of a place', () => {
	it('is first of articles about it, then of the others, each newest first, page by page', async () => {
		const { collection, index, place } = await open(20);
		const reading = new Reading(collection, index, place, everything, true);
		expect(reading.about).toBe(6);
		await reading.more();
		expect(daysRead(reading)).toEqual([18, 15, 12, 9, 6, 3, 20, 19, 17, 16, 14, 13]);
		expect(reading.hasMore).toBe(true);
		await reading.more();
		expect(daysRead(reading).slice(12)).toEqual([11, 10, 8, 7, 5, 4, 2, 1]);
		expect(reading.hasMore).toBe(false);
	});

	it('is of the days and passages that are kept alone', async () => {
		const { collection, index, place } = await open(20);
		const days = [dayOf('2024-08-05'), dayOf('2024-08-09')] as const;
		// Newest first: the passage of the ninth is the twelfth.
		const passages = new Uint8Array(20).fill(1).fill(0, 11, 12);
		const reading = new Reading(collection, index, place, { days, passages }, true);
		expect(reading.about).toBe(1);
		await reading.more();
		expect(daysRead(reading)).toEqual([6, 8, 7, 5]);
		const none = new Reading(collection, index, place, { days: [0, 1], passages: null }, true);
		expect([none.about, none.hasMore]).toEqual([0, false]);
	});

	it('counts a passage once that names the place twice', async () => {
		const { collection, index, place } = await open(7);
		const reading = new Reading(collection, index, place, everything, false);
		expect(reading.about).toBe(2);
		await reading.more();
		await reading.more();
		expect(daysRead(reading)).toEqual([6, 3, 7, 5, 4, 2, 1]);
	});
});
