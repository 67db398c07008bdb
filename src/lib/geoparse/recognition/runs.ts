/**
 * Runs: stretches of words that may be one name or several ("Bank of England", "Sumy Oblast",
 * "U.S. President Joe Biden"). Recognition looks at nothing else, which is what makes it fast.
 */
import { listBit } from '../lexicon/index.ts';
import type { FoundNames } from './names.ts';
import { shape, type Tokens } from '../tokens/index.ts';

/** Words of the longest run; a longer stretch of capitals is cut, so that cost stays linear. */
const maxRun = 32;

/**
 * First token of each run and the one after its last, in order, two numbers a run. A common word
 * that merely opens a sentence ("The", "He") and is no name is left out.
 *
 * @param lists List bits of each token.
 */
export function findRuns(tokens: Tokens, lists: Int32Array, names: FoundNames): Int32Array {
	let capacity = 256;
	let runs = new Int32Array(capacity);
	let length = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (!isNameWord(tokens.shape[i])) continue;
		let last = i;
		for (let next = i + 1; next < tokens.length && next - i < maxRun;) {
			if (tokens.shape[next] & shape.lineStart) break;
			if (isNameWord(tokens.shape[next])) {
				last = next++;
				continue;
			}
			const beyond = overJoiners(tokens, lists, next);
			if (beyond < 0) break;
			next = beyond;
		}
		if (last === i && lists[i] & listBit.common && names.first[i] < 0) continue;
		if (length + 2 > capacity) {
			capacity *= 2;
			const wider = new Int32Array(capacity);
			wider.set(runs);
			runs = wider;
		}
		runs[length++] = i;
		runs[length++] = last + 1;
		i = last;
	}
	return runs.subarray(0, length);
}

/** Whether a word can be part of a name by its looks: a capital, or a script without them. */
export const isNameWord = (bits: number): boolean =>
	(bits & shape.word) !== 0 && (bits & (shape.upper | shape.uncased | shape.mixed)) !== 0;

/** The token after up to two small words or a hyphen that stand inside a name, or -1. */
function overJoiners(tokens: Tokens, lists: Int32Array, from: number): number {
	let next = from;
	let words = 0;
	while (next < tokens.length && words < 3 && !(tokens.shape[next] & shape.lineStart)) {
		const bits = tokens.shape[next];
		if (isNameWord(bits)) return next;
		if (bits & shape.word ? !(lists[next] & listBit.joiner) : !isInnerSign(tokens, next)) return -1;
		words++;
		next++;
	}
	return -1;
}

/** Signs that stand inside names: hyphen, slash, ampersand, possessive. */
function isInnerSign(tokens: Tokens, token: number): boolean {
	const unit = tokens.text.charCodeAt(tokens.start[token]);
	if (tokens.end[token] - tokens.start[token] > 1) return unit === 0x27 || unit === 0x2019;
	return unit === 0x2d || unit === 0x2010 || unit === 0x2011 || unit === 0x2f || unit === 0x26;
}
