/**
 * Recognition by rules, for languages that have no trained model: a gazetteer name is a place
 * unless the words around it say that it belongs to a person, an organization or an event.
 */
import { articleBit, type Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import { isNameWord } from './runs.ts';
import type { Span } from '../mention/index.ts';
import { anyCase, normalizeName, shape } from '../tokens/index.ts';

/** Heads that make the whole capitalized name a place: "Kursk Region", "Lake Geneva". */
const placeHead =
	listBit.region | listBit.district | listBit.settlement | listBit.water | listBit.terrain;

/** Finds the toponyms of a text from the names that the gazetteer has. */
export function recognizeByRules(analysis: Analysis): Span[] {
	const { tokens, names } = analysis;
	const spans: Span[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const person = afterPerson(analysis, i);
		if (person > i) {
			i = person - 1;
			continue;
		}
		const name = analysis.shared.get(i);
		if (name !== undefined) {
			const reading = { names: [name], cases: anyCase, preposition: -1, listFirst: i };
			spans.push({ first: i, after: i + 1, adjectival: false, probability: 0.75, reading });
			continue;
		}
		if (names.first[i] !== i) {
			const adjective = adjectiveAt(analysis, i);
			if (adjective !== null) spans.push(adjective);
			continue;
		}
		const span = spanAt(analysis, i);
		if (span !== null) spans.push(span);
		i = Math.max(i, names.after[i] - 1, span === null ? i : span.after - 1);
	}
	return spans;
}

function spanAt(analysis: Analysis, first: number): Span | null {
	const { tokens, names } = analysis;
	const after = names.after[first];
	const info = names.info[first]!;
	const lists = (token: number) => analysis.lists[token];
	const capital = (token: number) =>
		token >= 0 && token < tokens.length && isNameWord(tokens.shape[token]);
	const before = first - 1;
	const sameLine = !(tokens.shape[first] & shape.lineStart) && before >= 0;
	const listsBefore = sameLine ? lists(before) : 0;
	const listsAfter = after < tokens.length ? lists(after) : 0;
	const adjective = (info.bits & (nameBit.name | nameBit.abbreviation)) === 0;

	if (adjective) return { first, after, adjectival: true, probability: adjectiveProbability };

	const follows = capital(after) && !(tokens.shape[after] & shape.lineStart);
	if (follows && listsAfter & placeHead && !(listsAfter & listBit.organization)) {
		return { first, after: after + 1, adjectival: false, probability: 0.85 };
	}
	const isOpening = !sameLine || tokens.sentence[before] !== tokens.sentence[first];
	const placeBefore = (listsBefore & listBit.locative) !== 0;
	const knownBefore =
		(listsBefore & (listBit.common | listBit.direction | listBit.calendar)) !== 0 ||
		(sameLine && names.first[before] >= 0);
	// « Météo-France ».
	if (sameLine && isHyphened(analysis, before)) return null;
	// "Paris Hilton", "Moscow Times", "Kursk Battle": the name goes on with other capitals.
	// « Paris Hilton », "Madison Keys": two names with nothing between them are no two places.
	if (follows && !placeBefore && isFullName(analysis, first)) return null;
	if (sameLine && isFullName(analysis, before) && !(lists(before - 1) & listBit.locative))
		return null;
	if (follows && names.first[after] < 0 && !(listsAfter & (listBit.title | listBit.calendar)))
		return null;
	// "President Lincoln", "John Washington", "Bank of England".
	if (sameLine && capital(before) && !knownBefore && !isOpening && !isOpeningVerb(analysis, before))
		return null;
	if (!placeBefore && inOrganization(analysis, before)) return null;
	// « La Bolsa »
	const isShort = after === first + 1 || (after === first + 2 && lists(first) & listBit.joiner);
	if (isShort && lists(after - 1) & listBit.organization && !placeBefore) return null;
	if (info.bits & nameBit.needsContext && !placeBefore && !isTownLed(analysis, first)) return null;
	const isWord = after === first + 1;
	if (isWord && lists(first) & listBit.common && !placeBefore) return null;
	// "Panne à La Havane" opens with a word, "Victoria y Mercedes" with a first name.
	const isJoined = placeBefore || (listsBefore & listBit.preposition) !== 0;
	const isFirstName = isWord && (lists(first) & listBit.firstName) !== 0;
	if (isFirstName && !isJoined && !isTownLed(analysis, first)) return null;
	// "El ELN", "la Unesco"
	const isAcronym = isWord && analysis.lexicon.cues.acronyms.has(tokens.hash[first]);
	if (isAcronym && !placeBefore) return null;
	const elsewhere = analysis.article[first];
	const isScene = (elsewhere & articleBit.afterLocative) !== 0;
	const isUnknown = info.importance < minOpeningImportance && !isDateline(analysis, first);
	if (isOpening && isWord && isUnknown && !isScene) return null;
	// « Cortes de luz »
	const isOfThing = analysis.lexicon.cues.of.has(tokens.hash[after]) && !capital(after + 1);
	if (isOpening && isWord && isOfThing && !placeBefore) return null;
	if (isWord && lists(first) & (listBit.calendar | listBit.direction)) return null;
	// "La doctora Córdoba … Córdoba dijo": elsewhere it is a person's.
	if (elsewhere & (articleBit.afterTitle | articleBit.afterFirstName) && !isScene) return null;
	return { first, after, adjectival: false, probability: placeBefore ? 0.9 : 0.75 };
}

/** Whether a capitalized word opens its sentence and is what somebody does to a town: «Bombardearon Rafah». */
function isOpeningVerb({ tokens, lexicon }: Analysis, token: number): boolean {
	const isFirst = token === 0 || tokens.sentence[token - 1] !== tokens.sentence[token];
	const { strikes, enters } = lexicon.cues;
	return isFirst && (strikes.has(tokens.hash[token]) || enters.has(tokens.hash[token]));
}

/**
 * Whether a town that people are called as too is meant by what leads to it or holds it: «viajó a Santiago», «sacudió Santiago»,
 * «Florencia, Caquetá».
 */
function isTownLed({ tokens, names, lists, lexicon }: Analysis, first: number): boolean {
	const { towards, strikes, enters } = lexicon.cues;
	const before = tokens.hash[first - 1];
	if (first > 1 && towards.has(before) && lists[first - 2] & listBit.motion) return true;
	if (first > 0 && (strikes.has(before) || enters.has(before))) return true;
	const after = names.after[first];
	const unit = names.first[after + 1] === after + 1 ? names.info[after + 1]! : null;
	const isAside = unit !== null && tokens.text.charAt(tokens.start[after]) === ',';
	return isAside && unit.units.some((row) => names.info[first]!.regions.includes(row));
}

/** Whether a name of one word goes on with another, and neither is a state's. */
function isFullName({ tokens, names, lists }: Analysis, first: number): boolean {
	const surname = first + 1;
	const isOne = (token: number) =>
		names.first[token] === token &&
		names.after[token] === token + 1 &&
		!(lists[token] & ~listBit.firstName) &&
		!(tokens.shape[token] & shape.allCaps) &&
		!(names.info[token]!.bits & (nameBit.country | nameBit.admin1 | nameBit.water));
	const goesOn = surname + 1 < tokens.length && isNameWord(tokens.shape[surname + 1]);
	const isSameLine = !((tokens.shape[surname] ?? 0) & shape.lineStart);
	return isSameLine && isOne(first) && isOne(surname) && !goesOn;
}

/** Words that no adjective of place follows: « en français », "el ruso". */
const notNouns = listBit.common | listBit.locative | listBit.preposition | listBit.calendar;

/** The adjective of a country that stands in small letters after its noun: « l’armée malienne »; `null` for none. */
function adjectiveAt(analysis: Analysis, at: number): Span | null {
	const { tokens, names, lists, lexicon } = analysis;
	const { text, start, end } = tokens;
	if (lexicon.adjectives.size === 0 || !(tokens.shape[at] & shape.lower) || names.first[at] >= 0)
		return null;
	// « nord-coréen » is three tokens.
	let first = at;
	while (first > 1 && isJoinedByHyphen(tokens, first - 1)) first -= 2;
	const country = lexicon.adjectives.get(text.slice(start[first], end[at]));
	if (country === undefined || text.charAt(end[at]) === '-') return null;
	const noun = first - 1;
	if (first === 0 || tokens.shape[first] & shape.lineStart || !(tokens.shape[noun] & shape.word))
		return null;
	if (lexicon.tongues.has(tokens.hash[noun])) return null;
	const isSecond = lexicon.cues.joins.has(tokens.hash[noun]);
	if (isSecond ? adjectiveAt(analysis, noun - 1) === null : lists[noun] & notNouns) return null;
	return {
		first,
		after: at + 1,
		adjectival: true,
		probability: adjectiveProbability,
		reading: { names: [normalizeName(country)], cases: anyCase, preposition: -1, listFirst: first }
	};
}

/** Whether a token is the hyphen within one word. */
const isJoinedByHyphen = ({ text, start, end }: Analysis['tokens'], hyphen: number) =>
	text.slice(start[hyphen], end[hyphen]) === '-' &&
	end[hyphen - 1] === start[hyphen] &&
	end[hyphen] === start[hyphen + 1];

/** Belief in an adjective by its letters. */
const adjectiveProbability = 0.9;

/** Whether a hyphen joins a name to a capitalized word before it that is no place. */
function isHyphened({ tokens, names }: Analysis, hyphen: number): boolean {
	const { text, start, end } = tokens;
	if (hyphen < 1 || end[hyphen] !== start[hyphen + 1] || text[start[hyphen]] !== '-') return false;
	return isNameWord(tokens.shape[hyphen - 1]) && names.first[hyphen - 1] < 0;
}

/** Importance from which a word that opens a sentence is taken for a place of that name. */
const minOpeningImportance = 0.55;

/** Whether a name is written in capitals as news writes where it was filed. */
const isDateline = ({ tokens }: Analysis, first: number) =>
	(tokens.shape[first] & shape.allCaps) !== 0;

/** Sorts of words that begin a place's name: "San Antonio Valley" is one, "Antonio Valencia" a person. */
const placeWord = placeHead | listBit.country | listBit.facility | listBit.street;

/**
 * The token after a person's name that begins at a token, or the token itself: capitals after a title in
 * small letters ("la doctora Córdoba") or after a first name ("Santiago Valencia").
 */
function afterPerson({ tokens, lists, names }: Analysis, first: number): number {
	const isName = (token: number) =>
		token < tokens.length &&
		isNameWord(tokens.shape[token]) &&
		!(tokens.shape[token] & shape.lineStart) &&
		!(lists[token] & placeWord);
	const isTitled = lists[first] & listBit.title && !isNameWord(tokens.shape[first]);
	const isFirstName =
		lists[first] & listBit.firstName &&
		isNameWord(tokens.shape[first]) &&
		names.after[first] <= first + 1;
	if (!(isTitled || isFirstName) || !isName(first + 1)) return first;
	let after = first + 1;
	while (isName(after)) after++;
	return after;
}

/** Whether "<Organization> of (the)" stands right before, or a capitalized event: « Coupe d’Afrique ». */
function inOrganization({ tokens, lists }: Analysis, before: number): boolean {
	let i = before;
	while (i > 0 && before - i < 2 && lists[i] & listBit.joiner) i--;
	if (i === before || i < 0 || !isNameWord(tokens.shape[i])) return false;
	return (lists[i] & (listBit.organization | listBit.event)) !== 0;
}
