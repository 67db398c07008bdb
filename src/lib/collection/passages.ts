/**
 * Cuts a text into the passages that are shown around mentions: whole sentences of one paragraph,
 * as many as fit, never through a mention. Pure.
 */

import type { Tokens } from '../geoparse/tokens/index.ts';

/** Offsets in a text, as `slice` takes them. */
export interface TextRange {
	readonly start: number;
	readonly end: number;
}

/** A passage is at most this long, unless one sentence or one name is longer. */
export const maxPassageLength = 400;

/** The sentences of a tokenized text, from the first word of each to its last sign. */
export function sentencesOf({ length, start, end, sentence }: Tokens): TextRange[] {
	const ranges: TextRange[] = [];
	for (let first = 0; first < length;) {
		let next = first + 1;
		while (next < length && sentence[next] === sentence[first]) next++;
		ranges.push({ start: start[first], end: end[next - 1] });
		first = next;
	}
	return ranges;
}

/**
 * The passages that hold at least one mention, in reading order. They do not overlap, and every
 * mention lies in exactly one.
 *
 * @param sentences Ranges in order, none across a blank line.
 * @param mentions Ranges in order, none overlapping another.
 */
export function cutPassages(
	text: string,
	sentences: readonly TextRange[],
	mentions: readonly TextRange[]
): TextRange[] {
	const passages: TextRange[] = [];
	let next = 0;
	for (const block of blocks(text, sentences, mentions)) {
		const first = next;
		while (next < mentions.length && mentions[next].start < block.end) next++;
		if (next === first) continue;
		const inside = mentions.slice(first, next);
		if (block.end - block.start <= maxPassageLength) passages.push(trimmed(text, block));
		else passages.push(...cutLong(text, block, inside));
	}
	return passages;
}

/** Sentences joined while they fit; those that share a mention are always joined. */
function* blocks(
	text: string,
	sentences: readonly TextRange[],
	mentions: readonly TextRange[]
): Generator<TextRange> {
	let block: TextRange | undefined;
	let next = 0;
	const whole = sentences.length > 0 ? sentences : [{ start: 0, end: text.length }];
	for (const [i, sentence] of whole.entries()) {
		// A mention that reaches over the sentence's end, or lies between two, goes with the earlier.
		const end = i + 1 < whole.length ? whole[i + 1].start : text.length;
		const range = { start: i === 0 ? 0 : sentence.start, end };
		while (next < mentions.length && mentions[next].end <= range.start) next++;
		const isCut = next < mentions.length && mentions[next].start < range.start;
		if (block && isCut) {
			block = { start: block.start, end };
			continue;
		}
		const isSameParagraph = block && !/\n\s*\n/.test(text.slice(block.end - 8, range.start + 1));
		const fits = block && trimmed(text, range).end - block.start <= maxPassageLength;
		if (block && isSameParagraph && fits) {
			block = { start: block.start, end };
		} else {
			if (block) yield block;
			block = range;
		}
	}
	if (block) yield block;
}

/** Pieces of a sentence that is too long, each around the mentions that fit in it together. */
function cutLong(text: string, block: TextRange, mentions: readonly TextRange[]): TextRange[] {
	const pieces: TextRange[] = [];
	let floor = block.start;
	for (let i = 0; i < mentions.length;) {
		let last = i;
		while (
			last + 1 < mentions.length &&
			mentions[last + 1].end - mentions[i].start <= maxPassageLength
		) {
			last++;
		}
		const names = { start: mentions[i].start, end: mentions[last].end };
		const ceiling = last + 1 < mentions.length ? mentions[last + 1].start : block.end;
		const room = Math.max(0, maxPassageLength - (names.end - names.start));
		const before = Math.min(names.start - floor, room >> 1);
		const after = Math.min(ceiling - names.end, room - before);
		const piece = trimmed(text, {
			start: wordStart(text, Math.max(floor, names.start - before), names.start),
			end: wordEnd(text, Math.min(ceiling, names.end + after), names.end)
		});
		pieces.push(piece);
		floor = piece.end;
		i = last + 1;
	}
	return pieces;
}

/** The first position after white space from `from` on, or `limit` where the words before it are one. */
function wordStart(text: string, from: number, limit: number): number {
	if (from === 0 || /\s/.test(text[from - 1])) return from;
	for (let i = from; i < limit; i++) if (/\s/.test(text[i])) return i + 1;
	return limit;
}

function wordEnd(text: string, from: number, limit: number): number {
	if (from === text.length || /\s/.test(text[from])) return from;
	for (let i = from; i > limit; i--) if (/\s/.test(text[i - 1])) return i - 1;
	return limit;
}

function trimmed(text: string, { start, end }: TextRange): TextRange {
	while (start < end && /\s/.test(text[start])) start++;
	while (end > start && /\s/.test(text[end - 1])) end--;
	return { start, end };
}
