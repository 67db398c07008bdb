/**
 * The columns of the collection's Parquet files, as docs/collection-format.md lists them. A column has
 * the name of the record's field in small letters: `featureClass` is `feature_class`.
 */
import { geojsonToWkb } from 'hyparquet-writer';
import { boxOf } from '../geo/box.ts';
import type { CollectedArticle, CollectedMention, IndexRow, PlaceCountRow } from './collected.ts';
import type { FacetArticle } from './facets/index.ts';
import { dayOf } from './filter.ts';
import type { Place } from './format.ts';
import { group, leaf, list, map, type Column, type Scalar } from './parquet-write.ts';

/** The name of a column for that of a field: `featureClass` is `feature_class`. */
export const inSmallLetters = (name: string) =>
	name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * Columns whose value is the record's field; a date's is its day.
 *
 * @param prefix Put before the names, where a field says less alone: `id` of a place is `place_id`.
 */
function fields<Row>(
	types: Partial<Record<keyof Row & string, Scalar | `${Scalar}?`>>,
	prefix = ''
): Column<Row>[] {
	return Object.entries(types).map(([field, given]) => {
		const type = given as Scalar | `${Scalar}?`;
		const name = prefix + inSmallLetters(field);
		const valueOf = (row: Row) => row[field as keyof Row];
		return {
			name,
			schema: [leaf(name, type)],
			value: type.startsWith('date') ? (row) => dateOf(valueOf(row) as string | null) : valueOf
		};
	});
}

/** Days since 1970-01-01 of an ISO date or date-time, its day as written. */
const dateOf = (iso: string | null) => (iso === null ? null : dayOf(iso));

const withStatistics = <Row>(columns: readonly Column<Row>[]): Column<Row>[] =>
	columns.map((column) => ({ ...column, statistics: true }));

/** Numbers that grow from row to row: their differences are small. */
const ascending = <Row>(columns: readonly Column<Row>[]): Column<Row>[] =>
	columns.map((column) => ({ ...column, encoding: 'DELTA_BINARY_PACKED' }));

const textList = (name: string) => list(name, [leaf('element', 'string')]);

/** The kind of a mark follows from its type. */
const marks: Column<Pick<CollectedArticle, 'marks'>> = {
	name: 'marks',
	schema: list(
		'marks',
		group('element', [
			leaf('start', 'int'),
			leaf('end', 'int'),
			leaf('place_row', 'int'),
			leaf('type', 'string')
		])
	),
	value: (row) =>
		row.marks.map(({ start, end, placeRow, type }) => ({ start, end, place_row: placeRow, type }))
};

/** @param places All rows: those that hold others are named by their ids too. */
export function placeColumns(places: readonly Place[]): Column<Place>[] {
	const holder = (name: string, rowOf: (place: Place) => number): Column<Place> => ({
		name,
		schema: [leaf(name, 'string?')],
		value: (place) => places[rowOf(place)]?.id ?? null
	});
	return withStatistics<Place>([
		...ascending(fields<Place>({ row: 'int' }, 'place_')),
		...fields<Place>({ id: 'string' }, 'place_'),
		...fields<Place>({ slug: 'string', name: 'string' }),
		{
			name: 'names',
			schema: map('names'),
			// In one order, so that the same names are the same bytes.
			value: ({ names }) => Object.entries(names).sort(([a], [b]) => (a < b ? -1 : 1))
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
			name: 'extent',
			schema: group(
				'extent',
				['west', 'south', 'east', 'north'].map((side) => leaf(side, 'double')),
				'OPTIONAL'
			),
			value: ({ bbox }) => bbox && { west: bbox[0], south: bbox[1], east: bbox[2], north: bbox[3] }
		},
		...fields<Place>({ precisionKm: 'double', population: 'double', regionId: 'string?' }),
		{ name: 'same_as', schema: textList('same_as'), value: ({ sameAs }) => sameAs },
		...fields<Place>({ source: 'string', certainty: 'string' }),
		holder('admin1_place_id', ({ admin1Row }) => admin1Row),
		holder('country_place_id', ({ countryRow }) => countryRow),
		...fields<Place>({
			admin1Row: 'int',
			countryRow: 'int',
			literal: 'int',
			associative: 'int',
			passages: 'int',
			articles: 'int',
			checked: 'int',
			confidence: 'double',
			kindConfidence: 'double',
			first: 'date?',
			last: 'date?'
		}),
		...ascending(fields<Place>({ mentionsStart: 'int' }))
	]);
}

/** The `geo` key that makes `places.parquet` GeoParquet 1.1. */
export function geoMetadata(places: readonly Place[]): string {
	const bbox = boxOf(places.map(({ lngLat }) => lngLat));
	return JSON.stringify({
		version: '1.1.0',
		primary_column: 'geometry',
		columns: { geometry: { encoding: 'WKB', geometry_types: ['Point'], ...(bbox && { bbox }) } }
	});
}

// What this program does not read comes first, so that the rest of a row group is one request.
export const mentionColumns: readonly Column<CollectedMention>[] = [
	...fields<CollectedMention>({ articleId: 'string', extentStart: 'int', extentEnd: 'int' }),
	...withStatistics(fields<CollectedMention>({ placeId: 'string?', placeRow: 'int' })),
	...fields<CollectedMention>({
		articleRow: 'int',
		kind: 'string',
		kindConfidence: 'double',
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
			group('element', [leaf('place_id', 'string'), leaf('confidence', 'double')])
		),
		value: ({ candidates }) =>
			candidates.map(({ placeId, confidence }) => ({ place_id: placeId, confidence }))
	},
	...fields<CollectedMention>({
		isFocus: 'boolean',
		isChecked: 'boolean',
		passageStart: 'int',
		passage: 'string'
	}),
	marks
];

const [publisher, language] = fields<FacetArticle>({ publisher: 'string?', language: 'string' });
const authors: Column<FacetArticle> = {
	name: 'authors',
	schema: textList('authors'),
	value: (article) => article.authors
};
const verification: Column<FacetArticle> = {
	name: 'verification',
	schema: [leaf('verification', 'string?')],
	value: (article) => article.verification ?? null
};

/** What articles are narrowed by, of a large collection. */
export const facetColumns: readonly Column<FacetArticle>[] = [
	publisher,
	authors,
	language,
	verification
];

export const articleColumns: readonly Column<CollectedArticle>[] = [
	{
		name: 'focus_place_ids',
		schema: textList('focus_place_ids'),
		value: ({ focusIds }) => focusIds
	},
	...withStatistics(ascending(fields<CollectedArticle>({ row: 'int' }, 'article_'))),
	...fields<CollectedArticle>({ id: 'string' }, 'article_'),
	...fields<CollectedArticle>({ title: 'string', url: 'string?' }),
	publisher,
	authors,
	...withStatistics(fields<CollectedArticle>({ published: 'date?' })),
	{
		name: 'published_time',
		schema: [leaf('published_time', 'string?')],
		value: ({ published }) => (published !== null && published.length > 10 ? published : null)
	},
	language,
	...fields<CollectedArticle>({ rights: 'string', note: 'string?' }),
	verification,
	{
		name: 'verified_by',
		schema: [leaf('verified_by', 'string?')],
		value: ({ verifiedBy }) => verifiedBy ?? null
	},
	{
		name: 'is_graphic',
		schema: [leaf('is_graphic', 'boolean')],
		value: ({ isGraphic }) => isGraphic ?? false
	},
	{
		name: 'pages',
		schema: list('pages', [leaf('element', 'int')]),
		value: ({ pages }) => pages ?? []
	},
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
	...fields<CollectedArticle>({ text: 'string?' }),
	{
		name: 'passages',
		schema: list('passages', group('element', [leaf('start', 'int'), leaf('text', 'string')])),
		value: ({ passages }) => passages
	},
	marks
];

export const countColumns: readonly Column<PlaceCountRow>[] = fields<PlaceCountRow>({
	literal: 'int',
	all: 'int',
	rolledUpLiteral: 'int',
	rolledUpAll: 'int'
});

export const indexColumns: readonly Column<IndexRow>[] = withStatistics([
	// Within a place the rows of articles only grow; days only fall.
	...ascending(fields<IndexRow>({ placeRow: 'int', articleRow: 'int' })),
	...fields<IndexRow>({ literal: 'int', focus: 'int' }),
	...ascending(fields<IndexRow>({ day: 'int' })),
	...fields<IndexRow>({ passage: 'int', firsts: 'int' })
]);
