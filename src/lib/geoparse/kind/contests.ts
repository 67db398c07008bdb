/**
 * What says that a town or a country stands for those who play, trade or deal in its name: its team ("Boston fell to
 * Cleveland"), its exchange ("Frankfurt closed higher"), the state that something is sold to. Reads the words beside a
 * toponym; knows no weights.
 */
import { type Analysis, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { isCapital, shape, wordHash } from '../tokens/index.ts';
import { headAfter } from './type-rules.ts';

const comma = wordHash(',');
const dot = wordHash('.');

/** Whether a place's team, exchange or government is meant by what is done there. */
export const isContestant = (analysis: Analysis, span: Span): boolean =>
	isOpponent(analysis, span) ||
	isHirer(analysis, span) ||
	isExchange(analysis, span) ||
	isBuyer(analysis, span);

/** Whether a name is one of two that play one another. */
export const isOpponent = (analysis: Analysis, span: Span): boolean =>
	isWinner(analysis, span) || isLoser(analysis, span);

/** Whether a club is named by its town: "Real Madrid", "Leeds United"; Real de Catorce is a town. */
export function isClub({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { clubs, clubEnds } = lexicon.cues;
	const { hash } = tokens;
	if (clubEnds.has(hash[after]) && isCapital(tokens, after)) return true;
	const isName = names.first[first] === first && names.after[first] === after;
	return after - first > 1 && !isName && (clubs.has(hash[first]) || clubEnds.has(hash[after - 1]));
}

/** The token after "the" at a token, or the token. */
const overArticle = ({ tokens, lexicon }: Analysis, at: number): number =>
	lexicon.cues.article.has(tokens.hash[at]) ? at + 1 : at;

/** The verb that follows a name at a token, over "have" and "also". */
function verbAfter({ tokens, lexicon }: Analysis, at: number): number {
	let verb = at;
	while (verb < at + 2 && lexicon.cues.helpers.has(tokens.hash[verb])) verb++;
	return verb;
}

/** Whether a name is the first of two that play one another: "Norwich beat Ipswich", "Boston fell to Cleveland". */
function isWinner(analysis: Analysis, { after }: Span): boolean {
	const { names } = analysis;
	const other = otherAfter(analysis, verbAfter(analysis, after));
	// "Nasir fell to the White Army"
	const isWhole = other >= 0 && names.first[other] === other;
	return isWhole && !isCapital(analysis.tokens, names.after[other]);
}

/** Whether a name is the second of two that play one another. */
function isLoser(analysis: Analysis, { first, after }: Span): boolean {
	const { names, tokens } = analysis;
	// "The Knights beat Lexington 54-48"
	const isScored = after < tokens.length && (tokens.shape[after] & shape.digit) !== 0;
	if (isScored && first > 0 && otherAfter(analysis, first - 1) === first) return true;
	const { draws, venues } = analysis.lexicon.cues;
	if (venues.has(tokens.hash[first - 1])) return false;
	for (const verb of [first - 3, first - 2, first - 1]) {
		if (verb < 1 || otherAfter(analysis, verb) !== first) continue;
		let before = verb - 1;
		while (before > 0 && analysis.lexicon.cues.helpers.has(analysis.tokens.hash[before])) before--;
		// "The Bears lost to Green Bay"
		const isClub = before > 0 && draws.has(tokens.hash[verb]) && isCapital(tokens, before);
		if (names.first[before] >= 0 || isClub) return true;
	}
	return false;
}

/** The token at which the other stands whom a team plays by a verb; -1 where that is no such verb. */
function otherAfter(analysis: Analysis, verb: number): number {
	const { tokens, lexicon } = analysis;
	const { beats, draws, against } = lexicon.cues;
	if (beats.has(tokens.hash[verb])) return overArticle(analysis, verb + 1);
	if (!draws.has(tokens.hash[verb]) || !against.has(tokens.hash[verb + 1])) return -1;
	return overArticle(analysis, verb + 2);
}

/** Words between a club's deed and the player at most: "signed the former Croatia keeper". */
const maxPlayer = 5;

/** Whether a club is told by its town from which another one has somebody: "signed a keeper from Porto". */
function isHirer({ tokens, names, lexicon }: Analysis, { first }: Span): boolean {
	const { from, players, hires } = lexicon.cues;
	if (!((names.info[first]?.bits ?? 0) & nameBit.settlement)) return false;
	if (!from.has(tokens.hash[first - 1]) || !players.has(tokens.hash[first - 2])) return false;
	for (let at = first - 3; at >= 0 && at > first - 3 - maxPlayer; at--) {
		if (hires.has(tokens.hash[at])) return true;
	}
	return false;
}

/** Whether an exchange is meant by its town: "Frankfurt closed higher", "Tokyo shed 0.4 percent", "Paris slipped". */
function isExchange(analysis: Analysis, span: Span): boolean {
	const { tokens, names, lists, lexicon } = analysis;
	const { trades, levels, slips, joins } = lexicon.cues;
	const bits = names.info[span.first]?.bits ?? 0;
	if (!(bits & nameBit.settlement) || bits & nameBit.country) return false;
	const before = span.first - 1;
	const isLed = ((lists[before] ?? 0) & (listBit.locative | listBit.preposition)) !== 0;
	if (isLed || lexicon.cues.article.has(tokens.hash[before])) return false;
	const verb = verbAfter(analysis, headAfter(analysis, span.after));
	const next = verb + 1;
	if (slips.has(tokens.hash[verb])) {
		const closes =
			next >= tokens.length || tokens.hash[next] === comma || tokens.hash[next] === dot;
		return closes || joins.has(tokens.hash[next]) || isShare(analysis, next);
	}
	if (!trades.has(tokens.hash[verb])) return false;
	return levels.has(tokens.hash[next]) || isShare(analysis, next);
}

/** Whether a share or points of an index stand at a token: "0.4 percent", "1.2%", "by 30 points". */
function isShare({ tokens, lexicon }: Analysis, at: number): boolean {
	const from = lexicon.cues.by.has(tokens.hash[at]) ? at + 1 : at;
	if (from >= tokens.length) return false;
	return share.test(tokens.text.slice(tokens.start[from], tokens.start[from] + maxShare));
}

const share = /^\d+(?:[.,]\d+)*\s?(?:%|per ?cent|points?\b|pts\b)/;
/** Code units of such a share at most. */
const maxShare = 20;

/** Tokens between what is done for a state and "to" it at most: "sold forty armed drones to Mali". */
const maxGift = 6;

/** Whether a state, its capital or a club is whom something or somebody is sold or given to: "sold drones to Mali". */
function isBuyer({ tokens, lists, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { towards, sells, possessive, players } = lexicon.cues;
	const bits = names.info[first]?.bits ?? 0;
	// "sold a winger to Brentford"
	const isClub = players.has(tokens.hash[first - 2]) && (bits & nameBit.settlement) !== 0;
	const isState = (bits & (nameBit.country | nameBit.capital)) !== 0;
	if (!(isState || isClub) || possessive.has(tokens.hash[after])) return false;
	if (!towards.has(tokens.hash[first - 1])) return false;
	for (let at = first - 2; at >= 0 && at >= first - 2 - maxGift; at--) {
		if (sells.has(tokens.hash[at])) return true;
		const isCut = lists[at] & (listBit.locative | listBit.preposition | listBit.motion);
		if (isCut || !(tokens.shape[at] & shape.word)) return false;
	}
	return false;
}
