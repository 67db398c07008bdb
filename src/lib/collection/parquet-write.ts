/**
 * Rows into Parquet: small helpers over hyparquet-writer to describe columns and to write rows as
 * they come, one row group at a time. Knows nothing of collections.
 */
import type { SchemaElement } from 'hyparquet';
import { ParquetWriter } from 'hyparquet-writer';

/** Where bytes go: the writer of hyparquet-writer, in memory or on a disk. */
export type ByteSink = ConstructorParameters<typeof ParquetWriter>[0]['writer'];

/** One column: its schema (a tree in preorder) and how a row gives its value. */
type Encoding = NonNullable<
	Parameters<ParquetWriter['write']>[0]['columnData'][number]['encoding']
>;

export interface Column<Row> {
	readonly name: string;
	readonly schema: readonly SchemaElement[];
	readonly value: (row: Row) => unknown;
	/** Whether each row group states its least and greatest value, for readers that look for a value. */
	readonly statistics?: boolean;
	/** How numbers are packed; chosen by the writer when absent. */
	readonly encoding?: Encoding;
}

export type Scalar = 'string' | 'int' | 'double' | 'boolean' | 'bytes' | 'date';

const physical = {
	string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
	int: { type: 'INT32' },
	double: { type: 'DOUBLE' },
	boolean: { type: 'BOOLEAN' },
	bytes: { type: 'BYTE_ARRAY' },
	/** A whole number of days since 1970-01-01. */
	date: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }
} as const satisfies Record<Scalar, Partial<SchemaElement>>;

/** A leaf that always (`string`) or sometimes (`string?`) has a value. */
export function leaf(name: string, type: Scalar | `${Scalar}?`): SchemaElement {
	const isOptional = type.endsWith('?');
	const scalar = (isOptional ? type.slice(0, -1) : type) as Scalar;
	return { name, ...physical[scalar], repetition_type: isOptional ? 'OPTIONAL' : 'REQUIRED' };
}

/** A group of leaves. */
export function group(
	name: string,
	children: readonly SchemaElement[],
	repetition: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED'
): SchemaElement[] {
	return [{ name, num_children: children.length, repetition_type: repetition }, ...children];
}

/** A list in Parquet's three-level form; `element` is a leaf or a group named `element`. */
export function list(
	name: string,
	element: readonly SchemaElement[],
	repetition: 'REQUIRED' | 'OPTIONAL' = 'REQUIRED'
): SchemaElement[] {
	return [
		{ name, num_children: 1, repetition_type: repetition, converted_type: 'LIST' },
		{ name: 'list', num_children: 1, repetition_type: 'REPEATED' },
		...element
	];
}

/** A map from texts to texts. */
export function map(name: string): SchemaElement[] {
	return [
		{ name, num_children: 1, repetition_type: 'REQUIRED', converted_type: 'MAP' },
		{ name: 'key_value', num_children: 2, repetition_type: 'REPEATED' },
		leaf('key', 'string'),
		leaf('value', 'string')
	];
}

/**
 * Writes rows to one Parquet file. The same rows in the same order give the same bytes.
 *
 * @param rowGroupSize Rows in each row group.
 * @param metadata Key-value pairs for the file's footer, such as `geo`.
 */
export async function writeTable<Row>(
	writer: ByteSink,
	columns: readonly Column<Row>[],
	rows: Iterable<Row> | AsyncIterable<Row>,
	{
		rowGroupSize,
		createdBy,
		metadata = {}
	}: { rowGroupSize: number; createdBy: string; metadata?: Record<string, string> }
): Promise<void> {
	const parquet = new ParquetWriter({
		writer,
		schema: [
			{ name: 'root', num_children: columns.length },
			...columns.flatMap(({ schema }) => schema)
		],
		// They make the footer long: columns that nobody looks for a value in do without.
		statistics: false,
		createdBy,
		kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value }))
	});
	let values: unknown[][] = columns.map(() => []);
	let count = 0;
	const flush = async () => {
		await parquet.write({
			columnData: columns.map(({ name, encoding, statistics }, i) => ({
				name,
				data: values[i],
				encoding,
				statistics: statistics ?? false,
				offsetIndex: false
			})),
			rowGroupSize: count
		});
		values = columns.map(() => []);
		count = 0;
	};
	for await (const row of rows) {
		for (let i = 0; i < columns.length; i++) values[i].push(columns[i].value(row));
		if (++count === rowGroupSize) await flush();
	}
	if (count > 0) await flush();
	await parquet.finish();
}
