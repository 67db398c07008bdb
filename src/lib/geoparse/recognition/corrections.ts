/**
 * What the model finds that a rule knows better: headlines in capitals taken for one name, datelines,
 * articles taken for part of a name, the seats that stand for a government. Reads the text and the
 * gazetteer's names; knows no weights.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import { byRule, isSiteAt, withMissed } from './missed-names.ts';
import { isNoPlace } from './not-places.ts';
import { isCapital, isOpening, shape, wordHash } from '../tokens/index.ts';
import type { Span } from '../mention/index.ts';

/** Words of the longest name that the gazetteer need not know. */
const maxUnknownWords = 7;
/** Puts right what the model found. */
export function correct(analysis: Analysis, spans: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of spans) {
		if (isNoPlace(analysis, span)) continue;
		if (isHeadline(analysis, span)) kept.push(...knownWithin(analysis, span.first, span.after));
		else
			kept.push(
				sureOf(
					analysis,
					withNumber(
						analysis,
						withLeaning(analysis, withoutArticle(analysis, ownerOf(analysis, span)))
					)
				)
			);
	}
	const found = agreed(
		analysis,
		withMissed(analysis, withKnown(analysis, madeWhole(analysis, kept)))
	);
	return [...namesOfSmallTitle(analysis), ...found];
}

/** A country by its letters after an article is surely one: "the DRC's army". */
function sureOf({ tokens, names, lexicon }: Analysis, span: Span): Span {
	const { first, after, probability } = span;
	if (after - first > 1 || probability >= byRule || span.adjectival) return span;
	const info = names.info[first];
	if (info === undefined || info.places > 1 || !(info.bits & nameBit.country)) return span;
	const isShort = (tokens.shape[first] & shape.allCaps) !== 0;
	const isNamed = isShort && lexicon.cues.article.has(tokens.hash[first - 1]);
	return isNamed ? { ...span, probability: byRule } : span;
}

/** The well-known names of a first line that is wholly in small letters. */
function namesOfSmallTitle({ tokens, names }: Analysis): Span[] {
	const found: Span[] = [];
	for (let i = 0; i < tokens.length && (i === 0 || !(tokens.shape[i] & shape.lineStart)); i++) {
		if (names.first[i] !== i || !(tokens.shape[i] & shape.lower)) continue;
		found.push({ first: i, after: names.after[i], adjectival: false, probability: byRule });
	}
	return found;
}

/** Makes whole what was found of a name that belongs together: "Port-au-Prince", "Cox's Bazar", "Jomo Kenyatta International Airport". */
function madeWhole(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names } = analysis;
	const whole: Span[] = [];
	for (const span of spans) {
		const last = whole.at(-1);
		if (last !== undefined && span.first < last.after) continue;
		const first = names.first[span.first];
		const after = first < 0 ? -1 : names.after[span.first];
		const isPart = after >= span.after && after - first > span.after - span.first;
		const isTaken = first >= 0 && last !== undefined && last.after > first;
		const isTown =
			isPart && span.first === first && (names.info[first]!.bits & nameBit.settlement) !== 0;
		const isWhole = isPart && !isTaken && !span.adjectival;
		if (isWhole && (isOneWord(tokens, first, after, isTown) || isSiteAt(analysis, first))) {
			whole.push({ ...span, first, after });
		} else whole.push(span);
	}
	return whole;
}

/** Whether a hyphen, an apostrophe or, in a town's, a small word makes several words one name: "Cox's Bazar", "Usti nad Labem". */
function isOneWord(
	{ text, start, end }: Analysis['tokens'],
	first: number,
	after: number,
	isTown: boolean
): boolean {
	const name = text.slice(start[first], end[after - 1]);
	if (/['’]/.test(name) || (isTown && smallWordInside.test(name))) return true;
	for (let i = first + 1; i < after; i++) if (start[i] === end[i - 1]) return true;
	return false;
}

const smallWordInside = / \p{Ll}+(?:[- ]\p{Ll}+)* \p{Lu}/u;

/** Whether a whole line in capitals was taken for one name. */
function isHeadline({ tokens, names }: Analysis, { first, after }: Span): boolean {
	let capitals = 0;
	for (let i = first; i < after; i++) if (tokens.shape[i] & shape.allCaps) capitals++;
	const isLong = after - first > maxUnknownWords || (capitals === after - first && capitals > 2);
	return isLong && !(names.first[first] === first && names.after[first] === after);
}

/** The gazetteer's names within some tokens, those left out that are ordinary words too. */
function knownWithin({ names }: Analysis, first: number, after: number): Span[] {
	const found: Span[] = [];
	for (let i = first; i < after; i++) {
		const info = names.info[i];
		if (info === undefined || names.first[i] !== i || names.after[i] > after) continue;
		if (!(info.bits & nameBit.needsContext)) {
			const adjectival = !(info.bits & (nameBit.name | nameBit.abbreviation));
			found.push({ first: i, after: names.after[i], adjectival, probability: byRule });
		}
		i = names.after[i] - 1;
	}
	return found;
}

/** Of "Amhara's Fano" the owner, Amhara; "Cox's Bazar" is a name. */
function ownerOf({ tokens, names, lexicon }: Analysis, span: Span): Span {
	const { first, after } = span;
	const ends = names.after[first];
	if (names.first[first] !== first || ends + 1 >= after) return span;
	return lexicon.cues.possessive.has(tokens.hash[ends]) ? { ...span, after: ends } : span;
}

/** Of "al-Mazraa" the whole, where the name was found alone. */
function withLeaning({ tokens, lexicon }: Analysis, span: Span): Span {
	const { first } = span;
	if (first < 2 || tokens.hash[first - 1] !== hyphen || span.adjectival) return span;
	const isOne =
		tokens.end[first - 2] === tokens.start[first - 1] &&
		tokens.end[first - 1] === tokens.start[first];
	return isOne && lexicon.cues.leaning.has(tokens.hash[first - 2])
		? { ...span, first: first - 2 }
		: span;
}

/** Of "Route 30" the whole, where the word alone was found. */
function withNumber({ tokens, lexicon }: Analysis, span: Span): Span {
	const { after } = span;
	const isRoad = lexicon.cues.highways.has(tokens.hash[after - 1]);
	const isNumbered = isRoad && (tokens.shape[after] & shape.digit) !== 0;
	return isNumbered ? { ...span, after: after + 1 } : span;
}

/** "The Kremlin" is named Kremlin, the Green Bay Packers are of Green Bay; The Hague has its article. */
function withoutArticle({ tokens, names, lexicon }: Analysis, span: Span): Span {
	const { article, seats } = lexicon.cues;
	const name = span.first + 1;
	if (!article.has(tokens.hash[span.first]) || name >= span.after) return span;
	const isSeat = span.after - name === 1 && seats.has(tokens.hash[name]);
	const isKnownWhole =
		names.first[span.first] === span.first && names.after[span.first] === span.after;
	return isSeat || !isKnownWhole ? { ...span, first: name } : span;
}

/** Adds what the gazetteer knows and the model passed over: seats of government, datelines. */
function withKnown(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names, runs } = analysis;
	const { seats } = analysis.lexicon.cues;
	const all: Span[] = [];
	let next = 0;
	for (let r = 0; r < runs.length; r += 2) {
		for (let i = runs[r]; i < runs[r + 1]; i++) {
			while (next < spans.length && spans[next].first <= i) all.push(spans[next++]);
			if (names.info[i] === undefined || !(tokens.shape[i] & shape.upper)) continue;
			const isSeat = seats.has(tokens.hash[i]);
			const isSure =
				isSeat || isDateline(analysis, i) || isFamousPlace(analysis, i, all, spans[next]);
			if (!isSure) continue;
			const after = isSeat ? i + 1 : names.after[i];
			const isTaken = all.length > 0 && all[all.length - 1].after > i;
			if (isTaken || (next < spans.length && spans[next].first < after)) continue;
			const span = { first: i, after, adjectival: false, probability: byRule };
			if (!isNoPlace(analysis, span)) all.push(span);
		}
	}
	while (next < spans.length) all.push(spans[next++]);
	return all;
}

const comma = wordHash(',');
const hyphen = wordHash('-');

/** Importance from which a town that something happens in is meant; countries are anyway. */
const minFame = 0.7;
const minCountryFame = 0.55;

const actions = listBit.action | listBit.speech;

/**
 * Whether a well-known place stands where hardly anything else does: alone after "in", as one of a list of
 * countries, or as what has done something to what is "its".
 */
function isFamousPlace(
	analysis: Analysis,
	first: number,
	found: readonly Span[],
	next: Span | undefined
): boolean {
	const { tokens, names, lists, lexicon } = analysis;
	const { locatives, its, joins, article, acts, airports } = lexicon.cues;
	const { bits, importance } = names.info[first]!;
	const after = names.after[first];
	if (names.first[first] !== first || !(bits & nameBit.name)) return false;
	if (airports.has(tokens.hash[after]) && !(bits & nameBit.needsContext)) return true;
	const isCountry = (bits & nameBit.country) !== 0;
	if (importance < (isCountry ? minCountryFame : minFame) || tokens.shape[first] & shape.allCaps)
		return false;
	if (isCapital(tokens, after) || isCapital(tokens, first - 1)) return false;
	// "In the Amazon", "near the Volga", "burn the Amazon".
	const isNamedLand =
		first > 1 && article.has(tokens.hash[first - 1]) && (bits & nameBit.water) !== 0;
	const isObject = !isOpening(tokens, first - 1) && !lexicon.cues.of.has(tokens.hash[first - 2]);
	if (isNamedLand && (locatives.has(tokens.hash[first - 2]) || isObject)) return true;
	if (bits & nameBit.needsContext) return false;
	if (first > 0 && locatives.has(tokens.hash[first - 1])) {
		return tokens.shape[first] & shape.lineStart ? false : isCountry || !(bits & nameBit.terrain);
	}
	if (!isCountry) return false;
	// "Taiwan, Japan and South Korea": one of the list was found.
	const isListed = (span: Span | undefined, sign: number) =>
		span !== undefined &&
		(tokens.hash[sign] === comma || joins.has(tokens.hash[sign])) &&
		((names.info[span.first]?.bits ?? 0) & nameBit.country) !== 0;
	if (isListed(next, after) && next!.first === after + 1) return true;
	const last = found.at(-1);
	if (isListed(last, first - 1) && last!.after === first - 1) return true;
	if (!isOpening(tokens, first)) return false;
	// "Taiwan tracked the ships"; "Chad won" may be of somebody.
	const isSomebody = (lists[first] & (listBit.firstName | listBit.person)) !== 0;
	const isDeed = !isSomebody || (actions & lists[after]) !== 0 || acts.has(tokens.hash[after]);
	const isVerb = isDeed && tokens.shape[after] & shape.lower;
	if (isVerb && !lexicon.cues.givenNames.has(tokens.hash[first])) return true;
	return [after + 1, after + 2].some((token) => its.has(tokens.hash[token]));
}

/** Belief below which a name counts for less than what the article says of its other mentions. */
const unsure = 0.8;
/** Belief from which a name that is mostly found is a place wherever the article has it. */
const sure = 0.95;

/**
 * Lets the mentions of one word in an article agree: an unsure find of a word that mostly is no place is
 * dropped ("Park" after "Park Geun-hye"), a word that mostly is one for sure is found elsewhere too.
 */
function agreed(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, words, names, runs } = analysis;
	/** By word: how often it was found alone, surely at least once or not, and how often passed over. */
	const counts = new Map<number, { found: number; passed: number; isSure: boolean }>();
	const isAlone = ({ first, after, adjectival }: Span) => after - first === 1 && !adjectival;
	for (const span of spans) {
		if (!isAlone(span)) continue;
		const count = counts.get(words[span.first]);
		const isSure = span.probability > sure;
		if (count === undefined) counts.set(words[span.first], { found: 1, passed: 0, isSure });
		else {
			count.found++;
			count.isSure ||= isSure;
		}
	}
	const passed: number[] = [];
	let next = 0;
	for (let r = 0; r < runs.length; r += 2) {
		for (let i = runs[r]; i < runs[r + 1]; i++) {
			while (next < spans.length && spans[next].after <= i) next++;
			if (next < spans.length && spans[next].first <= i) continue;
			const count = counts.get(words[i]);
			if (count === undefined || !(tokens.shape[i] & shape.upper)) continue;
			count.passed++;
			passed.push(i);
		}
	}
	if (passed.length === 0) return [...spans];
	const kept = spans.filter((span) => {
		if (span.probability >= unsure || !isAlone(span)) return true;
		const { found, passed } = counts.get(words[span.first])!;
		return passed <= found;
	});
	for (const i of passed) {
		const count = counts.get(words[i])!;
		const isPlace = count.isSure && count.found > count.passed;
		const isName = ((names.info[i]?.bits ?? nameBit.name) & nameBit.name) !== 0;
		if (!isPlace || !isName || isCapital(tokens, i - 1)) continue;
		const span = { first: i, after: i + 1, adjectival: false, probability: byRule };
		if (!isNoPlace(analysis, span)) kept.push(span);
	}
	return kept.sort((a, b) => a.first - b.first);
}

/** Whether a report begins with the name: "GENEVA, June 2 -", "KYIV (Reuters) -". */
function isDateline({ tokens, names, lists }: Analysis, first: number): boolean {
	const both = shape.lineStart | shape.allCaps;
	if ((tokens.shape[first] & both) !== both || tokens.end[first] - tokens.start[first] < 3) {
		return false;
	}
	const after = names.after[first];
	if (names.first[first] !== first || !(names.info[first]!.bits & nameBit.name)) return false;
	if (after + 1 >= tokens.length) return false;
	const sign = tokens.text.charAt(tokens.start[after]);
	return sign === '(' || (sign === ',' && (lists[after + 1] & listBit.calendar) !== 0);
}
