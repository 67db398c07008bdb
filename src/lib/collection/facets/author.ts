import { itself, parseName, type ArticleFacet } from './facet.ts';

/** Who wrote the article; one that several wrote has each of them. */
export const author = {
	key: 'author',
	of: 'article',
	parse: parseName,
	values: ({ authors }) => authors,
	name: itself
} as const satisfies ArticleFacet;
