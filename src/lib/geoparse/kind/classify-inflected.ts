/**
 * Types of toponyms in languages with cases, read off the case of the name, what governs it and the
 * words beside it: «в Москве» is the place, «Москва заявила» and «министерство обороны России» are not.
 */
import {
	type Analysis,
	type InflectedName,
	type InflectedNames,
	nameBit
} from '../recognition/index.ts';
import { caseBit, isCapital, shape, type Tokens } from '../tokens/index.ts';
import { listBit, type Grammar } from '../lexicon/index.ts';
import { placeNouns } from './place-nouns.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { hasOwnAgents } from './type-rules.ts';

/** Words looked at before a genitive for what it belongs to: «министр иностранных дел России». */
const maxOwnerDistance = 4;
/** Words looked at for the verb of a subject: «Москва на этой неделе сообщила». */
const maxVerbDistance = 5;

/** Types of all toponyms of a text; a list of names has the type of its first. */
export function typesByCase(analysis: Analysis, spans: readonly Span[]): MentionType[] {
	const types: MentionType[] = [];
	for (const [i, span] of spans.entries()) {
		const { reading } = span;
		const previous = i > 0 ? spans[i - 1] : null;
		const isListed =
			previous !== null &&
			!span.adjectival &&
			!previous.adjectival &&
			reading!.listFirst !== span.first &&
			previous.reading!.listFirst === reading!.listFirst;
		types.push(isListed ? types[i - 1] : typeOf(analysis, spans, i));
	}
	return types;
}

function typeOf(analysis: Analysis, spans: readonly Span[], number: number): MentionType {
	const span = spans[number];
	const { tokens } = analysis;
	const grammar = analysis.lexicon.grammar!;
	const reading = span.reading!;
	if (span.adjectival) {
		if (grammar.demonyms.has(tokens.hash[span.first])) return 'Demonym';
		return adjectiveType(analysis, span);
	}
	const acts = canAct(analysis, span);
	if (isContestant(analysis, span)) return 'Metonymic';
	if (isWayEnd(analysis, span) || (acts && isTaken(analysis, span))) return 'Literal';
	if (reading.preposition >= 0) {
		// «с Украины» is from there, «с Украиной» with those who act for it.
		const governed = grammar.governed.get(tokens.hash[reading.preposition]) ?? 0;
		const verb = listsAt(analysis, reading.preposition - 1);
		const isAsked =
			grammar.askedOf.has(tokens.hash[reading.preposition]) && reading.cases & caseBit.g;
		// «попросил у Турции», «попросил помощи у Турции»
		const asked = verb | listsAt(analysis, reading.preposition - 2);
		if (acts && isAsked && asked & listBit.speech) return 'Metonymic';
		const isWith = governed === (caseBit.g | caseBit.i) && reading.cases === caseBit.i;
		// «тисне на Київ»
		const isPressed = analysis.lexicon.cues.presses.has(tokens.hash[reading.preposition - 1]);
		if (acts && isPressed && reading.preposition === span.first - 1) return 'Metonymic';
		const isLocative = listsAt(analysis, reading.preposition) & listBit.locative;
		if (isLocative && !isWith) return 'Literal';
		const head = listsAt(analysis, reading.preposition - 1);
		return acts && !(head & placeNouns) ? 'Metonymic' : 'Literal';
	}
	const { cases } = reading;
	const owner = ownerOf(analysis, span);
	if (cases & caseBit.g && owner >= 0) {
		const lists = listsAt(analysis, owner);
		if (lists & listBit.agent) return 'Non_Literal_Modifier';
		if (lists & placeNouns || !(cases & caseBit.n)) return 'Literal_Modifier';
	}
	if (cases & caseBit.n) {
		if (isBefallen(analysis, span)) return 'Literal';
		const verb = verbOf(analysis, spans, number);
		if (acts && (verb === unknownVerb || hasOwnAgents(analysis, span))) return 'Metonymic';
		if (verb > 0 && (verb & listBit.speech || (acts && verb & listBit.action))) return 'Metonymic';
		if (!(cases & ~(caseBit.n | caseBit.a))) return 'Literal';
	}
	// «помогает Украине», «обвинила Россию»: done to those who act, not to a place.
	if (acts && cases & (caseBit.d | caseBit.a | caseBit.i) && !(cases & caseBit.n)) {
		const before = listsAt(analysis, reading.listFirst - 1);
		if (cases & (caseBit.d | caseBit.i) || before & listBit.speech) return 'Metonymic';
	}
	return 'Literal';
}

/** Whether a place is told by how it is there: «Київ без світла», «Тегеран под ударами», «Хартум у руїнах». */
function isBefallen({ tokens, lexicon }: Analysis, { after }: Span): boolean {
	const { conditions } = lexicon.cues;
	if (!lexicon.grammar!.governed.has(tokens.hash[after])) return false;
	return conditions.has(tokens.hash[after + 1]) || conditions.has(tokens.hash[after + 2]);
}

const listsAt = (analysis: Analysis, token: number): number => analysis.lists[token] ?? 0;

/** Whether a place's name is used for those who rule there: countries, capitals, the Kremlin. */
function canAct({ names }: Analysis, span: Span): boolean {
	const info = names.info[span.first] as InflectedName | undefined;
	if (info === undefined) return false;
	return (info.bits & nameBit.country) !== 0 || info.isSeat;
}

/** Whether a name is one of two that play one another, or wins: «Ростов обыграл Краснодар», «проиграл у Тулы», «выиграл кубок». */
function isContestant({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { beats, against, prizes } = lexicon.cues;
	const isName = (token: number) => token >= 0 && (names.first[token] ?? -1) >= 0;
	/** The token at which the other stands, if a deed stands at one. */
	const otherAt = (deed: number) => {
		if (!beats.has(tokens.hash[deed])) return -1;
		return deed + (against.has(tokens.hash[deed + 1]) ? 2 : 1);
	};
	if (isName(otherAt(after))) return true;
	if (beats.has(tokens.hash[after])) {
		if (prizes.has(tokens.hash[after + 1])) return true;
		// «Краснодар выиграл у „Динамо“»
		const club = otherAt(after);
		if (club > after + 1 && (isCapital(tokens, club) || isCapital(tokens, club + 1))) return true;
	}
	return [first - 2, first - 1].some((deed) => otherAt(deed) === first && isName(deed - 1));
}

/** Whether a name is an end of a way that a dash joins: «Поезд Москва — Казань». */
function isWayEnd({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { ways } = lexicon.cues;
	const isDash = (token: number) => dashes.has(tokens.text.charAt(tokens.start[token]));
	if (isDash(after) && names.first[after + 1] === after + 1)
		return ways.has(tokens.hash[first - 1]);
	if (first < 3 || !isDash(first - 1)) return false;
	const start = names.first[first - 2];
	return start > 0 && ways.has(tokens.hash[start - 1]);
}

const dashes = new Set(['—', '–', '-']);

/** Whether a capital is what forces take or fire at: «відбили Хартум», «обстреляла Киев». */
const isTaken = ({ tokens, names, lexicon }: Analysis, { first }: Span): boolean =>
	lexicon.cues.enters.has(tokens.hash[first - 1]) &&
	((names.info[first]?.bits ?? 0) & nameBit.country) === 0;

/** Type of an adjective from the noun it belongs to, other adjectives between left out. */
function adjectiveType(analysis: Analysis, { first, after }: Span): MentionType {
	const { tokens } = analysis;
	const grammar = analysis.lexicon.grammar!;
	const { adjectives } = analysis.names as InflectedNames;
	if (grammar.adjectivesFollow && !(tokens.shape[first] & shape.lineStart)) {
		const noun = listsAt(analysis, first - 1);
		if (noun & listBit.agent) return 'Non_Literal_Modifier';
		if (noun & placeNouns) return 'Literal_Modifier';
		if (grammar.languageNouns.has(tokens.hash[first - 1])) return 'Language';
	}
	let listEnd = after;
	for (let at = after; at < tokens.length && at < listEnd + maxOwnerDistance; at++) {
		if (tokens.shape[at] & shape.lineStart) break;
		if (grammar.languageNouns.has(tokens.hash[at])) return 'Language';
		const lists = listsAt(analysis, at);
		if (lists & listBit.agent) return 'Non_Literal_Modifier';
		if (lists & placeNouns) return 'Literal_Modifier';
		// «на Сумском, Харьковском и Курском направлениях»
		if (adjectives.has(at)) listEnd = at;
		const goesOn =
			adjectives.has(at) || !(tokens.shape[at] & shape.word) || isAdjective(tokens, grammar, at);
		if (!goesOn && !(lists & listBit.joiner)) break;
	}
	return 'Non_Literal_Modifier';
}

const isAdjective = (tokens: Tokens, { adjective }: Grammar, token: number) =>
	(tokens.shape[token] & shape.lower) !== 0 &&
	adjective.test(tokens.text.slice(tokens.start[token], tokens.end[token]));

const isPastVerb = (tokens: Tokens, { pastVerb }: Grammar, token: number) =>
	(tokens.shape[token] & shape.lower) !== 0 &&
	pastVerb.test(tokens.text.slice(tokens.start[token], tokens.end[token]));

/**
 * The noun a genitive belongs to: the nearest listed one before it in its phrase, or the word right
 * before it; -1 for none.
 */
function ownerOf(analysis: Analysis, span: Span): number {
	const { tokens, lexicon } = analysis;
	const from = span.reading!.listFirst - 1;
	let right = -1;
	for (let at = from; at >= 0 && at > from - maxOwnerDistance; at--) {
		if (tokens.sentence[at] !== tokens.sentence[span.first]) break;
		if (!(tokens.shape[at] & shape.word)) break;
		const lists = listsAt(analysis, at);
		if (lexicon.grammar!.governed.has(tokens.hash[at])) break;
		if (lists & (listBit.speech | listBit.action | listBit.motion | listBit.joiner)) break;
		// «армия оставила Гао»: what a name without cases follows is not always its owner.
		if (at === from && lists === 0 && isPastVerb(tokens, lexicon.grammar!, at)) break;
		if (at === from) right = at;
		if (lists & (listBit.agent | placeNouns)) return at;
	}
	return right;
}

/** A subject's verb that is in no list. */
const unknownVerb = -1;

/**
 * Lists of the verb that a subject has: the nearest one after it, or right before it; 0 for none, as in
 * datelines («МОСКВА, 9 марта»).
 */
function verbOf(analysis: Analysis, spans: readonly Span[], number: number): number {
	const { tokens } = analysis;
	const verbs = listBit.speech | listBit.action | listBit.motion;
	const span = spans[number];
	const { listFirst } = span.reading!;
	const before = listsAt(analysis, listFirst - 1);
	if (before & verbs && tokens.sentence[span.first] === tokens.sentence[listFirst - 1])
		return before;
	// The end of the list that the name begins.
	let after = span.after;
	for (let i = number + 1; i < spans.length; i++) {
		if (spans[i].reading!.listFirst !== listFirst) break;
		after = spans[i].after;
	}
	let isFollowed = false;
	for (let at = after; at < tokens.length && at < after + maxVerbDistance; at++) {
		if (tokens.sentence[at] !== tokens.sentence[span.first]) break;
		if (listsAt(analysis, at) & verbs) return listsAt(analysis, at);
		if (!(tokens.shape[at] & shape.word)) break;
		isFollowed = true;
	}
	return isFollowed ? unknownVerb : 0;
}
