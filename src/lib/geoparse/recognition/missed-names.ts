/**
 * What the model passes over that a rule knows better: the town that a firm is called by, the well-known
 * places of a headline in capitals, rivers of a list or after the word for them, names that go on in small words or
 * share their last ones, two countries that a hyphen joins. Reads the text and the gazetteer's names; knows no weights.
 */
import { articleBit, type Analysis } from './analysis.ts';
import { listBit } from '../lexicon/index.ts';
import { nameBit } from './names.ts';
import { isNoPlace } from './not-places.ts';
import { anyCase, isCapital, isOpening, shape, wordHash } from '../tokens/index.ts';
import type { Span } from '../mention/index.ts';

/** Belief in a name that the gazetteer has, found by rule. */
export const byRule = 0.8;

/** Importance from which a town goes on a list of towns. */
const minListed = 0.5;
/** Importance from which a town is meant that a firm's name begins with, a place in capitals, a river of a list. */
const minFirmTown = 0.65;
const minInCapitals = 0.7;
/** The same for a place in capitals after "IN" or "FOR". */
const minInCapitalsLed = 0.5;
const minRiver = 0.3;
/** Importance from which a town between two found places of a list is meant. */
const minBetween = 0.3;
/** Words of a line in capitals at least, for it to be a headline. */
const minHeadline = 4;
/** Tokens of a firm's name at most. */
const maxFirm = 8;

/** The spans, those of two names cut in two, with what was missed. */
export function withMissed(analysis: Analysis, spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	for (const span of spans) if (!standsForOther(analysis, span)) all.push(...apart(analysis, span));
	const isTaken = ({ first, after }: Span) =>
		all.some((span) => span.first < after && span.after > first);
	const missed = [
		...firmTowns(analysis),
		...heldNames(analysis),
		...namesInCapitals(analysis),
		...sharedNames(analysis),
		...listedRivers(analysis, all),
		...listedTowns(analysis, all),
		...namesBetween(analysis, all),
		...townsTaken(analysis),
		...townsLinked(analysis, all),
		...townsOnWay(analysis, all),
		...townsActing(analysis, all),
		...namesBefore(analysis),
		...watersAfter(analysis),
		...riversOfArticle(analysis),
		...headedNames(analysis),
		...unionsAndSeats(analysis),
		...shortStates(analysis),
		...highways(analysis),
		...sitesByName(analysis)
	];
	for (const span of missed) if (!isTaken(span) && !isNoPlace(analysis, span)) all.push(span);
	return all.sort((a, b) => a.first - b.first);
}

const hyphen = wordHash('-');
const comma = wordHash(',');
const bracket = wordHash('(');
const closingBracket = wordHash(')');

/** "U.S.-Mexico" is two places, "Guinea-Bissau" is one. */
function apart({ tokens, names }: Analysis, span: Span): Span[] {
	const { first, after } = span;
	const governs = nameBit.country | nameBit.capital;
	const isOne = (from: number, to: number) =>
		names.first[from] === from && names.after[from] === to;
	for (let i = first + 1; i < after - 1; i++) {
		if (tokens.hash[i] !== hyphen || !isOne(first, i) || !isOne(i + 1, after)) continue;
		if (!(names.info[first]!.bits & names.info[i + 1]!.bits & governs)) continue;
		return [
			{ ...span, after: i },
			{ ...span, first: i + 1 }
		];
	}
	return [span];
}

/** The gazetteer's name that begins at a token, as a span found by rule. */
const knownAt = ({ names }: Pick<Analysis, 'names'>, first: number): Span => ({
	first,
	after: names.after[first],
	adjectival: false,
	probability: byRule
});

/** Whether a name of the gazetteer begins at a token that is this well known and no ordinary word. */
function isKnownAt({ names }: Analysis, i: number, importance: number): boolean {
	const info = names.info[i];
	if (info === undefined || names.first[i] !== i || info.importance < importance) return false;
	return (info.bits & nameBit.name) !== 0 && !(info.bits & nameBit.needsContext);
}

/** Towns that firms' names begin with: "Bremen Steel GmbH". */
function firmTowns(analysis: Analysis): Span[] {
	const { tokens, names, lists, sought, lexicon } = analysis;
	const found: Span[] = [];
	for (const end of sought) {
		if (end < 2 || !lexicon.cues.firms.has(tokens.hash[end])) continue;
		let first = end;
		while (first > 0 && end - first < maxFirm && !(tokens.shape[first] & shape.lineStart)) {
			const isCapital = tokens.shape[first - 1] & shape.upper;
			if (!isCapital && tokens.hash[first - 1] !== comma) break;
			first--;
		}
		if (lists[first] & listBit.common) first++;
		if (!isKnownAt(analysis, first, minFirmTown) || names.after[first] >= end) continue;
		if (tokens.hash[names.after[first]] !== comma) found.push(knownAt(analysis, first));
	}
	return found;
}

/** Names, ordinary words among them, whose brackets say what holds them: "Mobile (Alabama)", "Hit (Iraq)". */
function heldNames(analysis: Analysis): Span[] {
	const { tokens, names } = analysis;
	const found: Span[] = [];
	for (let open = 1; open + 2 < tokens.length; open++) {
		if (tokens.hash[open] !== bracket) continue;
		const [held, holder] = [names.info[open - 1], names.info[open + 1]];
		if (held === undefined || holder === undefined) continue;
		if (names.after[open - 1] !== open || names.first[open + 1] !== open + 1) continue;
		if (tokens.hash[names.after[open + 1]] !== closingBracket) continue;
		const isHeld = holder.units.some(
			(row) => held.regions.includes(row) || held.countries.includes(row)
		);
		if (isHeld) found.push(knownAt(analysis, names.first[open - 1]));
	}
	return found;
}

/** The well-known places of lines wholly in capitals. */
function namesInCapitals(analysis: Analysis): Span[] {
	const { tokens, names, lexicon } = analysis;
	const { allCaps, word, lineStart } = shape;
	const { locatives, for: goals, and } = lexicon.cues;
	const found: Span[] = [];
	/** "FLOOD WARNING FOR YORK AND SELBY": whether a place is spoken of or goes on such a list. */
	const isLed = (i: number, from: number) => {
		if (i === from) return false;
		const before = tokens.hash[i - 1];
		if (locatives.has(before) || goals.has(before)) return true;
		return (and.has(before) || before === comma) && found.at(-1)?.after === i - 1;
	};
	for (let from = 0, to = 0; from < tokens.length; from = to) {
		let words = 0;
		let capitals = 0;
		do {
			if (tokens.shape[to] & word) words++;
			if (tokens.shape[to] & word && tokens.shape[to] & allCaps) capitals++;
			to++;
		} while (to < tokens.length && !(tokens.shape[to] & lineStart));
		if (words < minHeadline || capitals < words) continue;
		for (let i = from; i < to; i++) {
			if (!isKnownAt(analysis, i, isLed(i, from) ? minInCapitalsLed : minInCapitals)) continue;
			found.push(knownAt(analysis, i));
			i = names.after[i] - 1;
		}
	}
	return found;
}

/** Towns that go on a list of places where something is: "in Cambridge and Ely". */
function listedTowns(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names, lists, lexicon } = analysis;
	const { and, locatives } = lexicon.cues;
	const found: Span[] = [];
	for (const { first, after, adjectival } of spans) {
		const next = after + 1;
		if (adjectival || first === 0 || !locatives.has(tokens.hash[first - 1])) continue;
		if (!and.has(tokens.hash[after]) || !isKnownAt(analysis, next, minListed)) continue;
		const end = names.after[next];
		const goesOn = end < tokens.length && (tokens.shape[end] & shape.upper) !== 0;
		const isTown = (names.info[next]!.bits & nameBit.settlement) !== 0;
		if (isTown && !goesOn && !lists[next]) found.push(knownAt(analysis, next));
	}
	return found;
}

/** Names between two found ones of a list: "Hodeidah, Salif and Ras Isa". */
function namesBetween(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names, lists, lexicon } = analysis;
	const isJoint = (token: number) =>
		tokens.hash[token] === comma || lexicon.cues.joins.has(tokens.hash[token]);
	const firsts = new Set(spans.map(({ first, adjectival }) => (adjectival ? -1 : first)));
	const found: Span[] = [];
	for (const { after, adjectival } of spans) {
		const first = after + 1;
		if (adjectival || tokens.hash[after] !== comma || names.first[first] !== first) continue;
		const end = names.after[first];
		if (!isJoint(end) || lists[first] || !isKnownAt(analysis, first, minBetween)) continue;
		const next = isJoint(end + 1) ? end + 2 : end + 1;
		const isTown = (names.info[first]!.bits & nameBit.settlement) !== 0;
		if (isTown && isCapital(tokens, first) && firsts.has(next))
			found.push(knownAt(analysis, first));
	}
	return found;
}

/** Towns that a way joins with a found one: "links Malaga with Cadiz and Jaen". */
function townsLinked(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names, lexicon } = analysis;
	const { links, by, ends, joins } = lexicon.cues;
	const isJoint = (hash: number) =>
		hash === comma || by.has(hash) || ends.has(hash) || joins.has(hash);
	const found: Span[] = [];
	for (const { first, after } of spans) {
		if (first === 0 || !links.has(tokens.hash[first - 1])) continue;
		for (let at = after; isJoint(tokens.hash[at]);) {
			const next = isJoint(tokens.hash[at + 1]) ? at + 2 : at + 1;
			if (names.first[next] !== next || !isCapital(tokens, next)) break;
			const isTown = (names.info[next]!.bits & nameBit.settlement) !== 0;
			if (!isTown || isCapital(tokens, names.after[next])) break;
			found.push(knownAt(analysis, next));
			at = names.after[next];
		}
	}
	return found;
}

/** Towns that a way joins with a found one: "checkpoints from Sake to Masisi". */
function townsOnWay(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names, lexicon } = analysis;
	const { from, towards } = lexicon.cues;
	const found: Span[] = [];
	for (const { first, after, adjectival } of spans) {
		if (adjectival || !isTownAt(analysis, first)) continue;
		const start = towards.has(tokens.hash[first - 1]) ? (names.first[first - 2] ?? -1) : -1;
		if (start > 0 && from.has(tokens.hash[start - 1]) && isTownAt(analysis, start))
			found.push(knownAt(analysis, start));
		const end = after + 1;
		const isFrom = from.has(tokens.hash[first - 1]) && towards.has(tokens.hash[after]);
		if (isFrom && isTownAt(analysis, end) && !isCapital(tokens, names.after[end]))
			found.push(knownAt(analysis, end));
	}
	return found;
}

/** Whether a town's name begins at a token, be it an ordinary word too. */
const isTownAt = ({ tokens, names }: Analysis, at: number): boolean =>
	names.first[at] === at &&
	isCapital(tokens, at) &&
	(names.info[at]!.bits & nameBit.settlement) !== 0;

/** Places of a name at most for what lies beside it to say that the town is meant, and found names beside it at least. */
const maxNamesakes = 5;
const minBeside = 2;
/** Importance from which a town is meant that is named alone, by what it says. */
const minSpeaker = 0.5;

/**
 * Towns that open a clause by what they say or do, where the text names others of their region or them elsewhere, and
 * nobody of that name: "Geneva said", "“Novohrodivka taught us", "When Rama empties".
 */
function townsActing(analysis: Analysis, spans: readonly Span[]): Span[] {
	const { tokens, names, lists, words, article, lexicon } = analysis;
	const { givenNames, surnames, himself } = lexicon.cues;
	const found: Span[] = [];
	let named: Named | null = null;
	for (let i = 0; i < tokens.length; i++) {
		if (names.first[i] !== i || !isKnownAt(analysis, i, minBetween)) continue;
		const { bits, regions, places, importance } = names.info[i]!;
		const after = names.after[i];
		if (!(bits & nameBit.settlement) || tokens.shape[i] & shape.allCaps) continue;
		if (lists[i] & ~listBit.firstName) continue;
		if (article[i] & (articleBit.afterTitle | articleBit.afterFirstName)) continue;
		const isPerson =
			lists[i] !== 0 || givenNames.has(tokens.hash[i]) || surnames.has(tokens.hash[i]);
		if (!opensClauseAt(analysis, i) || after >= tokens.length) continue;
		const isVerb = tokens.shape[after] & shape.lower && !(lists[after] & notVerbs);
		if (!isVerb || himself.has(tokens.hash[after + 1])) continue;
		named ??= namedBeside(analysis, spans);
		const isBeside =
			places <= maxNamesakes &&
			regions.some((row) => {
				const others = named!.inRegion.get(row);
				return others !== undefined && others.size - Number(others.has(words[i])) >= minBeside;
			});
		const isSaying = (lists[after] & listBit.speech) !== 0;
		const isAlone = places === 1 && importance >= minSpeaker && isSaying;
		const isAgain = importance >= minSpeaker && after === i + 1 && named.words.has(words[i]);
		if (isAgain || (!isPerson && (isBeside || isAlone))) found.push(knownAt(analysis, i));
	}
	return found;
}

/** Words that were found alone as names of places, and by admin-1 unit those that may lie in it. */
interface Named {
	readonly words: ReadonlySet<number>;
	readonly inRegion: ReadonlyMap<number, ReadonlySet<number>>;
}

function namedBeside({ names, words }: Analysis, spans: readonly Span[]): Named {
	const alone = new Set<number>();
	const inRegion = new Map<number, Set<number>>();
	for (const { first, after, adjectival } of spans) {
		const info = names.info[first];
		if (adjectival || info === undefined) continue;
		if (after === first + 1) alone.add(words[first]);
		if (info.places > maxNamesakes) continue;
		for (const row of info.regions) {
			const inside = inRegion.get(row);
			if (inside === undefined) inRegion.set(row, new Set([words[first]]));
			else inside.add(words[first]);
		}
	}
	return { words: alone, inRegion };
}

/** What a clause's second word is when it is no verb. */
const notVerbs = listBit.locative | listBit.preposition | listBit.common | listBit.joiner;

/** Whether a token opens a sentence, a quotation or a clause after "when". */
const opensClauseAt = ({ tokens, lexicon }: Analysis, at: number): boolean =>
	isOpening(tokens, at) || lexicon.cues.that.has(tokens.hash[at - 1]);

/** Towns that forces take: "seized Mocha". */
function townsTaken(analysis: Analysis): Span[] {
	const { tokens, names, lists, sought, lexicon } = analysis;
	const { enters, givenNames, surnames } = lexicon.cues;
	const found: Span[] = [];
	for (const verb of sought) {
		const i = verb + 1;
		const info = names.info[i];
		if (!enters.has(tokens.hash[verb]) || names.first[i] !== i || !isCapital(tokens, i)) continue;
		if (!(info!.bits & nameBit.settlement) || info!.importance < minListed) continue;
		if (lists[i] || givenNames.has(tokens.hash[i]) || surnames.has(tokens.hash[i])) continue;
		const goesOn = isCapital(tokens, names.after[i]) || tokens.shape[i] & shape.lineStart;
		if (!goesOn) found.push(knownAt(analysis, i));
	}
	return found;
}

/** Whether one word was found that stands for more: "Upper" of "Upper and Lower Austria". */
const standsForOther = ({ shared }: Analysis, { first, after }: Span): boolean =>
	after - first === 1 && shared.has(first);

/** Names that share their last words with the next of the list. */
const sharedNames = ({ shared }: Analysis): Span[] =>
	Array.from(shared, ([first, name]) => ({
		first,
		after: first + 1,
		adjectival: false,
		probability: byRule,
		reading: { names: [name], cases: anyCase, preposition: -1, listFirst: first }
	}));

/** Names of a list that ends in the word for them: "the Volga and Don rivers", "Hajjah and Ibb governorates". */
function namesBefore(analysis: Analysis): Span[] {
	const { tokens, names, sought, lexicon } = analysis;
	const { waters, units, joins } = lexicon.cues;
	const areas = nameBit.admin1 | nameBit.admin | nameBit.settlement;
	const found: Span[] = [];
	for (const end of sought) {
		if (end < 3) continue;
		const isWater = waters.has(tokens.hash[end]);
		if (!isWater && !units.has(tokens.hash[end])) continue;
		const listed: Span[] = [];
		for (let last = end - 1; last >= 0;) {
			const first = names.first[last];
			if (first < 0 || !(names.info[first]!.bits & (isWater ? nameBit.water : areas))) break;
			if (!isCapital(tokens, first)) break;
			listed.unshift({ first, after: last + 1, adjectival: false, probability: byRule });
			last = first - 1;
			while (last > 0 && (tokens.hash[last] === comma || joins.has(tokens.hash[last]))) last--;
			if (last === first - 1) break;
		}
		// "The Gulf states", "the United States"
		if (isWater || listed.length > 1) found.push(...listed);
	}
	return found;
}

/** Waters that follow the word for them: "the river Ganges", "the River Severn". */
function watersAfter(analysis: Analysis): Span[] {
	const { tokens, names, lists, sought } = analysis;
	const found: Span[] = [];
	for (const i of sought) {
		if (!(lists[i] & listBit.water) || i + 1 >= tokens.length) continue;
		// The gazetteer may have the name with that word.
		const first = names.first[i] === i && names.after[i] > i + 1 ? i : i + 1;
		const info = names.info[first];
		if (names.first[first] !== first || !(info!.bits & nameBit.water)) continue;
		if (tokens.shape[i + 1] & shape.lineStart || isCapital(tokens, names.after[first])) continue;
		found.push(knownAt(analysis, first));
	}
	return found;
}

/** Rivers that are first names too, after their article: "boats on the Don". */
function riversOfArticle(analysis: Analysis): Span[] {
	const { tokens, names, sought, lexicon } = analysis;
	const { article, riversAndNames, performs } = lexicon.cues;
	return sought.flatMap((i) => {
		const isRiver = riversAndNames.has(tokens.hash[i]) && article.has(tokens.hash[i - 1]);
		if (!isRiver || names.first[i] !== i || names.after[i] !== i + 1) return [];
		// "The Don Juan of the play", "the Don smiled"
		const isSomebody = isCapital(tokens, i + 1) || performs.has(tokens.hash[i + 1]);
		return isSomebody || !isCapital(tokens, i) ? [] : [knownAt(analysis, i)];
	});
}

/** Names that the gazetteer has with the small words after them: "the Chernobyl nuclear power plant". */
const headedNames = ({ headed }: Analysis): Span[] =>
	Array.from(headed, ([first, after]) => ({
		first,
		after,
		adjectival: false,
		probability: byRule
	}));

/** Importance from which a strait or a valley is meant by its full name. */
const minSite = 0.4;

/** Whether a name of the gazetteer begins at a token that ends in the word for the water, the land or the airport that it is. */
export function isSiteAt({ tokens, names, lists, lexicon }: Analysis, first: number): boolean {
	const info = names.info[first];
	const last = names.after[first] - 1;
	if (info === undefined || names.first[first] !== first || last === first) return false;
	if (info.importance < minSite || info.bits & nameBit.needsContext) return false;
	if (lexicon.cues.airports.has(tokens.hash[last])) return isCapital(tokens, last);
	const isLand = info.bits & nameBit.water ? listBit.water : listBit.terrain;
	if (!(lists[last] & isLand) || !(info.bits & (nameBit.water | nameBit.terrain))) return false;
	for (let i = first; i <= last; i++) if (!isCapital(tokens, i)) return false;
	return true;
}

/** Waters, lands and airports by their full names, where nothing of them was found: "the English Channel". */
function sitesByName(analysis: Analysis): Span[] {
	const { tokens, names, sought } = analysis;
	const found: Span[] = [];
	for (const last of sought) {
		const first = names.first[last];
		if (first < 0 || names.after[first] !== last + 1 || !isSiteAt(analysis, first)) continue;
		const next = last + 1;
		const isLonger =
			tokens.hash[next] === hyphen ||
			(isCapital(tokens, next) && !(tokens.shape[next] & shape.lineStart));
		const isPart = isCapital(tokens, first - 1) && !isOpening(tokens, first - 1);
		if (!isLonger && !isPart) found.push(knownAt(analysis, first));
	}
	return found;
}

/** Unions by their letters, and where members of a parliament are from: "the EU", "(D-Pa.)". */
function unionsAndSeats({ tokens, names, sought, lexicon }: Analysis): Span[] {
	const { unions, parties } = lexicon.cues;
	const found: Span[] = [];
	const isUpper = (i: number) => names.first[i] === i && (tokens.shape[i] & shape.upper) !== 0;
	for (const i of sought) {
		const letters = tokens.shape[i] & (shape.dotted | shape.allCaps);
		if (unions.has(tokens.hash[i]) && letters && isUpper(i)) {
			found.push(knownAt({ names }, i));
		} else if (parties.has(tokens.hash[i]) && tokens.hash[i + 1] === hyphen && isUpper(i + 2)) {
			const isAside = tokens.hash[i - 1] === comma || tokens.hash[i - 1] === bracket;
			if (isAside && tokens.end[i + 1] === tokens.start[i + 2])
				found.push(knownAt({ names }, i + 2));
		}
	}
	return found;
}

/** States by their letters after a town of theirs: "Norwich, Conn.". */
function shortStates({ tokens, names }: Analysis): Span[] {
	const found: Span[] = [];
	for (let i = 2; i < tokens.length; i++) {
		if (!(tokens.shape[i] & shape.dotted) || tokens.hash[i - 1] !== comma) continue;
		const town = names.info[i - 2];
		if (town === undefined || names.first[i] !== i) continue;
		const { bits, units } = names.info[i]!;
		const isState = (bits & nameBit.admin1) !== 0 && (bits & nameBit.abbreviation) !== 0;
		if (isState && units.some((row) => town.regions.includes(row)))
			found.push(knownAt({ names }, i));
	}
	return found;
}

/** Roads by their numbers: "Interstate 95". */
function highways({ tokens, sought, lexicon }: Analysis): Span[] {
	const found: Span[] = [];
	for (const i of sought) {
		if (!lexicon.cues.highways.has(tokens.hash[i]) || !isCapital(tokens, i)) continue;
		const number =
			i + 1 < tokens.length ? tokens.text.slice(tokens.start[i + 1], tokens.end[i + 1]) : '';
		if (/^\d+$/.test(number))
			found.push({ first: i, after: i + 2, adjectival: false, probability: byRule });
	}
	return found;
}

/** Rivers that go on a list of found ones: "the Danube, the Rhine and the Elbe". */
function listedRivers({ tokens, names, lexicon }: Analysis, spans: readonly Span[]): Span[] {
	const { article, joins } = lexicon.cues;
	const found: Span[] = [];
	const isNamedWater = (i: number, importance: number) =>
		i > 0 &&
		names.first[i] === i &&
		article.has(tokens.hash[i - 1]) &&
		(names.info[i]!.bits & nameBit.water) !== 0 &&
		names.info[i]!.importance >= importance;
	const ends = new Set(
		spans.filter(({ first }) => isNamedWater(first, 0)).map(({ after }) => after)
	);
	if (ends.size === 0) return found;
	for (let i = 2; i < tokens.length; i++) {
		if (!isNamedWater(i, minRiver)) continue;
		let gap = i - 2;
		while (gap > 0 && (tokens.hash[gap] === comma || joins.has(tokens.hash[gap]))) gap--;
		if (gap === i - 2 || !ends.has(gap + 1)) continue;
		found.push({ first: i, after: names.after[i], adjectival: false, probability: byRule });
		ends.add(names.after[i]);
	}
	return found;
}
