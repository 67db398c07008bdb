/**
 * The first half of geoparsing, from a text to its toponyms: tokenize, recognize, classify. Knows no
 * coordinates.
 */
import {
	analyze,
	type Model,
	recognize,
	withKnownNames,
	withoutClitics,
	withoutSuffixes
} from './recognition/index.ts';
import { classify } from './kind/index.ts';
import type { Gazetteer } from './gazetteer/index.ts';
import { languageOf } from '../languages/tell.ts';
import { lexiconFor } from './lexicon/index.ts';
import { tokenize, type Tokens } from './tokens/index.ts';
import type { Toponym } from './mention/index.ts';

export interface FindOptions {
	/** BCP 47 tag of the text; told from its words when absent. A language without tables is read as English. */
	readonly language?: string;
	/** The trained model; used where it is of the text's language, rules otherwise. */
	readonly model?: Model;
	/**
	 * Names of several words that are found wherever the text writes them so, whatever their letters; the gazetteer
	 * should know them. Pass the same array for every text.
	 */
	readonly knownNames?: readonly string[];
}

/** The toponyms of a text in reading order, never overlapping, with the tokens they were found in. */
export function findToponyms(
	text: string,
	gazetteer: Gazetteer,
	{ language = languageOf(text), model, knownNames = [] }: FindOptions = {}
): { tokens: Tokens; toponyms: Toponym[] } {
	const lexicon = lexiconFor(language);
	const fitting = model !== undefined && model.language === lexicon.language ? model : null;
	const read = gazetteer.readFor(lexicon.language);
	const words = tokenize(text, lexicon.abbreviations, lexicon.elided);
	const tokens = lexicon.clitics
		? withoutClitics(words, read, lexicon)
		: lexicon.suffixes
			? withoutSuffixes(words, read, lexicon.suffixes)
			: words;
	const analysis = analyze(tokens, read, lexicon, fitting?.words ?? null);
	const spans = withKnownNames(tokens, recognize(analysis, fitting), knownNames, lexicon);
	return { tokens, toponyms: classify(analysis, spans, fitting) };
}
