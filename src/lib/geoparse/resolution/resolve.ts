/**
 * Resolution: chooses the gazetteer entry each toponym means, all of an article's together. Knows the
 * text, the toponyms and the gazetteer; finds no names itself.
 *
 * A name is first judged by itself (how known the place is, what sort the words ask for, what the name
 * is said to lie in); these beliefs say where the article plays; then every name is judged again with
 * that in view, twice.
 */
import { confidenceOf, placelessConfidence } from './confidence.ts';
import { fillContextFeatures, mapOf } from './article-context.ts';
import { rowsOf, type Rows } from './features.ts';
import type { Weighing } from './beliefs.ts';
import { keepFamous } from './fame.ts';
import { dropFar } from './far.ts';
import { homeSense, homeShortlist } from './home.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { placeLexiconFor, type PlaceLexicon } from '../lexicon/index.ts';
import type {
	Candidate,
	Mention,
	MentionType,
	Reason,
	TextSpan,
	Toponym
} from '../mention/index.ts';
import type { Ranker } from './forest.ts';
import { weighLists } from './listed.ts';
import { weighNamesakes } from './namesakes.ts';
import { extentAt } from './place-words.ts';
import { believe } from './ranker.ts';
import { reasonsFor } from './reasons.ts';
import { shippedRanker } from './ranker-trees.ts';
import { gatherSenses, type Sense } from './senses.ts';
import { shortlistsOf } from './shortlist.ts';
import { weighWays } from './ways.ts';
import { wholeNameOf } from './whole-names.ts';

export const defaultResolveOptions = {
	minConfidence: 0.56, // 0–1; below this a mention stays unresolved
	maxRunnersUp: 4, // rejected candidates kept with a mention
	ranker: null as Ranker | null, // the trained trees; `null` for the ones that ship
	home: null as string | null, // id of the place that the text is published in and for; see home.ts
	explain: false // whether mentions tell why their place was chosen
};

/** Times the beliefs of all senses are formed anew from each other's. */
const rounds = 2;

/** Code units before a name in which words like "near" are looked for. */
const maxBeside = 18;
/** The same for a way's start with its name. */
const maxWay = 40;

/** Runners-up below this belief are not kept. */
const minRunnerUp = 0.02;

/** What a word is that names no place in its context. */
const isPlaceless = (type: MentionType) => type === 'Language' || type === 'Homonym';

/**
 * Chooses the gazetteer entry each toponym means.
 *
 * @param toponyms In reading order, without overlaps; offsets count UTF-16 code units, as `slice` does.
 * @returns One mention per toponym, same order; `placeId` is `null` when none fits well enough.
 */
export function resolve(
	text: string,
	toponyms: readonly Toponym[],
	gazetteer: Gazetteer,
	options: Partial<typeof defaultResolveOptions> = {}
): Mention[] {
	const settings = { ...defaultResolveOptions, ...options };
	const { minConfidence, maxRunnersUp, explain } = settings;
	const ranker = settings.ranker ?? shippedRanker();
	const lexicon = placeLexiconFor(gazetteer.language);
	const senses = gatherSenses(text, toponyms, gazetteer);
	const homeRow = settings.home === null ? undefined : gazetteer.rowOf(settings.home);
	const home = homeRow === undefined ? [] : [homeSense(homeRow, gazetteer)];
	// The home stands in no words of the text.
	const wordsOf = ({ mentions }: Sense) => mentions.flatMap((i) => toponyms[i] ?? []);
	const isNear = (sense: Sense) =>
		wordsOf(sense).some(({ start }) =>
			lexicon.besideBefore?.test(text.slice(Math.max(0, start - maxBeside), start))
		);
	const isOnWay = (sense: Sense) =>
		lexicon.wayStart !== null &&
		wordsOf(sense).some(({ start, end }) => {
			const before = text.slice(Math.max(0, start - maxWay), start);
			if (lexicon.wayEnd!.test(before)) return true;
			return (
				lexicon.wayStart!.test(before) && lexicon.wayOn!.test(text.slice(end, end + maxBeside))
			);
		});
	const { rows, beliefs, far } = weigh(
		text.length,
		{ isNear, isOnWay },
		[...senses, ...home],
		home.length > 0,
		gazetteer,
		ranker
	);
	const mentions = new Array<Mention>(toponyms.length);
	for (let s = 0; s < senses.length; s++) {
		const { qualifier } = senses[s];
		const isBound = qualifier !== null;
		const reasons = !explain ? [] : isBound ? boundReasons : reasonsOf(rows, beliefs, s, ranker);
		const choice = choose(rows, beliefs, s, maxRunnersUp + 1, gazetteer, explain ? ranker : null);
		const { placeId, confidence } = choice;
		// A choice that does not stand is the first of those that were not made.
		const runnersUp = runnersUpOf(choice.candidates, maxRunnersUp);
		let rejected = placeId === null ? runnersUp : null;
		for (const i of senses[s].mentions) {
			const { start, end, text: name, kind, kindConfidence, type, form, probability } = toponyms[i];
			const isPlaced = placeId !== null && confidence >= minConfidence && !isPlaceless(type);
			const extent =
				isPlaced && form === 'noun'
					? extentOf(text, toponyms[i], placeId, gazetteer, lexicon)
					: null;
			if (!isPlaced && rejected === null) {
				const chosen = { placeId: placeId!, confidence, ...(explain && { reasons }) };
				rejected = runnersUpOf([chosen, ...choice.candidates], maxRunnersUp);
			}
			const mention: Found = {
				start,
				end,
				text: name,
				kind,
				kindConfidence: rounded(kindConfidence),
				type,
				form,
				placeId: isPlaced ? placeId : null,
				confidence: rounded(isPlaced ? confidence : placelessConfidence(probability)),
				candidates: isPlaced ? runnersUp : rejected!
			};
			if (extent !== null) mention.extent = extent;
			if (isBound) mention.qualifier = qualifier;
			if (!isPlaced && far.has(s)) mention.isFar = true;
			if (explain && isPlaced) mention.reasons = reasons;
			mentions[i] = mention;
		}
	}
	return mentions;
}

/** A mention to which what only some have is added. */
type Found = { -readonly [Field in keyof Mention]: Mention[Field] };

function extentOf(
	text: string,
	toponym: Toponym,
	placeId: string,
	gazetteer: Gazetteer,
	lexicon: PlaceLexicon
): TextSpan | null {
	const row = gazetteer.rowOf(placeId)!;
	const whole = wholeNameOf(text, toponym, gazetteer, lexicon);
	if (whole !== null && whole.rows.includes(row)) return { start: whole.start, end: whole.end };
	return extentAt(text, toponym, gazetteer.featureClass(row), gazetteer.featureCode(row), lexicon);
}

const runnersUpOf = (candidates: readonly Candidate[], most: number): Candidate[] =>
	candidates
		.slice(0, most)
		.map((candidate) => ({ ...candidate, confidence: rounded(candidate.confidence) }));

/** Three digits: more would be noise in every file written. */
const rounded = (share: number) => Math.round(share * 1000) / 1000;

interface Weighed {
	readonly rows: Rows;
	/** How likely each row is meant. */
	readonly beliefs: Float32Array;
	/** Senses left without a place because the only one is far from all others. */
	readonly far: ReadonlySet<number>;
}

/**
 * @param length Of the text, in UTF-16 code units.
 * @param hasHome Whether the last sense is where the text is published.
 */
function weigh(
	length: number,
	words: Pick<Weighing, 'isNear' | 'isOnWay'>,
	senses: readonly Sense[],
	hasHome: boolean,
	gazetteer: Gazetteer,
	ranker: Ranker
): Weighed {
	const named = hasHome ? senses.slice(0, -1) : senses;
	const lists = shortlistsOf(named, gazetteer, ranker.own);
	if (hasHome) lists.push(homeShortlist);
	const rows = rowsOf(
		senses,
		gazetteer,
		lists.map(({ chosen }) => chosen)
	);
	let beliefs: Float32Array = new Float32Array(rows.place.length);
	for (let s = 0; s < senses.length; s++) beliefs.set(lists[s].beliefs, rows.first[s]);
	const map = mapOf(senses, rows, gazetteer);
	for (let round = 0; round < rounds; round++) {
		fillContextFeatures(rows, map, beliefs, gazetteer);
		beliefs = believe(ranker.full, rows);
		if (hasHome) beliefs.set(homeShortlist.beliefs, rows.first[named.length]);
	}
	// A text that is at home somewhere is not one that says little of where it plays.
	const weighing = { senses, lists, rows, beliefs, gazetteer, ...words };
	keepFamous(hasHome ? Infinity : length, weighing);
	weighNamesakes(weighing);
	weighLists(weighing);
	weighWays(weighing);
	return { rows, beliefs, far: dropFar(weighing) };
}

interface Choice {
	readonly placeId: string | null;
	readonly confidence: number;
	/** The others, best first. */
	readonly candidates: readonly Candidate[];
}

/**
 * @param kept How many candidates to name, the chosen one included.
 * @param explained What weighed them, where it is to be said what spoke for each.
 */
function choose(
	{ first, place, features }: Rows,
	beliefs: Float32Array,
	sense: number,
	kept: number,
	gazetteer: Gazetteer,
	explained: Ranker | null
): Choice {
	const order: number[] = [];
	const none = first[sense + 1] - 1;
	for (let i = first[sense]; i < none; i++) if (beliefs[i] >= minRunnerUp) order.push(i);
	if (order.length === 0) return { placeId: null, confidence: 0, candidates: [] };
	if (order.length > 1) order.sort((a, b) => beliefs[b] - beliefs[a] || place[a] - place[b]);
	const best = order[0];
	const confidence = confidenceOf(beliefs[best]);
	// What the best one leaves, the others share as the trees have it.
	const rest = beliefs[best] < 1 ? (1 - confidence) / (1 - beliefs[best]) : 0;
	const candidates: Candidate[] = [];
	for (let k = 1; k < Math.min(kept, order.length); k++) {
		const placeId = gazetteer.id(place[order[k]]);
		const reasons = explained && reasonsFor(explained.full, features, order[k], best);
		candidates.push({
			placeId,
			confidence: beliefs[order[k]] * rest,
			...(reasons && { reasons })
		});
	}
	return { placeId: gazetteer.id(place[best]), confidence, candidates };
}

/** Where the words leave no choice, they alone speak. */
const boundReasons: readonly Reason[] = [{ evidence: 'beside', share: 1 }];

/** What spoke for a sense's best candidate against the next, however unlikely that is; none when it is alone. */
function reasonsOf(rows: Rows, beliefs: Float32Array, sense: number, ranker: Ranker): Reason[] {
	let best = -1;
	let second = -1;
	for (let i = rows.first[sense]; i < rows.first[sense + 1] - 1; i++) {
		if (best < 0 || beliefs[i] > beliefs[best]) {
			second = best;
			best = i;
		} else if (second < 0 || beliefs[i] > beliefs[second]) second = i;
	}
	return second < 0 ? [] : reasonsFor(ranker.full, rows.features, best, second);
}
