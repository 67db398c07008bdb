import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { SchemaElement } from 'hyparquet';
import { describe, expect, it } from 'vitest';
import { rowColumns } from './row-columns.ts';

/** What a value is: the name of a scalar, a list as `[element]`, fields by name; `?` where it may be nothing. */
type Shape = string | readonly Shape[] | { readonly [field: string]: Shape };

interface Node {
	readonly element: SchemaElement;
	readonly children: readonly Node[];
}

/** The tree that a schema in preorder says. */
function treeOf(schema: readonly SchemaElement[]): Node[] {
	let at = 0;
	const next = (): Node => {
		const element = schema[at++];
		const children = Array.from({ length: element.num_children ?? 0 }, next);
		return { element, children };
	};
	return Array.from({ length: rowColumns.length }, next);
}

const columns = treeOf(rowColumns.flatMap(({ schema }) => schema));

const isList = ({ element }: Node) => element.converted_type === 'LIST';
const elementOf = ({ children: [{ children }] }: Node) => children[0];
const scalarOf = ({ type }: SchemaElement): 'string' | 'integer' | 'number' | 'boolean' =>
	type === 'BYTE_ARRAY'
		? 'string'
		: type === 'INT32'
			? 'integer'
			: type === 'DOUBLE'
				? 'number'
				: 'boolean';

/** As `parquet-tools schema` prints it. */
function messageOf(nodes: readonly Node[], indent = '  '): string {
	return nodes
		.map((node) => {
			const { name, repetition_type: repetition, type, converted_type: meaning } = node.element;
			const head = `${indent}${repetition?.toLowerCase()}`;
			const what = meaning === 'UTF8' ? ' (STRING)' : meaning === 'LIST' ? ' (LIST)' : '';
			if (node.children.length === 0) {
				const physical = type === 'BYTE_ARRAY' ? 'binary' : type?.toLowerCase();
				return `${head} ${physical} ${name}${what};\n`;
			}
			return `${head} group ${name}${what} {\n${messageOf(node.children, `${indent}  `)}${indent}}\n`;
		})
		.join('');
}

type SparkType =
	| string
	| { type: 'array'; elementType: SparkType; containsNull: boolean }
	| { type: 'struct'; fields: { name: string; type: SparkType; nullable: boolean }[] };

const sparkNames = { string: 'string', integer: 'integer', number: 'double', boolean: 'boolean' };

/** As Spark reads it of a file: every field may be nothing. */
function sparkType(node: Node): SparkType {
	if (isList(node)) {
		return { type: 'array', elementType: sparkType(elementOf(node)), containsNull: true };
	}
	return node.children.length > 0 ? structOf(node.children) : sparkNames[scalarOf(node.element)];
}

const structOf = (nodes: readonly Node[]) => ({
	type: 'struct' as const,
	fields: nodes.map((node) => ({
		name: node.element.name,
		type: sparkType(node),
		nullable: true,
		metadata: {}
	}))
});

/** Of a Parquet schema; of Spark's types, none of which says what may be nothing, with the marks left out. */
function shapeOf(node: Node, marks: boolean): Shape {
	const isOptional = marks && node.element.repetition_type === 'OPTIONAL';
	const shape = isList(node)
		? [shapeOf(elementOf(node), marks)]
		: node.children.length > 0
			? fieldsOf(node.children, marks)
			: scalarOf(node.element);
	return isOptional ? optional(shape) : shape;
}

const fieldsOf = (nodes: readonly Node[], marks: boolean) =>
	Object.fromEntries(nodes.map((node) => [node.element.name, shapeOf(node, marks)]));

const optional = (shape: Shape): Shape =>
	typeof shape === 'string'
		? `${shape}?`
		: Array.isArray(shape)
			? [...shape, '?']
			: { ...shape, '?': '' };

function shapeOfSpark(type: SparkType): Shape {
	if (typeof type === 'string') {
		return Object.entries(sparkNames).find(([, name]) => name === type)![0];
	}
	return type.type === 'array'
		? [shapeOfSpark(type.elementType)]
		: Object.fromEntries(type.fields.map(({ name, type: inner }) => [name, shapeOfSpark(inner)]));
}

interface JsonSchema {
	readonly $ref?: string;
	readonly $defs?: Readonly<Record<string, JsonSchema>>;
	readonly type?: string | readonly string[];
	readonly const?: unknown;
	readonly enum?: readonly unknown[];
	readonly anyOf?: readonly JsonSchema[];
	readonly items?: JsonSchema;
	readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const jsonSchema = JSON.parse(readFileSync('docs/geoparsed.schema.json', 'utf8')) as JsonSchema;

/** What values of a JSON Schema are, and whether nothing is one of them. */
function ofJson(schema: JsonSchema): { shape: Shape; mayBeNothing: boolean } {
	if (schema.$ref !== undefined) return ofJson(jsonSchema.$defs![schema.$ref.split('/').at(-1)!]);
	if (schema.anyOf !== undefined) {
		const some = schema.anyOf.filter(({ type }) => type !== 'null');
		return { ...ofJson(some[0]), mayBeNothing: some.length < schema.anyOf.length };
	}
	const values = schema.enum ?? ('const' in schema ? [schema.const] : null);
	const types =
		values === null
			? [schema.type!].flat()
			: values.map((value) =>
					value === null ? 'null' : Number.isInteger(value) ? 'integer' : typeof value
				);
	const mayBeNothing = types.includes('null');
	const type = types.find((type) => type !== 'null');
	if (type === 'array') return { shape: [shapeOfJson(schema.items!)], mayBeNothing };
	if (type === 'object') return { shape: shapesOfJson(schema), mayBeNothing };
	return { shape: type!, mayBeNothing };
}

function shapeOfJson(schema: JsonSchema): Shape {
	const { shape, mayBeNothing } = ofJson(schema);
	return mayBeNothing ? optional(shape) : shape;
}

const shapesOfJson = ({ properties }: JsonSchema) =>
	Object.fromEntries(
		Object.entries(properties!).map(([name, inner]) => [name, shapeOfJson(inner)])
	);

/** A published schema; `UPDATE=1` writes it. */
function published(path: string, now: string): string {
	if (process.env.UPDATE && (!existsSync(path) || readFileSync(path, 'utf8') !== now)) {
		writeFileSync(path, now);
	}
	return readFileSync(path, 'utf8');
}

describe('the schemas of a row', () => {
	const { article, problem } = jsonSchema.$defs!;
	const always = Object.keys(problem.properties!).filter((name) => name !== 'problem');
	const struct = `${JSON.stringify(structOf(columns), null, '\t')}\n`;

	it('say the same: of a file in Parquet', () => {
		const message = `message dateline_geoparsed {\n${messageOf(columns)}}\n`;
		expect(published('docs/geoparsed.parquet.txt', message)).toBe(message);
		const shapes = {
			...shapesOfJson({
				...article,
				properties: { ...article.properties, ...{ problem: problem.properties!.problem } }
			})
		};
		// A row that stands for an article which could not be read has three fields and its problem.
		const expected = Object.fromEntries(
			Object.entries(shapes).map(([name, shape]) => [
				name,
				always.includes(name) || isMarked(shape) ? shape : optional(shape)
			])
		);
		expect(fieldsOf(columns, true)).toEqual(expected);
	});

	it.each(['docs/geoparsed.spark.json', 'integrations/spark/dateline_spark/geoparsed.spark.json'])(
		'say the same: of a table in Spark, in %s',
		(path) => {
			const text = published(path, struct);
			expect(text).toBe(struct);
			expect(shapeOfSpark(JSON.parse(text) as SparkType)).toEqual(fieldsOf(columns, false));
		}
	);
});

const isMarked = (shape: Shape): boolean =>
	typeof shape === 'string'
		? shape.endsWith('?')
		: Array.isArray(shape)
			? shape.length > 1
			: '?' in shape;
