/**
 * Where rows go: to a stream, as fast as whoever reads it takes them, or into a file, which is there when
 * it is whole and not before.
 */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileWriter } from 'hyparquet-writer';
import { writeTable } from '../../lib/collection/parquet-write.ts';
import { rowColumns, type WrittenRow } from '../../lib/collection/row-columns.ts';
import { UserError } from '../errors.ts';
import { packageVersion } from '../paths.ts';
import { writeWhole } from '../write-whole.ts';

/** Lines of JSON, those that came at once together. */
type Lines = AsyncIterable<readonly string[]>;

export async function writeLines(output: Writable, lines: readonly string[]): Promise<void> {
	if (lines.length === 0) return;
	if (!output.write(`${lines.join('\n')}\n`)) await once(output, 'drain');
}

/** Writes all of them to a stream. */
export async function writeAll(output: Writable, lines: Lines): Promise<void> {
	for await (const some of lines) await writeLines(output, some);
}

/** How a file is written, by the ending of its name. */
const writers: Readonly<Record<string, (path: string, lines: Lines) => Promise<void>>> = {
	'.jsonl': writeText,
	'.parquet': writeParquet
};

/**
 * How rows are written into a file.
 *
 * @throws {UserError} If its name ends in none of the endings there are.
 */
export function fileOfRows(path: string): (lines: Lines) => Promise<void> {
	const ending = Object.keys(writers).find((ending) => path.endsWith(ending));
	if (ending === undefined) {
		throw new UserError(
			`--out ${path} ends in none of ${Object.keys(writers).join(', ')}, which say how rows are written`
		);
	}
	return (lines) => writeWhole(path, (temporary) => writers[ending](temporary, lines));
}

async function writeText(path: string, lines: Lines): Promise<void> {
	await pipeline(async function* () {
		for await (const some of lines) if (some.length > 0) yield `${some.join('\n')}\n`;
	}, createWriteStream(path));
}

/** Rows of a group: a few megabytes, which is what a reader holds at once. */
const rowsOfGroup = 500;

async function writeParquet(path: string, lines: Lines): Promise<void> {
	await writeTable(fileWriter(path), rowColumns, rowsIn(lines), {
		rowGroupSize: rowsOfGroup,
		createdBy: `Dateline ${packageVersion()}`
	});
}

async function* rowsIn(lines: Lines): AsyncGenerator<WrittenRow> {
	for await (const some of lines) {
		for (const line of some) yield JSON.parse(line) as WrittenRow;
	}
}
