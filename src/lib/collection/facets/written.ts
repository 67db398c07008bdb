import type { ArticleFacet } from './facet.ts';

/** The language of the article, as a BCP 47 tag. */
export const written = {
	key: 'written',
	of: 'article',
	parse: (value) => (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value) ? value : null),
	values: ({ language }) => [language],
	name: (tag, { language }) => ({ name: languageName(tag, language) })
} as const satisfies ArticleFacet;

function languageName(tag: string, language: string): string {
	try {
		return new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
	} catch {
		// Not every tag has a name: it may hold an extension, or be made up in an address.
		return tag;
	}
}
