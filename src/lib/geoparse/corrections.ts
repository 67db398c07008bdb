/**
 * What the model gets wrong that a rule knows better: newspapers, persons whose first name is a
 * place's, headlines in capitals taken for one name, the seats that stand for a government. Reads
 * the text and the gazetteer's names; knows no weights.
 */
import type { Analysis } from './analysis.ts';
import { listBit } from './languages/language.ts';
import { nameBit } from './names.ts';
import type { Span } from './span.ts';
import { shape, wordHash } from './tokenize.ts';
import { seats } from './type-rules.ts';

/** Words of the longest name that the gazetteer need not know. */
const maxUnknownWords = 7;
/** Importance from which a place is likelier meant than a surname. */
const famous = 0.62;
/** Belief below which two words that the gazetteer lacks are rather a person. */
const unsure = 0.7;
/** Belief in a name that the gazetteer has, found by rule. */
const byRule = 0.8;

const the = wordHash('the');

/** Puts right what the model found. */
export function correct(analysis: Analysis, spans: readonly Span[]): Span[] {
	const kept: Span[] = [];
	for (const span of spans) {
		if (isInMedia(analysis, span) || isPerson(analysis, span)) continue;
		if (isHeadline(analysis, span)) kept.push(...knownWithin(analysis, span.first, span.after));
		else kept.push(withoutArticle(analysis, span));
	}
	return withSeats(analysis, kept);
}

/** Whether a newspaper is named: "The Moscow Times" says nothing of Moscow. */
function isInMedia({ tokens, lists }: Analysis, { after }: Span): boolean {
	if (after >= tokens.length || !(lists[after] & listBit.media)) return false;
	if (!(tokens.shape[after] & shape.upper) || tokens.shape[after] & shape.lineStart) return false;
	// "Palestine Independent School District" is none.
	return after + 1 >= tokens.length || !(tokens.shape[after + 1] & shape.upper);
}

/** Whether a first name goes on with an unknown capital: "Israel Adesanya", "Paris Hilton". */
function isPerson({ tokens, lists, names }: Analysis, span: Span): boolean {
	const { first, after, adjectival, probability } = span;
	const isUnsure = after - first === 2 && probability < unsure;
	if (adjectival || after - first > 2) return false;
	if (!(lists[first] & listBit.firstName) && !isUnsure) return false;
	const surname = first + 1;
	if (surname >= tokens.length || tokens.shape[surname] & (shape.lineStart | shape.allCaps)) {
		return false;
	}
	if (!(tokens.shape[surname] & shape.upper) || names.after[first] > surname) return false;
	const isOnlyName = (lists[surname] & ~listBit.firstName) === 0;
	const known = names.info[surname];
	const isFamous =
		known !== undefined &&
		((known.bits & (nameBit.country | nameBit.admin1)) !== 0 || known.importance > famous);
	const goesOn = surname + 1 < tokens.length && (tokens.shape[surname + 1] & shape.upper) !== 0;
	return isOnlyName && !goesOn && !isFamous;
}

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

/** "The Kremlin" is named Kremlin. */
function withoutArticle({ tokens }: Analysis, span: Span): Span {
	const isSeat = span.after - span.first === 2 && seats.has(tokens.hash[span.after - 1]);
	return isSeat && tokens.hash[span.first] === the ? { ...span, first: span.first + 1 } : span;
}

/** Adds the seats of government that the gazetteer knows and the model passed over. */
function withSeats({ tokens, names, runs }: Analysis, spans: readonly Span[]): Span[] {
	const all: Span[] = [];
	let next = 0;
	for (let r = 0; r < runs.length; r += 2) {
		for (let i = runs[r]; i < runs[r + 1]; i++) {
			while (next < spans.length && spans[next].first <= i) all.push(spans[next++]);
			if (!seats.has(tokens.hash[i]) || !(tokens.shape[i] & shape.upper)) continue;
			const isTaken = all.length > 0 && all[all.length - 1].after > i;
			if (isTaken || names.info[i] === undefined) continue;
			all.push({ first: i, after: i + 1, adjectival: false, probability: byRule });
		}
	}
	while (next < spans.length) all.push(spans[next++]);
	return all;
}
