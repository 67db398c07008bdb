/**
 * What pages are about, in schema.org's words.
 *
 * @see https://schema.org/Place https://schema.org/NewsArticle
 */
import type { ArticleRow, Place } from '$lib/collection/format.ts';
import { webAddress } from '$lib/reader/source-link.ts';

export function placeJson(place: Place): Record<string, unknown> {
	const [longitude, latitude] = place.lngLat;
	return {
		'@type': 'Place',
		name: place.name,
		alternateName: Object.values(place.names).filter((name) => name !== place.name),
		geo: { '@type': 'GeoCoordinates', latitude, longitude },
		sameAs: place.sameAs
	};
}

/** @param places Places it names. */
export function articleJson(
	article: ArticleRow,
	places: readonly Place[]
): Record<string, unknown> {
	const named = new Set(article.marks.map((mark) => mark.placeRow));
	const about = new Set(article.focus);
	return {
		'@type': 'NewsArticle',
		headline: article.title,
		inLanguage: article.language,
		datePublished: article.published ?? undefined,
		author: article.authors.map((name) => ({ '@type': 'Person', name })),
		publisher: article.publisher ? { '@type': 'Organization', name: article.publisher } : undefined,
		isBasedOn: [article.url, ...article.sources.map(({ url }) => url)].flatMap(
			(address) => webAddress(address) ?? []
		),
		about: places.filter((place) => about.has(place.row)).map(placeJson),
		mentions: places.filter((place) => named.has(place.row) && !about.has(place.row)).map(placeJson)
	};
}
