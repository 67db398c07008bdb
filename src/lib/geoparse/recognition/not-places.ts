/**
 * Names of places that name none where they stand: in newspapers, persons, ships and dishes. Reads the
 * text and the gazetteer's names; knows no weights.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import type { Span } from '../mention/index.ts';
import { shape, wordHash } from '../tokens/index.ts';

/** Importance from which a place is likelier meant than a surname. */
const famous = 0.62;
/** Belief below which two words that the gazetteer lacks are rather a person. */
const unsure = 0.7;

/** Whether what the model found is part of another name, or a thing called by a place's. */
export const isNoPlace = (analysis: Analysis, span: Span): boolean =>
	isInMedia(analysis, span) ||
	isPerson(analysis, span) ||
	isAddressed(analysis, span) ||
	isShip(analysis, span) ||
	isDegree(analysis, span) ||
	isKin(analysis, span) ||
	isBelievedIn(analysis, span) ||
	isUniversity(analysis, span) ||
	isProduct(analysis, span);

/** Whether a newspaper is named: "The Moscow Times" says nothing of Moscow. */
function isInMedia({ tokens, lists }: Analysis, { after }: Span): boolean {
	if (after >= tokens.length || !(lists[after] & listBit.media)) return false;
	if (!(tokens.shape[after] & shape.upper) || tokens.shape[after] & shape.lineStart) return false;
	// "Palestine Independent School District" is none.
	return after + 1 >= tokens.length || !(tokens.shape[after + 1] & shape.upper);
}

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

const comma = wordHash(',');

/** Whether a degree stands after a person's name: "Ada Penn, MA". After a town's it is a state. */
function isDegree({ tokens, names, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	if (first < 3 || after - first > 1 || !lexicon.cues.degrees.has(tokens.hash[first])) return false;
	if (tokens.hash[first - 1] !== comma) return false;
	const [given, surname] = [first - 3, first - 2];
	const isPair = (tokens.shape[given] & tokens.shape[surname] & shape.upper) !== 0;
	return isPair && (lists[given] & listBit.firstName) !== 0 && names.first[surname] !== given;
}

/** Whether a relative is named: "her sister Georgia", "Jim's wife Florence". */
function isKin({ tokens, lexicon }: Analysis, { first }: Span): boolean {
	const { kin, whose, possessive } = lexicon.cues;
	if (first < 2 || !kin.has(tokens.hash[first - 1])) return false;
	return whose.has(tokens.hash[first - 2]) || possessive.has(tokens.hash[first - 2]);
}

/** Whether somebody is believed in: "belief in Darwin". */
function isBelievedIn({ tokens, names, lexicon }: Analysis, { first }: Span): boolean {
	const { beliefs, locatives } = lexicon.cues;
	if (first < 2 || !locatives.has(tokens.hash[first - 1])) return false;
	if (!beliefs.has(tokens.hash[first - 2])) return false;
	return !((names.info[first]?.bits ?? 0) & (nameBit.country | nameBit.admin1));
}

/** Whether a university is called by the one word that villages are called by too: "Yale cut its fees". */
function isUniversity({ tokens, names, lexicon }: Analysis, { first, after }: Span): boolean {
	const { universities, locatives } = lexicon.cues;
	if (after - first > 1 || !universities.has(tokens.hash[first])) return false;
	if (first > 0 && locatives.has(tokens.hash[first - 1])) return false;
	return !(tokens.hash[after] === comma && names.info[after + 1] !== undefined);
}

const hyphen = wordHash('-');

/** Whether a ship is named: "USS Missouri", "the submarine Kursk", "the Ohio-class submarine". */
function isShip({ tokens, lists, lexicon }: Analysis, { first, after }: Span): boolean {
	if (first > 0 && lists[first - 1] & listBit.vessel && tokens.shape[first - 1] & shape.allCaps) {
		return true;
	}
	if (first > 0 && lexicon.cues.ships.has(tokens.hash[first - 1])) return true;
	return tokens.hash[after] === hyphen && lexicon.cues.shipClass.has(tokens.hash[after + 1]);
}

/** Whether a dish, an animal or another thing is called by the name: "Lima beans", "chicken Kyiv". */
function isProduct({ tokens, lists }: Analysis, { first, after }: Span): boolean {
	const isThing = (token: number) =>
		(lists[token] ?? 0) & listBit.product && tokens.shape[token] & shape.lower;
	if (after < tokens.length && isThing(after)) return true;
	return first > 0 && !(tokens.shape[first] & shape.lineStart) && !!isThing(first - 1);
}
