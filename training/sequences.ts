/**
 * Annotated texts as the field is trained on them: for every word of every run its features and the
 * tags it may have. Where a corpus does not say what a word is, several stay allowed.
 */
import { analyze, type Analysis } from '../src/lib/geoparse/recognition/analysis.ts';
import { featureBuffer, type FeatureBuffer } from '../src/lib/geoparse/model/hashing.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { lexiconFor } from '../src/lib/geoparse/lexicon/index.ts';
import { listBit } from '../src/lib/geoparse/lexicon/index.ts';
import { tag } from '../src/lib/geoparse/model/tags.ts';
import { nameBit } from '../src/lib/geoparse/recognition/names.ts';
import { shape, tokenAt, tokenize } from '../src/lib/geoparse/tokens/tokenize.ts';
import {
	contextFeatures,
	wordFeatures,
	wordRole
} from '../src/lib/geoparse/recognition/word-features.ts';
import type { WordTable } from '../src/lib/geoparse/model/word-table.ts';
import type { AnnotatedDocument } from './corpora.ts';

/** Words of one run: the words from `first` to `after` of {@link SequenceSet}. */
export interface SequenceSet {
	/** Number of the first word of each run, and one more for the end of the last. */
	readonly runs: Int32Array;
	/** Weight of each run's document. */
	readonly weight: Float32Array;
	/** Where each word's features begin in `features`, and one more. */
	readonly offsets: Int32Array;
	/** Hashed features, 32 bits. */
	readonly features: Int32Array;
	/** Tags each word may have, as bits. */
	readonly allowed: Uint8Array;
}

const bit = (value: number) => 1 << value;
const notPlace = bit(tag.outside) | bit(tag.person) | bit(tag.other);
const anything = 63;
const inOrganization = bit(tag.other) | bit(tag.begin) | bit(tag.inside) | bit(tag.adjective);

const placeTypes = new Set(['LOC', 'location', 'country', 'Location']);
const personTypes = new Set(['PER', 'Person', 'person', 'politician']);
const nameTypes = new Set([
	'ORG',
	'MISC',
	'Organisation',
	'organisation',
	'politicalparty',
	'corporation',
	'group',
	'product',
	'creative-work',
	'misc',
	'election',
	'event'
]);

/** Weight of a document of an entity corpus against one whose place names are all marked. */
const entityWeight = 0.12;

/** Turns documents into sequences; `see` says what of an analysis is shown. */
export function sequencesOf(
	documents: readonly AnnotatedDocument[],
	gazetteer: Gazetteer,
	words: WordTable,
	see: (analysis: Analysis) => Analysis
): SequenceSet {
	const lexicon = lexiconFor('en');
	const runs: number[] = [0];
	const weight: number[] = [];
	const allowed: number[] = [];
	const offsets: number[] = [0];
	let features = new Int32Array(1 << 20);
	let used = 0;
	const buffer = featureBuffer();
	for (const document of documents) {
		const tokens = tokenize(document.text, lexicon.abbreviations);
		const analysis = see(analyze(tokens, gazetteer, lexicon, words));
		const marks = marksOf(document, analysis);
		for (let r = 0; r < analysis.runs.length; r += 2) {
			const first = analysis.runs[r];
			const after = analysis.runs[r + 1];
			for (let i = first; i < after; i++) {
				tokenFeatures(analysis, i, first, after, words.coarse, buffer);
				if (used + buffer.length > features.length) {
					const wider = new Int32Array(features.length * 2);
					wider.set(features);
					features = wider;
				}
				features.set(buffer.ids.subarray(0, buffer.length), used);
				used += buffer.length;
				offsets.push(used);
				allowed.push(marks[i]);
			}
			runs.push(allowed.length);
			weight.push(document.weight ?? (document.scheme === 'toponyms' ? 1 : entityWeight));
		}
	}
	return {
		runs: Int32Array.from(runs),
		weight: Float32Array.from(weight),
		offsets: Int32Array.from(offsets),
		features: features.subarray(0, used),
		allowed: Uint8Array.from(allowed)
	};
}

/** Features of token `i` in the run `first`..`after`, all together. */
function tokenFeatures(
	analysis: Analysis,
	i: number,
	first: number,
	after: number,
	coarse: Uint8Array,
	out: FeatureBuffer
): void {
	out.length = 0;
	contextFeatures(analysis, i, first, after, coarse, out);
	const byRole = [
		[wordRole.here, i],
		[wordRole.left, i - 1],
		[wordRole.right, i + 1],
		[wordRole.left2, i - 2],
		[wordRole.right2, i + 2],
		[wordRole.first, first],
		[wordRole.last, after - 1],
		[wordRole.before, first - 1],
		[wordRole.beyond, after]
	] as const;
	for (const [role, token] of byRole) wordFeatures(analysis, token, role, coarse, out);
}

/** The tags that each token of a document may have. */
function marksOf(document: AnnotatedDocument, analysis: Analysis): Uint8Array {
	const { tokens, names } = analysis;
	const marks = new Uint8Array(tokens.length);
	for (let i = 0; i < tokens.length; i++) {
		const bits = names.info[i]?.bits ?? 0;
		const adjective = bits !== 0 && !(bits & (nameBit.name | nameBit.abbreviation));
		marks[i] = document.scheme === 'toponyms' ? notPlace : bit(tag.outside);
		if (adjective && !document.marksAdjectives) marks[i] |= bit(tag.adjective) | bit(tag.inside);
	}
	for (const mention of document.mentions) {
		const first = tokenAt(tokens, mention.start);
		const type = mention.type ?? '';
		const known = names.info[first]?.bits ?? 0;
		const adjective =
			type === 'Nationality' ||
			/Adjective|Demonym|Language/.test(type) ||
			(known !== 0 && !(known & (nameBit.name | nameBit.abbreviation)));
		for (let i = first; i < tokens.length && tokens.start[i] < mention.end; i++) {
			if (document.scheme === 'toponyms' || placeTypes.has(type) || type === 'Nationality') {
				// A phrase that begins small ("northern part of the country") is no name.
				if (tokens.shape[first] & shape.lower) marks[i] = anything;
				else if (i > first) marks[i] = bit(tag.inside);
				else marks[i] = bit(adjective ? tag.adjective : tag.begin);
			} else if (personTypes.has(type)) marks[i] = bit(tag.person);
			else marks[i] = nameTypes.has(type) ? inOrganization : anything;
		}
	}
	if (!document.marksFacilities) leaveFacilitiesOpen(document, analysis, marks);
	return marks;
}

/** Leaves open what the words of a run are that names a "Hospital" or a "Street" and is not marked. */
function leaveFacilitiesOpen(
	{ mentions }: AnnotatedDocument,
	{ tokens, runs, lists }: Analysis,
	marks: Uint8Array
): void {
	for (let r = 0; r < runs.length; r += 2) {
		const [first, after] = [runs[r], runs[r + 1]];
		const [start, end] = [tokens.start[first], tokens.end[after - 1]];
		if (mentions.some((mention) => mention.start < end && mention.end > start)) continue;
		for (let i = first + 1; i < after; i++) {
			const isHead = lists[i] & (listBit.facility | listBit.street);
			if (isHead && tokens.shape[i] & shape.upper) marks.fill(anything, first, after);
		}
	}
}
