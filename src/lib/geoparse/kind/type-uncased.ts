/**
 * Types of toponyms in a language without capitals and cases whose verbs come first: «أعلنت موسكو» is the government,
 * «في موسكو» the place, and what a noun owns is the noun's: «حكومة لبنان», «حدود لبنان».
 */
import { type Analysis, goesOn, nameBit, type UncasedNames } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import { placeNouns } from './place-nouns.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { hasArticle, shape } from '../tokens/index.ts';

/** Nouns whose owner or adjective says where they are. */
const sceneNouns = placeNouns | listBit.street | listBit.direction;

const acts = listBit.speech | listBit.action;

/** Words looked at before an adjective for its noun: «القوات المسلحة السودانية». */
const maxNounDistance = 3;

/** Types of all toponyms of a text; the names of a list have the type of its first. */
export function typesUncased(analysis: Analysis, spans: readonly Span[]): MentionType[] {
	const types: MentionType[] = [];
	for (const [i, span] of spans.entries()) {
		const last = i > 0 ? spans[i - 1] : null;
		const isListed =
			last !== null &&
			last.adjectival === span.adjectival &&
			goesOn(analysis, last.after, span.first);
		types.push(
			isListed
				? types[i - 1]
				: span.adjectival
					? adjectiveType(analysis, span, last, i > 0 ? types[i - 1] : null)
					: nameType(analysis, span, last, i > 0 ? types[i - 1] : null)
		);
	}
	return types;
}

function nameType(
	analysis: Analysis,
	span: Span,
	last: Span | null,
	lastType: MentionType | null
): MentionType {
	const { tokens, lists, lexicon } = analysis;
	const { cues } = lexicon;
	const { first } = span;
	const bits = analysis.names.info[first]?.bits ?? 0;
	const canAct = (bits & (nameBit.country | nameBit.capital)) !== 0 || isSeat(analysis, span);
	const before = wordBefore(analysis, first);
	const listsAt = (token: number) => (token >= 0 ? lists[token] : 0);
	if (before >= 0) {
		const hash = tokens.hash[before];
		const governor = governorOf(analysis, before);
		const governing = listsAt(governor);
		if (cues.according.has(hash)) return 'Metonymic';
		if (cues.beside.has(hash)) {
			return canAct && !(governing & (listBit.locational | listBit.facility))
				? 'Metonymic'
				: 'Literal';
		}
		// «عقوبات على روسيا», «دعم من إيران», «مساعدات لأوكرانيا»: whom it is for or from, if it is theirs to act on.
		if (cues.gives.has(hash)) {
			const isDeed =
				(governor >= 0 && cues.deeds.has(tokens.hash[governor])) || isBeaten(analysis, before);
			return canAct && isDeed ? 'Metonymic' : 'Literal';
		}
		if (cues.towards.has(hash)) {
			// «وصل الوفد لبنغازي»: the verb comes before its subject.
			const verb = governor > 0 ? listsAt(wordBefore(analysis, governor)) : 0;
			const isScene = ((governing & (listBit.motion | sceneNouns)) | (verb & listBit.motion)) !== 0;
			return canAct && !isScene ? 'Metonymic' : 'Literal';
		}
		if (lists[before] & listBit.locative) return 'Literal';
		if (lists[before] & listBit.preposition) return canAct ? 'Metonymic' : 'Literal';
		// «استهدفت غارة خان يونس»: the strike's object; no strike is a town's.
		const verb = wordBefore(analysis, before);
		const isBlow = cues.blows.has(hash) && verb >= 0 && cues.strikes.has(tokens.hash[verb]);
		if (isBlow && bits & nameBit.settlement) return 'Literal';
		// «قصف غزة»
		if (cues.attacks.has(hash) && !(bits & nameBit.country)) return 'Literal';
		// A noun with its article owns nothing after it: «استهدف الجيش لبنان».
		const owns = !hasArticle(tokens, before, lexicon.clitics!);
		if (owns && lists[before] & listBit.agent) return 'Non_Literal_Modifier';
		if (lists[before] & (sceneNouns | listBit.motion)) {
			// «قال» may open a motion's clause as well as a name's; a noun of place wins.
			return isOfAgent(analysis, before) ? 'Non_Literal_Modifier' : 'Literal';
		}
		if (lists[before] & listBit.speech) return 'Metonymic';
		if (lists[before] & listBit.action || cues.strikes.has(hash)) {
			const isObject = cues.strikes.has(hash) && !(bits & nameBit.country);
			return canAct && !isObject ? 'Metonymic' : 'Literal';
		}
	}
	// «قصفت إسرائيل لبنان», «اتهمت موسكو كييف»: the verb's object, after its subject.
	if (last !== null && last.after === first && !last.adjectival && lastType === 'Metonymic') {
		const verb = wordBefore(analysis, last.first);
		if (verb >= 0 && listsAt(verb) & listBit.speech) return 'Metonymic';
		return 'Literal';
	}
	return canAct && isSubject(analysis, span) ? 'Metonymic' : 'Literal';
}

/** Whether a name is a seat of government, which stands for it but after a preposition: «الكرملين». */
const isSeat = ({ tokens, lexicon }: Analysis, { first, after }: Span) =>
	after === first + 1 && lexicon.cues.seats.has(tokens.hash[first]);

/**
 * «رئيس بلدية الخرطوم», «حاكم إقليم دارفور»: whether a noun of place belongs to one who acts. In «اقتحمت قوة مخيم جنين» it is
 * what is entered.
 */
function isOfAgent({ tokens, lists, lexicon }: Analysis, noun: number): boolean {
	const at = noun - 1;
	if (at < 0 || tokens.sentence[at] !== tokens.sentence[noun]) return false;
	const areas = listBit.region | listBit.district | listBit.settlement;
	if (lists[noun] & listBit.settlement && lexicon.cues.enters.has(tokens.hash[at - 1]))
		return false;
	return (
		(lists[noun] & areas) !== 0 &&
		(lists[at] & listBit.agent) !== 0 &&
		!lexicon.cues.blows.has(tokens.hash[at]) &&
		!hasArticle(tokens, at, lexicon.clitics!)
	);
}

/** «فاز منتخب المغرب على مصر»: whether one team is said to beat another right before a preposition. */
function isBeaten({ tokens, lexicon }: Analysis, preposition: number): boolean {
	for (let at = preposition - 1; at >= 0 && at >= preposition - maxBeaten; at--) {
		if (tokens.sentence[at] !== tokens.sentence[preposition]) return false;
		if (lexicon.cues.beats.has(tokens.hash[at])) return true;
	}
	return false;
}

/** Words between a team's deed and the preposition of the other at most. */
const maxBeaten = 4;

/** Words over which the noun that a preposition belongs to is looked for: «رحلات جوية جديدة بين». */
const maxGovernorDistance = 3;

/** The nearest listed noun or verb before a preposition, or -1. */
function governorOf(analysis: Analysis, preposition: number): number {
	const { tokens, lists, lexicon } = analysis;
	const wanted = listBit.agent | sceneNouns | listBit.motion | acts;
	let at = wordBefore(analysis, preposition);
	for (let i = 0; at >= 0 && i < maxGovernorDistance; i++) {
		if (lists[at] & wanted || lexicon.cues.deeds.has(tokens.hash[at])) return at;
		at = wordBefore(analysis, at);
	}
	return -1;
}

/** Whether a verb or a colon follows a name: «موسكو تعلن», «موسكو: لن نتراجع». */
function isSubject({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	if (after >= tokens.length || tokens.shape[after] & shape.lineStart) return false;
	if (tokens.sentence[after] !== tokens.sentence[first]) return false;
	if (tokens.text[tokens.start[after]] === ':') return true;
	const verb = lexicon.cues.helpers.has(tokens.hash[after]) ? after + 1 : after;
	return verb < tokens.length && (lists[verb] & acts) !== 0;
}

/** The type of an adjective by the noun before it, over other adjectives; of people where there is none. */
function adjectiveType(
	analysis: Analysis,
	{ first }: Span,
	last: Span | null,
	lastType: MentionType | null
): MentionType {
	const { tokens, lists } = analysis;
	const { adjectives } = analysis.names as UncasedNames;
	const found = adjectives.get(first);
	if (found?.isPeople) {
		const noun = lists[first - 1] ?? 0;
		return noun & (listBit.agent | listBit.person) ? 'Non_Literal_Modifier' : 'Demonym';
	}
	if (analysis.lexicon.cues.into.has(tokens.hash[first - 1])) return 'Language';
	// «مدينة صور اللبنانية»
	if (last !== null && last.after === first && !last.adjectival) {
		return lastType === 'Literal' ? 'Literal_Modifier' : 'Non_Literal_Modifier';
	}
	for (let at = first - 1; at >= 0 && at >= first - maxNounDistance; at--) {
		if (tokens.sentence[at] !== tokens.sentence[first] || !(tokens.shape[at] & shape.word)) break;
		if (lists[at] & listBit.agent) return 'Non_Literal_Modifier';
		if (lists[at] & sceneNouns) return 'Literal_Modifier';
		if (lists[at] & (listBit.locative | listBit.preposition | acts | listBit.common)) break;
	}
	return 'Non_Literal_Modifier';
}

/** The word before another in its sentence and line; -1 for none. */
function wordBefore({ tokens }: Analysis, token: number): number {
	const at = token - 1;
	if (at < 0 || tokens.shape[token] & shape.lineStart) return -1;
	if (tokens.sentence[at] !== tokens.sentence[token]) return -1;
	return tokens.shape[at] & shape.word ? at : -1;
}
