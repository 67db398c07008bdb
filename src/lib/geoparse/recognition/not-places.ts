/**
 * Names of places that name none where they stand: in newspapers, universities, ships and dishes. Reads the
 * text and the gazetteer's names; knows no weights.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import { isSomebody } from './persons.ts';
import type { Span } from '../mention/index.ts';
import { isCapital, isOpening, shape, wordHash } from '../tokens/index.ts';

/** Whether what the model found is part of another name, or a thing called by a place's. */
export const isNoPlace = (analysis: Analysis, span: Span): boolean =>
	isInMedia(analysis, span) ||
	isSomebody(analysis, span) ||
	isShip(analysis, span) ||
	isUniversity(analysis, span) ||
	isCompany(analysis, span) ||
	isProduct(analysis, span) ||
	isWare(analysis, span) ||
	isPeople(analysis, span) ||
	isMoney(analysis, span) ||
	isMagazine(analysis, span) ||
	isAcronym(analysis, span);

/** Whether a newspaper is named: "The Moscow Times" says nothing of Moscow. */
function isInMedia({ tokens, lists }: Analysis, { after }: Span): boolean {
	if (after >= tokens.length || !(lists[after] & listBit.media)) return false;
	if (!(tokens.shape[after] & shape.upper) || tokens.shape[after] & shape.lineStart) return false;
	// "Palestine Independent School District" is none.
	return after + 1 >= tokens.length || !(tokens.shape[after + 1] & shape.upper);
}

const comma = wordHash(',');

/**
 * Whether a university is called by the one word that villages are called by too: "Yale cut its fees", "Princeton and
 * Harvard", "Dartmouth's faculty", "students at Cambridge".
 */
function isUniversity({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { universities, collegeTowns, universityTowns, locatives, joins, possessive, campus } =
		lexicon.cues;
	const { venues, scholars } = lexicon.cues;
	const { hash } = tokens;
	const isOne = (token: number) => universities.has(hash[token]);
	const isSmallTown = (token: number) => collegeTowns.has(hash[token]);
	const isTown = isSmallTown(first) || universityTowns.has(hash[first]);
	if (after - first > 1 || !(isOne(first) || isTown)) return false;
	const noun = possessive.has(hash[after]) ? after + 1 : after;
	if (campus.has(hash[noun])) return true;
	// "A professor at Columbia University" tells the whole name.
	const isWhole = !isCapital(tokens, after);
	if (isWhole && venues.has(hash[first - 1]) && scholars.has(hash[first - 2])) return true;
	const saysSo = (other: number) => isOne(other) || (isSmallTown(first) && isSmallTown(other));
	if (isTown && !isListOf(tokens, first, after, saysSo, joins)) return false;
	if (locatives.has(hash[first - 1])) return false;
	const isHeld = hash[after] === comma && names.info[after + 1] !== undefined;
	return !isHeld || isOne(after + 1) || isSmallTown(after + 1);
}

/** Whether a firm is named that a town is called as: "Nokia cut jobs". Where somebody is in it, it is the town. */
function isCompany({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { companies, companyEnds, locatives, of, holdings } = lexicon.cues;
	const { hash } = tokens;
	const isPair = after - first === 2 && companyEnds.has(hash[after - 1]);
	if (after - first > 1 && !isPair) return false;
	const isOf = of.has(hash[first - 1]);
	const isIn = locatives.has(hash[first - 1]);
	const isCalledSo = isPair || companies.has(hash[first]);
	// "Shares of Santander", "a stake in Nokia"; "shares in Tokyo" are what is traded there.
	if (first > 1 && holdings.has(hash[first - 2]) && (isOf || (isIn && isCalledSo)))
		return !((names.info[first]?.bits ?? 0) & (nameBit.country | nameBit.capital));
	if (!isCalledSo || isOf || isIn) return false;
	// "Hershey, Pennsylvania"
	return hash[after] !== comma || names.info[after + 1] === undefined;
}

/** Names of a list that are read over. */
const maxListed = 6;

/** Whether another name of a list of single words is one of some: "Harvard, Princeton and Oxford". */
function isListOf(
	{ hash }: Analysis['tokens'],
	first: number,
	after: number,
	isOne: (token: number) => boolean,
	joins: ReadonlySet<number>
): boolean {
	const isJoint = (token: number) => hash[token] === comma || joins.has(hash[token]);
	for (let at = first, names = 0; names < maxListed && isJoint(at - 1); names++, at -= 2) {
		if (isOne(at - 2)) return true;
	}
	for (let at = after, names = 0; names < maxListed && isJoint(at); names++, at += 2) {
		if (isOne(at + 1)) return true;
	}
	return false;
}

const hyphen = wordHash('-');

/** Whether a ship is named: "USS Missouri", "the submarine Kursk", "the Ohio-class submarine". */
function isShip({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	if (first > 0 && lists[first - 1] & listBit.vessel && tokens.shape[first - 1] & shape.allCaps) {
		return true;
	}
	// "USS Nashville" taken as one.
	if (after - first > 1 && lists[first] & listBit.vessel && tokens.shape[first] & shape.allCaps)
		return true;
	const { ships, of } = lexicon.cues;
	if (first > 0 && ships.has(tokens.hash[first - 1])) return true;
	// "the cruise ship Queen of Scandinavia"
	if (first > 2 && ships.has(tokens.hash[first - 3]) && of.has(tokens.hash[first - 1]))
		return (tokens.shape[first - 2] & shape.upper) !== 0;
	return tokens.hash[after] === hyphen && lexicon.cues.shipClass.has(tokens.hash[after + 1]);
}

/** Whether a dish, an animal or another thing is called by the name: "Lima beans", "chicken Kyiv", "a Hyundai Santa Fe". */
function isProduct({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	const isMade = first > 0 && (tokens.shape[first - 1] & shape.upper) !== 0;
	if (isMade && lexicon.cues.makers.has(tokens.hash[first - 1])) return true;
	const isThing = (token: number) =>
		(lists[token] ?? 0) & listBit.product && tokens.shape[token] & shape.lower;
	if (after < tokens.length && isThing(after)) return true;
	return first > 0 && !(tokens.shape[first] & shape.lineStart) && !!isThing(first - 1);
}

/** Whether goods open a sentence by a word that is a place's name with a capital: "Turkey prices rose", "China plates". */
const isWare = ({ tokens, lexicon }: Analysis, { first, after }: Span): boolean =>
	after - first === 1 &&
	isOpening(tokens, first) &&
	lexicon.wares.get(tokens.hash[first])?.has(tokens.hash[after]) === true;

/** Whether a people is named that a state or a town is called by, where its own are spoken of: "Karen fighters". */
const isPeople = ({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean =>
	after - first === 1 &&
	lexicon.cues.peoples.has(tokens.hash[first]) &&
	after < tokens.length &&
	(tokens.shape[after] & shape.lower) !== 0 &&
	!(lists[after] & (listBit.locative | listBit.preposition | listBit.region));

/** Whether a magazine is called as a place is: "The Atlantic reported". */
const isMagazine = ({ tokens, lists, lexicon }: Analysis, { after }: Span): boolean =>
	lexicon.cues.magazines.has(tokens.hash[after - 1]) && (lists[after] & listBit.speech) !== 0;

/** Whether money is counted: "US$40 million", "$US3 billion". */
function isMoney({ tokens }: Analysis, { first, after }: Span): boolean {
	const { text, start, end } = tokens;
	const isShort = after - first === 1 && (tokens.shape[first] & shape.allCaps) !== 0;
	return isShort && (text[start[first] - 1] === '$' || text[end[first]] === '$');
}

/** Whether an organization is written by its first letters, which are a little-known place's name too: "in NATO"; or is al-Shabab. */
function isAcronym({ tokens, lexicon }: Analysis, { first, after }: Span): boolean {
	const { acronyms, groups, leaning } = lexicon.cues;
	if (groups.has(tokens.hash[after - 1])) return leaning.has(tokens.hash[after - 3]);
	if (after - first > 1) return false;
	const isShort = (tokens.shape[first] & (shape.allCaps | shape.digit)) !== 0;
	return isShort && acronyms.has(tokens.hash[first]);
}
