/**
 * Types in a language whose nouns all have capitals and whose verbs stand second or last: the verb that a name is the
 * subject of may be right beside it („Moskau teilte mit“, „erklärte Kiew“) or end the clause („dass Kiew verhandeln
 * will“); the noun before an article in the genitive says whose it is („die Regierung der Ukraine“).
 */
import { type Analysis, nameBit, nounAfter } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { isCapital, shape } from '../tokens/index.ts';
import { placeNouns } from './place-nouns.ts';
import { listAround, wordBefore } from './type-by-words.ts';

const acts = listBit.speech | listBit.action;
const areas = listBit.region | listBit.district | listBit.settlement;
/** Nouns whose owner or adjective says where they are. */
const sceneNouns = placeNouns | listBit.street | listBit.direction;

/** The type of a toponym by the words beside it and the verb of its clause. */
export function typeAmongNouns(analysis: Analysis, span: Span): MentionType {
	const { tokens, names, lexicon } = analysis;
	if (span.adjectival) {
		return byNoun(
			analysis,
			nounAfter(analysis, span.after),
			analysis.townAdjectives.has(span.first)
		);
	}
	const info = names.info[span.first];
	// „Kiew-Besuch“, „Mainz-Kostheim“
	if (
		tokens.text.startsWith('-', tokens.end[span.after - 1]) &&
		isCapital(tokens, span.after + 1)
	) {
		const isTown = !(
			(info?.bits ?? 0) &
			(nameBit.country | nameBit.capital | nameBit.abbreviation)
		);
		return byNoun(analysis, span.after + 1, isTown);
	}
	if (info?.genitiveOf !== undefined) return ofGenitive(analysis, span);
	const list = listAround(analysis, span);
	const led = byPreposition(analysis, span, list.first);
	if (led !== null) return led;
	if (lexicon.cues.according.has(tokens.hash[list.after])) return 'Metonymic';
	return isActing(analysis, span, list) ? 'Metonymic' : 'Literal';
}

/** The type of what stands before its noun: „die Kiewer Führung“ is a government's, „der Kiewer Flughafen“ in Kyiv. */
function byNoun({ lists }: Analysis, noun: number, isTown: boolean): MentionType {
	const bits = noun < 0 ? 0 : lists[noun];
	if (bits & listBit.agent && !(bits & placeNouns & ~listBit.facility))
		return 'Non_Literal_Modifier';
	return bits & sceneNouns || isTown ? 'Literal_Modifier' : 'Non_Literal_Modifier';
}

/** The type of a name in the genitive, by the noun that it stands after or before: „der Norden Syriens“. */
function ofGenitive(analysis: Analysis, { first, after }: Span): MentionType {
	const before = wordBefore(analysis, first);
	if (before >= 0 && isNoun(analysis, before))
		return governs(analysis, before) ? 'Non_Literal_Modifier' : 'Literal';
	return byNoun(analysis, nounAfter(analysis, after), false);
}

/** Whether a noun stands at a token that is no name and no preposition with a sentence's capital. */
function isNoun({ tokens, lists, names }: Analysis, at: number): boolean {
	if (!isCapital(tokens, at) || lists[at] & (listBit.locative | listBit.preposition)) return false;
	return names.first[at] < 0 || lists[at] !== 0;
}

/** Whether a noun is somebody who acts for what it belongs to, or an area that one is of: „der Gouverneur des Gebiets Kursk“. */
function governs(analysis: Analysis, noun: number): boolean {
	const { tokens, lists, lexicon } = analysis;
	if (noun < 0) return false;
	if (lists[noun] & areas && !(lists[noun] & listBit.agent)) {
		const outer = wordBefore(analysis, noun);
		return outer >= 0 && outer < noun - 1 && isCapital(tokens, outer) && governs(analysis, outer);
	}
	if (lexicon.cues.deeds.has(tokens.hash[noun])) return true;
	return (lists[noun] & listBit.agent) !== 0 && !(lists[noun] & listBit.facility);
}

/** What the word before a name or its list, over an article, makes of it; `null` where it governs nothing. */
function byPreposition(analysis: Analysis, span: Span, first: number): MentionType | null {
	const { tokens, lists, names, lexicon } = analysis;
	const { cues } = lexicon;
	const at = wordBefore(analysis, first);
	if (at < 0) return null;
	const hash = tokens.hash[at];
	const bits = names.info[span.first]?.bits ?? 0;
	const isSeat = cues.seats.has(tokens.hash[span.first]);
	const canAct = isSeat || (bits & (nameBit.country | nameBit.capital)) !== 0;
	const isArticled = at < first - 1;
	const governing = at > 0 ? lists[at - 1] : 0;
	if (cues.according.has(hash) && !isArticled) return 'Metonymic';
	if (isNoun(analysis, at)) {
		// „die Regierung der Ukraine“, „die Hauptstadt Kiew“
		if (isArticled && cues.genitives.has(tokens.hash[first - 1]))
			return governs(analysis, at) ? 'Non_Literal_Modifier' : 'Literal';
		if (!isArticled && lists[at] & areas)
			return isGovernedArea(analysis, at) ? 'Non_Literal_Modifier' : 'Literal';
		return !isArticled && lists[at] & placeNouns ? 'Literal' : null;
	}
	if (cues.of.has(hash)) {
		if (governs(analysis, at - 1)) return 'Non_Literal_Modifier';
		return canAct && isDoneBy(analysis, span.after) ? 'Metonymic' : 'Literal';
	}
	if (cues.gives.has(hash) && canAct) {
		const isPlace =
			governing & (listBit.locational | listBit.motion) || isDative(analysis, at, first);
		return isPlace ? 'Literal' : 'Metonymic';
	}
	if (cues.between.has(hash)) {
		return canAct && cues.deeds.has(tokens.hash[at - 1]) ? 'Metonymic' : 'Literal';
	}
	if (canAct && cues.presses.has(tokens.hash[at - 1])) return 'Metonymic';
	if (cues.beside.has(hash) && canAct) {
		return governing & (listBit.locational | listBit.motion) ? 'Literal' : 'Metonymic';
	}
	return lists[at] & (listBit.locative | listBit.preposition) ? 'Literal' : null;
}

/** Whether an area before its name is what somebody governs: „der Gouverneur der Region Kursk“. */
function isGovernedArea(analysis: Analysis, area: number): boolean {
	const { tokens, lists, lexicon } = analysis;
	const article = area - 1;
	if (article < 1 || !lexicon.cues.genitives.has(tokens.hash[article])) return false;
	return isCapital(tokens, article - 1) && (lists[article - 1] & listBit.title) !== 0;
}

/** Whether an article in the dative stands before a name: „an der Ukraine“ is where. */
const isDative = ({ tokens }: Analysis, preposition: number, first: number) =>
	first - preposition === 2 &&
	/^(?:der|dem)$/.test(tokens.text.slice(tokens.start[first - 1], tokens.end[first - 1]));

const participle =
	/^(?:\p{Ll}*ge\p{Ll}+(?:t|en)|\p{Ll}+iert|be\p{Ll}+t|ver\p{Ll}+t)(?:e|er|es|en|em)?$/u;

/** Whether what was done by a name follows it: „von Russland annektiert“. */
function isDoneBy({ tokens }: Analysis, after: number): boolean {
	if (after >= tokens.length || !(tokens.shape[after] & shape.lower)) return false;
	return participle.test(tokens.text.slice(tokens.start[after], tokens.end[after]));
}

/** Tokens of a clause that are read for its verb at most. */
const maxClause = 24;

/** Whether a name or its list does something: what the verb beside it or at the end of its clause says. */
function isActing(analysis: Analysis, { first }: Span, list: Span): boolean {
	const { tokens, lists, names, lexicon } = analysis;
	const { cues } = lexicon;
	const bits = names.info[first]?.bits ?? 0;
	if (list.after === first + 1 && cues.seats.has(tokens.hash[first])) return true;
	const isState = (bits & (nameBit.country | nameBit.capital)) !== 0;
	const inSentence = (token: number) =>
		token < tokens.length &&
		tokens.sentence[token] === tokens.sentence[first] &&
		!(tokens.shape[token] & shape.lineStart);
	const before = wordBefore(analysis, list.first);
	const hashBefore = before < 0 ? 0 : tokens.hash[before];
	const isVerb = (token: number, bits: number) =>
		(lists[token] & bits) !== 0 && (tokens.shape[token] & shape.lower) !== 0;
	const opens = before < 0 || !(tokens.shape[before] & shape.word) || cues.joins.has(hashBefore);
	if (!isState) {
		const speaks = inSentence(list.after) && isVerb(list.after, listBit.speech);
		return opens && speaks && !cues.suffers.has(tokens.hash[list.after]);
	}
	const verbs = clauseVerbs(analysis, list.after, inSentence);
	const isObject = verbs.some((verb) => cues.strikes.has(tokens.hash[verb]));
	// „besuchte Paris“, „traf Kiew“
	if (before >= 0 && (cues.strikes.has(hashBefore) || cues.enters.has(hashBefore))) return false;
	if (opens) {
		const verb = list.after;
		if (!inSentence(verb)) return false;
		if (cues.suffers.has(tokens.hash[verb])) return false;
		// „Kiew ist ohne Strom“, „Kiew wurde in der Nacht angegriffen“
		const isIn = (lists[verb + 1] ?? 0) & (listBit.locative | listBit.preposition);
		if (isIn && cues.conditions.has(tokens.hash[verb + 2])) return false;
		if (cues.passives.has(tokens.hash[verb]) && isObject) return false;
		if (isVerb(verb, acts) || cues.helpers.has(tokens.hash[verb]))
			return !isSuffering(analysis, verbs);
		if (isVerb(verb, listBit.motion)) return false;
		const small = shape.word | shape.lower;
		const leads = listBit.common | listBit.locative | listBit.preposition | listBit.joiner;
		return (tokens.shape[verb] & small) === small && !(lists[verb] & leads);
	}
	if (cues.that.has(hashBefore)) return !isSuffering(analysis, verbs);
	if (isVerb(before, acts) || cues.helpers.has(hashBefore)) return !isObject;
	return !isObject && verbs.some((verb) => lists[verb] & acts);
}

/** Verbs of a clause that a language table knows, from a token to the clause's end. */
function clauseVerbs(
	{ tokens, lists, lexicon }: Analysis,
	from: number,
	inSentence: (token: number) => boolean
): number[] {
	const verbs: number[] = [];
	const { strikes, enters, suffers } = lexicon.cues;
	for (let at = from; at < from + maxClause && inSentence(at); at++) {
		if (!(tokens.shape[at] & shape.word)) {
			if (tokens.text[tokens.start[at]] !== '-') break;
			continue;
		}
		if (!(tokens.shape[at] & shape.lower)) continue;
		const isListed = lists[at] & (acts | listBit.motion);
		const hash = tokens.hash[at];
		if (isListed || strikes.has(hash) || enters.has(hash) || suffers.has(hash)) verbs.push(at);
	}
	return verbs;
}

/** Whether the verb that ends a clause tells where somebody is or what befalls a place. */
function isSuffering({ tokens, lists, lexicon }: Analysis, verbs: readonly number[]): boolean {
	const verb = verbs.at(-1);
	if (verb === undefined) return false;
	return (
		lexicon.cues.suffers.has(tokens.hash[verb]) ||
		((lists[verb] & listBit.motion) !== 0 && !(lists[verb] & acts))
	);
}
