/**
 * The trained model of types: which of GeoWebNews' types a toponym has, from the grammar around it.
 */
import type { Analysis } from './analysis.ts';
import { featureBuffer } from './hashing.ts';
import { kindOfType, type MentionType } from './mention.ts';
import type { Span } from './span.ts';
import { typeFeatures } from './type-features.ts';
import { sumRows, type WeightTable } from './weight-table.ts';

/** The types in the order of the model's columns. */
export const typeNames = Object.keys(kindOfType) as readonly MentionType[];
/** The run that a token stands in, searched from run number `from` on; a token in none is its own. */
export function runOf(
	{ runs }: Analysis,
	token: number,
	from: number
): { run: readonly [first: number, after: number]; number: number } {
	let r = from;
	while (r < runs.length && runs[r + 1] <= token) r += 2;
	if (r < runs.length && runs[r] <= token) return { run: [runs[r], runs[r + 1]], number: r };
	return { run: [token, token + 1], number: r };
}

/**
 * The type of each toponym, in order. The kind is chosen first, by the sum over its types, then the
 * likeliest type of that kind.
 */
export function predictTypes(
	analysis: Analysis,
	spans: readonly Span[],
	table: WeightTable,
	coarse: Uint8Array
): MentionType[] {
	const buffer = featureBuffer();
	const count = typeNames.length;
	const sums = new Int32Array(4 * table.width);
	const scores = new Float64Array(count);
	let at = 0;
	return spans.map((span) => {
		const { run, number } = runOf(analysis, span.first, at);
		at = number;
		typeFeatures(analysis, span, run, coarse, buffer);
		sumRows(table, buffer.ids, buffer.length, sums);
		let most = -Infinity;
		for (let t = 0; t < count; t++) {
			scores[t] = sums[t] * table.scale;
			if (scores[t] > most) most = scores[t];
		}
		let literal = 0;
		for (let t = 0; t < count; t++) {
			scores[t] = Math.exp(scores[t] - most);
			literal += kindOfType[typeNames[t]] === 'literal' ? scores[t] : -scores[t];
		}
		const kind = literal >= 0 ? 'literal' : 'associative';
		let best = -1;
		for (let t = 0; t < count; t++) {
			if (kindOfType[typeNames[t]] === kind && (best < 0 || scores[t] > scores[best])) best = t;
		}
		return typeNames[best];
	});
}
