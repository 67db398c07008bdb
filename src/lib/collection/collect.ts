/**
 * Gathers geoparsed articles, in any number: what must be known at once is kept in typed arrays, the
 * words go to a {@link Spill} and are read back in the order of the files. Knows no files.
 */
import type { Article } from '../article/article.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import {
	arrange,
	bitsOf,
	type ArticleRecord,
	type FinishOptions,
	type Gathered,
	type PassageRecord
} from './arrange.ts';
import type { CollectedRows, Spill } from './collected.ts';
import { dayOf } from './filter.ts';
import type { Mark } from './format.ts';
import { GrowingInt32 } from './growing.ts';
import type { TextRange } from './passages.ts';
import type { PlaceSource } from './places.ts';

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

/** A spill in memory, for small collections. */
export function memorySpill(): Spill {
	const records: string[] = [];
	return { append: (record) => void records.push(record), read: (number) => records[number] };
}

export class Collector {
	readonly #articleSpill: Spill;
	readonly #passageSpill: Spill;
	readonly #placeIds: string[] = [];
	readonly #placeNumbers = new Map<string, number>();
	readonly #articleIds: string[] = [];
	readonly #days = new GrowingInt32();
	/** Number of each article's first mention, and one more for the end. */
	readonly #firstMentions = new GrowingInt32();
	readonly #mentionPlaces = new GrowingInt32();
	readonly #mentionBits = new GrowingInt32();
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

	/** Takes one article in; the n-th call is of article n. */
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
				const isFocus = placeId !== null && inFocus.has(placeId);
				this.#mentionPlaces.push(mark.placeRow);
				this.#mentionPassages.push(passageNumber);
				this.#mentionBits.push(bitsOf(mentions[i], { isFocus, isChecked }));
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
		}
		const isWhole = article.rights === 'full';
		const record: ArticleRecord = {
			...fields,
			verification: article.verification ?? null,
			verifiedBy: article.verifiedBy ?? null,
			isGraphic: article.isGraphic ?? false,
			pages: article.pages ?? [],
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

	/** Counts and orders everything. Nothing can be added afterwards. */
	finish(gazetteer: PlaceSource, options?: FinishOptions): CollectedRows {
		const gathered: Gathered = {
			articleSpill: this.#articleSpill,
			passageSpill: this.#passageSpill,
			placeIds: this.#placeIds,
			articleIds: this.#articleIds,
			days: this.#days.values,
			firstMentions: this.#firstMentions.values,
			mentionPlaces: this.#mentionPlaces.values,
			mentionBits: this.#mentionBits.values,
			mentionPassages: this.#mentionPassages.values,
			passageMentions: this.#passageMentions.values
		};
		return arrange(gathered, gazetteer, options);
	}

	#placeNumber(id: string): number {
		let number = this.#placeNumbers.get(id);
		if (number === undefined) {
			number = this.#placeIds.length;
			this.#placeNumbers.set(id, number);
			this.#placeIds.push(id);
		}
		return number;
	}
}

/** Three digits say all that a confidence means, and make a short file. */
const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;
