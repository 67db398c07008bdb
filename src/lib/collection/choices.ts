/** The values a facet can be given in a collection, each with the passages it would leave. */
import {
	countByArticle,
	placesByRow,
	rowsByPassage,
	visitPassages,
	type Counted
} from './count.ts';
import type { ArticleFacet, Facet, MentionFacet, PlaceFacet } from './facets/facet.ts';
import { isLiteral, keepsIn } from './filter.ts';
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
	const counts =
		facet.of === 'place'
			? countPlaceValues(facet, collection, counted)
			: countMentionValues(facet, collection, counted);
	if (!facet.valuesArePlaces) return counts;
	const offered = collection.places.filter((place) => facet.isChoice?.(place) ?? true);
	return new Map(offered.map(({ slug }) => [slug, counts.get(slug) ?? 0]));
}

function countArticleValues(
	facet: ArticleFacet,
	{ articles, ...collection }: Narrowed,
	counted: Counted
): Map<string, number> {
	const sums = new Map<string, number>();
	if (articles === null) return sums;
	const counts = countByArticle(collection, articles.length, counted);
	for (const article of articles) {
		for (const value of new Set(facet.values(article))) {
			sums.set(value, (sums.get(value) ?? 0) + counts[article.row]);
		}
	}
	return sums;
}

/** A passage has the values of those of its places that are counted. */
function countPlaceValues(
	facet: PlaceFacet,
	{ index, places, passages }: Narrowed,
	{ filter, places: kept, literalOnly }: Counted
): Map<string, number> {
	const values = new Values();
	const ofPlace = places.map((place) => values.numbers(facet.values(place, places)));
	const keeps = keepsIn(index, filter);
	const placeOf = placesByRow(places);
	for (const row of rowsByPassage(index, passages)) {
		if (row >= placeOf.length || (literalOnly && !isLiteral(index, row))) continue;
		const place = placeOf[row];
		if (kept !== null && kept[place] === 0) continue;
		if (keeps(index.passage[row])) values.count(ofPlace[place], index.passage[row]);
	}
	return values.counts();
}

/** A passage that is counted has the values of all its mentions. */
function countMentionValues(
	facet: MentionFacet,
	collection: Narrowed,
	counted: Counted
): Map<string, number> {
	const { index, places, passages } = collection;
	const values = new Values();
	const ofPlace = (['associative', 'literal'] as const).map((kind) =>
		places.map((place) => values.numbers(facet.values(place, kind, places)))
	);
	const isCounted = new Uint8Array(passages);
	visitPassages(collection, counted, (row) => (isCounted[index.passage[row]] = 1));
	const placeOf = placesByRow(places);
	for (const row of rowsByPassage(index, passages)) {
		const passage = index.passage[row];
		if (row >= placeOf.length || isCounted[passage] === 0) continue;
		values.count(ofPlace[Number(isLiteral(index, row))][placeOf[row]], passage);
	}
	return values.counts();
}

/** Counts the different passages of each value, the passages met one after the other. */
class Values {
	readonly #numbers = new Map<string, number>();
	readonly #counts: number[] = [];
	/** The passage each value was last met in. */
	readonly #met: number[] = [];

	numbers(values: readonly string[]): readonly number[] {
		return values.map((value) => {
			let number = this.#numbers.get(value);
			if (number === undefined) {
				number = this.#counts.length;
				this.#numbers.set(value, number);
				this.#counts.push(0);
				this.#met.push(-1);
			}
			return number;
		});
	}

	count(numbers: readonly number[], passage: number): void {
		for (const number of numbers) {
			if (this.#met[number] === passage) continue;
			this.#met[number] = passage;
			this.#counts[number]++;
		}
	}

	counts(): Map<string, number> {
		return new Map(Array.from(this.#numbers, ([value, number]) => [value, this.#counts[number]]));
	}
}
