import { describe, expect, it } from 'vitest';
import {
	csv,
	geojson,
	linkedPlaces,
	webAnnotation,
	type ExportedMention,
	type ExportedPlace
} from './export.ts';
import type { ArticleRow, MentionRow, Place } from './format.ts';

const place: Place = {
	row: 0,
	id: 'gn:486816',
	slug: 'sudzha',
	name: 'Sudzha',
	names: { en: 'Sudzha', uk: 'Суджа' },
	featureClass: 'P',
	featureCode: 'PPL',
	country: 'RU',
	admin1: 'RU.41',
	admin2: null,
	lngLat: [35.27, 51.19],
	bbox: null,
	precisionKm: 2,
	population: 6000,
	regionId: null,
	sameAs: ['https://www.geonames.org/486816'],
	source: 'GeoNames',
	certainty: 'one-source',
	admin1Row: -1,
	countryRow: -1,
	literal: 3,
	associative: 1,
	passages: 2,
	articles: 1,
	checked: 2,
	confidence: 0.9,
	isFaint: false,
	first: '2024-08-06',
	last: '2024-08-07',
	mentionsStart: 0
};
const article: ArticleRow = {
	row: 0,
	id: 'first',
	title: '=HYPERLINK("a")',
	url: 'https://example.org/a',
	publisher: 'A, B',
	authors: [],
	published: '2024-08-06',
	language: 'en',
	rights: 'full',
	note: null,
	sources: [],
	text: null,
	passages: [],
	marks: [],
	focus: []
};
const mention: MentionRow = {
	placeRow: 0,
	articleRow: 0,
	kind: 'literal',
	type: 'Literal',
	form: 'noun',
	start: 110,
	end: 116,
	confidence: 0.9,
	candidates: [],
	isFocus: false,
	isChecked: false,
	passageStart: 100,
	passage: 'Rain near Sudzha.\n"Again."',
	marks: []
};
const found: ExportedMention = { mention, article, place };
const nowhere: ExportedMention = { mention, article: { ...article, url: null }, place: null };
const places: ExportedPlace[] = [{ place, passages: 2 }];

async function whole(pieces: AsyncIterable<string>): Promise<string> {
	let text = '';
	for await (const piece of pieces) text += piece;
	return text;
}

describe('GeoJSON', () => {
	it('has a point a place, longitude first, with its counts', async () => {
		const { type, features } = JSON.parse(await whole(geojson(places)));
		expect(type).toBe('FeatureCollection');
		expect(features).toHaveLength(1);
		expect(features[0]).toMatchObject({
			type: 'Feature',
			id: 'gn:486816',
			geometry: { type: 'Point', coordinates: [35.27, 51.19] },
			properties: {
				name: 'Sudzha',
				passages: 2,
				collectionLiteral: 3,
				collectionAssociative: 1
			}
		});
	});

	it('is whole without places', async () => {
		expect(JSON.parse(await whole(geojson([]))).features).toEqual([]);
	});
});

describe('CSV', () => {
	it('quotes what needs it, and lets no text be a formula', async () => {
		const [header, ...rows] = (await whole(csv([found]))).split('\r\n');
		expect(header).toMatch(/^place,place_id,longitude,latitude,/);
		expect(rows).toEqual([
			[
				'Sudzha,gn:486816,35.27,51.19,2,literal,Literal,0.9,machine,Sudzha',
				'"Rain near Sudzha.\n""Again.""",2024-08-06,"A, B"',
				'"\'=HYPERLINK(""a"")",https://example.org/a,first,110,116'
			].join(','),
			''
		]);
	});

	it('keeps negative coordinates numbers', async () => {
		const west = { ...found, place: { ...place, lngLat: [-70.5, -33.4] as const } };
		expect(await whole(csv([west]))).toContain(',-70.5,-33.4,');
	});

	it('leaves the place of what could not be placed empty', async () => {
		expect((await whole(csv([nowhere]))).split('\r\n')[1]).toMatch(/^,,,,,literal,/);
	});
});

describe('Linked Places', () => {
	it('links a place to the gazetteers that have it and says how sure its point is', async () => {
		const { features } = JSON.parse(await whole(linkedPlaces(places)));
		expect(features[0]).toMatchObject({
			'@id': 'https://www.geonames.org/486816',
			properties: { title: 'Sudzha', ccodes: ['RU'] },
			names: [
				{ toponym: 'Sudzha', lang: 'en' },
				{ toponym: 'Суджа', lang: 'uk' }
			],
			geometry: { type: 'Point', certainty: 'less-certain' },
			links: [{ type: 'exactMatch', identifier: 'https://www.geonames.org/486816' }]
		});
	});
});

describe('Web Annotation', () => {
	it('finds a name again by its words and by its place in the text', async () => {
		const { items } = JSON.parse(await whole(webAnnotation([found])));
		expect(items).toEqual([
			{
				id: 'urn:dateline:first:110-116',
				type: 'Annotation',
				motivation: 'identifying',
				creator: { type: 'Software' },
				body: {
					type: 'SpecificResource',
					source: 'https://www.geonames.org/486816',
					purpose: 'identifying'
				},
				target: {
					source: 'https://example.org/a',
					selector: [
						{
							type: 'TextQuoteSelector',
							exact: 'Sudzha',
							prefix: 'Rain near ',
							suffix: '.\n"Again."'
						},
						{ type: 'TextPositionSelector', start: 110, end: 116 }
					]
				}
			}
		]);
	});

	it('says of what could not be placed that it is in no gazetteer', async () => {
		const { items } = JSON.parse(await whole(webAnnotation([nowhere])));
		expect(items[0].body.type).toBe('TextualBody');
		expect(items[0].target.source).toBe('urn:dateline:first');
	});
});
