/**
 * Finds the toponyms of a text: with the trained model where there is one for the language, by rules
 * otherwise. Knows nothing of where places lie.
 */
import type { Analysis } from './analysis.ts';
import { correct } from './corrections.ts';
import { decode, type Model } from './model.ts';
import { recognizeInflected } from './recognize-inflected.ts';
import { recognizeSuffixed } from './recognize-suffixed.ts';
import { recognizeUncased } from './recognize-uncased.ts';
import { recognizeAmongNouns } from './recognize-among-nouns.ts';
import { recognizeByRules } from './recognize-rules.ts';
import type { Span } from '../mention/index.ts';

/** The toponyms of a text, in order, never overlapping. */
export const recognize = (analysis: Analysis, model: Model | null): Span[] =>
	model !== null
		? correct(analysis, decode(analysis, model))
		: analysis.lexicon.clitics
			? recognizeUncased(analysis)
			: analysis.lexicon.grammar
				? recognizeInflected(analysis)
				: analysis.lexicon.suffixes
					? recognizeSuffixed(analysis)
					: analysis.lexicon.capitalNouns
						? recognizeAmongNouns(analysis)
						: recognizeByRules(analysis);
