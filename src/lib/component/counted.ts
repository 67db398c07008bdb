/** Places, passages and names of a collection under a filter, asked for one by one. */
import { countPassages, type PassageCounts } from '../collection/count.ts';
import { dayOf, keptRows, type PassageFilter } from '../collection/filter.ts';
import type { Place } from '../collection/format.ts';
import type { OpenCollection } from '../collection/open.ts';
import { PlaceQuery, withoutSlips } from '../search/place-query.ts';
import { CountedPlaces, type CountedPlace } from '../view/counted-places.ts';
import { groupIntoPassages, headOf, type Passage } from '../view/passages.ts';
import type { Kinds, Period } from '../view/url.ts';

/** What is counted. */
export interface Filter {
	/** First and last day, ISO dates, both kept; `null` for an open end. Articles without a date fall out. */
	readonly period?: Period | null;
	/** `literal` (what happens there, as usual) or `all` (also "Moscow said"). */
	readonly kind?: Kinds;
}

/** Passages by place row under a filter; see `PassageCounts` of `dateline-collection`. */
export async function countsOf(
	collection: OpenCollection,
	{ period = null }: Filter = {}
): Promise<PassageCounts> {
	const [places, index] = await Promise.all([collection.places(), collection.index()]);
	return countPassages(index, places, passageFilter(period));
}

/** The places that a filter leaves, most passages first. */
export async function placesOf(
	collection: OpenCollection,
	filter: Filter = {}
): Promise<CountedPlace[]> {
	const counts = await countsOf(collection, filter);
	return CountedPlaces.of(await collection.places(), counts[filter.kind ?? 'literal']).slice();
}

/**
 * Passages of a place, newest first. `limit` counts the mentions that are read; several may lie in one passage.
 */
export async function passagesOf(
	collection: OpenCollection,
	place: Place,
	{ period = null, kind = 'literal', offset = 0, limit = 20 }: Filter & PageOptions = {}
): Promise<Passage[]> {
	const index = await collection.index();
	const end = place.mentionsStart + place.literal + place.associative;
	const rows = keptRows(
		index,
		[place.mentionsStart, end],
		passageFilter(period),
		kind === 'literal'
	).slice(offset, offset + limit);
	const mentions = await collection.mentionsAt(rows);
	const articleRows = [...new Set(mentions.map(({ articleRow }) => articleRow))];
	const articles = new Map(
		(await collection.articles(articleRows)).map((article) => [article.row, headOf(article)])
	);
	return groupIntoPassages(mentions, (row) => articles.get(row)!);
}

export interface PageOptions {
	readonly offset?: number;
	readonly limit?: number;
}

/** The places that answer to a name in any of their languages, also written with a slip; best first. */
export async function searchPlaces(collection: OpenCollection, name: string): Promise<Place[]> {
	const query = new PlaceQuery(name);
	if (query.folded === '') return [];
	const answers = (await collection.places())
		.map((place) => ({ place, score: query.answer(place).score }))
		.filter(({ score }) => score > 0);
	return [...withoutSlips(answers)]
		.sort((a, b) => b.score - a.score || b.place.passages - a.place.passages)
		.map(({ place }) => place);
}

/** The days of a period, counted from 1970-01-01. */
function passageFilter(period: Period | null): PassageFilter {
	const days = period && [
		period[0] === null ? -Infinity : dayOf(period[0]),
		period[1] === null ? Infinity : dayOf(period[1])
	];
	return { days: days as PassageFilter['days'], passages: null };
}
