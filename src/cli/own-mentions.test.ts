import { describe, expect, it } from 'vitest';
import { openGazetteer, GazetteerWriter } from '../lib/geoparse/gazetteer/index.ts';
import type { Mention } from '../lib/geoparse/mention/index.ts';
import { withOwnPlace } from './own-mentions.ts';

const writer = new GazetteerWriter();
const add = (id: string, lng: number, lat: number, featureClass = 'P', precisionKm = 3) =>
	writer.add({
		id,
		lngLat: [lng, lat],
		featureClass,
		featureCode: featureClass === 'P' ? 'PPL' : 'ADM2',
		country: null,
		admin1: null,
		admin2: null,
		population: 0,
		source: 'test',
		certainty: 'one-source',
		names: [
			{
				text: 'Bisie',
				use: 'name',
				languages: [],
				preferred: false,
				needsContext: false,
				exclusive: false
			}
		],
		precisionKm
	});
add('dl:near', 27.74, -1.03);
add('dl:district', 27.74, -0.9, 'A', 30);
add('dl:far', 30, -3);
add('local:own', 27.73, -0.83);
const gazetteer = openGazetteer(Uint8Array.from(Buffer.concat(writer.finish())));

const mention = (
	placeId: string | null,
	confidence: number,
	candidates: Readonly<Record<string, number>>,
	more: Partial<Mention> = {}
): Mention => ({
	start: 0,
	end: 5,
	text: 'Bisie',
	kind: 'literal',
	kindConfidence: 1,
	type: 'Literal',
	form: 'noun',
	placeId,
	confidence,
	candidates: Object.entries(candidates).map(([id, share]) => ({ placeId: id, confidence: share })),
	...more
});

describe('withOwnPlace', () => {
	it('has the own place stand for the gazetteer’s of that name there, believed as both', () => {
		const found = mention('dl:near', 0.7, { 'local:own': 0.2, 'dl:far': 0.05 });
		expect(withOwnPlace(found, gazetteer)).toMatchObject({
			placeId: 'local:own',
			confidence: 0.9,
			candidates: [{ placeId: 'dl:far' }]
		});
		const own = mention('local:own', 0.6, { 'dl:near': 0.3 });
		expect(withOwnPlace(own, gazetteer)).toMatchObject({ confidence: 0.9, candidates: [] });
	});

	it('places what only the two kept from being sure', () => {
		const split = { 'dl:near': 0.45, 'local:own': 0.4 };
		expect(withOwnPlace(mention(null, 0.9, split), gazetteer)).toMatchObject({
			placeId: 'local:own',
			confidence: 0.85
		});
		const placeless = mention(null, 0.9, split, { type: 'Homonym' });
		expect(withOwnPlace(placeless, gazetteer)).toBe(placeless);
		const unsure = mention(null, 0.9, { 'dl:near': 0.3, 'local:own': 0.2 });
		expect(withOwnPlace(unsure, gazetteer)).toBe(unsure);
	});

	it.each([
		['lies elsewhere', mention('dl:far', 0.7, { 'local:own': 0.2 })],
		['is the district', mention('dl:district', 0.7, { 'local:own': 0.2 })],
		['is the only one there', mention('local:own', 0.7, { 'dl:far': 0.2 })],
		['has no own one of its name', mention('dl:near', 0.7, { 'dl:far': 0.2 })]
	])('leaves a mention whose place %s', (_, found) => {
		expect(withOwnPlace(found, gazetteer)).toBe(found);
	});
});
