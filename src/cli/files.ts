/**
 * Files that somebody names: only regular ones, and not more of them than asked for. A pipe or device
 * would never end.
 */
import { createHash } from 'node:crypto';
import { constants, createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { ArticleProblem } from '../lib/article/problem.ts';
import { headBytes } from '../lib/article/read/index.ts';
import { UserError } from './errors.ts';

/**
 * Reads a whole file.
 *
 * @param limit Bytes that are too many.
 * @throws {ArticleProblem} If it is no regular file, is too large, or cannot be read.
 */
export async function readRegularFile(
	path: string,
	where: string,
	limit: number
): Promise<Uint8Array> {
	return withRegularFile(path, where, async (file, size) => {
		if (size > limit) {
			const [has, may] = [size, limit].map((bytes) => Math.ceil(bytes / 1e6));
			throw new ArticleProblem(
				`${where} has ${has} MB, more than the ${may} MB that are read; split it`
			);
		}
		return readUpTo(file, size);
	});
}

/** The largest file beside the articles that is read, in bytes. */
const maxBeside = 50_000_000;

/**
 * The text of a file that stands beside the articles, or `null` where there is none.
 *
 * @throws {UserError} If it is no regular file, is too large, or cannot be read.
 */
export async function readBeside(path: string, limit = maxBeside): Promise<string | null> {
	if ((await stat(path).catch(() => null)) === null) return null;
	try {
		return new TextDecoder().decode(await readRegularFile(path, path, limit));
	} catch (error) {
		throw new UserError((error as Error).message);
	}
}

/** The first bytes of a file. @throws {ArticleProblem} As {@link readRegularFile}. */
export function readHead(path: string, where: string, length: number): Promise<Uint8Array> {
	return withRegularFile(path, where, (file, size) => readUpTo(file, Math.min(size, length)));
}

/** SHA-256 of a file, hexadecimal. */
export async function shaOfFile(path: string): Promise<string> {
	const hash = createHash('sha256');
	await pipeline(createReadStream(path), hash);
	return hash.digest('hex');
}

/** The bytes of a file, piece by piece. */
export function streamFile(path: string): AsyncIterable<Uint8Array> {
	return createReadStream(path) as AsyncIterable<Uint8Array>;
}

/** The beginning of a stream, and all of it. */
export async function begun(
	stream: AsyncIterable<Uint8Array>
): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
	const chunks = stream[Symbol.asyncIterator]();
	const parts: Uint8Array[] = [];
	let length = 0;
	while (length < headBytes) {
		const { value, done } = await chunks.next();
		if (done) break;
		parts.push(value);
		length += value.length;
	}
	const start = Buffer.concat(parts);
	const all = async function* () {
		if (start.length > 0) yield start;
		for (let next = await chunks.next(); !next.done; next = await chunks.next()) yield next.value;
	};
	return { head: start.subarray(0, headBytes), all: all() };
}

type OpenFile = Awaited<ReturnType<typeof open>>;

async function withRegularFile<T>(
	path: string,
	where: string,
	use: (file: OpenFile, size: number) => Promise<T>
): Promise<T> {
	let file: OpenFile | undefined;
	try {
		// Opened without waiting for who would write into a pipe.
		file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
		const stats = await file.stat();
		if (stats.isDirectory())
			throw new ArticleProblem(`${where} is a folder, where a file is expected`);
		if (!stats.isFile()) throw new ArticleProblem(`${where} is no regular file`);
		return await use(file, stats.size);
	} catch (error) {
		if (!(error instanceof Error && 'syscall' in error)) throw error;
		throw new ArticleProblem(
			`${where} cannot be read (${error.message}); check its name and rights`
		);
	} finally {
		await file?.close();
	}
}

async function readUpTo(file: OpenFile, length: number): Promise<Uint8Array> {
	const bytes = new Uint8Array(length);
	let filled = 0;
	while (filled < length) {
		const { bytesRead } = await file.read(bytes, filled, length - filled, filled);
		if (bytesRead === 0) break;
		filled += bytesRead;
	}
	return bytes.subarray(0, filled);
}
