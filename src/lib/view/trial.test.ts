import { describe, expect, it } from 'vitest';
import type { GazetteerEntry } from '$lib/geoparse/gazetteer.ts';
import type { Mention } from '$lib/geoparse/mention.ts';
import { collectionOfText } from './trial.ts';

const entry = (id: string, name: string, featureCode: string, extra = {}): GazetteerEntry => ({
	id,
	name,
	names: {},
	featureClass: featureCode.startsWith('PPL') ? 'P' : 'A',
	featureCode,
	country: 'XX',
	admin1: 'XX.1',
	admin2: null,
	lngLat: [10, 50],
	bbox: null,
	population: 1000,
	importance: 0.5,
	precisionKm: 1,
	regionId: null,
	sameAs: [],
	source: 'test',
	certainty: 'two-source',
	...extra
});

const text = 'Rain fell in Aville.\n\nLater Aville, in Beland, dried; Nowhere did not.';
const mention = (name: string, from: number, placeId: string | null): Mention => ({
	start: text.indexOf(name, from),
	end: text.indexOf(name, from) + name.length,
	text: name,
	kind: 'literal',
	type: 'Literal',
	form: 'noun',
	placeId,
	confidence: 0.9,
	candidates: []
});

const collection = collectionOfText(
	{
		text,
		mentions: [
			mention('Aville', 0, 'a'),
			mention('Aville', 25, 'a'),
			mention('Beland', 0, 'b'),
			mention('Nowhere', 0, null)
		],
		places: new Map([
			['a', entry('a', 'Aville', 'PPL')],
			['b', entry('b', 'Beland', 'ADM1')]
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
});
