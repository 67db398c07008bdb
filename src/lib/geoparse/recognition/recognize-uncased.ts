/**
 * Recognition in a language without capitals: a name of the gazetteer is a place unless the words beside it make it
 * a person's or an organization's; one that is an ordinary word too has to keep company that says it is a place.
 * Knows nothing of where places lie.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { hasArticle, shape } from '../tokens/index.ts';
import { nameBit } from './names.ts';
import type { UncasedNames } from './uncased-names.ts';

/** Nouns that a place's name follows: «مدينة», «محافظة», «نهر». */
const heads =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.water |
	listBit.terrain |
	listBit.country;

/** Words that are no place's name whatever the gazetteer has. */
const words =
	listBit.common |
	listBit.calendar |
	listBit.locative |
	listBit.preposition |
	listBit.speech |
	listBit.action |
	listBit.motion |
	listBit.agent |
	listBit.person |
	listBit.organization |
	listBit.direction |
	listBit.facility |
	listBit.title |
	heads;

/** How well known a place must be to be meant by Latin letters in a text of another script. */
const minForeignImportance = 0.5;

/** Nouns and verbs of those who act, beside which a country's or capital's name is no ordinary word: «أمير قطر». */
const acting = listBit.agent | listBit.speech | listBit.action;
const governs = nameBit.country | nameBit.capital;

/** Finds the toponyms of a text from the names that the gazetteer has. */
export function recognizeUncased(analysis: Analysis): Span[] {
	const { tokens } = analysis;
	const names = analysis.names as UncasedNames;
	const accompanied = wordsInCompany(analysis, names);
	const spans: Span[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const last = spans.at(-1) ?? null;
		const span =
			sharedAt(analysis, i) ??
			(names.first[i] === i ? nameAt(analysis, names, i, last, accompanied) : null) ??
			adjectiveAt(analysis, names, i);
		if (span === null) continue;
		spans.push(span);
		i = span.after - 1;
	}
	return spans;
}

/** A name that shares its end with the next of its list: «شمال» of «شمال وغرب دارفور». */
function sharedAt({ shared }: Analysis, first: number): Span | null {
	const name = shared.get(first);
	if (name === undefined) return null;
	return {
		first,
		after: first + 1,
		adjectival: false,
		probability: 0.8,
		reading: { names: [name], cases: 0, preposition: -1, listFirst: first }
	};
}

/** Names that the text gives company somewhere, so that they are places elsewhere in it too. */
function wordsInCompany(analysis: Analysis, { keys }: UncasedNames): ReadonlySet<string> {
	const found = new Set<string>();
	for (const [token, key] of keys) if (company(analysis, token) === 'head') found.add(key);
	return found;
}

/** What the word before a name says: that it names a place, that something is there, or nothing. */
function company({ tokens, lists, lexicon }: Analysis, first: number): 'head' | 'scene' | null {
	const before = first - 1;
	if (before < 0 || tokens.sentence[before] !== tokens.sentence[first]) return null;
	if (tokens.shape[first] & shape.lineStart) return null;
	// «معبر القائم»
	if (lists[before] & heads || lexicon.cues.siteEnds.has(tokens.hash[before])) return 'head';
	// «محافظ جنين»; «المحافظ» has a name of his own.
	const isGovernor = lexicon.cues.governors.has(tokens.hash[before]);
	if (isGovernor && !hasArticle(tokens, before, lexicon.clitics!)) return 'head';
	return lists[before] & listBit.locative ? 'scene' : null;
}

function nameAt(
	analysis: Analysis,
	names: UncasedNames,
	first: number,
	last: Span | null,
	accompanied: ReadonlySet<string>
): Span | null {
	const { tokens, lists, lexicon } = analysis;
	const key = names.keys.get(first)!;
	const after = names.after[first];
	const info = names.info[first]!;
	const isWord = after === first + 1;
	const said = company(analysis, first);
	if (!(tokens.shape[first] & shape.uncased)) {
		const isKnown = info.importance >= minForeignImportance && !(info.bits & nameBit.needsContext);
		if (!isKnown || tokens.shape[first] & shape.allCaps) return null;
	}
	const before = first - 1;
	const sameSentence =
		before >= 0 &&
		tokens.sentence[before] === tokens.sentence[first] &&
		!(tokens.shape[first] & shape.lineStart);
	const listsBefore = sameSentence ? lists[before] : 0;
	// «نيالا والأبيض»: the list goes on.
	const isListed = last !== null && goesOn(analysis, last.after, first);
	const isPromised = said === 'head' || isListed || accompanied.has(key);
	// «جامعة الخرطوم», «صحيفة القدس»: part of an organization's name.
	if (listsBefore & (listBit.organization | listBit.media) && !(listsBefore & heads)) return null;
	// «محمد السوداني», «الدكتور صور»: a person's; but «على» is written as the name is.
	const isPerson = (listsBefore & (listBit.firstName | listBit.honorific)) !== 0;
	if (isPerson && !(listsBefore & listBit.preposition)) return null;
	// «الحكومة السعودية»: an adjective that a country has for its name.
	if (names.adjectives.has(first) && sameSentence && hasArticle(tokens, before, lexicon.clitics!))
		return null;
	// «الرياض» is no first name; «ولاية» is no place, and «المدينة» is one only where the text says so.
	const isNamed = hasArticle(tokens, first, lexicon.clitics!);
	const isListedWord = isWord && (lists[first] & words) !== 0;
	const isHead = isListedWord && (lists[first] & heads) !== 0;
	if (isHead && !(isNamed && (said === 'head' || accompanied.has(key)))) return null;
	const isOrdinary =
		lexicon.clitics!.ordinary.has(key) ||
		(isListedWord && !isNamed) ||
		(isWord && (lists[first] & listBit.firstName) !== 0 && !isNamed) ||
		(info.bits & nameBit.needsContext) !== 0 ||
		key.length < 3;
	if (isOrdinary && !isPromised) {
		const isScene = said === 'scene' && isFreeScene(analysis, before);
		const isActor = (listsBefore & acting) !== 0 && (info.bits & governs) !== 0;
		const isNeighbor = (info.bits & governs) !== 0 && isBesideBorder(analysis, first);
		const isTaken = isNamed && isEntered(analysis, first, info.bits);
		const isFree =
			isScene || isFoughtFor(analysis, first, info.bits) || isOnRoad(analysis, first, info.bits);
		if (!isFree && !isActor && !isTaken && !isNeighbor && !leadsOn(analysis, names, first))
			return null;
	}
	// An ordinary word of the grammar is a name only right after what says so: «مدينة صور».
	if (isListedWord && !isNamed && said !== 'head' && !accompanied.has(key)) return null;
	return {
		first,
		after,
		adjectival: false,
		probability: said !== null || isListed ? 0.92 : 0.8,
		reading: {
			names: [key],
			cases: 0,
			preposition: said === 'scene' ? before : -1,
			listFirst: first
		}
	};
}

/** Whether a preposition stands as a word of its own: «في صور», not «بصور», which may as well be "with pictures". */
function isFreeScene({ tokens, lexicon }: Analysis, preposition: number): boolean {
	return lexicon.cues.locatives.has(tokens.hash[preposition]);
}

/** «دخل الجيش الخيام»: whether forces are said to enter or take the town right before its name. */
function isEntered({ tokens, lists, lexicon }: Analysis, first: number, bits: number): boolean {
	const [forces, verb] = [first - 1, first - 2];
	if (verb < 0 || tokens.sentence[verb] !== tokens.sentence[first]) return false;
	if (!(bits & nameBit.settlement) || !(lists[forces] & listBit.agent)) return false;
	return lexicon.cues.enters.has(tokens.hash[verb]);
}

/** «طريق صور»: whether a road is called by the town that it leads to. */
const isOnRoad = ({ tokens, lexicon }: Analysis, first: number, bits: number): boolean =>
	first > 0 && (bits & nameBit.settlement) !== 0 && lexicon.cues.ways.has(tokens.hash[first - 1]);

/** «حدودها مع بنين»: whether something's border with a country is spoken of right before its name. */
function isBesideBorder({ tokens, lists, lexicon }: Analysis, first: number): boolean {
	const [border, preposition] = [first - 2, first - 1];
	if (border < 0 || tokens.sentence[border] !== tokens.sentence[first]) return false;
	return (
		lexicon.cues.beside.has(tokens.hash[preposition]) && (lists[border] & listBit.locational) !== 0
	);
}

/** Words over which what is done to a town is looked for: «قصف الجيش مواقع على». */
const maxDeedDistance = 3;

/** «هجوم على بارا», «انسحب من الأبيض»: whether a town is attacked or left right before its name. */
function isFoughtFor({ tokens, lexicon }: Analysis, first: number, bits: number): boolean {
	const preposition = first - 1;
	if (preposition < 1 || !(bits & nameBit.settlement)) return false;
	const { onto, attacks, from, departs } = lexicon.cues;
	const isOnto = onto.has(tokens.hash[preposition]);
	if (!isOnto && !from.has(tokens.hash[preposition])) return false;
	for (let at = preposition - 1; at >= 0 && at >= preposition - maxDeedDistance; at--) {
		if (tokens.sentence[at] !== tokens.sentence[first]) return false;
		if ((isOnto ? attacks : departs).has(tokens.hash[at])) return true;
	}
	return false;
}

/** «بين الزاوية وطرابلس», «من صور إلى صيدا»: whether a preposition stands before a name and leads on to one that is no word. */
function leadsOn(
	{ tokens, lists, lexicon }: Analysis,
	names: UncasedNames,
	first: number
): boolean {
	const [before, joint] = [first - 1, names.after[first]];
	if (before < 0 || !(lists[before] & (listBit.preposition | listBit.locative))) return false;
	const { joins, ends } = lexicon.cues;
	if (joint + 1 >= tokens.length) return false;
	if (!joins.has(tokens.hash[joint]) && !ends.has(tokens.hash[joint])) return false;
	const next = names.keys.get(joint + 1);
	return next !== undefined && !lexicon.clitics!.ordinary.has(next) && !(lists[joint + 1] & words);
}

/** Whether a comma, a conjunction or both lead from one name to the next. */
export function goesOn({ tokens, lexicon }: Analysis, after: number, first: number): boolean {
	if (first - after < 1 || first - after > 2) return false;
	for (let i = after; i < first; i++) if (!lexicon.cues.joins.has(tokens.hash[i])) return false;
	return true;
}

/** An adjective made from a place's name: «السوداني», or the people: «اللبنانيون». */
function adjectiveAt(analysis: Analysis, names: UncasedNames, token: number): Span | null {
	const { tokens, lists } = analysis;
	const found = names.adjectives.get(token);
	if (found === undefined) return null;
	const isBefore = (at: number, bits: number) =>
		at >= 0 && tokens.sentence[at] === tokens.sentence[token] && (lists[at] & bits) !== 0;
	// «محمد شياع السوداني»: a person's last name, after the first or two.
	if (isBefore(token - 1, listBit.firstName)) return null;
	if (isBefore(token - 2, listBit.firstName) && lists[token - 1] === 0) return null;
	if (isBefore(token - 1, listBit.media)) return null;
	return {
		first: token,
		after: token + 1,
		adjectival: true,
		probability: 0.9,
		reading: { names: [found.name], cases: 0, preposition: -1, listFirst: token }
	};
}
