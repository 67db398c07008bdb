import { holderRow } from '../filter.ts';
import { parseSlug, placeNamed, type MentionFacet } from './facet.ts';

/**
 * The country that a passage names as a government or a people: where "Moscow said", Russia. A place
 * counts for the country it lies in, a country for itself.
 */
export const government = {
	key: 'government',
	of: 'mention',
	valuesArePlaces: true,
	parse: parseSlug,
	values: (place, kind, places) => {
		if (kind === 'literal') return [];
		const country = places[holderRow(place, 'country')];
		return country === undefined ? [] : [country.slug];
	},
	name: placeNamed,
	chip: (name, t) => t.namedAsGovernment(name)
} as const satisfies MentionFacet;
