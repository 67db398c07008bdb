/**
 * What the model of types looks at for one toponym: the grammar around it. The preposition that
 * governs it, the noun or verb it leads to, whose name it stands in.
 */
import { type Analysis, isNameWord, briefOf, looksOf, nameBit } from '../recognition/index.ts';
import { edge, mix, put, putBits, type FeatureBuffer } from '../model/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { shape, wordHash } from '../tokens/index.ts';
import { typeByRules } from './type-rules.ts';

const comma = wordHash(',');
const hyphen = wordHash('-');

const governs = listBit.locative | listBit.preposition;
/** Words of the names of those who act, and of sites. */
const institutions = listBit.organization | listBit.facility;
const places =
	listBit.region | listBit.district | listBit.settlement | listBit.locational | listBit.country;
/** Words between "of" and what the name belongs to. */
const maxOwner = 5;
const doings = listBit.speech | listBit.action | listBit.motion;

/** Words around a toponym that the model looks at: tokens, perhaps outside of the text. */
export interface TypeWords {
	/** The preposition that governs it, through the list and the names it stands in. */
	readonly before: number;
	/** The word it leads to, through the list, a possessive, a hyphen. */
	readonly beyond: number;
	/** The first small-letter noun or verb after the name's run. */
	readonly small: number;
	/** The last noun of "the Turkish livestock market". */
	readonly noun: number;
}

/** Finds the words that a toponym goes with. */
export function typeWords(analysis: Analysis, { first, after }: Span): TypeWords {
	const { tokens, names } = analysis;
	const { cues } = analysis.lexicon;
	const { hash } = tokens;
	const size = tokens.length;
	const joins = (i: number) => hash[i] === comma || cues.joins.has(hash[i]);
	const at = (i: number) => (i < size ? hash[i] : edge);
	let before = first - 1;
	while (before > 0 && first - before < 8) {
		if (joins(before) || names.first[before] >= 0 || isLink(analysis, before)) before--;
		else break;
	}
	let beyond = after;
	const owns = cues.possessive.has(at(after));
	if (owns) beyond++;
	if (at(beyond) === hyphen) beyond++;
	else
		while (beyond + 1 < size && beyond - after < 8 && joins(beyond)) {
			let other = beyond + 1;
			if (joins(other)) other++;
			if (other >= size || names.first[other] !== other) break;
			beyond = names.after[other];
		}
	let small = beyond;
	while (small < size && small - beyond < 5 && !(tokens.shape[small] & shape.lower)) small++;
	let noun = small;
	while (noun + 1 < size && noun - small < 3 && isNoun(analysis, noun + 1)) noun++;
	return { before, beyond, small, noun };
}

/** Words on each side of a toponym that are looked at one by one. */
const reach = 3;

/** Roles of words around a toponym; those at a distance are numbered from these on. */
const role = {
	last: 0,
	before: 1,
	beyond: 2,
	small: 3,
	noun: 4,
	left: 5,
	right: 5 + reach
} as const;
export const typeRoles = role.right + reach;

/** Calls for each word around a toponym with its role. */
export function eachTypeWord(
	{ first, after }: Span,
	{ before, beyond, small, noun }: TypeWords,
	call: (token: number, role: number) => void
): void {
	call(after - 1, role.last);
	call(before, role.before);
	call(beyond, role.beyond);
	call(small, role.small);
	call(noun, role.noun);
	for (let d = 0; d < reach; d++) {
		call(first - 1 - d, role.left + d);
		call(after + d, role.right + d);
	}
}

/** Adds what a word around a toponym says in its role by itself; a token outside of the text is the edge. */
export function typeWordFeatures(
	analysis: Analysis,
	token: number,
	ofRole: number,
	coarse: Uint8Array,
	out: FeatureBuffer
): void {
	const isWord = token >= 0 && token < analysis.tokens.length;
	const word = isWord ? analysis.tokens.hash[token] : edge;
	const lists = isWord ? analysis.lists[token] : 0;
	const fine = isWord ? analysis.cluster[token] : 0;
	switch (ofRole) {
		case role.last:
			put(out, 4, word);
			putBits(out, 6, lists);
			put(out, 7, fine);
			put(out, 8, coarse[fine]);
			break;
		case role.before:
			put(out, 50, word);
			putBits(out, 52, lists);
			break;
		case role.beyond:
			put(out, 60, word);
			putBits(out, 62, lists);
			put(out, 63, fine);
			put(out, 64, coarse[fine]);
			break;
		case role.small:
			put(out, 70, word);
			put(out, 71, coarse[fine]);
			break;
		case role.noun:
			put(out, 75, word);
			putBits(out, 78, lists);
			break;
		default: {
			const distance = ofRole < role.right ? ofRole - role.left : ofRole - role.right;
			const side = ofRole < role.right ? 11 + distance : 14 + distance;
			put(out, side, word);
			putBits(out, side + 6, lists);
			put(out, side + 12, fine);
			put(out, side + 18, coarse[fine]);
		}
	}
}

/**
 * Adds the features of a toponym for its type, those of its {@link typeWords} left out.
 *
 * @param inRun First token of the run it stands in, and the one after the run's last.
 */
export function typeFeatures(
	analysis: Analysis,
	span: Span,
	inRun: readonly [first: number, after: number],
	{ before, beyond, small, noun }: TypeWords,
	coarse: Uint8Array,
	out: FeatureBuffer
): void {
	const { tokens, lists, cluster, names, article } = analysis;
	const { cues } = analysis.lexicon;
	const { hash } = tokens;
	const size = tokens.length;
	const at = (i: number) => (i >= 0 && i < size ? hash[i] : edge);
	const listsAt = (i: number) => (i >= 0 && i < size ? lists[i] : 0);
	const fineAt = (i: number) => (i >= 0 && i < size ? cluster[i] : 0);
	const roughAt = (i: number) => coarse[fineAt(i)];
	const { first, after } = span;
	const last = after - 1;
	const info = names.info[first];
	const bits = info?.bits ?? 0;
	const isCapital = !span.adjectival && (bits & nameBit.capital) !== 0;
	const sort =
		(isCapital ? 32 : 0) + (span.adjectival ? 16 : 0) + (info === undefined ? 0 : briefOf(bits));

	put(out, 0, 0);
	put(out, 1, sort);
	put(out, 2, span.adjectival ? 1 : 0);
	put(out, 3, Math.min(4, after - first));
	put(out, 5, mix(at(first), after - first));
	put(out, 9, looksOf(analysis, first));
	const endsIn = tokens.text.charCodeAt(tokens.end[last] - 1);
	put(out, 10, mix(endsIn, span.adjectival ? 1 : 0));
	let within = 0;
	for (let i = first; i < after; i++) within |= listsAt(i) & institutions;
	put(out, 46, mix(within, after - first > 1 ? 1 : 0));

	// Neighbors.
	put(out, 35, mix(at(first - 1), at(last + 1)));
	put(out, 36, mix(at(first - 2), at(first - 1)));
	put(out, 37, mix(at(last + 1), at(last + 2)));
	put(out, 38, mix(at(first - 1), roughAt(last + 1)));
	put(out, 39, mix(roughAt(first - 1), roughAt(last + 1)));
	put(out, 40, mix(sort, at(last + 1)));
	put(out, 41, mix(sort, at(first - 1)));
	put(out, 42, mix(sort, roughAt(last + 1)));
	const next = last + 1 < size ? looksOf(analysis, last + 1) : 0;
	const previous = first > 0 ? looksOf(analysis, first - 1) : 0;
	put(out, 43, next);
	put(out, 44, previous);
	put(out, 45, mix(previous, next));

	const governor = listsAt(before) & governs ? at(before) : 0;
	put(out, 51, mix(governor, sort));
	put(out, 53, at(before - 1));
	put(out, 54, mix(governor, roughAt(before - 1)));
	// What it belongs to: "Ministry of Defence of Ukraine", "ambassador of the Republic of Armenia".
	let owner = 0;
	const isOf = cues.of.has(at(before));
	if (isOf) {
		for (let i = before - 1; i >= 0 && i >= before - maxOwner && owner === 0; i--) {
			if (!(tokens.shape[i] & shape.word)) break;
			owner = lists[i] & (listBit.title | listBit.agent | institutions | places);
		}
	}
	put(out, 55, mix(owner, isOf ? 1 : 0));
	put(out, 56, mix(mix(owner, sort), isOf ? 1 : 0));

	const owns = cues.possessive.has(at(after));
	const listed = beyond !== after && !owns && at(after) !== hyphen;
	put(out, 61, mix(at(beyond), owns ? 1 : at(after) === hyphen ? 2 : listed ? 3 : 0));
	put(out, 65, mix(governor, roughAt(beyond)));
	put(out, 57, mix(sort, fineAt(beyond)));
	put(out, 66, mix(governor, listsAt(beyond) & doings));
	put(out, 67, owns ? mix(1, roughAt(beyond + 1)) : 0);
	put(out, 68, mix(owns ? 1 : 0, sort));
	put(out, 69, mix(owns ? 1 : 0, mix(governor, sort)));
	put(out, 72, mix(governor, roughAt(small)));
	put(out, 76, mix(sort, roughAt(noun)));
	put(out, 77, mix(sort, fineAt(noun)));
	let verb = 0;
	for (let i = after; i < size && i < after + 6 && verb === 0; i++) verb = lists[i] & doings;
	putBits(out, 73, verb);
	put(out, 74, mix(governor === 0 ? 0 : 1, verb));

	// The run: what the whole name is.
	const [runFirst, runAfter] = inRun;
	const beginsRun = runFirst === first;
	const endsRun = runAfter === after;
	put(out, 80, (beginsRun ? 1 : 0) + (endsRun ? 2 : 0));
	put(out, 81, endsRun ? 0 : at(runAfter - 1));
	put(out, 82, endsRun ? 0 : roughAt(runAfter - 1));
	put(out, 83, beginsRun ? 0 : at(runFirst));
	put(out, 84, beginsRun ? 0 : roughAt(runFirst));
	let rest = 0;
	for (let i = after; i < runAfter; i++) if (isNameWord(tokens.shape[i])) rest |= lists[i];
	let head = 0;
	for (let i = runFirst; i < first; i++) if (isNameWord(tokens.shape[i])) head |= lists[i];
	putBits(out, 85, rest);
	putBits(out, 86, head);
	put(out, 87, mix(at(runAfter), endsRun ? 1 : 0));
	putBits(out, 88, listsAt(runAfter));
	put(out, 89, at(runFirst - 1));
	put(out, 90, mix(rest & (listBit.organization | listBit.title | listBit.agent), sort));
	put(out, 91, mix(head & (listBit.organization | listBit.title), sort));

	const rule = ruleNumber[typeByRules(analysis, span)] ?? 0;
	put(out, 92, rule);
	put(out, 93, mix(rule, sort));
	put(out, 94, mix(rule, governor));

	// "Paris, Texas", a dateline, the rest of the article.
	const region = at(after) === comma && after + 1 < size && names.info[after + 1] !== undefined;
	put(out, 95, region ? 1 : 0);
	const isWithin = at(first - 1) === comma && first > 1 && names.info[first - 2] !== undefined;
	put(out, 96, isWithin ? 1 : 0);
	putBits(out, 97, article[first]);
	const opens = tokens.shape[first] & shape.lineStart ? 1 : 0;
	put(out, 98, mix(opens, tokens.shape[last] & shape.allCaps));
	put(out, 99, bits & 0xfff);
}

/** The types that rules tell, as numbers. */
const ruleNumber: Partial<Record<MentionType, number>> = {
	Literal: 1,
	Literal_Modifier: 2,
	Metonymic: 3,
	Non_Literal_Modifier: 4,
	Demonym: 5
};

/** Small words between a preposition and its name: "of the former Soviet". */
function isLink(analysis: Analysis, i: number): boolean {
	const { tokens, lists, lexicon } = analysis;
	if (tokens.shape[i] & shape.lower && lists[i] & listBit.direction) return true;
	return lexicon.cues.article.has(tokens.hash[i]);
}

/** Whether a word may go on with a row of nouns: small, and in no list of other words. */
function isNoun({ tokens, lists }: Analysis, i: number): boolean {
	return (tokens.shape[i] & shape.lower) !== 0 && (lists[i] & notNouns) === 0;
}

const notNouns =
	governs | doings | listBit.common | listBit.joiner | listBit.direction | listBit.calendar;
