/**
 * Types in languages without a trained model and without cases: what a preposition joins a toponym to says
 * whose it is before the verb after it does ("la frontera de Egipto sigue cerrada").
 */
import { type Analysis, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { shape } from '../tokens/index.ts';
import { headAfter, typeByRules } from './type-rules.ts';

/** The type of a toponym by the preposition before it, else by the words on both sides. */
export function typeByWords(analysis: Analysis, span: Span): MentionType {
	const { tokens, lists, lexicon } = analysis;
	const { cues } = lexicon;
	if (span.adjectival) return typeByRules(analysis, span);
	if (isSubject(analysis, span)) return 'Metonymic';
	if (tokens.shape[span.first] & shape.lineStart) return typeByRules(analysis, span);
	const isArticle = cues.article.has(tokens.hash[span.first - 1]);
	const preposition = span.first - (isArticle ? 2 : 1);
	if (preposition < 0 || tokens.sentence[preposition] !== tokens.sentence[span.first]) {
		return typeByRules(analysis, span);
	}
	const hash = tokens.hash[preposition];
	const governing = preposition > 0 ? lists[preposition - 1] : 0;
	if (cues.according.has(hash)) return 'Metonymic';
	if (cues.of.has(hash)) return governing & listBit.agent ? 'Non_Literal_Modifier' : 'Literal';
	if (cues.towards.has(hash)) {
		const acts = listBit.speech | listBit.action;
		return governing & acts && !(governing & listBit.motion) ? 'Metonymic' : 'Literal';
	}
	return typeByRules(analysis, span);
}

/** Whether a country opens a sentence and something that it does follows: "Francia retirará sus tropas". */
function isSubject(analysis: Analysis, { first, after }: Span): boolean {
	const { tokens, lists, names } = analysis;
	if (!((names.info[first]?.bits ?? 0) & nameBit.country)) return false;
	const opens = first === 0 || tokens.sentence[first - 1] !== tokens.sentence[first];
	const head = headAfter(analysis, after);
	if (!opens || head >= tokens.length || tokens.sentence[head] !== tokens.sentence[first]) {
		return false;
	}
	const small = shape.word | shape.lower;
	const leads = listBit.common | listBit.locative | listBit.preposition | listBit.joiner;
	return (tokens.shape[head] & small) === small && !(lists[head] & leads);
}
