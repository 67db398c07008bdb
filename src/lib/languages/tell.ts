/**
 * Tells the language of a text that comes without one, by its letters and its commonest words. Knows the
 * languages of the list alone: a text in another is taken for the nearest.
 */
import { fallbackLanguage, languageOfCode, type LanguageCode } from './index.ts';
import { wordsOf } from './grammar.ts';
import { languageTables } from './tables.ts';

/** Code units of a text that are looked at. */
const sampleLength = 4000;
/** A common word says as much as so many letters that others of the script lack. */
const wordWeight = 2;

type Script = (typeof languageOfCode)[LanguageCode]['script'];

interface Signs {
	readonly code: LanguageCode;
	/** Letters and words that no other language of its script has. */
	readonly letters: ReadonlySet<string>;
	readonly words: ReadonlySet<string>;
	readonly parts: readonly string[];
}

/** By script what tells its languages apart. */
const signs = new Map<Script, Signs[]>();
for (const [key, { sample }] of Object.entries(languageTables)) {
	const code = key as LanguageCode;
	const { script } = languageOfCode[code];
	const others = Object.entries(languageTables).filter(
		([other]) => other !== code && languageOfCode[other as LanguageCode].script === script
	);
	const isOwn = (text: string, of: (sample: { letters: string; words: string }) => string[]) =>
		others.every(([, other]) => !of(other.sample).includes(text));
	signs.set(script, [
		...(signs.get(script) ?? []),
		{
			code,
			letters: new Set([...sample.letters].filter((l) => isOwn(l, ({ letters }) => [...letters]))),
			words: new Set(
				wordsOf(sample.words).filter((word) => isOwn(word, ({ words }) => wordsOf(words)))
			),
			parts: wordsOf(sample.parts ?? '')
		}
	]);
}

const inScript = new Map(
	Array.from(signs.keys(), (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')])
);

/** The language of a text: of the script that most of its letters are in, the one that it has most signs of. */
export function languageOf(text: string): LanguageCode {
	const sample = text.slice(0, sampleLength).toLowerCase();
	let best: readonly Signs[] = signs.get(languageOfCode[fallbackLanguage].script)!;
	let most = sample.match(inScript.get(languageOfCode[fallbackLanguage].script)!)?.length ?? 0;
	for (const [script, pattern] of inScript) {
		const letters = sample.match(pattern)?.length ?? 0;
		if (letters <= most) continue;
		most = letters;
		best = signs.get(script)!;
	}
	const scores = best.map(() => 0);
	for (const word of sample.match(/[\p{L}\p{M}]+/gu) ?? []) {
		best.forEach(({ letters, words, parts }, i) => {
			if (words.has(word)) scores[i] += wordWeight;
			for (const letter of word) if (letters.has(letter)) scores[i]++;
			for (const part of parts) if (word.includes(part)) scores[i]++;
		});
	}
	return best[scores.indexOf(Math.max(...scores))].code;
}
