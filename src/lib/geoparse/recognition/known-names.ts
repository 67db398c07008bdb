/**
 * Names that somebody has vouched for, found wherever a text writes them so: "North camp" and "the old
 * mill", which by their letters are hardly names.
 */
import type { Lexicon } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { tokenize, type Tokens } from '../tokens/index.ts';

/** The words of each name by its first word, the longest name first. */
type Names = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A list of names is made ready once for each language: a collection's articles all ask for the same. */
const readied = new WeakMap<readonly string[], Map<Lexicon, Names>>();

/**
 * The spans with those of the names added. A shorter span within a name gives way to it; a longer one around it is
 * another name and stays.
 *
 * @param spans In order, never overlapping.
 * @param names As they are written; those of one word are left to what recognizes names.
 */
export function withKnownNames(
	tokens: Tokens,
	spans: readonly Span[],
	names: readonly string[],
	lexicon: Lexicon
): Span[] {
	if (names.length === 0) return [...spans];
	const known = readyNames(names, lexicon);
	let all = [...spans];
	for (let i = 0; i < tokens.length; i++) {
		const name = known.get(wordAt(tokens, i))?.find((words) => standsAt(tokens, i, words));
		if (name === undefined) continue;
		const after = i + name.length;
		const touched = all.filter((span) => span.first < after && span.after > i);
		if (!touched.some((span) => span.first <= i && span.after >= after)) {
			all = all.filter((span) => !touched.includes(span));
			all.push({ first: i, after, adjectival: false, probability: 1 });
		}
		i = after - 1;
	}
	return all.sort((a, b) => a.first - b.first);
}

function readyNames(names: readonly string[], lexicon: Lexicon): Names {
	let byLexicon = readied.get(names);
	if (byLexicon === undefined) readied.set(names, (byLexicon = new Map()));
	let ready = byLexicon.get(lexicon);
	if (ready === undefined) byLexicon.set(lexicon, (ready = wordsOfNames(names, lexicon)));
	return ready;
}

function wordsOfNames(names: readonly string[], lexicon: Lexicon): Names {
	const known = new Map<string, string[][]>();
	for (const name of names) {
		const tokens = tokenize(name, lexicon.abbreviations, lexicon.elided);
		const words = Array.from({ length: tokens.length }, (_, i) => wordAt(tokens, i));
		if (words.length < 2) continue;
		const others = known.get(words[0]);
		if (others === undefined) known.set(words[0], [words]);
		else others.push(words);
	}
	for (const list of known.values()) list.sort((a, b) => b.length - a.length);
	return known;
}

const wordAt = ({ text, start, end }: Tokens, token: number): string =>
	text.slice(start[token], end[token]);

const standsAt = (tokens: Tokens, first: number, words: readonly string[]): boolean =>
	first + words.length <= tokens.length &&
	words.every((word, k) => wordAt(tokens, first + k) === word);
