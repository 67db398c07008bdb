/** `dateline geoparse --format article`: articles in, a row of "dateline-geoparsed" for each out, in order. */
import type { Writable } from 'node:stream';
import {
	geoparsedFormat,
	rowVersion,
	type ProblemRow
} from '../../lib/collection/geoparsed-row.ts';
import { printable } from '../errors.ts';
import { ingestBatches } from '../ingest-batches.ts';
import type { ArticleInput } from '../inputs.ts';
import { beginCache } from './cache.ts';
import { fileOfRows, writeAll } from './output.ts';
import { described, Gazetteers, prepare } from './plan.ts';
import { recordBatches } from './row-files.ts';

export interface GeoparseRowsCall {
	/** Folder of the articles, whose own places are known to them. */
	readonly folder?: string;
	readonly gazetteer?: readonly string[];
	readonly map?: Readonly<Record<string, string>>;
	readonly threads?: number;
	/** Folder that keeps readings for the next time. */
	readonly cache?: string;
	readonly strict?: boolean;
	/** File of the rows, lines of JSON or Parquet by its ending; the output where absent. */
	readonly out?: string;
}

/**
 * Geoparses files of articles, or standard input.
 *
 * @returns Exit code: 1 when an article could not be read and `strict` asks for that, else 0: an engine
 *   that runs this takes another code for a failure of the whole part.
 */
export async function geoparseRows(
	files: readonly string[],
	{ folder, gazetteer = [], map, threads = 1, cache, strict, out }: GeoparseRowsCall,
	output: Writable,
	complaints: Writable
): Promise<0 | 1> {
	const write =
		out === undefined
			? (lines: AsyncIterable<string[]>) => writeAll(output, lines)
			: fileOfRows(out);
	if (cache !== undefined) await beginCache(cache);
	const say = (message: string) => void complaints.write(`dateline: ${printable(message)}\n`);
	const said = await described(folder ?? null);
	const input = { id: 'articles', folder: folder ?? null, described: said };
	const plan = await prepare(input, gazetteer, new Gazetteers(), say);
	const { shared, versions, homes, editorial } = plan;
	const data = {
		rights: said.rights ?? 'full',
		columns: map,
		geoparse: { gazetteer: shared, versions, homes, knownNames: editorial.own.names, cache }
	} as const;
	let exitCode: 0 | 1 = 0;
	const rows = async function* () {
		for await (const answer of ingestBatches(data, inputsOf(files), threads)) {
			yield answer.flatMap((item) => {
				if ('line' in item) return item.line;
				const { where, problem, isUnpublished } = item;
				say(problem);
				if (isUnpublished) return [];
				if (strict) exitCode = 1;
				const row: ProblemRow = { format: geoparsedFormat, version: rowVersion, where, problem };
				return JSON.stringify(row);
			});
		}
	};
	await write(rows());
	return exitCode;
}

async function* inputsOf(files: readonly string[]): AsyncGenerator<ArticleInput[]> {
	for await (const records of recordBatches(files)) {
		yield records.map((record) => ({ kind: 'record', record, where: record.where }));
	}
}
