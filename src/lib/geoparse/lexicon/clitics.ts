/** What a language with small words written as one with the next says of names, ready to be asked. */
import type { CliticTables } from '../../languages/clitics.ts';
import { pairsOf, wordsOf } from '../../languages/grammar.ts';
import { bareWord, type Clitics, normalizeName } from '../tokens/index.ts';

export interface CliticLexicon extends Clitics {
	/** Normalized names that are ordinary words too. */
	readonly ordinary: ReadonlySet<string>;
	/**
	 * The normalized name that an adjective is made from, by its bare form with its ending («سودانيه»), and whether
	 * the form is of people alone.
	 */
	readonly adjectives: ReadonlyMap<string, { readonly name: string; readonly isPeople: boolean }>;
}

/** Makes the clitics of a language ready. */
export function cliticsOf(tables: CliticTables): CliticLexicon {
	const clitics: Clitics = {
		conjunctions: new Set(wordsOf(tables.conjunctions).map(normalizeName)),
		prepositions: new Set(wordsOf(tables.prepositions).map(normalizeName)),
		article: normalizeName(tables.article),
		takesIn: normalizeName(tables.takesIn)
	};
	const adjectives = new Map<string, { name: string; isPeople: boolean }>();
	for (const [stems, place] of pairsOf(tables.placeAdjectives)) {
		const name = normalizeName(place);
		for (const stem of wordsOf(stems)) {
			const add = (ending: string, isPeople: boolean) => {
				const form = bareWord(normalizeName(stem.replaceAll('_', ' ') + ending), clitics);
				if (!adjectives.has(form)) adjectives.set(form, { name, isPeople });
			};
			for (const ending of wordsOf(tables.adjectiveEndings)) add(ending, false);
			for (const ending of wordsOf(tables.peopleEndings)) add(ending, true);
		}
	}
	// Names of several words are listed with signs in the place of the spaces.
	const ordinary = new Set(
		wordsOf(tables.ordinary).map((word) => normalizeName(word.replaceAll('_', ' ')))
	);
	return { ...clitics, ordinary, adjectives };
}
