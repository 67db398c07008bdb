/**
 * Scores found mentions against annotated documents: recognition, resolution, kind, and all of it end
 * to end. Knows no files and no gazetteer; a document is its gold mentions and the ones predicted.
 */
import { distanceKm } from '../geo/lng-lat.ts';
import type { MentionKind } from './mention/index.ts';

/** A mention as the scorer sees it, gold or predicted; without `lat` and `lon` it has no place. */
export interface ScoredMention {
	readonly start: number;
	readonly end: number;
	readonly lat?: number | null;
	readonly lon?: number | null;
	readonly kind?: string | null;
}

export interface ScoredDocument {
	readonly gold: readonly ScoredMention[];
	readonly predicted: readonly ScoredMention[];
}

/** Precision, recall and F1 (each 0–1, 0 where nothing could be right) with the counts behind them. */
interface Score {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly right: number;
	readonly predicted: number;
	readonly gold: number;
}

/** Distance errors of found mentions whose gold has coordinates. `null` where there was none. */
interface ResolutionScore {
	readonly mentions: number;
	readonly unplaced: number;
	/** Shares of `mentions` within 161 km (100 miles) and 10 km; an unplaced one counts as wrong. */
	readonly within161Km: number | null;
	readonly within10Km: number | null;
	/** As `within161Km`, of the placed ones only. */
	readonly within161KmOfPlaced: number | null;
	readonly medianKm: number | null;
}

export interface Evaluation {
	readonly documents: number;
	readonly recognitionExact: Score;
	readonly recognitionOverlap: Score;
	/** Of mentions found by overlap. */
	readonly resolution: ResolutionScore;
	/** Found by overlap and placed within the distance, one to one; mentions without a gold point left out. */
	readonly endToEnd161Km: Score;
	readonly endToEnd10Km: Score;
	/** Literal or associative, of mentions found by overlap for which both sides say; `null` for none. */
	readonly kind: { readonly mentions: number; readonly accuracy: number } | null;
}

interface Counts {
	gold: number;
	predicted: number;
	exact: number;
	overlap: number;
	placedGold: number;
	placedPredicted: number;
	within161: number;
	within10: number;
	errorsKm: number[];
	kinds: number;
	kindsRight: number;
}

/** Scores documents together: the counts of all are summed, then divided (micro average). */
export function evaluate(documents: readonly ScoredDocument[]): Evaluation {
	const sum: Counts = {
		gold: 0,
		predicted: 0,
		exact: 0,
		overlap: 0,
		placedGold: 0,
		placedPredicted: 0,
		within161: 0,
		within10: 0,
		errorsKm: [],
		kinds: 0,
		kindsRight: 0
	};
	for (const document of documents) count(document, sum);
	return {
		documents: documents.length,
		recognitionExact: scoreOf(sum.exact, sum.predicted, sum.gold),
		recognitionOverlap: scoreOf(sum.overlap, sum.predicted, sum.gold),
		resolution: resolutionOf(sum.errorsKm),
		endToEnd161Km: scoreOf(sum.within161, sum.placedPredicted, sum.placedGold),
		endToEnd10Km: scoreOf(sum.within10, sum.placedPredicted, sum.placedGold),
		kind: sum.kinds ? { mentions: sum.kinds, accuracy: sum.kindsRight / sum.kinds } : null
	};
}

/** The evaluation as lines for people, counts included. */
export function formatEvaluation(evaluation: Evaluation): string {
	const share = (value: number | null) => (value === null ? '-' : value.toFixed(3));
	const line = (name: string, s: Score) =>
		`${name.padEnd(22)} precision ${share(s.precision)}  recall ${share(s.recall)}  F1 ${share(s.f1)}` +
		`  (${s.right} right of ${s.predicted} found, ${s.gold} gold)`;
	const r = evaluation.resolution;
	const lines = [
		`documents              ${evaluation.documents}`,
		line('recognition, exact', evaluation.recognitionExact),
		line('recognition, overlap', evaluation.recognitionOverlap),
		`${'resolution'.padEnd(22)} within 161 km ${share(r.within161Km)} (of placed ${share(r.within161KmOfPlaced)})` +
			`  within 10 km ${share(r.within10Km)}  median ${r.medianKm === null ? '-' : r.medianKm.toFixed(1)} km` +
			`  (${r.mentions} found with a gold point, ${r.unplaced} unplaced)`,
		line('end to end, 161 km', evaluation.endToEnd161Km),
		line('end to end, 10 km', evaluation.endToEnd10Km)
	];
	if (evaluation.kind) {
		lines.push(
			`${'kind'.padEnd(22)} accuracy ${share(evaluation.kind.accuracy)}  (${evaluation.kind.mentions} mentions)`
		);
	}
	return lines.join('\n');
}

const kinds: ReadonlySet<unknown> = new Set<MentionKind>(['literal', 'associative']);

const isPlaced = (m: ScoredMention) => Number.isFinite(m.lat) && Number.isFinite(m.lon);

const overlapOf = (a: ScoredMention, b: ScoredMention) =>
	Math.min(a.end, b.end) - Math.max(a.start, b.start);

const unionOf = (a: ScoredMention, b: ScoredMention) =>
	Math.max(a.end, b.end) - Math.min(a.start, b.start);

const errorKm = (gold: ScoredMention, predicted: ScoredMention) =>
	isPlaced(predicted)
		? distanceKm([gold.lon!, gold.lat!], [predicted.lon!, predicted.lat!])
		: Infinity;

function count(document: ScoredDocument, sum: Counts): void {
	const gold = cleaned(document.gold);
	const predicted = cleaned(document.predicted);
	const spans = new Set(gold.map((m) => `${m.start}-${m.end}`));
	sum.gold += gold.length;
	sum.predicted += predicted.length;
	sum.exact += predicted.filter((m) => spans.has(`${m.start}-${m.end}`)).length;
	const found = matchOneToOne(gold, predicted, (g, p) => overlapOf(g, p) / unionOf(g, p));
	for (const [i, j] of found.entries()) {
		if (j < 0) continue;
		sum.overlap++;
		if (isPlaced(gold[i])) sum.errorsKm.push(errorKm(gold[i], predicted[j]));
		if (kinds.has(gold[i].kind) && kinds.has(predicted[j].kind)) {
			sum.kinds++;
			if (gold[i].kind === predicted[j].kind) sum.kindsRight++;
		}
	}
	// A prediction that touches only gold mentions without a point can be neither right nor wrong.
	const placedGold = gold.filter(isPlaced);
	const touchesOnlyUnplaced = (p: ScoredMention) => {
		const touched = gold.filter((g) => overlapOf(g, p) > 0);
		return touched.length > 0 && !touched.some(isPlaced);
	};
	const placedPredicted = predicted.filter((p) => isPlaced(p) && !touchesOnlyUnplaced(p));
	const within = (km: number) =>
		matchOneToOne(placedGold, placedPredicted, (g, p) =>
			errorKm(g, p) <= km ? overlapOf(g, p) / unionOf(g, p) : 0
		).filter((j) => j >= 0).length;
	sum.placedGold += placedGold.length;
	sum.placedPredicted += placedPredicted.length;
	sum.within161 += within(161);
	sum.within10 += within(10);
}

/** In reading order; spans without length and second copies of a span left out. */
function cleaned(mentions: readonly ScoredMention[]): ScoredMention[] {
	const seen = new Set<string>();
	return mentions
		.filter((m) => {
			const span = `${m.start}-${m.end}`;
			if (!(m.end > m.start) || seen.has(span)) return false;
			seen.add(span);
			return true;
		})
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Pairs gold with predicted mentions, as many as can be: heaviest pairs first, then augmenting paths.
 * Both lists in reading order; `weight` is asked for overlapping pairs only, above 0 means "may pair".
 *
 * @returns For each gold mention the index of its prediction, or -1.
 */
function matchOneToOne(
	gold: readonly ScoredMention[],
	predicted: readonly ScoredMention[],
	weight: (gold: ScoredMention, predicted: ScoredMention) => number
): number[] {
	const pairs: [i: number, j: number, weight: number][] = [];
	let first = 0;
	for (const [i, g] of gold.entries()) {
		while (first < predicted.length && predicted[first].end <= g.start) first++;
		for (let j = first; j < predicted.length && predicted[j].start < g.end; j++) {
			const w = overlapOf(g, predicted[j]) > 0 ? weight(g, predicted[j]) : 0;
			if (w > 0) pairs.push([i, j, w]);
		}
	}
	pairs.sort((a, b) => b[2] - a[2] || a[0] - b[0] || a[1] - b[1]);
	const predictedOf = gold.map(() => -1);
	const goldOf = predicted.map(() => -1);
	const options: number[][] = gold.map(() => []);
	for (const [i, j] of pairs) {
		options[i].push(j);
		if (predictedOf[i] < 0 && goldOf[j] < 0) {
			predictedOf[i] = j;
			goldOf[j] = i;
		}
	}
	const augment = (i: number, seen: Set<number>): boolean =>
		options[i].some((j) => {
			if (seen.has(j)) return false;
			seen.add(j);
			if (goldOf[j] >= 0 && !augment(goldOf[j], seen)) return false;
			goldOf[j] = i;
			predictedOf[i] = j;
			return true;
		});
	for (const i of gold.keys()) if (predictedOf[i] < 0 && options[i].length) augment(i, new Set());
	return predictedOf;
}

function scoreOf(right: number, predicted: number, gold: number): Score {
	const precision = predicted ? right / predicted : 0;
	const recall = gold ? right / gold : 0;
	const f1 = right ? (2 * precision * recall) / (precision + recall) : 0;
	return { precision, recall, f1, right, predicted, gold };
}

function resolutionOf(errorsKm: readonly number[]): ResolutionScore {
	const placed = errorsKm.filter(Number.isFinite).sort((a, b) => a - b);
	const upTo = (km: number) => placed.filter((error) => error <= km).length;
	const share = (n: number, of: number) => (of ? n / of : null);
	const middle = placed.length >> 1;
	return {
		mentions: errorsKm.length,
		unplaced: errorsKm.length - placed.length,
		within161Km: share(upTo(161), errorsKm.length),
		within10Km: share(upTo(10), errorsKm.length),
		within161KmOfPlaced: share(upTo(161), placed.length),
		medianKm: !placed.length
			? null
			: placed.length % 2
				? placed[middle]
				: (placed[middle - 1] + placed[middle]) / 2
	};
}
