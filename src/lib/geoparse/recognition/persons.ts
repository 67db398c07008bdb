/**
 * Names of places that are somebody's where they stand: "Paris Hilton", "her sister Georgia", "Ortiz, M.D.",
 * "a rebel in Churchill". Reads the text and the gazetteer's names; knows no weights.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import type { Span } from '../mention/index.ts';
import { isCapital, isOpening, shape, wordHash } from '../tokens/index.ts';

/** Importance from which a place is likelier meant than a surname. */
const famous = 0.62;
/** Belief below which two words that the gazetteer lacks are rather a person. */
const unsure = 0.7;

/** Whether what the model found is a person, or part of a person's name. */
export const isSomebody = (analysis: Analysis, span: Span): boolean =>
	isPerson(analysis, span) ||
	isFullName(analysis, span) ||
	isAddressed(analysis, span) ||
	isDegree(analysis, span) ||
	hasDegree(analysis, span) ||
	isKin(analysis, span) ||
	isIntroduced(analysis, span) ||
	isBelievedIn(analysis, span) ||
	isWriter(analysis, span) ||
	isCited(analysis, span) ||
	isPerformer(analysis, span) ||
	isScorer(analysis, span) ||
	isSeenIn(analysis, span.first);

/** Whether a first name goes on with an unknown capital: "Israel Adesanya", "Paris Hilton". */
function isPerson({ tokens, lists, names }: Analysis, span: Span): boolean {
	const { first, after, adjectival, probability } = span;
	const isUnsure = after - first === 2 && probability < unsure;
	if (adjectival || after - first > 2) return false;
	if (!(lists[first] & listBit.firstName) && !isUnsure) return false;
	const surname = first + 1;
	if (surname >= tokens.length || tokens.shape[surname] & (shape.lineStart | shape.allCaps)) {
		return false;
	}
	if (!(tokens.shape[surname] & shape.upper) || names.after[first] > surname) return false;
	const isOnlyName = (lists[surname] & ~listBit.firstName) === 0;
	const known = names.info[surname];
	const isFamous =
		known !== undefined &&
		((known.bits & (nameBit.country | nameBit.admin1)) !== 0 || known.importance > famous);
	const goesOn = surname + 1 < tokens.length && (tokens.shape[surname + 1] & shape.upper) !== 0;
	return isOnlyName && !goesOn && !isFamous;
}

const quotes = new Set([0x22, 0x201d, 0x2019, 0x27]);

/** Whether a person is addressed or quoted: "Ms. Holland", "“I saw nothing,” said Kingston". */
function isAddressed(analysis: Analysis, { first, after }: Span): boolean {
	const { tokens, lists, names, lexicon } = analysis;
	if (first === 0 || tokens.shape[first] & shape.lineStart || after - first > 2) return false;
	const before = first - 1;
	if (lists[before] & listBit.honorific && tokens.shape[before] & shape.upper) return true;
	const isQuoted =
		before > 0 &&
		lexicon.cues.said.has(tokens.hash[before]) &&
		quotes.has(tokens.text.charCodeAt(tokens.start[before - 1]));
	return isQuoted && !((names.info[first]?.bits ?? 0) & nameBit.country);
}

/** Whether a name that children are given stands before a common surname: "Paris Jackson", "Savannah Miller". */
function isFullName(
	{ tokens, lists, names, lexicon }: Analysis,
	{ first, after, adjectival }: Span
): boolean {
	const { givenNames, surnames } = lexicon.cues;
	/** "Santiago Ferreyro scored": a surname that nobody knows, and a deed. */
	const isActing = (given: number) =>
		givenNames.has(tokens.hash[given]) &&
		isCapital(tokens, given + 1) &&
		!(tokens.shape[given + 1] & shape.lineStart) &&
		names.first[given + 1] < 0 &&
		!((names.info[given]?.bits ?? 0) & nameBit.country) &&
		lists[given + 1] === 0 &&
		((lists[given + 2] ?? 0) & (listBit.action | listBit.speech)) !== 0;
	if (adjectival || after - first > 2) return false;
	const isPair = (given: number) => {
		const surname = given + 1;
		if (given < 0 || surname >= tokens.length || tokens.shape[surname] & shape.lineStart)
			return false;
		if (!givenNames.has(tokens.hash[given]) || !surnames.has(tokens.hash[surname])) return false;
		if (!(tokens.shape[given] & tokens.shape[surname] & shape.upper)) return false;
		return names.first[given] < 0 || names.after[given] <= surname;
	};
	return isPair(first) || isActing(first) || (after - first === 1 && isPair(first - 1));
}

const comma = wordHash(',');

/** Degrees before another at most. */
const maxDegrees = 4;

/** Whether a degree stands after a person's name: "Ada Penn, MA", "Sam Lee, M.D., M.A.". After a town's it is a state. */
function isDegree({ tokens, names, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	const { degrees, credentials } = lexicon.cues;
	const { hash } = tokens;
	if (first < 3 || after - first > 1 || !degrees.has(hash[first])) return false;
	const isTitle = (token: number) => degrees.has(hash[token]) || credentials.has(hash[token]);
	let sign = first - 1;
	for (let more = 0; more < maxDegrees && sign > 3 && isTitle(sign - 1); more++) sign -= 2;
	if (hash[first - 1] !== comma || hash[sign] !== comma) return false;
	const [given, surname] = [sign - 2, sign - 1];
	const isPair = (tokens.shape[given] & tokens.shape[surname] & shape.upper) !== 0;
	return isPair && (lists[given] & listBit.firstName) !== 0 && names.first[surname] !== given;
}

/** Whether a degree that is no state follows a name: "Lena Ortiz, M.D.", "Ruth Cole, Ph.D.". */
function hasDegree({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { credentials } = lexicon.cues;
	const { length, hash } = tokens;
	// The surname may be the next word.
	const isSurname = after < length && !(tokens.shape[after] & shape.lineStart);
	const end = isSurname && tokens.shape[after] & shape.upper ? after + 1 : after;
	if (end + 1 >= length || hash[end] !== comma || !credentials.has(hash[end + 1])) return false;
	const isNamedBefore = first > 0 && (tokens.shape[first - 1] & shape.upper) !== 0;
	const isWhole = end > after || after - first > 1 || isNamedBefore;
	return isWhole && !((names.info[first]?.bits ?? 0) & nameBit.country);
}

/** Whether a relative is named ("her sister Georgia", "Jim's wife Florence", "Uncle Denver"), here or before. */
function isKin(analysis: Analysis, { first, after }: Span): boolean {
	const { tokens, lists, lexicon } = analysis;
	const { elders } = lexicon.cues;
	const isCalled = first > 0 && (tokens.shape[first - 1] & shape.upper) !== 0;
	if (isCalled && elders.has(tokens.hash[first - 1])) return true;
	const named = kinOf(analysis).get(tokens.hash[first]);
	if (named === undefined || after - first > 1 || first < named) return false;
	const isLed = (lists[first - 1] ?? 0) & (listBit.locative | listBit.preposition);
	return first === named || !isLed;
}

const noKin: ReadonlyMap<number, number> = new Map();
const kinIn = new WeakMap<Analysis, ReadonlyMap<number, number>>();

/** The names of relatives in a text, by hash, each with the token where it is first said whose relative it is. */
function kinOf(analysis: Analysis): ReadonlyMap<number, number> {
	let known = kinIn.get(analysis);
	if (known === undefined) kinIn.set(analysis, (known = findKin(analysis)));
	return known;
}

function findKin({ tokens, sought, lexicon }: Analysis): ReadonlyMap<number, number> {
	const { kin, whose, possessive } = lexicon.cues;
	const { hash } = tokens;
	let found: Map<number, number> | null = null;
	for (const i of sought) {
		const name = i + 1;
		if (i === 0 || name >= tokens.length || !kin.has(hash[i]) || !isCapital(tokens, name)) continue;
		if (!whose.has(hash[i - 1]) && !possessive.has(hash[i - 1])) continue;
		found ??= new Map();
		if (!found.has(hash[name])) found.set(hash[name], name);
	}
	return found ?? noKin;
}

/** Whether a name that children are given goes on as somebody's: "Madison, who is nine", "Georgia, 34, works". */
function isIntroduced({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	const { givenNames, who } = lexicon.cues;
	const { hash, length } = tokens;
	if (after - first > 1 || after + 2 >= length || hash[after] !== comma) return false;
	const isLed = (lists[first - 1] ?? 0) & (listBit.locative | listBit.preposition);
	if (!givenNames.has(hash[first]) || isLed) return false;
	const next = tokens.text.slice(tokens.start[after + 1], tokens.end[after + 1]);
	const isAge = age.test(next) && ageEnds.has(tokens.text.charAt(tokens.start[after + 2]));
	return isAge || who.has(hash[after + 1]);
}

const age = /^\d{1,2}$/;
const ageEnds = new Set([',', '.', ';']);

/**
 * Whether a name that people have opens a sentence by what only a person does: "Houston sang", "Madison said she had seen
 * nothing", "Jordan scored 30 points".
 */
function isPerformer({ tokens, lists, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { givenNames, surnames, performs, himself, scores, tallies } = lexicon.cues;
	const { hash } = tokens;
	const isSurname = surnames.has(hash[first]);
	if (after - first > 1 || !(isSurname || givenNames.has(hash[first]))) return false;
	if (!isOpening(tokens, first)) return false;
	const bits = names.info[first]?.bits ?? 0;
	if (bits & nameBit.country)
		return isSurname && scores.has(hash[after]) && tallies.has(hash[after + 2]);
	if (performs.has(hash[after])) return true;
	const isSpeech = ((lists[after] ?? 0) & listBit.speech) !== 0;
	return isSpeech && himself.has(hash[after + 1]) && !(bits & nameBit.capital);
}

/** Whether what is counted of a player comes from an unknown name: "two goals from Endrick". */
function isScorer({ tokens, names, lexicon }: Analysis, { first }: Span): boolean {
	const { tallies, from, by } = lexicon.cues;
	const isOf = from.has(tokens.hash[first - 1]) || by.has(tokens.hash[first - 1]);
	return isOf && tallies.has(tokens.hash[first - 2]) && names.first[first] < 0;
}

/** Whether somebody is believed in: "belief in Darwin", "interest in Churchill", "trust in Kennedy and Lincoln". */
function isBelievedIn(analysis: Analysis, { first }: Span): boolean {
	const { names, lexicon } = analysis;
	const { beliefs, interests, writers } = lexicon.cues;
	const { hash } = analysis.tokens;
	const what = hash[foundIn(analysis, first)];
	if (what === undefined) return false;
	if (interests.has(what) && writers.has(hash[first])) return true;
	if (!beliefs.has(what)) return false;
	return !((names.info[first]?.bits ?? 0) & (nameBit.country | nameBit.admin1));
}

/** Token of what is found in a name or in the list of writers that it goes on: "style" in "the style in Hemingway and London"; -1 for none. */
function foundIn({ tokens, lexicon }: Analysis, first: number): number {
	const { locatives, of, and, writers } = lexicon.cues;
	const { hash } = tokens;
	let at = first;
	while (at > 3 && and.has(hash[at - 1]) && writers.has(hash[at - 2])) at -= 2;
	return at > 1 && (locatives.has(hash[at - 1]) || of.has(hash[at - 1])) ? at - 2 : -1;
}

/** Whether a book or its style is spoken of: "the irony in London", "the sea in Melville". */
function isWriter(analysis: Analysis, { first }: Span): boolean {
	const { style, writers, authors, themes } = analysis.lexicon.cues;
	const { hash } = analysis.tokens;
	const what = hash[foundIn(analysis, first)];
	return (
		(writers.has(hash[first]) && style.has(what)) || (authors.has(hash[first]) && themes.has(what))
	);
}

/** Whether an editor is named whose book holds what somebody argues: "as Smith in Paris (2019) argues". */
function isCited({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	const { surnames, into } = lexicon.cues;
	if (!surnames.has(tokens.hash[first - 2]) || !into.has(tokens.hash[first - 1])) return false;
	const isYear = yearInBrackets.test(tokens.text.slice(tokens.start[after], tokens.end[after + 2]));
	return isYear && ((lists[after + 3] ?? 0) & listBit.speech) !== 0;
}

const yearInBrackets = /^\((?:1[5-9]|20)\d\d\)$/;

/** Words between the article and "in" at most: "a late romantic in Byron". */
const maxSeen = 2;

/** Whether somebody is seen in a person: "critics see a rebel in Churchill and a saint in Gandhi". */
function isSeenIn(analysis: Analysis, first: number): boolean {
	const { tokens, names, lexicon } = analysis;
	const { into, articles, sees, readers, and, characters, writers, authors } = lexicon.cues;
	const { hash } = tokens;
	if (first < 4 || !into.has(hash[first - 1])) return false;
	if ((names.info[first]?.bits ?? 0) & nameBit.country) return false;
	// "Scholars find mercy in Melville"
	const isWriter = writers.has(hash[first]) || authors.has(hash[first]);
	if (isWriter && sees.has(hash[first - 3]) && readers.has(hash[first - 4])) return true;
	if (isWriter && and.has(hash[first - 3]) && isSeenIn(analysis, first - 4)) return true;
	let article = first - 2;
	for (let words = 0; words < maxSeen && !articles.has(hash[article]); words++) {
		if (article < 2 || !(tokens.shape[article] & shape.lower)) return false;
		article--;
	}
	if (!articles.has(hash[article]) || article === first - 2) return false;
	if (characters.has(hash[first - 2])) return true;
	const verb = article - 1;
	if (and.has(hash[verb]) && tokens.shape[verb - 1] & shape.upper) {
		return isSeenIn(analysis, verb - 1);
	}
	const hasReader = readers.has(hash[verb - 1]) || readers.has(hash[verb - 2]);
	return sees.has(hash[verb]) && hasReader;
}
