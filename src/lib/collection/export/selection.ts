/** What of a collection is exported: the mentions that a filter keeps, with their places and articles. */
import { placesByRow } from '../count.ts';
import type { FacetValues } from '../facets/index.ts';
import {
	articleRowOf,
	dayOf,
	dayOfRow,
	holderRow,
	isLiteral,
	isoDateOf,
	keepsIn
} from '../filter.ts';
import type { ArticleRow, MentionIndex, MentionRow, Place } from '../format.ts';
import { keptPassages, keptPlaces, needsArticles } from '../narrow.ts';
import { tellNearest } from '../nearest-place.ts';
import type { OpenCollection } from '../open.ts';

export interface SelectionFilter {
	/** Slug of a place: keeps what names it or, of a region, anything inside it. */
	readonly place: string | null;
	/** First and last day, `2024-08-06`, both kept. */
	readonly period: readonly [from: string | null, to: string | null] | null;
	/** `literal` leaves out what is named as a government or people. */
	readonly kinds: 'literal' | 'all';
	readonly facets: FacetValues;
	/** Whether names that are in no gazetteer are left out. */
	readonly placedOnly: boolean;
}

/** A mention with its article and place, which is `null` for what could not be placed. */
export interface ExportedMention {
	readonly mention: MentionRow;
	readonly article: ArticleRow;
	readonly place: Place | null;
}

/** A place with the different passages that count for it under a filter. */
export interface ExportedPlace {
	readonly place: Place;
	readonly passages: number;
}

/** A country or first-level region with what names it or anything inside it. */
export interface ExportedRegion extends ExportedPlace {
	/** Different passages by month, `2024-08`, of articles with a date. */
	readonly byMonth: ReadonlyMap<string, number>;
}

/** Mentions read at once. */
const mentionsAtOnce = 2000;

export class Selection {
	readonly collection: OpenCollection;
	/** Address of the collection's map page, a slash at its end; `null` where it is not known. */
	readonly address: string | null;
	/** Rows of the kept mentions, in the order of their file: by place, newest first. */
	readonly rows: readonly number[];
	/** All places of the collection, each at its row. */
	readonly #places: readonly Place[];
	readonly #index: MentionIndex;

	/** Made by {@link select}. */
	constructor(
		collection: OpenCollection,
		address: string | null,
		rows: readonly number[],
		places: readonly Place[],
		index: MentionIndex
	) {
		this.collection = collection;
		this.address = address;
		this.rows = rows;
		this.#places = places;
		this.#index = index;
	}

	/** The places that are named, most passages first. */
	places(): ExportedPlace[] {
		const { passage } = this.#index;
		const placeOf = placesByRow(this.#places);
		const counts = new Int32Array(this.#places.length);
		let last = -1;
		for (const row of this.rows) {
			if (row >= placeOf.length) continue;
			const isAnother =
				last < 0 || placeOf[row] !== placeOf[last] || passage[row] !== passage[last];
			if (isAnother) counts[placeOf[row]]++;
			last = row;
		}
		return this.#places
			.flatMap((place) => (counts[place.row] > 0 ? [{ place, passages: counts[place.row] }] : []))
			.sort((a, b) => b.passages - a.passages);
	}

	/** The countries and regions that have a code, in the order of places. */
	regions(): ExportedRegion[] {
		const index = this.#index;
		const { passage } = index;
		const placeOf = placesByRow(this.#places);
		const found = new Map<number, { passages: Set<number>; byMonth: Map<string, Set<number>> }>();
		for (const row of this.rows) {
			if (row >= placeOf.length) continue;
			const place = this.#places[placeOf[row]];
			for (const level of ['admin1', 'country'] as const) {
				const region = this.#places[holderRow(place, level)];
				if (region === undefined || region.regionId === null) continue;
				const known = found.get(region.row) ?? { passages: new Set(), byMonth: new Map() };
				found.set(region.row, known);
				known.passages.add(passage[row]);
				const day = dayOfRow(index, row);
				if (day < 0) continue;
				const month = isoDateOf(day).slice(0, 7);
				if (!known.byMonth.has(month)) known.byMonth.set(month, new Set());
				known.byMonth.get(month)!.add(passage[row]);
			}
		}
		return [...found]
			.sort(([a], [b]) => a - b)
			.map(([row, { passages, byMonth }]) => ({
				place: this.#places[row],
				passages: passages.size,
				byMonth: new Map([...byMonth].sort().map(([month, { size }]) => [month, size]))
			}));
	}

	/** The mentions, in the order of their file, a few thousand in memory. */
	async *mentions(): AsyncGenerator<ExportedMention> {
		for (let next = 0; next < this.rows.length;) {
			const start = this.rows[next];
			const mentions = await this.collection.mentionRows(start, start + mentionsAtOnce);
			const here: MentionRow[] = [];
			for (; next < this.rows.length && this.rows[next] < start + mentionsAtOnce; next++) {
				here.push(mentions[this.rows[next] - start]);
			}
			const articles = await this.#articlesOf(here.map(({ articleRow }) => articleRow));
			for (const mention of here) {
				const place = this.#places[mention.placeRow] ?? null;
				yield { mention, article: articles.get(mention.articleRow)!, place };
			}
		}
	}

	/** The articles of the kept mentions, newest first, without their text. */
	async articles(): Promise<ArticleRow[]> {
		const rows = this.rows.map((row) => articleRowOf(this.#index, row));
		return [...(await this.#articlesOf(rows)).values()].sort((a, b) => a.row - b.row);
	}

	placeAt(row: number): Place | undefined {
		return this.#places[row];
	}

	async #articlesOf(rows: readonly number[]): Promise<ReadonlyMap<number, ArticleRow>> {
		const different = [...new Set(rows)];
		const articles = await this.collection.articles(different);
		return new Map(articles.map((article) => [article.row, article]));
	}
}

/**
 * @param address Address of the collection's map page, a slash at its end; `null` where it is not known.
 * @throws {RangeError} If the collection has no place of that name.
 */
export async function select(
	collection: OpenCollection,
	{ place: slug, period, kinds, facets, placedOnly }: SelectionFilter,
	address: string | null
): Promise<Selection> {
	const [places, index] = await Promise.all([collection.places(), collection.index()]);
	const { counts } = collection.manifest;
	const articles = needsArticles(facets)
		? await (await import('../article-facets.ts')).articleFacets(collection)
		: null;
	const narrowed = { index, places, articles, passages: counts.passages };
	const chosen = slug === null ? null : places.find((place) => place.slug === slug);
	if (chosen === undefined)
		throw new RangeError(`the collection has no place "${slug}"${tellNearest(slug!, places)}`);
	const ofPlaces = keptPlaces(facets, places);
	const isKept = (row: number) => {
		const place = places[row];
		if (place === undefined) return !placedOnly && chosen === null && ofPlaces === null;
		if (ofPlaces !== null && ofPlaces[row] === 0) return false;
		if (chosen === null || row === chosen.row) return true;
		return (['admin1', 'country'] as const).some((level) => holderRow(place, level) === chosen.row);
	};
	const keptRow = Uint8Array.from(places, ({ row }) => Number(isKept(row)));
	const keepsUnplaced = isKept(-1);
	const [from, to] = (period ?? [null, null]).map((day) => (day === null ? null : dayOf(day)));
	const filter = {
		days: period && ([from ?? -Infinity, to ?? Infinity] as const),
		passages: keptPassages(facets, narrowed)
	};
	const keeps = keepsIn(index, filter);
	const rows: number[] = [];
	const placeOf = placesByRow(places);
	for (let row = 0; row < index.passage.length; row++) {
		if (row < placeOf.length ? keptRow[placeOf[row]] === 0 : !keepsUnplaced) continue;
		if (kinds === 'literal' && !isLiteral(index, row)) continue;
		if (keeps(index.passage[row])) rows.push(row);
	}
	return new Selection(collection, address, rows, places, index);
}
