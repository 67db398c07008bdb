/**
 * What each group of features brings: the model and the ranker are trained without it and scored on
 * documents that they have not seen, against the same with it.
 */
import { analyze, type Analysis } from '../src/lib/geoparse/recognition/analysis.ts';
import { correct } from '../src/lib/geoparse/recognition/corrections.ts';
import { evaluate, type ScoredMention } from '../src/lib/geoparse/evaluate.ts';
import { at, firstContextFeature } from '../src/lib/geoparse/resolution/features.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { lexiconFor } from '../src/lib/geoparse/lexicon/index.ts';
import { listBit } from '../src/lib/geoparse/lexicon/index.ts';
import { kindOfType } from '../src/lib/geoparse/mention/mention.ts';
import { decode, type Model } from '../src/lib/geoparse/recognition/model.ts';
import { resolve } from '../src/lib/geoparse/resolution/resolve.ts';
import { tokenize } from '../src/lib/geoparse/tokens/tokenize.ts';
import { correctTypes } from '../src/lib/geoparse/kind/type-corrections.ts';
import { predictTypes } from '../src/lib/geoparse/kind/type-model.ts';
import { formatInterval, intervalsOf } from './bootstrap.ts';
import { folds, foundToponyms } from './chain.ts';
import { readToponymCorpora } from './corpora.ts';
import { examplesOf, scored } from './evaluate-resolution.ts';
import { corpora, foldOf, readCorpus, testOnly, type Corpus, type GoldDocument } from './gold.ts';
import { defaultTrainOptions, trainModel, type TrainOptions } from './train-model.ts';
import { trainRanker } from './train-resolver.ts';

/** A document with what was found in it, with everything and without a group of features. */
interface Compared {
	readonly corpus: Corpus;
	readonly group: string;
	readonly gold: readonly ScoredMention[];
	readonly whole: readonly ScoredMention[];
	readonly without: readonly ScoredMention[];
}

interface ModelVariant extends Partial<TrainOptions> {
	readonly name: string;
	readonly withoutRules?: boolean;
}

const withLists = (analysis: Analysis, kept: number): Analysis => ({
	...analysis,
	lists: analysis.lists.map((bits) => bits & kept)
});

const modelVariants: readonly ModelVariant[] = [
	{
		name: 'word clusters',
		see: (analysis) => ({ ...analysis, cluster: new Uint16Array(analysis.cluster.length) })
	},
	{ name: 'word lists', see: (analysis) => withLists(analysis, listBit.firstName) },
	{ name: 'first names', see: (analysis) => withLists(analysis, ~listBit.firstName) },
	{
		name: 'gazetteer',
		see: (analysis) => {
			const { first, after } = analysis.names;
			const names = { first: first.map(() => -1), after: after.map(() => -1), info: [] };
			return { ...analysis, names };
		}
	},
	{
		name: 'rest of the article',
		see: (analysis) => ({ ...analysis, article: new Uint16Array(analysis.article.length) })
	},
	{ name: 'entity corpora', hasEntities: false },
	{ name: 'metonymy set', hasMetonymy: false },
	{ name: 'rules after the model', withoutRules: true }
];

/** Prints what each group of features brings to recognition, kind and resolution. */
export function evaluateAblation(gazetteer: Gazetteer): void {
	const learned = corpora.filter((corpus) => !testOnly.has(corpus));
	const documents = learned.flatMap((corpus) =>
		readCorpus(corpus).map((document) => ({ corpus, document }))
	);
	ablateModel(documents, gazetteer);
	ablateRanker(documents, gazetteer);
}

type Listed = { readonly corpus: Corpus; readonly document: GoldDocument };

function ablateModel(documents: readonly Listed[], gazetteer: Gazetteer): void {
	const whole = foundBy({ name: '' }, documents, gazetteer);
	console.log(
		`recognition exact F1 (mean of ${learnedCount(documents)} corpora) and kind accuracy`
	);
	console.log(`with everything            ${recognitionOf(whole, documents).toFixed(3)}`);
	for (const variant of modelVariants) {
		const without = foundBy(variant, documents, gazetteer);
		const compared = compare(documents, whole, without);
		console.log(
			line(variant.name, compared, (d, side) => meanOf(d, side, (e) => e.recognitionExact.f1)) +
				`   kind ${line('', compared, kindAccuracy)}`
		);
	}
}

type Found = ReadonlyMap<string, readonly ScoredMention[]>;
type Side = 'whole' | 'without';

/** The mentions of all documents, each by a model of the variant that has not seen it. */
function foundBy(variant: ModelVariant, documents: readonly Listed[], gazetteer: Gazetteer): Found {
	const options = { ...defaultTrainOptions, ...variant };
	const learned = readToponymCorpora();
	const found = new Map<string, ScoredMention[]>();
	for (let fold = 0; fold < folds; fold++) {
		const seen = learned.filter(({ group }) => foldOf(group, folds) !== fold);
		const model = trainModel(seen, gazetteer, options);
		for (const { corpus, document } of documents) {
			if (foldOf(document.group, folds) !== fold) continue;
			const mentions = mentionsBy(model, document.text, options, variant, gazetteer);
			const isMarked = corpus !== 'geovirus';
			found.set(
				document.id,
				mentions.filter(({ isAdjective }) => isMarked || !isAdjective)
			);
		}
	}
	return found;
}

function mentionsBy(
	model: Model,
	text: string,
	{ see }: TrainOptions,
	{ withoutRules }: ModelVariant,
	gazetteer: Gazetteer
) {
	const lexicon = lexiconFor('en');
	const tokens = tokenize(text, lexicon.abbreviations);
	const analysis = see(analyze(tokens, gazetteer, lexicon, model.words));
	const decoded = decode(analysis, model);
	const spans = withoutRules ? decoded : correct(analysis, decoded);
	const predicted = predictTypes(analysis, spans, model.types, model.words.coarse).map(
		({ type }) => type
	);
	const types = withoutRules ? predicted : correctTypes(analysis, spans, predicted);
	return spans.map(({ first, after, adjectival }, i) => ({
		start: tokens.start[first],
		end: tokens.end[after - 1],
		kind: kindOfType[types[i]],
		isAdjective: adjectival || types[i] === 'Demonym' || types[i] === 'Language'
	}));
}

const rankerGroups: readonly { readonly name: string; readonly columns: readonly number[] }[] = [
	{
		name: 'fame',
		columns: [at.importance, at.population, at.importanceLead, at.populationLead]
	},
	{
		name: 'sort of place',
		columns: [
			...[at.country, at.admin1, at.admin2, at.settlement, at.capital, at.seat, at.section],
			...[at.water, at.terrain, at.area, at.spot, at.precision, at.hintAnswer, at.hinted]
		]
	},
	{
		name: 'nesting',
		columns: [at.container, at.inside, at.insideOther, at.near, at.nearOther]
	},
	{
		name: 'the name',
		columns: [
			...[at.how, at.derived, at.abbreviation, at.needsContext, at.english, at.ownName],
			...[at.words, at.choices, at.adjective]
		]
	},
	{ name: 'recognition’s belief', columns: [at.probability] },
	{
		name: 'rest of the article',
		columns: Object.values(at).filter((column) => column >= firstContextFeature)
	}
];

/** Fold whose documents the rankers are scored on; they learn from the others. */
const testedFold = 0;

function ablateRanker(documents: readonly Listed[], gazetteer: Gazetteer): void {
	const found = foundToponyms(
		documents.map(({ document }) => document),
		gazetteer
	);
	const isTested = ({ document }: Listed) => foldOf(document.group, folds) === testedFold;
	const seen = documents.filter((listed) => !isTested(listed)).map(({ document }) => document);
	const tested = documents.filter(isTested);
	const examples = examplesOf(seen, found, gazetteer);
	const resolvedBy = (columns: readonly number[]): Found => {
		const ranker = trainRanker(examples, gazetteer, new Set(columns));
		return new Map(
			tested.map(({ document }) => [
				document.id,
				resolve(document.text, found.get(document.id) ?? [], gazetteer, { ranker }).map((m) =>
					scored(m, gazetteer)
				)
			])
		);
	};
	const whole = resolvedBy([]);
	const figure = (d: readonly Compared[], side: Side) => meanOf(d, side, (e) => e.endToEnd161Km.f1);
	console.log(`\nend-to-end F1 within 161 km (mean of the corpora, ${tested.length} documents)`);
	console.log(
		`with everything            ${figure(compare(tested, whole, whole), 'whole').toFixed(3)}`
	);
	for (const { name, columns } of rankerGroups) {
		console.log(line(name, compare(tested, whole, resolvedBy(columns)), figure));
	}
}

const learnedCount = (documents: readonly Listed[]) =>
	new Set(documents.map(({ corpus }) => corpus)).size;

const recognitionOf = (whole: Found, documents: readonly Listed[]) =>
	meanOf(compare(documents, whole, whole), 'whole', (e) => e.recognitionExact.f1);

const compare = (documents: readonly Listed[], whole: Found, without: Found): Compared[] =>
	documents.map(({ corpus, document }) => ({
		corpus,
		group: document.group,
		gold: document.mentions,
		whole: whole.get(document.id) ?? [],
		without: without.get(document.id) ?? []
	}));

/** A figure's mean over the corpora. */
function meanOf(
	documents: readonly Compared[],
	side: Side,
	figureOf: (evaluation: ReturnType<typeof evaluate>) => number
): number {
	const named = Array.from(new Set(documents.map(({ corpus }) => corpus)));
	const sum = named.reduce((total, corpus) => {
		const own = documents.filter((document) => document.corpus === corpus);
		return total + figureOf(evaluate(own.map((d) => ({ gold: d.gold, predicted: d[side] }))));
	}, 0);
	return named.length ? sum / named.length : 0;
}

const kindAccuracy = (documents: readonly Compared[], side: Side): number =>
	evaluate(documents.map((d) => ({ gold: d.gold, predicted: d[side] }))).kind?.accuracy ?? 0;

/** What a figure is without a group of features, and how much less, with the interval of that. */
function line(
	name: string,
	compared: readonly Compared[],
	figure: (documents: readonly Compared[], side: Side) => number
): string {
	const [interval] = intervalsOf(
		compared,
		({ group }) => group,
		(documents) => [figure(documents, 'without') - figure(documents, 'whole')]
	);
	const without = figure(compared, 'without');
	const change = without - figure(compared, 'whole');
	const sign = change < 0 ? '−' : '+';
	return (
		`${name && `without ${name}`.padEnd(27)}${without.toFixed(3)}` +
		` (${sign}${Math.abs(change).toFixed(3)}, ${formatInterval(interval)})`
	);
}
