/**
 * Rows of "dateline-geoparsed" as columns of Parquet. All but three may be empty, since a row that stands
 * for an article which could not be read has nothing else. docs/geoparsed.parquet.txt and
 * docs/geoparsed.spark.json say the same, and a test holds all three to the JSON Schema.
 */
import type { SchemaElement } from 'hyparquet';
import type { GeoparsedRow, ProblemRow } from './geoparsed-row.ts';
import { group, leaf, list, type Column, type Scalar } from './parquet-write.ts';

/** A row as a file of rows holds it. */
export type WrittenRow = GeoparsedRow | ProblemRow;

const listOf = (name: string, element: readonly SchemaElement[]) => list(name, element, 'OPTIONAL');
const textsOf = (name: string) => listOf(name, [leaf('element', 'string')]);
const numbersOf = (name: string) => listOf(name, [leaf('element', 'int')]);
const range = [leaf('start', 'int'), leaf('end', 'int')];

const rangeOrNull = (name: string) => group(name, range, 'OPTIONAL');

/** Twelve fields, some of which are several elements of the tree. */
const mention: readonly SchemaElement[] = [
	{ name: 'element', num_children: 12, repetition_type: 'REQUIRED' },
	...range,
	leaf('place_id', 'string?'),
	leaf('kind', 'string'),
	leaf('kind_confidence', 'double'),
	leaf('type', 'string'),
	leaf('form', 'string'),
	leaf('confidence', 'double'),
	...list(
		'candidates',
		group('element', [leaf('place_id', 'string'), leaf('confidence', 'double')])
	),
	...rangeOrNull('extent'),
	...rangeOrNull('qualifier'),
	leaf('is_far', 'boolean')
];

const scalars = (types: Readonly<Record<string, Scalar | `${Scalar}?`>>) =>
	Object.entries(types).map(([name, type]) => [leaf(name, type)]);

const schemas: readonly (readonly SchemaElement[])[] = [
	...scalars({ format: 'string', version: 'int', where: 'string', problem: 'string?' }),
	...scalars({ article_id: 'string?', has_own_id: 'boolean?', has_own_title: 'boolean?' }),
	...scalars({ title: 'string?', url: 'string?', publisher: 'string?' }),
	textsOf('authors'),
	...scalars({ published: 'string?', language: 'string?', rights: 'string?', note: 'string?' }),
	...scalars({ verification: 'string?', verified_by: 'string?', is_graphic: 'boolean?' }),
	numbersOf('pages'),
	...scalars({ embargo_until: 'string?' }),
	listOf('sources', group('element', [leaf('publisher', 'string'), leaf('url', 'string?')])),
	...scalars({ text: 'string?' }),
	textsOf('warnings'),
	...scalars({ home: 'string?', text_sha256: 'string?', words_sha256: 'string?' }),
	listOf('mentions', mention),
	textsOf('focus'),
	listOf('passages', group('element', range)),
	numbersOf('sentences'),
	numbersOf('sketch'),
	...scalars({ geoparser: 'string?', gazetteer_sha256: 'string?', model_sha256: 'string?' }),
	...scalars({ normalization: 'string?' })
];

export const rowColumns: readonly Column<WrittenRow>[] = schemas.map((schema) => {
	const [{ name }] = schema;
	return {
		name,
		schema,
		value: (row) => (row as unknown as Readonly<Record<string, unknown>>)[name] ?? null
	};
});
