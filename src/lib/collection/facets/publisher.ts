import { itself, parseName, type ArticleFacet } from './facet.ts';

/** Who published the article. */
export const publisher = {
	key: 'publisher',
	of: 'article',
	parse: parseName,
	values: ({ publisher }) => (publisher === null ? [] : [publisher]),
	name: itself
} as const satisfies ArticleFacet;
