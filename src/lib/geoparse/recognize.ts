/**
 * Finds the toponyms of a text: with the trained model where there is one for the language, by rules
 * otherwise. Knows nothing of where places lie.
 */
import type { Analysis } from './analysis.ts';
import { decode, type Model } from './model.ts';
import { recognizeInflected } from './recognize-inflected.ts';
import { listBit } from './languages/language.ts';
import { recognizeByRules } from './recognize-rules.ts';
import type { Span } from './span.ts';
import { shape } from './tokenize.ts';

/** The toponyms of a text, in order, never overlapping. */
export const recognize = (analysis: Analysis, model: Model | null): Span[] =>
	model !== null
		? decode(analysis, model).filter((span) => !isInMedia(analysis, span))
		: analysis.lexicon.grammar
			? recognizeInflected(analysis)
			: recognizeByRules(analysis);

/** Whether a newspaper is named: "The Moscow Times" says nothing of Moscow. */
function isInMedia({ tokens, lists }: Analysis, { after }: Span): boolean {
	if (after >= tokens.length || !(lists[after] & listBit.media)) return false;
	return (tokens.shape[after] & shape.upper) !== 0 && !(tokens.shape[after] & shape.lineStart);
}
