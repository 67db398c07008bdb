/** What the facets in force keep of a collection: places, and whole passages. */
import {
	chosenFacets,
	type FacetArticle,
	type FacetKey,
	type FacetValues
} from './facets/index.ts';
import { placesByRow, type Countable } from './count.ts';
import { isLiteral } from './filter.ts';
import type { Place } from './format.ts';

/** Articles above which a page does not read the list of all; the collection then has `titles.bin` and `facets.parquet`. */
export const mostTitlesRead = 50_000;

/** What is known of a collection while it is narrowed. */
export interface Narrowed extends Countable {
	/** Of all articles by row; `null` while it is on its way: until then their facets keep everything. */
	readonly articles: readonly FacetArticle[] | null;
}

/** The slugs of places among the values in force. */
export const placesChosen = (values: FacetValues): string[] =>
	chosenFacets(values).flatMap(({ facet, value }) =>
		facet.of !== 'article' && facet.valuesArePlaces ? [value] : []
	);

/** The facets in force but one, without those whose value is a place that the collection has not. */
const facetsInForce = (values: FacetValues, places: readonly Place[], without?: FacetKey) =>
	chosenFacets(values).filter(
		({ facet, value }) =>
			facet.key !== without &&
			(facet.of === 'article' ||
				!facet.valuesArePlaces ||
				places.some(({ slug }) => slug === value))
	);

/** Whether the facets in force drop no passage: they choose among its places alone. */
export const keepsEveryPassage = (values: FacetValues) =>
	chosenFacets(values).every(({ facet }) => facet.of === 'place');

/** Whether the facets in force ask for articles. */
export const needsArticles = (values: FacetValues) =>
	chosenFacets(values).some(({ facet }) => facet.of === 'article');

/**
 * Which places are kept.
 *
 * @param without A facet to pass over, as if it were free.
 * @returns 1 for each place row that is kept; `null` for all.
 */
export function keptPlaces(
	values: FacetValues,
	places: readonly Place[],
	without?: FacetKey
): Uint8Array | null {
	const chosen = facetsInForce(values, places, without).flatMap(({ facet, value }) =>
		facet.of === 'place' ? [{ facet, value }] : []
	);
	if (chosen.length === 0) return null;
	return Uint8Array.from(places, (place) =>
		Number(chosen.every(({ facet, value }) => facet.values(place, places).includes(value)))
	);
}

/**
 * Which passages are kept: of articles that have the values chosen, with mentions that have them.
 *
 * @param without A facet to pass over, as if it were free.
 * @returns 1 for each number of a passage that is kept; `null` for all.
 */
export function keptPassages(
	values: FacetValues,
	{ index, places, articles, passages }: Narrowed,
	without?: FacetKey
): Uint8Array | null {
	let kept: Uint8Array | null = null;
	const { passage, articleOf } = index;
	for (const { facet, value } of facetsInForce(values, places, without)) {
		const here = new Uint8Array(passages);
		if (facet.of === 'article') {
			if (articles === null) continue;
			const isKept = Uint8Array.from(articles, (article) =>
				Number(facet.values(article).includes(value))
			);
			for (let number = 0; number < passages; number++) here[number] = isKept[articleOf[number]];
		} else if (facet.of === 'mention') {
			const has = (['associative', 'literal'] as const).map((kind) =>
				Uint8Array.from(places, (place) =>
					Number(facet.values(place, kind, places).includes(value))
				)
			);
			for (const [row, place] of placesByRow(places).entries()) {
				here[passage[row]] |= has[Number(isLiteral(index, row))][place];
			}
		} else continue;
		kept = kept === null ? here : kept.map((isKept, i) => isKept & here[i]);
	}
	return kept;
}
