/**
 * Puts what was gathered of articles into the order of a collection's files: which of them are its own,
 * what is counted of places, and the rows of each table, read back from the spills as they are asked for.
 */
import { boxOf } from '../geo/box.ts';
import type { Admitted } from './admission.ts';
import type { CollectedRows, Spill } from './collected.ts';
import { isoDateOf } from './filter.ts';
import type { ArticleRow, Manifest, Mark, MentionRow, Place } from './format.ts';
import { noCount, placeRows, type PlaceCount, type PlaceSource } from './places.ts';

/** What is kept of all articles, mention by mention: numbers count as they came, places and passages too. */
export interface Gathered {
	readonly articleSpill: Spill;
	readonly passageSpill: Spill;
	readonly placeIds: readonly string[];
	readonly articleIds: readonly string[];
	/** See `dayOf`. */
	readonly days: Int32Array;
	/** Number of each article's first mention, and one more for the end. */
	readonly firstMentions: Int32Array;
	/** -1 where unresolved. */
	readonly mentionPlaces: Int32Array;
	/** See {@link bitsOf}. */
	readonly mentionBits: Int32Array;
	readonly mentionPassages: Int32Array;
	/** Number of each passage's first mention. */
	readonly passageMentions: Int32Array;
}

/** What is kept of a mention, in one number: three bits, and its confidence in thousandths above them. */
const literalBit = 1;
const focusBit = 2;
const checkedBit = 4;
const confidenceShift = 3;

/** A mention in one number. */
export const bitsOf = (
	{ kind, confidence }: Pick<MentionRow, 'kind' | 'confidence'>,
	{ isFocus, isChecked }: Pick<MentionRow, 'isFocus' | 'isChecked'>
): number =>
	(kind === 'literal' ? literalBit : 0) |
	(isFocus ? focusBit : 0) |
	(isChecked ? checkedBit : 0) |
	(Math.round(1000 * confidence) << confidenceShift);

const confidenceIn = (bits: number) => (bits >> confidenceShift) / 1000;

/** An article's record in the spill; `placeRow` and `focus` still count places as they came. */
export type ArticleRecord = Omit<ArticleRow, 'row'>;
/** A passage's record: it is written once, however many mentions it holds. */
export interface PassageRecord {
	readonly start: number;
	readonly text: string;
	/** `placeRow` counts places as they came. */
	readonly mentions: readonly Omit<
		MentionRow,
		'articleRow' | 'passageStart' | 'passage' | 'marks'
	>[];
}

/** Mentions whose passages are read from the spill together, some 20 MB. */
const mentionsAtOnce = 16_384;

export interface FinishOptions {
	/** Addresses of places given before, by place id. */
	readonly addresses?: ReadonlyMap<string, string>;
	/** Which articles are the collection's, and their ids; all of them, as they came, where absent. */
	readonly admitted?: readonly Admitted[];
}

/** Counts and orders everything. */
export function arrange(
	gathered: Gathered,
	gazetteer: PlaceSource,
	{ addresses, admitted }: FinishOptions = {}
): CollectedRows {
	const { days, firstMentions, mentionPlaces, mentionBits, mentionPassages } = gathered;
	const { articleSpill, passageSpill, passageMentions } = gathered;
	const ids = [...gathered.articleIds];
	for (const { number, id } of admitted ?? []) ids[number] = id;
	const numbers = admitted?.map(({ number }) => number) ?? [...ids.keys()];
	// Newest first; what has no date (-1) comes last by the same rule.
	const articleOrder = Int32Array.from(numbers).sort(
		(a, b) => days[b] - days[a] || (ids[a] < ids[b] ? -1 : 1)
	);
	const counted = count(gathered, articleOrder);
	const places = placeRows(
		counted.places.filter(({ literal, associative }) => literal + associative > 0),
		gazetteer,
		addresses
	);
	const rowOfId = new Map(places.map(({ id, row }) => [id, row]));
	const rowOfNumber = Int32Array.from(gathered.placeIds, (id) => rowOfId.get(id) ?? -1);
	const mentionOrder = orderMentions(gathered, places, articleOrder, rowOfNumber, counted.mentions);
	const articleRowOfNumber = new Int32Array(ids.length);
	articleOrder.forEach((number, row) => (articleRowOfNumber[number] = row));

	const articleOfMention = new Int32Array(mentionPlaces.length);
	for (let article = 0; article < ids.length; article++) {
		articleOfMention.fill(article, firstMentions[article], firstMentions[article + 1]);
	}
	const placeRow = (number: number) => (number < 0 ? -1 : rowOfNumber[number]);
	const inRows = (marks: readonly Mark[]) =>
		marks.map((mark) => ({ ...mark, placeRow: placeRow(mark.placeRow) }));
	const passageNumbers = orderPassages(gathered, articleOrder);

	return {
		places,
		counts: {
			articles: articleOrder.length,
			places: places.filter(({ literal, associative }) => literal + associative > 0).length,
			mentions: mentionOrder.length,
			passages: counted.passages,
			literal: places.reduce((sum, { literal }) => sum + literal, 0),
			associative: places.reduce((sum, { associative }) => sum + associative, 0),
			unresolved: mentionOrder.reduce(
				(sum, number) => sum + (mentionPlaces[number] < 0 ? 1 : 0),
				0
			),
			checked: places.reduce((sum, { checked }) => sum + checked, 0)
		},
		period: periodOf(articleOrder, days),
		bbox: boxOf(places.filter(({ literal }) => literal > 0).map(({ lngLat }) => lngLat)),
		*articles() {
			for (const [row, number] of articleOrder.entries()) {
				const record = JSON.parse(articleSpill.read(number)) as ArticleRecord;
				// A place that is nowhere named is no row.
				const focus = record.focus.map(placeRow).filter((place) => place >= 0);
				const focusIds = focus.map((place) => places[place].id);
				const marks = inRows(record.marks);
				yield { ...record, id: ids[number], row, marks, focus, focusIds };
			}
		},
		*mentions() {
			for (let start = 0; start < mentionOrder.length; start += mentionsAtOnce) {
				const numbers = mentionOrder.subarray(start, start + mentionsAtOnce);
				const records = new Map<number, PassageRecord>();
				// In the order in which they were spilled, and each once.
				for (const passage of numbers.map((number) => mentionPassages[number]).sort()) {
					if (records.has(passage)) continue;
					records.set(passage, JSON.parse(passageSpill.read(passage)) as PassageRecord);
				}
				for (const number of numbers) {
					const record = records.get(mentionPassages[number])!;
					const mention = record.mentions[number - passageMentions[mentionPassages[number]]];
					const place = placeRow(mention.placeRow);
					yield {
						...mention,
						placeId: places[place]?.id ?? null,
						articleId: ids[articleOfMention[number]],
						placeRow: place,
						articleRow: articleRowOfNumber[articleOfMention[number]],
						passageStart: record.start,
						passage: record.text,
						marks: record.mentions.map(({ start, end, placeRow: marked, kind, type }) => ({
							start: start - record.start,
							end: end - record.start,
							placeRow: placeRow(marked),
							kind,
							type
						}))
					};
				}
			}
		},
		*index() {
			for (const number of mentionOrder) {
				const article = articleOfMention[number];
				const bits = mentionBits[number];
				yield {
					placeRow: placeRow(mentionPlaces[number]),
					articleRow: articleRowOfNumber[article],
					literal: bits & literalBit ? 1 : 0,
					focus: bits & focusBit ? 1 : 0,
					day: days[article],
					passage: passageNumbers[mentionPassages[number]]
				};
			}
		}
	};
}

/** Counts the mentions of the articles that are the collection's. */
function count(
	{ placeIds, days, firstMentions, mentionPlaces, mentionBits, mentionPassages }: Gathered,
	articleOrder: Int32Array
): { places: PlaceCount[]; mentions: number; passages: number } {
	const places = placeIds.map((id) => ({ ...noCount(id), confidence: 0 }));
	/** The passage and the article that each place was counted in last. */
	const lastPassage = new Int32Array(places.length).fill(-1);
	const lastArticle = new Int32Array(places.length).fill(-1);
	let mentions = 0;
	let passages = 0;
	for (const article of articleOrder) {
		const date = days[article] < 0 ? null : isoDateOf(days[article]);
		let passage = -1;
		for (let m = firstMentions[article]; m < firstMentions[article + 1]; m++) {
			mentions++;
			if (mentionPassages[m] !== passage) passages++;
			passage = mentionPassages[m];
			const number = mentionPlaces[m];
			if (number < 0) continue;
			const place = places[number];
			if (mentionBits[m] & literalBit) place.literal++;
			else place.associative++;
			if (mentionBits[m] & checkedBit) place.checked++;
			place.confidence = Math.max(place.confidence, confidenceIn(mentionBits[m]));
			if (lastPassage[number] !== passage) place.passages++;
			lastPassage[number] = passage;
			if (lastArticle[number] === article) continue;
			lastArticle[number] = article;
			place.articles++;
			if (date === null) continue;
			// Newest first.
			place.first = date;
			place.last ??= date;
		}
	}
	return { places, mentions, passages };
}

/** Mentions by place, then by article as these are ordered, then as read; unresolved ones last. */
function orderMentions(
	{ mentionPlaces, firstMentions }: Gathered,
	places: readonly Place[],
	articleOrder: Int32Array,
	rowOfNumber: Int32Array,
	mentions: number
): Int32Array {
	const resolved = places.reduce((sum, place) => sum + place.literal + place.associative, 0);
	const next = Int32Array.from(places, ({ mentionsStart }) => mentionsStart);
	const order = new Int32Array(mentions);
	let nextUnresolved = resolved;
	for (const article of articleOrder) {
		for (let m = firstMentions[article]; m < firstMentions[article + 1]; m++) {
			if (mentionPlaces[m] < 0) order[nextUnresolved++] = m;
			else order[next[rowOfNumber[mentionPlaces[m]]]++] = m;
		}
	}
	return order;
}

/** Numbers of the passages in the order of the articles, by their number as they came. */
function orderPassages(
	{ passageMentions, firstMentions, mentionPassages }: Gathered,
	articleOrder: Int32Array
): Int32Array {
	const ordered = new Int32Array(passageMentions.length);
	let next = 0;
	let last = -1;
	for (const article of articleOrder) {
		for (let m = firstMentions[article]; m < firstMentions[article + 1]; m++) {
			if (mentionPassages[m] !== last) ordered[mentionPassages[m]] = next++;
			last = mentionPassages[m];
		}
	}
	return ordered;
}

/** First and last day of the articles, given newest first. */
function periodOf(articleOrder: Int32Array, days: Int32Array): Manifest['period'] {
	const oldest = articleOrder.findLastIndex((number) => days[number] >= 0);
	if (oldest < 0) return null;
	return [isoDateOf(days[articleOrder[oldest]]), isoDateOf(days[articleOrder[0]])];
}
