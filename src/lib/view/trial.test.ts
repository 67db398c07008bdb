import { describe, expect, it } from 'vitest';
import { entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { collectionOfText } from './trial.ts';

const text = 'Rain fell in Aville.\n\nLater Aville, in Beland, dried; Nowhere did not.';
const collection = collectionOfText(
	{
		text,
		mentions: [
			mentionOf(text, 'Aville', 'a'),
			mentionOf(text, 'Aville', 'a', { from: 25 }),
			mentionOf(text, 'Beland', 'b'),
			mentionOf(text, 'Nowhere', null)
		],
		places: new Map([
			['a', entryOf('a', 'Aville', 'PPL')],
			['b', entryOf('b', 'Beland', 'ADM1')]
		]),
		focus: ['a']
	},
	'A text'
);

describe('collectionOfText', () => {
	it('counts the passages of each place and what could not be placed', async () => {
		const places = await collection.places();
		expect(places.map(({ name, passages }) => [name, passages])).toEqual([
			['Aville', 2],
			['Beland', 1]
		]);
		expect(collection.manifest.counts).toMatchObject({ mentions: 4, passages: 2, unresolved: 1 });
		expect((await collection.unresolved()).map((row) => text.slice(row.start, row.end))).toEqual([
			'Nowhere'
		]);
	});

	it('gives each place its own mentions, in their passages', async () => {
		const [first] = await collection.places();
		const rows = await collection.mentions(first);
		expect(rows).toHaveLength(2);
		for (const { passage, marks, placeRow } of rows) {
			const own = marks.find((mark) => mark.placeRow === placeRow)!;
			expect(passage.slice(own.start, own.end)).toBe('Aville');
		}
	});

	it('says what holds a place', async () => {
		const [first, second] = await collection.places();
		expect(first.admin1Row).toBe(second.row);
	});

	it('lays no place of today in a state that is no more', async () => {
		const named = 'The wall of East Eland fell in Aville, Eland.';
		const { places } = collectionOfText(
			{
				text: named,
				mentions: [
					mentionOf(named, 'East Eland', 'east'),
					mentionOf(named, 'Aville', 'a'),
					mentionOf(named, 'Eland', 'e', { from: 30 })
				],
				places: new Map([
					['east', entryOf('east', 'East Eland', 'PCLH', { admin1: null })],
					['a', entryOf('a', 'Aville', 'PPL')],
					['e', entryOf('e', 'Eland', 'PCLI', { admin1: null })]
				]),
				focus: ['a']
			},
			'A text'
		);
		const all = await places();
		const town = all.find(({ name }) => name === 'Aville')!;
		expect(all[town.countryRow].name).toBe('Eland');
	});
});
