/**
 * Parts the endings that an apostrophe joins to a name from it: "Moskova'da" is "Moskova" and "'da". Which endings there
 * are is told by whoever knows the language; knows none itself.
 */
import { normalizeName } from './normalize.ts';
import { shape, type Tokens, wordHash } from './tokenize.ts';

const apostrophe = /['’‘ʼ`´′＇]/g;

/** Code unit at which a word's ending begins, with its apostrophe; -1 for none. */
function endingAt(word: string, isEnding: (ending: string) => boolean): number {
	let at = -1;
	for (const { index } of word.matchAll(apostrophe)) at = index;
	return at > 0 && isEnding(normalizeName(word.slice(at + 1))) ? at : -1;
}

/**
 * The tokens with the endings parted off. An ending is no word: its only bit is none, and its hash is that of its letters.
 *
 * @param isEnding Whether normalized letters are an ending of names.
 * @param isWhole Whether a word with an apostrophe is a name as it is: "Sana'a".
 */
export function splitSuffixes(
	tokens: Tokens,
	isEnding: (ending: string) => boolean,
	isWhole: (word: string) => boolean
): Tokens {
	const { text } = tokens;
	const cuts: [token: number, at: number][] = [];
	for (let i = 0; i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.upper)) continue;
		const word = text.slice(tokens.start[i], tokens.end[i]);
		const at = endingAt(word, isEnding);
		if (at > 0 && !isWhole(word)) cuts.push([i, tokens.start[i] + at]);
	}
	if (cuts.length === 0) return tokens;
	const length = tokens.length + cuts.length;
	const parted = {
		text,
		length,
		start: new Int32Array(length),
		end: new Int32Array(length),
		shape: new Uint16Array(length),
		hash: new Int32Array(length),
		sentence: new Int32Array(length)
	};
	let next = 0;
	for (let i = 0, to = 0; i < tokens.length; i++, to++) {
		for (const column of ['start', 'end', 'shape', 'hash', 'sentence'] as const)
			parted[column][to] = tokens[column][i];
		if (cuts[next]?.[0] !== i) continue;
		const at = cuts[next++][1];
		const name = text.slice(tokens.start[i], at);
		parted.end[to] = at;
		parted.hash[to] = wordHash(name);
		const isCapitals =
			name.length > 1 && name === name.toUpperCase() && name !== name.toLowerCase();
		if (isCapitals) parted.shape[to] |= shape.allCaps;
		to++;
		parted.start[to] = at;
		parted.end[to] = tokens.end[i];
		parted.shape[to] = 0;
		parted.hash[to] = wordHash(`'${text.slice(at + 1, tokens.end[i])}`);
		parted.sentence[to] = tokens.sentence[i];
	}
	return parted;
}
