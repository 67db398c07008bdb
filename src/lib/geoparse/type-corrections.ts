/**
 * What the model of types gets wrong that a rule knows better: a river decides nothing, "Switzerland" in
 * "Davos, Switzerland" is what "Davos" is, a president of a country is not there, and who speaks French
 * is not in France. Reads the words beside a toponym; knows no weights.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from './languages/language.ts';
import { kindOfType, type MentionType } from './mention.ts';
import { nameBit } from './names.ts';
import type { Span } from './span.ts';
import { shape, wordHash } from './tokenize.ts';

const possessive = wordHash("'s");
const comma = wordHash(',');
const of = wordHash('of');
const the = wordHash('the');
const and = wordHash('and');
const into = new Set(['in', 'into'].map(wordHash));

/** Words of the seats of government that news names for the government. */
export const seats = new Set(['kremlin', 'pentagon'].map(wordHash));

const land = nameBit.water | nameBit.terrain;
/** Heads that say of their name that it is land or water. */
const landHeads = listBit.water | listBit.terrain | listBit.street;
/** Nouns that say where in a place something is: "Ukraine's eastern border". */
const parts =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.locational |
	listBit.water |
	listBit.terrain |
	listBit.street |
	listBit.facility;

/** Puts right the types that the model gave. */
export function correctTypes(
	analysis: Analysis,
	spans: readonly Span[],
	types: readonly MentionType[]
): MentionType[] {
	const { tokens } = analysis;
	const corrected: MentionType[] = [];
	for (const [i, span] of spans.entries()) {
		const isHolder = isHolderOf(analysis, span, spans[i - 1]);
		if (seats.has(tokens.hash[span.first])) corrected.push(seatType(analysis, span));
		else if (isLanguage(analysis, span, corrected[i - 1] === 'Language'))
			corrected.push('Language');
		else if (isHolder && kindOfType[corrected[i - 1]] === 'literal') corrected.push('Literal');
		else corrected.push(byWords(analysis, span, types[i]));
	}
	return corrected;
}

/** The type that the words beside a name make of the one that the model gave. */
function byWords(analysis: Analysis, span: Span, type: MentionType): MentionType {
	const kind = kindOfType[type];
	if (span.adjectival) return type;
	if (kind === 'literal') {
		if (isOffice(analysis, span)) return 'Non_Literal_Modifier';
		return isInInstitution(analysis, span) ? 'Embedded_Non_Lit' : type;
	}
	if (isLand(analysis, span)) return 'Literal';
	if (isPartOwner(analysis, span)) return 'Literal_Modifier';
	return type === 'Metonymic' && isReached(analysis, span) ? 'Literal' : type;
}

/** Whether a region or country says where the name before its comma lies: "Davos, Switzerland". */
function isHolderOf({ tokens, names }: Analysis, span: Span, previous: Span | undefined): boolean {
	const large = nameBit.country | nameBit.admin1;
	return (
		previous !== undefined &&
		previous.after === span.first - 1 &&
		tokens.hash[previous.after] === comma &&
		((names.info[span.first]?.bits ?? 0) & large) !== 0 &&
		((names.info[previous.first]?.bits ?? 0) & large) === 0
	);
}

/** Whether a river, a mountain or a street is named. */
function isLand({ tokens, names, lists }: Analysis, { first, after }: Span): boolean {
	const bits = names.info[first]?.bits ?? 0;
	if (after - first > 1 && lists[after - 1] & landHeads) return true;
	const isNamedLand = first > 0 && tokens.hash[first - 1] === the;
	const actors = nameBit.country | nameBit.admin1;
	const others = isNamedLand ? 0 : nameBit.admin | nameBit.settlement | nameBit.other;
	return (bits & land) !== 0 && (bits & (actors | others)) === 0;
}

/** Words between a possessive and its noun at most: "Rome's oldest bridge". */
const maxAdjectives = 2;

/** Whether a part of the place is spoken of: "Ukraine's eastern border". */
function isPartOwner({ tokens, lists }: Analysis, { after }: Span): boolean {
	if (tokens.hash[after] !== possessive) return false;
	for (let i = after + 1; i <= after + 1 + maxAdjectives && i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.lower) || lists[i] & listBit.agent) return false;
		if (lists[i] & parts && !(lists[i] & listBit.direction)) return true;
	}
	return false;
}

/** Whether somebody is said to have got there or away: "millions fled Ukraine". */
function isReached({ tokens, lists }: Analysis, { first }: Span): boolean {
	const verb = first - 1;
	return (
		verb >= 0 && (lists[verb] & listBit.motion) !== 0 && (tokens.shape[verb] & shape.lower) !== 0
	);
}

/** Token before "of" or "of the" that a name follows; -1 for none. */
function ownerBefore({ tokens }: Analysis, first: number): number {
	const preposition = tokens.hash[first - 1] === the ? first - 2 : first - 1;
	return preposition > 0 && tokens.hash[preposition] === of ? preposition - 1 : -1;
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

/** Whether a language is named: "speaks Arabic", "written in English". */
function isLanguage({ tokens, lists, names }: Analysis, span: Span, wasLanguage: boolean): boolean {
	const { first, after } = span;
	const bits = names.info[first]?.bits ?? 0;
	if (after - first > 1 || !(bits & (nameBit.adjective | nameBit.language))) return false;
	const goesOn =
		after < tokens.length &&
		(tokens.shape[after] & shape.word) !== 0 &&
		(lists[after] & (listBit.locative | listBit.preposition | listBit.common)) === 0;
	const before = first - 1;
	if (goesOn || before < 0) return false;
	if (wasLanguage && (tokens.hash[before] === and || tokens.hash[before] === comma)) return true;
	return into.has(tokens.hash[before]) || (lists[before] & listBit.language) !== 0;
}

/** The Kremlin is a place only where somebody or something is in it or near it. */
function seatType({ tokens, lists }: Analysis, { first, after }: Span): MentionType {
	const before = first > 0 && tokens.hash[first - 1] === the ? first - 2 : first - 1;
	if (tokens.hash[after] === possessive) return 'Non_Literal_Modifier';
	if (before >= 0 && lists[before] & listBit.locative) return 'Literal';
	const isHead = after >= tokens.length || !(lists[after] & (listBit.agent | listBit.person));
	return isHead ? 'Metonymic' : 'Non_Literal_Modifier';
}
