/**
 * Tells the language of a text that comes without one, by its letters and its commonest words. Knows the
 * languages of the list alone: a text in another is taken for the nearest.
 */
import { fallbackLanguage, languageOfCode, type LanguageCode } from './index.ts';
import { wordsOf } from './grammar.ts';
import { languageTables } from './tables.ts';

/** Code units of a text that are looked at: of as much of any of our tables the language is told right. */
const sampleLength = 1500;
/** A common word says as much as so many letters that not all languages of the script have. */
const wordWeight = 2;
/** Names travel between languages: what their letters count for, and a first word that may be part of one. */
const nameShare = 0.25;
const doubtfulShare = 0.5;

type Script = (typeof languageOfCode)[LanguageCode]['script'];

interface Signs {
	readonly code: LanguageCode;
	/** Letters that some language of its script lacks. */
	readonly letters: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
	readonly parts: readonly string[];
}

/** By script what tells its languages apart: what several of them have speaks for each of these. */
const signs = new Map<Script, Signs[]>();
for (const [key, { sample }] of Object.entries(languageTables)) {
	const code = key as LanguageCode;
	const { script } = languageOfCode[code];
	const others = Object.entries(languageTables).filter(
		([other]) => languageOfCode[other as LanguageCode].script === script
	);
	const isCommon = (letter: string) =>
		others.every(([, other]) => other.sample.letters.includes(letter));
	signs.set(script, [
		...(signs.get(script) ?? []),
		{
			code,
			letters: new Set([...sample.letters].filter((letter) => !isCommon(letter))),
			words: new Set(wordsOf(sample.words)),
			parts: wordsOf(sample.parts ?? '')
		}
	]);
}

const inScript = new Map(
	Array.from(signs.keys(), (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')])
);

const word = /[\p{L}\p{M}]+['’]?/gu;
const capital = /^\p{Lu}/u;
/** What a sentence or a quotation begins after. */
const opens = /(?:^|[.!?:;\n«»"“”„¡¿(—–-])\s*$/u;
const beforeCapital = /^\s+\p{Lu}/u;

/** The language of a text: of the script that most of its letters are in, the one that it has most signs of. */
export function languageOf(text: string): LanguageCode {
	const sample = text.slice(0, sampleLength);
	let best: readonly Signs[] = signs.get(languageOfCode[fallbackLanguage].script)!;
	let most = sample.match(inScript.get(languageOfCode[fallbackLanguage].script)!)?.length ?? 0;
	for (const [script, pattern] of inScript) {
		const letters = sample.match(pattern)?.length ?? 0;
		if (letters <= most) continue;
		most = letters;
		best = signs.get(script)!;
	}
	if (best.length === 1) return best[0].code;
	const isInCapitals = sample === sample.toUpperCase();
	const scores = best.map(() => 0);
	for (const { 0: written, index } of sample.matchAll(word)) {
		const small = written.toLowerCase().replace('’', "'");
		const isName = !isInCapitals && capital.test(written);
		const isFirst = isName && opens.test(sample.slice(Math.max(0, index - 3), index));
		const end = index + written.length;
		const isDoubtful = isFirst && beforeCapital.test(sample.slice(end, end + 3));
		const share = !isName ? 1 : isDoubtful ? doubtfulShare : isFirst ? 1 : nameShare;
		const bare = small.replace("'", '');
		best.forEach(({ letters, words, parts }, i) => {
			const isListed = words.has(small) || words.has(bare);
			if (isListed && (!isName || isFirst)) scores[i] += wordWeight * share;
			for (const letter of small) if (letters.has(letter)) scores[i] += share;
			for (const part of parts) if (`${bare}_`.includes(part)) scores[i] += share;
		});
	}
	return best[scores.indexOf(Math.max(...scores))].code;
}
