/**
 * Types by rule: what the words beside a toponym make of it, where no trained model says. The model
 * itself takes this as one of the things it looks at.
 */
import { type Analysis, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { shape, wordHash } from '../tokens/index.ts';

const comma = wordHash(',');

/** The type of a toponym by the words beside it. */
export function typeByRules(analysis: Analysis, span: Span): MentionType {
	const { tokens, names } = analysis;
	const { cues } = analysis.lexicon;
	const lists = (token: number) => analysis.lists[token] ?? 0;
	const bits = names.info[span.first]?.bits ?? 0;
	const before = lists(span.first - 1);
	const hasCapital = (token: number) =>
		token < tokens.length &&
		(tokens.shape[token] & shape.upper) !== 0 &&
		!(tokens.shape[token] & shape.lineStart);
	if (
		!(bits & (nameBit.name | nameBit.abbreviation | nameBit.adjective)) &&
		bits & nameBit.demonym
	) {
		return 'Demonym';
	}
	if (span.adjectival) return 'Non_Literal_Modifier';

	const head = headAfter(analysis, span.after);
	const after = lists(head);
	const place =
		listBit.region |
		listBit.district |
		listBit.settlement |
		listBit.locational |
		listBit.water |
		listBit.terrain;
	if (cues.possessive.has(tokens.hash[span.after])) {
		const owned = lists(span.after + 1);
		if (owned & listBit.agent) return 'Non_Literal_Modifier';
		return 'Literal_Modifier';
	}
	if (after & place && head === span.after) return 'Literal';
	if (before & listBit.locative) return 'Literal';
	if (after & listBit.agent || (head === span.after && hasCapital(head) && names.first[head] < 0)) {
		return 'Non_Literal_Modifier';
	}
	if (after & (listBit.speech | listBit.action)) return 'Metonymic';
	if (
		before & listBit.preposition &&
		bits & nameBit.country &&
		!cues.of.has(tokens.hash[span.first - 1])
	) {
		return 'Metonymic';
	}
	return 'Literal';
}

/** Tokens of what is said of a name between two commas at most: ", where the parliament sits,". */
const maxAside = 12;

/** The token after what is said of a name between two commas, or the token. */
export function overAside({ tokens, lexicon }: Analysis, at: number): number {
	if (tokens.hash[at] !== comma || !lexicon.cues.asides.has(tokens.hash[at + 1])) return at;
	for (let end = at + 2; end < at + maxAside && end < tokens.length; end++) {
		if (tokens.sentence[end] !== tokens.sentence[at]) return at;
		if (tokens.hash[end] === comma) return end + 1;
	}
	return at;
}

/** Words in which those who are a place's own are named: « dont les hommes », «чьи новые войска». */
const maxOwn = 3;

/** Whether somebody who acts for a place is told of after it: « Moscou, dont les hommes », «Россия, чьи пограничники». */
export function hasOwnAgents({ tokens, lists, lexicon }: Analysis, { after }: Span): boolean {
	if (tokens.hash[after] !== comma || !lexicon.cues.ofWhich.has(tokens.hash[after + 1]))
		return false;
	for (let at = after + 2; at < after + 2 + maxOwn && at < tokens.length; at++) {
		if (lists[at] & (listBit.agent | listBit.person)) return true;
		if (!(tokens.shape[at] & shape.word)) return false;
	}
	return false;
}

/** Tokens of a list that are read over, so that cost stays linear. */
export const maxList = 24;

/** The word that a list of places leads to: in "Kyiv and Moscow agreed" it is "agreed" for both. */
export function headAfter(analysis: Analysis, from: number): number {
	const { tokens, names, lexicon } = analysis;
	const { joins } = lexicon.cues;
	let at = from;
	while (at + 1 < tokens.length && at - from < maxList) {
		if (tokens.hash[at] !== comma && !joins.has(tokens.hash[at])) break;
		if (opensClause(analysis, at)) break;
		let next = at + 1;
		if (joins.has(tokens.hash[next])) next++;
		if (next >= tokens.length || names.first[next] !== next) break;
		at = names.after[next];
	}
	return at;
}

/**
 * Whether a comma and an "and" after a name begin another clause, "near Lubero, and Kinshasa asked": in a list of
 * places they come after two names or more.
 */
export function opensClause({ tokens, names, lexicon }: Analysis, at: number): boolean {
	const isPause = tokens.hash[at] === comma && lexicon.cues.joins.has(tokens.hash[at + 1]);
	if (!isPause || at === 0) return false;
	const name = names.first[at - 1];
	return name < 1 || tokens.hash[name - 1] !== comma;
}
