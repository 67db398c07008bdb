/**
 * Scores resolution, on given (gold) mentions and end to end on found ones. Cross-validated: no
 * document is resolved by a ranker, nor read by a model, that has seen it or its group.
 */
import { evaluate, formatEvaluation, type Evaluation } from '../src/lib/geoparse/evaluate.ts';
import type { ScoredMention } from '../src/lib/geoparse/evaluate.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import type { Mention } from '../src/lib/geoparse/mention/mention.ts';
import type { Ranker } from '../src/lib/geoparse/resolution/forest.ts';
import { resolve } from '../src/lib/geoparse/resolution/resolve.ts';
import type { Toponym } from '../src/lib/geoparse/mention/toponym.ts';
import { formatInterval, intervalsOf } from './bootstrap.ts';
import { folds, type FoundToponyms } from './chain.ts';
import { famousExamples } from './famous.ts';
import { corpora, corpusOf, foldOf, testOnly, type Corpus, type GoldDocument } from './gold.ts';
import { goldToponyms, trainRanker, type Example } from './train-resolver.ts';
import { villageExamples } from './villages.ts';

/** Corpora that mark no adjectives or demonyms as places: such finds are left out of their scores. */
export const withoutAdjectives: ReadonlySet<Corpus> = new Set(['geovirus', 'tudloc']);

interface Resolved {
	readonly document: GoldDocument;
	readonly mentions: readonly Mention[];
}

export interface ChainResult {
	readonly corpus: Corpus;
	/** On the gold mentions. */
	readonly given: readonly Resolved[];
	/** On the mentions that recognition finds. */
	readonly found: readonly Resolved[];
}

/** Names as they are marked, names as they are found, wrong ones included, famous names and villages alone. */
export const examplesOf = (
	documents: readonly GoldDocument[],
	found: FoundToponyms,
	gazetteer: Gazetteer
): Example[] => [
	...documents.flatMap((document) => [
		{ document, toponyms: goldToponyms(document, gazetteer) },
		{
			document,
			toponyms: found.get(document.id) ?? [],
			isAnnotated: (toponym: Toponym) =>
				!(withoutAdjectives.has(corpusOf(document)) && isAdjective(toponym))
		}
	]),
	...famousExamples(gazetteer),
	...villageExamples(gazetteer)
];

/** Resolves all documents of the corpora, each with a ranker that has not seen it. */
export function resolveCorpora(
	documents: ReadonlyMap<Corpus, readonly GoldDocument[]>,
	found: FoundToponyms,
	gazetteer: Gazetteer
): ChainResult[] {
	const learned = corpora
		.filter((corpus) => !testOnly.has(corpus))
		.flatMap((corpus) => documents.get(corpus) ?? []);
	const rankers = new Map<number, Ranker>();
	const rankerWithout = (fold: number): Ranker => {
		let ranker = rankers.get(fold);
		if (!ranker) {
			const seen = learned.filter(({ group }) => foldOf(group, folds) !== fold);
			ranker = trainRanker(examplesOf(seen, found, gazetteer), gazetteer);
			rankers.set(fold, ranker);
		}
		return ranker;
	};
	const everything = -1;
	return Array.from(documents, ([corpus, list]) => {
		const resolved = (toponymsOf: (document: GoldDocument) => readonly Toponym[]): Resolved[] =>
			list.map((document) => {
				const fold = testOnly.has(corpus) ? everything : foldOf(document.group, folds);
				const ranker = rankerWithout(fold);
				const toponyms = toponymsOf(document);
				return { document, mentions: resolve(document.text, toponyms, gazetteer, { ranker }) };
			});
		return {
			corpus,
			given: resolved((document) => goldToponyms(document, gazetteer)),
			found: resolved((document) => found.get(document.id) ?? [])
		};
	});
}

/** A mention with the point of its place, as the scorer wants it. */
export function scored(mention: Mention, gazetteer: Gazetteer): ScoredMention {
	const row = mention.placeId === null ? undefined : gazetteer.rowOf(mention.placeId);
	const { start, end, kind } = mention;
	return row === undefined
		? { start, end, kind }
		: { start, end, kind, lat: gazetteer.lat[row], lon: gazetteer.lng[row] };
}

export const isAdjective = ({ form, type }: Pick<Mention, 'form' | 'type'>) =>
	form === 'adjective' || type === 'Demonym' || type === 'Language';

const evaluateGiven = ({ given }: ChainResult, gazetteer: Gazetteer): Evaluation =>
	evaluate(
		given.map(({ document, mentions }) => ({
			gold: document.mentions,
			predicted: mentions.map((m) => scored(m, gazetteer))
		}))
	);

const scoredFound = (corpus: Corpus, found: readonly Resolved[], gazetteer: Gazetteer) =>
	found.map(({ document, mentions }) => ({
		group: document.group,
		gold: document.mentions,
		predicted: mentions
			.filter((m) => !(withoutAdjectives.has(corpus) && isAdjective(m)))
			.map((m) => scored(m, gazetteer))
	}));

/** The scores of a corpus as lines for people, the chief ones with their 95 % intervals. */
export function formatResult(result: ChainResult, gazetteer: Gazetteer): string {
	const given = evaluateGiven(result, gazetteer).resolution;
	const share = (x: number | null) => (x ?? 0).toFixed(3);
	const found = scoredFound(result.corpus, result.found, gazetteer);
	const [exact, endToEnd, placed, kind] = intervalsOf(
		found,
		({ group }) => group,
		(documents) => {
			const { recognitionExact, endToEnd161Km, resolution, kind } = evaluate(documents);
			return [
				recognitionExact.f1,
				endToEnd161Km.f1,
				resolution.within161KmOfPlaced ?? 0,
				kind?.accuracy ?? 0
			];
		}
	).map(formatInterval);
	const whole = evaluate(found);
	return [
		`## ${result.corpus}`,
		`given mentions         within 161 km ${share(given.within161Km)} (of placed ${share(given.within161KmOfPlaced)})` +
			`  within 10 km ${share(given.within10Km)}  (${given.mentions} with a gold point, ${given.unplaced} unplaced)`,
		formatEvaluation(whole),
		`95 % intervals         recognition F1 ${exact}  end to end F1 ${endToEnd}` +
			`  within 161 km of placed ${placed}${whole.kind ? `  kind ${kind}` : ''}`,
		''
	].join('\n');
}
