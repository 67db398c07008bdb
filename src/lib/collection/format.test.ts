import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parquetMetadata, parquetReadObjects, type FileMetaData } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import type { GazetteerEntry } from '../geoparse/gazetteer/index.ts';
import { articleOf, entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import { Collector } from './collect.ts';
import type { Manifest } from './format.ts';
import { articleFacets, facetsFile } from './article-facets.ts';
import { mostTitlesRead } from './narrow.ts';
import { openCollection } from './open.ts';
import { memoryFiles, writeCollection } from './write.ts';

const entries: readonly GazetteerEntry[] = [
	entryOf('gn:1', 'Aland', 'PCLI', { lngLat: [12, 51], names: { en: 'Aland' } }),
	entryOf('gn:2', 'Aville', 'PPL', {
		lngLat: [10, 50],
		bbox: [9, 49, 11, 51],
		// A language that this program does not speak.
		names: { uk: 'Авіль', sw: 'Mji wa A', en: 'Aville' } as GazetteerEntry['names']
	})
];
const gazetteer = {
	rowOf: (id: string) => entries.findIndex((entry) => entry.id === id),
	entry: (row: number) => entries[row],
	admin1Row: () => -1,
	countryRow: (row: number) => (row === 0 ? -1 : 0)
};
const title = {
	id: 'test',
	title: 'A test',
	description: '',
	language: 'en',
	sources: [{ title: 'A source', url: 'https://example.org/', licence: 'CC0' }],
	generator: 'test',
	geodata: [{ name: 'gazetteer.bin', sha256: 'a'.repeat(64) }]
};

const article = (id: string, published: string | null) =>
	articleOf(id, 'Rain in Aville.', { published });

let manifest: Manifest;
let source: (name: string) => Promise<ArrayBuffer>;
const footers = new Map<string, FileMetaData>();

beforeAll(async () => {
	const collector = new Collector(gazetteer);
	for (const made of [
		article('day', '2024-08-06'),
		article('hour', '2025-03-01T23:30:00-05:00'),
		article('never', null)
	]) {
		const mentions = [mentionOf(made.text, 'Aville', 'gn:2')];
		const passages = [{ start: 0, end: made.text.length }];
		collector.add({ article: made, mentions, focus: ['gn:2'], passages });
	}
	const files = memoryFiles();
	const regions = {
		type: 'Topology',
		objects: { regions: { type: 'GeometryCollection', geometries: [] } },
		arcs: []
	} as never;
	manifest = await writeCollection(files.sink, collector.finish(), title, regions);
	source = files.source;
	for (const { name } of manifest.files.filter(({ name }) => name.endsWith('.parquet'))) {
		footers.set(name, parquetMetadata(await source(name)));
	}
});

const rows = async (name: string) => parquetReadObjects({ file: await source(`${name}.parquet`) });
const columnsOf = (name: string) =>
	footers.get(`${name}.parquet`)!.row_groups[0].columns.map(({ meta_data }) => meta_data!);

describe('collection.json', () => {
	const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
	const isValid = ajv.compile(JSON.parse(readFileSync('docs/collection.schema.json', 'utf8')));

	it('follows docs/collection.schema.json', () => {
		isValid(JSON.parse(JSON.stringify(manifest)));
		expect(isValid.errors).toBeNull();
	});

	it.each([
		['another version', { version: 1 }],
		['a day that is none', { period: ['soon', '2024-08-06'] }],
		['an address of a script', { sources: [{ title: '', url: 'javascript:x', licence: '' }] }],
		['a field of its own', { author: 'x' }]
	])('does not with %s', (_, changes) => {
		expect(isValid({ ...manifest, ...changes })).toBe(false);
	});
});

describe('the tables for other programs', () => {
	it('name rows by number and by id, and are joined by either', async () => {
		const places = await rows('places');
		expect(places.map(({ place_row, place_id }) => [place_row, place_id])).toEqual([
			[0, 'gn:2'],
			[1, 'gn:1']
		]);
		expect(places[0]).toMatchObject({
			admin1_place_id: null,
			country_place_id: 'gn:1',
			country_row: 1
		});
		const articles = await rows('articles');
		expect(
			articles.map(({ article_row, article_id, focus_place_ids }) => [
				article_row,
				article_id,
				focus_place_ids
			])
		).toEqual([
			[0, 'hour', ['gn:2']],
			[1, 'day', ['gn:2']],
			[2, 'never', ['gn:2']]
		]);
		const mentions = await rows('mentions');
		for (const { place_row, place_id, article_row, article_id } of mentions) {
			expect(places[place_row].place_id).toBe(place_id);
			expect(articles[article_row].article_id).toBe(article_id);
		}
		expect(mentions).toHaveLength(3);
	});

	it('hold names in any language, of this program or not', async () => {
		const [aville] = await rows('places');
		expect(aville.names).toEqual({ en: 'Aville', sw: 'Mji wa A', uk: 'Авіль' });
	});

	it('hold days as dates', async () => {
		const logical = Object.fromEntries(
			[...footers.values()].flatMap(({ schema }) =>
				schema.map(({ name, logical_type }) => [name, logical_type?.type])
			)
		);
		expect([logical.published, logical.first, logical.last]).toEqual(['DATE', 'DATE', 'DATE']);
		const articles = await rows('articles');
		expect(articles.map(({ published, published_time }) => [published, published_time])).toEqual([
			[new Date('2025-03-01'), '2025-03-01T23:30:00-05:00'],
			[new Date('2024-08-06'), null],
			[null, null]
		]);
	});

	it('state the least and greatest value of what others look for', () => {
		const stated = (name: string) =>
			columnsOf(name)
				.filter(({ statistics }) => statistics?.min_value !== undefined)
				.map(({ path_in_schema }) => path_in_schema[0]);
		expect(stated('mentions')).toEqual(['place_id', 'place_row']);
		expect(stated('articles')).toEqual(['article_row', 'published']);
		expect(stated('places')).toEqual(expect.arrayContaining(['place_id', 'country', 'first']));
		expect(stated('index')).toContain('day');
	});

	it('are GeoParquet, with the box of its points and no column that looks like its covering', () => {
		const { key_value_metadata, schema } = footers.get('places.parquet')!;
		const geo = JSON.parse(key_value_metadata!.find(({ key }) => key === 'geo')!.value!);
		expect(geo).toMatchObject({
			version: '1.1.0',
			primary_column: 'geometry',
			columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'], bbox: [10, 50, 12, 51] } }
		});
		expect(schema.map(({ name }) => name)).not.toContain('bbox');
	});
});

describe('the reader', () => {
	it('gives back dates as the articles state them', async () => {
		const collection = await openCollection(source);
		const articles = await collection.articles([0, 1, 2]);
		expect(articles.map(({ published }) => published)).toEqual([
			'2025-03-01T23:30:00-05:00',
			'2024-08-06',
			null
		]);
		const [aville] = await collection.places();
		expect([aville.first, aville.last]).toEqual(['2024-08-06', '2025-03-01']);
		expect(aville.bbox).toEqual([9, 49, 11, 51]);
	});

	it('leaves the columns for other programs where they are', async () => {
		const mentions = columnsOf('mentions').map(({ path_in_schema }) => path_in_schema[0]);
		expect(mentions.slice(0, 4)).toEqual(['article_id', 'extent_start', 'extent_end', 'place_id']);
		expect(columnsOf('articles')[0].path_in_schema[0]).toBe('focus_place_ids');
	});
});

describe('a large collection', () => {
	it('says in a small table of its own what its articles are narrowed by', async () => {
		const collector = new Collector(gazetteer);
		const text = 'Rain in Aville.';
		const mentions = [mentionOf(text, 'Aville', 'gn:2')];
		for (let i = 0; i <= mostTitlesRead; i++) {
			const made = articleOf(`a-${i}`, text, {
				published: '2024-08-06',
				publisher: i % 3 === 0 ? null : `Paper ${i % 3}`,
				authors: i % 2 === 0 ? ['Ann', 'Bo'] : [],
				language: 'en',
				...(i % 5 === 0 && { verification: 'claimed' as const })
			});
			collector.add({
				article: made,
				mentions,
				focus: [],
				passages: [{ start: 0, end: text.length }]
			});
		}
		const files = memoryFiles();
		const written = await writeCollection(files.sink, collector.finish(), title, {
			type: 'Topology',
			objects: { regions: { type: 'GeometryCollection', geometries: [] } },
			arcs: []
		});
		const asked: string[] = [];
		const collection = await openCollection(async (name) => {
			asked.push(name);
			return files.source(name);
		});
		const facets = await articleFacets(collection);
		expect(asked).toEqual(['collection.json', facetsFile]);
		expect(new Set(facets).size).toBe(12);
		const some = [0, 1, 2, 25_000, mostTitlesRead];
		const whole = await collection.articles(some);
		expect(some.map((row) => facets[row])).toEqual(
			whole.map(({ publisher, authors, language, verification }) => ({
				publisher,
				authors,
				language,
				verification
			}))
		);
		const { bytes } = written.files.find(({ name }) => name === facetsFile)!;
		expect(bytes).toBeLessThan(mostTitlesRead);
	});
});
