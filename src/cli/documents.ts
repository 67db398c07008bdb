/**
 * Reads what the geoparser is given on the command line: a text, or one JSON document a line, from
 * files or standard input, piece by piece.
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { UserError } from './errors.ts';

export interface TextDocument {
	/** As given, or the number of the line, or the name of the file. */
	readonly id: string | number;
	readonly text: string;
}

/** A line that is no document: where, and why. */
export interface BadLine {
	readonly problem: string;
}

/**
 * All documents of some files, or of standard input when there are none, in order. A file whose first
 * sign is `{` holds one JSON document a line, any other one text.
 *
 * @throws {UserError} If a file cannot be read or is not UTF-8.
 */
export async function* readDocuments(
	files: readonly string[]
): AsyncGenerator<TextDocument | BadLine> {
	if (files.length === 0) yield* readStream(process.stdin, 'stdin');
	for (const file of files) {
		if (file === '-') yield* readStream(process.stdin, 'stdin');
		else yield* readStream(createReadStream(file), file);
	}
}

/** As {@link readDocuments}, of one stream; `name` is what messages call it. */
async function* readStream(stream: Readable, name: string): AsyncGenerator<TextDocument | BadLine> {
	const decoder = new TextDecoder('utf-8', { fatal: true });
	const parts: string[] = [];
	let isLines: boolean | null = null;
	let line = 0;
	try {
		for await (const chunk of stream) {
			const text = decoder.decode(chunk as Uint8Array, { stream: true });
			if (isLines === null && text.trim()) isLines = text.trimStart().startsWith('{');
			if (!isLines) {
				parts.push(text);
				continue;
			}
			let from = 0;
			for (let to = text.indexOf('\n'); to >= 0; to = text.indexOf('\n', from)) {
				parts.push(text.slice(from, to));
				from = to + 1;
				const document = parseLine(parts.join(''), ++line, name);
				parts.length = 0;
				if (document) yield document;
			}
			if (from < text.length) parts.push(text.slice(from));
		}
		parts.push(decoder.decode());
	} catch (error) {
		throw readingError(error, name);
	}
	const rest = parts.join('');
	if (!isLines) {
		yield { id: basename(name), text: rest };
		return;
	}
	const document = parseLine(rest, line + 1, name);
	if (document) yield document;
}

function parseLine(content: string, line: number, name: string): TextDocument | BadLine | null {
	if (!content.trim()) return null;
	const where = `line ${line} of ${name}`;
	let value: unknown;
	try {
		value = JSON.parse(content);
	} catch (error) {
		return { problem: `${where} is not JSON: ${(error as Error).message}` };
	}
	const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown };
	if (typeof text !== 'string') {
		return { problem: `${where} has no text: expected {"id": "…", "text": "…"}` };
	}
	return { id: typeof id === 'string' || typeof id === 'number' ? id : line, text };
}

function readingError(error: unknown, name: string): unknown {
	if (
		error instanceof TypeError &&
		'code' in error &&
		error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
	) {
		return new UserError(`${name} is not UTF-8: save it as UTF-8 text and try again.`);
	}
	if (error instanceof Error && 'syscall' in error) {
		return new UserError(`${name} cannot be read (${error.message}): check its name and rights.`);
	}
	return error;
}
