/** The values a facet can be given in a collection, each with the passages it would leave. */
import { countByArticle, geographyOf, visitPassages, type Counted } from './count.ts';
import type {
	ArticleFacet,
	Facet,
	FacetArticle,
	MentionFacet,
	PlaceFacet
} from './facets/facet.ts';
import { isLiteral, keepsIn } from './filter.ts';
import type { MentionIndex, Place } from './format.ts';
import type { Narrowed } from './narrow.ts';

/**
 * Different passages by value of a facet, in the order of the places or articles that have it; a
 * passage counts for each value it has.
 *
 * @param counted All that narrows the count but the facet itself.
 */
export function countChoices(
	facet: Facet,
	collection: Narrowed,
	counted: Counted
): ReadonlyMap<string, number> {
	if (facet.of === 'article') return countArticleValues(facet, collection, counted);
	const offered = facet.valuesArePlaces
		? collection.places.filter((place) => facet.isChoice?.(place) ?? true)
		: null;
	const having = new Having(offered?.map(({ slug }) => slug) ?? null);
	return facet.of === 'place'
		? countPlaceValues(facet, collection, counted, having)
		: countMentionValues(facet, collection, counted, having);
}

function countArticleValues(
	facet: ArticleFacet,
	{ articles, ...collection }: Narrowed,
	counted: Counted
): Map<string, number> {
	const sums = new Map<string, number>();
	if (articles === null) return sums;
	const counts = countByArticle(collection, articles.length, counted);
	// A million articles are a few thousand different ones: their values are looked at once each.
	const different = new Map<FacetArticle, number>();
	for (const [row, article] of articles.entries()) {
		different.set(article, (different.get(article) ?? 0) + counts[row]);
	}
	for (const [article, count] of different) {
		for (const value of new Set(facet.values(article))) {
			sums.set(value, (sums.get(value) ?? 0) + count);
		}
	}
	return sums;
}

/** A passage has the values of those of its places that are counted. */
function countPlaceValues(
	facet: PlaceFacet,
	{ index, places, passages }: Narrowed,
	{ filter, places: kept, literalOnly }: Counted,
	having: Having
): Map<string, number> {
	const kinds: Kinds = literalOnly ? { literal: true } : { literal: true, associative: true };
	for (const [row, place] of places.entries()) {
		const isKept = kept === null || kept[row] === 1;
		having.add(facet.values(place, places), row, isKept ? kinds : {});
	}
	return having.count(places, index, passages, keepsIn(index, filter));
}

/** A passage that is counted has the values of all its mentions. */
function countMentionValues(
	facet: MentionFacet,
	collection: Narrowed,
	counted: Counted,
	having: Having
): Map<string, number> {
	const { index, places, passages } = collection;
	for (const [row, place] of places.entries()) {
		for (const kind of ['associative', 'literal'] as const) {
			having.add(facet.values(place, kind, places), row, { [kind]: true });
		}
	}
	const isCounted = new Uint8Array(passages);
	visitPassages(collection, counted, (row) => (isCounted[index.passage[row]] = 1));
	return having.count(places, index, passages, (passage) => isCounted[passage] === 1);
}

/** Which mentions of a place have a value. */
interface Kinds {
	readonly literal?: boolean;
	readonly associative?: boolean;
}

/**
 * What has the values of a facet. Rows of the index are gone through place by place, as they stand there: in
 * the order of passages 18 million took 1.6 times as long, and 147 MB.
 */
class Having {
	readonly #places: Map<string, { readonly row: number; readonly kinds: Kinds }[]>;
	readonly #isGiven: boolean;

	/** @param values Those to count, or `null` for all that are met. */
	constructor(values: readonly string[] | null) {
		this.#isGiven = values !== null;
		this.#places = new Map(values?.map((value) => [value, []]));
	}

	/** Notes the values that mentions of a place have. */
	add(values: readonly string[], row: number, kinds: Kinds): void {
		for (const value of values) {
			let places = this.#places.get(value);
			if (places === undefined && !this.#isGiven) this.#places.set(value, (places = []));
			places?.push({ row, kinds });
		}
	}

	/** Different passages by value, in the order in which values were noted. */
	count(
		places: readonly Place[],
		index: MentionIndex,
		passages: number,
		keeps: (passage: number) => boolean
	): Map<string, number> {
		const { starts } = geographyOf(places);
		/** The number of the value that a passage was counted for last. */
		const met = new Int32Array(passages);
		const counts = new Map<string, number>();
		for (const [value, having] of this.#places) {
			const number = counts.size + 1;
			let count = 0;
			for (const { row: place, kinds } of having) {
				for (let row = starts[place]; row < starts[place + 1]; row++) {
					const passage = index.passage[row];
					if (met[passage] === number || !keeps(passage)) continue;
					if (!kinds[isLiteral(index, row) ? 'literal' : 'associative']) continue;
					met[passage] = number;
					count++;
				}
			}
			counts.set(value, count);
		}
		return counts;
	}
}
