/**
 * What stands before a name in a language with cases, and in which cases that lets the name stand: a
 * preposition, a head («город»), the list that the name goes on. Knows no places.
 */
import type { Analysis } from './analysis.ts';
import { anyCase, caseBit, isOpening, shape, type Tokens } from '../tokens/index.ts';
import { listBit, type Grammar } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';

/** Nouns that a place's name follows: «село Гуево», «река Сейм». */
const headBefore =
	listBit.settlement | listBit.water | listBit.terrain | listBit.country | listBit.region;
/** Nouns whose cases end as an adjective's may: «в порту Одессы». */
const nouns = listBit.facility | listBit.agent | listBit.organization;
/** Cases of a name that no preposition governs: any but the locative. */
export const ungoverned = anyCase & ~caseBit.l;

/** What stands before a name and says in which case it has to be. */
export interface Surroundings {
	readonly cases: number;
	readonly preposition: number;
	readonly listFirst: number;
	/** Whether the words before promise a place: «в», «село», or another place of the list. */
	readonly isPromised: boolean;
}

/** Reads the words before a name: a preposition, a head, a list that it goes on. */
export function surroundingsAt(
	{ tokens, lists }: Analysis,
	grammar: Grammar,
	first: number,
	last: Span | null
): Surroundings {
	const alone = { preposition: -1, listFirst: first, isPromised: false };
	let before = first - 1;
	if (isOpening(tokens, first) && before >= 0 && tokens.sentence[before] !== tokens.sentence[first])
		return { ...alone, cases: caseBit.n };
	// «Курск, Белгород и Брянск»: a list is one phrase.
	if (last !== null && last.reading && isJoined(tokens, grammar, last.after, first)) {
		const { cases, preposition, listFirst } = last.reading;
		return {
			cases: last.adjectival ? ungoverned : cases,
			preposition,
			listFirst,
			isPromised: true
		};
	}
	if (before < 0 || tokens.sentence[before] !== tokens.sentence[first])
		return { ...alone, cases: caseBit.n };
	if (lists[before] & headBefore && !(last !== null && last.after === first)) {
		const governing = grammar.governed.get(tokens.hash[before - 1]);
		return {
			...alone,
			cases: anyCase,
			preposition: governing === undefined ? -1 : before - 1,
			isPromised: true
		};
	}
	// One adjective may come between: «в приграничной Судже».
	const isNoun = (lists[before] & nouns) !== 0;
	if (
		!grammar.governed.has(tokens.hash[before]) &&
		!isNoun &&
		isPlainAdjective(tokens, grammar, before)
	)
		before--;
	const governed = before >= 0 ? grammar.governed.get(tokens.hash[before]) : undefined;
	if (governed !== undefined) {
		const isPromised = (lists[before] & listBit.locative) !== 0;
		return { ...alone, cases: governed, preposition: before, isPromised };
	}
	return { ...alone, cases: ungoverned };
}

/** Whether a comma, a conjunction or both lead from one name to the next, perhaps over a head word. */
export function isJoined(
	tokens: Tokens,
	{ conjunctions }: Grammar,
	after: number,
	first: number
): boolean {
	if (first - after < 1 || first - after > 2) return false;
	for (let i = after; i < first; i++) {
		if (!conjunctions.has(tokens.hash[i])) return false;
	}
	return true;
}

function isPlainAdjective(tokens: Tokens, { plainAdjective }: Grammar, token: number): boolean {
	if (token < 1 || !(tokens.shape[token] & shape.lower)) return false;
	return plainAdjective.test(tokens.text.slice(tokens.end[token] - 4, tokens.end[token]));
}
