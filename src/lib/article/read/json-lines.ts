/** Newline-delimited JSON: an object with `text` and the fields of front matter on each line. */
import { maxArticleLength } from '../assemble.ts';
import { headText } from './format.ts';
import { recordFormat } from './record.ts';

export const jsonLines = recordFormat({
	name: 'Lines of JSON',
	endings: ['.jsonl', '.ndjson'],
	reads: '`text` and the fields that front matter has, an article a line',
	leavesOut: 'every other field',
	maxBytes: Infinity,
	sniff: (head) => /^\{[ \t]*"/.test(headText(head)),
	async *records(chunks, { where }) {
		let number = 0;
		for await (const line of linesOf(chunks)) {
			number++;
			const at = `${where}, line ${number}`;
			if (line === null) {
				const limit = maxLineBytes / 1e6;
				yield {
					where: at,
					number,
					problem: `${at} has more than the ${limit} million bytes of one article; split it`
				};
				continue;
			}
			let json: string;
			try {
				json = new TextDecoder('utf-8', { fatal: true }).decode(line);
			} catch {
				yield {
					where: at,
					number,
					problem: `${at} is not UTF-8 text; save it again with UTF-8 encoding`
				};
				continue;
			}
			if (json.trim() !== '') yield { where: at, number, json };
		}
	}
});

/** Longest line that is kept, in bytes: four for each character an article may have. */
const maxLineBytes = 4 * maxArticleLength;

const lineEnd = 0x0a;

/** The lines of what comes in pieces; `null` for one that is too long, which is not kept. */
async function* linesOf(
	chunks: AsyncIterable<Uint8Array>
): AsyncGenerator<Uint8Array<ArrayBuffer> | null> {
	let parts: Uint8Array[] = [];
	let length = 0;
	const add = (part: Uint8Array) => {
		length += part.length;
		if (length <= maxLineBytes) parts.push(part);
		else parts = [];
	};
	const take = () => {
		const line = length <= maxLineBytes ? joined(parts, length) : null;
		[parts, length] = [[], 0];
		return line;
	};
	for await (const chunk of chunks) {
		let from = 0;
		for (let to = chunk.indexOf(lineEnd); to >= 0; to = chunk.indexOf(lineEnd, from)) {
			add(chunk.subarray(from, to));
			yield take();
			from = to + 1;
		}
		if (from < chunk.length) add(chunk.subarray(from));
	}
	if (length > 0) yield take();
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
