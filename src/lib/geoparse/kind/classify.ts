/**
 * Says of each toponym whether it is the location itself or stands for something else, and what
 * sort of place its words ask for. Reads grammar off the neighboring words; knows no map.
 */
import type { Analysis, Model } from '../recognition/index.ts';
import { typesByCase } from './classify-inflected.ts';
import { listBit } from '../lexicon/index.ts';
import {
	kindOfType,
	type MentionType,
	type Span,
	type FeatureHint,
	type Toponym
} from '../mention/index.ts';
import { byCase, byRules, byWords, kindConfidence } from './kind-confidence.ts';
import { predictTypes } from './type-model.ts';
import { correctTypes } from './type-corrections.ts';
import { typeAmongNouns } from './type-among-nouns.ts';
import { typeByWords } from './type-by-words.ts';
import { typesSuffixed } from './type-suffixed.ts';
import { typesUncased } from './type-uncased.ts';

/** Classifies toponyms: with the trained model where there is one for the language, by rules otherwise. */
export function classify(
	analysis: Analysis,
	spans: readonly Span[],
	model: Model | null
): Toponym[] {
	if (model === null) {
		const { grammar, clitics, suffixes, capitalNouns, cues } = analysis.lexicon;
		const typeOf = capitalNouns ? typeAmongNouns : typeByWords;
		const types = clitics
			? typesUncased(analysis, spans)
			: grammar
				? typesByCase(analysis, spans)
				: suffixes
					? typesSuffixed(analysis, spans)
					: spans.map((span) => typeOf(analysis, span));
		const hasRules = (clitics ?? suffixes) !== null || cues.of.size > 0;
		const confidence = grammar ? byCase : hasRules ? byRules : byWords;
		return spans.map((span, i) => toponym(analysis, span, types[i], confidence));
	}
	const predictions = predictTypes(analysis, spans, model.types, model.words.coarse);
	const types = correctTypes(
		analysis,
		spans,
		predictions.map(({ type }) => type)
	);
	return spans.map((span, i) => {
		const { type, lead } = predictions[i];
		const isCorrected = kindOfType[types[i]] !== kindOfType[type];
		return toponym(analysis, span, types[i], kindConfidence(isCorrected ? null : lead));
	});
}

/** Puts a classified toponym together. */
function toponym(
	analysis: Analysis,
	span: Span,
	type: MentionType,
	kindConfidence: number
): Toponym {
	const { text, start, end } = analysis.tokens;
	const from = start[span.first];
	const to = end[span.after - 1];
	// "Ukrainians" and "Ukrainian" for the language are nouns, though no names.
	const { clitics, adjectives } = analysis.lexicon;
	// Tables of adjectives are of countries'.
	const isOfCountry =
		(clitics !== null || adjectives.size > 0) && !analysis.townAdjectives.has(span.first);
	const isNoun = !span.adjectival || type === 'Demonym' || type === 'Language';
	const found: Toponym = {
		start: from,
		end: to,
		text: text.slice(from, to),
		kind: kindOfType[type],
		kindConfidence,
		type,
		form: isNoun ? 'noun' : 'adjective',
		probability: span.probability,
		typeHint: span.adjectival && isOfCountry ? 'country' : hintOf(analysis, span)
	};
	return span.reading ? { ...found, names: span.reading.names } : found;
}

const hints: readonly (readonly [bit: number, hint: FeatureHint])[] = [
	[listBit.region, 'region'],
	[listBit.district, 'district'],
	[listBit.settlement, 'settlement'],
	[listBit.water, 'water'],
	[listBit.terrain, 'terrain'],
	[listBit.street, 'street'],
	[listBit.facility, 'facility'],
	[listBit.country, 'country']
];

const headBits = hints.reduce((all, [bit]) => all | bit, 0);

/** The sort of place that a word's lists ask for; the capital and a suburb of a place are others than it. */
const hintOfLists = (bits: number): FeatureHint | null =>
	!(bits & headBits) || bits & listBit.locational ? null : hints.find(([bit]) => bits & bit)![1];

/** The sort of place that a head in the name, after it or before it ("city of Kursk") asks for. */
function hintOf(analysis: Analysis, span: Span): FeatureHint | null {
	const { tokens } = analysis;
	const lists = (token: number) =>
		token >= 0 && token < tokens.length ? analysis.lists[token] : 0;
	if (span.after - span.first > 1) {
		const inside = hintOfLists(lists(span.after - 1)) ?? hintOfLists(lists(span.first));
		// «ولاية نهر النيل» is no river.
		const isUnit = inside === 'water' && (lists(span.first - 1) & listBit.region) !== 0;
		if (inside !== null) return isUnit ? 'region' : inside;
	}
	const { cues, suffixes } = analysis.lexicon;
	// "Başkenti Kiev", but "Lviv bölgesindeki Mıkolayiv": only a word without an ending of case says what follows.
	const leads = suffixes === null || cues.apposed.has(tokens.hash[span.first - 1]);
	const { of } = cues;
	const isOf = span.first > 0 && of.has(tokens.hash[span.first - 1]);
	const before = isOf ? lists(span.first - 2) : lists(span.first - 1);
	return hintOfLists(lists(span.after)) ?? (leads ? hintOfLists(before) : null);
}
