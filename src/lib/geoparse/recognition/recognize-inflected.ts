/**
 * Recognition by rules in languages with cases: a name of the gazetteer is a place when the case it
 * stands in fits its preposition, and the words around it do not make it a person, an organization
 * or a ship. Knows nothing of where places lie.
 */
import type { Analysis } from './analysis.ts';
import {
	anyCase,
	caseBit,
	isCapital,
	isHeading,
	isOpening,
	quotedNames,
	shape,
	type Tokens,
	wordHash
} from '../tokens/index.ts';
import { areaName, type InflectedName, type InflectedNames } from './inflected-names.ts';
import { listBit, type Grammar } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import type { Reading, Span } from '../mention/index.ts';
import { surroundingsAt, ungoverned, type Surroundings } from './surroundings.ts';
import { unknownAt } from './unknown-names.ts';

/** Nouns that an adjective makes an area of: «Глушковский район». */
const headAfter =
	listBit.region |
	listBit.district |
	listBit.water |
	listBit.terrain |
	listBit.settlement |
	listBit.facility;

const comma = wordHash(',');

/** How well known a place must be to open a sentence with nothing else to go by. */
const minOpeningImportance = 0.5;
/** And to open it in another case than that of a subject. */
const minObjectImportance = 0.6;
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
		const before = spans.at(-1) ?? null;
		const span =
			leadingAreaAt(analysis, grammar, names, i, before) ??
			listedAreaAt(analysis, grammar, i, before) ??
			(names.first[i] === i && (!quoted[i] || isGate(analysis, i))
				? nameAt(analysis, grammar, i, before)
				: null) ??
			(quoted[i] ? null : adjectiveAt(analysis, grammar, names, i, before)) ??
			demonymAt(tokens, grammar, i) ??
			(quoted[i] ? null : unknownAt(analysis, grammar, i, before));
		if (span === null) continue;
		spans.push(span);
		i = span.after - 1;
	}
	return spans;
}

/** Whether a name in quotes is a crossing's or an airport's: «пункт пропуску „Шегині“». */
const isGate = ({ tokens, lexicon }: Analysis, first: number): boolean =>
	lexicon.cues.gates.has(tokens.hash[first - 2]);

/** An area that begins with its head: "obwód kurski". */
function leadingAreaAt(
	analysis: Analysis,
	grammar: Grammar,
	{ areas }: InflectedNames,
	token: number,
	last: Span | null
): Span | null {
	const name = areas.get(token);
	if (name === undefined) return null;
	const around = surroundingsAt(analysis, grammar, token, last);
	const hasHead = (analysis.lists[token] & headAfter) !== 0;
	return {
		first: token,
		after: hasHead ? token + 2 : token + 1,
		adjectival: false,
		probability: 0.9,
		reading: { ...around, names: [name] }
	};
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
	if (
		after === first + 1 &&
		(opens || isPlaceNoun(analysis, nounAfter(analysis, grammar, first)))
	) {
		if (isAdjectiveBeforeNoun(analysis, grammar, first)) return null;
	}
	const fitting = info.forms.filter((form) => form.cases & around.cases);
	// «Грузию и Армению соединит дорога»: what is done to it opens the sentence.
	if (fitting.length === 0 && opens && info.importance >= minObjectImportance) {
		// In other cases than the accusative it is a surname as well: «Кирова наградили».
		const governs = info.isSeat || (info.bits & nameBit.country) !== 0;
		const isObject = ({ cases }: { readonly cases: number }) =>
			(cases & caseBit.a) !== 0 && !(cases & caseBit.g);
		fitting.push(
			...info.forms.filter((form) => isObject(form) || (governs && form.cases & ungoverned))
		);
	}
	// «В Мирном, Якутия»
	if (fitting.length === 0 && holdsByComma(analysis, first))
		fitting.push(...info.forms.filter((form) => form.cases & caseBit.n));
	// «Юнаківки вже немає»
	const isLost = opens && isLacking(analysis, after);
	if (fitting.length === 0 && isLost)
		fitting.push(...info.forms.filter((form) => form.cases & caseBit.g));
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
			first > 0 &&
			isList(analysis, first - 1, listBit.agent | listBit.title) &&
			fitting.every((form) => form.cases & caseBit.g);
		if (!heads && !isOffice && (!isLocative || lists & listBit.firstName)) return null;
	}
	if (!isName && lists & listBit.firstName && !isLocative) return null;
	// «Острови Хортиця та Зміїний», which is Ostrov's plural too
	if (!isName && opens && capitalNext && lists & (listBit.terrain | listBit.water)) return null;
	if (!around.isPromised && followsName(analysis, first, last, isName, info.importance, fitting))
		return null;
	if (info.bits & nameBit.needsContext && !around.isPromised) return null;
	if (!isName && lists & (listBit.calendar | listBit.common) && !around.isPromised) return null;
	if (!isName && lists & listBit.person && !isLocative) return null;
	if (opens && !isName && !around.isPromised) {
		const verb =
			next >= 0 && isList(analysis, next, listBit.speech | listBit.action | listBit.motion);
		if (
			info.importance < minOpeningImportance &&
			!verb &&
			!isLost &&
			!isHeading(tokens, first, after)
		) {
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

/** Whether a country or a region stands between two signs after a name, as what holds that: «В Мирном, Якутия, …». */
function holdsByComma({ tokens, names }: Analysis, first: number): boolean {
	const units = nameBit.country | nameBit.admin1;
	const isSign = (token: number) => !((tokens.shape[token] ?? 0) & shape.word);
	const isUnit = (names.info[first]!.bits & units) !== 0;
	return (
		isUnit &&
		first > 1 &&
		isSign(first - 1) &&
		names.first[first - 2] >= 0 &&
		isSign(names.after[first])
	);
}

/** Words between a name and what says that it is not there at most. */
const maxLackDistance = 2;

/** Whether it is said right after a name that it is not there. */
function isLacking({ tokens, lexicon }: Analysis, after: number): boolean {
	for (let at = after; at < after + maxLackDistance && at < tokens.length; at++) {
		if (lexicon.cues.lacks.has(tokens.hash[at])) return true;
	}
	return false;
}

function reading(
	fitting: InflectedName['forms'],
	{ cases, preposition, listFirst }: Surroundings
): Reading {
	// The best-known place tells the case; what else is spelled so is weighed by resolution.
	const read = fitting[0].cases & cases || fitting[0].cases & ungoverned;
	return { names: fitting.map((form) => form.name), cases: read, preposition, listFirst };
}

/**
 * Whether a capital before a name says that both are one name: «Алексей Смирнов», «Банк Англии».
 * The first word of a sentence is no such capital when it is an ordinary noun («Жители Курска»).
 */
function followsName(
	{ tokens, lists, lexicon }: Analysis,
	first: number,
	last: Span | null,
	isName: boolean,
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
	// «Поезд Вильнюс — Калининград»
	if (lexicon.cues.ways.has(tokens.hash[before])) return false;
	if (lists[before] & ~(listBit.firstName | listBit.organization)) return false;
	if (isName) return false;
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
		if (area !== null) return areaSpan(analysis, grammar, token, area, last);
	}
	const base = names.adjectives.get(token);
	if (base === undefined) return null;
	if (isUpper && next < tokens.length) {
		// «Сумская обладминистрация», but «Московский Комсомолец» is one name and «Сырский заявил» a person.
		const isAbbreviation = (tokens.shape[next] & shape.allCaps) !== 0;
		if (isCapital(tokens, next) && !isAbbreviation && !(lists[next] & headAfter)) return null;
		const isOfOffice =
			isList(analysis, token - 1, listBit.agent | listBit.title) && isOpening(tokens, token - 1);
		// «На Покровському напрямку»: the preposition only opens the sentence.
		const isGoverned = grammar.governed.has(tokens.hash[token - 1]);
		if (!opens && isCapital(tokens, token - 1) && !isOfOffice && !isGoverned) return null;
		if (!opens && !isAbbreviation && !isBeforeNoun(analysis, grammar, token)) return null;
	}
	const around = surroundingsAt(analysis, grammar, token, last);
	// «Голова Херсонської ОВА» governs the oblast.
	if (isUpper && grammar.offices.has(tokens.hash[next])) {
		const word = tokens.text.slice(tokens.start[token], tokens.end[token]);
		const area = areaName(word, grammar.officeHead, grammar);
		if (area !== null) {
			const reading = { ...around, cases: anyCase, names: [area] };
			return { first: token, after: next, adjectival: true, probability: 0.9, reading };
		}
	}
	return {
		first: token,
		after: next,
		adjectival: true,
		probability: 0.9,
		reading: { ...around, cases: anyCase, names: [base] }
	};
}

function areaSpan(
	analysis: Analysis,
	grammar: Grammar,
	first: number,
	{ name, after }: { readonly name: string; readonly after: number },
	last: Span | null
): Span {
	const around = surroundingsAt(analysis, grammar, first, last);
	return {
		first,
		after,
		adjectival: false,
		probability: 0.9,
		reading: { ...around, names: [name] }
	};
}

/** An area of a list that ends in its head, whatever village its adjective may be: «Брянской, Курской и Белгородской областях». */
function listedAreaAt(
	analysis: Analysis,
	grammar: Grammar,
	first: number,
	last: Span | null
): Span | null {
	const { tokens } = analysis;
	if (!isCapital(tokens, first) || headOfList(tokens, grammar, first) === first + 1) return null;
	const area = areaAt(analysis, grammar, first);
	return area && areaSpan(analysis, grammar, first, area, last);
}

/** Letters in which adjectives of one list end alike. */
const endLetters = 2;
const endOf = ({ text, end }: Tokens, token: number) =>
	text.slice(end[token] - endLetters, end[token]);

/** An area that begins here: «Глушковский район», or «Сумская» of «Сумская и Харьковская области». */
function areaAt(
	{ tokens, lists }: Analysis,
	grammar: Grammar,
	token: number
): { name: string; after: number } | null {
	const word = (at: number) => tokens.text.slice(tokens.start[at], tokens.end[at]);
	const head = headOfList(tokens, grammar, token);
	if (head >= tokens.length || !(lists[head] & headAfter)) return null;
	if (tokens.shape[head] & shape.lineStart) return null;
	if (lists[token] & (listBit.common | listBit.calendar)) return null;
	const name = areaName(word(token), word(head), grammar);
	return name === null ? null : { name, after: head === token + 1 ? head + 1 : token + 1 };
}

/** The token after a list of capitalized words that end alike: «областях» of «Сумской, Брянской и Курской областях». */
function headOfList(tokens: Tokens, { conjunctions }: Grammar, token: number): number {
	let head = token + 1;
	while (
		head + 2 < tokens.length &&
		head - token < 12 &&
		(conjunctions.has(tokens.hash[head]) || tokens.hash[head] === comma) &&
		isCapital(tokens, head + 1) &&
		// «В Донском, Тульская область»
		endOf(tokens, head + 1) === endOf(tokens, token)
	) {
		head += 2;
	}
	return head;
}

/** The noun that a list of adjectives ends in («на Сумском и Курском направлениях»), or the word right after one. */
function nounAfter(analysis: Analysis, grammar: Grammar, token: number): number {
	const head = headOfList(analysis.tokens, grammar, token);
	return isPlaceNoun(analysis, head) ? head : token + 1;
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

/** Whether a capitalized word is an adjective in «-ский» of the noun after it, and no name by itself. */
function isAdjectiveBeforeNoun(analysis: Analysis, grammar: Grammar, token: number): boolean {
	const { tokens } = analysis;
	return (
		grammar.placeAdjective.test(tokens.text.slice(tokens.start[token], tokens.end[token])) &&
		isBeforeNoun(analysis, grammar, token)
	);
}

/** Whether a small-letter word follows that is no verb and no preposition. */
function isBeforeNoun(analysis: Analysis, grammar: Grammar, token: number): boolean {
	const { tokens, lists } = analysis;
	const next = nounAfter(analysis, grammar, token);
	if (next >= tokens.length || !(tokens.shape[next] & shape.lower)) return false;
	const { governed, conjunctions } = grammar;
	if (governed.has(tokens.hash[next]) || conjunctions.has(tokens.hash[next])) return false;
	return (lists[next] & (listBit.speech | listBit.action | listBit.motion)) === 0;
}

/** «Покровский напрямок»: a noun that an adjective of place goes with. */
const isPlaceNoun = ({ lists }: Analysis, token: number) =>
	((lists[token] ?? 0) & (headAfter | listBit.locational)) !== 0;

const isList = ({ lists }: Analysis, token: number, bits: number) => (lists[token] & bits) !== 0;
