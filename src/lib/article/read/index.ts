/**
 * The formats that articles come in: one list, one file a format. What reads articles anywhere asks
 * here; so does every table of what can be read.
 */
import type { ReadOptions } from '../assemble.ts';
import { feed } from './feed.ts';
import { headBytes, problemOf, type Format, type ReadItem, type Source } from './format.ts';
import { html } from './html.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';

export {
	headBytes,
	problemOf,
	type Format,
	type ReadItem,
	type RecordItem,
	type Source
} from './format.ts';
export { readRecord, valuesOf } from './record.ts';

/** All formats; where several say that a file is theirs, the first one is believed. */
export const formats: readonly Format[] = [feed, jsonFeed, jsonLines, html, markdown];

/** All endings of files that are read, in the order of the formats, each once. */
export const endings: readonly string[] = [...new Set(formats.flatMap((format) => format.endings))];

/** Work for one message to a thread: enough to be worth it, small enough to be shared out evenly. */
export const batchLimits = { articles: 40, characters: 200_000 };

/** The ending of a file that some format has, or `''`. */
export function endingOf(path: string): string {
	const small = path.toLowerCase();
	return endings.find((ending) => small.endsWith(ending)) ?? '';
}

/** The formats that files of this name may be of. */
export function formatsFor(path: string): readonly Format[] {
	const ending = endingOf(path);
	return formats.filter((format) => format.endings.includes(ending));
}

/**
 * The format of a file: one that has its ending and knows its beginning, else any that knows its
 * beginning, else the first that has its ending. Plain text comes last, as any text may be one.
 *
 * @param path Its name; may be empty, as standard input's is.
 * @param head Its first bytes.
 * @returns `undefined` for a file of no format.
 */
export function formatOf(path: string, head: Uint8Array): Format | undefined {
	const named = formatsFor(path);
	const knows = (format: Format) => format.sniff(head);
	const isSure = (format: Format) => !format.isVerbatim && knows(format);
	return named.find(knows) ?? formats.find(isSure) ?? named[0] ?? formats.find(knows);
}

/**
 * Reads the articles of a file, and tells what is wrong with it as one more item.
 *
 * @param path Its name, which its format is told by.
 */
export async function* readFile(
	bytes: Uint8Array,
	path: string,
	source: Source,
	options: ReadOptions = {}
): AsyncGenerator<ReadItem> {
	const { where } = source;
	const format = formatOf(path, bytes.subarray(0, headBytes));
	if (format === undefined) {
		yield { where, problem: `${where} is of no kind that is read: ${endings.join(', ')}` };
		return;
	}
	try {
		yield* format.read(bytes, source, options);
	} catch (error) {
		yield { where, problem: problemOf(error, where) };
	}
}
