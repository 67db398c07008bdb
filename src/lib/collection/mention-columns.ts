/**
 * Mentions in memory, in typed arrays: counted and ordered at once, some 30 bytes each. What has too many
 * of them for that gives them to an engine; see engine.ts.
 */
import {
	checkedBit,
	confidenceIn,
	kindConfidenceIn,
	literalBit,
	type ArticleOrder,
	type MentionBatch,
	type MentionCounts
} from './arrange.ts';
import { isoDateOf } from './filter.ts';
import type { Place } from './format.ts';
import { GrowingInt32 } from './growing.ts';
import { noCount } from './places.ts';

/** A mention; numbers count as they came. */
export interface KeptMention {
	readonly article: number;
	readonly passage: number;
	/** Which mention of its passage it is, the first is 0. */
	readonly nth: number;
	/** -1 where unresolved. */
	readonly place: number;
	/** See `bitsOf`. */
	readonly bits: number;
}

/** Mentions whose passages are read from the spill together: so few that they are garbage before they are old. */
const mentionsAtOnce = 1024;

export class MentionColumns {
	/** Number of each article's first mention, up to the last article that has any. */
	#firsts = new GrowingInt32();
	#places = new GrowingInt32();
	#bits = new GrowingInt32();
	#passages = new GrowingInt32();
	#nths = new GrowingInt32();

	get length(): number {
		return this.#places.length;
	}

	/** Takes a mention in; those of an article come together, in reading order, article after article. */
	add({ article, passage, nth, place, bits }: KeptMention): void {
		while (this.#firsts.length <= article) this.#firsts.push(this.length);
		this.#places.push(place);
		this.#bits.push(bits);
		this.#passages.push(passage);
		this.#nths.push(nth);
	}

	/** Forgets all mentions. */
	clear(): void {
		this.#firsts = new GrowingInt32();
		this.#places = new GrowingInt32();
		this.#bits = new GrowingInt32();
		this.#passages = new GrowingInt32();
		this.#nths = new GrowingInt32();
	}

	/** All mentions, as they came. */
	*all(): Generator<KeptMention> {
		const [places, bits] = [this.#places.values, this.#bits.values];
		const [passages, nths] = [this.#passages.values, this.#nths.values];
		for (let article = 0; article < this.#firsts.length; article++) {
			const end = this.#firstOf(article + 1);
			for (let m = this.#firstOf(article); m < end; m++) {
				yield { article, passage: passages[m], nth: nths[m], place: places[m], bits: bits[m] };
			}
		}
	}

	/** @param days Of the articles, by number; see `dayOf`. */
	count({ numbers }: ArticleOrder, placeIds: readonly string[], days: Int32Array): MentionCounts {
		const [placeOf, passageOf] = [this.#places.values, this.#passages.values];
		const bitsOf = this.#bits.values;
		const places = placeIds.map((id) => ({ ...noCount(id), confidence: 0, kindConfidence: 0 }));
		/** The passage and the article that each place was counted in last. */
		const lastPassage = new Int32Array(places.length).fill(-1);
		const lastArticle = new Int32Array(places.length).fill(-1);
		let [mentions, unresolved] = [0, 0];
		for (const article of numbers) {
			const date = days[article] < 0 ? null : isoDateOf(days[article]);
			const end = this.#firstOf(article + 1);
			for (let m = this.#firstOf(article); m < end; m++) {
				mentions++;
				const number = placeOf[m];
				if (number < 0) {
					unresolved++;
					continue;
				}
				const place = places[number];
				if (bitsOf[m] & literalBit) {
					place.literal++;
					place.kindConfidence = Math.max(place.kindConfidence, kindConfidenceIn(bitsOf[m]));
				} else place.associative++;
				if (bitsOf[m] & checkedBit) place.checked++;
				place.confidence = Math.max(place.confidence, confidenceIn(bitsOf[m]));
				if (lastPassage[number] !== passageOf[m]) place.passages++;
				lastPassage[number] = passageOf[m];
				if (lastArticle[number] === article) continue;
				lastArticle[number] = article;
				place.articles++;
				if (date === null) continue;
				// Newest first.
				place.first = date;
				place.last ??= date;
			}
		}
		return { places, mentions, unresolved };
	}

	/**
	 * Batches by place, then by article as these are ordered, then as read; unresolved ones last.
	 *
	 * @param mentions How many the articles have.
	 */
	*ordered(
		{ numbers }: ArticleOrder,
		places: readonly Place[],
		rowOfPlace: Int32Array,
		mentions: number
	): Generator<MentionBatch> {
		const [placeOf, passageOf] = [this.#places.values, this.#passages.values];
		const [bitsOf, nthOf] = [this.#bits.values, this.#nths.values];
		const next = Int32Array.from(places, ({ mentionsStart }) => mentionsStart);
		let nextUnresolved = places.reduce(
			(sum, { literal, associative }) => sum + literal + associative,
			0
		);
		const order = new Int32Array(mentions);
		const articleOf = new Int32Array(this.length);
		for (const article of numbers) {
			const end = this.#firstOf(article + 1);
			for (let m = this.#firstOf(article); m < end; m++) {
				if (placeOf[m] < 0) order[nextUnresolved++] = m;
				else order[next[rowOfPlace[placeOf[m]]]++] = m;
				articleOf[m] = article;
			}
		}
		for (let start = 0; start < mentions; start += mentionsAtOnce) {
			const batch = order.subarray(start, start + mentionsAtOnce);
			yield {
				article: batch.map((m) => articleOf[m]),
				passage: batch.map((m) => passageOf[m]),
				place: batch.map((m) => placeOf[m]),
				bits: batch.map((m) => bitsOf[m]),
				nth: batch.map((m) => nthOf[m])
			};
		}
	}

	#firstOf(article: number): number {
		return article < this.#firsts.length ? this.#firsts.values[article] : this.length;
	}
}
