/**
 * What the articles of a collection are narrowed by. Of a large one that is `facets.parquet`, which is a
 * byte or less an article, and articles that have the same share a record; see docs/collection-format.md.
 */
import type { FacetArticle } from './facets/index.ts';
import type { OpenCollection } from './open.ts';

export const facetsFile = 'facets.parquet';

/**
 * Of all articles by row.
 *
 * @throws {Error} If the collection's files cannot be read.
 */
export async function articleFacets(collection: OpenCollection): Promise<readonly FacetArticle[]> {
	const { files, counts } = collection.manifest;
	if (!files.some(({ name }) => name === facetsFile)) {
		return collection.articles(Array.from({ length: counts.articles }, (_, row) => row));
	}
	// By itself, as elsewhere: a file of the pages that is both loaded and linked is two of them.
	const { Table } = await import('./parquet-read.ts');
	const file = await collection.file(facetsFile);
	const shared = sharedFacets();
	const recordOf = (row: object) => shared(row as FacetArticle);
	return new Table(async () => file.slice(0, file.byteLength), recordOf).rows(0, Infinity);
}

/** Gives one record for all articles that have the same. */
export function sharedFacets(): (article: FacetArticle) => FacetArticle {
	const known = new Map<string, FacetArticle>();
	return ({ publisher, authors, language, verification = null }) => {
		const facets = { publisher, authors, language, verification };
		const key = JSON.stringify(facets);
		const shared = known.get(key);
		if (shared === undefined) known.set(key, facets);
		return shared ?? facets;
	};
}
