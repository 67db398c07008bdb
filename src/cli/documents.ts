/**
 * Reads what the geoparser is given on the command line: files or standard input, of any format that
 * articles come in. Plain texts and records keep their words as they stand, so that offsets count them;
 * of every other format the articles are read as a build reads them, and their words are handed on.
 */
import { basename } from 'node:path';
import { decodeText } from '../lib/article/decode.ts';
import { ArticleProblem } from '../lib/article/problem.ts';
import { formatOf, unpacked } from '../lib/article/read/index.ts';
import { UserError } from './errors.ts';
import { begun, readHead, streamFile } from './files.ts';
import { FencedThread } from './pool.ts';
import type { WholeFile } from './read-whole.ts';
import { givenUp, readingLimitMs } from './reading-fence.ts';
import {
	documentOf,
	type BadDocument,
	type ColumnMap,
	type TextDocument
} from './text-document.ts';

/**
 * All documents of some files, or of standard input when there are none, in order.
 *
 * @throws {UserError} If a file cannot be read.
 */
export async function* readDocuments(
	files: readonly string[],
	columns?: ColumnMap
): AsyncGenerator<TextDocument | BadDocument> {
	const fence = new ReadingFence(columns);
	try {
		if (files.length === 0) yield* readStream(process.stdin, '', 'stdin', fence);
		for (const file of files) {
			if (file === '-') yield* readStream(process.stdin, '', 'stdin', fence);
			else {
				// Told before anything is read from it: a pipe that nobody writes into would never end.
				await readHead(file, file, 0).catch((error: Error) => {
					throw new UserError(error.message);
				});
				yield* readStream(streamFile(file), file, file, fence);
			}
		}
	} finally {
		await fence.end();
	}
}

type Documents = (TextDocument | BadDocument)[];

/** Reads whole files in a thread that is begun with the first of them, and ended with the last. */
class ReadingFence {
	readonly columns: ColumnMap | undefined;
	#thread: FencedThread<ColumnMap | undefined, WholeFile, Documents> | null = null;

	constructor(columns: ColumnMap | undefined) {
		this.columns = columns;
	}

	async read(file: WholeFile): Promise<Documents> {
		this.#thread ??= new FencedThread(new URL('./read-whole.js', import.meta.url), this.columns, {
			limitMs: readingLimitMs,
			lost: ({ where }, reason): Documents => [
				{ id: basename(where), problem: givenUp(where, reason) }
			]
		});
		return (await this.#thread.answer([file])).flat();
	}

	async end(): Promise<void> {
		await this.#thread?.end();
	}
}

/**
 * As {@link readDocuments}, of one stream.
 *
 * @param path Its file's name, or `''`.
 * @param where What messages call it.
 */
async function* readStream(
	stream: AsyncIterable<Uint8Array>,
	path: string,
	where: string,
	fence: ReadingFence
): AsyncGenerator<TextDocument | BadDocument> {
	const { head, all } = await begun(unpacked(stream, where));
	const format = formatOf(path, head);
	const id = basename(where);
	if (format?.records !== undefined && !format.isFenced) {
		for await (const record of format.records(all, { name: '', where }))
			yield documentOf(record, fence.columns);
		return;
	}
	const limit = format?.maxBytes ?? maxBytes;
	const bytes = await whole(all, limit);
	if (bytes === null) {
		yield { id, problem: `${where} has more than the ${limit / 1e6} MB that are read; split it` };
		return;
	}
	// Standard input may be empty, or be of no format that is known: it is a text.
	if (format === undefined || format.isVerbatim) yield verbatim(bytes, id, where);
	else yield* await fence.read({ bytes, path, where });
}

function verbatim(bytes: Uint8Array, id: string, where: string): TextDocument | BadDocument {
	try {
		return { id, text: decodeText(bytes, 'nothing', where).text };
	} catch (error) {
		if (!(error instanceof ArticleProblem)) throw error;
		return { id, problem: error.message };
	}
}

/** Bytes of standard input that are read when nothing says what it is. */
const maxBytes = 1e9;

/** All bytes of a stream, or `null` when there are more than the limit. */
async function whole(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		length += chunk.length;
		if (length > limit) return null;
		parts.push(chunk);
	}
	return Buffer.concat(parts);
}
