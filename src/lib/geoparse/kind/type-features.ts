/**
 * What the model of types looks at for one toponym: the grammar around it. The preposition that
 * governs it, the noun or verb it leads to, whose name it stands in.
 */
import { type Analysis, isNameWord, briefOf, looksOf, nameBit } from '../recognition/index.ts';
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

/** Where {@link seen} has what was seen of a toponym and beside it. */
const saw = {
	nothing: 0,
	sort: 1,
	isAdjective: 2,
	fewWords: 3,
	looks: 4,
	looksNext: 5,
	looksPrevious: 6,
	beforeGovernor: 7,
	ownedRough: 8,
	ends: 9,
	runEnd: 10,
	roughRunEnd: 11,
	runStart: 12,
	roughRunStart: 13,
	beforeRun: 14,
	rule: 15,
	isHeld: 16,
	isHolder: 17,
	bits: 18,
	word: 19,
	endsIn: 20,
	within: 21,
	isLong: 22,
	left: 23,
	right: 24,
	left2: 25,
	right2: 26,
	roughRight: 27,
	roughLeft: 28,
	governor: 29,
	roughBeforeGovernor: 30,
	owner: 31,
	isOf: 32,
	ownerOfSort: 33,
	beyond: 34,
	lead: 35,
	roughBeyond: 36,
	fineBeyond: 37,
	doing: 38,
	owns: 39,
	governorOfSort: 40,
	roughSmall: 41,
	roughNoun: 42,
	fineNoun: 43,
	isGoverned: 44,
	verb: 45,
	afterRun: 46,
	endsRun: 47,
	rest: 48,
	head: 49,
	opens: 50,
	isCapitals: 51,
	words: 52
} as const;

const seen = new Int32Array(Object.keys(saw).length);

const single = singleFeatures(
	saw,
	[0, 'nothing'],
	[1, 'sort'],
	[2, 'isAdjective'],
	[3, 'fewWords'],
	[9, 'looks'],
	[43, 'looksNext'],
	[44, 'looksPrevious'],
	[53, 'beforeGovernor'],
	[67, 'ownedRough'],
	[80, 'ends'],
	[81, 'runEnd'],
	[82, 'roughRunEnd'],
	[83, 'runStart'],
	[84, 'roughRunStart'],
	[89, 'beforeRun'],
	[92, 'rule'],
	[95, 'isHeld'],
	[96, 'isHolder'],
	[99, 'bits']
);
const pairs = pairFeatures(
	saw,
	[5, 'word', 'words'],
	[10, 'endsIn', 'isAdjective'],
	[46, 'within', 'isLong'],
	[35, 'left', 'right'],
	[36, 'left2', 'left'],
	[37, 'right', 'right2'],
	[38, 'left', 'roughRight'],
	[39, 'roughLeft', 'roughRight'],
	[40, 'sort', 'right'],
	[41, 'sort', 'left'],
	[42, 'sort', 'roughRight'],
	[45, 'looksPrevious', 'looksNext'],
	[51, 'governor', 'sort'],
	[54, 'governor', 'roughBeforeGovernor'],
	[55, 'owner', 'isOf'],
	[56, 'ownerOfSort', 'isOf'],
	[61, 'beyond', 'lead'],
	[65, 'governor', 'roughBeyond'],
	[57, 'sort', 'fineBeyond'],
	[66, 'governor', 'doing'],
	[68, 'owns', 'sort'],
	[69, 'owns', 'governorOfSort'],
	[72, 'governor', 'roughSmall'],
	[76, 'sort', 'roughNoun'],
	[77, 'sort', 'fineNoun'],
	[74, 'isGoverned', 'verb'],
	[87, 'afterRun', 'endsRun'],
	[90, 'rest', 'sort'],
	[91, 'head', 'sort'],
	[93, 'rule', 'sort'],
	[94, 'rule', 'governor'],
	[98, 'opens', 'isCapitals']
);

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

	seen[saw.sort] = sort;
	seen[saw.isAdjective] = +span.adjectival;
	seen[saw.words] = after - first;
	seen[saw.fewWords] = Math.min(4, after - first);
	seen[saw.isLong] = +(after - first > 1);
	seen[saw.word] = at(first);
	seen[saw.looks] = looksOf(analysis, first);
	seen[saw.endsIn] = tokens.text.charCodeAt(tokens.end[last] - 1);
	let within = 0;
	for (let i = first; i < after; i++) within |= listsAt(i) & institutions;
	seen[saw.within] = within;

	// Neighbors.
	seen[saw.left] = at(first - 1);
	seen[saw.left2] = at(first - 2);
	seen[saw.right] = at(after);
	seen[saw.right2] = at(after + 1);
	seen[saw.roughLeft] = roughAt(first - 1);
	seen[saw.roughRight] = roughAt(after);
	seen[saw.looksNext] = after < size ? looksOf(analysis, after) : 0;
	seen[saw.looksPrevious] = first > 0 ? looksOf(analysis, first - 1) : 0;

	const governor = listsAt(before) & governs ? at(before) : 0;
	seen[saw.governor] = governor;
	seen[saw.isGoverned] = +(governor !== 0);
	seen[saw.governorOfSort] = mix(governor, sort);
	seen[saw.beforeGovernor] = at(before - 1);
	seen[saw.roughBeforeGovernor] = roughAt(before - 1);
	// What it belongs to: "Ministry of Defence of Ukraine", "ambassador of the Republic of Armenia".
	let owner = 0;
	const isOf = cues.of.has(at(before));
	if (isOf) {
		for (let i = before - 1; i >= 0 && i >= before - maxOwner && owner === 0; i--) {
			if (!(tokens.shape[i] & shape.word)) break;
			owner = lists[i] & (listBit.title | listBit.agent | institutions | places);
		}
	}
	seen[saw.isOf] = +isOf;
	seen[saw.owner] = owner;
	seen[saw.ownerOfSort] = mix(owner, sort);

	const owns = cues.possessive.has(at(after));
	const listed = beyond !== after && !owns && at(after) !== hyphen;
	seen[saw.owns] = +owns;
	seen[saw.lead] = owns ? 1 : at(after) === hyphen ? 2 : listed ? 3 : 0;
	seen[saw.beyond] = at(beyond);
	seen[saw.fineBeyond] = fineAt(beyond);
	seen[saw.roughBeyond] = roughAt(beyond);
	seen[saw.doing] = listsAt(beyond) & doings;
	seen[saw.ownedRough] = owns ? mix(1, roughAt(beyond + 1)) : 0;
	seen[saw.roughSmall] = roughAt(small);
	seen[saw.fineNoun] = fineAt(noun);
	seen[saw.roughNoun] = roughAt(noun);
	let verb = 0;
	for (let i = after; i < size && i < after + 6 && verb === 0; i++) verb = lists[i] & doings;
	seen[saw.verb] = verb;
	putBits(out, 73, verb);

	// The run: what the whole name is.
	const [runFirst, runAfter] = inRun;
	const beginsRun = runFirst === first;
	const endsRun = runAfter === after;
	seen[saw.ends] = (beginsRun ? 1 : 0) + (endsRun ? 2 : 0);
	seen[saw.endsRun] = +endsRun;
	seen[saw.runEnd] = endsRun ? 0 : at(runAfter - 1);
	seen[saw.roughRunEnd] = endsRun ? 0 : roughAt(runAfter - 1);
	seen[saw.runStart] = beginsRun ? 0 : at(runFirst);
	seen[saw.roughRunStart] = beginsRun ? 0 : roughAt(runFirst);
	let rest = 0;
	for (let i = after; i < runAfter; i++) if (isNameWord(tokens.shape[i])) rest |= lists[i];
	let head = 0;
	for (let i = runFirst; i < first; i++) if (isNameWord(tokens.shape[i])) head |= lists[i];
	putBits(out, 85, rest);
	putBits(out, 86, head);
	putBits(out, 88, listsAt(runAfter));
	seen[saw.beforeRun] = at(runFirst - 1);
	seen[saw.afterRun] = at(runAfter);
	seen[saw.rest] = rest & (listBit.organization | listBit.title | listBit.agent);
	seen[saw.head] = head & (listBit.organization | listBit.title);

	seen[saw.rule] = ruleNumber[typeByRules(analysis, span)] ?? 0;

	// "Paris, Texas", a dateline, the rest of the article.
	const isHeld = at(after) === comma && after + 1 < size && names.info[after + 1] !== undefined;
	const isHolder = at(first - 1) === comma && first > 1 && names.info[first - 2] !== undefined;
	seen[saw.isHeld] = +isHeld;
	seen[saw.isHolder] = +isHolder;
	putBits(out, 97, article[first]);
	seen[saw.opens] = +((tokens.shape[first] & shape.lineStart) !== 0);
	seen[saw.isCapitals] = tokens.shape[last] & shape.allCaps;
	seen[saw.bits] = bits & 0xfff;
	putSeen(out, single, seen);
	putPairs(out, pairs, seen);
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
