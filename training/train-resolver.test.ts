import { describe, expect, it } from 'vitest';
import {
	GazetteerWriter,
	joinParts,
	openGazetteer,
	type GazetteerRow
} from '../src/lib/geoparse/gazetteer/index.ts';
import { resolve } from '../src/lib/geoparse/resolution/resolve.ts';
import type { GoldDocument } from './gold.ts';
import { goldToponyms, trainRanker } from './train-resolver.ts';

/** Towns of made-up names, each name once in either of two countries far apart. */
const names = Array.from(
	{ length: 60 },
	(_, i) =>
		`${'BDFGKLMNPR'[i % 10]}${'aeiou'[i % 5]}${'vzstr'[(i >> 2) % 5]}${'aeiou'[(i >> 1) % 5]}n${i < 30 ? 'burg' : 'stad'}${'aeo'[i % 3]}`
);
const row = (name: string, i: number, isWest: boolean): GazetteerRow => ({
	id: `gn:${1000 + 2 * i + Number(isWest)}`,
	lngLat: [isWest ? -100 + i / 100 : 30 + i / 100, 45],
	featureClass: 'P',
	featureCode: 'PPL',
	country: isWest ? 'US' : 'UA',
	admin1: null,
	admin2: null,
	// The western one is always the larger.
	population: isWest ? 300_000 : 3000,
	source: 'test',
	certainty: 'one-source',
	names: [{ text: name, use: 'name', languages: [], preferred: true, needsContext: false }]
});
const writer = new GazetteerWriter();
for (const [i, name] of names.entries()) {
	writer.add(row(name, i, true));
	writer.add(row(name, i, false));
}
const gazetteer = openGazetteer(joinParts(writer.finish()));

/** A text that names a town; the gold says it is the one of a side. */
function documentOf(i: number, isWest: boolean): GoldDocument {
	const name = names[i];
	const text = `They met in ${name}.`;
	const start = text.indexOf(name);
	const id = `gn:${1000 + 2 * i + Number(isWest)}`;
	const place = gazetteer.rowOf(id)!;
	const [lat, lon] = [gazetteer.lat[place], gazetteer.lng[place]];
	return {
		id: `own:${i}`,
		group: `own:${i}`,
		text,
		mentions: [{ start, end: start + name.length, text: name, lat, lon }]
	};
}

const trained = (isWest: boolean) => {
	const examples = names.slice(0, 50).map((_, i) => {
		const document = documentOf(i, isWest);
		return { document, toponyms: goldToponyms(document, gazetteer) };
	});
	return trainRanker([...examples, ...examples, ...examples], gazetteer);
};

describe('training the ranker', () => {
	it.each([
		['the larger town', true],
		['the smaller town, against what is known before', false]
	])('learns to choose %s where that was always meant', (_, isWest) => {
		const ranker = trained(isWest);
		for (let i = 50; i < names.length; i++) {
			const { text, mentions } = documentOf(i, isWest);
			const toponyms = goldToponyms(documentOf(i, isWest), gazetteer);
			const options = { ranker, minConfidence: 0 };
			const [{ placeId }] = resolve(text, toponyms, gazetteer, options);
			const place = gazetteer.rowOf(placeId!)!;
			expect([gazetteer.lat[place], gazetteer.lng[place]]).toEqual([
				mentions[0].lat,
				mentions[0].lon
			]);
		}
	});

	it('gives the same trees for the same documents', () => {
		expect(trained(true)).toEqual(trained(true));
	});
});

it('takes gold mentions as recognition would hand them over', () => {
	const document = { ...documentOf(3, true), mentions: [{ ...documentOf(3, true).mentions[0] }] };
	const [toponym] = goldToponyms(
		{ ...document, mentions: [{ ...document.mentions[0], kind: 'associative' }] },
		gazetteer
	);
	expect(toponym).toMatchObject({
		text: names[3],
		kind: 'associative',
		type: 'Metonymic',
		form: 'noun'
	});
	expect(goldToponyms(document, gazetteer)[0]).toMatchObject({ kind: 'literal', type: 'Literal' });
});
