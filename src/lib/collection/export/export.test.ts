import { check } from '@placemarkio/check-geojson';
import { gpx as readGpx, kml as readKml } from '@tmcw/togeojson';
import { Ajv } from 'ajv';
import { ByteBuffer } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { MultiPolygon } from 'geojson';
import { JSDOM } from 'jsdom';
import Papa from 'papaparse';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { articleOf, entryOf, mentionOf } from '../../../../tests/fixtures/geoparsed.ts';
import { doubledArea } from '../../geo/rings.ts';
import { Collector } from '../collect.ts';
import { noFacets } from '../facets/index.ts';
import { memoryCollection } from '../memory.ts';
import type { PlaceSource } from '../places.ts';
import { geojsonOf } from './geojson.ts';
import { exportFormats, select, type SelectionFilter } from './index.ts';

const address = 'https://example.org/maps/steppe/';

const everything: SelectionFilter = {
	place: null,
	period: null,
	kinds: 'all',
	facets: noFacets,
	placedOnly: false
};

/** Places by id: two towns, the region of one of them, which crosses 180°, and its country. */
const entries = [
	entryOf('a', 'Aville', 'PPL', {
		names: { uk: 'Авіль', ru: 'Авиль' },
		sameAs: ['https://www.geonames.org/1', 'https://www.wikidata.org/wiki/Q1'],
		admin1: 'XX.2',
		lngLat: [179.5, 66]
	}),
	entryOf('b', 'B "<&> ;\t\\town', 'PPL', { lngLat: [-70.5, -33.4], admin1: null, country: null }),
	entryOf('r', 'Region', 'ADM1', { regionId: 'XX-R', admin1: 'XX.2', lngLat: [180, 66] }),
	entryOf('x', 'Exland', 'PCLI', { regionId: 'XX', admin1: null })
];

const regions = {
	type: 'Topology',
	// Clockwise, which GeoJSON takes for a hole.
	arcs: [
		[
			[170, 60],
			[170, 70],
			[190, 70],
			[190, 60],
			[170, 60]
		]
	],
	objects: {
		regions: {
			type: 'GeometryCollection',
			geometries: [
				{
					type: 'MultiPolygon',
					arcs: [[[0]]],
					id: 'XX-R',
					properties: {
						regionId: 'XX-R',
						level: 'admin1',
						view: 'both',
						names: { en: 'Region' },
						dispute: null
					}
				}
			]
		}
	}
} as unknown as Topology;

function steppe() {
	const rowOf = (id: string) => entries.findIndex((entry) => entry.id === id);
	const collector = new Collector({
		rowOf: (id) => (id === null || rowOf(id) < 0 ? undefined : rowOf(id)),
		entry: (row) => entries[row],
		admin1Row: (row) => (entries[row].id === 'a' ? rowOf('r') : -1),
		countryRow: (row) => (['a', 'r'].includes(entries[row].id) ? rowOf('x') : -1)
	} as PlaceSource);
	const first = '🌧 Rain in Aville. 🌧\n\nExland said so in Aville & town.';
	collector.add({
		article: articleOf('first', first, {
			title: '=HYPERLINK("a") {100%} & more',
			url: 'https://example.com/a?b=1&c=2',
			publisher: 'The Paper, "A&B"',
			authors: ['Anna Bell', 'Bo Ćm'],
			published: '2024-08-06'
		}),
		mentions: [
			mentionOf(first, 'Aville', 'a'),
			mentionOf(first, 'Exland', 'x', { kind: 'associative' }),
			mentionOf(first, 'Aville', 'a', {
				from: 20,
				kindConfidence: 0.7,
				extent: { start: first.lastIndexOf('Aville'), end: first.length - 1 }
			})
		],
		focus: ['a'],
		passages: [
			{ start: 0, end: first.indexOf('\n') },
			{ start: first.indexOf('Exland'), end: first.length }
		]
	});
	const second = 'Snow in B "<&> ;\t\\town, none in Nowhere.';
	collector.add({
		article: articleOf('second', second, {
			rights: 'excerpt',
			published: '2024-09-01T10:00:00+02:00'
		}),
		mentions: [mentionOf(second, 'B "<&> ;\t\\town', 'b'), mentionOf(second, 'Nowhere', null)],
		focus: [],
		passages: [{ start: 0, end: second.length }]
	});
	return memoryCollection(
		collector.finish(),
		{
			id: 'steppe',
			title: 'Steppe & <sea>',
			description: '',
			language: 'en',
			sources: [],
			generator: 'Dateline 1',
			geodata: []
		},
		regions
	);
}

async function writtenBytes(
	name: string,
	filter: Partial<SelectionFilter> = {},
	site: string | null = address
): Promise<Uint8Array> {
	const format = exportFormats.find((each) => each.name === name)!;
	const selection = await select(steppe(), { ...everything, ...filter }, site);
	const pieces: Uint8Array[] = [];
	for await (const piece of format.write(selection)) pieces.push(Buffer.from(piece));
	return Buffer.concat(pieces);
}

const written = async (...call: Parameters<typeof writtenBytes>) =>
	new TextDecoder('utf-8', { fatal: true }).decode(await writtenBytes(...call));

/** Parses XML as strictly as a browser does. */
function xmlOf(text: string): Document {
	const { DOMParser } = new JSDOM('').window;
	const document = new DOMParser().parseFromString(text, 'text/xml');
	expect(document.querySelector('parsererror')?.textContent).toBeUndefined();
	return document;
}

const rowsOf = (text: string) =>
	Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });

describe('the list of formats', () => {
	it('has a name, an ending and a media type of its own for each', () => {
		const names = exportFormats.map(({ name }) => name);
		expect(new Set(names).size).toBe(names.length);
		expect(new Set(exportFormats.map(({ extension }) => extension)).size).toBe(names.length);
		for (const { mediaType } of exportFormats) expect(mediaType).toMatch(/^\w+\/[\w.+-]+(;|$)/);
	});

	it.each(exportFormats.map(({ name }) => name))(
		'%s is whole when nothing is left',
		async (name) => {
			const bytes = await writtenBytes(name, { period: ['1999-01-01', '1999-01-02'] }, null);
			const text = Buffer.from(bytes).toString();
			if (/^(geojson|linked|web|json-feed|csl|dataset)/.test(name))
				expect(() => JSON.parse(text)).not.toThrow();
			if (/^(kml|gpx|tei|atom)$/.test(name)) xmlOf(text);
			expect(text).not.toContain('Aville');
		}
	);
});

describe('a selection', () => {
	const namesOf = async (filter: Partial<SelectionFilter>) =>
		rowsOf(await written('csv', filter)).data.map(({ name }) => name);

	it('keeps what is asked for', async () => {
		expect(await namesOf({})).toHaveLength(5);
		expect(await namesOf({ placedOnly: true })).toHaveLength(4);
		expect(await namesOf({ place: 'aville' })).toEqual(['Aville', 'Aville']);
		expect(await namesOf({ place: 'exland' })).toEqual(['Aville', 'Aville', 'Exland']);
		expect(await namesOf({ place: 'exland', kinds: 'literal' })).toEqual(['Aville', 'Aville']);
		expect(await namesOf({ period: ['2024-09-01', null] })).toHaveLength(2);
		expect(await namesOf({ facets: { ...noFacets, publisher: 'The Paper, "A&B"' } })).toHaveLength(
			3
		);
	});

	it('says which place there is not', async () => {
		await expect(written('csv', { place: 'nowhere' })).rejects.toThrow('no place "nowhere"');
	});
});

describe('GeoJSON', () => {
	it('has a point a place, longitude first, with its different passages', async () => {
		const { features } = check(await written('geojson')) as GeoJSON.FeatureCollection;
		expect(
			features.map(({ id, geometry, properties }) => [id, geometry, properties!.passages])
		).toEqual([
			['a', { type: 'Point', coordinates: [179.5, 66] }, 2],
			['b', { type: 'Point', coordinates: [-70.5, -33.4] }, 1],
			['x', { type: 'Point', coordinates: [10, 50] }, 1]
		]);
	});

	it('has rivers, lakes and seas as the lines and areas that they are', async () => {
		const [place] = await steppe().places();
		const [river, lake, region] = ['river', 'lake', 'admin1'].map((level) => ({
			type: level === 'river' ? 'MultiLineString' : 'MultiPolygon',
			arcs: level === 'river' ? [[0]] : [[[0]]],
			properties: { regionId: level, level, view: 'both', names: {}, dispute: null }
		}));
		const shapes = {
			...regions,
			objects: { regions: { type: 'GeometryCollection', geometries: [river, lake, region] } }
		} as unknown as Topology;
		const places = ['river', 'lake', 'admin1', null].map((regionId) => ({
			place: { ...place, regionId },
			passages: 1
		}));
		const { features } = JSON.parse(
			[...geojsonOf(places, shapes)].join('')
		) as GeoJSON.FeatureCollection;
		expect(features.map(({ geometry }) => geometry.type)).toEqual([
			'MultiLineString',
			'MultiPolygon',
			'Point',
			'Point'
		]);
	});

	it("calls what it tells of a place as tables, KML and the collection's own files do", async () => {
		const { features } = check(await written('geojson')) as GeoJSON.FeatureCollection;
		const [header] = (await written('csv')).split('\r\n');
		const { features: placemarks } = readKml(xmlOf(await written('kml')));
		const shared = ['feature_code', 'precision_km', 'country'];
		expect(Object.keys(features[0].properties!)).toEqual(expect.arrayContaining(shared));
		expect(header.split(',')).toEqual(expect.arrayContaining(shared));
		expect(Object.keys(placemarks[0].properties!)).toEqual(expect.arrayContaining(shared));
		for (const { properties } of features) {
			expect(Object.keys(properties!).filter((name) => /[A-Z]/.test(name))).toEqual([]);
		}
	});

	it('draws regions counterclockwise, cut at 180°, with passages by month', async () => {
		const { features } = check(
			await written('geojson-regions')
		) as GeoJSON.FeatureCollection<MultiPolygon>;
		expect(features.map(({ id }) => id)).toEqual(['XX-R']);
		const [{ geometry, properties }] = features;
		expect(properties).toMatchObject({ iso: 'XX-R', passages: 2, by_month: { '2024-08': 2 } });
		expect(geometry.coordinates).toHaveLength(2);
		for (const [outer] of geometry.coordinates) {
			expect(doubledArea(outer)).toBeGreaterThan(0);
			expect(outer.every(([lng]) => lng >= -180 && lng <= 180)).toBe(true);
		}
		const area = geometry.coordinates.reduce((sum, [outer]) => sum + doubledArea(outer) / 2, 0);
		expect(area).toBeCloseTo(200);
	});
});

describe('FlatGeobuf', () => {
	const features = async (filter: Partial<SelectionFilter> = {}) => {
		const found: GeoJSON.Feature[] = [];
		const bytes = await writtenBytes('flatgeobuf', filter);
		for await (const feature of deserialize(bytes)) found.push(feature);
		return found;
	};

	it('holds what GeoJSON holds, read back by its own library', async () => {
		const { features: same } = check(await written('geojson')) as GeoJSON.FeatureCollection;
		const found = await features();
		expect(found.map(({ geometry }) => geometry)).toEqual(same.map(({ geometry }) => geometry));
		for (const [i, { properties }] of found.entries()) {
			const { id, ...rest } = properties!;
			expect(id).toBe(same[i].id);
			const stated = Object.entries(same[i].properties!).filter(([, value]) => value !== null);
			expect(rest).toEqual(Object.fromEntries(stated));
		}
	});

	it('has a layer with the name and the title of the collection', async () => {
		const bytes = new ByteBuffer(await writtenBytes('flatgeobuf'));
		bytes.setPosition(magicbytes.length);
		const header = Header.getSizePrefixedRootAsHeader(bytes);
		expect([header.name(), header.title()]).toEqual(['steppe', 'Steppe & <sea>']);
		expect(header.crs()!.code()).toBe(4326);
	});

	it('is a file without features when nothing is left', async () => {
		expect(await features({ period: ['1999-01-01', '1999-01-02'] })).toEqual([]);
	});
});

describe('CSV', () => {
	it('is read back as it was, and no text of it is a formula', async () => {
		const { data, errors, meta } = rowsOf(await written('csv'));
		expect(errors).toEqual([]);
		expect(meta.fields!.slice(0, 4)).toEqual(['place', 'place_id', 'longitude', 'latitude']);
		expect(data[0]).toMatchObject({
			title: '\'=HYPERLINK("a") {100%} & more',
			publisher: 'The Paper, "A&B"',
			authors: 'Anna Bell; Bo Ćm',
			country: 'XX',
			longitude: '179.5'
		});
		const [unplaced] = data.filter(({ place_id }) => place_id === '');
		expect(unplaced).toMatchObject({ name: 'Nowhere', place: '', longitude: '' });
		expect(data.find(({ place_id }) => place_id === 'b')!.longitude).toBe('-70.5');
	});

	it('has a row a region and a column a month', async () => {
		const { data, errors } = rowsOf(await written('csv-regions'));
		expect(errors).toEqual([]);
		expect(
			data.map(({ iso, level, passages, '2024-08': august }) => [iso, level, passages, august])
		).toEqual(
			expect.arrayContaining([
				['XX-R', 'admin1', '2', '2'],
				['XX', 'country', '2', '2']
			])
		);
	});
});

describe('Linked Places', () => {
	/** What version 1.3 of the format asks of every record. */
	const collectionSchema = {
		type: 'object',
		required: ['type', '@context', 'features'],
		properties: {
			features: {
				type: 'array',
				items: {
					type: 'object',
					required: ['@id', 'type', 'properties', 'when', 'names', 'types', 'geometry'],
					properties: {
						'@id': { type: 'string', pattern: '^(https?:|urn:)' },
						when: {
							type: 'object',
							required: ['timespans'],
							properties: {
								timespans: {
									type: 'array',
									items: {
										type: 'object',
										required: ['start'],
										properties: {
											start: {
												type: 'object',
												required: ['in'],
												properties: { in: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' } }
											}
										}
									}
								}
							}
						},
						properties: {
							type: 'object',
							required: ['title'],
							properties: {
								ccodes: { type: 'array', items: { type: 'string', pattern: '^[A-Z]{2}$' } },
								fclasses: {
									type: 'array',
									minItems: 1,
									items: { enum: ['A', 'H', 'L', 'P', 'R', 'S', 'T', 'U', 'V'] }
								}
							}
						},
						names: {
							type: 'array',
							minItems: 1,
							items: {
								type: 'object',
								required: ['toponym', 'lang', 'citations'],
								properties: {
									citations: {
										type: 'array',
										minItems: 1,
										items: { type: 'object', required: ['label', '@id'] }
									}
								}
							}
						},
						types: {
							type: 'array',
							minItems: 1,
							items: { type: 'object', required: ['identifier', 'label'] }
						}
					}
				}
			}
		}
	};

	it('has in every record what the format asks for, English names too, under an id of our own', async () => {
		const whole = JSON.parse(await written('linked-places'));
		const validate = new Ajv({ allErrors: true, strict: false }).compile(collectionSchema);
		validate(whole);
		expect(validate.errors).toBeNull();
		check(JSON.stringify(whole));
		expect(whole.features[0]).toMatchObject({
			'@id': `${address}place/aville/`,
			when: { timespans: [{ start: { in: '2024-08-06' }, end: { in: '2024-08-06' } }] },
			names: [{ toponym: 'Aville', lang: 'en' }, { lang: 'uk' }, { lang: 'ru' }],
			links: [{ type: 'exactMatch', identifier: 'https://www.geonames.org/1' }, {}]
		});
	});

	it('as LP-TSV has no quotes, equal lines, and short names of gazetteers', async () => {
		const lines = (await written('lp-tsv'))
			.trimEnd()
			.split('\n')
			.map((line) => line.split('\t'));
		expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([16]));
		expect(lines.flat().join('')).not.toContain('"');
		const [head, ...rows] = lines;
		for (const required of ['id', 'title', 'title_source', 'fclasses', 'start']) {
			expect(rows.map((row) => row[head.indexOf(required)])).not.toContain('');
		}
		expect(rows[0][head.indexOf('matches')]).toBe('gn:1;wd:Q1');
		expect(rows[0][head.indexOf('variants')]).toBe('Aville@en;Авіль@uk;Авиль@ru');
	});
});

describe('Web Annotation', () => {
	const items = async (site: string | null = address) =>
		JSON.parse(await written('web-annotation', {}, site)).items;

	it('counts code points of the published text, and says kind, confidence and who made it', async () => {
		const [first] = await items();
		expect(first).toMatchObject({
			created: '2024-08-06T00:00:00.000Z',
			generator: { name: 'Dateline 1' },
			'dateline:kind': 'literal',
			'dateline:confidence': 0.9,
			target: { source: `${address}article/first/` }
		});
		const [quote, position] = first.target.selector;
		expect(quote).toMatchObject({
			type: 'TextQuoteSelector',
			exact: 'Aville',
			prefix: '🌧 Rain in '
		});
		expect(position).toEqual({ type: 'TextPositionSelector', start: 10, end: 16 });
	});

	it('quotes a name with the word that says what it is', async () => {
		const found = (await items()).find((item: Record<string, unknown>) =>
			JSON.stringify(item).includes('Aville & town')
		);
		expect(found).toMatchObject({ 'dateline:name': 'Aville', 'dateline:kindConfidence': 0.7 });
		const [quote, position] = found.target.selector;
		expect([quote.exact, quote.suffix]).toEqual(['Aville & town', '.']);
		expect(position.end - position.start).toBe('Aville & town'.length);
		expect(found.id).toMatch(/:(\d+)-(\d+)$/);
		const [start, end] = found.id.split(':').at(-1).split('-').map(Number);
		expect(end - start).toBe('Aville'.length);
	});

	it('gives no position in a text that is not published', async () => {
		const found = (await items()).filter(({ id }: { id: string }) => id.includes(':second:'));
		expect(found).toHaveLength(2);
		for (const { target } of found) expect(target.selector.type).toBe('TextQuoteSelector');
	});

	it('has an id of its own for the page and for every item', async () => {
		const ids = (await items(null)).map(({ id }: { id: string }) => id);
		expect(new Set(ids).size).toBe(5);
		expect(JSON.parse(await written('web-annotation', {}, null)).id).toBe(
			'urn:dateline:steppe#annotations'
		);
	});
});

describe('XML formats', () => {
	const points = [
		['Aville', [179.5, 66]],
		['B "<&> ;\t\\town', [-70.5, -33.4]],
		['Exland', [10, 50]]
	];

	it('KML is read back by another reader, hostile names and all', async () => {
		const { features } = readKml(xmlOf(await written('kml')));
		expect(
			features.map(({ properties, geometry }) => [
				properties!.name,
				(geometry as GeoJSON.Point).coordinates
			])
		).toEqual(points);
		expect(features[0].properties).toMatchObject({ passages: '2', country: 'XX' });
	});

	it('GPX is read back by another reader', async () => {
		const { features } = readGpx(xmlOf(await written('gpx')));
		expect(
			features.map(({ properties, geometry }) => [
				properties!.name,
				(geometry as GeoJSON.Point).coordinates
			])
		).toEqual(points);
	});

	it('TEI without a passage has neither an empty list nor an empty body', async () => {
		const nothing = { period: ['1999-01-01', '1999-01-02'] } as const;
		const document = xmlOf(await written('tei', nothing));
		expect(document.querySelector('listPlace')).toBeNull();
		expect(document.querySelector('body')!.children).toHaveLength(1);
	});

	it('TEI names every place it refers to, and keeps the words of each passage', async () => {
		const document = xmlOf(await written('tei'));
		const ids = new Set(
			[...document.querySelectorAll('place')].map((place) => place.getAttribute('xml:id'))
		);
		const names = [...document.querySelectorAll('seg placeName')];
		expect(names).toHaveLength(5);
		for (const name of names) {
			const ref = name.getAttribute('ref');
			if (ref !== null) expect(ids).toContain(ref.slice(1));
		}
		expect(document.querySelector('seg')!.textContent).toBe('🌧 Rain in Aville. 🌧');
		const [feature, ...others] = document.querySelectorAll('geogFeat');
		expect([feature.textContent, others]).toEqual(['& town', []]);
		expect(feature.parentElement!.textContent).toBe('Aville & town');
		expect(feature.closest('seg')!.textContent).toBe('Exland said so in Aville & town.');
	});

	it('Atom has what the format asks for, and a point latitude first', async () => {
		const document = xmlOf(await written('atom'));
		for (const holder of [document.documentElement, ...document.querySelectorAll('entry')]) {
			for (const name of ['id', 'title', 'updated']) {
				expect([...holder.children].filter(({ tagName }) => tagName === name)).toHaveLength(1);
			}
		}
		expect(document.getElementsByTagName('georss:point')[0].textContent).toBe('66 179.5');
		expect(
			[...document.querySelectorAll('entry')].every((entry) => entry.querySelector('author name'))
		).toBe(true);
	});
});

describe('articles', () => {
	it('JSON Feed has an id, words and a time in every item', async () => {
		const feed = JSON.parse(await written('json-feed'));
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			home_page_url: address
		});
		expect(
			feed.items.map(({ id, content_text, date_published }: Record<string, string>) => [
				id,
				content_text,
				date_published
			])
		).toEqual([
			[`${address}article/second/`, 'second', '2024-09-01T08:00:00.000Z'],
			[`${address}article/first/`, 'Aville', '2024-08-06T00:00:00.000Z']
		]);
	});

	it('CSL-JSON has the day as numbers', async () => {
		const items = JSON.parse(await written('csl-json'));
		expect(items[1]).toMatchObject({
			type: 'article-newspaper',
			author: [{ literal: 'Anna Bell' }, { literal: 'Bo Ćm' }],
			issued: { 'date-parts': [[2024, 8, 6]] },
			URL: 'https://example.com/a?b=1&c=2'
		});
	});

	it('BibTeX holds no sign that TeX would obey', async () => {
		const text = await written('bibtex');
		expect(text).toContain('title = {{=HYPERLINK("a") \\{100\\%\\} \\& more}}');
		expect(text.replaceAll(/\\./g, '').match(/{/g)).toHaveLength(
			text.replaceAll(/\\./g, '').match(/}/g)!.length
		);
		expect(text).toContain('author = {{Anna Bell} and {Bo Ćm}}');
	});

	it('RIS begins and ends every record, a tag a line', async () => {
		const lines = (await written('ris')).split('\r\n').filter(Boolean);
		for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
		expect(lines.filter((line) => line.startsWith('TY'))).toHaveLength(2);
		expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(2);
		expect(lines).toContain('DA  - 2024/08/06');
	});

	it('the data set states its period and where it lies', async () => {
		expect(JSON.parse(await written('dataset'))).toMatchObject({
			'@type': 'Dataset',
			url: address,
			temporalCoverage: '2024-08-06/2024-09-01',
			spatialCoverage: { geo: { '@type': 'GeoShape' } }
		});
	});
});
