/**
 * Trains the model of types: a softmax over GeoWebNews' types, on toponyms whose type is known and
 * on sentences that tell only whether a name is literal or associative.
 */
import { analyze, type Analysis } from '../src/lib/geoparse/recognition/analysis.ts';
import { nameBit } from '../src/lib/geoparse/recognition/names.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { featureBuffer } from '../src/lib/geoparse/model/hashing.ts';
import { lexiconFor } from '../src/lib/geoparse/lexicon/index.ts';
import { kindOfType } from '../src/lib/geoparse/mention/mention.ts';
import { runOf, typeNames } from '../src/lib/geoparse/kind/type-model.ts';
import { tokenAt, tokenize } from '../src/lib/geoparse/tokens/tokenize.ts';
import {
	eachTypeWord,
	typeFeatures,
	typeWordFeatures,
	typeWords
} from '../src/lib/geoparse/kind/type-features.ts';
import type { WordTable } from '../src/lib/geoparse/model/word-table.ts';
import type { AnnotatedDocument, AnnotatedMention } from './corpora.ts';
import type { Span } from '../src/lib/geoparse/mention/span.ts';
import { generator } from './field.ts';

/** Weights of one feature lie together, one a type, padded to a power of two. */
export const typeRowWidth = 16;

/** Toponyms with their features and the types each may have, as bits. */
export interface TypedSet {
	readonly offsets: Int32Array;
	readonly features: Int32Array;
	readonly allowed: Uint16Array;
	readonly weight: number;
}

export const typeOptions = {
	bits: 17, // buckets for hashed features: 2^bits
	rounds: 10, // passes over the data
	settled: 3, // passes before the average begins
	step: 0.1, // AdaGrad's step size
	decay: 1e-2, // pull of every weight toward 0, per visit
	ownWeight: 0.7, // of the project's own passages
	metonymyWeight: 0.7 // of a sentence that tells the kind alone
};

const ofKind = (kind: string) =>
	typeNames.reduce((bits, name, t) => (kindOfType[name] === kind ? bits | (1 << t) : bits), 0);

/** Features and types of all marked toponyms of some documents; `see` says what of an analysis is shown. */
export function typedSetOf(
	documents: readonly AnnotatedDocument[],
	gazetteer: Gazetteer,
	words: WordTable,
	weight: number,
	see: (analysis: Analysis) => Analysis
): TypedSet {
	const lexicon = lexiconFor('en');
	const offsets = [0];
	const features: number[] = [];
	const allowed: number[] = [];
	const buffer = featureBuffer();
	for (const document of documents) {
		const tokens = tokenize(document.text, lexicon.abbreviations);
		const analysis = see(analyze(tokens, gazetteer, lexicon, words));
		for (const mention of document.mentions) {
			const name = mention.type?.split(':')[0];
			const number = typeNames.findIndex((known) => known === name);
			const types = number >= 0 ? 1 << number : mention.kind ? ofKind(mention.kind) : 0;
			if (types === 0) continue;
			const span = spanOf(mention, analysis);
			if (span === null) continue;
			const { run } = runOf(analysis, span.first, 0);
			const around = typeWords(analysis, span);
			buffer.length = 0;
			typeFeatures(analysis, span, run, around, words.coarse, buffer);
			eachTypeWord(span, around, (token, role) =>
				typeWordFeatures(analysis, token, role, words.coarse, buffer)
			);
			for (let k = 0; k < buffer.length; k++) features.push(buffer.ids[k]);
			offsets.push(features.length);
			allowed.push(types);
		}
	}
	return {
		offsets: Int32Array.from(offsets),
		features: Int32Array.from(features),
		allowed: Uint16Array.from(allowed),
		weight
	};
}

/** A marked mention as recognition would hand it on; `null` where no word begins or goes on there. */
export function spanOf(mention: AnnotatedMention, { tokens, names }: Analysis): Span | null {
	const first = tokenAt(tokens, mention.start);
	if (first >= tokens.length) return null;
	let after = first + 1;
	while (after < tokens.length && tokens.start[after] < mention.end) after++;
	const bits = names.info[first]?.bits ?? 0;
	const adjectival =
		bits !== 0
			? !(bits & (nameBit.name | nameBit.abbreviation))
			: /Adjective|Demonym|Language/.test(mention.type ?? '');
	return { first, after, adjectival, probability: 1 };
}

/** A table as it is trained; its weights are rounded when it is written. */
export interface TrainedTypes {
	readonly bits: number;
	/** `typeRowWidth` weights a bucket. */
	readonly weights: Float32Array;
}

/** Trains the table; deterministic. */
export function trainTypes(sets: readonly TypedSet[], options = typeOptions): TrainedTypes {
	const { bits, rounds, settled, step, decay } = options;
	const shift = 32 - bits;
	const count = typeNames.length;
	const weights = new Float32Array((1 << bits) * typeRowWidth);
	const squares = new Float32Array(weights.length).fill(1e-2);
	const order = sets.flatMap((set, s) => Array.from(set.allowed, (_, i) => [s, i] as const));
	const random = generator(20240806);
	const scores = new Float64Array(count);
	// The weights of the later rounds are averaged: less depends on which example came last.
	const mean = new Float32Array(weights.length);
	for (let round = 0; round < rounds; round++) {
		for (let i = order.length - 1; i > 0; i--) {
			const j = Math.floor(random() * (i + 1));
			[order[i], order[j]] = [order[j], order[i]];
		}
		for (const [s, i] of order) {
			const { offsets, features, allowed, weight } = sets[s];
			scores.fill(0);
			for (let k = offsets[i]; k < offsets[i + 1]; k++) {
				const row = (features[k] >>> shift) * typeRowWidth;
				for (let t = 0; t < count; t++) scores[t] += weights[row + t];
			}
			const most = Math.max(...scores);
			let all = 0;
			let right = 0;
			for (let t = 0; t < count; t++) {
				scores[t] = Math.exp(scores[t] - most);
				all += scores[t];
				if (allowed[i] & (1 << t)) right += scores[t];
			}
			for (let t = 0; t < count; t++) {
				const held = allowed[i] & (1 << t) ? scores[t] / right : 0;
				const slope = weight * (scores[t] / all - held);
				if (slope < 1e-4 && slope > -1e-4) continue;
				for (let k = offsets[i]; k < offsets[i + 1]; k++) {
					const w = (features[k] >>> shift) * typeRowWidth + t;
					squares[w] += slope * slope;
					weights[w] -= (step * (slope + decay * weights[w])) / Math.sqrt(squares[w]);
				}
			}
		}
		if (round >= settled) for (let w = 0; w < mean.length; w++) mean[w] += weights[w];
	}
	for (let w = 0; w < mean.length; w++) mean[w] /= rounds - settled;
	return { bits, weights: mean };
}
