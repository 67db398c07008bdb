import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { articleOf, entryOf, mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { Collector } from './collect.ts';
import type { StreamedRows } from './collected.ts';
import { select, type SelectionFilter } from './export/index.ts';
import { noFacets } from './facets/index.ts';
import { memoryCollection } from './memory.ts';
import { narrowedRegions, narrowedRows } from './narrowed-rows.ts';
import { PlaceCounts } from './place-counts.ts';
import type { PlaceSource } from './places.ts';

const entries = [
	entryOf('x', 'Exland', 'PCLI', { country: 'XX' }),
	entryOf('r', 'Region', 'ADM1', { country: 'XX', admin1: 'R', regionId: 'XX-R' }),
	entryOf('a', 'Aville', 'PPL', { country: 'XX', admin1: 'R' }),
	entryOf('b', 'Beton', 'PPL', { country: 'XX' })
];
const rowOf = (id: string) => entries.findIndex((entry) => entry.id === id);
const gazetteer = {
	rowOf,
	entry: (row) => entries[row],
	admin1Row: (row) => (entries[row].id === 'a' ? rowOf('r') : -1),
	countryRow: (row) => (entries[row].id === 'x' ? -1 : rowOf('x'))
} as PlaceSource;
const title = {
	id: 'test',
	title: 'A test',
	description: '',
	language: 'en',
	sources: [],
	generator: 'test',
	geodata: []
};

/** An article with a passage a line; `named` are the names in it with their places. */
function geoparsed(
	id: string,
	published: string | null,
	text: string,
	named: readonly (readonly [name: string, place: string | null, fields?: Partial<Mention>])[]
) {
	let start = 0;
	const passages = text.split('\n').map((line) => {
		const passage = { start, end: start + line.length };
		start = passage.end + 1;
		return passage;
	});
	let from = 0;
	const mentions = named.map(([name, place, fields]) => {
		const mention = mentionOf(text, name, place, { ...fields, from });
		from = mention.end;
		return mention;
	});
	const publisher = published === null ? 'The Undated' : 'The Paper';
	return {
		article: articleOf(id, text, { published, publisher }),
		mentions,
		focus: ['a'],
		passages
	};
}

const articles = [
	geoparsed('old', '2024-08-01', 'Rain in Beton, then Aville, says Exland.\nAville and Aville.', [
		['Beton', 'b'],
		['Aville', 'a', { confidence: 0.4 }],
		['Exland', 'x', { kind: 'associative', type: 'Metonymic' }],
		['Aville', 'a', { kindConfidence: 0.7 }],
		['Aville', 'a']
	]),
	geoparsed('new', '2024-09-01', 'Snow in Aville.\nNone in Nowhere.\nFog in Beton, in Region.', [
		['Aville', 'a'],
		['Nowhere', null],
		['Beton', 'b'],
		['Region', 'r']
	]),
	geoparsed('undated', null, 'Sun in Beton.', [['Beton', 'b']])
];

const collected = (ids: readonly string[]) => {
	const collector = new Collector(gazetteer);
	for (const made of articles) if (ids.includes(made.article.id)) collector.add(made);
	return collector.finish();
};

const all = ['old', 'new', 'undated'];

async function narrowed(filter: Partial<SelectionFilter>): Promise<StreamedRows> {
	const collection = memoryCollection(collected(all), title);
	const everything = { place: null, period: null, facets: noFacets, placedOnly: false } as const;
	const { rows } = await select(collection, { ...everything, kinds: 'all', ...filter }, null);
	return narrowedRows(collection, rows);
}

async function told({ articles, mentions, index, ...rest }: StreamedRows) {
	const listed = async <Row>(rows: Iterable<Row> | AsyncIterable<Row>) => {
		const list: Row[] = [];
		for await (const row of rows) list.push(row);
		return list;
	};
	const counts = new PlaceCounts(rest.places);
	const indexed = await listed(counts.counting(index()));
	return {
		...rest,
		articles: await listed(articles()),
		mentions: await listed(mentions()),
		// Which mention of a passage is the first makes no difference.
		index: indexed.map((row) => ({ ...row, firsts: null })),
		counted: [...counts.rows()]
	};
}

describe('what a filter keeps of a collection', () => {
	it.each([
		['everything', {}, all],
		['a period', { period: ['2024-08-15', null] }, ['new']],
		['an earlier period', { period: ['2024-07-01', '2024-08-01'] }, ['old']],
		['a publisher', { facets: { ...noFacets, publisher: 'The Undated' } }, ['undated']]
	] as const)('is as if no other article had been collected: %s', async (_, filter, ids) => {
		expect(await told(await narrowed(filter))).toEqual(await told(collected(ids)));
	});

	it('marks no name whose place is not kept, and counts no passage for it', async () => {
		const rows = await told(await narrowed({ facets: { ...noFacets, inside: 'region' } }));
		expect(rows.places.map(({ slug, passages }) => [slug, passages])).toEqual([
			['aville', 3],
			['region', 1],
			['exland', 0]
		]);
		expect(rows.counts).toMatchObject({ articles: 2, places: 2, passages: 4, unresolved: 0 });
		const old = rows.articles.find(({ id }) => id === 'old')!;
		const words = old.marks.map(({ start, end }) => old.text!.slice(start, end));
		expect(words).toEqual(['Aville', 'Exland', 'Aville', 'Aville']);
		expect(rows.counted.map(({ all, rolledUpAll }) => [all, rolledUpAll])).toEqual([
			[3, 3],
			[1, 4],
			[0, 4]
		]);
	});

	it('has of the shapes those of its places, and no line that only others have', async () => {
		const area = (id: string, arcs: number[][][]) => ({ type: 'MultiPolygon', id, arcs });
		const geometries = [area('XX', [[[0, 1]]]), area('XX-R', [[[2, ~1]]])];
		const topology = {
			type: 'Topology',
			arcs: [[[0, 0]], [[1, 0]], [[2, 0]]],
			objects: { regions: { type: 'GeometryCollection', geometries } }
		} as unknown as Topology;
		const { places } = await narrowed({ facets: { ...noFacets, inside: 'region' } });
		expect(narrowedRegions(topology, places)).toEqual({
			type: 'Topology',
			arcs: [[[2, 0]], [[1, 0]]],
			objects: {
				regions: { type: 'GeometryCollection', geometries: [area('XX-R', [[[0, ~1]]])] }
			}
		});
	});
});
