/**
 * What the model of types gets wrong that a rule knows better: a river decides nothing, "Switzerland" in
 * "Davos, Switzerland" is what "Davos" is, a president of a country is not there, and who speaks French
 * is not in France. Reads the words beside a toponym; knows no weights.
 */
import { type Analysis, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import { kindOfType, type MentionType, type Span } from '../mention/index.ts';
import { isCapital, shape, wordHash } from '../tokens/index.ts';
import { isBefallen } from './befallen.ts';
import { isClub, isContestant } from './contests.ts';
import {
	isAddress,
	isBetween,
	isFlank,
	isInHeadline,
	isLand,
	isOfLand,
	isPartOwner,
	isReached,
	isScene,
	isSite,
	isSituated,
	isStruck,
	isSufferer,
	isTownHolder,
	isVenue,
	isWayEnd,
	maxAdjectives,
	parts
} from './literal-signs.ts';
import { headAfter, maxList, opensClause, overAside } from './type-rules.ts';

const comma = wordHash(',');
const ampersand = wordHash('&');
const dot = wordHash('.');

/** Puts right the types that the model gave. */
export function correctTypes(
	analysis: Analysis,
	spans: readonly Span[],
	types: readonly MentionType[]
): MentionType[] {
	const { tokens, lexicon } = analysis;
	const corrected: MentionType[] = [];
	for (const [i, span] of spans.entries()) {
		const isHolder = isHolderOf(analysis, span, spans[i - 1]);
		if (lexicon.cues.seats.has(tokens.hash[span.first])) corrected.push(seatType(analysis, span));
		else if (isLanguage(analysis, span, corrected[i - 1] === 'Language'))
			corrected.push('Language');
		else if (isHolder && kindOfType[corrected[i - 1]] === 'literal') corrected.push('Literal');
		else if (isClub(analysis, span))
			corrected.push(kindOfType[types[i]] === 'literal' ? 'Metonymic' : types[i]);
		else if (isWayEnd(analysis, spans, i) || isBetween(analysis, span) || isAddress(analysis, span))
			corrected.push('Literal');
		else corrected.push(byWords(analysis, span, types[i]));
	}
	return corrected;
}

/** The type that the words beside a name make of the one that the model gave. */
function byWords(analysis: Analysis, span: Span, type: MentionType): MentionType {
	const kind = kindOfType[type];
	if (isFlank(analysis, span)) return kind === 'associative' ? 'Literal_Modifier' : type;
	if (span.adjectival) {
		return kind === 'associative' && isOfLand(analysis, span) ? 'Literal_Modifier' : type;
	}
	if (kind === 'literal') {
		if (isVenue(analysis, span) || isBefallen(analysis, span)) return type;
		if (isOffice(analysis, span) || isTheirs(analysis, span)) return 'Non_Literal_Modifier';
		if (isSpokenFor(analysis, span)) return 'Non_Literal_Modifier';
		if (isContestant(analysis, span)) return 'Metonymic';
		if (isInInstitution(analysis, span) || isInFirm(analysis, span)) return 'Embedded_Non_Lit';
		if (isStateUniversity(analysis, span)) return 'Metonymic';
		return isSpeaker(analysis, span) ? 'Metonymic' : type;
	}
	if (isLand(analysis, span) || isStruck(analysis, span) || isInHeadline(analysis, span))
		return 'Literal';
	if (isSufferer(analysis, span) || isSituated(analysis, span)) return 'Literal';
	if (isVenue(analysis, span) || isBefallen(analysis, span)) return 'Literal';
	if (isScene(analysis, span)) return 'Literal';
	if (isSite(analysis, span)) return 'Literal_Modifier';
	if (isPartOwner(analysis, span) || isTownHolder(analysis, span)) return 'Literal_Modifier';
	return type === 'Metonymic' && isReached(analysis, span) ? 'Literal' : type;
}

/** Whether a region or country says where the name before its comma lies: "Davos, Switzerland". */
function isHolderOf(analysis: Analysis, span: Span, previous: Span | undefined): boolean {
	const { tokens, names } = analysis;
	const large = nameBit.country | nameBit.admin1;
	return (
		previous !== undefined &&
		previous.after === span.first - 1 &&
		tokens.hash[previous.after] === comma &&
		((names.info[span.first]?.bits ?? 0) & large) !== 0 &&
		((names.info[previous.first]?.bits ?? 0) & large) === 0 &&
		// "In Engels, Saratov officials said": they say it, wherever the town lies.
		!isTheirs(analysis, span) &&
		!isOfAgents(analysis, span) &&
		!isQuoted(analysis, span)
	);
}

/** Whether a sentence ends with who said it: "…, Bangkok said." */
const isQuoted = ({ tokens, lists }: Analysis, { after }: Span) =>
	((lists[after] ?? 0) & listBit.speech) !== 0 && tokens.hash[after + 1] === dot;

/** Whether those who act for a place follow its name: "Saratov officials", "Benue State police", "Kerala's government". */
function isOfAgents({ tokens, lists, lexicon }: Analysis, { after }: Span): boolean {
	let at = after;
	if (lexicon.cues.possessive.has(tokens.hash[at])) at++;
	else if ((lists[at] ?? 0) & listBit.region) at++;
	if (at >= tokens.length || !(tokens.shape[at] & shape.lower)) return false;
	return (lists[at] & listBit.agent) !== 0 && !(lists[at] & parts);
}

/** Whether those who act for a place say something: ", Saratov officials said". */
function isSpokenFor(analysis: Analysis, span: Span): boolean {
	const { tokens, lists } = analysis;
	if (!isOfAgents(analysis, span)) return false;
	for (let at = span.after + 1; at <= span.after + maxSpoken && at < tokens.length; at++) {
		if (lists[at] & listBit.speech) return true;
		if (!(tokens.shape[at] & shape.lower)) return false;
	}
	return false;
}

/** Tokens in which those who speak are followed by what says so. */
const maxSpoken = 3;

/** Words of a firm's name after the place in it at most. */
const maxFirm = 8;

/** Whether a firm is named by a place: "Odesa Cable Works OJSC". */
function isInFirm({ tokens, lexicon }: Analysis, { first, after }: Span): boolean {
	const isMid = first > 0 && !(tokens.shape[first] & shape.lineStart);
	if (isMid && lexicon.cues.within.has(tokens.hash[first - 1])) return false;
	if (after - first > 1 && lexicon.cues.firms.has(tokens.hash[after - 1])) return true;
	for (let i = after; i < after + maxFirm && i < tokens.length; i++) {
		if (lexicon.cues.firms.has(tokens.hash[i])) return i > after;
		const isSign =
			tokens.hash[i] === comma ||
			tokens.hash[i] === ampersand ||
			// "IMP. & EXP. CO. LTD."
			(tokens.hash[i] === dot && i > after && (tokens.shape[i - 1] & shape.allCaps) !== 0);
		if (!(tokens.shape[i] & shape.upper) && !isSign) return false;
		if (tokens.hash[i] === comma && i === after) return false;
	}
	return false;
}

/** Whether somebody is named by the place that is theirs: "a Boston man", "Texas Gov. Ann Richards". */
function isTheirs({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	if (after >= tokens.length || tokens.shape[after] & shape.lineStart) return false;
	// "LONDON Prime Minister …" is a dateline.
	const opening = shape.lineStart | shape.allCaps;
	if ((tokens.shape[first] & opening) === opening) return false;
	const isSmall = (tokens.shape[after] & shape.lower) !== 0;
	if (!lexicon.cues.possessive.has(tokens.hash[after])) {
		return (lists[after] & (listBit.title | (isSmall ? listBit.person : 0))) !== 0;
	}
	for (let i = after + 1; i <= after + 1 + maxAdjectives && i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.lower) || lists[i] & parts) return false;
		if (lists[i] & listBit.title) return true;
	}
	return false;
}

/** What a clause's second word is when it is no verb. */
const notVerbs = listBit.locative | listBit.preposition | listBit.common | listBit.joiner;

/** Whether the place itself speaks or decides: "Moscow denied it", "London and Paris agreed". */
function isSpeaker(analysis: Analysis, { first, after }: Span): boolean {
	const { tokens, lists, names } = analysis;
	const { helpers, deeds, and, article, passives, that, suffers } = analysis.lexicon.cues;
	let verb = overAside(analysis, headAfter(analysis, after));
	for (let helped = 0; helped < 2 && helpers.has(tokens.hash[verb]); helped++) verb++;
	if (verb >= tokens.length || !(tokens.shape[verb] & shape.lower)) return false;
	// "…, and Lisbon lost a government": a state, whatever it does.
	const isState = ((names.info[first]?.bits ?? 0) & (nameBit.capital | nameBit.country)) !== 0;
	const isVerb = !(lists[verb] & notVerbs) && !passives.has(tokens.hash[verb]);
	if (isState && isVerb && first > 1 && opensClause(analysis, first - 2)) return true;
	// "as Belgrade objects"; "as Kyiv burns" tells what befalls it.
	const isLed = that.has(tokens.hash[first - 1]) && !suffers.has(tokens.hash[verb]);
	if (isState && isVerb && isLed && !(lists[verb] & listBit.motion)) return true;
	if (!(lists[verb] & listBit.speech) && !deeds.has(tokens.hash[verb])) return false;
	let before = first - 1;
	// "…, Mekelle says."
	if (tokens.hash[before] === comma && tokens.hash[verb + 1] === dot) return true;
	const isListed = (token: number) =>
		and.has(tokens.hash[token]) ||
		tokens.hash[token] === comma ||
		article.has(tokens.hash[token]) ||
		names.first[token] >= 0;
	while (before >= 0 && first - before <= maxList && isListed(before)) {
		if (opensClause(analysis, before)) return true;
		before--;
	}
	return before < 0 || !(lists[before] & (listBit.locative | listBit.preposition));
}

/** Token before "of" or "of the" that a name follows; -1 for none. */
function ownerBefore({ tokens, lexicon }: Analysis, first: number): number {
	const { article, of } = lexicon.cues;
	const preposition = article.has(tokens.hash[first - 1]) ? first - 2 : first - 1;
	return preposition > 0 && of.has(tokens.hash[preposition]) ? preposition - 1 : -1;
}

/** Whether an office is held for the place: "the president of Poland". */
function isOffice(analysis: Analysis, { first }: Span): boolean {
	const owner = ownerBefore(analysis, first);
	return owner >= 0 && (analysis.lists[owner] & (listBit.title | listBit.agent)) !== 0;
}

/** Whether the name ends an institution's: "University of Oxford", "Development Bank of Mauritius". */
function isInInstitution(analysis: Analysis, { first }: Span): boolean {
	const owner = ownerBefore(analysis, first);
	if (owner < 0 || !(analysis.tokens.shape[owner] & shape.upper)) return false;
	return (analysis.lists[owner] & listBit.organization) !== 0;
}

/** Whether a university or its team is called by its state: "Penn State", where nothing is said to be in it. */
function isStateUniversity({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	const { stateUniversities, state } = lexicon.cues;
	if (!stateUniversities.has(tokens.hash[first]) || (lists[first - 1] ?? 0) & listBit.locative)
		return false;
	// "Penn State" may have been found as one name or without its second word.
	const word = after - first === 1 ? after : after - 1;
	return word - first === 1 && state.has(tokens.hash[word]) && isCapital(tokens, word);
}

/** Whether a language is named: "speaks Arabic", "written in English". */
function isLanguage(analysis: Analysis, span: Span, wasLanguage: boolean): boolean {
	const { tokens, lists, names } = analysis;
	const { and, into } = analysis.lexicon.cues;
	const { first, after } = span;
	const bits = names.info[first]?.bits ?? 0;
	// "Vatican" is an adjective too, but no language.
	const sort = bits & nameBit.name ? nameBit.language : nameBit.language | nameBit.adjective;
	const isKnown = (bits & sort) !== 0;
	if (after - first > 1 || !(isKnown || (bits === 0 && wasLanguage))) return false;
	const goesOn =
		after < tokens.length &&
		(tokens.shape[after] & shape.word) !== 0 &&
		(lists[after] & (listBit.locative | listBit.preposition | listBit.common)) === 0;
	const before = first - 1;
	if (goesOn || before < 0) return false;
	if (wasLanguage && (and.has(tokens.hash[before]) || tokens.hash[before] === comma)) return true;
	return isKnown && (into.has(tokens.hash[before]) || (lists[before] & listBit.language) !== 0);
}

/** The Kremlin is a place only where somebody or something is in it or near it. */
function seatType({ tokens, lists, lexicon }: Analysis, { first, after }: Span): MentionType {
	const { article, possessive } = lexicon.cues;
	const before = first > 0 && article.has(tokens.hash[first - 1]) ? first - 2 : first - 1;
	if (possessive.has(tokens.hash[after])) return 'Non_Literal_Modifier';
	if (before >= 0 && lists[before] & listBit.locative) return 'Literal';
	const isHead = after >= tokens.length || !(lists[after] & (listBit.agent | listBit.person));
	return isHead ? 'Metonymic' : 'Non_Literal_Modifier';
}
