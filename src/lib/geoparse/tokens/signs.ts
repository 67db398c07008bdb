/**
 * What capitals, quotes and line breaks say of a word: that it opens its sentence, stands alone on its
 * line, or is part of a name in quotes. Knows no language.
 */
import { shape, type Tokens } from './tokenize.ts';

/** Whether a word begins with a capital. */
export const isCapital = (tokens: Tokens, token: number) =>
	(tokens.shape[token] & shape.word) !== 0 && (tokens.shape[token] & shape.upper) !== 0;

/** Whether a token is the first word of its sentence or line, quotes and dashes before it left out. */
export function isOpening(tokens: Tokens, token: number): boolean {
	let at = token;
	while (at > 0 && !(tokens.shape[at] & shape.lineStart)) {
		if (tokens.sentence[at - 1] !== tokens.sentence[at]) return true;
		if (tokens.shape[at - 1] & shape.word) return false;
		const sign = tokens.text.charCodeAt(tokens.start[at - 1]);
		if (!openingSigns.has(sign)) return false;
		at--;
	}
	return true;
}

/** « “ „ " and dashes. */
const openingSigns = new Set([0xab, 0x201c, 0x201e, 0x22, 0x2014, 0x2013]);
const closingSigns = new Set([0xbb, 0x201d, 0x201c, 0x22]);

/** Whether a line is a name and little else: a headline, a dateline. */
export function isHeading(tokens: Tokens, first: number, after: number): boolean {
	if (!(tokens.shape[first] & shape.lineStart)) return false;
	const sign = after < tokens.length ? tokens.text.charAt(tokens.start[after]) : '';
	return sign === ',' || sign === '.' || sign === ':' || sign === '—' || sign === '–';
}

/** Words of a name in quotes at most; longer quotes are speech. */
const maxQuoted = 4;

/** Marks the tokens of names in quotes: newspapers, ships, teams, operations. */
export function quotedNames(tokens: Tokens): Uint8Array {
	const quoted = new Uint8Array(tokens.length);
	for (let i = 0; i + 2 < tokens.length; i++) {
		const sign = tokens.text.charCodeAt(tokens.start[i]);
		if (sign !== 0xab && sign !== 0x201c && sign !== 0x201e && sign !== 0x22) continue;
		let words = 0;
		let end = i + 1;
		while (end < tokens.length && tokens.shape[end] & shape.word) {
			words++;
			end++;
		}
		if (end >= tokens.length || words === 0 || words > maxQuoted) continue;
		if (!closingSigns.has(tokens.text.charCodeAt(tokens.start[end]))) continue;
		// «Киев готов», — сказал он: short speech, not a name.
		const isSpeech = signAt(tokens, end + 1) === 0x2c && dashes.has(signAt(tokens, end + 2));
		if (isCapital(tokens, i + 1) && !isSpeech) quoted.fill(1, i + 1, end);
		i = end;
	}
	return quoted;
}

const dashes = new Set([0x2014, 0x2013, 0x2d]);

const signAt = (tokens: Tokens, token: number): number =>
	token < tokens.length ? tokens.text.charCodeAt(tokens.start[token]) : 0;
