/**
 * A collection as the reader has narrowed it: its places with their counts, the choices of each facet,
 * and the open place with its passages.
 */
import { createContext } from 'svelte';
import {
	countByArticle,
	countTotal,
	periodCounter,
	placesByRow,
	type Counted,
	type PassageCounts
} from '$lib/collection/count.ts';
import { findFirsts } from '$lib/collection/find-firsts.ts';
import { districtsOf } from '$lib/collection/districts.ts';
import type { FacetKey } from '$lib/collection/facets/index.ts';
import { dayOf, isRegion, keptRows, type PassageFilter } from '$lib/collection/filter.ts';
import type { ArticleRow, Manifest, MentionIndex, Place } from '$lib/collection/format.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import {
	keepsEveryPassage,
	keptPassages,
	keptPlaces,
	type Narrowed
} from '$lib/collection/narrow.ts';
import { Beginnings } from './beginnings.svelte.ts';
import { CountedPlaces, type CountedList } from './counted-places.ts';
import { Loaded, type FirstSight } from './loaded.svelte.ts';
import type { Passage } from './passages.ts';
import { Reading } from './reading.svelte.ts';
import type { Filters, ViewState } from './url.ts';
import type { View } from './view.svelte.ts';

export class Coverage {
	/** What has been read of the collection. */
	readonly loaded: Loaded;
	/** The passages that places begin with in the list. */
	readonly beginnings: Beginnings;

	readonly #view: View;
	readonly #first: FirstSight;

	/** By the address a place has, or had before it became one with another. */
	readonly #bySlug = $derived.by(() => {
		const bySlug = new Map(this.places.map((place) => [place.slug, place]));
		for (const [before, now] of Object.entries(this.manifest.moved)) {
			const place = bySlug.get(now);
			if (place !== undefined) bySlug.set(before, place);
		}
		return bySlug;
	});
	readonly #byId = $derived.by(() => new Map(this.places.map((place) => [place.id, place])));
	readonly #districtOf = $derived.by(() => districtsOf(this.places));

	readonly #literalOnly = $derived.by(() => this.#view.kinds === 'literal');

	/** What narrowing and counting need; `null` until loaded. */
	readonly narrowed: Narrowed | null = $derived.by(() => {
		const { index, places, articles, manifest } = this.loaded;
		return index && { index, places, articles, passages: manifest.counts.passages };
	});

	/** Which passages the view keeps apart from its days: a period that moves leaves it as it is. */
	readonly keptPassages: Uint8Array | null = $derived.by(
		() => this.narrowed && keptPassages(this.#view.facets, this.narrowed)
	);

	/** Which passages the view keeps. */
	readonly passageFilter: PassageFilter = $derived.by(() => ({
		days: daysOf(this.#view),
		passages: this.keptPassages
	}));

	/** Which places the view keeps: 1 for each kept row; `null` for all. */
	readonly keptPlaces: Uint8Array | null = $derived.by(() =>
		this.index === null ? null : keptPlaces(this.#view.facets, this.places)
	);

	/** What mentions are the first of in their passages; made anew for other places alone, none before the index is loaded. */
	readonly firsts: Uint8Array | undefined = $derived.by(() => {
		const { index, places, keptPlaces, manifest } = this;
		if (index === null || keptPlaces === null) return index?.firsts;
		return findFirsts(index, places, manifest.counts.passages, keptPlaces);
	});

	/** Counts the passages of any period under what is kept. */
	readonly #countDays = $derived.by(() => {
		const { index, firsts } = this;
		return index && firsts && periodCounter(index, this.places, this.keptPassages, firsts);
	});

	/** Passages by place row under the filter. */
	readonly counts: PassageCounts = $derived.by(
		() => this.#countDays?.(daysOf(this.#view)) ?? { ...this.#first.counts, ...this.loaded.counts }
	);

	/** The places to show, most passages first. */
	readonly shown = $derived.by(() => CountedPlaces.of(this.places, this.passagesOf));

	/** How many places there are to show; before all are loaded {@link shown} has the first of them. */
	readonly shownCount = $derived.by(() => {
		const { index, counts } = this.loaded;
		if (index !== null || counts !== null || this.#first.isWhole) return this.shown.length;
		return this.#first.named[this.#literalOnly ? 'literal' : 'all'];
	});

	/** Passages by place row, of the kinds shown. */
	readonly passagesOf: Int32Array = $derived.by(() =>
		this.#literalOnly ? this.counts.literal : this.counts.all
	);

	/** Different passages under the filter, of the kinds shown. */
	readonly total = $derived.by(() =>
		this.#literalOnly ? this.counts.totalLiteral : this.counts.totalAll
	);

	/** The open place; `undefined` when none is, or none has that name. */
	readonly selected = $derived.by(() =>
		this.#view.place === null ? undefined : this.#bySlug.get(this.#view.place)
	);

	readonly #readingOf = $derived.by(() => {
		const { collection, index } = this.loaded;
		const { passageFilter } = this;
		const literalOnly = this.#literalOnly;
		if (!collection || !index) return null;
		return (place: Place) => new Reading(collection, index, place, passageFilter, literalOnly);
	});

	/** The passages of the open place, their first page under way; `null` before the collection is loaded. */
	readonly reading: Reading | null = $derived.by(() => {
		const readingOf = this.#readingOf;
		return this.selected && readingOf ? readingOf(this.selected) : null;
	});

	/** Passages of the open place: those that were read, until then those it begins with. */
	readonly atHand: readonly Passage[] = $derived.by(() => {
		const read = this.reading?.passages ?? [];
		if (read.length > 0 || this.selected === undefined) return read;
		return this.beginnings.newest.get(this.selected.row) ?? [];
	});

	/** @param open Opens the collection's files, once they are asked for. */
	constructor(view: View, first: FirstSight, open: () => Promise<OpenCollection>) {
		this.#view = view;
		this.#first = first;
		this.loaded = new Loaded(first, open);
		this.beginnings = new Beginnings({
			given: () =>
				view.period === null && keepsEveryPassage(view.facets) ? first.newest : undefined,
			readingOf: () => this.#readingOf,
			load: () => this.loaded.load()
		});
	}

	get manifest(): Manifest {
		return this.loaded.manifest;
	}

	/** All places once loaded, each at its row; before that the first ones. */
	get places(): readonly Place[] {
		return this.loaded.places;
	}

	/** `null` until loaded. */
	get index(): MentionIndex | null {
		return this.loaded.index;
	}

	/** A place by its row, where it is known yet. */
	placeOf(row: number): Place | undefined {
		const { places } = this;
		// Each is at its row once all are there.
		if (row < 0 || places[row]?.row === row) return places[row];
		return places.find((place) => place.row === row);
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
	inside(region: Place): CountedList {
		return isRegion(region) ? this.shown.where((place) => isInside(place, region)) : [];
	}

	/** Passages that name a region or anything inside it, of the kinds shown. */
	rolledUp(region: Place): number {
		const { rolledUpLiteral, rolledUpAll } = this.counts;
		return (this.#literalOnly ? rolledUpLiteral : rolledUpAll)[region.row] ?? 0;
	}

	/** Of the rows of mentions between two (the last one left out), those that the view keeps. */
	mentionsKept(range: readonly [start: number, end: number], literalOnly: boolean): number[] {
		if (this.index === null) return [];
		const rows = keptRows(this.index, range, this.passageFilter, literalOnly);
		const kept = this.keptPlaces;
		if (kept === null) return rows;
		const placeOf = placesByRow(this.places);
		return rows.filter((row) => kept[placeOf[row]] === 1);
	}

	/** Those of some articles that the view keeps; under a filter, with a passage that is kept. */
	keptAmong<Article extends Pick<ArticleRow, 'row'>>(
		articles: readonly Article[]
	): readonly Article[] {
		if (!this.#view.isFiltered) return articles;
		if (this.narrowed === null) return [];
		const counts = countByArticle(
			this.narrowed,
			this.manifest.counts.articles,
			this.#counted(this.#view)
		);
		return articles.filter(({ row }) => counts[row] > 0);
	}

	/** Different passages that name any of some places, of the kinds shown, under the filter. */
	totalAt(places: CountedPlaces): number {
		if (this.narrowed === null) return 0;
		const kept = new Uint8Array(this.places.length);
		for (const { place } of places.slice()) kept[place.row] = 1;
		const counted = { ...this.#counted(this.#view), places: kept };
		return countTotal(this.narrowed, counted);
	}

	/** Passages that would be counted under other filters than the view's. */
	totalUnder(filters: Filters): number {
		if (this.narrowed === null) return 0;
		return countTotal(this.narrowed, this.#counted(filters));
	}

	/** What is counted under the view's filters as if a facet were free. */
	countedWithout(facet: FacetKey): Counted {
		return this.#counted(this.#view, facet);
	}

	/** What is counted under filters, of the kinds shown; one facet may be passed over. */
	#counted(filters: Filters, without?: FacetKey): Counted {
		const isOwn = filters.facets === this.#view.facets;
		const isFree = without === undefined || filters.facets[without] === null;
		return {
			literalOnly: this.#literalOnly,
			places: isOwn && isFree ? this.keptPlaces : keptPlaces(filters.facets, this.places, without),
			filter: {
				days: daysOf(filters),
				passages:
					isOwn && isFree
						? this.keptPassages
						: this.narrowed && keptPassages(filters.facets, this.narrowed, without)
			}
		};
	}
}

/** The days of a period, counted from 1970-01-01; `null` for all. */
const daysOf = ({ period }: Pick<ViewState, 'period'>): PassageFilter['days'] =>
	period && [
		period[0] === null ? -Infinity : dayOf(period[0]),
		period[1] === null ? Infinity : dayOf(period[1])
	];

const isInside = (place: Place, region: Place) =>
	place.admin1Row === region.row || place.countryRow === region.row;

export const [getCoverage, setCoverage] = createContext<Coverage>();
