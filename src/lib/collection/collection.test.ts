import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../article/article.ts';
import { inflate, openGazetteer, type Gazetteer } from '../geoparse/gazetteer/gazetteer.ts';
import type { Mention } from '../geoparse/mention/mention.ts';
import { Collector, type GeoparsedArticle } from './collect.ts';
import { countPassages, placesByRow } from './count.ts';
import { findFirsts } from './find-firsts.ts';
import { exportFormats, select } from './export/index.ts';
import { noFacets } from './facets/index.ts';
import { textOf, type FileSource } from './file-source.ts';
import { articleRowOf, dayOfRow, isAbout, isLiteral } from './filter.ts';
import { memoryCollection } from './memory.ts';
import { openCollection, type OpenCollection } from './open.ts';
import { memoryFiles, writeCollection } from './write.ts';

const ids = { kurskOblast: 'gn:538555', sudzha: 'gn:486816', russia: 'gn:2017370' };
const title = {
	id: 'test',
	title: 'A test',
	description: 'Three articles.',
	language: 'en',
	sources: [],
	generator: 'test',
	geodata: []
};
const noRegions: Topology = {
	type: 'Topology',
	objects: { regions: { type: 'GeometryCollection', geometries: [] } },
	arcs: []
};

/** An article whose mentions are written [name|id] for literal and {name|id} for associative ones. */
function geoparsed(
	id: string,
	marked: string,
	fields: Partial<Article> = {},
	focus: string[] = []
): GeoparsedArticle {
	const mentions: Mention[] = [];
	const passages = [];
	let text = '';
	for (const paragraph of marked.split('\n\n')) {
		const start = text.length;
		let last = 0;
		for (const match of paragraph.matchAll(/[[{]([^|]+)\|([^\]}]*)[\]}]/g)) {
			text += paragraph.slice(last, match.index);
			last = match.index + match[0].length;
			const isLiteral = match[0].startsWith('[');
			mentions.push({
				start: text.length,
				end: text.length + match[1].length,
				text: match[1],
				kind: isLiteral ? 'literal' : 'associative',
				kindConfidence: 0.9,
				type: isLiteral ? 'Literal' : 'Metonymic',
				form: 'noun',
				placeId: match[2] || null,
				confidence: 0.87654,
				candidates: [{ placeId: 'gn:538560', confidence: 0.1 }]
			});
			text += match[1];
		}
		text += paragraph.slice(last);
		if (last > 0) passages.push({ start, end: text.length });
		text += '\n\n';
	}
	const article: Article = {
		id,
		title: id,
		url: null,
		publisher: 'A paper',
		authors: ['Anna Bell'],
		published: '2024-08-06',
		language: 'en',
		rights: 'full',
		note: null,
		sources: [{ publisher: 'A wire', url: null }],
		text: text.trimEnd(),
		...fields
	};
	return { article, mentions, focus, passages };
}

const articles = [
	geoparsed(
		'first',
		`Rain in [Sudzha|${ids.sudzha}] and [Sudzha|${ids.sudzha}].\n\nNothing.\n\n{Russia|${ids.russia}} said so in [Sudzha|${ids.sudzha}].`,
		{},
		[ids.sudzha]
	),
	geoparsed('second', `Snow in [Sudzha|${ids.sudzha}].\n\nAnd in [Nowhere|].`, {
		published: '2024-09-01T10:00:00Z',
		rights: 'excerpt'
	}),
	geoparsed('third', 'Nothing happened.', { published: null })
];

describe('a collection that is written and read back', () => {
	let gazetteer: Gazetteer;
	let source: FileSource;
	let collection: OpenCollection;

	const write = async (articles: readonly GeoparsedArticle[]) => {
		const collector = new Collector(gazetteer);
		for (const article of articles) collector.add(article);
		const files = memoryFiles();
		await writeCollection(files.sink, collector.finish(), title, noRegions);
		return files.source;
	};

	beforeAll(async () => {
		const file = new URL('../../../static/geodata/gazetteer.bin', import.meta.url);
		gazetteer = openGazetteer(await inflate(readFileSync(file)));
		source = await write(articles);
		collection = await openCollection(source);
	}, 60_000);

	it('states what it holds', () => {
		expect(collection.manifest).toMatchObject({
			title: 'A test',
			period: ['2024-08-06', '2024-09-01'],
			counts: {
				articles: 3,
				places: 2,
				mentions: 6,
				passages: 4,
				literal: 4,
				associative: 1,
				unresolved: 1,
				checked: 0
			},
			unchecked: 'plain'
		});
		expect(collection.manifest.files.map(({ name }) => name)).toEqual([
			'places.parquet',
			'mentions.parquet',
			'articles.parquet',
			'index.parquet',
			'counts.parquet',
			'regions.topojson',
			'places.geojson'
		]);
	});

	it('has the places that are named as GeoJSON, as they are exported from it', async () => {
		const named = await textOf(await source('places.geojson'));
		const everything = { place: null, period: null, kinds: 'all', placedOnly: false } as const;
		const selection = await select(collection, { ...everything, facets: noFacets }, null);
		let exported = '';
		const { write } = exportFormats.find(({ name }) => name === 'geojson')!;
		for await (const piece of write(selection)) exported += piece;
		expect(named).toBe(exported);
		const { features } = JSON.parse(named) as GeoJSON.FeatureCollection;
		expect(features.map(({ properties }) => [properties!.slug, properties!.passages])).toEqual([
			['sudzha', 3],
			['russia', 1]
		]);
	});

	it('has its places by passages, and the regions and countries that hold them', async () => {
		const places = await collection.places();
		expect(places.map(({ id }) => id)).toEqual([ids.sudzha, ids.russia, ids.kurskOblast]);
		const [sudzha, russia, oblast] = places;
		expect(sudzha).toMatchObject({
			row: 0,
			slug: 'sudzha',
			literal: 4,
			associative: 0,
			passages: 3,
			articles: 2,
			first: '2024-08-06',
			last: '2024-09-01',
			admin1Row: oblast.row,
			countryRow: russia.row,
			mentionsStart: 0
		});
		expect(sudzha.lngLat[0]).toBeCloseTo(35.27, 1);
		expect(oblast).toMatchObject({ literal: 0, passages: 0, first: null, admin1Row: -1 });
		expect(russia).toMatchObject({ associative: 1, countryRow: -1 });
	});

	it('gives the mentions of a place, newest first, with their passages', async () => {
		const [sudzha] = await collection.places();
		const mentions = await collection.mentions(sudzha);
		expect(mentions.map(({ passage }) => passage)).toEqual([
			'Snow in Sudzha.',
			'Rain in Sudzha and Sudzha.',
			'Rain in Sudzha and Sudzha.',
			'Russia said so in Sudzha.'
		]);
		const last = mentions[3];
		expect(last).toMatchObject({ placeRow: 0, kind: 'literal', confidence: 0.877, isFocus: true });
		expect(last.candidates).toEqual([{ placeId: 'gn:538560', confidence: 0.1 }]);
		expect(
			last.marks.map(({ start, end, placeRow }) => [last.passage.slice(start, end), placeRow])
		).toEqual([
			['Russia', 1],
			['Sudzha', 0]
		]);
		const whole = await collection.article('first');
		expect(whole!.text!.slice(last.start, last.end)).toBe('Sudzha');
		expect(whole!.text!.slice(last.passageStart)).toBe(last.passage);
		expect(await collection.mentions(sudzha, { offset: 1, limit: 2 })).toEqual(
			mentions.slice(1, 3)
		);
		expect(await collection.mentions(sudzha, { offset: 9 })).toEqual([]);
	});

	it('gives what could not be placed', async () => {
		expect((await collection.unresolved()).map(({ passage }) => passage)).toEqual([
			'And in Nowhere.'
		]);
	});

	it('gives articles, newest first and undated ones last, in lists without their text', async () => {
		const list = await collection.articles([0, 1, 2]);
		expect(list.map(({ id, row, text }) => [id, row, text])).toEqual([
			['second', 0, null],
			['first', 1, null],
			['third', 2, null]
		]);
		expect(list[1]).toMatchObject({ authors: ['Anna Bell'], focus: [0] });
		expect(list[1].sources).toEqual([{ publisher: 'A wire', url: null }]);
		await expect(collection.articles([3])).rejects.toThrow(RangeError);
		expect(await collection.article('nobody')).toBeUndefined();
	});

	it('holds no text of an article whose rights allow excerpts alone, but its passages', async () => {
		const article = await collection.article('second');
		expect(article).toMatchObject({ text: null, rights: 'excerpt' });
		expect(article!.passages).toEqual([
			{ start: 0, text: 'Snow in Sudzha.' },
			{ start: 17, text: 'And in Nowhere.' }
		]);
		expect((await collection.article('first'))!.passages).toEqual([]);
	});

	it('has an index of every mention in the order of the mentions', async () => {
		const index = await collection.index();
		const rows = await collection.mentionRows(0, 99);
		const placeOf = placesByRow(await collection.places());
		expect(rows.map((_, row) => placeOf[row] ?? -1)).toEqual(rows.map(({ placeRow }) => placeRow));
		const ofRows = rows.map((_, row) => row);
		expect(ofRows.map((row) => articleRowOf(index, row))).toEqual(
			rows.map(({ articleRow }) => articleRow)
		);
		expect(ofRows.map((row) => isLiteral(index, row))).toEqual(
			rows.map(({ kind }) => kind === 'literal')
		);
		expect(ofRows.map((row) => isAbout(index, row))).toEqual(rows.map(({ isFocus }) => isFocus));
		expect(ofRows.map((row) => dayOfRow(index, row))).toEqual([
			19967, 19941, 19941, 19941, 19941, 19967
		]);
		expect([...index.passage]).toEqual([0, 2, 2, 3, 3, 1]);
	});

	it('keeps in it what each mention is the first of, as a search through all of them finds it', async () => {
		const index = await collection.index();
		const places = await collection.places();
		const all = new Uint8Array(places.length).fill(1);
		const found = findFirsts(index, places, collection.manifest.counts.passages, all);
		const counts = countPassages(index, places);
		expect(counts).toEqual(countPassages(index, places, undefined, found));
		const [region] = places.filter(({ id }) => id === ids.kurskOblast);
		expect(counts.rolledUpAll[region.row]).toBe(3);
		expect(counts.totalAll).toBe(3);
	});

	it('counts without the index what the index counts', async () => {
		const counts = countPassages(await collection.index(), await collection.places());
		expect(counts).toMatchObject(await collection.counts());
	});

	it('gives the same from memory as from its files', async () => {
		const collector = new Collector(gazetteer);
		for (const article of articles) collector.add(article);
		const inMemory = memoryCollection(collector.finish(), title, noRegions);
		const everything = async (opened: OpenCollection) => {
			const [place] = await opened.places();
			return {
				manifest: { ...opened.manifest, files: [] },
				places: await opened.places(),
				index: await opened.index(),
				mentions: await opened.mentions(place, { offset: 1, limit: 2 }),
				unresolved: await opened.unresolved(),
				some: await opened.mentionsAt([5, 0]),
				article: await opened.article('first'),
				nobody: await opened.article('nobody'),
				titles: (await opened.articles([2, 0])).map((article) => article.title),
				regions: await opened.regions(),
				overlay: await opened.overlay()
			};
		};
		expect(await everything(inMemory)).toMatchObject(await everything(collection));
		await expect(inMemory.articles([3])).rejects.toThrow(RangeError);
	});

	it('is the same, byte for byte, in whichever order the articles came', async () => {
		const again = await write([articles[2], articles[0], articles[1]]);
		for (const name of ['collection.json', 'places.parquet', 'mentions.parquet', 'index.parquet']) {
			const [a, b] = await Promise.all([source(name), again(name)]);
			expect(Buffer.from(await b.slice(0)).equals(Buffer.from(await a.slice(0))), name).toBe(true);
		}
	});

	it('says so when a file is cut short', async () => {
		const cut = await openCollection(async (name, length) => {
			const file = await source(name, length);
			return name === 'places.parquet' ? await file.slice(0, 100) : file;
		});
		await expect(cut.places()).rejects.toThrow(
			/^places\.parquet of collection test has 100 bytes instead of \d+; build the collection again$/
		);
	});

	it.each([
		['{', 'collection.json is not JSON; build the collection again'],
		['null', 'collection.json is no "dateline-collection"; build the collection again'],
		['{}', 'collection.json is no "dateline-collection"; build the collection again'],
		[
			'{"format": "dateline-collection", "version": 1}',
			'the collection has format version 1, this program reads version 2; build the collection again'
		]
	])('says what is wrong with the manifest %s', async (json, message) => {
		const bytes = new TextEncoder().encode(json);
		await expect(openCollection(async () => bytes.buffer)).rejects.toThrow(message);
	});
});
