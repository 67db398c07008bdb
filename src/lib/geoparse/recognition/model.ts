/**
 * The trained model: weights of a linear-chain conditional random field over the words of a run,
 * opened from bytes that somebody else fetched or read. Also runs it.
 */
import {
	featureBuffer,
	sumRun,
	sumRows,
	type WeightTable,
	isAllowed,
	rowWidth,
	tag,
	tagCount,
	type WordTable
} from '../model/index.ts';
import { contextFeatures, wordFeatures, wordRole, wordRoles } from './word-features.ts';
import type { Analysis } from './analysis.ts';
import type { Span } from '../mention/index.ts';
import { wordSumsOf } from './word-sums.ts';

/** Weights in the form the decoder reads. */
interface Field {
	/** One weight a tag. */
	readonly table: WeightTable;
	/** Weight of each pair of neighboring tags, `tagCount` × `tagCount`; its row `tagCount` begins a run. */
	readonly transitions: Float32Array;
}

export interface Model {
	readonly language: string;
	readonly words: WordTable;
	readonly field: Field;
	/** One weight a type, in the order of `typeNames`. */
	readonly types: WeightTable;
}

const forbidden = -1e9;

const buffer = featureBuffer();
const weights = new Int32Array(rowWidth);
/** What the words at a run's ends and beside it bring to each of its words, as pairs. */
const ofRun = new Int32Array(rowWidth >> 1);
let scores = new Float64Array(64 * rowWidth);

/** Finds the toponyms of an analyzed text: the best tags of each run, with their probability. */
export function decode(analysis: Analysis, model: Model): Span[] {
	const { runs } = analysis;
	const { field, words } = model;
	const spans: Span[] = [];
	const { table } = field;
	const { coarse } = words;
	const known = wordSumsOf(analysis.vocabulary, table, tagCount, wordRoles, wordFeatures, coarse);
	const { pairs } = known;
	for (let r = 0; r < runs.length; r += 2) {
		const first = runs[r];
		const after = runs[r + 1];
		const length = after - first;
		if (length * rowWidth > scores.length) scores = new Float64Array(length * rowWidth * 2);
		for (let p = 0; p < pairs.length; p++) pairs[p] = 0;
		known.add(analysis, first, wordRole.first);
		known.add(analysis, after - 1, wordRole.last);
		known.add(analysis, first - 1, wordRole.before);
		known.add(analysis, after, wordRole.beyond);
		for (let p = 0; p < pairs.length; p++) ofRun[p] = pairs[p];
		for (let i = first; i < after; i++) {
			buffer.length = 0;
			contextFeatures(analysis, i, first, after, coarse, buffer);
			sumRows(table, buffer.ids, buffer.length, weights);
			for (let p = 0; p < pairs.length; p++) pairs[p] = ofRun[p];
			known.add(analysis, i, wordRole.here);
			known.add(analysis, i - 1, wordRole.left);
			known.add(analysis, i + 1, wordRole.right);
			known.add(analysis, i - 2, wordRole.left2);
			known.add(analysis, i + 2, wordRole.right2);
			known.addTo(weights);
			for (let t = 0; t < tagCount; t++) {
				scores[(i - first) * rowWidth + t] = weights[t] * table.scale;
			}
		}
		decodeRun(field, scores, length, first, spans);
	}
	return spans;
}

let chosen = new Uint8Array(64);
let back = new Uint8Array(64 * rowWidth);
let best = new Float64Array(64 * rowWidth);

/** Adds the toponyms of the best tag sequence of one run. */
function decodeRun(
	field: Field,
	scores: Float64Array,
	length: number,
	first: number,
	spans: Span[]
): void {
	if (length > chosen.length) {
		chosen = new Uint8Array(length * 2);
		back = new Uint8Array(length * 2 * rowWidth);
		best = new Float64Array(length * 2 * rowWidth);
	}
	const { transitions } = field;
	for (let i = 0; i < length; i++) {
		const at = i * rowWidth;
		for (let t = 0; t < tagCount; t++) {
			if (i === 0) {
				best[at + t] =
					t === tag.inside ? forbidden : scores[at + t] + transitions[tagCount * tagCount + t];
				continue;
			}
			let most = forbidden * 2;
			let from = 0;
			for (let p = 0; p < tagCount; p++) {
				if (!isAllowed(p, t)) continue;
				const value = best[at - rowWidth + p] + transitions[p * tagCount + t];
				if (value > most) {
					most = value;
					from = p;
				}
			}
			best[at + t] = most + scores[at + t];
			back[at + t] = from;
		}
	}
	let top = 0;
	const end = (length - 1) * rowWidth;
	for (let t = 1; t < tagCount; t++) if (best[end + t] > best[end + top]) top = t;
	let any = false;
	for (let i = length - 1; i >= 0; i--) {
		chosen[i] = top;
		if (top === tag.begin || top === tag.adjective) any = true;
		top = back[i * rowWidth + top];
	}
	if (!any) return;
	const probabilityOf = sumRun(field.transitions, scores, length);
	for (let i = 0; i < length;) {
		if (chosen[i] !== tag.begin && chosen[i] !== tag.adjective) {
			i++;
			continue;
		}
		let after = i + 1;
		while (after < length && chosen[after] === tag.inside) after++;
		spans.push({
			first: first + i,
			after: first + after,
			adjectival: chosen[i] === tag.adjective,
			probability: probabilityOf(chosen, i, after)
		});
		i = after;
	}
}
