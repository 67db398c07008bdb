/** `dateline read`: articles of every format in, lines of "dateline-article" out. */
import type { Writable } from 'node:stream';
import type { Rights } from '../../lib/article/article.ts';
import { articleFormat, rowVersion, type ProblemRow } from '../../lib/collection/geoparsed-row.ts';
import { reservedIds } from '../build.ts';
import { printable } from '../errors.ts';
import { ingestBatches } from '../ingest-batches.ts';
import { articleBatches, estimateBatches, findCollections, toldOf } from '../inputs.ts';
import { threadsFor } from '../pool.ts';
import { siteOf } from '../site-description.ts';
import { writeLines } from './output.ts';

export interface ReadCall {
	readonly rights?: Rights;
	readonly map?: Readonly<Record<string, string>>;
	readonly strict?: boolean;
}

/** @returns Exit code: 1 when an article could not be read and `strict` asks for that, else 0. */
export async function readArticles(
	inputs: readonly string[],
	{ rights, map, strict }: ReadCall,
	output: Writable,
	complaints: Writable
): Promise<0 | 1> {
	let exitCode: 0 | 1 = 0;
	// What is read is no site, and nothing is written beside it.
	for (const input of await findCollections((await siteOf(inputs)).inputs, {
		reserved: await reservedIds(),
		out: null
	})) {
		const data = {
			rights: rights ?? input.rights ?? 'full',
			columns: map,
			filesAt: input.files_at,
			geoparse: null
		};
		const threads = threadsFor(await estimateBatches(input));
		for await (const answer of ingestBatches(data, articleBatches(input), threads)) {
			const lines: string[] = [];
			for (const item of answer) {
				if ('line' in item) {
					lines.push(item.line);
					continue;
				}
				const { where, problem, isUnpublished } = item;
				complaints.write(`dateline: ${printable(problem)}\n`);
				if (isUnpublished) continue;
				const row: ProblemRow<typeof articleFormat> = {
					format: articleFormat,
					version: rowVersion,
					where,
					problem
				};
				lines.push(JSON.stringify(row));
				if (strict) exitCode = 1;
			}
			await writeLines(output, lines);
		}
		for (const line of toldOf(input)) complaints.write(`dateline: ${printable(line)}\n`);
	}
	return exitCode;
}
