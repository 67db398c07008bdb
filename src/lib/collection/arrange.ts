/**
 * Puts what was gathered of articles into the order of a collection's files: which of them are its own,
 * what is counted of places, and the rows of each table, read back from the spills as they are asked for.
 */
import { boxOf, type Bbox } from '../geo/box.ts';
import type { Admitted } from './admission.ts';
import type { CollectedArticle, CollectedMention, IndexRow, Spill } from './collected.ts';
import { isoDateOf } from './filter.ts';
import type { ArticleRow, Manifest, Mark, MentionRow, Place } from './format.ts';
import { placeRows, type PlaceCount, type PlaceSource } from './places.ts';

/** What is kept of all articles but their mentions: numbers count as they came, those of places too. */
export interface Gathered {
	readonly articleSpill: Spill;
	readonly passageSpill: Spill;
	readonly placeIds: readonly string[];
	readonly articleIds: readonly string[];
	/** See `dayOf`. */
	readonly days: Int32Array;
	/** Number of each article's first passage, and after the last article how many passages there are. */
	readonly firstPassages: Int32Array;
}

/**
 * What is kept of a mention, in one number: three bits, above them the eight that say what it is the first of
 * in its passage, and above those its confidence and that of its kind in thousandths, ten bits each.
 */
export const literalBit = 1;
const focusBit = 2;
export const checkedBit = 4;
const firstShift = 3;
export const confidenceShift = 11;
export const kindConfidenceShift = 21;
export const thousandthsMask = 0x3ff;

/**
 * A mention in one number.
 *
 * @param first See firsts.ts.
 */
export const bitsOf = (
	{ kind, kindConfidence, confidence }: Pick<MentionRow, 'kind' | 'kindConfidence' | 'confidence'>,
	{ isFocus, isChecked }: Pick<MentionRow, 'isFocus' | 'isChecked'>,
	first: number
): number =>
	(kind === 'literal' ? literalBit : 0) |
	(isFocus ? focusBit : 0) |
	(isChecked ? checkedBit : 0) |
	(first << firstShift) |
	(Math.round(1000 * confidence) << confidenceShift) |
	(Math.round(1000 * kindConfidence) << kindConfidenceShift);

export const confidenceIn = (bits: number) => ((bits >> confidenceShift) & thousandthsMask) / 1000;
export const kindConfidenceIn = (bits: number) => (bits >> kindConfidenceShift) / 1000;

/** An article's record in the spill; `placeRow` and `focus` still count places as they came. */
export type ArticleRecord = Omit<ArticleRow, 'row'>;
/** A passage's record: it is written once, however many mentions it holds. */
export interface PassageRecord {
	readonly start: number;
	readonly text: string;
	/** `placeRow` counts places as they came. */
	readonly mentions: readonly Omit<
		CollectedMention,
		'articleId' | 'placeId' | 'articleRow' | 'passageStart' | 'passage' | 'marks'
	>[];
}

/** A passage with the marks of its mentions, as their rows have them. */
interface MarkedPassage extends PassageRecord {
	readonly marks: readonly Mark[];
}

export interface FinishOptions {
	/** Addresses of places given before, by place id. */
	readonly addresses?: ReadonlyMap<string, string>;
	/** The places as their rows have them, where that differs from what the articles were gathered with. */
	readonly places?: PlaceSource;
	/** Which articles are the collection's, and their ids; all of them, as they came, where absent. */
	readonly admitted?: readonly Admitted[];
}

/** The articles of a collection in the order of their rows. */
export interface ArticleOrder {
	/** Id of each article that came, by its number. */
	readonly ids: readonly string[];
	/** Numbers of those that are the collection's, newest first. */
	readonly numbers: Int32Array;
}

/** Which articles are a collection's, newest first. */
export function orderArticles(
	{ articleIds, days }: Gathered,
	{ admitted }: FinishOptions
): ArticleOrder {
	const ids = [...articleIds];
	for (const { number, id } of admitted ?? []) ids[number] = id;
	const numbers = admitted?.map(({ number }) => number) ?? [...ids.keys()];
	// What has no date (-1) comes last by the same rule.
	const order = Int32Array.from(numbers).sort(
		(a, b) => days[b] - days[a] || (ids[a] < ids[b] ? -1 : 1)
	);
	return { ids, numbers: order };
}

/** What is counted of the mentions of a collection's articles. */
export interface MentionCounts {
	/** By number of the place, as it came. */
	readonly places: readonly PlaceCount[];
	readonly mentions: number;
	readonly unresolved: number;
}

/** Some mentions in the order of `mentions.parquet`, as columns; numbers are as they came. */
export interface MentionBatch {
	readonly article: ArrayLike<number>;
	readonly passage: ArrayLike<number>;
	/** -1 where unresolved. */
	readonly place: ArrayLike<number>;
	/** See {@link bitsOf}. */
	readonly bits: ArrayLike<number>;
	/** Which mention of its passage it is, the first is 0. */
	readonly nth: ArrayLike<number>;
}

/** The rows of a collection, as far as its mentions need not be in order for them. */
export class Arrangement {
	readonly places: readonly Place[];
	readonly counts: Manifest['counts'];
	readonly period: Manifest['period'];
	readonly bbox: Bbox | null;
	/** Row of each place by its number, -1 where it is nowhere named. */
	readonly rowOfPlace: Int32Array;
	readonly #gathered: Gathered;
	readonly #order: ArticleOrder;
	readonly #rowOfArticle: Int32Array;

	constructor(
		gathered: Gathered,
		order: ArticleOrder,
		counted: MentionCounts,
		gazetteer: PlaceSource,
		addresses: FinishOptions['addresses']
	) {
		const places = placeRows(
			counted.places.filter(({ literal, associative }) => literal + associative > 0),
			gazetteer,
			addresses
		);
		const rowOfId = new Map(places.map(({ id, row }) => [id, row]));
		this.rowOfPlace = Int32Array.from(gathered.placeIds, (id) => rowOfId.get(id) ?? -1);
		this.#rowOfArticle = new Int32Array(order.ids.length);
		order.numbers.forEach((number, row) => (this.#rowOfArticle[number] = row));
		this.#gathered = gathered;
		this.#order = order;
		this.places = places;
		this.counts = {
			articles: order.numbers.length,
			places: places.filter(({ literal, associative }) => literal + associative > 0).length,
			mentions: counted.mentions,
			passages: order.numbers.reduce(
				(sum, number) => sum + gathered.firstPassages[number + 1] - gathered.firstPassages[number],
				0
			),
			literal: places.reduce((sum, { literal }) => sum + literal, 0),
			associative: places.reduce((sum, { associative }) => sum + associative, 0),
			unresolved: counted.unresolved,
			checked: places.reduce((sum, { checked }) => sum + checked, 0)
		};
		this.period = periodOf(order.numbers, gathered.days);
		this.bbox = boxOf(places.filter(({ literal }) => literal > 0).map(({ lngLat }) => lngLat));
	}

	*articles(): Generator<CollectedArticle> {
		const { ids, numbers } = this.#order;
		for (const [row, number] of numbers.entries()) {
			const record = JSON.parse(this.#gathered.articleSpill.read(number)) as ArticleRecord;
			// A place that is nowhere named is no row.
			const focus = record.focus
				.map((place) => this.#placeRow(place))
				.filter((place) => place >= 0);
			const focusIds = focus.map((place) => this.places[place].id);
			const marks = record.marks.map((mark) => ({
				...mark,
				placeRow: this.#placeRow(mark.placeRow)
			}));
			yield { ...record, id: ids[number], row, marks, focus, focusIds };
		}
	}

	*mentionsIn({ article, passage, nth }: MentionBatch): Generator<CollectedMention> {
		const records = new Map<number, MarkedPassage>();
		// In the order in which they were spilled, and each once.
		for (const number of Int32Array.from(passage).sort()) {
			if (!records.has(number)) records.set(number, this.#passage(number));
		}
		for (let i = 0; i < passage.length; i++) {
			const { start, text, mentions, marks } = records.get(passage[i])!;
			const mention = mentions[nth[i]];
			const { placeRow } = marks[nth[i]];
			yield {
				...mention,
				placeId: this.places[placeRow]?.id ?? null,
				articleId: this.#order.ids[article[i]],
				placeRow,
				articleRow: this.#rowOfArticle[article[i]],
				passageStart: start,
				passage: text,
				marks
			};
		}
	}

	#passage(number: number): MarkedPassage {
		const record = JSON.parse(this.#gathered.passageSpill.read(number)) as PassageRecord;
		const marks = record.mentions.map(({ extentStart, extentEnd, placeRow, kind, type }): Mark => ({
			start: extentStart - record.start,
			end: extentEnd - record.start,
			placeRow: this.#placeRow(placeRow),
			kind,
			type
		}));
		return { ...record, marks };
	}

	*indexOf({ article, passage, place, bits }: MentionBatch): Generator<IndexRow> {
		for (let i = 0; i < article.length; i++) {
			yield {
				placeRow: this.#placeRow(place[i]),
				articleRow: this.#rowOfArticle[article[i]],
				literal: bits[i] & literalBit ? 1 : 0,
				focus: bits[i] & focusBit ? 1 : 0,
				day: this.#gathered.days[article[i]],
				passage: passage[i] - this.#gathered.firstPassages[article[i]],
				firsts: (bits[i] >> firstShift) & 0xff
			};
		}
	}

	#placeRow(number: number): number {
		return number < 0 ? -1 : this.rowOfPlace[number];
	}
}

/** First and last day of the articles, given newest first. */
function periodOf(articleOrder: Int32Array, days: Int32Array): Manifest['period'] {
	const oldest = articleOrder.findLastIndex((number) => days[number] >= 0);
	if (oldest < 0) return null;
	return [isoDateOf(days[articleOrder[oldest]]), isoDateOf(days[articleOrder[0]])];
}
