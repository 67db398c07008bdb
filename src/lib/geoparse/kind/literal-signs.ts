/**
 * What says that a place itself is named and nobody who acts for it: a river, a town that is struck, a way's
 * end, a part that lies in it. Reads the words beside a toponym; knows no weights.
 */
import { type Analysis, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { headAfter } from './type-rules.ts';
import { isCapital, shape, wordHash } from '../tokens/index.ts';

const comma = wordHash(',');
const dot = wordHash('.');

const land = nameBit.water | nameBit.terrain;
/** Heads that say of their name that it is land or water. */
const landHeads = listBit.water | listBit.terrain | listBit.street;
/** Nouns that say where in a place something is: "Ukraine's eastern border". */
export const parts =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.locational |
	listBit.water |
	listBit.terrain |
	listBit.street |
	listBit.facility;

const landNouns =
	listBit.region | listBit.district | listBit.settlement | listBit.locational | landHeads;
const notNouns =
	listBit.locative |
	listBit.preposition |
	listBit.speech |
	listBit.action |
	listBit.motion |
	listBit.common |
	listBit.joiner;

/** Tokens between two places that a way joins at most: "and with the". */
const maxJoint = 3;

/** Places that a way joins at most: a list of ten thousand is none. */
const maxWays = 24;

/**
 * Whether two places are joined by a way, or one is left for the other: "links Dover with Calais", "left Lima for Quito".
 *
 * @param before How many places before it are looked at.
 */
export function isWayEnd(
	analysis: Analysis,
	spans: readonly Span[],
	at: number,
	before = maxWays
): boolean {
	const { tokens, lists, lexicon } = analysis;
	const { first, after, adjectival } = spans[at];
	const previous: Span | undefined = spans[at - 1];
	const { article, links, departs, possessive, joins, by, ends, for: goals } = lexicon.cues;
	if (adjectival || possessive.has(tokens.hash[after]) || (lists[after] ?? 0) & listBit.agent)
		return false;
	const isJoint = (hash: number) =>
		hash === comma || joins.has(hash) || by.has(hash) || ends.has(hash);
	if (first > 0 && links.has(tokens.hash[first - 1])) return isJoint(tokens.hash[after]);
	if (previous === undefined || previous.first === 0 || first - previous.after > maxJoint)
		return false;
	const isBare = !article.has(tokens.hash[previous.first - 1]);
	const verb = tokens.hash[previous.first - (isBare ? 1 : 2)];
	if (!links.has(verb) && !departs.has(verb) && !isJoint(verb)) return false;
	const between = Array.from(tokens.hash.subarray(previous.after, first)).filter(
		(hash) => !article.has(hash)
	);
	const isList = between.every(isJoint);
	if (links.has(verb)) return isList;
	// "links Vienna with Bratislava and Brno"
	const isLonger = isList && before > 0 && previous.first > 1 && isJoint(verb);
	if (isLonger && isWayEnd(analysis, spans, at - 1, before - 1)) return true;
	return departs.has(verb) && between.length === 1 && goals.has(between[0]);
}

/** Whether a way leads between a name and another: "trains between Alexandria and Cairo", "the road between Juba and Bor". */
export function isBetween(
	{ tokens, names, lexicon }: Analysis,
	{ first, after, adjectival }: Span
): boolean {
	const { between, ways, and, possessive } = lexicon.cues;
	if (adjectival || possessive.has(tokens.hash[after])) return false;
	const isEnd = first > 1 && and.has(tokens.hash[first - 1]);
	const start = isEnd ? names.first[first - 2] : first;
	return start > 1 && between.has(tokens.hash[start - 1]) && ways.has(tokens.hash[start - 2]);
}

/** Whether a line is a name and what holds it: "madrid, spain". */
export function isAddress({ tokens, names }: Analysis, { first, after }: Span): boolean {
	const isAt = (token: number) => names.first[token] === token && token >= 0;
	const closesLine = (token: number) =>
		token >= tokens.length || (tokens.shape[token] & shape.lineStart) !== 0;
	const isFirst = (tokens.shape[first] & shape.lineStart) !== 0;
	const holder = isFirst ? after + 1 : first;
	const held = isFirst ? first : (names.first[first - 2] ?? -1);
	if (!isAt(held) || !isAt(holder) || names.after[held] !== holder - 1) return false;
	const isWhole = (tokens.shape[held] & shape.lineStart) !== 0 && closesLine(names.after[holder]);
	return isWhole && tokens.hash[holder - 1] === comma;
}

/** Whether a river, a mountain or a street is named. */
export function isLand(
	{ tokens, names, lists, lexicon }: Analysis,
	{ first, after }: Span
): boolean {
	const bits = names.info[first]?.bits ?? 0;
	if (after - first > 1 && lists[after - 1] & landHeads) return true;
	const isNamedLand = first > 0 && lexicon.cues.article.has(tokens.hash[first - 1]);
	if (isNamedLand && lexicon.cues.riversWithArticle.has(tokens.hash[first])) {
		// "The Niger rose", but "the Niger government", "the Jordan School"
		const goesOn = after < tokens.length && (tokens.shape[after] & shape.word) !== 0;
		return !goesOn || (lists[after] & notNouns) !== 0;
	}
	// "The Blue Nile rose", which is a state's name too
	const isCountry = (bits & nameBit.country) !== 0;
	if (isNamedLand && bits & land && !isCountry && lexicon.cues.flows.has(tokens.hash[after])) {
		return true;
	}
	const actors = nameBit.country | nameBit.admin1;
	const others = isNamedLand ? 0 : nameBit.admin | nameBit.settlement | nameBit.other;
	return (bits & land) !== 0 && (bits & (actors | others)) === 0;
}

/** Whether a town is what was hit: "a blast shook Beirut", "the raid on Kharkiv". A state that is hit "with sanctions" is not. */
export function isStruck(analysis: Analysis, { first, after }: Span): boolean {
	const { tokens, names, lists, lexicon } = analysis;
	const { strikes, blows, attacks, onto, by, helpers, passives, comes, under, enters } =
		lexicon.cues;
	const { hash } = tokens;
	const bits = names.info[first]?.bits ?? 0;
	// "Britain struck Yemen", but "struck Iran with sanctions"
	const isRaid = first > 1 && strikes.has(hash[first - 1]) && names.first[first - 2] >= 0;
	if (bits & nameBit.country && isRaid) return closes(analysis, after) || hash[after] === dot;
	// "An earthquake shook Vanuatu"
	if (first > 1 && strikes.has(hash[first - 1]) && blows.has(hash[first - 2])) return true;
	if (!(bits & nameBit.settlement) || bits & nameBit.country) return false;
	const isBlow = (token: number) => blows.has(hash[token]) || blows.has(hash[token + 1]);
	// "Kharkiv hit by drones", "Odesa was struck by missiles".
	const end = headAfter(analysis, after);
	const verb = helpers.has(hash[end]) || lists[end] & listBit.action ? end + 1 : end;
	if (strikes.has(hash[verb]) && by.has(hash[verb + 1]) && isBlow(verb + 2)) return true;
	// "Kyiv was shelled", "Odesa has been bombed"; struck "by the news" is another thing.
	if (passives.has(hash[end])) {
		const participle = passives.has(hash[end + 1]) ? end + 2 : end + 1;
		if (strikes.has(hash[participle]) && !by.has(hash[participle + 1])) return true;
	}
	// "Orikhiv came under fire", "Khartoum shelled again".
	const coming = helpers.has(hash[end]) ? end + 1 : end;
	// "KYIV UNDER ATTACK"
	const isUnder = comes.has(hash[coming]) ? coming + 1 : end;
	if (under.has(hash[isUnder])) {
		const blow = isUnder + 1;
		if (isBlow(blow) || attacks.has(hash[blow]) || attacks.has(hash[blow + 1])) return true;
	}
	if (strikes.has(hash[end]) && closes(analysis, end + 1)) return true;
	if (first === 0) return false;
	// "retook Khartoum": the town, and no government
	if (enters.has(hash[first - 1])) return true;
	const isHit = strikes.has(hash[first - 1]);
	if (!isHit && !(onto.has(hash[first - 1]) && attacks.has(hash[first - 2]))) return false;
	if (by.has(hash[after]) && isBlow(after + 1)) return true;
	return !((lists[after] ?? 0) & listBit.preposition);
}

/**
 * Whether a place is spoken of by a part of it, by who comes from there, by a way between it and another or by what befell it:
 * "southern Turkey", "Paris-born", "the Moscow-Kazan highway", "the fall of Kabul".
 */
export function isScene(
	{ tokens, names, lists, lexicon }: Analysis,
	{ first, after }: Span
): boolean {
	const { origins, falls, of, article, possessive, ways, sides } = lexicon.cues;
	const { hash } = tokens;
	const next = lists[after] ?? 0;
	const isActing = next & (listBit.agent | listBit.title) || possessive.has(hash[after]);
	const isPart = sides.has(hash[first - 1]) && !article.has(hash[first]);
	if (isPart && !isActing) return true;
	const isTown = ((names.info[first]?.bits ?? 0) & nameBit.settlement) !== 0;
	if (!isTown) return false;
	if (of.has(hash[first - 1]) && falls.has(hash[first - 2])) return !isActing;
	if (hash[after] === hyphen && origins.has(hash[after + 1])) return true;
	const isWay = (token: number) => ways.has(hash[token]) || (lists[token] ?? 0) & listBit.street;
	if (hash[after] === hyphen && names.first[after + 1] === after + 1)
		return !!isWay(names.after[after + 1]);
	return first > 1 && hash[first - 1] === hyphen && names.first[first - 2] >= 0 && !!isWay(after);
}

const hyphen = wordHash('-');

/**
 * Whether a town is told by what it lies in, of which nothing is said: "Palma in Cabo Delgado has water again"; or goes on a
 * list of such that something is in: "in Springfield (Ohio) and Salem (Oregon)".
 */
export function isSituated(
	{ tokens, names, lists, lexicon }: Analysis,
	{ first, after }: Span
): boolean {
	const { locatives, helpers, and } = lexicon.cues;
	const bits = names.info[first]?.bits ?? 0;
	if (!(bits & nameBit.settlement) || bits & (nameBit.country | nameBit.capital)) return false;
	const isUnit = (token: number) =>
		names.first[token] === token &&
		(names.info[token]!.bits & (nameBit.country | nameBit.admin1)) !== 0;
	if (locatives.has(tokens.hash[after]) && isUnit(after + 1)) {
		return helpers.has(tokens.hash[names.after[after + 1]]);
	}
	const open = first - 2;
	if (!and.has(tokens.hash[first - 1]) || tokens.text[tokens.start[open]] !== ')') return false;
	const unit = names.first[open - 1];
	if (unit < 2 || tokens.text[tokens.start[unit - 1]] !== '(') return false;
	const other = names.first[unit - 2];
	return other > 0 && (lists[other - 1] & listBit.locative) !== 0;
}

/** Whether a verb has no object at a token: the line ends, or a sign or a small word follows that leads to none. */
function closes({ tokens, lists, lexicon }: Analysis, at: number): boolean {
	if (at >= tokens.length || tokens.shape[at] & shape.lineStart) return true;
	if (!(tokens.shape[at] & shape.word)) return tokens.hash[at] === comma;
	const { articles, objects } = lexicon.cues;
	if (articles.has(tokens.hash[at]) || objects.has(tokens.hash[at])) return false;
	if (!(tokens.shape[at] & shape.lower)) return false;
	return (lists[at] & (listBit.locative | listBit.common)) !== 0;
}

/** Whether a town is said to bear what befell it: "Mariupol buries its dead". */
export function isSufferer({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const bits = names.info[first]?.bits ?? 0;
	if (!(bits & nameBit.settlement) || bits & (nameBit.country | nameBit.capital)) return false;
	return lexicon.cues.suffers.has(tokens.hash[after]);
}

/** Small words between a name and the word for the camp or crossing that is called so at most. */
const maxFillers = 2;

/** Whether a camp or a crossing is named: "the Jenin refugee camp". One "camp commander" is somebody. */
export function isSite({ tokens, lists, lexicon }: Analysis, { after }: Span): boolean {
	const { siteEnds, siteFillers } = lexicon.cues;
	let end = after;
	while (end < after + maxFillers && siteFillers.has(tokens.hash[end])) end++;
	if (!siteEnds.has(tokens.hash[end])) return false;
	const isPerson = (lists[end + 1] ?? 0) & (listBit.agent | listBit.title | listBit.person);
	return !isPerson;
}

/** Whether a headline in capitals says "IN" before the name. */
export function isInHeadline(
	{ tokens, names, lexicon }: Analysis,
	{ first, after }: Span
): boolean {
	const capitals = shape.allCaps;
	if (first === 0 || !(tokens.shape[first] & tokens.shape[first - 1] & capitals)) return false;
	const { locatives, for: goals, and } = lexicon.cues;
	// "WARNING FOR YORK AND SELBY"
	const isListed = and.has(tokens.hash[first - 1]) && names.first[first - 2] >= 0;
	const before = isListed ? names.first[first - 2] - 1 : first - 1;
	const isTown = ((names.info[first]?.bits ?? 0) & (nameBit.country | nameBit.capital)) === 0;
	const leads = (token: number) =>
		token >= 0 && (locatives.has(tokens.hash[token]) || (isTown && goals.has(tokens.hash[token])));
	if (!leads(before)) return false;
	return after >= tokens.length || !lexicon.cues.possessive.has(tokens.hash[after]);
}

/** Words between a possessive and its noun at most: "Rome's oldest bridge". */
export const maxAdjectives = 2;

/** Whether a part of the place is spoken of: "Ukraine's eastern border". */
export function isPartOwner({ tokens, lists, lexicon }: Analysis, { after }: Span): boolean {
	const { possessive, grounds } = lexicon.cues;
	if (!possessive.has(tokens.hash[after])) return false;
	for (let i = after + 1; i <= after + 1 + maxAdjectives && i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.lower) || lists[i] & listBit.agent) return false;
		if (grounds.has(tokens.hash[i])) return true;
		if (lists[i] & parts && !(lists[i] & listBit.direction)) return true;
	}
	return false;
}

/** Whether a town is told by what it lies in: "a Georgia town". A "town council" acts for it. */
export function isTownHolder(
	{ tokens, lists, lexicon }: Analysis,
	{ first, after }: Span
): boolean {
	if (first === 0 || !lexicon.cues.articles.has(tokens.hash[first - 1])) return false;
	const isTown = ((lists[after] ?? 0) & listBit.settlement) !== 0;
	if (!isTown || !(tokens.shape[after] & shape.lower)) return false;
	return !((lists[after + 1] ?? 0) & (listBit.agent | listBit.title | listBit.person));
}

/** Whether a side of something is told by whose it is: "the Chadian side of the border". */
export const isFlank = ({ tokens, lexicon }: Analysis, { after }: Span): boolean =>
	lexicon.cues.flanks.has(tokens.hash[after]) && lexicon.cues.of.has(tokens.hash[after + 1]);

/** Nouns between an adjective and its own at most: "the Turkish livestock market". */
const maxNouns = 2;

/** Whether the adjective's noun lies in the country or goes on there: "Russian villages", "the Turkish market". */
export function isOfLand({ tokens, lists, lexicon }: Analysis, { after }: Span): boolean {
	const { grounds } = lexicon.cues;
	for (let i = after; i <= after + maxNouns && i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.lower) || lists[i] & notNouns) return false;
		if (grounds.has(tokens.hash[i])) return true;
		const isLast = i + 1 >= tokens.length || !(tokens.shape[i + 1] & shape.lower);
		if (lists[i] & landNouns && (isLast || lists[i + 1] & notNouns)) return true;
	}
	return false;
}

/** Whether a town is where somebody plays or something stands: "drew at Leverkusen", "near the market of Minembwe". */
export function isVenue(
	{ tokens, names, lists, lexicon }: Analysis,
	{ first, after }: Span
): boolean {
	const { venues, of, article, possessive } = lexicon.cues;
	const bits = names.info[first]?.bits ?? 0;
	const isTown = (bits & nameBit.settlement) !== 0 && !(bits & (nameBit.country | nameBit.capital));
	const isActing = ((lists[after] ?? 0) & (listBit.agent | listBit.title)) !== 0;
	if (first < 2 || !isTown || isActing || possessive.has(tokens.hash[after])) return false;
	// "at Wood Green Crown Court"
	if (names.after[first] !== after || isCapital(tokens, after)) return false;
	if (venues.has(tokens.hash[first - 1])) return true;
	const site = first - 2;
	if (!of.has(tokens.hash[first - 1]) || !(tokens.shape[site] & shape.lower)) return false;
	const before = site > 1 && article.has(tokens.hash[site - 1]) ? site - 2 : site - 1;
	const isLed = ((lists[before] ?? 0) & listBit.locative) !== 0;
	return (lists[site] & listBit.facility) !== 0 && isLed;
}

/** Whether somebody or something is said to get there or away: "millions fled Ukraine", "a flight to China". */
export function isReached({ tokens, lists, lexicon }: Analysis, { first }: Span): boolean {
	const { article, ends, ways, within } = lexicon.cues;
	const before = first > 0 && article.has(tokens.hash[first - 1]) ? first - 2 : first - 1;
	if (before >= 1 && ends.has(tokens.hash[before]) && ways.has(tokens.hash[before - 1]))
		return true;
	if (before >= 0 && within.has(tokens.hash[before])) return true;
	const verb = before >= 1 && ends.has(tokens.hash[before]) ? before - 1 : first - 1;
	return (
		verb >= 0 && (lists[verb] & listBit.motion) !== 0 && (tokens.shape[verb] & shape.lower) !== 0
	);
}
