/** Adjectives of countries in small letters that take endings of gender and number: « l’armée malienne », „russische Truppen“. */
import { pairsOf, wordsOf } from './grammar.ts';

export interface AdjectiveTables {
	/** `masculine=country; …`, the country as the language calls it; several adjectives of one parted by spaces. */
	readonly countries: string;
	/** `ending=other other; …`: what the endings of the masculine become, the longest first; "_" for none. */
	readonly endings: string;
	/** Words after which a language is named and no country: « langue », « parle ». */
	readonly tongues: string;
	/** Adjectives of towns, which have a capital and stand before a noun, where the language makes them: „die Kiewer Führung“. */
	readonly town?: {
		/** `ending=other other; …`: what names end in that make an adjective of this ending. */
		readonly endings: string;
		/** Those that no ending gives, `adjective=name; …`. */
		readonly names: string;
	};
}

/** Each form of each adjective, with its country. */
export function* adjectiveForms({
	countries,
	endings
}: AdjectiveTables): Generator<[form: string, country: string]> {
	const changes = pairsOf(endings);
	for (const [adjectives, country] of pairsOf(countries)) {
		for (const word of wordsOf(adjectives)) {
			yield [word, country];
			const change = changes.find(([ending]) => ending === '_' || word.endsWith(ending));
			if (change === undefined) continue;
			const stem = change[0] === '_' ? word : word.slice(0, -change[0].length);
			for (const ending of wordsOf(change[1])) yield [stem + ending, country];
		}
	}
}
