/**
 * Articles that come as records: rows of a table, members of a list, lines of JSON. What all their
 * formats share.
 */
import { readPlain, type ReadArticle, type ReadOptions } from '../assemble.ts';
import { ArticleProblem } from '../problem.ts';
import { itemOf, type Format, type ReadItem, type RecordItem } from './format.ts';

/** A record that has come through, not yet read as an article. */
export type ArticleRecord = Exclude<RecordItem, { problem: string }>;

/** A format whose files are records: it only says how they are cut. */
export function recordFormat(
	format: Omit<Format, 'read' | 'records'> & Required<Pick<Format, 'records'>>
): Format {
	return {
		...format,
		async *read(bytes, source, options) {
			for await (const item of format.records(once(bytes), source)) {
				yield 'problem' in item ? item : readRecord(item, options);
			}
		}
	};
}

async function* once<T>(value: T): AsyncGenerator<T> {
	yield value;
}

/** The article of a record, or what is wrong with it. */
export function readRecord(record: ArticleRecord, options: ReadOptions): ReadItem {
	const { where } = record;
	return itemOf(where, () => articleOf(valuesOf(record), where, options));
}

/**
 * The named values of a record.
 *
 * @throws {ArticleProblem} If it is no JSON object.
 */
export function valuesOf(record: ArticleRecord): Readonly<Record<string, unknown>> {
	if ('values' in record) return record.values;
	let value: unknown;
	try {
		value = JSON.parse(record.json);
	} catch (error) {
		throw new ArticleProblem(`${record.where} is not JSON: ${(error as Error).message}`);
	}
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new ArticleProblem(`${record.where} is not a JSON object with a "text"`);
	}
	return value as Record<string, unknown>;
}

function articleOf(
	values: Readonly<Record<string, unknown>>,
	where: string,
	options: ReadOptions
): ReadArticle {
	if (typeof values.text !== 'string') {
		throw new ArticleProblem(`${where} has no "text"; give the article's words there`);
	}
	return readPlain(values, values.text, where, options);
}
