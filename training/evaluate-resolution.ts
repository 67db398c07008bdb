/**
 * Scores resolution alone: the gold mentions are given, the places are to be found. Cross-validated:
 * no document is resolved by a ranker that has seen it or its group.
 */
import { evaluate, type ScoredMention } from '../src/lib/geoparse/evaluate.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer.ts';
import type { Mention } from '../src/lib/geoparse/mention.ts';
import type { Ranker } from '../src/lib/geoparse/ranker.ts';
import { resolve } from '../src/lib/geoparse/resolve.ts';
import { tokenize } from '../src/lib/geoparse/tokenize.ts';
import { corpora, foldOf, readCorpus, testOnly, type Corpus, type GoldDocument } from './gold.ts';
import { goldToponyms, trainRanker } from './train-resolver.ts';

const folds = 4;

/** Rankers by fold, and one that has seen all the documents that may be learned from. */
export interface FoldedRankers {
	readonly byFold: readonly Ranker[];
	readonly all: Ranker;
}

export function trainFolds(gazetteer: Gazetteer): FoldedRankers {
	const documents = corpora.filter((c) => !testOnly.has(c)).flatMap(readCorpus);
	const byFold = Array.from({ length: folds }, (_, k) =>
		trainRanker(
			documents.filter(({ group }) => foldOf(group, folds) !== k),
			gazetteer
		)
	);
	return { byFold, all: trainRanker(documents, gazetteer) };
}

/** The ranker to judge a document by. */
export const rankerFor = (rankers: FoldedRankers, corpus: Corpus, document: GoldDocument) =>
	testOnly.has(corpus) ? rankers.all : rankers.byFold[foldOf(document.group, folds)];

/** Gold mentions of a document with the places that resolution gives them. */
export function resolveGold(
	document: GoldDocument,
	gazetteer: Gazetteer,
	ranker: Ranker | null
): Mention[] {
	const toponyms = goldToponyms(document, gazetteer);
	const tokens = tokenize(document.text, new Set());
	return resolve(document.text, tokens, toponyms, gazetteer, { ranker });
}

/** A mention with the point of its place, as the scorer wants it. */
export function scored(mention: Mention, gazetteer: Gazetteer): ScoredMention {
	const row = mention.placeId === null ? undefined : gazetteer.rowOf(mention.placeId);
	const { start, end, kind } = mention;
	return row === undefined
		? { start, end, kind }
		: { start, end, kind, lat: gazetteer.lat[row], lon: gazetteer.lng[row] };
}

/** Prints accuracy of resolution on gold mentions, corpus by corpus. */
export function evaluateResolution(
	gazetteer: Gazetteer,
	only: readonly Corpus[] = corpora,
	errors: ((line: string) => void) | null = null
): void {
	const rankers = trainFolds(gazetteer);
	for (const corpus of only) {
		const documents = readCorpus(corpus);
		const results = documents.map((document) => {
			const mentions = resolveGold(document, gazetteer, rankerFor(rankers, corpus, document));
			return { document, mentions };
		});
		const { resolution, endToEnd161Km } = evaluate(
			results.map(({ document, mentions }) => ({
				gold: document.mentions,
				predicted: mentions.map((m) => scored(m, gazetteer))
			}))
		);
		const share = (x: number | null) => (x ?? 0).toFixed(3);
		console.log(
			`${corpus.padEnd(9)} within 161 km ${share(resolution.within161Km)} ` +
				`(of placed ${share(resolution.within161KmOfPlaced)})  within 10 km ${share(resolution.within10Km)}  ` +
				`F1 ${share(endToEnd161Km.f1)}  (${resolution.mentions} mentions, ${resolution.unplaced} unplaced)`
		);
		if (errors) for (const r of results) listErrors(r.document, r.mentions, gazetteer, errors);
	}
}

/** Writes each misplaced mention with its words, what was chosen and what the gold says. */
function listErrors(
	document: GoldDocument,
	mentions: readonly Mention[],
	gazetteer: Gazetteer,
	write: (line: string) => void
): void {
	for (const [i, gold] of document.mentions.entries()) {
		if (gold.lat === null || gold.lon === null) continue;
		const { gold: g, predicted } = {
			gold: [gold],
			predicted: [scored(mentions[i], gazetteer)]
		};
		const one = evaluate([{ gold: g, predicted }]).resolution;
		if (one.within161Km) continue;
		const name = (id: string) => {
			const entry = gazetteer.entry(gazetteer.rowOf(id)!);
			return `${entry.name}/${entry.featureCode}/${entry.admin1 ?? entry.country}`;
		};
		const m = mentions[i];
		const context = document.text.slice(Math.max(0, gold.start - 40), gold.end + 40);
		write(
			JSON.stringify({
				id: document.id,
				text: gold.text,
				gold: [gold.lat, gold.lon, gold.geonameId ?? ''],
				chosen: m.placeId && name(m.placeId),
				confidence: m.confidence,
				others: m.candidates.map((c) => `${name(c.placeId)} ${c.confidence}`),
				context: context.replaceAll('\n', ' ')
			})
		);
	}
}
