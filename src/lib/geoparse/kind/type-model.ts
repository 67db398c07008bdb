/**
 * The trained model of types: which of GeoWebNews' types a toponym has, from the grammar around it.
 */
import { type Analysis, wordSumsOf } from '../recognition/index.ts';
import { featureBuffer, sumRows, type WeightTable } from '../model/index.ts';
import { kindOfType, type MentionKind, type MentionType, type Span } from '../mention/index.ts';
import { wordHash } from '../tokens/index.ts';
import {
	eachTypeWord,
	typeFeatures,
	typeRoles,
	typeWordFeatures,
	typeWords
} from './type-features.ts';

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

const count = typeNames.length;
/** Room for the scores of a text's toponyms, those of one together. */
let scores = new Float64Array(64 * count);
const buffer = featureBuffer();

/** The type that the model gives a toponym, and how much likelier its kind is than the other. */
export interface Prediction {
	readonly type: MentionType;
	/** Logarithm of the odds, at least 0; one for all names of a list. */
	readonly lead: number;
}

/**
 * The type of each toponym, in order. The kind is chosen first, by the sum over its types and one for
 * all names of a list ("Cyprus, Greece and Spain"), then the likeliest type of that kind.
 */
export function predictTypes(
	analysis: Analysis,
	spans: readonly Span[],
	table: WeightTable,
	coarse: Uint8Array
): Prediction[] {
	const known = wordSumsOf(analysis.vocabulary, table, count, typeRoles, typeWordFeatures, coarse);
	const sums = new Int32Array(4 * table.width);
	const addWord = (token: number, role: number) => known.add(analysis, token, role);
	if (spans.length * count > scores.length) scores = new Float64Array(2 * spans.length * count);
	let run = 0;
	for (let i = 0; i < spans.length; i++) {
		const span = spans[i];
		const within = runOf(analysis, span.first, run);
		run = within.number;
		const words = typeWords(analysis, span);
		buffer.length = 0;
		typeFeatures(analysis, span, within.run, words, coarse, buffer);
		sumRows(table, buffer.ids, buffer.length, sums);
		known.pairs.fill(0);
		eachTypeWord(span, words, addWord);
		known.addTo(sums);
		// The greatest is 0: exponentials stay finite.
		let most = sums[0];
		for (let t = 1; t < count; t++) if (sums[t] > most) most = sums[t];
		for (let t = 0; t < count; t++) scores[i * count + t] = (sums[t] - most) * table.scale;
	}
	const predictions: Prediction[] = [];
	for (let first = 0; first < spans.length;) {
		let after = first + 1;
		while (after < spans.length && isListed(analysis, spans[after - 1], spans[after])) after++;
		let literal = 0;
		for (let i = first; i < after; i++) literal += literalLead(scores, i * count);
		const kind = literal >= 0 ? 'literal' : 'associative';
		const lead = Math.abs(literal);
		for (let i = first; i < after; i++) {
			predictions.push({ type: bestOf(kind, scores, i * count), lead });
		}
		first = after;
	}
	return predictions;
}

const joins = new Set([',', 'and', 'or', '&'].map(wordHash));
/** Words between two names of a list at most: ", and the". */
const maxJoin = 3;
const the = wordHash('the');

/** Whether a name goes on with the list that the one before it is in. */
function isListed({ tokens }: Analysis, previous: Span, span: Span): boolean {
	const words = span.first - previous.after;
	if (words < 1 || words > maxJoin || span.adjectival !== previous.adjectival) return false;
	if (!joins.has(tokens.hash[previous.after])) return false;
	for (let i = previous.after + 1; i < span.first; i++) {
		if (!joins.has(tokens.hash[i]) && tokens.hash[i] !== the) return false;
	}
	return true;
}

const isLiteral = typeNames.map((name) => kindOfType[name] === 'literal');

/** How much likelier literal is than associative, as a difference of logarithms. */
function literalLead(scores: Float64Array, at: number): number {
	let literal = 0;
	let associative = 0;
	for (let t = 0; t < isLiteral.length; t++) {
		const likelihood = Math.exp(scores[at + t]);
		if (isLiteral[t]) literal += likelihood;
		else associative += likelihood;
	}
	return Math.log(literal) - Math.log(associative);
}

function bestOf(kind: MentionKind, scores: Float64Array, at: number): MentionType {
	let best = -1;
	for (let t = 0; t < isLiteral.length; t++) {
		if (isLiteral[t] !== (kind === 'literal')) continue;
		if (best < 0 || scores[at + t] > scores[at + best]) best = t;
	}
	return typeNames[best];
}
