/** Rows out of files or standard input: lines of JSON, packed or not, and Parquet. */
import { relative } from 'node:path';
import { glob } from 'tinyglobby';
import {
	batchLimits,
	formatOf,
	headBytes,
	isTable,
	problemOf,
	recordsOfTable,
	unpacked,
	type RecordItem
} from '../../lib/article/read/index.ts';
import { diskSource } from '../collection-files.ts';
import { UserError } from '../errors.ts';
import { begun, readHead, streamFile } from '../files.ts';

/**
 * The files that some patterns mean, in the order of their names, each once.
 *
 * @throws {UserError} If a pattern means none: a partition would be missing without a word.
 */
export async function filesOf(patterns: readonly string[]): Promise<string[]> {
	const files = new Set<string>();
	for (const pattern of patterns) {
		const found = await glob(pattern, { dot: false, expandDirectories: false });
		if (found.length === 0) {
			throw new UserError(
				`${pattern} means no file; put the pattern in quotes and check its folder`
			);
		}
		for (const file of found) files.add(relative('.', file) || file);
	}
	return [...files].sort((a, b) => (a < b ? -1 : 1));
}

/** The records of files, or of standard input where there are none, as they come, in batches. */
export async function* recordBatches(files: readonly string[]): AsyncGenerator<RecordItem[]> {
	let batch: RecordItem[] = [];
	let characters = 0;
	for await (const record of recordsOf(files)) {
		batch.push(record);
		if ('json' in record) characters += record.json.length;
		if (batch.length < batchLimits.articles && characters < batchLimits.characters) continue;
		yield batch;
		[batch, characters] = [[], 0];
	}
	if (batch.length > 0) yield batch;
}

async function* recordsOf(files: readonly string[]): AsyncGenerator<RecordItem> {
	if (files.length === 0) yield* recordsIn(process.stdin, '', 'stdin');
	for (const file of files) {
		try {
			const head = await readHead(file, file, headBytes);
			// From the disk, by range: a part of a cluster's table is larger than what should be held.
			if (isTable(head)) yield* recordsOfTable(await diskSource('')(file), file);
			else yield* recordsIn(streamFile(file), file, file);
		} catch (error) {
			yield { where: file, number: 0, problem: problemOf(error, file) };
		}
	}
}

async function* recordsIn(
	stream: AsyncIterable<Uint8Array>,
	path: string,
	where: string
): AsyncGenerator<RecordItem> {
	const { head, all } = await begun(unpacked(stream, where));
	// No rows are no lines; a table of none says so.
	if (head.length === 0 && !path.endsWith('.parquet')) return;
	const format = formatOf(path, head);
	if (format?.records === undefined) {
		yield {
			where,
			number: 0,
			problem: `${where} holds no rows: expected lines of JSON or Parquet, as \`dateline read\` makes them of articles`
		};
		return;
	}
	yield* format.records(all, { name: '', where });
}
