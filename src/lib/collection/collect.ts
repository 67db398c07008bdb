/**
 * Gathers geoparsed articles, in any number, into the rows of a collection: what must be known at
 * once is kept in typed arrays, the words go to a {@link Spill} and are read back in the order of
 * the files. Knows no files.
 */
import type { Article } from '../article/article.ts';
import { boxOf, type Bbox } from '../geo/box.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import { dayOf, isoDateOf } from './filter.ts';
import type { ArticleRow, Manifest, Mark, MentionRow, Place } from './format.ts';
import { GrowingInt32 } from './growing.ts';
import type { TextRange } from './passages.ts';
import { noCount, placeRows, type PlaceCount, type PlaceSource } from './places.ts';

/** Keeps records by number, first 0, until they are read back: in memory or on a disk. */
export interface Spill {
	append(record: string): void;
	read(number: number): string;
}

/** An article with what the geoparser found in it. */
export interface GeoparsedArticle {
	readonly article: Article;
	/** In reading order; `isChecked` where a person has corrected it or found it right. */
	readonly mentions: readonly (Mention & { readonly isChecked?: boolean })[];
	/** Ids of the places the article is about, weightiest first. */
	readonly focus: readonly string[];
	/** The passages that hold the mentions, in order; each mention lies in one. */
	readonly passages: readonly TextRange[];
}

/** A row of `mentions.parquet` with the ids of what its row numbers mean. */
export interface CollectedMention extends MentionRow {
	readonly placeId: string | null;
	readonly articleId: string;
}

/** A row of `articles.parquet` with the ids of the places it is about. */
export interface CollectedArticle extends ArticleRow {
	readonly focusIds: readonly string[];
}

/** A row of `index.parquet`; see `MentionIndex`. */
export interface IndexRow {
	readonly placeRow: number;
	readonly articleRow: number;
	readonly literal: number;
	readonly focus: number;
	readonly day: number;
	readonly passage: number;
}

/** The rows of a collection, each table in the order of its file. */
export interface CollectedRows {
	readonly places: readonly Place[];
	readonly counts: Manifest['counts'];
	readonly period: Manifest['period'];
	readonly bbox: Bbox | null;
	articles(): Iterable<CollectedArticle>;
	mentions(): Iterable<CollectedMention>;
	index(): Iterable<IndexRow>;
}

/** An article's record in the spill; `placeRow` and `focus` still count places as they came. */
type ArticleRecord = Omit<ArticleRow, 'row'>;
/** A passage's record: it is written once, however many mentions it holds. */
interface PassageRecord {
	readonly start: number;
	readonly text: string;
	/** `placeRow` counts places as they came. */
	readonly mentions: readonly Omit<
		MentionRow,
		'articleRow' | 'passageStart' | 'passage' | 'marks'
	>[];
}

/** A spill in memory, for small collections. */
export function memorySpill(): Spill {
	const records: string[] = [];
	return { append: (record) => void records.push(record), read: (number) => records[number] };
}

export class Collector {
	readonly #articleSpill: Spill;
	readonly #passageSpill: Spill;
	readonly #places: PlaceCount[] = [];
	readonly #placeNumbers = new Map<string, number>();
	readonly #articleIds: string[] = [];
	readonly #days = new GrowingInt32();
	/** Number of each article's first mention, and one more for the end. */
	readonly #firstMentions = new GrowingInt32();
	readonly #mentionPlaces = new GrowingInt32();
	readonly #mentionLiteral = new GrowingInt32();
	readonly #mentionFocus = new GrowingInt32();
	readonly #mentionPassages = new GrowingInt32();
	/** Number of each passage's first mention. */
	readonly #passageMentions = new GrowingInt32();

	constructor(articleSpill: Spill = memorySpill(), passageSpill: Spill = memorySpill()) {
		this.#articleSpill = articleSpill;
		this.#passageSpill = passageSpill;
		this.#firstMentions.push(0);
	}

	/** Number of articles so far. */
	get size(): number {
		return this.#articleIds.length;
	}

	/** Takes one article in. Its id must be new. */
	add({ article, mentions, focus, passages }: GeoparsedArticle): void {
		const { text, ...fields } = article;
		const inFocus = new Set(focus);
		const marks = mentions.map(({ start, end, placeId, kind, type }): Mark => ({
			start,
			end,
			placeRow: placeId === null ? -1 : this.#placeNumber(placeId),
			kind,
			type
		}));
		const date = article.published?.slice(0, 10) ?? null;
		const placesHere = new Set<number>();
		let next = 0;
		for (const passage of passages) {
			const first = next;
			while (next < mentions.length && marks[next].end <= passage.end) next++;
			const passageNumber = this.#passageMentions.length;
			this.#passageMentions.push(this.#mentionPlaces.length);
			const records: PassageRecord['mentions'][number][] = [];
			for (let i = first; i < next; i++) {
				const { form, placeId, confidence, candidates, isChecked = false } = mentions[i];
				const mark = marks[i];
				this.#mentionPlaces.push(mark.placeRow);
				this.#mentionLiteral.push(mark.kind === 'literal' ? 1 : 0);
				this.#mentionPassages.push(passageNumber);
				if (mark.placeRow >= 0) {
					this.#places[mark.placeRow][mark.kind]++;
					const place = this.#places[mark.placeRow];
					if (isChecked) place.checked++;
					place.confidence = Math.max(place.confidence, rounded(confidence));
				}
				const isFocus = placeId !== null && inFocus.has(placeId);
				this.#mentionFocus.push(isFocus ? 1 : 0);
				records.push({
					...mark,
					form,
					confidence: rounded(confidence),
					candidates: candidates.map((candidate) => ({
						placeId: candidate.placeId,
						confidence: rounded(candidate.confidence)
					})),
					isFocus,
					isChecked
				});
			}
			const record: PassageRecord = {
				start: passage.start,
				text: text.slice(passage.start, passage.end),
				mentions: records
			};
			this.#passageSpill.append(JSON.stringify(record));
			for (const place of new Set(records.map(({ placeRow }) => placeRow))) {
				if (place < 0) continue;
				this.#places[place].passages++;
				placesHere.add(place);
			}
		}
		for (const number of placesHere) {
			const place = this.#places[number];
			place.articles++;
			if (date !== null && (place.first === null || date < place.first)) place.first = date;
			if (date !== null && (place.last === null || date > place.last)) place.last = date;
		}
		const isWhole = article.rights === 'full';
		const record: ArticleRecord = {
			...fields,
			verification: article.verification ?? null,
			verifiedBy: article.verifiedBy ?? null,
			isGraphic: article.isGraphic ?? false,
			text: isWhole ? text : null,
			passages: isWhole
				? []
				: passages.map(({ start, end }) => ({ start, text: text.slice(start, end) })),
			marks,
			focus: focus.map((id) => this.#placeNumber(id))
		};
		this.#articleSpill.append(JSON.stringify(record));
		this.#articleIds.push(article.id);
		this.#days.push(dayOf(article.published));
		this.#firstMentions.push(this.#mentionPlaces.length);
	}

	/**
	 * Orders everything. Nothing can be added afterwards.
	 *
	 * @param addresses Addresses of places given before, by place id.
	 */
	finish(gazetteer: PlaceSource, addresses?: ReadonlyMap<string, string>): CollectedRows {
		const places = placeRows(this.#places, gazetteer, addresses);
		const rowOfId = new Map(places.map(({ id, row }) => [id, row]));
		const rowOfNumber = Int32Array.from(this.#places, ({ id }) => rowOfId.get(id)!);
		const days = this.#days.values;
		const ids = this.#articleIds;
		// Newest first; what has no date (-1) comes last by the same rule.
		const articleOrder = Int32Array.from(ids.keys()).sort(
			(a, b) => days[b] - days[a] || (ids[a] < ids[b] ? -1 : 1)
		);
		const mentionOrder = this.#orderMentions(places, articleOrder, rowOfNumber);
		const articleRowOfNumber = new Int32Array(ids.length);
		articleOrder.forEach((number, row) => (articleRowOfNumber[number] = row));

		const articleOfMention = new Int32Array(this.#mentionPlaces.length);
		const firstMentions = this.#firstMentions.values;
		for (let article = 0; article < ids.length; article++) {
			articleOfMention.fill(article, firstMentions[article], firstMentions[article + 1]);
		}
		const placeRow = (number: number) => (number < 0 ? -1 : rowOfNumber[number]);
		const inRows = (marks: readonly Mark[]) =>
			marks.map((mark) => ({ ...mark, placeRow: placeRow(mark.placeRow) }));
		const [articleSpill, passageSpill] = [this.#articleSpill, this.#passageSpill];
		const mentionPlaces = this.#mentionPlaces.values;
		const mentionLiteral = this.#mentionLiteral.values;
		const mentionFocus = this.#mentionFocus.values;
		const mentionPassages = this.#mentionPassages.values;
		const passageMentions = this.#passageMentions.values;
		const passageNumbers = this.#orderPassages(articleOrder);
		const dated = days.filter((day) => day >= 0);

		return {
			places,
			counts: {
				articles: ids.length,
				places: this.#places.filter(({ literal, associative }) => literal + associative > 0).length,
				mentions: mentionPlaces.length,
				passages: passageMentions.length,
				literal: places.reduce((sum, { literal }) => sum + literal, 0),
				associative: places.reduce((sum, { associative }) => sum + associative, 0),
				unresolved: mentionPlaces.reduce((sum, number) => sum + (number < 0 ? 1 : 0), 0),
				checked: places.reduce((sum, { checked }) => sum + checked, 0)
			},
			period:
				dated.length === 0
					? null
					: [
							isoDateOf(dated.reduce((a, b) => Math.min(a, b))),
							isoDateOf(dated.reduce((a, b) => Math.max(a, b)))
						],
			bbox: boxOf(places.filter(({ literal }) => literal > 0).map(({ lngLat }) => lngLat)),
			*articles() {
				for (const [row, number] of articleOrder.entries()) {
					const record = JSON.parse(articleSpill.read(number)) as ArticleRecord;
					const focus = record.focus.map(placeRow);
					const focusIds = focus.map((place) => places[place].id);
					yield { ...record, row, marks: inRows(record.marks), focus, focusIds };
				}
			},
			*mentions() {
				for (const number of mentionOrder) {
					const passage = mentionPassages[number];
					const record = JSON.parse(passageSpill.read(passage)) as PassageRecord;
					const mention = record.mentions[number - passageMentions[passage]];
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
			},
			*index() {
				for (const number of mentionOrder) {
					const article = articleOfMention[number];
					yield {
						placeRow: placeRow(mentionPlaces[number]),
						articleRow: articleRowOfNumber[article],
						literal: mentionLiteral[number],
						focus: mentionFocus[number],
						day: days[article],
						passage: passageNumbers[mentionPassages[number]]
					};
				}
			}
		};
	}

	/** Mentions by place, then by article as these are ordered, then as read; unresolved ones last. */
	#orderMentions(
		places: readonly Place[],
		articleOrder: Int32Array,
		rowOfNumber: Int32Array
	): Int32Array {
		const numbers = this.#mentionPlaces.values;
		const firstMentions = this.#firstMentions.values;
		const resolved = places.reduce((sum, place) => sum + place.literal + place.associative, 0);
		const next = Int32Array.from(places, ({ mentionsStart }) => mentionsStart);
		const order = new Int32Array(numbers.length);
		let nextUnresolved = resolved;
		for (const article of articleOrder) {
			for (let m = firstMentions[article]; m < firstMentions[article + 1]; m++) {
				if (numbers[m] < 0) order[nextUnresolved++] = m;
				else order[next[rowOfNumber[numbers[m]]]++] = m;
			}
		}
		return order;
	}

	/** Numbers of the passages in the order of the articles, by their number as they came. */
	#orderPassages(articleOrder: Int32Array): Int32Array {
		const ordered = new Int32Array(this.#passageMentions.length);
		const firstMentions = this.#firstMentions.values;
		const passages = this.#mentionPassages.values;
		let next = 0;
		let last = -1;
		for (const article of articleOrder) {
			for (let m = firstMentions[article]; m < firstMentions[article + 1]; m++) {
				if (passages[m] !== last) ordered[passages[m]] = next++;
				last = passages[m];
			}
		}
		return ordered;
	}

	#placeNumber(id: string): number {
		let number = this.#placeNumbers.get(id);
		if (number === undefined) {
			number = this.#places.length;
			this.#placeNumbers.set(id, number);
			this.#places.push({ ...noCount(id), confidence: 0 });
		}
		return number;
	}
}

/** Three digits say all that a confidence means, and make a short file. */
const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;
