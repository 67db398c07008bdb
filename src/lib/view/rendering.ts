/**
 * What a page is rendered with: enough of a collection to be read before, or without, any script.
 * Runs where the site is made.
 */
import { districtsOf } from '$lib/collection/districts.ts';
import { countPassages, type PassageCounts } from '$lib/collection/count.ts';
import type { Manifest, MentionRow, Place } from '$lib/collection/format.ts';
import { uncounted } from '$lib/collection/inputs.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import type { CountedPlace } from './counted-places.ts';
import type { FirstSight } from './loaded.svelte.ts';
import { aboutFirst, groupIntoPassages, headOf, type Passage } from './passages.ts';

/** A collection's page begins with this many places and passages each; the rest is a link away. */
const firstPlaces = 200;
const passagesEach = 2;
/** Passages on a place's own page. */
const onPlacePage = 300;
/** Names on the page of those that could not be placed. */
const onUnplacedPage = 500;

/** A collection's page: its first places and the passages each begins with, by place row. */
export interface FirstPage extends FirstSight {
	readonly newest: ReadonlyMap<number, readonly Passage[]>;
}

/** What every page of a collection is made from; computed once. */
interface Counted {
	readonly places: readonly Place[];
	readonly bySlug: ReadonlyMap<string, Place>;
	/** The places inside each region and country, by its row. */
	readonly insideOf: ReadonlyMap<number, readonly Place[]>;
	readonly districtOf: (place: Place) => Place | undefined;
	readonly counts: PassageCounts;
}

const allCounted = new WeakMap<OpenCollection, Promise<Counted>>();

/** The places of a collection with their counts when nothing is filtered. */
export function countedPlaces(collection: OpenCollection): Promise<Counted> {
	let value = allCounted.get(collection);
	if (value === undefined) {
		value = (async () => {
			const [places, index] = await Promise.all([collection.places(), collection.index()]);
			const bySlug = new Map(places.map((place) => [place.slug, place]));
			const counts = countPassages(index, places);
			return {
				places,
				bySlug,
				insideOf: groupByHolder(places),
				districtOf: districtsOf(places),
				counts
			};
		})();
		allCounted.set(collection, value);
	}
	return value;
}

function groupByHolder(places: readonly Place[]): Map<number, Place[]> {
	const groups = new Map<number, Place[]>();
	for (const place of places) {
		for (const row of new Set([place.admin1Row, place.countryRow])) {
			if (row < 0) continue;
			if (!groups.has(row)) groups.set(row, []);
			groups.get(row)!.push(place);
		}
	}
	return groups;
}

/** All places of a small collection, as a page begins with them. */
export async function firstSight(collection: OpenCollection): Promise<FirstSight> {
	const counted = await countedPlaces(collection);
	return {
		manifest: collection.manifest,
		...counted,
		isWhole: true,
		named: namedOf(counted.counts)
	};
}

/** The page of a collection. */
export async function firstPage(collection: OpenCollection): Promise<FirstPage> {
	const counted = await countedPlaces(collection);
	const { places, counts } = counted;
	const first = places.slice(0, firstPlaces);
	const newest = new Map<number, readonly Passage[]>();
	for (const place of first) {
		if (counts.literal[place.row] === 0) continue;
		const options = { limit: passagesEach, literalOnly: true };
		newest.set(place.row, await passagesOf(collection, place, options));
	}
	return {
		manifest: withoutFiles(collection.manifest),
		places: withHolders(
			first.map(({ row }) => row),
			counted
		),
		counts: upTo(counts, first.length),
		isWhole: first.length === places.length,
		named: namedOf(counts),
		newest
	};
}

/** The page of one place. */
export async function placePage(collection: OpenCollection, slug: string) {
	const counted = await countedPlaces(collection);
	const { bySlug, insideOf, counts } = counted;
	const place = bySlug.get(slug);
	if (place === undefined) return undefined;
	const passages = await passagesOf(collection, place, { limit: onPlacePage, literalOnly: false });
	const inside = (insideOf.get(place.row) ?? [])
		.filter(({ row }) => counts.all[row] > 0)
		.map((inner): CountedPlace => ({ place: uncounted(inner), passages: counts.all[inner.row] }))
		.sort((a, b) => b.passages - a.passages);
	const rows = passages.flatMap((passage) => passage.marks.map((mark) => mark.placeRow));
	return {
		manifest: titleOf(collection.manifest),
		place,
		passages,
		total: counts.all[place.row],
		literal: counts.literal[place.row],
		rolledUp: counts.rolledUpAll[place.row],
		inside,
		known: withHolders([place.row, ...rows], counted).map(uncounted)
	};
}

/** The page of the names that could not be placed. */
export async function unplacedPage(collection: OpenCollection) {
	const { unresolved } = collection.manifest.counts;
	const mentions = await collection.unresolved({ limit: onUnplacedPage });
	const rows = [...new Set(mentions.map((mention) => mention.articleRow))];
	const articles = new Map(
		(await collection.articles(rows)).map((article) => [article.row, headOf(article)])
	);
	const named = mentions.flatMap(({ marks }) => marks.map(({ placeRow }) => placeRow));
	return {
		manifest: withoutFiles(collection.manifest),
		passages: groupIntoPassages(mentions, (row) => articles.get(row)!),
		left: unresolved - mentions.length,
		known: withHolders(named, await countedPlaces(collection))
	};
}

/** The page of one article. */
export async function articlePage(collection: OpenCollection, id: string) {
	const article = await collection.article(id);
	if (article === undefined) return undefined;
	const rows = [...article.focus, ...article.marks.map((mark) => mark.placeRow)];
	const counted = await countedPlaces(collection);
	return {
		manifest: titleOf(collection.manifest),
		article,
		known: withHolders(rows, counted).map(uncounted)
	};
}

/** Newest passages of a place, at most `limit`; among those read, of articles about it first. */
async function passagesOf(
	collection: OpenCollection,
	place: Place,
	{ limit, literalOnly }: { readonly limit: number; readonly literalOnly: boolean }
): Promise<readonly Passage[]> {
	const mentions: MentionRow[] = [];
	const articles = new Map();
	const end = place.literal + place.associative;
	let passages: readonly Passage[] = [];
	for (let offset = 0; offset < end && passages.length <= limit; offset += step) {
		const page = await collection.mentions(place, { offset, limit: step });
		mentions.push(...page.filter(({ kind }) => !literalOnly || kind === 'literal'));
		const rows = new Set(mentions.map((mention) => mention.articleRow));
		const unknown = [...rows].filter((row) => !articles.has(row));
		for (const article of await collection.articles(unknown))
			articles.set(article.row, headOf(article));
		passages = groupIntoPassages(mentions, (row) => articles.get(row));
	}
	return aboutFirst(passages).slice(0, limit);
}

const step = 100;

/** Places by row, and after them the countries, regions and districts that hold them, each once; -1 is none. */
function withHolders(
	rows: Iterable<number>,
	{ places, districtOf }: Pick<Counted, 'places' | 'districtOf'>
): Place[] {
	const chosen = new Set(rows);
	for (const row of [...chosen]) {
		if (row < 0) continue;
		const place = places[row];
		chosen.add(place.admin1Row).add(place.countryRow);
		chosen.add(districtOf(place)?.row ?? -1);
	}
	chosen.delete(-1);
	return Array.from(chosen, (row) => places[row]);
}

function namedOf({ literal, all }: PassageCounts): FirstSight['named'] {
	const places = (counts: Int32Array) => counts.reduce((sum, count) => sum + Number(count > 0), 0);
	return { literal: places(literal), all: places(all) };
}

/** The counts of the first rows; the totals stay. */
function upTo(counts: PassageCounts, rows: number): PassageCounts {
	return {
		...counts,
		literal: counts.literal.slice(0, rows),
		all: counts.all.slice(0, rows),
		rolledUpLiteral: counts.rolledUpLiteral.slice(0, rows),
		rolledUpAll: counts.rolledUpAll.slice(0, rows)
	};
}

/** The list of files is for the reader of the data; a page does without. */
const withoutFiles = (manifest: Manifest): Manifest => ({ ...manifest, files: [] });

/** All that the page of a place or an article says of its collection; the rest changes with every article. */
const titleOf = ({ id, title }: Manifest): Pick<Manifest, 'id' | 'title'> => ({ id, title });
