/**
 * Endings that rhyme with their word: `(y)A` is "a" after "Kursk", "ya" after "Moskova", "ye" after "Suriye". Which
 * vowels go together is told by the tables of a language; knows no words.
 */

/** How a language's endings rhyme. */
export interface Harmony {
	/** For each vowel the ones that an ending's `A` and `I` become after it. */
	readonly vowels: ReadonlyMap<string, readonly [open: string, close: string]>;
	readonly voiceless: ReadonlySet<string>;
	readonly softened: ReadonlyMap<string, string>;
}

/** A word in small letters with an ending; twice where its last letter may be softened before a vowel. */
export function withEnding(word: string, ending: string, harmony: Harmony): string[] {
	const { vowels, voiceless, softened } = harmony;
	let vowel = Array.from(word).findLast((letter) => vowels.has(letter)) ?? '';
	let written = '';
	for (let i = 0; i < ending.length; i++) {
		const last = (word + written).at(-1)!;
		let letter = ending[i];
		// A letter in brackets stands after a vowel alone.
		if (letter === '(') {
			if (vowels.has(last)) written += ending[i + 1];
			i += 2;
			continue;
		}
		if (letter === 'A' || letter === 'I') {
			letter = vowels.get(vowel)?.[letter === 'A' ? 0 : 1] ?? letter.toLowerCase();
		} else if (letter === 'D') letter = voiceless.has(last) ? 't' : 'd';
		if (vowels.has(letter)) vowel = letter;
		written += letter;
	}
	const soft = softened.get(word.at(-1)!);
	return soft !== undefined && vowels.has(written[0])
		? [word + written, word.slice(0, -1) + soft + written]
		: [word + written];
}
