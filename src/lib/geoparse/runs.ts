/**
 * Runs: stretches of words that may be one name or several ("Bank of England", "Sumy Oblast",
 * "U.S. President Joe Biden"). Recognition looks at nothing else, which is what makes it fast.
 */
import { listBit, type Lexicon } from './languages/language.ts';
import { shape, type Tokens } from './tokenize.ts';

/** First token of each run and the one after its last, in order, two numbers a run. */
export function findRuns(tokens: Tokens, lexicon: Lexicon): Int32Array {
	let capacity = 256;
	let runs = new Int32Array(capacity);
	let length = 0;
	for (let i = 0; i < tokens.length; i++) {
		if (!isNameWord(tokens.shape[i])) continue;
		let last = i;
		for (let next = i + 1; next < tokens.length;) {
			if (tokens.shape[next] & shape.lineStart) break;
			if (isNameWord(tokens.shape[next])) {
				last = next++;
				continue;
			}
			const beyond = overJoiners(tokens, lexicon, next);
			if (beyond < 0) break;
			next = beyond;
		}
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
function overJoiners(tokens: Tokens, lexicon: Lexicon, from: number): number {
	let next = from;
	let words = 0;
	while (next < tokens.length && words < 3 && !(tokens.shape[next] & shape.lineStart)) {
		const bits = tokens.shape[next];
		if (isNameWord(bits)) return next;
		const lists = lexicon.lists.get(tokens.hash[next]) ?? 0;
		if (bits & shape.word ? !(lists & listBit.joiner) : !isInnerSign(tokens, next)) return -1;
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
