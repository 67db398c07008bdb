/**
 * A collection as the reader has narrowed it: its places with their counts, and the open place with
 * its passages. Starts from the few rows a page was rendered with; the rest is fetched once asked for.
 */
import { createContext } from 'svelte';
import type { Topology } from 'topojson-specification';
import { districtsOf } from '$lib/collection/districts.ts';
import {
	countByArticle,
	countByClass,
	countPassages,
	countTotal,
	dayOf,
	findFirsts,
	isRegion,
	keptRows,
	type ArticleFilter,
	type PassageCounts
} from '$lib/collection/filter.ts';
import type { ExportedMention } from '$lib/collection/export.ts';
import type { ArticleRow, Manifest, MentionIndex, Place } from '$lib/collection/format.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { Beginnings } from './beginnings.svelte.ts';
import type { Passage } from './passages.ts';
import { Reading } from './reading.svelte.ts';
import type { ViewState } from './url.ts';
import type { View } from './view.svelte.ts';

/** What of a view narrows the coverage. */
export type Filter = Pick<
	ViewState,
	'period' | 'publisher' | 'inside' | 'featureClass' | 'written' | 'kinds'
>;

/** What a page is rendered with. */
export interface FirstSight {
	readonly manifest: Manifest;
	/** The first rows of `places.parquet`, and after them the regions and countries that hold those. */
	readonly places: readonly Place[];
	/** Of the first rows, without a filter. */
	readonly counts: PassageCounts;
	/** Whether the first rows are all there are. */
	readonly isWhole: boolean;
	/** The passages that some places begin with, without a filter, by row. */
	readonly newest?: ReadonlyMap<number, readonly Passage[]>;
}

/** Mentions read at once for an export. */
const exportStep = 2_000;

/** A filter that has not changed for so long is at rest. */
const restMs = 150;

/** A place with the passages that the view counts for it. */
export interface CountedPlace {
	readonly place: Place;
	/** Passages that name it, of the kinds shown. */
	readonly passages: number;
}

export class Coverage {
	readonly manifest: Manifest;
	/** All places once loaded, each at its row; before that the first ones. */
	places = $state.raw<readonly Place[]>([]);
	/** `null` until loaded. */
	index = $state.raw<MentionIndex | null>(null);
	collection = $state.raw<OpenCollection | null>(null);
	/** The polygons of its regions, as their file has them; `null` until loaded. */
	topology = $state.raw<Topology | null>(null);
	/** All articles without their text, once a filter or a list needs them. */
	articles = $state.raw<readonly ArticleRow[] | null>(null);
	/** Why the collection could not be read, or `null`. */
	failure = $state<string | null>(null);

	readonly #view: View;
	readonly #open: () => Promise<OpenCollection>;
	readonly #firstCounts: PassageCounts;
	readonly #isWhole: boolean;
	readonly #firstNewest: FirstSight['newest'];
	#opening: Promise<OpenCollection> | undefined;
	#loading: Promise<void> | undefined;

	readonly #bySlug = $derived(new Map(this.places.map((place) => [place.slug, place])));
	readonly #byRow = $derived(new Map(this.places.map((place) => [place.row, place])));
	readonly #districtOf = $derived(districtsOf(this.places));
	readonly #byId = $derived(new Map(this.places.map((place) => [place.id, place])));

	/** Which articles the view keeps. */
	readonly articleFilter: ArticleFilter = $derived.by(() => this.#articlesKept(this.#view));

	/** Which places the view keeps: 1 for each kept row; `null` for all. */
	readonly keptPlaces: Uint8Array | null = $derived.by(() => this.#placesKept(this.#view));

	readonly #firsts = $derived.by(() => this.#firstsOf(this.keptPlaces));

	/** The same without the filter of the region; where there is none, nobody asks. */
	readonly #firstsAnywhere = $derived.by(() =>
		this.#firstsOf(this.#placesKept({ inside: null, featureClass: this.#view.featureClass }))
	);

	/** Passages by place row under the filter. */
	readonly counts: PassageCounts = $derived.by(() =>
		this.index && this.#firsts
			? countPassages(this.index, this.places, this.#firsts, this.articleFilter)
			: this.#firstCounts
	);

	/** The places to show, most passages first. */
	readonly shown: readonly CountedPlace[] = $derived.by(() => {
		const passages = this.passagesOf;
		return this.places
			.map((place) => ({ place, passages: passages[place.row] }))
			.filter(({ passages }) => passages > 0)
			.sort((a, b) => b.passages - a.passages);
	});

	/** Passages by place row, of the kinds shown. */
	readonly passagesOf: Int32Array = $derived.by(() =>
		this.#view.kinds === 'literal' ? this.counts.literal : this.counts.all
	);

	/** Different passages under the filter, of the kinds shown. */
	readonly total = $derived.by(() =>
		this.#view.kinds === 'literal' ? this.counts.totalLiteral : this.counts.totalAll
	);

	/** The open place; `undefined` when none is, or none has that name. */
	readonly selected = $derived.by(() =>
		this.#view.place === null ? undefined : this.#bySlug.get(this.#view.place)
	);

	/** The passages of the open place, their first page under way; `null` before the collection is loaded. */
	readonly reading: Reading | null = $derived.by(() => {
		const readingOf = this.#readingOf;
		return this.selected && readingOf ? readingOf(this.selected) : null;
	});

	/** The passages that places begin with, as far as they are known, by row. */
	readonly newest: ReadonlyMap<number, readonly Passage[]> = $derived.by(() => {
		const { period, publisher, written } = this.#view;
		const isWhole = period === null && publisher === null && written === null;
		return new Map([
			...((isWhole && this.#firstNewest) || []),
			...(this.#beginnings?.passages ?? [])
		]);
	});

	readonly #readingOf = $derived.by(() => {
		const { collection, index, articleFilter } = this;
		const literalOnly = this.#view.kinds === 'literal';
		if (!collection || !index) return null;
		return (place: Place) => new Reading(collection, index, place, articleFilter, literalOnly);
	});

	readonly #beginnings = $derived(this.#readingOf && new Beginnings(this.#readingOf));

	readonly #wanted = new Set<Place>();
	#wantTimer: ReturnType<typeof setTimeout> | undefined;

	/** Asks for the passages a place begins with; they are fetched once the filter is at rest. */
	want(place: Place): void {
		this.#wanted.add(place);
		clearTimeout(this.#wantTimer);
		this.#wantTimer = setTimeout(() => {
			const wanted = [...this.#wanted];
			this.#wanted.clear();
			void this.load().then(() => this.#beginnings?.read(wanted));
		}, restMs);
	}

	/** Passages of the open place: those that were read, until then those it begins with. */
	readonly atHand: readonly Passage[] = $derived.by(() => {
		const read = this.reading?.passages ?? [];
		if (read.length > 0 || this.selected === undefined) return read;
		return this.newest.get(this.selected.row) ?? [];
	});

	/** @param open Opens the collection's files; called once, when {@link begin} or {@link load} is. */
	constructor(view: View, first: FirstSight, open: () => Promise<OpenCollection>) {
		this.#view = view;
		this.#open = open;
		this.#firstCounts = first.counts;
		this.manifest = first.manifest;
		this.places = first.places;
		this.#isWhole = first.isWhole;
		this.#firstNewest = first.newest;
	}

	/**
	 * Reads what is needed to draw everything once: the index only where the page came without some
	 * places. A failure is told in `failure`.
	 */
	async begin(): Promise<void> {
		if (!this.#isWhole) return this.load();
		await this.#tell(async () => (this.collection = await this.#opened()));
	}

	/** Reads all places and the index, once; a failure is told in `failure` and may be tried again. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	/** Reads the list of articles, once. */
	async loadArticles(): Promise<readonly ArticleRow[]> {
		await this.load();
		if (this.articles === null && this.collection !== null) {
			const rows = Array.from({ length: this.manifest.counts.articles }, (_, row) => row);
			this.articles = await this.collection.articles(rows);
		}
		return this.articles ?? [];
	}

	/** A place by its row, where it is known yet. */
	placeOf(row: number): Place | undefined {
		return this.#byRow.get(row);
	}

	/** The district a place lies in, where that is a place of the collection. */
	districtOf(place: Place): Place | undefined {
		return this.#districtOf(place);
	}

	bySlug(slug: string): Place | undefined {
		return this.#bySlug.get(slug);
	}

	/** A place by gazetteer id, when the collection has it. */
	byId(id: string): Place | undefined {
		return this.#byId.get(id);
	}

	/** The country and region a place lies in, outermost first. */
	holders(place: Place): Place[] {
		return [place.countryRow, place.admin1Row].flatMap((row) => this.placeOf(row) ?? []);
	}

	/** The places inside a country or region that are shown, most passages first. */
	inside(region: Place): CountedPlace[] {
		return isRegion(region) ? this.shown.filter(({ place }) => isInside(place, region)) : [];
	}

	/** Passages that name a region or anything inside it, of the kinds shown. */
	rolledUp(region: Place): number {
		const { rolledUpLiteral, rolledUpAll } = this.counts;
		return (this.#view.kinds === 'literal' ? rolledUpLiteral : rolledUpAll)[region.row] ?? 0;
	}

	/** The mentions the view keeps, with their articles and places, read part by part. */
	async *shownMentions(): AsyncGenerator<ExportedMention> {
		const articles = await this.loadArticles();
		if (this.index === null || this.collection === null) return;
		const { placeRow } = this.index;
		const rows = this.mentionsKept([0, placeRow.length], this.#view.kinds === 'literal').filter(
			(row) => placeRow[row] >= 0
		);
		for (let next = 0; next < rows.length;) {
			const start = rows[next];
			const mentions = await this.collection.mentionRows(start, start + exportStep);
			for (; next < rows.length && rows[next] < start + exportStep; next++) {
				const mention = mentions[rows[next] - start];
				yield {
					mention,
					article: articles[mention.articleRow],
					place: this.places[mention.placeRow]
				};
			}
		}
	}

	/** Of the rows of mentions between two (the last one left out), those that the view keeps. */
	mentionsKept(range: readonly [start: number, end: number], literalOnly: boolean): number[] {
		if (this.index === null) return [];
		const { placeRow } = this.index;
		const kept = this.keptPlaces;
		return keptRows(this.index, range, this.articleFilter, literalOnly).filter(
			(row) => kept === null || kept[placeRow[row]] === 1
		);
	}

	/** Those of some articles that the view keeps; under a filter, with a passage that is kept. */
	keptAmong(articles: readonly ArticleRow[]): readonly ArticleRow[] {
		if (!this.#view.isFiltered) return articles;
		const counts = this.passagesByArticle();
		const kept = this.articleFilter.articles;
		return articles.filter(({ row }) => counts[row] > 0 && kept?.[row] !== 0);
	}

	/** Different passages that name any of some places, of the kinds shown, under the filter. */
	totalAt(places: readonly Place[]): number {
		if (this.index === null) return 0;
		const kept = new Uint8Array(this.places.length);
		for (const place of places) kept[place.row] = 1;
		const { passages } = this.manifest.counts;
		const literalOnly = this.#view.kinds === 'literal';
		return countTotal(this.index, passages, this.articleFilter, literalOnly, kept);
	}

	/** Passages that would be counted under another filter than the view's. */
	totalUnder(filter: Filter): number {
		if (this.index === null) return 0;
		const { passages } = this.manifest.counts;
		const literalOnly = filter.kinds === 'literal';
		const kept = this.#placesKept(filter);
		return countTotal(this.index, passages, this.#articlesKept(filter), literalOnly, kept);
	}

	/** Passages by feature class, whatever class the view keeps. */
	passagesByClass(): ReadonlyMap<string, number> {
		if (this.index === null) return new Map();
		return countByClass(
			this.index,
			this.places,
			this.manifest.counts.passages,
			this.articleFilter,
			this.#view.kinds === 'literal',
			this.#placesKept({ inside: this.#view.inside, featureClass: null })
		);
	}

	/** Passages that name a region or anything inside it by its row, whatever region the view keeps. */
	passagesByRegion(): Int32Array {
		const isFree = this.#view.inside === null || this.index === null;
		const { rolledUpLiteral, rolledUpAll } = isFree
			? this.counts
			: countPassages(this.index!, this.places, this.#firstsAnywhere!, this.articleFilter);
		return this.#view.kinds === 'literal' ? rolledUpLiteral : rolledUpAll;
	}

	/** Passages under the view's period and places by article row, whatever the article's facets. */
	passagesByArticle(): Int32Array {
		if (this.index === null || this.#firsts === null) return new Int32Array();
		return countByArticle(
			this.index,
			this.#firsts,
			this.manifest.counts.articles,
			{ ...this.articleFilter, articles: null },
			this.#view.kinds === 'literal'
		);
	}

	#articlesKept({ period, publisher, written }: Filter): ArticleFilter {
		const days: ArticleFilter['days'] = period && [
			period[0] === null ? -Infinity : dayOf(period[0]),
			period[1] === null ? Infinity : dayOf(period[1])
		];
		if ((publisher === null && written === null) || this.articles === null) {
			return { days, articles: null };
		}
		const isKept = (article: ArticleRow) =>
			(publisher === null || article.publisher === publisher) &&
			(written === null || article.language === written);
		return { days, articles: Uint8Array.from(this.articles, (article) => Number(isKept(article))) };
	}

	/** Made anew for other places alone: a period that moves reads them many times a second. */
	#firstsOf(kept: Uint8Array | null): Uint8Array | null {
		const { passages } = this.manifest.counts;
		return this.index && findFirsts(this.index, this.places, passages, kept);
	}

	#placesKept({
		inside,
		featureClass
	}: Pick<Filter, 'inside' | 'featureClass'>): Uint8Array | null {
		const region = inside === null ? undefined : this.#bySlug.get(inside);
		if (this.index === null || (region === undefined && featureClass === null)) return null;
		const isKept = (place: Place) =>
			(featureClass === null || place.featureClass === featureClass) &&
			(region === undefined || place === region || isInside(place, region));
		return Uint8Array.from(this.places, (place) => Number(isKept(place)));
	}

	async #load() {
		const isRead = await this.#tell(async () => {
			const collection = await this.#opened();
			const [places, index] = await Promise.all([
				this.#isWhole ? this.places : collection.places(),
				collection.index()
			]);
			this.collection = collection;
			this.places = places;
			this.index = index;
		});
		if (!isRead) this.#loading = undefined;
	}

	#opened(): Promise<OpenCollection> {
		this.#opening ??= this.#open();
		this.#opening.then(
			(collection) => this.#readRegions(collection),
			() => (this.#opening = undefined)
		);
		return this.#opening;
	}

	/** The map is drawn with them: they are on their way before it asks. */
	async #readRegions(collection: OpenCollection) {
		try {
			this.topology ??= await collection.regions();
		} catch (error) {
			this.failure = causeOf(error);
		}
	}

	/** Runs a read and says whether it went well; why not is told in `failure`. */
	async #tell(read: () => Promise<unknown>): Promise<boolean> {
		this.failure = null;
		try {
			await read();
			return true;
		} catch (error) {
			this.failure = causeOf(error);
			return false;
		}
	}
}

const causeOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

const isInside = (place: Place, region: Place) =>
	place.admin1Row === region.row || place.countryRow === region.row;

export const [getCoverage, setCoverage] = createContext<Coverage>();
