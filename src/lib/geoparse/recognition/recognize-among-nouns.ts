/**
 * Recognition by rules in a language whose nouns all have capitals: a capital promises nothing, an article says that
 * no town follows („die Halle“), and a noun before a name may tell what it is („die Stadt Halle“) or be of another
 * part of the sentence („als am Montag Kiew“).
 */
import { articleBit, type Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import type { Span } from '../mention/index.ts';
import { anyCase, isCapital, isOpening, normalizeName, shape, wordHash } from '../tokens/index.ts';
import { nameBit, type NameInfo } from './names.ts';

/** Nouns that a place's name follows: „Gebiet Kursk“, „Flughafen Frankfurt“. */
const heads =
	listBit.region |
	listBit.district |
	listBit.settlement |
	listBit.water |
	listBit.terrain |
	listBit.facility |
	listBit.country;

/** What goes with an article: „die Ukraine“, „der Rhein“, „die Krim“. */
const withArticle =
	nameBit.country | nameBit.water | nameBit.terrain | nameBit.other | nameBit.admin1;

/** Importance from which a name is a place where nothing says so, where a clause begins with it, and beside another noun. */
const minAlone = 0.5;
const minOpening = 0.55;
const minBeside = 0.6;

const comma = wordHash(',');

/** Finds the toponyms of a text from the names that the gazetteer has. */
export function recognizeAmongNouns(analysis: Analysis): Span[] {
	const { tokens, names } = analysis;
	const spans: Span[] = [];
	for (let i = 0; i < tokens.length; i++) {
		const person = afterPerson(analysis, i);
		if (person > i) {
			i = person - 1;
			continue;
		}
		const last = spans.at(-1) ?? null;
		const name = analysis.shared.get(i);
		if (name !== undefined) {
			const reading = { names: [name], cases: anyCase, preposition: -1, listFirst: i };
			spans.push({ first: i, after: i + 1, adjectival: false, probability: 0.75, reading });
			continue;
		}
		const adjective = adjectiveAt(analysis, i, last) ?? townAdjectiveAt(analysis, i);
		if (adjective !== null) {
			spans.push(adjective);
			i = adjective.after - 1;
			continue;
		}
		if (names.first[i] !== i) {
			if (isUnknownVillage(analysis, i))
				spans.push({ first: i, after: i + 1, adjectival: false, probability: 0.6 });
			continue;
		}
		const probability = probabilityOf(analysis, i, last);
		if (probability > 0) spans.push(spanOf(analysis, i, probability));
		i = names.after[i] - 1;
	}
	return spans;
}

/** Whether a word that the gazetteer lacks is a village's name by the noun before it: „das Dorf Oleschnja“. */
function isUnknownVillage({ tokens, lists, lexicon }: Analysis, at: number): boolean {
	if (!isCapital(tokens, at) || lists[at] !== 0 || at < 2) return false;
	if (tokens.shape[at] & (shape.lineStart | shape.allCaps | shape.dotted)) return false;
	if (isCapital(tokens, at + 1) || !isCapital(tokens, at - 1)) return false;
	const { nounArticles, villages } = lexicon.cues;
	return villages.has(tokens.hash[at - 1]) && nounArticles.has(tokens.hash[at - 2]);
}

function spanOf({ names }: Analysis, first: number, probability: number): Span {
	const info = names.info[first]! as NameInfo;
	const span = { first, after: names.after[first], adjectival: false, probability };
	if (info.genitiveOf === undefined) return span;
	const reading = { names: [info.genitiveOf], cases: anyCase, preposition: -1, listFirst: first };
	return { ...span, reading };
}

/** How sure a name is a place, by what stands beside it; 0 where it is none. */
function probabilityOf(analysis: Analysis, first: number, last: Span | null): number {
	const { tokens, names, lists, lexicon } = analysis;
	const { cues } = lexicon;
	const info = names.info[first]!;
	const after = names.after[first];
	const before = first - 1;
	const isWord = after === first + 1;
	const isSameLine = before >= 0 && !(tokens.shape[first] & shape.lineStart);
	const isIn = isSameLine && tokens.sentence[before] === tokens.sentence[first];
	const opens = isOpening(tokens, first) || !isIn;
	const listsBefore = isIn ? lists[before] : 0;
	const own = lists[first];
	const isState = (info.bits & (nameBit.country | nameBit.capital)) !== 0;

	if (!(info.bits & (nameBit.name | nameBit.abbreviation))) return 0;
	if (isWord && own & (listBit.common | listBit.calendar | listBit.direction)) return 0;
	if (
		isWord &&
		(cues.acronyms.has(tokens.hash[first]) || cues.nounArticles.has(tokens.hash[first]))
	)
		return 0;
	if (isWord && cues.seats.has(tokens.hash[first])) return 0.9;
	if (lists[after] & listBit.media && isCapital(tokens, after)) return 0;
	if (isHyphen(analysis, before)) {
		const joined = before > 0 ? lists[before - 1] : 0;
		return joined & listBit.direction && isState ? 0.75 : 0;
	}
	const isCompound = isHyphen(analysis, after);
	if (isCompound && !(isState || info.importance >= minBeside)) return 0;
	if (isDateline(analysis, first)) return 0.9;

	const isNounLed =
		isIn && cues.nounArticles.has(tokens.hash[before]) && !isRelative(analysis, first);
	const isOrdinary = isWord && cues.ordinary.has(tokens.hash[first]);
	if (isNounLed) {
		// „an der Seine“, „in der Ukraine“
		if (isCompound) return 0.75;
		const bits = info.bits & withArticle;
		if (isOrdinary && !(bits & nameBit.water)) return 0;
		const isTown = (info.bits & nameBit.settlement) !== 0 && !(bits & ~nameBit.admin1);
		return bits && !(isTown && !isState) && info.importance >= minArticled ? 0.85 : 0;
	}
	const isHeaded = isIn && isCapital(tokens, before) && (listsBefore & heads) !== 0;
	if (isHeaded) return isWord && own & listBit.firstName && listsBefore & listBit.title ? 0 : 0.9;
	if (cues.surnames.has(tokens.hash[after - 1])) return 0;
	const isLed = (listsBefore & listBit.locative) !== 0;
	if (isLed || (isOrdinary && cues.of.has(tokens.hash[before])))
		return isFullName(analysis, first) ? 0 : 0.9;
	const isWeaklyLed = (listsBefore & listBit.preposition) !== 0 && info.importance >= minArticled;
	if (isWeaklyLed && !isOrdinary) return isFullName(analysis, first) ? 0 : 0.85;
	if (isOrdinary) return isListed(analysis, first, last) ? 0.75 : 0;
	if (last !== null && isListed(analysis, first, last)) return 0.8;
	if (isWord && own & listBit.firstName) return 0;
	const elsewhere = analysis.article[first];
	const isScene = (elsewhere & articleBit.afterLocative) !== 0;
	if (elsewhere & (articleBit.afterTitle | articleBit.afterFirstName) && !isScene && !isState)
		return 0;
	if (isState || isScene || isHeld(analysis, first)) {
		return isFullName(analysis, first) || isInOrganization(analysis, before) ? 0 : 0.8;
	}
	if (info.importance < (opens ? minOpening : minAlone)) return 0;
	if (isIn && isCapital(tokens, before) && !isOpening(tokens, before)) {
		const persons = listBit.title | listBit.firstName | listBit.organization | listBit.person;
		if (listsBefore & persons || info.importance < minBeside) return 0;
	}
	const follows = isCapital(tokens, after) && !(tokens.shape[after] & shape.lineStart);
	if (follows && info.importance < minBeside) return 0;
	return isFullName(analysis, first) ? 0 : 0.75;
}

/** Whether the article before a name is a pronoun, so that a clause begins with it: „die Gruppe, die Goma hält“. */
function isRelative({ tokens, names, lists }: Analysis, first: number): boolean {
	const after = names.after[first];
	const noun = first - 3;
	return (
		noun >= 0 &&
		tokens.hash[first - 2] === comma &&
		isCapital(tokens, noun) &&
		(names.info[first]!.bits & nameBit.settlement) !== 0 &&
		(lists[noun] & listBit.calendar) === 0 &&
		/^\p{Ll}/u.test(tokens.text.charAt(tokens.start[after])) &&
		!(lists[after] & listBit.preposition)
	);
}

/** Importance from which a name is a place after an article that goes with it, or after "of" and its like. */
const minArticled = 0.4;

/** Whether a capital that is no noun of the list follows a name, as a surname does a first name: "Paris Hilton". */
function isFullName({ tokens, names, lists }: Analysis, first: number): boolean {
	const surname = names.after[first];
	if (!isCapital(tokens, surname) || tokens.shape[surname] & shape.lineStart) return false;
	const info = names.info[surname];
	const isName =
		names.first[surname] === surname &&
		info !== undefined &&
		!(info.bits & (nameBit.country | nameBit.capital)) &&
		lists[surname] === 0;
	return isName && !(names.info[first]!.bits & nameBit.country);
}

/** Whether "<Organization>" stands right before: „Universität Göttingen“, „Bayern München“. */
const isInOrganization = ({ tokens, lists }: Analysis, before: number) =>
	before >= 0 && isCapital(tokens, before) && (lists[before] & listBit.organization) !== 0;

/** Whether a name goes on a list whose last one was a place. */
function isListed({ tokens, lexicon }: Analysis, first: number, last: Span | null): boolean {
	if (last === null || last.adjectival) return false;
	const { joins, nounArticles } = lexicon.cues;
	let at = first - 1;
	if (nounArticles.has(tokens.hash[at])) at--;
	return at === last.after && (joins.has(tokens.hash[at]) || tokens.hash[at] === comma);
}

/** Whether a comma or a bracket and what holds it follow: „Tripolis, Libyen“, „Lage (Lippe)“. */
function isHeld({ tokens, names }: Analysis, first: number): boolean {
	const after = names.after[first];
	const unit = names.first[after + 1] === after + 1 ? names.info[after + 1]! : null;
	if (unit === null || !/[,(]/.test(tokens.text.charAt(tokens.start[after]))) return false;
	const { regions, countries } = names.info[first]!;
	return unit.units.some((row) => regions.includes(row) || countries.includes(row));
}

/** Whether a name is written in capitals as news writes where it was filed. */
function isDateline({ tokens }: Analysis, first: number): boolean {
	return (
		(tokens.shape[first] & shape.allCaps) !== 0 &&
		tokens.end[first] - tokens.start[first] > 3 &&
		(tokens.shape[first] & shape.lineStart) !== 0
	);
}

/** Whether a token is a hyphen with nothing beside it. */
function isHyphen({ tokens }: Analysis, token: number): boolean {
	const { text, start, end } = tokens;
	if (token < 1 || token + 1 >= tokens.length) return false;
	return (
		text.slice(start[token], end[token]) === '-' &&
		end[token - 1] === start[token] &&
		end[token] === start[token + 1]
	);
}

/** Belief in an adjective by its letters. */
const adjectiveProbability = 0.9;
/** Words between an adjective of place and its noun at most: „die russische, schwer bewaffnete Einheit“. */
const maxBetween = 6;

/** The adjective of a country that begins at a token, before its noun: „russische Truppen“; `null` for none. */
function adjectiveAt(analysis: Analysis, at: number, before: Span | null): Span | null {
	const { tokens, lexicon } = analysis;
	const { text, start, end } = tokens;
	if (!(tokens.shape[at] & shape.word)) return null;
	// „die deutsch-polnische Grenze“
	const isSecond = before !== null && before.adjectival && before.after === at - 1;
	if (isHyphen(analysis, at - 1) && !isSecond) return null;
	// „Deutsche Bahn“ is a name.
	if (tokens.shape[at] & shape.upper && !isOpening(tokens, at) && !isHyphen(analysis, at + 1))
		return null;
	let last = at;
	let country: string | undefined;
	do {
		country = lexicon.adjectives.get(text.slice(start[at], end[last]).toLowerCase());
		if (country !== undefined) break;
		last += 2;
	} while (last < tokens.length && isHyphen(analysis, last - 1));
	if (country === undefined || lexicon.tongues.has(tokens.hash[at - 1])) return null;
	const noun = nounAfter(analysis, last + 1);
	if (noun < 0 || lexicon.tongues.has(tokens.hash[noun])) return null;
	const reading = {
		names: [normalizeName(country)],
		cases: anyCase,
		preposition: -1,
		listFirst: at
	};
	return {
		first: at,
		after: last + 1,
		adjectival: true,
		probability: adjectiveProbability,
		reading
	};
}

const adjectiveEnd = /(?:e|er|en|es|em)$/;

/** The noun that an adjective before a token is of, over further adjectives; -1 for none. */
export function nounAfter({ tokens, lists, lexicon }: Analysis, from: number): number {
	const { text, start, end } = tokens;
	for (let at = from; at < from + maxBetween && at < tokens.length; at++) {
		if (tokens.sentence[at] !== tokens.sentence[from - 1]) return -1;
		if (tokens.shape[at] & shape.upper) return at;
		const word = text.slice(start[at], end[at]);
		const isJoint = word === ',' || word === '-' || lexicon.cues.joins.has(tokens.hash[at]);
		// „die deutsche und die französische Delegation“
		const isArticle = lexicon.cues.nounArticles.has(tokens.hash[at]);
		const isAgain = isArticle && at > from && lexicon.cues.joins.has(tokens.hash[at - 1]);
		const isWord = adjectiveEnd.test(word) && !(lists[at] & ~listBit.common);
		if (!isJoint && !isAgain && (!isWord || isArticle)) return -1;
	}
	return -1;
}

/** The adjective of a town that stands at a token before its noun: „die Kiewer Führung“; `null` for none. */
function townAdjectiveAt(analysis: Analysis, at: number): Span | null {
	const town = analysis.townAdjectives.get(at);
	const noun = at + 1;
	if (town === undefined || isHyphen(analysis, noun) || isHyphen(analysis, at - 1)) return null;
	const { tokens } = analysis;
	const isFollowed = nounAfter(analysis, noun) >= 0 && !(tokens.shape[noun] & shape.lineStart);
	if (!isFollowed || (analysis.names.info[noun]?.importance ?? 0) >= minAlone) return null;
	return {
		first: at,
		after: noun,
		adjectival: true,
		probability: adjectiveProbability,
		reading: { names: [town], cases: anyCase, preposition: -1, listFirst: at }
	};
}

/**
 * The token after a person's name that begins at a token, or the token itself: capitals after a title („Außenminister
 * Sergej Lawrow“) or a first name („Anna Essen“). A name in the genitive is whose the title is: „Präsident Russlands“.
 */
function afterPerson({ tokens, lists, names }: Analysis, first: number): number {
	const isName = (token: number) =>
		isCapital(tokens, token) &&
		!(tokens.shape[token] & shape.lineStart) &&
		!(lists[token] & (heads | listBit.agent)) &&
		names.info[token]?.genitiveOf === undefined;
	const isFirstName = (token: number) =>
		isCapital(tokens, token) &&
		(lists[token] & listBit.firstName) !== 0 &&
		names.after[token] <= token + 1;
	let after = first;
	const isTitled = (lists[first] & listBit.title) !== 0 && isCapital(tokens, first);
	if (isTitled) after++;
	const hasTitle = after > first;
	let given = 0;
	while (isFirstName(after)) {
		after++;
		given++;
	}
	if (after === first) return first;
	if (
		/^(?:von|van|de|der|zu)$/.test(tokens.text.slice(tokens.start[after], tokens.end[after])) &&
		given
	)
		after++;
	if (!isName(after)) return given > 0 && hasTitle ? after : first;
	const info = names.info[after];
	const isState = info !== undefined && (info.bits & nameBit.country) !== 0;
	if (isState) return first;
	after++;
	// „Müller-Thurgau“
	while (tokens.text[tokens.start[after]] === '-' && isCapital(tokens, after + 1)) after += 2;
	return after;
}
