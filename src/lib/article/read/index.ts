/**
 * The formats that articles come in: one list, one file a format. What reads articles anywhere asks
 * here; so does every table of what can be read.
 */
import type { ReadOptions } from '../assemble.ts';
import { gathered, once, unpacked } from './bytes.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { epub } from './epub.ts';
import { feed } from './feed.ts';
import { headBytes, noArticle, type Format, type ReadItem, type Source } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonFeed } from './json-feed.ts';
import { jsonLines } from './json-lines.ts';
import { markdown } from './markdown.ts';
import { message } from './message.ts';
import { newsml } from './newsml.ts';
import { odt } from './odt.ts';
import { parquet } from './parquet.ts';
import { pdf } from './pdf.ts';
import { ris } from './ris.ts';
import { tei } from './tei.ts';
import { withLanguage } from './told.ts';
import { wacz, warc } from './warc.ts';
import { xlsx } from './xlsx.ts';

export {
	headBytes,
	noArticle,
	problemOf,
	type Format,
	type NoArticle,
	type ReadItem,
	type RecordItem,
	type Source
} from './format.ts';
export { unpacked } from './bytes.ts';
export { mappedFields } from './columns.ts';
export { tellLanguage } from '../detect.ts';
export { recordsOfTable } from './parquet.ts';
export { fieldsOf, readRecord } from './record.ts';

/** All formats; where several say that a file is theirs, the first one is believed. */
export const formats: readonly Format[] = [
	pdf,
	parquet,
	warc,
	wacz,
	epub,
	odt,
	docx,
	xlsx,
	feed,
	newsml,
	tei,
	jsonFeed,
	json,
	jsonLines,
	ris,
	csv,
	message,
	html,
	markdown
];

/** Whether a file that begins so is a Parquet table. */
export const isTable = (head: Uint8Array): boolean => parquet.sniff(head, false);

/** Whether some bytes begin as a feed does, of whatever form. */
export const isFeed = (bytes: Uint8Array): boolean =>
	[feed, jsonFeed].some((format) => format.sniff(bytes.subarray(0, headBytes), false));

/** All endings of files that are read, in the order of the formats, each once. */
export const endings: readonly string[] = [...new Set(formats.flatMap((format) => format.endings))];

/** Work for one message to a thread: enough to be worth it, small enough to be shared out evenly. */
export const batchLimits = { articles: 40, characters: 200_000 };

/** Bytes that a packed file may have unpacked. */
const maxUnpacked = 1_000_000_000;

/** The ending of a file that some format has, with `.gz` where it is packed, or `''`. */
export function endingOf(path: string): string {
	const whole = path.toLowerCase();
	const small = whole.replace(/\.gz$/, '');
	const ending = endings.find((one) => small.endsWith(one));
	return ending === undefined ? '' : whole.slice(small.length - ending.length);
}

/** The formats that files of this name may be of. */
export function formatsFor(path: string): readonly Format[] {
	const ending = endingOf(path).replace(/\.gz$/, '');
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
	const knows = (format: Format) => format.sniff(head, false);
	const isSure = (format: Format) => !format.isVerbatim && knows(format);
	return (
		named.find((format) => format.sniff(head, true)) ??
		formats.find(isSure) ??
		named[0] ??
		formats.find(knows)
	);
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
	let whole: Uint8Array;
	try {
		whole = await gathered(unpacked(once(bytes), where), maxUnpacked, where);
	} catch (error) {
		yield noArticle(error, where);
		return;
	}
	const format = formatOf(path, whole.subarray(0, headBytes));
	if (format === undefined) {
		yield { where, problem: `${where} is of no kind that is read: ${endings.join(', ')}` };
		return;
	}
	try {
		let isEmpty = true;
		for await (const item of format.read(whole, source, options)) {
			isEmpty = false;
			yield await withLanguage(item);
		}
		// A feed in which nothing is new is as it should be.
		if (isEmpty && format !== feed) yield { where, problem: `${where} holds no articles` };
	} catch (error) {
		yield noArticle(error, where);
	}
}
