/**
 * Trains the ranker of resolution from annotated documents: which candidate each gold mention means.
 * The documents' own toponyms are taken as found, so that it learns to resolve, not to recognize.
 */
import { distanceKm } from '../src/lib/geo/lng-lat.ts';
import {
	fillContextFeatures,
	mapOf,
	type ArticleMap
} from '../src/lib/geoparse/resolution/article-context.ts';
import {
	featureCount,
	firstContextFeature,
	rowsOf,
	type Rows
} from '../src/lib/geoparse/resolution/features.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import type { Ranker } from '../src/lib/geoparse/resolution/forest.ts';
import { believe } from '../src/lib/geoparse/resolution/ranker.ts';
import { gatherSenses, type Sense } from '../src/lib/geoparse/resolution/senses.ts';
import type { Toponym } from '../src/lib/geoparse/mention/toponym.ts';
import { boost, type Choice } from './boost.ts';
import { foldOf, type GoldDocument, type GoldMention } from './gold.ts';

interface Prepared {
	readonly group: string;
	/** With the features that need no other sense. */
	readonly rows: Rows;
	readonly map: ArticleMap;
	/** By sense. */
	readonly targets: readonly Choice['targets'][];
}

const ownForest = { trees: 60, rate: 0.15, features: firstContextFeature };
const fullForest = { trees: 64, rate: 0.22 };
/** Parts that beliefs about a part's documents are formed without, as they will be about new ones. */
const parts = 2;

/** Gold mentions as recognition would hand them over, adjectives told by the gazetteer. */
export function goldToponyms(document: GoldDocument, gazetteer: Gazetteer): Toponym[] {
	return document.mentions.map(({ start, end, text, kind }) => {
		const uses = gazetteer.find(text);
		const isAdjective =
			uses.length > 0 && uses.every((m) => m.use === 'adjective' || m.use === 'demonym');
		return {
			start,
			end,
			text,
			kind: kind ?? 'literal',
			kindConfidence: 1,
			type: kind === 'associative' ? 'Metonymic' : 'Literal',
			form: isAdjective ? 'adjective' : 'noun',
			probability: 1,
			typeHint: null
		};
	});
}

/** A document with toponyms to learn from: the gold ones, or those that recognition finds. */
export interface Example {
	readonly document: GoldDocument;
	readonly toponyms: readonly Toponym[];
	/** Share of such examples, 0–1, in which the gold is meant; in the others nothing is. 1 when absent. */
	readonly certainty?: number;
	/** Whether the gold says of a toponym what it is; where it does not, nothing is learned. All when absent. */
	readonly isAnnotated?: (toponym: Toponym) => boolean;
}

/**
 * Fits a ranker to documents. Deterministic; seconds to a minute.
 *
 * @param ignored Columns of features that the trees do not ask about.
 */
export function trainRanker(
	examples: readonly Example[],
	gazetteer: Gazetteer,
	ignored: ReadonlySet<number> = new Set()
): Ranker {
	const ownOptions = { ...ownForest, ignored };
	const fullOptions = { ...fullForest, ignored };
	const prepared = examples
		.filter(({ toponyms }) => toponyms.length)
		.map((example) => prepare(example, gazetteer));
	const part = prepared.map(({ group }) => foldOf(`part ${group}`, parts));
	const own = boost(
		choicesOf(prepared, (p) => p.rows),
		ownOptions
	);
	// What a document's other places seem to be comes from a forest that has not seen it.
	const blindOwn = Array.from({ length: parts }, (_, k) =>
		boost(
			choicesOf(
				prepared.filter((_, i) => part[i] !== k),
				(p) => p.rows
			),
			ownOptions
		)
	);
	const firstRound = new Map(
		prepared.map((p, i) => {
			return [p, inContext(p, believe(blindOwn[part[i]], p.rows), gazetteer)];
		})
	);
	const blindFull = Array.from({ length: parts }, (_, k) =>
		boost(
			choicesOf(
				prepared.filter((_, i) => part[i] !== k),
				(p) => firstRound.get(p)!
			),
			fullOptions
		)
	);
	const secondRound = new Map(
		prepared.map((p, i) => {
			return [p, inContext(p, believe(blindFull[part[i]], firstRound.get(p)!), gazetteer)];
		})
	);
	const full = boost(
		[
			...choicesOf(prepared, (p) => firstRound.get(p)!),
			...choicesOf(prepared, (p) => secondRound.get(p)!)
		],
		fullOptions
	);
	return { own, full };
}

function prepare(
	{ document, toponyms, certainty = 1, isAnnotated = () => true }: Example,
	gazetteer: Gazetteer
): Prepared {
	const senses = gatherSenses(document.text, toponyms, gazetteer);
	const golds = goldOf(document, toponyms);
	const rows = rowsOf(senses, gazetteer);
	const targets = senses.map((sense) =>
		sense.mentions.flatMap((i) => {
			if (!isAnnotated(toponyms[i])) return [];
			const target = targetOf(golds[i], sense, gazetteer);
			if (target === null) return [];
			// Ten mentions of one name are no ten facts.
			const weight = target.weight / Math.sqrt(sense.mentions.length);
			const meant = { right: target.right, weight: weight * certainty };
			return certainty === 1
				? [meant]
				: [meant, { right: noneOf(sense), weight: weight * (1 - certainty) }];
		})
	);
	return { group: document.group, rows, map: mapOf(senses, rows, gazetteer), targets };
}

/** A place without coordinates in the gold is most often in no list, but not always. */
const unplacedWeight = 0.3;

/** The gold mention that each toponym overlaps most, or `null` for a toponym that is none. */
function goldOf({ mentions }: GoldDocument, toponyms: readonly Toponym[]): (GoldMention | null)[] {
	return toponyms.map((toponym) => {
		let best: GoldMention | null = null;
		let most = 0;
		for (const mention of mentions) {
			const shared = Math.min(toponym.end, mention.end) - Math.max(toponym.start, mention.start);
			if (shared > most) [best, most] = [mention, shared];
		}
		return best;
	});
}

/** The choice of none of a sense's candidates. */
function noneOf({ reading: { candidates } }: Sense): Uint8Array {
	const right = new Uint8Array(candidates.length + 1);
	right[candidates.length] = 1;
	return right;
}

/** Which candidates are right for a gold mention, "none" last; `null` when the gold does not say. */
function targetOf(
	gold: GoldMention | null,
	sense: Sense,
	gazetteer: Gazetteer
): Choice['targets'][number] | null {
	if (gold === null) return { right: noneOf(sense), weight: 1 };
	if (gold.lat === null || gold.lon === null) {
		return gold.type ? null : { right: noneOf(sense), weight: unplacedWeight };
	}
	const { candidates } = sense.reading;
	const right = new Uint8Array(candidates.length + 1);
	const point = [gold.lon, gold.lat] as const;
	const km = candidates.map(({ row }) =>
		distanceKm(point, [gazetteer.lng[row], gazetteer.lat[row]])
	);
	const named = gold.geonameId ? gazetteer.rowOf(`gn:${gold.geonameId}`) : undefined;
	const least = Math.min(...km);
	let any = false;
	for (const [c, { row }] of candidates.entries()) {
		// A large place's point may be anywhere in it: lists differ.
		const isWithin = least > 161 && km[c] <= gazetteer.precisionKm[row];
		if (row === named || km[c] <= Math.min(161, Math.max(10, 1.1 * least)) || isWithin) {
			right[c] = 1;
			any = true;
		}
	}
	return { right: any ? right : noneOf(sense), weight: 1 };
}

function inContext({ rows, map }: Prepared, beliefs: Float32Array, gazetteer: Gazetteer): Rows {
	const filled: Rows = { ...rows, features: rows.features.slice() };
	fillContextFeatures(filled, map, beliefs, gazetteer);
	return filled;
}

function choicesOf(prepared: readonly Prepared[], rowsOfEach: (p: Prepared) => Rows): Choice[] {
	return prepared.flatMap((p) => {
		const { features, first } = rowsOfEach(p);
		return p.targets.flatMap((targets, s) =>
			targets.length && first[s + 1] - first[s] > 1
				? [
						{
							rows: features.subarray(first[s] * featureCount, first[s + 1] * featureCount),
							targets
						}
					]
				: []
		);
	});
}
