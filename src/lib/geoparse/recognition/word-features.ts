/**
 * What the model looks at for each word of a run: hashed features of the word, its neighbors, the
 * gazetteer's and the article's knowledge of them. The same functions train and decode.
 */
import { articleBit, type Analysis } from './analysis.ts';
import {
	edge,
	type FeatureBuffer,
	mix,
	pairFeatures,
	put,
	putBits,
	putPairs,
	putSeen,
	singleFeatures
} from '../model/index.ts';
import { nameBit } from './names.ts';
import { listBit } from '../lexicon/index.ts';
import { shape, smallUnit } from '../tokens/index.ts';

/** Where a word stands from which features of a token follow, whatever its other words are. */
export const wordRole = {
	here: 0,
	left: 1,
	right: 2,
	left2: 3,
	right2: 4,
	// of the token's run
	first: 5,
	last: 6,
	before: 7,
	beyond: 8
} as const;
export const wordRoles = Object.keys(wordRole).length;

/**
 * Adds what a token's word says in a role by itself.
 *
 * @param token Its number; any other stands for the edge of the text.
 * @param coarse Coarse cluster of each fine one.
 */
export function wordFeatures(
	analysis: Analysis,
	token: number,
	role: number,
	coarse: Uint8Array,
	out: FeatureBuffer
): void {
	const isWord = token >= 0 && token < analysis.tokens.length;
	const word = isWord ? analysis.tokens.hash[token] : edge;
	const lists = isWord ? analysis.lists[token] : 0;
	const fine = isWord ? analysis.cluster[token] : 0;
	switch (role) {
		case wordRole.here:
			put(out, 1, word);
			affixes(analysis, token, out);
			putBits(out, 24, lists);
			put(out, 30, fine);
			put(out, 31, coarse[fine]);
			break;
		case wordRole.left:
		case wordRole.right:
			put(out, 1 + role, word);
			putBits(out, 24 + role, lists);
			put(out, 31 + role, fine);
			break;
		case wordRole.left2:
		case wordRole.right2:
			put(out, 1 + role, word);
			putBits(out, 24 + role, lists);
			if (isWord) put(out, 34 + role, fine);
			break;
		case wordRole.first:
			put(out, 94, word);
			putBits(out, 95, lists);
			put(out, 97, coarse[fine]);
			break;
		case wordRole.last:
			put(out, 91, word);
			putBits(out, 92, lists);
			put(out, 96, coarse[fine]);
			break;
		case wordRole.before:
		case wordRole.beyond:
			put(out, 91 + role, word);
			putBits(out, 95 + role, lists);
			break;
	}
}

/** Where {@link seen} has what was seen of a token and beside it. */
const saw = {
	nothing: 0,
	left2: 1,
	left: 2,
	word: 3,
	right: 4,
	right2: 5,
	looksLeft: 6,
	looks: 7,
	looksRight: 8,
	looksToLeft: 9, // of both
	roughLeft: 10,
	rough: 11,
	roughRight: 12,
	roughToRight: 13, // of both
	knownLeft: 14,
	known: 15,
	knownRight: 16,
	brief: 17,
	well: 18,
	people: 19,
	places: 20,
	wordBefore: 21,
	wordBeyond: 22,
	looksBefore: 23,
	looksBeyond: 24, // with the brief sort
	near: 25,
	called: 26,
	placed: 27,
	part: 28,
	last: 29,
	beforeRun: 30,
	begun: 31,
	beyondRun: 32,
	left3: 33,
	organization: 34,
	opening: 35
} as const;
const seen = new Int32Array(Object.keys(saw).length);

/** Of any token: itself, what the gazetteer says of it, its place in the run. */
const ofToken = singleFeatures(saw, [0, 'nothing'], [20, 'looks'], [50, 'known'], [90, 'part']);
const ofTokens = pairFeatures(
	saw,
	[6, 'left', 'word'],
	[7, 'word', 'right'],
	[8, 'left', 'right'],
	[9, 'left2', 'left'],
	[10, 'right', 'right2'],
	[21, 'looksLeft', 'looks'],
	[22, 'looks', 'looksRight'],
	[23, 'looksToLeft', 'looksRight'],
	[34, 'roughLeft', 'rough'],
	[35, 'rough', 'roughRight'],
	[36, 'roughLeft', 'roughToRight'],
	[39, 'left', 'rough'],
	[40, 'right', 'rough'],
	[51, 'knownLeft', 'known'],
	[52, 'known', 'knownRight'],
	[53, 'known', 'looks'],
	[54, 'known', 'rough'],
	[55, 'known', 'left'],
	[56, 'known', 'right'],
	[93, 'last', 'brief'],
	[100, 'beforeRun', 'begun'],
	[101, 'beyondRun', 'left3'],
	[106, 'organization', 'brief'],
	[107, 'opening', 'brief']
);
/** Of one within a name that the gazetteer has, and of what stands on both sides of the whole name. */
const ofName = singleFeatures(saw, [60, 'people'], [61, 'places'], [70, 'near']);
const ofNames = pairFeatures(
	saw,
	[58, 'brief', 'well'],
	[59, 'well', 'looks'],
	[62, 'brief', 'wordBefore'],
	[63, 'brief', 'wordBeyond'],
	[66, 'looksBefore', 'looksBeyond'],
	[71, 'near', 'brief']
);
/** Of one that the rest of the article says something of. */
const ofArticle = pairFeatures(saw, [81, 'called', 'brief'], [82, 'placed', 'brief']);

/**
 * Adds what token `i` of the run `first`..`after` says together with others, and with what the gazetteer
 * and the article know of it.
 *
 * @param coarse Coarse cluster of each fine one.
 */
export function contextFeatures(
	analysis: Analysis,
	i: number,
	first: number,
	after: number,
	coarse: Uint8Array,
	out: FeatureBuffer
): void {
	const { tokens, lists, cluster, article, names } = analysis;
	const size = tokens.length;
	const hash = tokens.hash;
	const hasLeft = i > 0;
	const hasRight = i + 1 < size;
	const left = hasLeft ? hash[i - 1] : edge;
	const right = hasRight ? hash[i + 1] : edge;
	seen[saw.left2] = i > 1 ? hash[i - 2] : edge;
	seen[saw.left] = left;
	seen[saw.word] = hash[i];
	seen[saw.right] = right;
	seen[saw.right2] = i + 2 < size ? hash[i + 2] : edge;

	const looks = looksOf(analysis, i);
	const looksLeft = hasLeft ? looksOf(analysis, i - 1) : 0;
	seen[saw.looksLeft] = looksLeft;
	seen[saw.looks] = looks;
	seen[saw.looksRight] = hasRight ? looksOf(analysis, i + 1) : 0;
	seen[saw.looksToLeft] = mix(looksLeft, looks);

	const rough = coarse[cluster[i]];
	const roughRight = coarse[hasRight ? cluster[i + 1] : 0];
	seen[saw.roughLeft] = coarse[hasLeft ? cluster[i - 1] : 0];
	seen[saw.rough] = rough;
	seen[saw.roughRight] = roughRight;
	seen[saw.roughToRight] = mix(rough, roughRight);

	// The gazetteer: which part of a name the word is, of what kind, how well known.
	seen[saw.known] = knownAt(analysis, i);
	seen[saw.knownLeft] = hasLeft ? knownAt(analysis, i - 1) : 0;
	seen[saw.knownRight] = hasRight ? knownAt(analysis, i + 1) : 0;
	const info = names.info[i];
	const brief = info === undefined ? 0 : briefOf(info.bits) * 8 + partOf(analysis, i);
	seen[saw.brief] = brief;
	if (info !== undefined) {
		putBits(out, 57, info.bits & ~nameBit.capital);
		const before = names.first[i] - 1;
		const beyond = names.after[i];
		const wordBeyond = beyond < size ? hash[beyond] : edge;
		seen[saw.well] = bucket(info.importance);
		seen[saw.people] = Math.min(15, Math.floor(Math.log2(info.population + 1) / 2));
		seen[saw.places] = Math.min(6, Math.floor(Math.log2(info.places)));
		seen[saw.wordBefore] = before >= 0 ? hash[before] : edge;
		seen[saw.wordBeyond] = wordBeyond;
		seen[saw.looksBefore] = before >= 0 ? looksOf(analysis, before) : 0;
		seen[saw.looksBeyond] = mix(beyond < size ? looksOf(analysis, beyond) : 0, brief);
		seen[saw.near] = article[i] & (articleBit.country | articleBit.region);
		putSeen(out, ofName, seen);
		putPairs(out, ofNames, seen);
		putBits(out, 64, before >= 0 ? lists[before] : 0);
		putBits(out, 65, beyond < size ? lists[beyond] : 0);
		put(out, 67, before >= 0 ? mix(cluster[before], brief) : 1);
		put(out, 68, beyond < size ? mix(cluster[beyond], brief) : 1);
		// "Lincoln, Nebraska": a place beyond the comma.
		if (beyond + 1 < size && !(tokens.shape[beyond] & shape.word)) {
			put(out, 69, mix(wordBeyond, knownAt(analysis, beyond + 1)));
		}
	}
	if (i + 2 < size && !(tokens.shape[i + 1] & shape.word)) {
		put(out, 72, mix(right, knownAt(analysis, i + 2)));
	}
	if (i > 1 && !(tokens.shape[i - 1] & shape.word)) {
		put(out, 73, mix(left, knownAt(analysis, i - 2)));
	}

	// The rest of the article.
	const says = article[i];
	if (says !== 0) {
		putBits(out, 80, says);
		seen[saw.called] =
			says & (articleBit.afterTitle | articleBit.afterFirstName | articleBit.beforeSpeech);
		seen[saw.placed] =
			says & (articleBit.afterLocative | articleBit.beforeRegion | articleBit.beforePlaceHead);
		putPairs(out, ofArticle, seen);
	}
	if (hasLeft) putBits(out, 83, article[i - 1]);
	if (hasRight) putBits(out, 84, article[i + 1]);

	// The run: what it begins and ends with, and what stands around it.
	const last = after - 1;
	seen[saw.part] = Math.min(5, i - first) * 8 + Math.min(5, last - i);
	seen[saw.last] = hash[last];
	seen[saw.beforeRun] = first > 0 ? hash[first - 1] : edge;
	seen[saw.begun] = Math.min(3, i - first);
	seen[saw.beyondRun] = after < size ? hash[after] : edge;
	seen[saw.left3] = Math.min(3, last - i);
	let organization = 0;
	for (let t = i + 1; t < after; t++)
		organization |=
			lists[t] &
			(listBit.organization | listBit.facility | listBit.event | listBit.person | listBit.title);
	let opening = 0;
	for (let t = first; t < i; t++)
		opening |=
			lists[t] & (listBit.organization | listBit.title | listBit.firstName | listBit.event);
	seen[saw.organization] = organization;
	seen[saw.opening] = opening;
	putBits(out, 104, organization);
	putBits(out, 105, opening);
	putSeen(out, ofToken, seen);
	putPairs(out, ofTokens, seen);
}

/** Beginnings and endings of the word, in small letters. */
function affixes(analysis: Analysis, i: number, out: FeatureBuffer): void {
	const { text, start, end } = analysis.tokens;
	const from = start[i];
	const to = end[i];
	let value = 0;
	for (let k = 0; k < 4 && from + k < to; k++) {
		value = mix(value + 1, smallUnit(text.charCodeAt(from + k)));
		if (k >= 1) put(out, 11 + k, value);
	}
	value = 0;
	for (let k = 0; k < 5 && to - 1 - k >= from; k++) {
		value = mix(value + 1, smallUnit(text.charCodeAt(to - 1 - k)));
		if (k >= 1) put(out, 15 + k, value);
	}
}

/** What a token looks like, with whether it begins a sentence, in one number. */
export function looksOf(analysis: Analysis, i: number): number {
	const { tokens } = analysis;
	const bits = tokens.shape[i];
	const length = tokens.end[i] - tokens.start[i];
	const opens = i === 0 || tokens.sentence[i] !== tokens.sentence[i - 1] ? 1 : 0;
	if (!(bits & shape.word)) return 4096 + (tokens.hash[i] & 1023) * 2 + opens;
	return (
		((bits & (shape.upper | shape.allCaps | shape.digit | shape.dotted | shape.mixed)) << 3) |
		(Math.min(length, 4) << 1) |
		opens
	);
}

/** Part of a gazetteer name (alone, first, middle, last), its sort and fame; 0 for none. */
function knownAt(analysis: Analysis, i: number): number {
	const info = analysis.names.info[i];
	if (info === undefined) return 0;
	return (briefOf(info.bits) * 8 + partOf(analysis, i)) * 8 + bucket(info.importance) + 1;
}

function partOf(analysis: Analysis, i: number): number {
	const { first, after } = analysis.names;
	const begins = first[i] === i;
	const ends = after[i] === i + 1;
	return begins ? (ends ? 1 : 2) : ends ? 4 : 3;
}

/** The sort that a name's readings come to, most telling first. */
export function briefOf(bits: number): number {
	const context = bits & nameBit.needsContext ? 8 : 0;
	if (!(bits & (nameBit.name | nameBit.abbreviation))) {
		return context + (bits & nameBit.adjective ? (bits & nameBit.demonym ? 7 : 6) : 5);
	}
	if (bits & nameBit.country) return context + 1;
	if (bits & nameBit.admin1) return context + 2;
	if (bits & nameBit.settlement) return context + 3;
	return context + 4;
}

const bucket = (importance: number) => Math.min(6, Math.floor(importance * 7));
