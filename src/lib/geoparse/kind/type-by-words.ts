/**
 * Types in languages without a trained model and without cases: what a preposition joins a toponym to says
 * whose it is before the verb after it does ("la frontera de Egipto sigue cerrada"). All names of a list are
 * of one type.
 */
import { type Analysis, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { isCapital, shape, wordHash } from '../tokens/index.ts';
import { placeNouns } from './place-nouns.ts';
import { isOpponent } from './contests.ts';
import { hasOwnAgents, maxList, overAside, typeByRules } from './type-rules.ts';

const acts = listBit.speech | listBit.action;
const areas = listBit.region | listBit.district;

/** Auxiliaries, pronouns and adverbs that are read over between a subject and its verb. */
const maxHelpers = 4;

/** The type of a toponym by the preposition before it, else by what it does, else by the words on both sides. */
export function typeByWords(analysis: Analysis, span: Span): MentionType {
	if (span.adjectival) return adjectiveType(analysis, span);
	if (isOpponent(analysis, span) || isClubByArticle(analysis, span)) return 'Metonymic';
	const list = listAround(analysis, span);
	return (
		typeByPreposition(analysis, span, list.first) ??
		(isSeat(analysis, span) || isSubject(analysis, span, list)
			? 'Metonymic'
			: typeByRules(analysis, span))
	);
}

/** The type of an adjective by the noun before it: « la frontière syrienne » is in Syria, « l’armée syrienne » acts for it. */
function adjectiveType(analysis: Analysis, { first }: Span): MentionType {
	const noun = analysis.lists[first - 1] ?? 0;
	return noun & placeNouns && !(noun & listBit.agent) ? 'Literal_Modifier' : 'Non_Literal_Modifier';
}

/** Whether a name is a seat of government, which stands for it but after a preposition: "the Kremlin". */
const isSeat = ({ tokens, lexicon }: Analysis, { first, after }: Span) =>
	after === first + 1 && lexicon.cues.seats.has(tokens.hash[first]);

/** Importance from which a town has a club that the sports pages call by it. */
const minClubTown = 0.5;

/** Whether an article before a town's name makes its club of it: "el Sevilla", "un central del Génova". */
function isClubByArticle({ tokens, names, lexicon }: Analysis, { first }: Span): boolean {
	const info = names.info[first];
	if (info === undefined || !lexicon.cues.clubArticles.has(tokens.hash[first - 1])) return false;
	const isTown = (info.bits & nameBit.settlement) !== 0 && info.importance >= minClubTown;
	const others = nameBit.country | nameBit.water | nameBit.terrain | nameBit.other;
	if (!isTown || info.bits & others) return false;
	return !(info.bits & nameBit.admin1) || (info.bits & nameBit.capital) !== 0;
}

/** What the word before a name or its list, over an article, makes of it; `null` if that is no preposition or verb. */
function typeByPreposition(analysis: Analysis, span: Span, first: number): MentionType | null {
	const { tokens, lists, names, lexicon } = analysis;
	const { cues } = lexicon;
	const at = wordBefore(analysis, first);
	if (at < 0) return null;
	const hash = tokens.hash[at];
	const bits = names.info[span.first]?.bits ?? 0;
	const isCountry = (bits & nameBit.country) !== 0;
	if (cues.according.has(hash)) return 'Metonymic';
	if (cues.of.has(hash)) {
		return governs(analysis, at, listBit.agent) ? 'Non_Literal_Modifier' : 'Literal';
	}
	const governing = at > 0 ? lists[at - 1] : 0;
	if (cues.gives.has(hash)) {
		if (governing & listBit.motion) return 'Literal';
		if (governing & listBit.speech) return 'Metonymic';
		// « s’est imposé face à Nantes », « s’impose 2-0 face à Nantes »
		if (at > 1 && cues.faces.has(tokens.hash[at - 1]) && lists[overScore(analysis, at - 2)] & acts)
			return 'Metonymic';
		const isGiven = at < first - 1 && isCountry && !(governing & listBit.locational);
		return isGiven ? 'Metonymic' : 'Literal';
	}
	if (cues.towards.has(hash)) {
		return governing & acts && !(governing & listBit.motion) ? 'Metonymic' : 'Literal';
	}
	// « font pression sur Kiev »
	const canBePressed = (bits & (nameBit.country | nameBit.capital)) !== 0;
	if (canBePressed && at > 0 && cues.presses.has(tokens.hash[at - 1])) return 'Metonymic';
	if (lists[at] & listBit.locative) return 'Literal';
	if (lists[at] & listBit.preposition) {
		const isGovernment = isCountry || (cues.beside.has(hash) && (bits & nameBit.capital) !== 0);
		const scenes = listBit.motion | (cues.beside.has(hash) ? 0 : listBit.locational);
		return isGovernment && !(governing & scenes) ? 'Metonymic' : 'Literal';
	}
	// « L’OM a battu Lens »
	if (cues.beats.has(hash) && bits & nameBit.settlement) return 'Metonymic';
	// « exhorte Israël »: who is spoken to.
	const isAddressed = lists[at] & listBit.speech || cues.said.has(hash);
	if (!isAddressed || lists[at] & listBit.motion) return null;
	// « La crue menace Arles », « Paris menace Alger »
	const canHear = (bits & (nameBit.country | nameBit.capital | nameBit.admin1)) !== 0;
	return canHear || isOfName(analysis, at) ? 'Metonymic' : null;
}

/** The token at or before one, over a score: "2-0". */
function overScore({ tokens }: Analysis, from: number): number {
	let at = from;
	while (at > 0 && !(tokens.shape[at] & shape.lower)) at--;
	return at;
}

/** Whether a name that is no river's stands right before a verb, over auxiliaries. */
function isOfName({ tokens, names, lexicon }: Analysis, verb: number): boolean {
	let at = verb - 1;
	while (at > 0 && lexicon.cues.helpers.has(tokens.hash[at])) at--;
	const name = at >= 0 ? names.first[at] : -1;
	return name >= 0 && !(names.info[name]!.bits & nameBit.water);
}

/**
 * Whether what "of" joins a name to is in a list: the noun before it, over one adjective («les forces armées de»),
 * or what an area belongs to (« le gouverneur de la région de »).
 */
function governs(analysis: Analysis, of: number, list: number): boolean {
	const { tokens, lists, lexicon } = analysis;
	let noun = of - 1;
	if (noun > 1 && lists[noun] & areas) {
		const outer = wordBefore(analysis, noun);
		if (outer > 0 && lexicon.cues.of.has(tokens.hash[outer])) noun = outer - 1;
	}
	if (noun > 0 && lists[noun] === 0 && tokens.shape[noun] & shape.lower) noun--;
	return noun >= 0 && (lists[noun] & list) !== 0;
}

/** Whether a name or its list does something: it comes before a verb that is listed, or a state opens a clause. */
function isSubject(analysis: Analysis, { first }: Span, list: Span): boolean {
	const { tokens, lists, names, lexicon } = analysis;
	const bits = names.info[first]?.bits ?? 0;
	const isState = (bits & (nameBit.country | nameBit.capital)) !== 0;
	const before = wordBefore(analysis, list.first);
	const isLed = before >= 0 && lexicon.cues.that.has(tokens.hash[before]);
	const opens = before < 0 || !(tokens.shape[before] & shape.word) || isLed;
	if (isState && opens && hasOwnAgents(analysis, list)) return true;
	let verb = overAside(analysis, overUnknown(analysis, list.after));
	const isIn = (token: number) =>
		token < tokens.length &&
		tokens.sentence[token] === tokens.sentence[first] &&
		!(tokens.shape[token] & shape.lineStart);
	for (let i = 0; i < maxHelpers && isIn(verb); i++) {
		const { helpers, reflexives, passives } = lexicon.cues;
		const isReflexive = reflexives.has(tokens.hash[verb - 1]) && passives.has(tokens.hash[verb]);
		if (!helpers.has(tokens.hash[verb]) && !isReflexive) break;
		verb++;
	}
	if (!isIn(verb)) return false;
	if (lists[verb] & acts) return true;
	if (!isState || !opens || lexicon.cues.suffers.has(tokens.hash[verb])) return false;
	const small = shape.word | shape.lower;
	const leads = listBit.common | listBit.locative | listBit.preposition | listBit.joiner;
	const stays = bits & nameBit.country ? 0 : listBit.motion | listBit.locational;
	return (tokens.shape[verb] & small) === small && !(lists[verb] & (leads | stays));
}

/** The token at which a list of names has ended, over a last one that nobody knows: "Girona y Osasuna". */
function overUnknown({ tokens, names, lexicon }: Analysis, end: number): number {
	const last = end + 1;
	const isListed = lexicon.cues.joins.has(tokens.hash[end]) && isCapital(tokens, last);
	return isListed && names.first[last] < 0 ? last + 1 : end;
}

/** The token before a name in its line and sentence, over an article; -1 for none. */
export function wordBefore({ tokens, lexicon }: Analysis, first: number): number {
	let at = first;
	do {
		if (at === 0 || tokens.shape[at] & shape.lineStart) return -1;
		if (tokens.sentence[at - 1] !== tokens.sentence[first]) return -1;
		at--;
	} while (at === first - 1 && lexicon.cues.article.has(tokens.hash[at]));
	return at;
}

const comma = wordHash(',');

/** The list of names that a name is one of, each perhaps with an article: « la France, l’Italie et l’Espagne ». */
export function listAround({ tokens, names, lexicon }: Analysis, span: Span): Span {
	const { joins, article } = lexicon.cues;
	let { first, after } = span;
	let isJoined = false;
	for (let end = after, i = 0; i < maxList && end + 1 < tokens.length; i++) {
		const isLast = joins.has(tokens.hash[end]);
		if (!isLast && tokens.hash[end] !== comma) break;
		const next = end + (article.has(tokens.hash[end + 1]) ? 2 : 1);
		if (next >= tokens.length || names.first[next] !== next) break;
		end = names.after[next];
		if (!isLast) continue;
		isJoined = true;
		after = end;
		break;
	}
	for (let i = 0; i < maxList; i++) {
		let at = first - 1;
		if (at > 0 && article.has(tokens.hash[at])) at--;
		if (at < 1 || names.first[at - 1] < 0) break;
		if (joins.has(tokens.hash[at])) isJoined = true;
		else if (!isJoined || tokens.hash[at] !== comma) break;
		first = names.first[at - 1];
	}
	return { ...span, first, after };
}
