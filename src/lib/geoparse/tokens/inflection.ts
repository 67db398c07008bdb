/**
 * Words that change by case: the dictionary forms that a written form may stand for («Суджей» →
 * «Суджа», instrumental), and all forms of a dictionary word. Knows the tables of a language
 * and no place names: it only proposes; the gazetteer says which proposal is a name.
 */
import type { Endings } from '../../languages/grammar.ts';
import { normalizeName } from './normalize.ts';

/** Grammatical cases as bits; their keys are the letters that tables use. */
export const caseBit = { n: 1, g: 2, d: 4, a: 8, i: 16, l: 32 } as const;
export const anyCase = 63;

/** A dictionary form, normalized, and the {@link caseBit} cases in which it is written as it was found. */
export interface Form {
	readonly name: string;
	readonly cases: number;
}

/** Endings made ready: written ones normalized, to read with; dictionary ones as spelled, to write with. */
export interface Inflector {
	readonly byWritten: ReadonlyMap<string, readonly (readonly [ending: string, cases: number])[]>;
	readonly byDictionary: ReadonlyMap<string, readonly string[]>;
	readonly longest: number;
	/** What a word that may change is made of: letters of the language's script. */
	readonly inScript: RegExp;
	/** Normalized words after which no word of a name changes. */
	readonly fixing: ReadonlySet<string>;
}

/** Letters of a stem that no ending may eat into. */
const shortestStem = 1;

/** Reads the cases that letters stand for: `'gd'`. */
export const casesOf = (letters: string): number =>
	Array.from(letters).reduce((bits, letter) => bits | caseBit[letter as keyof typeof caseBit], 0);

/**
 * Makes the tables of a language ready.
 *
 * @param script The language's, by ISO 15924.
 * @param fixing Words after which no word of a name changes, parted by spaces.
 */
export function makeInflector(endings: Endings, script: string, fixing = ''): Inflector {
	const byWritten = new Map<string, [string, number][]>();
	const byDictionary = new Map<string, string[]>();
	let longest = 0;
	for (const [dictionary, row] of Object.entries(endings)) {
		const from = normalizeName(dictionary);
		for (const cell of row.split(' ')) {
			const [ending, letters] = cell.split(':');
			const to = normalizeName(ending);
			longest = Math.max(longest, to.length);
			byWritten.set(to, [...(byWritten.get(to) ?? []), [from, casesOf(letters)]]);
			byDictionary.set(dictionary, [...(byDictionary.get(dictionary) ?? []), ending]);
		}
	}
	return {
		byWritten,
		byDictionary,
		longest,
		inScript: new RegExp(`^\\p{Script=${script}}+$`, 'u'),
		fixing: new Set(fixing.split(' ').map(normalizeName))
	};
}

/** Dictionary forms of one normalized word; a word of another script is its own in every case. */
export function formsOf(word: string, { byWritten, longest, inScript }: Inflector): Form[] {
	if (!inScript.test(word)) return [{ name: word, cases: anyCase }];
	const found = new Map<string, number>();
	const most = Math.min(longest, word.length - shortestStem);
	for (let length = 0; length <= most; length++) {
		const stem = word.slice(0, word.length - length);
		for (const [ending, cases] of byWritten.get(word.slice(word.length - length)) ?? []) {
			found.set(stem + ending, (found.get(stem + ending) ?? 0) | cases);
		}
	}
	if (found.size === 0) found.set(word, anyCase);
	return Array.from(found, ([name, cases]) => ({ name, cases }));
}

/** Readings of a name tried at most. */
const maxForms = 400;

/**
 * Dictionary forms of a normalized name: its words agree in case. A word before the last may also be
 * one that does not change («Нью-Йорке»), and so does what follows a preposition («Ростова-на-Дону») or is owned by
 * what changes ("w Strefie Gazy").
 */
export function formsOfName(words: readonly string[], inflector: Inflector): Form[] {
	let begun: Form[] = [{ name: '', cases: anyCase }];
	let isFixed = false;
	for (const [i, word] of words.entries()) {
		isFixed ||= i > 0 && inflector.fixing.has(word);
		const forms = isFixed ? [] : formsOf(word, inflector);
		if (isFixed || words.length > 1) forms.push({ name: word, cases: anyCase });
		const next: Form[] = [];
		for (const { name, cases } of begun) {
			for (const form of forms) {
				const common = cases & form.cases;
				if (common && next.length < maxForms) {
					next.push({ name: name ? `${name} ${form.name}` : form.name, cases: common });
				}
			}
		}
		begun = next;
	}
	return begun;
}

/** All forms of a dictionary word in small letters, itself first; for some words also forms that do not exist. */
export function inflect(word: string, { byDictionary }: Inflector): string[] {
	const forms = new Set([word]);
	for (let length = 0; length <= word.length - shortestStem; length++) {
		const stem = word.slice(0, word.length - length);
		for (const ending of byDictionary.get(word.slice(word.length - length)) ?? []) {
			forms.add(stem + ending);
		}
	}
	return Array.from(forms);
}
