/**
 * Recognition by rules in a language whose names take their endings after an apostrophe and whose nouns follow what
 * they are of: a name of the gazetteer is a place unless the words beside it make it a person's or another thing's.
 * Knows nothing of where places lie.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { anyCase, isOpening, normalizeName, shape } from '../tokens/index.ts';
import { nameBit } from './names.ts';
import { isNameWord } from './runs.ts';
import { caseAt, type SuffixedNames } from './suffixed-names.ts';

/** Nouns that follow a place's name and say what it is: "Kursk bölgesi", "Fırat Nehri". */
const heads =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.water |
	listBit.terrain |
	listBit.country;

/** Nouns after which a name stays a place's, capital as they may be: "Rusya Savunma Bakanlığı", "Kursk Valisi". */
const institutions = listBit.agent | listBit.organization | listBit.title;

/** Words that are no place's name unless an ending or a head says so: "Ordu". */
const words =
	listBit.common |
	listBit.agent |
	listBit.person |
	listBit.organization |
	listBit.direction |
	listBit.facility |
	listBit.title |
	listBit.event |
	listBit.speech |
	listBit.action |
	heads;

/** Words that say what sort of place it is, with a head or without. */
const sorts = listBit.facility | listBit.direction | listBit.event | listBit.locational;

/** How well known a place must be to open a sentence with nothing else to go by. */
const minOpeningImportance = 0.55;
/** And to follow a capital that is no place's: "Zelenskiy Kiev'de". */
const minAfterCapital = 0.5;
/** And to be named beside capitals that say nothing. */
const minBesideCapital = 0.6;

/** Finds the toponyms of a text. */
export function recognizeSuffixed(analysis: Analysis): Span[] {
	const { tokens } = analysis;
	const names = analysis.names as SuffixedNames;
	const spans: Span[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const person = afterPerson(analysis, i);
		if (person > i) {
			i = person - 1;
			continue;
		}
		const span =
			peopleAt(analysis, names, i) ??
			(names.first[i] === i ? nameAt(analysis, i) : unknownAt(analysis, i));
		if (span !== null) spans.push(span);
		if (names.first[i] === i) i = names.after[i] - 1;
		if (span !== null) i = Math.max(i, span.after - 1);
	}
	return spans;
}

/** A word for people of a place: "Rus güçleri", "Ukraynalılar". */
function peopleAt(
	{ lexicon, tokens }: Analysis,
	{ people }: SuffixedNames,
	first: number
): Span | null {
	const found = people.get(first);
	if (found === undefined || lexicon.suffixes!.tongues.has(tokens.hash[found.after])) return null;
	return {
		first,
		after: found.after,
		adjectival: true,
		probability: 0.9,
		reading: { names: [found.name], cases: anyCase, preposition: -1, listFirst: first }
	};
}

function nameAt(analysis: Analysis, first: number): Span | null {
	const { tokens, names, lists, lexicon } = analysis;
	const after = names.after[first];
	const info = names.info[first]!;
	const isWord = after === first + 1;
	const ending = caseAt(tokens, after, lexicon);
	const isScene = ending === 'locative' || ending === 'ablative' || ending === 'dative';
	const next = ending === null ? after : after + 1;
	const sameLine = (token: number) =>
		token < tokens.length &&
		tokens.sentence[token] === tokens.sentence[first] &&
		!(tokens.shape[token] & shape.lineStart);
	const listsNext = ending === null && sameLine(after) ? lists[after] : 0;
	const isCapitalNext = ending === null && sameLine(after) && isNameWord(tokens.shape[after]);
	const isHeaded = (listsNext & heads) !== 0 && !(listsNext & institutions);
	const governs = (info.bits & (nameBit.country | nameBit.capital)) !== 0;
	const opens = isOpening(tokens, first);
	const span = { first, after, adjectival: false, probability: ending || isHeaded ? 0.92 : 0.8 };

	if (isWord && lists[first] & listBit.calendar) return null;
	if (isWord && lexicon.cues.acronyms.has(tokens.hash[first])) return null;
	// "Liman kenti" is a sort of town, "Ordu ili" the province of that name.
	if (isWord && lists[first] & (sorts | heads) && !governs && !ending) return null;
	const isOrdinary =
		isWord &&
		lexicon.suffixes!.ordinary.has(
			normalizeName(tokens.text.slice(tokens.start[first], tokens.end[first]))
		);
	if (isOrdinary && !isHeaded && (!ending || opens)) return null;
	const isInstitution = opens && (lists[first] & institutions) !== 0;
	if (isWord && lists[first] & words && !isOrdinary && (!ending || isInstitution)) return null;
	if (isWord && lists[first] & listBit.firstName && !isScene && !isHeaded) return null;
	if (isWord && lexicon.cues.clubs.has(tokens.hash[first]) && ending !== 'locative' && !isHeaded)
		return null;
	if (info.bits & nameBit.needsContext && !ending && !isHeaded) return null;
	if (!isWord && !ending && lists[after - 1] & institutions) return null;

	if (isCapitalNext) {
		if (listsNext & listBit.media) return null;
		if (isHeaded) return { ...span, after: after + 1 };
		const isSite = (listsNext & (listBit.facility | listBit.street | listBit.event)) !== 0;
		if (isSite && !governs && info.importance < minBesideCapital) return null;
		if (!isBesideKnown(analysis, after) && !governs) return null;
	}
	const before = first - 1;
	const isAfterCapital =
		before >= 0 &&
		sameLine(before) &&
		!(tokens.shape[first] & shape.lineStart) &&
		isNameWord(tokens.shape[before]) &&
		names.first[before] < 0 &&
		!(analysis.names as SuffixedNames).people.has(before) &&
		!(lists[before] & ~(listBit.firstName | listBit.organization));
	if (isAfterCapital) {
		if (lists[before] & listBit.firstName && info.importance < minBesideCapital) return null;
		const isPlace = (isScene || ending === 'accusative') && info.importance >= minAfterCapital;
		if (!isPlace && !isHeaded && !(governs && isScene) && !isOpening(tokens, before)) return null;
		if (!isPlace && !isHeaded && !governs && info.importance < minBesideCapital) return null;
	}
	if (opens && isWord && !ending && !isHeaded && info.importance < minOpeningImportance) {
		const isDateline = (tokens.shape[first] & shape.allCaps) !== 0;
		const acts =
			sameLine(next) && lists[next] & (institutions | listBit.locational | listBit.facility);
		const isListed =
			lexicon.cues.joins.has(tokens.hash[next]) && names.first[next + 1] === next + 1;
		if (!isDateline && !acts && !isListed) return null;
	}
	return span;
}

/** Capitals after a name in which one is looked for that says whose they are. */
const maxCapitals = 4;

/** Whether the capitals that follow a name are an institution's or another place's: "Kursk Valisi", "Rusya Merkez Bankası". */
function isBesideKnown(analysis: Analysis, from: number): boolean {
	const { tokens, names, lists } = analysis;
	const { people } = analysis.names as SuffixedNames;
	if (names.first[from] === from || people.has(from)) return true;
	for (let at = from; at < tokens.length && at < from + maxCapitals; at++) {
		if (!isNameWord(tokens.shape[at])) break;
		if (lists[at] & (institutions | listBit.calendar | sorts | heads)) return true;
	}
	return false;
}

/**
 * The token after a person's name that begins at a token, or the token itself: capitals after a title or a first name,
 * up to a place with an ending: "Bakanı Fidan Moskova'ya".
 */
function afterPerson(analysis: Analysis, first: number): number {
	const { tokens, lists, names, lexicon } = analysis;
	const isName = (token: number) =>
		token < tokens.length &&
		isNameWord(tokens.shape[token]) &&
		!(tokens.shape[token] & shape.lineStart) &&
		tokens.sentence[token] === tokens.sentence[first] &&
		!(
			lists[token] &
			(listBit.agent | listBit.title | listBit.calendar | listBit.organization | heads)
		) &&
		!(analysis.names as SuffixedNames).people.has(token);
	/** Whether a place is said to be where somebody is or goes. */
	const isScene = (token: number, importance: number) => {
		if (names.first[token] !== token || names.info[token]!.importance < importance) return false;
		const ending = caseAt(tokens, names.after[token], lexicon);
		return ending !== null && ending !== 'genitive' && ending !== 'people';
	};
	const isTitle = (lists[first] & listBit.title) !== 0;
	const isFirstName =
		!isTitle &&
		(lists[first] & listBit.firstName) !== 0 &&
		isNameWord(tokens.shape[first]) &&
		names.after[first] <= first + 1;
	if (!(isTitle || isFirstName) || !isName(first + 1)) return first;
	if (isTitle && isScene(first + 1, minAfterCapital)) return first;
	let after = first + 1;
	while (isName(after) && !isScene(after, minAfterCapital)) after++;
	return after;
}

/** A name that the gazetteer lacks, where the noun after it says that it is one: "Olgovka köyünde". It stays without a place. */
function unknownAt({ tokens, lists, names, lexicon }: Analysis, token: number): Span | null {
	if (!isNameWord(tokens.shape[token]) || lists[token] !== 0) return null;
	if (tokens.shape[token] & (shape.allCaps | shape.dotted | shape.digit)) return null;
	const head = token + 1;
	if (head >= tokens.length || tokens.shape[head] & shape.lineStart) return null;
	if (!(lists[head] & (listBit.settlement | listBit.district)) || lists[head] & institutions)
		return null;
	if (!(tokens.shape[head] & shape.lower)) return null;
	const before = token - 1;
	const isFree =
		before < 0 ||
		isOpening(tokens, token) ||
		isOpening(tokens, before) ||
		!isNameWord(tokens.shape[before]);
	if (!isFree && names.first[before] < 0 && caseAt(tokens, before, lexicon) === null) return null;
	return {
		first: token,
		after: head,
		adjectival: false,
		probability: 0.6,
		reading: {
			names: [normalizeName(tokens.text.slice(tokens.start[token], tokens.end[token]))],
			cases: anyCase,
			preposition: -1,
			listFirst: token
		}
	};
}
