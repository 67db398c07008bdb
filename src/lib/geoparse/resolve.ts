/**
 * Resolution: chooses the gazetteer entry each toponym means, all of an article's together. Knows the
 * text, the toponyms and the gazetteer; finds no names itself.
 *
 * A name is first judged by itself (how known the place is, what sort the words ask for, what the name
 * is said to lie in); these beliefs say where the article plays; then every name is judged again with
 * that in view, twice.
 */
import { confidenceOf } from './confidence.ts';
import { featureCount, featureRows, fillOwnFeatures } from './features.ts';
import { fillContextFeatures, surroundingsOf } from './article-context.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Candidate, Mention } from './mention.ts';
import { believe, type Ranker } from './ranker.ts';
import { shippedRanker } from './ranker-trees.ts';
import { gatherSenses, type Sense } from './senses.ts';
import type { Toponym } from './toponym.ts';

export const defaultResolveOptions = {
	minConfidence: 0.48, // 0–1; below this a mention stays unresolved
	maxRunnersUp: 4, // rejected candidates kept with a mention
	ranker: null as Ranker | null // the trained trees; `null` for the ones that ship
};

/** Times the beliefs of all senses are formed anew from each other's. */
const rounds = 2;

/** Runners-up below this belief are not kept. */
const minRunnerUp = 0.02;

/** What a word is that names no place in its context. */
const placeless = new Set(['Language', 'Homonym']);

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
	const { minConfidence, maxRunnersUp, ranker } = { ...defaultResolveOptions, ...options };
	const { senses, beliefs } = weigh(
		gatherSenses(text, toponyms, gazetteer),
		gazetteer,
		ranker ?? shippedRanker()
	);
	const mentions = new Array<Mention>(toponyms.length);
	for (const [s, sense] of senses.entries()) {
		const { placeId, confidence, candidates } = choose(
			sense,
			beliefs[s],
			maxRunnersUp + 1,
			gazetteer
		);
		for (const i of sense.mentions) {
			const { start, end, text: name, kind, type, form, probability } = toponyms[i];
			const isPlaced = placeId !== null && confidence >= minConfidence && !placeless.has(type);
			const rejected =
				isPlaced || placeId === null ? candidates : [{ placeId, confidence }, ...candidates];
			mentions[i] = {
				start,
				end,
				text: name,
				kind,
				type,
				form,
				placeId: isPlaced ? placeId : null,
				confidence: rounded(isPlaced ? confidence : probability),
				candidates: rejected
					.slice(0, maxRunnersUp)
					.map((c) => ({ ...c, confidence: rounded(c.confidence) }))
			};
		}
	}
	return mentions;
}

/** Three digits: more would be noise in every file written. */
const rounded = (share: number) => Math.round(share * 1000) / 1000;

/** Candidates that a name by itself makes this unlikely, or that many better ones precede, are dropped. */
const leastBelief = 0.002;
const mostConsidered = 16;

interface Weighed {
	readonly senses: readonly Sense[];
	/** Beliefs of every sense in each of its candidates, "none of these" last. */
	readonly beliefs: readonly Float32Array[];
}

function weigh(gathered: readonly Sense[], gazetteer: Gazetteer, ranker: Ranker): Weighed {
	const senses: Sense[] = [];
	const rows: Float32Array[] = [];
	let beliefs: Float32Array[] = [];
	const all = featureRows(gathered);
	for (let s = 0; s < gathered.length; s++) {
		fillOwnFeatures(gathered[s], all[s], s, gazetteer);
		const considered = consider(gathered[s], all[s], believe(ranker.own, all[s]));
		senses.push(considered.sense);
		rows.push(considered.rows);
		beliefs.push(considered.beliefs);
	}
	for (let round = 0; round < rounds; round++) {
		const around = surroundingsOf(senses, beliefs, gazetteer);
		for (let s = 0; s < senses.length; s++) {
			fillContextFeatures(senses[s], rows[s], s, beliefs[s], around, gazetteer);
		}
		beliefs = rows.map((full) => believe(ranker.full, full));
	}
	return { senses, beliefs };
}

/**
 * A sense with the candidates that are worth weighing again, with their features, which move up in
 * `rows`, and beliefs.
 */
function consider(sense: Sense, rows: Float32Array, beliefs: Float32Array) {
	const count = sense.candidates.length;
	let kept: number[] = [];
	for (let c = 0; c < count; c++) if (beliefs[c] >= leastBelief) kept.push(c);
	if (kept.length > mostConsidered) {
		kept = kept
			.sort((a, b) => beliefs[b] - beliefs[a] || a - b)
			.slice(0, mostConsidered)
			.sort((a, b) => a - b);
	}
	if (kept.length === count) return { sense, rows, beliefs };
	const keptBeliefs = new Float32Array(kept.length + 1);
	for (let to = 0; to <= kept.length; to++) {
		const from = to < kept.length ? kept[to] : count;
		rows.copyWithin(to * featureCount, from * featureCount, (from + 1) * featureCount);
		keptBeliefs[to] = beliefs[from];
	}
	const considered: Sense = {
		...sense,
		candidates: kept.map((c) => sense.candidates[c]),
		nesting: Uint8Array.from(kept, (c) => sense.nesting[c])
	};
	return {
		sense: considered,
		rows: rows.subarray(0, (kept.length + 1) * featureCount),
		beliefs: keptBeliefs
	};
}

interface Choice {
	readonly placeId: string | null;
	readonly confidence: number;
	/** The others, best first. */
	readonly candidates: readonly Candidate[];
}

function choose(sense: Sense, beliefs: Float32Array, kept: number, gazetteer: Gazetteer): Choice {
	const order: number[] = [];
	for (let c = 0; c < sense.candidates.length; c++) if (beliefs[c] >= minRunnerUp) order.push(c);
	const [best, ...others] = order
		.sort((a, b) => beliefs[b] - beliefs[a] || sense.candidates[a].row - sense.candidates[b].row)
		.slice(0, kept);
	if (best === undefined) return { placeId: null, confidence: 0, candidates: [] };
	const idOf = (c: number) => gazetteer.id(sense.candidates[c].row);
	const confidence = confidenceOf(beliefs[best]);
	// What the best one leaves, the others share as the trees have it.
	const rest = beliefs[best] < 1 ? (1 - confidence) / (1 - beliefs[best]) : 0;
	return {
		placeId: idOf(best),
		confidence,
		candidates: others.map((c) => ({ placeId: idOf(c), confidence: beliefs[c] * rest }))
	};
}
