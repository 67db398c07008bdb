/**
 * What the model looks at for each word of a run: hashed features of the word, its neighbors, the
 * gazetteer's and the article's knowledge of them. The same functions train and decode.
 */
import { articleBit, type Analysis } from './analysis.ts';
import { edge, mix, put, putBits, type FeatureBuffer } from '../model/index.ts';
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
	const word = hash[i];
	const left = i > 0 ? hash[i - 1] : edge;
	const left2 = i > 1 ? hash[i - 2] : edge;
	const right = i + 1 < size ? hash[i + 1] : edge;
	const right2 = i + 2 < size ? hash[i + 2] : edge;

	put(out, 0, 0);
	put(out, 6, mix(left, word));
	put(out, 7, mix(word, right));
	put(out, 8, mix(left, right));
	put(out, 9, mix(left2, left));
	put(out, 10, mix(right, right2));

	const looks = looksOf(analysis, i);
	const looksLeft = i > 0 ? looksOf(analysis, i - 1) : 0;
	const looksRight = i + 1 < size ? looksOf(analysis, i + 1) : 0;
	put(out, 20, looks);
	put(out, 21, mix(looksLeft, looks));
	put(out, 22, mix(looks, looksRight));
	put(out, 23, mix(mix(looksLeft, looks), looksRight));

	const rough = coarse[cluster[i]];
	const roughLeft = coarse[i > 0 ? cluster[i - 1] : 0];
	const roughRight = coarse[i + 1 < size ? cluster[i + 1] : 0];
	put(out, 34, mix(roughLeft, rough));
	put(out, 35, mix(rough, roughRight));
	put(out, 36, mix(roughLeft, mix(rough, roughRight)));
	put(out, 39, mix(left, rough));
	put(out, 40, mix(right, rough));

	// The gazetteer: which part of a name the word is, of what kind, how well known.
	const known = knownAt(analysis, i);
	put(out, 50, known);
	const knownLeft = i > 0 ? knownAt(analysis, i - 1) : 0;
	const knownRight = i + 1 < size ? knownAt(analysis, i + 1) : 0;
	put(out, 51, mix(knownLeft, known));
	put(out, 52, mix(known, knownRight));
	put(out, 53, mix(known, looks));
	put(out, 54, mix(known, rough));
	put(out, 55, mix(known, left));
	put(out, 56, mix(known, right));
	const info = names.info[i];
	const brief = info === undefined ? 0 : briefOf(info.bits) * 8 + partOf(analysis, i);
	if (info !== undefined) {
		putBits(out, 57, info.bits & ~nameBit.capital);
		const well = bucket(info.importance);
		put(out, 58, mix(brief, well));
		put(out, 59, mix(well, looks));
		put(out, 60, Math.min(15, Math.floor(Math.log2(info.population + 1) / 2)));
		put(out, 61, Math.min(6, Math.floor(Math.log2(info.places))));
		// What stands on both sides of the whole name.
		const before = names.first[i] - 1;
		const beyond = names.after[i];
		const wordBefore = before >= 0 ? hash[before] : edge;
		const wordBeyond = beyond < size ? hash[beyond] : edge;
		put(out, 62, mix(brief, wordBefore));
		put(out, 63, mix(brief, wordBeyond));
		const listsBefore = before >= 0 ? lists[before] : 0;
		const listsBeyond = beyond < size ? lists[beyond] : 0;
		putBits(out, 64, listsBefore);
		putBits(out, 65, listsBeyond);
		const looksBefore = before >= 0 ? looksOf(analysis, before) : 0;
		const looksBeyond = beyond < size ? looksOf(analysis, beyond) : 0;
		put(out, 66, mix(looksBefore, mix(looksBeyond, brief)));
		put(out, 67, before >= 0 ? mix(cluster[before], brief) : 1);
		put(out, 68, beyond < size ? mix(cluster[beyond], brief) : 1);
		// "Lincoln, Nebraska": a place beyond the comma.
		if (beyond + 1 < size && !(tokens.shape[beyond] & shape.word)) {
			put(out, 69, mix(wordBeyond, knownAt(analysis, beyond + 1)));
		}
		put(out, 70, article[i] & (articleBit.country | articleBit.region));
		put(out, 71, mix(article[i] & (articleBit.country | articleBit.region), brief));
	}
	if (i + 2 < size && !(tokens.shape[i + 1] & shape.word)) {
		put(out, 72, mix(right, knownAt(analysis, i + 2)));
	}
	if (i > 1 && !(tokens.shape[i - 1] & shape.word)) {
		put(out, 73, mix(left, knownAt(analysis, i - 2)));
	}

	// The rest of the article.
	putBits(out, 80, article[i]);
	const says = article[i];
	if (says !== 0) {
		put(
			out,
			81,
			mix(
				says & (articleBit.afterTitle | articleBit.afterFirstName | articleBit.beforeSpeech),
				brief
			)
		);
		put(
			out,
			82,
			mix(
				says & (articleBit.afterLocative | articleBit.beforeRegion | articleBit.beforePlaceHead),
				brief
			)
		);
	}
	if (i > 0) putBits(out, 83, article[i - 1]);
	if (i + 1 < size) putBits(out, 84, article[i + 1]);

	// The run: what it begins and ends with, and what stands around it.
	const last = after - 1;
	put(out, 90, Math.min(5, i - first) * 8 + Math.min(5, last - i));
	put(out, 93, mix(hash[last], brief));
	const beforeRun = first > 0 ? hash[first - 1] : edge;
	const beyondRun = after < size ? hash[after] : edge;
	put(out, 100, mix(beforeRun, Math.min(3, i - first)));
	put(out, 101, mix(beyondRun, Math.min(3, last - i)));
	let organization = 0;
	for (let t = i + 1; t < after; t++)
		organization |=
			lists[t] &
			(listBit.organization | listBit.facility | listBit.event | listBit.person | listBit.title);
	putBits(out, 104, organization);
	let opening = 0;
	for (let t = first; t < i; t++)
		opening |=
			lists[t] & (listBit.organization | listBit.title | listBit.firstName | listBit.event);
	putBits(out, 105, opening);
	put(out, 106, mix(organization, brief));
	put(out, 107, mix(opening, brief));
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
