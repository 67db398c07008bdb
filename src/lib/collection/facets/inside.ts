import { isRegion } from '../filter.ts';
import { parseSlug, placeNamed, type PlaceFacet } from './facet.ts';

/** The country or region a place lies in, or is. */
export const inside = {
	key: 'inside',
	of: 'place',
	valuesArePlaces: true,
	parse: parseSlug,
	values: ({ slug, admin1Row, countryRow }, places) => [
		slug,
		...[admin1Row, countryRow].flatMap((row) => places[row]?.slug ?? [])
	],
	isChoice: isRegion,
	name: placeNamed
} as const satisfies PlaceFacet;
