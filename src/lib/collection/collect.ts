/**
 * Gathers geoparsed articles, in any number: what must be known at once is kept in typed arrays, the
 * words go to a {@link Spill} and are read back in the order of the files. Knows no files.
 */
import type { Article } from '../article/article.ts';
import type { Mention } from '../geoparse/mention/index.ts';
import {
	Arrangement,
	bitsOf,
	orderArticles,
	type ArticleOrder,
	type ArticleRecord,
	type FinishOptions,
	type Gathered,
	type MentionCounts,
	type PassageRecord
} from './arrange.ts';
import type { CollectedRows, Spill, StreamedRows } from './collected.ts';
import type { MentionEngine } from './engine.ts';
import { markedSpans } from './extents.ts';
import { dayOf } from './filter.ts';
import { FirstFinder } from './firsts.ts';
import type { Mark } from './format.ts';
import { GrowingInt32 } from './growing.ts';
import { MentionColumns } from './mention-columns.ts';
import type { TextRange } from './passages.ts';
import { holdersIn, type PlaceSource } from './places.ts';

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
	readonly #gazetteer: PlaceSource;
	readonly #articleSpill: Spill;
	readonly #passageSpill: Spill;
	readonly #placeIds: string[] = [];
	readonly #placeNumbers = new Map<string, number>();
	readonly #articleIds: string[] = [];
	readonly #days = new GrowingInt32();
	readonly #firstPassages = new GrowingInt32();
	readonly #columns = new MentionColumns();
	readonly #firsts = new FirstFinder(1024);
	/** By number of a place: the numbers of those it counts for, once it is mentioned. */
	readonly #holders: { readonly admin1: number; readonly country: number }[] = [];
	/** Numbers of what holds places, by row of the gazetteer: to make an entry takes its time, and they are few. */
	readonly #numberOfRow = new Map<number, number>();
	/** What mentions go to in place of the columns. */
	#engine: MentionEngine | null = null;
	#passages = 0;
	#mentions = 0;

	/** @param gazetteer Where the places lie that the articles name. */
	constructor(
		gazetteer: PlaceSource,
		articleSpill: Spill = memorySpill(),
		passageSpill: Spill = memorySpill()
	) {
		this.#gazetteer = gazetteer;
		this.#articleSpill = articleSpill;
		this.#passageSpill = passageSpill;
	}

	/** Number of articles so far. */
	get size(): number {
		return this.#articleIds.length;
	}

	/** Number of mentions so far. */
	get mentions(): number {
		return this.#mentions;
	}

	/** Gives an engine the mentions so far, and all that come; {@link finishIn} ends it. */
	moveTo(engine: MentionEngine): void {
		for (const mention of this.#columns.all()) engine.add(mention);
		this.#columns.clear();
		this.#engine = engine;
	}

	/**
	 * Takes one article in; the n-th call is of article n.
	 *
	 * @throws {Error} If a place it names is not in the gazetteer.
	 */
	add({ article, mentions, focus, passages }: GeoparsedArticle): void {
		const { text, ...fields } = article;
		const inFocus = new Set(focus);
		const marks: Mark[] = [];
		this.#firstPassages.push(this.#passages);
		let next = 0;
		for (const passage of passages) {
			const first = next;
			while (next < mentions.length && mentions[next].end <= passage.end) next++;
			if (next === first) continue;
			const passageNumber = this.#passages++;
			const spans = markedSpans(mentions.slice(first, next), passage);
			const records: PassageRecord['mentions'][number][] = [];
			for (let i = first; i < next; i++) {
				const { start, end, placeId, kind, type, form, confidence, candidates } = mentions[i];
				const { isChecked = false } = mentions[i];
				const kindConfidence = roundedKind(mentions[i].kindConfidence);
				const span = spans[i - first];
				const placeRow = placeId === null ? -1 : this.#placeNumber(placeId);
				const mark: Mark = { ...span, placeRow, kind, type };
				marks.push(mark);
				const isFocus = placeId !== null && inFocus.has(placeId);
				this.#mentions++;
				(this.#engine ?? this.#columns).add({
					article: this.size,
					passage: passageNumber,
					nth: i - first,
					place: placeRow,
					bits: bitsOf(
						{ kind, kindConfidence, confidence },
						{ isFocus, isChecked },
						this.#firstsOf(mark, passageNumber)
					)
				});
				records.push({
					start,
					end,
					extentStart: span.start,
					extentEnd: span.end,
					placeRow,
					kind,
					kindConfidence,
					type,
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
	}

	/** Counts and orders everything, in memory. Nothing can be added afterwards. */
	finish(options: FinishOptions = {}): CollectedRows {
		const gathered = this.#gathered();
		const order = orderArticles(gathered, options);
		const columns = this.#columns;
		const counted = columns.count(order, gathered.placeIds, gathered.days);
		const rows = this.#arranged(gathered, order, counted, options);
		const { mentions } = counted;
		const batches = () => columns.ordered(order, rows.places, rows.rowOfPlace, mentions);
		return {
			...headOf(rows),
			articles: () => rows.articles(),
			*mentions() {
				for (const batch of batches()) yield* rows.mentionsIn(batch);
			},
			*index() {
				for (const batch of batches()) yield* rows.indexOf(batch);
			}
		};
	}

	/** As {@link finish}, in the engine that the mentions were moved to. */
	async finishIn(engine: MentionEngine, options: FinishOptions = {}): Promise<StreamedRows> {
		const gathered = this.#gathered();
		const order = orderArticles(gathered, options);
		const counted = await engine.count(order, gathered.placeIds, gathered.days);
		const rows = this.#arranged(gathered, order, counted, options);
		await engine.sort(rows.rowOfPlace);
		return {
			...headOf(rows),
			articles: () => rows.articles(),
			async *mentions() {
				for await (const batch of engine.ordered()) yield* rows.mentionsIn(batch);
			},
			async *index() {
				for await (const batch of engine.ordered()) yield* rows.indexOf(batch);
			}
		};
	}

	#arranged(
		gathered: Gathered,
		order: ArticleOrder,
		counted: MentionCounts,
		{ places = this.#gazetteer, addresses }: FinishOptions
	): Arrangement {
		return new Arrangement(gathered, order, counted, places, addresses);
	}

	/** What a mention is the first of in its passage, see firsts.ts; nothing where it has no place. */
	#firstsOf({ placeRow, kind }: Mark, passage: number): number {
		if (placeRow < 0) return 0;
		const { admin1, country } = (this.#holders[placeRow] ??= this.#holdersOf(placeRow));
		return this.#firsts.bitsOf(placeRow, admin1, country, passage, kind === 'literal');
	}

	#holdersOf(number: number) {
		const gazetteer = this.#gazetteer;
		const row = gazetteer.rowOf(this.#placeIds[number]);
		if (row === undefined) {
			throw new Error(`place ${this.#placeIds[number]} is not in the gazetteer`);
		}
		const holders = holdersIn(gazetteer, row);
		const numberOf = (holder: number) => {
			if (holder < 0) return -1;
			const known = this.#numberOfRow.get(holder);
			if (known !== undefined) return known;
			const number = this.#placeNumber(gazetteer.entry(holder).id);
			this.#numberOfRow.set(holder, number);
			return number;
		};
		return { admin1: numberOf(holders.admin1), country: numberOf(holders.country) };
	}

	#gathered(): Gathered {
		this.#firstPassages.push(this.#passages);
		return {
			articleSpill: this.#articleSpill,
			passageSpill: this.#passageSpill,
			placeIds: this.#placeIds,
			articleIds: this.#articleIds,
			days: this.#days.values,
			firstPassages: this.#firstPassages.values
		};
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

/** Two digits: kinds are told from one another in steps no smaller. */
const roundedKind = (confidence: number) => Math.round(confidence * 100) / 100;

/** Three digits say all that a confidence means, and make a short file. */
const rounded = (confidence: number) => Math.round(confidence * 1000) / 1000;

const headOf = ({ places, counts, period, bbox }: Arrangement) => ({
	places,
	counts,
	period,
	bbox
});
