/** Bytes that come in pieces: gathered, and unpacked where they are packed. */
import { ArticleProblem } from '../problem.ts';

/**
 * All bytes of a stream.
 *
 * @throws {ArticleProblem} If there are more than the limit.
 */
export async function gathered(
	chunks: AsyncIterable<Uint8Array>,
	limit: number,
	where: string
): Promise<Uint8Array<ArrayBuffer>> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		length += chunk.length;
		if (length > limit) {
			throw new ArticleProblem(
				`${where} has more than the ${limit / 1e6} MB that are read; split it`
			);
		}
		parts.push(chunk);
	}
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

/** One piece as a stream. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	yield bytes;
}

const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b;

/** A stream unpacked where it is gzip, else as it is. */
export async function* unpacked(
	chunks: AsyncIterable<Uint8Array>,
	where: string
): AsyncGenerator<Uint8Array> {
	const source = chunks[Symbol.asyncIterator]();
	const { value: first, done } = await source.next();
	if (done) return;
	const all = async function* () {
		yield first;
		for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
	};
	if (!isGzip(first)) {
		yield* all();
		return;
	}
	const packed = new ReadableStream<BufferSource>({
		async start(controller) {
			try {
				for await (const chunk of all()) controller.enqueue(new Uint8Array(chunk));
				controller.close();
			} catch (error) {
				controller.error(error);
			}
		}
	});
	const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
	try {
		for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
	} catch {
		throw new ArticleProblem(`${where} cannot be unpacked; it is cut short or broken`);
	}
}
