/**
 * Recognition by rules in languages with cases: a name of the gazetteer is a place when the case it
 * stands in fits its preposition, and the words around it do not make it a person, an organization
 * or a ship. Knows nothing of where places lie.
 */
import type { Analysis } from './analysis.ts';
import { anyCase, caseBit } from './inflection.ts';
import { areaName, type InflectedName, type InflectedNames } from './inflected-names.ts';
import type { Grammar } from './languages/grammar.ts';
import { listBit } from './languages/language.ts';
import { nameBit } from './names.ts';
import { isCapital, isHeading, isOpening, quotedNames } from './signs.ts';
import type { Reading, Span } from './span.ts';
import { shape, wordHash, type Tokens } from './tokenize.ts';

/** Nouns that a place's name follows: «село Гуево», «река Сейм». */
const headBefore =
	listBit.settlement | listBit.water | listBit.terrain | listBit.country | listBit.region;
/** Nouns that an adjective makes an area of: «Глушковский район». */
const headAfter =
	listBit.region |
	listBit.district |
	listBit.water |
	listBit.terrain |
	listBit.settlement |
	listBit.facility;

/** Cases of a name that no preposition governs: any but the locative. */
const ungoverned = anyCase & ~caseBit.l;

/** How well known a place must be to open a sentence with nothing else to go by. */
const minOpeningImportance = 0.5;
/** And to be one in spite of a capitalized noun before it: «Жители Курска». */
const minAfterNounImportance = 0.45;

/** Finds the toponyms of a text in a language with cases. */
export function recognizeInflected(analysis: Analysis): Span[] {
	const { tokens, lexicon } = analysis;
	const grammar = lexicon.grammar!;
	const names = analysis.names as InflectedNames;
	const quoted = quotedNames(tokens);
	const spans: Span[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const last = spans.at(-1);
		const before = last !== undefined ? last : null;
		const span =
			(names.first[i] === i && !quoted[i] ? nameAt(analysis, grammar, i, before) : null) ??
			(quoted[i] ? null : adjectiveAt(analysis, grammar, names, i, before)) ??
			demonymAt(tokens, grammar, i);
		if (span === null) continue;
		spans.push(span);
		i = span.after - 1;
	}
	return spans;
}

/** What stands before a name and says in which case it has to be. */
interface Surroundings {
	readonly cases: number;
	readonly preposition: number;
	readonly listFirst: number;
	/** Whether the words before promise a place: «в», «село», or another place of the list. */
	readonly isPromised: boolean;
}

function nameAt(
	analysis: Analysis,
	grammar: Grammar,
	first: number,
	last: Span | null
): Span | null {
	const { tokens, names } = analysis;
	const info = names.info[first] as InflectedName;
	const after = names.after[first];
	const around = surroundingsAt(analysis, grammar, first, last);
	const opens = isOpening(tokens, first);
	if (after === first + 1 && (opens || isPlaceNoun(analysis, after))) {
		if (isAdjectiveBeforeNoun(analysis, grammar, first)) return null;
	}
	const fitting = info.forms.filter((form) => form.cases & around.cases);
	if (fitting.length === 0) return null;
	const isName = after - first > 1;
	const lists = analysis.lists[first];
	const next = after < tokens.length ? after : -1;
	const capitalNext = next >= 0 && isCapital(tokens, next) && !isOpening(tokens, next);
	const isLocative =
		around.preposition >= 0 && isList(analysis, around.preposition, listBit.locative);
	// «Владимир Путин», «Москва-Сити»: the name goes on, unless «в Москве Путин» says that it does not.
	if (capitalNext && names.first[next] !== next && !isName) {
		const heads = analysis.lists[next] & (headAfter | listBit.title | listBit.agent);
		// «Президент США Дональд Трамп»: the capital after it is of the one who holds the office.
		const isOffice =
			first > 0 && isList(analysis, first - 1, listBit.agent | listBit.title) && !opens;
		if (!heads && !isOffice && (!isLocative || lists & listBit.firstName)) return null;
	}
	if (!isName && lists & listBit.firstName && !isLocative) return null;
	if (!around.isPromised && followsName(analysis, first, last, info.importance, fitting))
		return null;
	if (info.bits & nameBit.needsContext && !around.isPromised) return null;
	if (!isName && lists & (listBit.calendar | listBit.common) && !around.isPromised) return null;
	if (!isName && lists & listBit.person && !isLocative) return null;
	if (opens && !isName && !around.isPromised) {
		const verb =
			next >= 0 && isList(analysis, next, listBit.speech | listBit.action | listBit.motion);
		if (info.importance < minOpeningImportance && !verb && !isHeading(tokens, first, after)) {
			return null;
		}
	}
	return {
		first,
		after,
		adjectival: false,
		probability: around.isPromised ? 0.95 : 0.8,
		reading: reading(fitting, around)
	};
}

function reading(
	fitting: InflectedName['forms'],
	{ cases, preposition, listFirst }: Surroundings
): Reading {
	// The best-known place tells the case; what else is spelled so is weighed by resolution.
	const read = fitting[0].cases & cases;
	return { names: fitting.map((form) => form.name), cases: read, preposition, listFirst };
}

/** Reads the words before a name: a preposition, a head, a list that it goes on. */
function surroundingsAt(
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
	if (last !== null && last.reading && isJoined(tokens, last.after, first)) {
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
	if (!grammar.governed.has(tokens.hash[before]) && isPlainAdjective(tokens, before)) before--;
	const governed = before >= 0 ? grammar.governed.get(tokens.hash[before]) : undefined;
	if (governed !== undefined) {
		const isPromised = (lists[before] & listBit.locative) !== 0;
		return { ...alone, cases: governed, preposition: before, isPromised };
	}
	return { ...alone, cases: ungoverned };
}

/** Whether a comma, a conjunction or both lead from one name to the next, perhaps over a head word. */
function isJoined(tokens: Tokens, after: number, first: number): boolean {
	if (first - after < 1 || first - after > 2) return false;
	for (let i = after; i < first; i++) {
		if (!conjunctions.has(tokens.hash[i])) return false;
	}
	return true;
}

const conjunctions = new Set([',', 'и', 'или', 'і', 'й', 'та', 'або', '—', '–'].map(wordHash));

const adjectiveEnd = /(?:ой|ом|ым|им|ій|ому|ою|ый|ий|ого|ую|у|ых|их)$/;

function isPlainAdjective(tokens: Tokens, token: number): boolean {
	if (token < 1 || !(tokens.shape[token] & shape.lower)) return false;
	return adjectiveEnd.test(tokens.text.slice(tokens.end[token] - 4, tokens.end[token]));
}

/**
 * Whether a capital before a name says that both are one name: «Алексей Смирнов», «Банк Англии».
 * The first word of a sentence is no such capital when it is an ordinary noun («Жители Курска»).
 */
function followsName(
	{ tokens, lists }: Analysis,
	first: number,
	last: Span | null,
	importance: number,
	fitting: InflectedName['forms']
): boolean {
	const before = first - 1;
	if (before < 0 || !isCapital(tokens, before) || isOpening(tokens, first)) return false;
	if (last !== null && last.after === first) return false;
	if (lists[before] & listBit.firstName) return true;
	if (lists[before] & listBit.agent) return false;
	if (lists[before] & listBit.organization) return true;
	if (!isOpening(tokens, before)) return true;
	if (lists[before] & ~(listBit.firstName | listBit.organization)) return false;
	const isNominative = fitting.every((form) => form.cases & caseBit.n);
	return isNominative || importance < minAfterNounImportance;
}

function adjectiveAt(
	analysis: Analysis,
	grammar: Grammar,
	names: InflectedNames,
	token: number,
	last: Span | null
): Span | null {
	const { tokens, lists } = analysis;
	const isUpper = isCapital(tokens, token);
	const next = token + 1;
	const opens = isOpening(tokens, token);
	if (isUpper) {
		const area = areaAt(analysis, grammar, token);
		if (area !== null) {
			const around = surroundingsAt(analysis, grammar, token, last);
			return {
				first: token,
				after: area.after,
				adjectival: false,
				probability: 0.9,
				reading: { ...around, names: [area.name] }
			};
		}
	}
	const base = names.adjectives.get(token);
	if (base === undefined) return null;
	if (isUpper && next < tokens.length) {
		// «Сумская обладминистрация», but «Московский Комсомолец» is one name and «Сырский заявил» a person.
		if (isCapital(tokens, next) && !(lists[next] & headAfter)) return null;
		if (!opens && !isBeforeNoun(analysis, grammar, token)) return null;
	}
	const around = surroundingsAt(analysis, grammar, token, last);
	return {
		first: token,
		after: next,
		adjectival: true,
		probability: 0.9,
		reading: { ...around, cases: anyCase, names: [base] }
	};
}

/** An area that begins here: «Глушковский район», or «Сумская» of «Сумская и Харьковская области». */
function areaAt(
	{ tokens, lists }: Analysis,
	grammar: Grammar,
	token: number
): { name: string; after: number } | null {
	const word = (at: number) => tokens.text.slice(tokens.start[at], tokens.end[at]);
	let head = token + 1;
	while (
		head + 2 < tokens.length &&
		head - token < 12 &&
		conjunctions.has(tokens.hash[head]) &&
		isCapital(tokens, head + 1)
	) {
		head += 2;
	}
	if (head >= tokens.length || !(lists[head] & headAfter)) return null;
	if (tokens.shape[head] & shape.lineStart) return null;
	const name = areaName(word(token), word(head), grammar);
	return name === null ? null : { name, after: head === token + 1 ? head + 1 : token + 1 };
}

function demonymAt(tokens: Tokens, grammar: Grammar, token: number): Span | null {
	const place = grammar.demonyms.get(tokens.hash[token]);
	if (place === undefined || (isCapital(tokens, token) && !isOpening(tokens, token))) return null;
	return {
		first: token,
		after: token + 1,
		adjectival: true,
		probability: 0.9,
		reading: { names: [place], cases: anyCase, preposition: -1, listFirst: token }
	};
}

const placeAdjective = /[сц]ь?к(?:ий|ой|ая|ое|ие|а|е|і|ого|ому|им|ім|ом|ую|у|ої|ій|ою|их|ими)$/i;

/** Whether a capitalized word is an adjective in «-ский» of the noun after it, and no name by itself. */
function isAdjectiveBeforeNoun(analysis: Analysis, grammar: Grammar, token: number): boolean {
	const { tokens } = analysis;
	return (
		placeAdjective.test(tokens.text.slice(tokens.start[token], tokens.end[token])) &&
		isBeforeNoun(analysis, grammar, token)
	);
}

/** Whether a small-letter word follows that is no verb and no preposition. */
function isBeforeNoun({ tokens, lists }: Analysis, grammar: Grammar, token: number): boolean {
	const next = token + 1;
	if (next >= tokens.length || !(tokens.shape[next] & shape.lower)) return false;
	if (grammar.governed.has(tokens.hash[next]) || conjunctions.has(tokens.hash[next])) return false;
	return (lists[next] & (listBit.speech | listBit.action | listBit.motion)) === 0;
}

/** «Покровский напрямок»: a noun that an adjective of place goes with. */
const isPlaceNoun = ({ lists }: Analysis, token: number) =>
	((lists[token] ?? 0) & (headAfter | listBit.locational)) !== 0;

const isList = ({ lists }: Analysis, token: number, bits: number) => (lists[token] & bits) !== 0;
