/**
 * The columns of the collection's Parquet files, as docs/collection-format.md lists them. A column
 * has the name of the record's field.
 */
import { geojsonToWkb } from 'hyparquet-writer';
import { languageCodes } from '../languages/index.ts';
import type { ArticleRow, MentionRow, Place } from './format.ts';
import { group, leaf, list, type Column, type Scalar } from './parquet-write.ts';

/** Columns whose value is the record's field. */
function fields<Row>(types: Partial<Record<keyof Row & string, Scalar | `${Scalar}?`>>) {
	return Object.entries(types).map(([name, type]): Column<Row> => ({
		name,
		schema: [leaf(name, type as Scalar)],
		value: (row) => row[name as keyof Row]
	}));
}

const markFields = [
	leaf('start', 'int'),
	leaf('end', 'int'),
	leaf('placeRow', 'int'),
	leaf('kind', 'string'),
	leaf('type', 'string')
];

const marks: Column<{ readonly marks: ArticleRow['marks'] }> = {
	name: 'marks',
	schema: list('marks', group('element', markFields)),
	value: ({ marks }) => marks
};

export const placeColumns: readonly Column<Place>[] = [
	...fields<Place>({ id: 'string', slug: 'string', name: 'string' }),
	{
		name: 'names',
		schema: group(
			'names',
			languageCodes.map((code) => leaf(code, 'string?'))
		),
		value: ({ names }) => names
	},
	...fields<Place>({
		featureClass: 'string',
		featureCode: 'string',
		country: 'string?',
		admin1: 'string?',
		admin2: 'string?'
	}),
	{
		name: 'geometry',
		schema: [leaf('geometry', 'bytes')],
		value: ({ lngLat }) => geojsonToWkb({ type: 'Point', coordinates: [...lngLat] })
	},
	{
		name: 'bbox',
		schema: group(
			'bbox',
			['west', 'south', 'east', 'north'].map((side) => leaf(side, 'double')),
			'OPTIONAL'
		),
		value: ({ bbox }) => bbox && { west: bbox[0], south: bbox[1], east: bbox[2], north: bbox[3] }
	},
	...fields<Place>({ precisionKm: 'double', population: 'double', regionId: 'string?' }),
	{
		name: 'sameAs',
		schema: list('sameAs', [leaf('element', 'string')]),
		value: ({ sameAs }) => sameAs
	},
	...fields<Place>({
		source: 'string',
		certainty: 'string',
		admin1Row: 'int',
		countryRow: 'int',
		literal: 'int',
		associative: 'int',
		passages: 'int',
		articles: 'int',
		first: 'string?',
		last: 'string?',
		mentionsStart: 'int'
	})
];

/** The `geo` key that makes `places.parquet` GeoParquet 1.1. */
export const geoMetadata = JSON.stringify({
	version: '1.1.0',
	primary_column: 'geometry',
	columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'] } }
});

export const mentionColumns: readonly Column<MentionRow>[] = [
	...fields<MentionRow>({
		placeRow: 'int',
		articleRow: 'int',
		kind: 'string',
		type: 'string',
		form: 'string',
		start: 'int',
		end: 'int',
		confidence: 'double'
	}),
	{
		name: 'candidates',
		schema: list(
			'candidates',
			group('element', [leaf('placeId', 'string'), leaf('confidence', 'double')])
		),
		value: ({ candidates }) => candidates
	},
	...fields<MentionRow>({ isFocus: 'boolean', passageStart: 'int', passage: 'string' }),
	marks
];

export const articleColumns: readonly Column<ArticleRow>[] = [
	...fields<ArticleRow>({ id: 'string', title: 'string', url: 'string?', publisher: 'string?' }),
	{
		name: 'authors',
		schema: list('authors', [leaf('element', 'string')]),
		value: ({ authors }) => authors
	},
	...fields<ArticleRow>({
		published: 'string?',
		language: 'string',
		rights: 'string',
		note: 'string?'
	}),
	{
		name: 'sources',
		schema: list(
			'sources',
			group('element', [leaf('publisher', 'string'), leaf('url', 'string?')])
		),
		value: ({ sources }) => sources
	},
	{
		name: 'focus',
		schema: list('focus', [leaf('element', 'int')]),
		value: ({ focus }) => focus
	},
	...fields<ArticleRow>({ text: 'string?' }),
	{
		name: 'passages',
		schema: list('passages', group('element', [leaf('start', 'int'), leaf('text', 'string')])),
		value: ({ passages }) => passages
	},
	marks
];

export interface IndexRow {
	readonly placeRow: number;
	readonly articleRow: number;
	readonly literal: number;
	readonly focus: number;
	readonly day: number;
	readonly passage: number;
}

// Within a place the numbers only grow (days only fall), so their differences are small.
export const indexColumns: readonly Column<IndexRow>[] = fields<IndexRow>({
	placeRow: 'int',
	articleRow: 'int',
	literal: 'int',
	focus: 'int',
	day: 'int',
	passage: 'int'
}).map((column) => ({ ...column, encoding: 'DELTA_BINARY_PACKED' }));
