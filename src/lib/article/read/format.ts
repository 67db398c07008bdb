/**
 * What a format of articles is: what its files are called, how it is told from others by its first
 * bytes, and how articles come out of it. A format knows no folders and no threads.
 */
import type { ReadArticle, ReadOptions } from '../assemble.ts';
import { ArticleProblem, Unpublished } from '../problem.ts';

/** What a file is called. */
export interface Source {
	/** Its name without folder and ending, for an article that states no title or id; may be empty. */
	readonly name: string;
	/** What messages call it. */
	readonly where: string;
	/** Where the file itself can be opened on the web, if that is known: an `https:` or `http:` address. */
	readonly address?: string;
}

/** An article of a file, or why it could not be read. */
export type ReadItem =
	| {
			readonly where: string;
			/** What its file is called where the file is the article; `''` where it is one of many. */
			readonly name: string;
			readonly article: ReadArticle;
			/** What the reader of the site should know of it, in sentences. */
			readonly warnings?: readonly string[];
	  }
	| NoArticle;

/** Why something gives no article, in a sentence. */
export interface NoArticle {
	readonly where: string;
	readonly problem: string;
	/** Whether it asks for that itself, as a draft does: nothing is wrong with it. */
	readonly isUnpublished?: true;
}

/** One of many articles of a file, as named values or as the JSON of them, not yet read. */
export type RecordItem = {
	readonly where: string;
	/** Of its line, row or place in the list; the first is 1. */
	readonly number: number;
} & (
	| { readonly json: string }
	| { readonly values: Readonly<Record<string, unknown>> }
	| { readonly problem: string }
);

export interface Format {
	/** What it is called in the table of inputs. */
	readonly name: string;
	/** Endings of its files, with the dot, in small letters. Several formats may share one. */
	readonly endings: readonly string[];
	/** For the table of inputs: what is read from it, and what is not. */
	readonly reads: string;
	readonly leavesOut: string;
	/** The largest file that is read, in bytes. */
	readonly maxBytes: number;
	/**
	 * Whether a file that begins so is of this format. Asked first of the formats that have the file's
	 * ending, then of the others.
	 *
	 * @param head The first bytes, at most {@link headBytes}.
	 * @param isNamed Whether the file has an ending of the format's, for a beginning that several formats have.
	 */
	sniff(head: Uint8Array, isNamed: boolean): boolean;
	/**
	 * The articles of a whole file, in its order.
	 *
	 * @throws {ArticleProblem} If the file as a whole cannot be read; what is wrong with one of many
	 *   articles is an item.
	 */
	read(bytes: Uint8Array, source: Source, options: ReadOptions): AsyncIterable<ReadItem>;
	/**
	 * The articles of a file of any size, as records that threads can share; only for formats that are
	 * tables or lists.
	 */
	records?(chunks: AsyncIterable<Uint8Array>, source: Source): AsyncIterable<RecordItem>;
	/**
	 * Whether a build reads a whole file of it in one thread, with a limit of time: what a damaged file does
	 * to its library is not known. Without it the file is cut outside of threads.
	 */
	readonly isFenced?: true;
	/** Whether the words are the file's own, letter by letter, so that offsets may count them. */
	readonly isVerbatim?: true;
}

/** Bytes that are enough to tell a format. */
export const headBytes = 4096;

/** Bytes as signs of the same numbers, for patterns over what may be no text. */
export const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes);

/** The first bytes as text, for formats that are text: without a byte order mark. */
export function headText(head: Uint8Array): string {
	const is16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0x3c && head[1] === 0);
	return new TextDecoder(is16 ? 'utf-16le' : 'utf-8').decode(head).trimStart();
}

/** One of many articles of a file, read; what is wrong with it is its own problem and no other's. */
export function itemOf(where: string, read: () => ReadArticle): ReadItem {
	try {
		return { where, name: '', article: read() };
	} catch (error) {
		return noArticle(error, where);
	}
}

/** What an input is that threw an error when it was read. */
export function noArticle(error: unknown, where: string): NoArticle {
	const problem = problemOf(error, where);
	return error instanceof Unpublished
		? { where, problem, isUnpublished: true }
		: { where, problem };
}

/**
 * What is wrong with an input, in a sentence: its own problem, or that its reader failed. One odd input
 * is no reason to lose the others.
 */
export function problemOf(error: unknown, where: string): string {
	if (error instanceof ArticleProblem) return error.message;
	const reason = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0];
	return `${where} could not be read (${reason.slice(0, 200)})`;
}
