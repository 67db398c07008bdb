/**
 * Parts small words from the words they are written as one with: «وبالخرطوم» is «و», «ب» and «الخرطوم». Which
 * letters are such words is told by whoever knows the words of the language; knows none itself.
 */
import { normalizeName } from './normalize.ts';
import { shape, type Tokens, wordHash } from './tokenize.ts';

/** Small words of a language, normalized. */
export interface Clitics {
	/** Of one letter, before any other: «و». */
	readonly conjunctions: ReadonlySet<string>;
	/** Of one letter, after those: «ب». */
	readonly prepositions: ReadonlySet<string>;
	/** «ال», and the preposition that takes in its first letter: «ل». */
	readonly article: string;
	readonly takesIn: string;
}

/** Letters that a word must have beside its article for it to be one. */
const minBare = 3;

/** A normalized word without its article. */
export const bareWord = (word: string, { article }: Clitics): string =>
	word.startsWith(article) && word.length - article.length >= minBare
		? word.slice(article.length)
		: word;

/** Whether a token's word has the article. */
export function hasArticle(tokens: Tokens, token: number, clitics: Clitics): boolean {
	const word = wordOf(tokens, token, clitics);
	return bareWord(word, clitics) !== word;
}

/** A token's word, normalized; with its whole article where the preposition before took a letter of it in. */
export function wordOf(
	{ text, start, end, shape: shapes }: Tokens,
	token: number,
	{ article }: Clitics
): string {
	const word = normalizeName(text.slice(start[token], end[token]));
	return shapes[token] & shape.bare ? article[0] + word : word;
}

/**
 * Parts the small words off, and gives every word of a script without capitals the hash of its bare form.
 *
 * @param isWord Whether a normalized word is known: a word is cut only where what is left of it is, and not when
 * it is itself.
 * @param isCommon Whether it is a word of the language's lists, and not only a name's.
 */
export function splitClitics(
	tokens: Tokens,
	clitics: Clitics,
	isWord: (word: string) => boolean,
	isCommon: (word: string) => boolean
): Tokens {
	const { text } = tokens;
	const known = new Map<string, readonly number[]>();
	const starts: number[] = [];
	const ends: number[] = [];
	const shapes: number[] = [];
	const hashes: number[] = [];
	const sentences: number[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const bits = tokens.shape[i];
		const [from, to] = [tokens.start[i], tokens.end[i]];
		if (!(bits & shape.uncased)) {
			starts.push(from);
			ends.push(to);
			shapes.push(bits);
			hashes.push(tokens.hash[i]);
			sentences.push(tokens.sentence[i]);
			continue;
		}
		const surface = text.slice(from, to);
		let cuts = known.get(surface);
		if (cuts === undefined) known.set(surface, (cuts = cutsOf(surface, clitics, isWord, isCommon)));
		let at = from;
		let own = bits;
		for (let k = 0; k <= cuts.length; k++) {
			const end = k < cuts.length ? from + Math.abs(cuts[k]) : to;
			const part = normalizeName(text.slice(at, end));
			starts.push(at);
			ends.push(end);
			// A cut with a minus has taken in a letter of the article that stands after it.
			const isBare = k > 0 && cuts[k - 1] < 0;
			shapes.push(own | (isBare ? shape.bare : 0));
			hashes.push(wordHash(bareWord(isBare ? clitics.article[0] + part : part, clitics)));
			sentences.push(tokens.sentence[i]);
			at = end;
			own = bits & ~(shape.spaceBefore | shape.lineStart | shape.dotted);
		}
	}
	return {
		text,
		length: starts.length,
		start: Int32Array.from(starts),
		end: Int32Array.from(ends),
		shape: Uint16Array.from(shapes),
		hash: Int32Array.from(hashes),
		sentence: Int32Array.from(sentences)
	};
}

/** Longest word that is looked at; no word with its small ones is longer. */
const maxLength = 40;

/** Where a word is cut, as code units from its beginning; negative where the article has lost a letter. */
function cutsOf(
	surface: string,
	clitics: Clitics,
	isWord: (word: string) => boolean,
	isCommon: (word: string) => boolean
): readonly number[] {
	if (surface.length > maxLength) return [];
	const word = normalizeName(surface);
	if (word.length < 3) return [];
	const conjunction = clitics.conjunctions.has(word[0]) ? 1 : 0;
	const cut = (letters: number) => unitsOf(surface, letters);
	// «وان» is "and that" sooner than Van.
	const isJoined = conjunction > 0 && isCommon(word.slice(1)) && !isCommon(word);
	if (isWord(word) && !isJoined) return [];
	if (conjunction && isWord(word.slice(1))) return [cut(1)];
	for (const first of conjunction ? [0, 1] : [0]) {
		const before = first > 0 ? [cut(first)] : [];
		const rest = word.slice(first);
		if (!clitics.prepositions.has(rest[0])) continue;
		// «للخرطوم»: of «ل» and «الخرطوم».
		const isTaken = rest[0] === clitics.takesIn && rest[1] === clitics.article[1];
		if (isTaken && isWord(clitics.article[0] + rest.slice(1))) return [...before, -cut(first + 1)];
		if (isWord(rest.slice(1))) return [...before, cut(first + 1)];
	}
	return [];
}

/** Code units of a word's first letters with the marks that follow them. */
function unitsOf(surface: string, letters: number): number {
	let seen = 0;
	for (let unit = 0; unit < surface.length; unit++) {
		const isMark = normalizeName(surface[unit]) === '';
		if (!isMark && ++seen > letters) return unit;
	}
	return surface.length;
}
